"""A number that is printed already: kept, once, whatever has become of the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kiosk.core.errors import Invalid
from kiosk.core.ids import new_id
from kiosk.station import Station
from kiosk.store import sequences
from kiosk.tickets import queries
from kiosk.tickets.refusals import NumberTaken, ServiceClosed, UnknownService
from tests.conftest import MORNING
from tests.tickets.conftest import Pass, Take
from tests.tickets.stores import enrol, replay

_TODAY = f"ticket {MORNING.date()} ompic"


def test_a_printed_number_is_kept_and_later_ones_follow_it(take: Take) -> None:
    assert take(number=14, decided=True, series="B").label == "OB-014"
    assert take(series="B").label == "OB-015"
    assert take().label == "O-001"


def test_a_printed_number_below_the_last_one_leaves_the_sequence_alone(take: Take) -> None:
    take(number=14, decided=True)
    assert take(number=3, decided=True).label == "O-003"
    assert take().label == "O-015"


def test_a_printed_number_is_kept_though_the_desk_has_closed(station: Station, take: Take) -> None:
    station.do("sites.set_service_day", service="ompic", day=MORNING.date())
    assert take(number=7, decided=True).label == "O-007"
    with pytest.raises(ServiceClosed):
        take(number=8)


def test_a_number_that_is_typed_is_answered_like_any_other(
    take: Take, serve: Callable[..., object], counter: int
) -> None:
    for _ in range(3):
        take()
        serve(5)
    take()
    typed = take(number=40)
    assert (typed.label, typed.ahead, typed.estimate) == ("O-040", 1, 5)
    assert (take().label, take(number=41).ahead) == ("O-005", 3)


def test_a_typing_error_moves_no_series(take: Take) -> None:
    assert take().label == "O-001"
    assert take(number=999_999).label == "O-999999"
    assert take(number=3).label == "O-003"
    assert [take().label for _ in range(3)] == ["O-002", "O-004", "O-005"]


def test_two_tickets_of_a_day_never_bear_one_number(take: Take, minutes: Pass) -> None:
    take(number=7)
    with pytest.raises(NumberTaken) as refusal:
        take(number=7)
    assert refusal.value.label == "O-007"
    assert take("cnss", number=7).label == "C-007"
    assert take(number=7, series="B").label == "OB-007"
    minutes(24 * 60)
    assert take(number=7).label == "O-007"


def test_the_same_printed_ticket_twice_is_one(station: Station, take: Take) -> None:
    command_id = new_id()
    take(id=command_id, number=7)
    take(id=command_id, number=7)
    assert len(station.ask(queries.of_day, day=MORNING.date())) == 1


@pytest.mark.parametrize("number", [-1, 1_000_000])
def test_a_number_that_does_not_fit_a_label_is_refused(take: Take, number: int) -> None:
    with pytest.raises(Invalid) as refusal:
        take(number=number)
    assert refusal.value.field == "number"


def test_the_shape_of_a_printed_ticket_is_still_checked(take: Take) -> None:
    with pytest.raises(UnknownService):
        take("guichet 9", number=4)
    with pytest.raises(Invalid):
        take(number=4, priority="vip")


def test_a_store_put_back_to_yesterday_does_not_print_a_number_again(
    station: Station, take: Take
) -> None:
    for _ in range(3):
        take()

    def forget(session: Any) -> None:
        row = session.get(sequences.Sequence, ("casablanca", _TODAY))
        row.last = 1

    station.database.write(forget)
    assert [take().label, take().label] == ["O-004", "O-005"]


def test_carried_out_again_a_ticket_keeps_its_number(
    station: Station, centre: Station, take: Take
) -> None:
    centre.do("tickets.take", service="ompic")
    enrol(station)
    labels = [
        take(number=55).label,
        take().label,
        take("cnss").label,
        take(priority="elderly").label,
    ]
    centre.do("sites.set_service_day", service="ompic", day=MORNING.date())
    assert replay(station, centre, "tickets.") == []
    kept = [t.label for t in centre.ask(queries.of_day, day=MORNING.date())]
    assert sorted(kept) == sorted(["O-001", *labels])


def test_a_number_given_by_a_ticket_that_came_from_elsewhere_is_taken(
    station: Station, take: Take
) -> None:
    take(number=7, decided=True)

    def forget(session: Any) -> None:
        session.delete(session.get(sequences.Sequence, ("casablanca", _TODAY)))

    station.database.write(forget)
    with pytest.raises(NumberTaken) as refusal:
        take(number=7, decided=True)
    assert refusal.value.label == "O-007"
    assert take(number=8, decided=True).label == "O-008"
