"""Paper tickets: numbers that are given once, entered later with the times of that day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete, select

from kiosk.core.catalogue import PAPER_LETTER, load
from kiosk.core.errors import Invalid, Refused
from kiosk.core.ids import new_id
from kiosk.core.period import Counted, Period
from kiosk.station import Station
from kiosk.tickets import batches, figures, pace, queries, recorded, slips
from kiosk.tickets.batches import PaperReserved
from kiosk.tickets.entering import PaperEntered
from kiosk.tickets.line import moment_anywhere
from kiosk.tickets.model import PaperBatch, PaperSlip, Ticket
from kiosk.tickets.refusals import (
    NotASlip,
    PastTicket,
    SlipDayOver,
    SlipEntered,
    SlipInQueue,
    SlipNotReserved,
    SlipOfOtherSite,
    SlipOfTomorrow,
    SlipsTaken,
    SlipTimes,
    SlipTooOld,
    UnreadableSlip,
)
from kiosk.tickets.slips import Slip
from tests.tickets.conftest import Call, Pass, Take
from tests.tickets.stores import replay

MINUTE = timedelta(minutes=1)
Enter = Callable[..., PaperEntered]


@pytest.fixture
def reserve(station: Station) -> Callable[..., PaperReserved]:
    def reserved(service: str = "ompic", **fields: Any) -> PaperReserved:
        result: PaperReserved = station.do(
            "tickets.reserve_paper", service=service, **fields
        ).result
        return result

    return reserved


@pytest.fixture
def enter(station: Station) -> Enter:
    """Enter a slip that arrived some minutes ago; `called` and `closed` are minutes ago too."""

    def entered(
        slip: str,
        ago: float = 60,
        called: float | None = None,
        closed: float | None = None,
        **f: Any,
    ) -> PaperEntered:
        now = station.clock.now()
        times = {"taken_at": ago, "called_at": called, "closed_at": closed}
        f |= {name: now - n * MINUTE for name, n in times.items() if n is not None}
        result: PaperEntered = station.do("tickets.enter_paper", slip=slip, **f).result
        return result

    return entered


def test_numbers_go_on_from_batch_to_batch_by_desk_and_station(
    reserve: Callable[..., PaperReserved],
) -> None:
    first = reserve(count=40)
    assert (first.label, first.last_label) == ("PO-001", "PO-040")
    assert reserve(count=8).label == "PO-041"
    assert reserve("cnss", count=8).label == "PC-001"
    assert reserve(series="B", count=8).label == "POB-001"


def test_numbers_that_a_restored_store_forgot_are_not_given_again(
    station: Station, reserve: Callable[..., PaperReserved]
) -> None:
    reserve(count=40)
    station.database.write(lambda session: session.execute(delete(PaperBatch)))
    assert reserve(count=8).first == 41


def test_what_was_drawn_first_is_drawn_everywhere(
    station: Station, centre: Station, reserve: Callable[..., PaperReserved]
) -> None:
    reserve(count=40)
    replay(station, centre)
    [batch] = centre.ask(batches.batches)
    assert (batch.label, batch.last_label, batch.entered) == ("PO-001", "PO-040", 0)
    with pytest.raises(SlipsTaken) as refusal:
        centre.do("tickets.reserve_paper", service="ompic", count=10, first=35)
    assert (refusal.value.first, refusal.value.last) == ("PO-001", "PO-040")
    assert centre.do("tickets.reserve_paper", service="ompic", count=10).result.first == 41


@pytest.mark.parametrize(
    ("fields", "field"),
    [({"count": 0}, "count"), ({"count": 501}, "count"), ({"series": "ABCD"}, "series")],
)
def test_a_batch_has_bounds(
    reserve: Callable[..., PaperReserved], fields: dict[str, Any], field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        reserve(**fields)
    assert refusal.value.field == field


def test_paper_never_meets_what_the_program_draws(
    station: Station, reserve: Callable[..., PaperReserved], take: Take, enter: Enter
) -> None:
    reserve(count=8, series="")
    labels = {take(series=series).label for series in ("", "P", "PO")}
    labels |= {enter(slip).label for slip in ("PO-001", "po2")}
    assert labels == {"O-001", "OP-001", "OPO-001", "PO-001", "PO-002"}
    for label in labels:
        found = station.ask(queries.by_label, label=label)
        assert found is not None
        assert found.label == label
    assert PAPER_LETTER not in load().by_letter


@pytest.mark.parametrize("slip", [Slip("ompic", "p", 1), Slip("expert", "pBZC", 99_999)])
def test_a_slip_is_read_as_typed_and_as_scanned(slip: Slip) -> None:
    code = slips.write("casablanca", slip)
    assert len(code) == slips.LENGTH
    for text in (slip.label, slip.label.lower().replace("-", ""), code, code.lower()):
        assert slips.read(text, "casablanca") == slip
    with pytest.raises(SlipOfOtherSite):
        slips.read(code, "rabat")
    for wrong in ("", "O-014", "PQ-014", "PO-", code[:-1], "PPR" + "Y" * (len(code) - 3)):
        with pytest.raises((UnreadableSlip, SlipOfOtherSite)):
            slips.read(wrong, "casablanca")


def test_one_that_waits_is_called_in_its_turn(
    station: Station,
    reserve: Callable[..., PaperReserved],
    take: Take,
    enter: Enter,
    serve: Callable[..., Any],
    counter: int,
    minutes: Pass,
) -> None:
    reserve()
    first = take()
    minutes(20)
    late = take()
    assert enter("PO-003", ago=10).waits
    waits = [view.label for view in station.ask(queries.waiting, service="ompic")]
    assert waits == [first.label, "PO-003", late.label]
    assert [serve(1).label for _ in range(3)] == waits


def test_one_that_was_served_on_paper_is_in_no_queue_and_in_the_figures(
    station: Station, reserve: Callable[..., PaperReserved], enter: Enter
) -> None:
    reserve()
    enter("PO-001", 60, 40, 30, counter=2)
    enter("PO-002", 60, 50)
    enter("PO-003", 60, outcome="abandoned")
    assert station.ask(queries.waiting) == []
    found = {view.label: view for view in station.ask(queries.of_day, day=station.today())}
    assert found["PO-001"].state == found["PO-003"].state == "closed"
    assert (found["PO-001"].outcome, found["PO-001"].counter) == ("done", 2)
    tally = figures_of(station)
    assert (tally.taken, tally.served, tally.left) == (3, 2, 1)
    assert (tally.waits, tally.wait_seconds, tally.longest_seconds) == (2, 1800, 1200)
    assert (tally.services, tally.service_seconds) == (1, 600)


def figures_of(station: Station) -> figures.Tally:
    day = station.today()
    span = Counted.up_to(
        station.clock.now(), Period(day, day), site="casablanca", zone=station.zone
    )
    return station.database.read(lambda session: figures.by_service(session, span))["ompic"]


def test_no_pace_and_no_rule_is_learnt_from_paper(
    station: Station, reserve: Callable[..., PaperReserved], enter: Enter, minutes: Pass
) -> None:
    reserve()
    for n in range(1, 7):
        enter(f"PO-{n}", 60, 40, 30, counter=2)
    enter("PO-007", 60, outcome="done", counter=2)

    def learnt(session: Any) -> Any:
        here = moment_anywhere(session, "casablanca", station.clock.now())
        return pace.mean_service(session, here, ["ompic"]), pace.by_counter(session, here)

    assert station.database.read(learnt) == ({"ompic": None}, {})
    minutes(24 * 60)
    replayed = station.ask(recorded.replay)
    assert (replayed.left, replayed.lines) == (0, ())


@pytest.mark.parametrize(
    ("times", "refusal", "field"),
    [
        ({"ago": -1}, SlipOfTomorrow, "taken_at"),
        ({"ago": 60, "called": 61}, SlipTimes, "called_at"),
        ({"ago": 60, "called": 30, "closed": 31}, SlipTimes, "closed_at"),
        ({"ago": 60, "closed": -1}, SlipOfTomorrow, "closed_at"),
        ({"ago": 24 * 60, "called": 30}, SlipTimes, "called_at"),
        ({"ago": 8 * 24 * 60, "outcome": "done"}, SlipTooOld, "taken_at"),
        ({"ago": 2025 * 365 * 24 * 60, "outcome": "done"}, SlipTooOld, "taken_at"),
        ({"ago": 24 * 60}, SlipDayOver, "outcome"),
        ({"ago": 60, "outcome": "mistake"}, Invalid, "outcome"),
        ({"ago": 60, "called": 30, "counter": 100}, Invalid, "counter"),
    ],
)
def test_times_are_of_one_day_that_has_come(
    station: Station,
    reserve: Callable[..., PaperReserved],
    enter: Enter,
    times: dict[str, Any],
    refusal: type[Refused],
    field: str,
) -> None:
    reserve()
    with pytest.raises(refusal) as refused:
        enter("PO-001", **times)
    assert getattr(refused.value, "field", "") == field
    assert station.database.read(lambda session: session.scalars(select(Ticket)).all()) == []
    assert enter("PO-001", 7 * 24 * 60, outcome="done").waits is False


def test_the_times_of_one_minute_are_in_order(
    reserve: Callable[..., PaperReserved], enter: Enter
) -> None:
    reserve()
    assert enter("PO-001", 5, 5, 5).label == "PO-001"


def test_a_number_is_entered_once_on_whatever_day(
    station: Station, reserve: Callable[..., PaperReserved], enter: Enter, minutes: Pass
) -> None:
    reserve(count=8)
    enter("PO-008", 60, 30)
    with pytest.raises(SlipEntered) as refusal:
        enter("PO-008", 60, 30)
    assert (refusal.value.label, refusal.value.day) == ("PO-008", station.today())
    minutes(24 * 60)
    with pytest.raises(SlipEntered):
        enter("PO-008", 60)
    with pytest.raises(SlipNotReserved):
        enter("PO-009", 60)
    with pytest.raises(SlipNotReserved):
        enter("POB-001", 60)
    [batch] = station.ask(batches.batches)
    assert batch.entered == 1


def test_carried_out_twice_it_is_entered_once(
    station: Station, reserve: Callable[..., PaperReserved], enter: Enter
) -> None:
    reserve()
    wanted = new_id()
    for _ in range(2):
        enter("PO-001", 60, 30, id=wanted)
    assert len(station.ask(queries.of_day, day=station.today())) == 1


def test_what_was_entered_amiss_is_taken_back_and_entered_again(
    station: Station, reserve: Callable[..., PaperReserved], enter: Enter, call: Call, counter: int
) -> None:
    reserve()
    wrong = enter("PO-001", 60, 30)
    station.do("tickets.withdraw_paper", ticket=wrong.ticket)
    assert station.ask(queries.get, ticket=wrong.ticket) is None
    again = enter("PO-001", 60)
    call(counter=counter)
    with pytest.raises(SlipInQueue):
        station.do("tickets.withdraw_paper", ticket=again.ticket)


def test_only_paper_of_today_is_taken_back(
    station: Station,
    reserve: Callable[..., PaperReserved],
    enter: Enter,
    take: Take,
    minutes: Pass,
) -> None:
    reserve()
    with pytest.raises(NotASlip):
        station.do("tickets.withdraw_paper", ticket=take().ticket)
    old = enter("PO-001", 60, 30)
    minutes(24 * 60)
    with pytest.raises(PastTicket):
        station.do("tickets.withdraw_paper", ticket=old.ticket)
    assert station.database.read(lambda session: len(session.scalars(select(PaperSlip)).all())) == 1


def test_the_centre_refuses_a_number_that_another_store_entered(
    station: Station, centre: Station, reserve: Callable[..., PaperReserved], enter: Enter
) -> None:
    reserve()
    replay(station, centre)
    now = centre.clock.now()
    centre.do("tickets.enter_paper", slip="PO-001", taken_at=now - MINUTE)
    enter("PO-001", 60, 30)
    assert replay(station, centre)[-1] == SlipEntered.code
