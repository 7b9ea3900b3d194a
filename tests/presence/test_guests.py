"""Guests of events are in the building once: named on the roll, counted on the first page."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from kiosk.core.clock import FrozenClock
from kiosk.presence.headcount import headcount
from kiosk.presence.kinds import GUEST, VISITOR
from kiosk.presence.people import Present, present
from kiosk.station import Station

TODAY = {"starts": "2026-11-24T11:00", "ends": "2026-11-24T13:00"}
"""From a quarter of an hour after the morning of the tests, which is a Tuesday at 10:42."""


def plan(station: Station, **fields: Any) -> UUID:
    usual = {"title": "Pitcher son projet", "kind": "atelier", "place": "Hall"} | TODAY
    return station.do("events.plan", **(usual | fields)).command.id


def come(station: Station, event: UUID, name: str = "Amina Tazi", **fields: Any) -> UUID:
    said = {"name": name, "consent": True} | fields
    found: UUID = station.do("events.walk_in", event=event, **said).result.registration
    return found


def guests(station: Station) -> list[Present]:
    return [each for each in station.ask(present) if each.kind == GUEST]


def test_a_guest_is_named_where_the_event_is_until_they_have_had_time_to_go(
    station: Station, clock: FrozenClock
) -> None:
    event = plan(station)
    come(station, event, company="Atelier Lumen")
    (guest,) = guests(station)
    assert (guest.name, guest.company, guest.office) == ("Amina Tazi", "Pitcher son projet", "Hall")
    assert (guest.come_from, guest.people, guest.is_late(clock.at)) == ("Atelier Lumen", 1, False)
    clock.at += timedelta(hours=2, minutes=40)
    assert guests(station)[0].is_late(clock.at)
    clock.at += timedelta(minutes=10)
    assert guests(station) == []


def test_who_has_not_come_or_takes_part_from_elsewhere_is_not_inside(station: Station) -> None:
    event = plan(station, mode="hybrid", url="https://exemple.ma/salle")
    for name, mode in (("Amina Tazi", "on_site"), ("Karim Alami", "remote")):
        station.do("events.register", event=event, name=name, consent=True, mode=mode)
    assert guests(station) == []


def test_who_is_here_as_something_else_too_stands_there_once(station: Station) -> None:
    visit = {"host": "Noria", "consent": True, "company": "Atelier Lumen"}
    station.do("visits.arrive", first_name="Amina", last_name="Tazi", **visit)
    workshop, training = plan(station), plan(station, title="Bilan")
    come(station, workshop, company="Atelier Lumen")
    for event in (workshop, training):
        come(station, event, "Karim Alami")
    assert [(g.kind, g.name) for g in station.ask(present) if g.people] == [
        (VISITOR, "Amina Tazi"),
        (GUEST, "Karim Alami"),
    ]
    count = station.ask(headcount)
    assert (count.visitors, count.guests, count.total) == (1, 1, 2)


def test_hours_to_come_foresee_who_is_registered(station: Station) -> None:
    event = plan(station)
    station.do("events.register", event=event, name="Amina Tazi", consent=True)
    come(station, event, "Karim Alami")
    hours = {hour: people for hour, people, _ in station.ask(headcount).by_hour}
    assert [hours[hour] for hour in (9, 10, 11, 12, 13, 14)] == [0, 1, 2, 2, 0, 0]


def test_on_a_later_day_of_an_event_those_of_the_first_come_again(
    station: Station, clock: FrozenClock
) -> None:
    event = plan(station, ends="2026-11-25T13:00")
    come(station, event)
    clock.at += timedelta(hours=7)
    assert guests(station) == []
    clock.at += timedelta(hours=17)
    assert [guest.name for guest in guests(station)] == ["Amina Tazi"]
