"""Stores that cannot go on where they were: purged, cloned, revoked; nothing of theirs is lost."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk import sync
from kiosk.badges.refusals import BadgeRevoked
from kiosk.central.purging import purge
from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.store.engine import make_engine
from kiosk.sync.transport import TransportTrouble
from kiosk.sync.worker import SyncWorker
from tests.sync.faults import converged
from tests.sync.fleet import MORNING, Fleet, Member

LATE = MORNING + timedelta(hours=2)


def expect(member: Member, name: str) -> UUID:
    made: UUID = member.do(
        "visits.expect", first_name="Omar", last_name=name, host="Noria", at=LATE
    )
    return made


def purged(fleet: Fleet) -> int:
    engine = make_engine(fleet.hub.url)
    try:
        with engine.begin() as connection:
            return purge(connection)
    finally:
        engine.dispose()


def told_all(fleet: Fleet) -> None:
    """Everyone says how far it is, as each does every half minute."""
    for member in fleet.members:
        member.exchange._seen_at = 0.0
    fleet.settle()


def tombstones(fleet: Fleet) -> int:
    [(count,)] = fleet.hub.sql("SELECT count(*) FROM central.tombstone")
    return int(count)


@pytest.fixture
def resynced(monkeypatch: pytest.MonkeyPatch) -> list[SyncWorker]:
    """The exchanges that were a resync."""
    found: list[SyncWorker] = []
    begin = SyncWorker._resync

    def watched(self: SyncWorker, *arguments: Any) -> Any:
        found.append(self)
        return begin(self, *arguments)

    monkeypatch.setattr(SyncWorker, "_resync", watched)
    return found


def test_tombstones_go_once_every_station_has_laid_them(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    second = fleet.add("desk")
    told_all(fleet)
    first.do("sites.set_hours", weekday=5)
    first.sync()
    fleet.applier.once()
    first.exchange._seen_at = 0.0
    first.sync()
    assert purged(fleet) == 0
    second.exchange._seen_at = 0.0
    second.sync()
    assert tombstones(fleet) == purged(fleet) == 1
    assert purged(fleet) == 0


def test_a_store_that_was_away_below_the_floor_begins_anew(
    fleet: Fleet, resynced: list[SyncWorker]
) -> None:
    first, _ = fleet.open_site()
    second = fleet.add("desk")
    told_all(fleet)
    expect(second, "Tazi")
    fleet.hub.sql(
        "UPDATE central.station SET seen_at = now() - interval '61 days' WHERE name = %s",
        second.enrolment.station,
    )
    for weekday in (4, 5):
        first.do("sites.set_hours", weekday=weekday)
        first.sync()
        fleet.applier.once()
        first.exchange._seen_at = 0.0
        first.sync()
    assert purged(fleet) == 2
    resynced.clear()
    fleet.settle()
    assert resynced == [second.exchange]
    converged(fleet)


def test_a_station_that_has_never_said_how_far_it_is_holds_everything_back(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    told_all(fleet)
    first.do("sites.set_hours", weekday=5)
    told_all(fleet)
    fleet.hub.enrol(site=fleet.site)
    assert purged(fleet) == 0
    assert tombstones(fleet) == 1


def cloned(fleet: Fleet, member: Member) -> Member:
    """The same store, enrolment and all, on a second machine."""
    folder = fleet.folder / "clone"
    member.station.database.engine.dispose()
    shutil.copytree(member.station.folder, folder, ignore=shutil.ignore_patterns("sync.lock*"))
    station = Station(folder, Database.at(folder), Settings(), clock=fleet.clock)
    return Member(station, SyncWorker(station), member.enrolment)


def test_a_clone_is_told_and_loses_nothing_once_it_is_enrolled_again(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    member = fleet.add("desk")
    fleet.settle()
    copy = cloned(fleet, member)
    with closing(copy):
        expect(member, "Tazi")
        fleet.settle()
        expect(copy, "Idrissi")
        with pytest.raises(TransportTrouble) as told:
            copy.sync()
        assert told.value.problem == "cloned"
        fleet.enrol_again(copy)
        fleet.members.append(copy)
        fleet.settle()
        names = {n for (n,) in fleet.hub.sql("SELECT last_name FROM public.visit")}
        assert names == {"Tazi", "Idrissi"}
        assert copy.station.ask(sync.status).pending == 0
        fleet.members.remove(copy)
    assert first.station.ask(sync.status).refused == 0


def test_a_store_that_is_enrolled_in_place_of_itself_loses_nothing(fleet: Fleet) -> None:
    fleet.open_site()
    member = fleet.add("desk")
    fleet.settle()
    expect(member, "Tazi")
    member.sync()
    expect(member, "Idrissi")
    again = fleet.hub.enrol(kind="desk", site=fleet.site, replaces=member.enrolment.station)
    with pytest.raises(TransportTrouble):
        member.sync()
    member.become(again)
    fleet.settle()
    names = sorted(n for (n,) in fleet.hub.sql("SELECT last_name FROM public.visit"))
    assert names == ["Idrissi", "Tazi"]
    assert member.station.ask(sync.status).pending == 0
    assert member.station.series == again.series


def test_a_badge_revoked_at_one_store_opens_nothing_at_another(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    second = fleet.add("desk")
    issued = first.do("badges.issue", holder=expect(first, "Tazi"))
    fleet.settle()
    assert second.do("badges.scan", payload=issued.payload).verdict == "expected"
    first.do("badges.revoke", badge=issued.badge, reason="perdu")
    fleet.settle()
    with pytest.raises(BadgeRevoked):
        second.do("badges.scan", payload=issued.payload)
