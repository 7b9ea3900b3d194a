"""When desks give appointments, and which of them are free."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from kiosk.appointments.refusals import HoursOverlap
from kiosk.appointments.slots import OpenDay, days, hours, slots
from kiosk.core.errors import Invalid, Refused
from kiosk.station import Station
from kiosk.tickets.refusals import UnknownService
from tests.appointments.conftest import Book, Pass

TODAY, NEXT = date(2026, 11, 24), date(2026, 12, 1)
MORNING = {"service": "ompic", "weekday": 1, "opens": time(9), "closes": time(12)}


def free(station: Station, day: date = NEXT) -> list[tuple[str, int]]:
    found = station.ask(slots, service="ompic", day=day)
    return [(f"{slot.at:%H:%M}", slot.free) for slot in found]


def test_a_desk_gives_appointments_in_the_hours_that_were_set(ompic: Station) -> None:
    times = [at for at, _ in free(ompic)]
    assert (times[0], times[-1], len(times)) == ("09:00", "11:40", 9)
    assert free(ompic, date(2026, 12, 2)) == []


def test_hours_that_are_past_are_not_offered(ompic: Station) -> None:
    assert [at for at, _ in free(ompic, TODAY)] == ["11:00", "11:20", "11:40"]
    assert free(ompic, date(2026, 11, 17)) == []


def test_a_place_that_is_taken_is_not_free_and_one_that_was_called_off_is(
    ompic: Station, book: Book
) -> None:
    ompic.do("appointments.set_hours", **MORNING, minutes=60, places=2)
    held = book("10:00", "2026-12-01")
    assert free(ompic) == [("09:00", 2), ("10:00", 1), ("11:00", 2)]
    ompic.do("appointments.cancel", appointment=held.appointment)
    assert free(ompic) == [("09:00", 2), ("10:00", 2), ("11:00", 2)]


def test_appointments_that_stand_across_new_hours_take_a_place_of_each(
    ompic: Station, book: Book
) -> None:
    book("09:20", "2026-12-01")
    ompic.do("appointments.set_hours", **MORNING, minutes=30)
    assert free(ompic)[:3] == [("09:00", 0), ("09:30", 0), ("10:00", 1)]


def test_a_day_has_two_stretches_and_none_when_they_are_cleared(ompic: Station) -> None:
    ompic.do(
        "appointments.set_hours",
        service="ompic",
        weekday=1,
        opens=time(14),
        closes=time(15),
        minutes=30,
        add=True,
    )
    assert [(each.opens.hour, each.minutes) for each in ompic.ask(hours)] == [(9, 20), (14, 30)]
    assert [at for at, _ in free(ompic)][-2:] == ["14:00", "14:30"]
    ompic.do("appointments.set_hours", service="ompic", weekday=1)
    assert ompic.ask(hours) == []
    assert free(ompic) == []


def test_stretches_do_not_meet_but_one_takes_the_place_of_that_at_its_hour(
    ompic: Station,
) -> None:
    later = {"service": "ompic", "weekday": 1, "opens": time(11), "closes": time(13)}
    with pytest.raises(HoursOverlap) as refusal:
        ompic.do("appointments.set_hours", **later, add=True)
    assert (refusal.value.opens, refusal.value.closes) == (time(9), time(12))
    ompic.do("appointments.set_hours", **(MORNING | {"closes": time(10)}), add=True)
    ompic.do("appointments.set_hours", **later, add=True)
    assert [each.opens.hour for each in ompic.ask(hours)] == [9, 11]


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"service": "notaire"}, UnknownService),
        ({"weekday": 7}, "weekday"),
        ({"minutes": 4}, "minutes"),
        ({"minutes": 241}, "minutes"),
        ({"places": 0}, "places"),
        ({"places": 21}, "places"),
        ({"closes": None}, "closes"),
        ({"opens": None}, "opens"),
        ({"opens": time(12), "closes": time(9)}, "closes"),
        ({"closes": time(9, 10), "minutes": 20}, "closes"),
        ({"site": "fes"}, "unknown"),
    ],
)
def test_hours_that_cannot_be_are_refused(
    ompic: Station, fields: dict[str, Any], wrong: type[Refused] | str
) -> None:
    with pytest.raises(Refused) as refusal:
        ompic.do("appointments.set_hours", **(MORNING | fields))
    if isinstance(refusal.value, Invalid):
        assert refusal.value.field == wrong
    else:
        assert wrong in (type(refusal.value), refusal.value.code.partition(".")[2])
    assert [(each.opens, each.closes) for each in ompic.ask(hours)] == [(time(9), time(12))]


def test_none_is_given_while_the_desk_is_away_or_the_site_is_closed(ompic: Station) -> None:
    away = {"service": "ompic", "day": NEXT}
    ompic.do("sites.set_service_day", **away, opens=time(10), closes=time(11), reason="Réunion")
    assert [at for at, _ in free(ompic)] == ["10:00", "10:20", "10:40"]
    ompic.do("sites.set_service_day", **away, reason="En mission")
    assert free(ompic) == []
    later = date(2026, 12, 8)
    ompic.do("sites.set_day", day=later, reason="Fête")
    assert free(ompic, later) == []


def test_none_is_given_in_the_pause_of_a_desk(ompic: Station) -> None:
    here = {"service": "ompic", "weekday": 1}
    ompic.do("sites.set_service_hours", **here, opens=time(9), closes=time(10))
    ompic.do("sites.set_service_hours", **here, opens=time(11, 10), closes=time(12), add=True)
    assert [at for at, _ in free(ompic)] == ["09:00", "09:20", "09:40", "11:20", "11:40"]


def test_none_is_given_today_once_the_desk_has_left(ompic: Station, minutes: Pass) -> None:
    ompic.do("tickets.stop", service="ompic", away=True, reason="Parti")
    assert free(ompic, TODAY) == []
    assert len(free(ompic)) == 9


def test_the_days_to_come_are_told_as_far_as_the_site_takes_appointments(
    ompic: Station, book: Book
) -> None:
    book()
    assert ompic.ask(days, service="ompic") == [
        OpenDay(TODAY, 2),
        *(OpenDay(date.fromordinal(TODAY.toordinal() + 7 * n), 9) for n in range(1, 5)),
    ]
    ompic.do("sites.set_option", name="appointment_days", value="7")
    assert [each.day for each in ompic.ask(days, service="ompic")] == [TODAY, NEXT]
    assert free(ompic, date(2026, 12, 8)) == []


def test_a_holiday_far_ahead_is_seen(ompic: Station) -> None:
    last = date(2026, 12, 22)
    ompic.do("sites.set_day", day=last, reason="Fermeture")
    assert last not in [each.day for each in ompic.ask(days, service="ompic")]


def test_the_slots_of_an_unknown_desk_are_refused(ompic: Station) -> None:
    with pytest.raises(UnknownService):
        ompic.ask(slots, service="notaire", day=TODAY)
