"""An evacuation to its end: the roll, what is said of it, what everybody is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.announcements.queries import AnnouncementView, alert
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid, Refused
from kiosk.core.ids import new_id
from kiosk.evacuation import queries
from kiosk.evacuation.queries import EntryView, RollCall
from kiosk.evacuation.refusals import (
    AlreadyOpen,
    EndedLongAgo,
    UnknownEntry,
    UnknownEvacuation,
)
from kiosk.purging.store import purge
from kiosk.station import Station
from kiosk.store.base import LoggedCommand

Arrive = Callable[..., UUID]


@pytest.fixture
def arrive(station: Station) -> Arrive:
    def arrived(last_name: str = "Lahlou", **fields: Any) -> UUID:
        said = {"first_name": "Yasmine", "host": "Noria Énergie", "consent": True}
        done = station.do("visits.arrive", last_name=last_name, **said | fields)
        visit: UUID = done.result
        return visit

    return arrived


def call(station: Station) -> RollCall:
    found = station.ask(queries.roll_call)
    assert found is not None
    return found


def named(station: Station, name: str) -> EntryView:
    return next(each for each in call(station).entries if name in each.name)


def standing(station: Station) -> AnnouncementView | None:
    return station.ask(alert)


def test_the_roll_is_who_was_inside_when_it_began(station: Station, arrive: Arrive) -> None:
    arrive("Lahlou", companions=2)
    gone = arrive("Tazi")
    station.do("visits.leave", visit=gone)
    station.do("tickets.take", service="ompic")
    station.do("tickets.take", service="ompic")
    done = station.do("evacuation.start", kind="drill")
    arrive("Bennis")
    found = call(station)
    assert done.result.evacuation == done.command.id == found.evacuation.id
    assert [(e.kind, e.name, e.people) for e in found.entries] == [
        ("queue", "ompic", 2),
        ("visitor", "Yasmine Lahlou", 3),
    ]
    assert (found.counts.people, found.counts.companions, done.result.people) == (5, 2, 5)


def test_who_is_told_twice_on_one_roll_is_one_person(station: Station) -> None:
    twice = [{"kind": "visitor", "source": "a", "name": "Salma", "people": 1}] * 2
    station.do("evacuation.start", kind="drill", roll=twice)
    [entry] = call(station).entries
    assert (entry.name, entry.people) == ("Salma", 1)


def test_one_evacuation_is_open_at_a_site(station: Station) -> None:
    begun = station.do("evacuation.start", kind="drill")
    with pytest.raises(AlreadyOpen) as refusal:
        station.do("evacuation.start", kind="test")
    assert refusal.value.evacuation == str(begun.command.id)
    with pytest.raises(Invalid):
        station.do("evacuation.start", kind="flood")


def test_a_drill_may_turn_out_to_be_in_earnest(station: Station, arrive: Arrive) -> None:
    arrive("Lahlou")
    drill = station.do("evacuation.start", kind="drill")
    arrive("Tazi")
    station.do("evacuation.start", kind="real")
    found = call(station)
    assert (found.evacuation.id, found.evacuation.kind) == (drill.command.id, "real")
    assert sorted(e.name for e in found.entries) == ["Yasmine Lahlou", "Yasmine Tazi"]
    told = standing(station)
    assert told is not None
    assert "exercice" not in told.french.lower()
    station.do("evacuation.end")
    assert standing(station) is None


@pytest.mark.parametrize(("kind", "told"), [("real", True), ("drill", True), ("test", False)])
def test_everybody_is_told_until_it_ends(station: Station, kind: str, told: bool) -> None:
    station.do("evacuation.start", kind=kind)
    message = standing(station)
    assert (message is not None) == told
    if message is not None:
        assert all((message.french, message.arabic, message.english))
    station.do("evacuation.end")
    assert standing(station) is None


def test_a_drill_takes_the_place_of_no_emergency(station: Station) -> None:
    told = station.do("announcements.alert", french="Restez où vous êtes").command.id
    station.do("evacuation.start", kind="drill")
    message = standing(station)
    assert message is not None
    assert message.id == told
    station.do("evacuation.end")
    assert standing(station) == message


def test_another_message_outlives_it(station: Station) -> None:
    station.do("evacuation.start", kind="real")
    other = station.do("announcements.alert", french="Restez où vous êtes").command.id
    station.do("evacuation.end")
    message = standing(station)
    assert message is not None
    assert message.id == other


def test_the_last_word_holds_by_the_time_at_which_it_was_said(
    station: Station, arrive: Arrive, clock: FrozenClock
) -> None:
    arrive()
    begun = station.do("evacuation.start", kind="real").command.id
    entry = named(station, "Lahlou").id
    clock.at += timedelta(minutes=5)
    late = clock.at
    station.do("evacuation.account", entry=entry, state="present")
    clock.at -= timedelta(minutes=2)
    station.do("evacuation.account", entry=entry, state="missing", place="Escalier B")
    found = named(station, "Lahlou")
    assert (found.state, found.said_at, found.seen) == ("present", late, 1)
    said = station.ask(queries.marks, evacuation=begun)
    assert [(m.state, m.place) for m in said] == [("missing", "Escalier B"), ("present", "")]
    assert all(m.said_by and m.station == station.name for m in said)


def test_saying_it_twice_says_it_once(station: Station, arrive: Arrive) -> None:
    arrive()
    begun = station.do("evacuation.start", kind="test").command.id
    entry, same = named(station, "Lahlou").id, new_id()
    for _ in range(2):
        station.do("evacuation.account", id=same, entry=entry, state="help", place="Escalier B")
    assert len(station.ask(queries.marks, evacuation=begun)) == 1
    found = named(station, "Lahlou")
    assert (found.state, found.place, found.said_by) != ("unknown", "", "")
    station.do("evacuation.account", entry=entry, state="unknown", place="Escalier B")
    assert (named(station, "Lahlou").state, named(station, "Lahlou").place) == ("unknown", "")


def test_a_group_may_be_seen_in_part(station: Station, arrive: Arrive) -> None:
    arrive(companions=3)
    station.do("evacuation.start", kind="drill")
    entry = named(station, "Lahlou").id
    station.do("evacuation.account", entry=entry, state="present", seen=3)
    counts = call(station).counts
    assert (counts.present, counts.to_account, counts.all_out) == (3, 1, False)
    with pytest.raises(Invalid):
        station.do("evacuation.account", entry=entry, state="present", seen=5)
    station.do("evacuation.account", entry=entry, state="present")
    assert call(station).counts.all_out


def test_somebody_who_was_on_no_list_is_added(station: Station) -> None:
    station.do("evacuation.start", kind="drill")
    station.do("evacuation.add", name="Omar Filali", state="help", place="Escalier B, 2e étage")
    found = named(station, "Filali")
    assert (found.kind, found.state, found.place) == ("added", "help", "Escalier B, 2e étage")
    assert call(station).counts.help == 1
    with pytest.raises(Invalid):
        station.do("evacuation.add", name=" ")


def test_it_ends_once_and_says_how_long_it_took(station: Station, clock: FrozenClock) -> None:
    begun = station.do("evacuation.start", kind="drill").command.id
    clock.at += timedelta(minutes=7, seconds=30)
    assert station.do("evacuation.end").result.seconds == 450
    clock.at += timedelta(minutes=1)
    assert station.do("evacuation.end", evacuation=begun).result.seconds == 450
    assert station.ask(queries.current) is None
    with pytest.raises(UnknownEvacuation):
        station.do("evacuation.end")


def test_it_is_taken_up_again_within_ten_minutes(station: Station, clock: FrozenClock) -> None:
    begun = station.do("evacuation.start", kind="real").command.id
    station.do("evacuation.end")
    clock.at += timedelta(minutes=10)
    station.do("evacuation.reopen")
    assert call(station).evacuation.id == begun
    assert standing(station) is not None
    station.do("evacuation.end")
    assert standing(station) is None
    clock.at += timedelta(minutes=10, seconds=1)
    with pytest.raises(EndedLongAgo):
        station.do("evacuation.reopen")
    station.do("evacuation.start", kind="test")
    clock.at -= timedelta(minutes=5)
    with pytest.raises(AlreadyOpen):
        station.do("evacuation.reopen", evacuation=begun)


@pytest.mark.parametrize(
    ("verb", "fields", "refusal"),
    [
        ("account", {"entry": new_id(), "state": "present"}, UnknownEntry),
        ("end", {"evacuation": new_id()}, UnknownEvacuation),
        ("reopen", {}, UnknownEvacuation),
        ("add", {"name": "Omar Filali"}, UnknownEvacuation),
    ],
)
def test_what_is_not_there_is_refused(
    station: Station, verb: str, fields: dict[str, Any], refusal: type[Refused]
) -> None:
    with pytest.raises(refusal):
        station.do(f"evacuation.{verb}", **fields)


def test_when_half_and_all_were_seen(station: Station, arrive: Arrive, clock: FrozenClock) -> None:
    for name in ("Alaoui", "Bennis", "Chraibi"):
        arrive(name)
    begun = station.do("evacuation.start", kind="drill").command.id
    at = []
    for name in ("Alaoui", "Bennis", "Chraibi"):
        clock.at += timedelta(minutes=1)
        at.append(clock.at)
        station.do("evacuation.account", entry=named(station, name).id, state="present")
    found = queries.timed(call(station).entries, station.ask(queries.marks, evacuation=begun))
    assert (found.half_at, found.all_at, found.called_at) == (at[1], at[2], at[2])
    day = station.today()
    assert [e.id for e in station.ask(queries.of_days, first=day, last=day)] == [begun]
    assert station.ask(queries.of_days, first=date(2026, 1, 1), last=date(2026, 1, 2)) == []


def test_names_leave_the_roll_and_what_the_log_said_of_it(
    station: Station, arrive: Arrive, clock: FrozenClock
) -> None:
    arrive("Lahlou")
    station.do("evacuation.start", kind="test")
    entry = named(station, "Lahlou").id
    station.do("evacuation.account", entry=entry, state="missing", place="Escalier B")
    station.do("evacuation.end")
    clock.at += timedelta(days=1200)
    purge(station)
    found = station.ask(queries.latest)
    assert found is not None
    call = station.ask(queries.roll_call, evacuation=found.id)
    assert call is not None
    assert [(e.name, e.company, e.place) for e in call.entries] == [("", "", "")]
    assert (call.counts.missing, call.entries[0].state) == (1, "missing")
    log = select(LoggedCommand.payload + LoggedCommand.result)
    said = " ".join(station.database.read(lambda session: list(session.scalars(log))))
    assert not [word for word in ("Lahlou", "Noria", "Escalier") if word in said]
