"""Who comes in with a badge is checked in where they, or their company, hold places."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from kiosk.bookings.arrivals import places_now
from kiosk.core.clock import FrozenClock
from kiosk.core.command import KIOSK, Outcome
from kiosk.station import Station


@pytest.fixture
def area(station: Station, clock: FrozenClock) -> UUID:
    clock.at = datetime(2026, 11, 24, 9, 50, tzinfo=UTC)
    made: UUID = station.do("sites.add_desk_area", name="Plateau", places=10).result
    return made


def book(station: Station, area: UUID, held_by: str, **fields: object) -> UUID:
    starts = datetime(2026, 11, 24, 10, tzinfo=UTC)
    usual = {"resource": area, "starts": starts, "ends": starts + timedelta(hours=6)}
    return station.do("bookings.book", **usual, held_by=held_by, places=2, **fields).command.id


def scan(station: Station, name: str, company: str = "") -> Outcome:
    badge = station.do("badges.issue", kind="coworker", name=name, company=company).result
    return station.do("badges.scan", payload=badge.payload)


def states(station: Station) -> dict[str, str]:
    return {each.held_by: each.state for each in station.ask(places_now)}


def test_who_holds_a_place_is_checked_in_with_their_badge(station: Station, area: UUID) -> None:
    booked = book(station, area, "Sami Alaoui")
    book(station, area, "Datavera")
    done = scan(station, "Sami Alaoui")
    assert [each.command.booking for each in done.also] == [booked]
    assert states(station) == {"Datavera": "booked", "Sami Alaoui": "checked_in"}


def test_one_of_a_company_checks_in_what_the_company_holds(station: Station, area: UUID) -> None:
    book(station, area, "Noria Énergie")
    scan(station, "Omar Tazi", "Noria énergie")
    assert states(station) == {"Noria Énergie": "checked_in"}


def test_a_kiosk_checks_in_who_reads_their_badge_there_and_nobody_else(
    station: Station, area: UUID
) -> None:
    booked = book(station, area, "Sami Alaoui")
    badge = station.do("badges.issue", kind="coworker", name="Sami Alaoui").result
    station.role = KIOSK
    station.do("badges.scan", payload=badge.payload)
    assert station.ask_itself(places_now)[0].state == "checked_in"
    assert station.ask_itself(places_now)[0].id == booked


def test_who_leaves_or_comes_too_early_is_not_checked_in(
    station: Station, area: UUID, clock: FrozenClock
) -> None:
    book(station, area, "Sami Alaoui")
    clock.at -= timedelta(hours=1)
    assert scan(station, "Sami Alaoui").also == ()
    clock.at += timedelta(hours=1)
    assert states(station) == {"Sami Alaoui": "booked"}


def test_who_is_here_and_who_is_awaited_is_seen(
    station: Station, area: UUID, clock: FrozenClock
) -> None:
    book(station, area, "Sami Alaoui")
    first = book(station, area, "Atelier")
    station.do("bookings.check_in", booking=first)
    clock.at += timedelta(hours=2)
    found = station.ask(places_now)
    assert [(each.held_by, each.places, each.state) for each in found] == [
        ("Sami Alaoui", 2, "booked"),
        ("Atelier", 2, "checked_in"),
    ]
    assert found[1].checked_in_at is not None
