"""Time counts from the end: what is still open is nobody's to let go of."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.badges.model import Badge
from kiosk.bookings.model import Booking
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid, StoreTrouble
from kiosk.core.settings import PrivacySettings, Settings
from kiosk.paper.reports import make
from kiosk.privacy.queries import kept, retention
from kiosk.privacy.refusals import UnknownKind
from kiosk.purging import store as purging
from kiosk.purging.store import look, purge
from kiosk.residents.model import Person
from kiosk.rights.acts import forget_person
from kiosk.rights.holding import held
from kiosk.rights.queries import register, request
from kiosk.sites.model import DayException, ServiceException
from kiosk.staff.refusals import NotAllowed
from kiosk.station import Station
from kiosk.store.base import LoggedCommand
from kiosk.store.sync_state import SyncState
from kiosk.store.verifying import verify
from kiosk.tickets.model import QueueLease, QueueStop, Ticket
from kiosk.visits.model import Visit
from tests.purging.people import NAMES, come_and_go
from tests.visits.test_commands import arrive, expect

Column = Any


def every(station: Station, column: Column) -> Any:
    """A column of all rows, in the order of their keys."""
    rows = select(column).order_by(*column.class_.__table__.primary_key.columns)
    return station.database.read(lambda session: session.scalars(rows).all())


def test_who_is_still_inside_keeps_the_name(station: Station, clock: FrozenClock) -> None:
    visit = arrive(station)
    clock.at += timedelta(days=89)
    station.do("visits.leave", visit=visit)
    clock.at += timedelta(days=89)
    purge(station)
    assert every(station, Visit.last_name) == ["Benkirane"]
    clock.at += timedelta(days=2)
    purge(station)
    assert every(station, Visit.last_name) == [""]


def test_who_is_announced_for_later_keeps_the_name(station: Station, clock: FrozenClock) -> None:
    expect(station, at=clock.at + timedelta(days=50))
    clock.at += timedelta(days=120)
    purge(station)
    assert every(station, Visit.last_name) == ["Benkirane"]
    clock.at += timedelta(days=30)
    purge(station)
    assert every(station, Visit.last_name) == [""]


def test_a_badge_that_is_valid_keeps_its_holder_and_one_that_was_revoked_its_reason(
    station: Station, clock: FrozenClock
) -> None:
    until = clock.at + timedelta(days=300)
    fields = {"kind": "coworker", "valid_until": until}
    held = station.do("badges.issue", name="Sami Alaoui", **fields).result
    lost = station.do("badges.issue", name="Nora Lahlou", **fields).result
    station.do("badges.revoke", badge=lost.badge, reason="perdu par Nora")
    clock.at += timedelta(days=92)
    purge(station)
    rows = select(Badge.id, Badge.name)
    found = {row.id: row.name for row in station.database.read(lambda s: s.execute(rows).all())}
    assert found == {held.badge: "Sami Alaoui", lost.badge: ""}
    assert set(every(station, Badge.revoked_for)) == {""}
    assert every(station, Badge.revoked_at).count(None) == 1, "it is worth nothing still"


def test_a_ticket_of_today_keeps_what_was_said_with_it(
    station: Station, clock: FrozenClock
) -> None:
    clock.at += timedelta(days=1)
    station.do("tickets.take", service="ompic", priority="pregnancy")
    clock.at += timedelta(days=30)
    purge(station)
    assert every(station, Ticket.priority) == ["pregnancy"]
    clock.at += timedelta(days=1)
    purge(station)
    assert every(station, Ticket.priority) == [""]
    assert every(station, Ticket.service) == ["ompic"]


def test_a_booking_keeps_its_holder_for_a_year_after_its_end(
    station: Station, clock: FrozenClock
) -> None:
    room = station.do("sites.add_room", name="Atlas", capacity=8).result
    starts = clock.at + timedelta(days=20)
    when = {"starts": starts, "ends": starts + timedelta(hours=1)}
    station.do("bookings.book", resource=room, held_by="Noria", title="Conseil", **when)
    clock.at += timedelta(days=380)
    purge(station)
    assert every(station, Booking.held_by) == ["Noria"]
    clock.at += timedelta(days=8)
    purge(station)
    assert every(station, Booking.held_by) == every(station, Booking.title) == [""]


def test_a_request_that_nobody_answers_keeps_its_name_for_the_time_of_a_visit(
    station: Station, clock: FrozenClock
) -> None:
    asked = {"kind": "opposition", "identity": "letter", "name": "Zineb Oulhaj"}
    taken = station.do("rights.take", phone="0661204815", **asked).result
    clock.at += timedelta(days=10 + 90)
    purge(station)
    assert station.ask(request, request=taken).name == "Zineb Oulhaj", "it is still to be answered"
    clock.at += timedelta(days=1)
    purge(station)
    left = station.ask(request, request=taken)
    assert (left.name, left.phone, left.late) == ("", "", True)
    station.do("rights.refuse", request=taken, reason="not_identified")


def test_the_letter_that_keeps_things_is_kept_until_its_request_is_answered_and_old(
    station: Station, clock: FrozenClock
) -> None:
    station.do("visits.leave", visit=arrive(station))
    found = station.ask(held, name="Benkirane")
    spared = [one for one in found if one.kind == "visit"]
    forget_person(station, found, spared=spared, held_for="Réquisition 118/2026")
    clock.at += timedelta(days=90)
    purge(station)
    assert [one.held_for for one in station.ask(register)] == ["Réquisition 118/2026"]
    clock.at += timedelta(days=1)
    purge(station)
    assert [one.held_for for one in station.ask(register)] == [""]


def test_why_a_day_differs_is_told_until_a_year_after_it(
    station: Station, clock: FrozenClock
) -> None:
    station.do("sites.set_day", day=station.today() + timedelta(days=20), reason="Travaux de Nora")
    station.do("sites.set_service_day", service="ompic", day=station.today(), reason="Sami absent")
    clock.at += timedelta(days=366)
    purge(station)
    assert every(station, DayException.reason) == ["Travaux de Nora"]
    assert every(station, ServiceException.reason) == [""]
    clock.at += timedelta(days=20)
    purge(station)
    assert every(station, DayException.reason) == [""]
    assert every(station, DayException.day), "that it was closed is a figure"


def test_why_tickets_stopped_and_who_held_a_queue_goes_with_the_tickets(
    station: Station, clock: FrozenClock
) -> None:
    clock.at += timedelta(days=1)
    station.do("tickets.stop", service="ompic", away=True, reason="voir Nora")
    station.do("tickets.lease", service="cnss", holder="poste_nora")
    clock.at += timedelta(days=30)
    purge(station)
    assert every(station, QueueStop.reason) == ["voir Nora"]
    clock.at += timedelta(days=1)
    assert look(station).found["tickets"] == 2
    purge(station)
    assert every(station, QueueStop.reason) == every(station, QueueLease.station) == []


def test_who_works_for_a_company_keeps_the_name_whatever_time_passes(
    station: Station, clock: FrozenClock
) -> None:
    company = station.do("residents.register", name="Noria").result
    people = [
        station.do("residents.add_person", resident=company, first_name=f, last_name="Tazi").result
        for f in ("Ali", "Omar")
    ]
    clock.at += timedelta(days=1000)
    station.do("residents.remove_person", person=people[0])
    clock.at += timedelta(days=364)
    purge(station)
    assert sorted(every(station, Person.first_name)) == ["Ali", "Omar"]
    clock.at += timedelta(days=3)
    purge(station)
    assert sorted(every(station, Person.first_name)) == ["", "Omar"]


def test_reports_of_old_months_count_the_same(station: Station, clock: FrozenClock) -> None:
    come_and_go(station)
    day, clock.at = station.today(), clock.at + timedelta(days=800)

    def figures() -> list[Any]:
        report = make(station, "rooms", day, day, "json")
        import msgspec

        rows = [
            {k: v for k, v in row.items() if k not in ("held_by", "title")}
            for row in msgspec.json.decode(report)
        ]
        counts = [
            every(station, column)
            for column in (Visit.state, Visit.arrived_at, Visit.left_at, Visit.purpose)
        ]
        return [rows, *counts, every(station, LoggedCommand.name)]

    before = figures()
    assert purge(station).found["visits"] > 0
    after = figures()
    assert after[:-1] == before[:-1]
    assert [name for name in after[-1] if name != "privacy.keep"] == before[-1]


def test_the_log_is_whole_after_a_purge(station: Station, clock: FrozenClock) -> None:
    come_and_go(station)
    clock.at += timedelta(days=800)
    purge(station)
    payloads = " ".join(
        every(station, LoggedCommand.payload) + every(station, LoggedCommand.result)
    )
    assert not [name for name in NAMES.values() if name.split()[0] in payloads]
    assert verify(station.database, station.name).whole


def test_what_is_stopped_in_the_middle_goes_on_the_next_time(
    station: Station, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.purging.pieces.PIECE", 1)
    for n in range(6):
        arrive(station, last_name=f"Tazi {'abcdef'[n]}", another=True)
    clock.at += timedelta(days=100)

    def breathe() -> None:
        if every(station, Visit.last_name).count("") == 4:
            raise StoreTrouble("the machine was switched off")

    with pytest.raises(StoreTrouble):
        purge(station, breathe)
    assert every(station, Visit.last_name).count("") == 4
    assert look(station).found["visits"] == 2
    assert purge(station).found["visits"] == 2
    assert every(station, Visit.last_name).count("") == 6
    assert not any("Tazi" in payload for payload in every(station, LoggedCommand.payload))


def test_a_clock_that_is_not_the_centres_lets_go_of_nobody(
    station: Station, clock: FrozenClock
) -> None:
    arrive(station)
    usual = {"station": "x", "site": "casablanca", "kind": "desk", "series": "A"}
    state = SyncState(id=1, **usual, clock_offset=-86_400.0 * 900)
    station.database.write(lambda session: session.add(state))
    clock.at += timedelta(days=900)
    assert purge(station).found == {}
    assert every(station, Visit.last_name) == ["Benkirane"]


def test_the_time_of_a_kind_keeps_to_its_bounds(station: Station) -> None:
    managed(station)
    with pytest.raises(Invalid):
        station.do("privacy.keep", days={"visits": 0}, actor="amina")
    with pytest.raises(UnknownKind):
        station.do("privacy.keep", days={"dreams": 30})
    assert station.database.read(retention, site="casablanca") == {}


def managed(station: Station, **days: int) -> None:
    """Somebody manages the site, and has said some times."""
    station.do("people.add_staff", code="amina", name="Amina Tazi", role="manager")
    station.do("privacy.keep", days=days, actor="amina")


def test_a_machine_only_shortens_by_itself_and_a_manager_says_another(station: Station) -> None:
    managed(station, visits=120, bookings=60)
    station.do_itself("privacy.keep", days={"visits": 150, "bookings": 365})
    told = {"visits": 120, "bookings": 60}
    assert station.database.read(retention, site="casablanca") == told
    station.do_itself("privacy.keep", days={"visits": 100})
    assert station.database.read(retention, site="casablanca")["visits"] == 100
    station.do("privacy.keep", days={"visits": 30}, actor="amina")
    assert station.database.read(retention, site="casablanca")["visits"] == 30


def test_a_machine_by_itself_shortens_no_time_of_the_site_below_the_usual_one(
    station: Station, clock: FrozenClock
) -> None:
    arrive(station)
    station.settings = Settings(privacy=PrivacySettings(visit_days=1))
    for do in (station.do_itself, station.do):
        with pytest.raises(NotAllowed):
            do("privacy.keep", days={"visits": 1})
    station.do("privacy.keep")
    clock.at += timedelta(days=40)
    assert purge(station).found["visits"] == 1, "the file is whoever's who has the account"
    assert station.database.read(retention, site="casablanca")["visits"] == 90


def test_what_a_manager_shortens_is_the_sites_from_its_first_night(
    station: Station, clock: FrozenClock
) -> None:
    arrive(station)
    managed(station, visits=10)
    clock.at += timedelta(days=12)
    assert purge(station).found["visits"] == 1
    assert station.database.read(retention, site="casablanca")["visits"] == 10
    told = {kind.kind: kind for kind in station.database.read(kept, site="casablanca")}
    assert (told["visits"].days, told["visits"].found) == (10, 2), "the row, and what was logged"
    assert told["visits"].before == date(2026, 11, 26)


@pytest.fixture
def aged(station: Station, clock: FrozenClock) -> Callable[[str, int], Path]:
    """A file of the data folder that was written so many days ago."""

    def make_file(name: str, days: int) -> Path:
        file = station.folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_text("Ghizlane")
        written = (clock.at - timedelta(days=days)).timestamp()
        os.utime(file, (written, written))
        return file

    return make_file


def test_what_was_printed_to_files_goes_and_so_do_old_copies_of_the_store(
    station: Station, aged: Callable[[str, int], Path]
) -> None:
    old = [
        aged("printouts/V-0001.pdf", 8),
        aged("kiosk.sqlite3.before-0018-from-0017-20261101T000000", 15),
        aged("kiosk.sqlite3.before-restore-20261101T000000", 15),
        aged(".0123.half", 2),
    ]
    new = [
        aged("printouts/V-0002.pdf", 6),
        aged("kiosk.sqlite3.before-0018-from-0017-20261120T000000", 3),
        aged("settings.toml", 900),
    ]
    assert look(station).found[purging.FILES] == 4
    assert purge(station).found[purging.FILES] == 4
    assert not any(file.exists() for file in old)
    assert all(file.exists() for file in new)
