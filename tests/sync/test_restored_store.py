"""A store that is put back from a sealed backup goes on with the centre, and loses nothing."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk import sync
from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store import copies, recovery
from kiosk.store.database import Database
from kiosk.store.sealed import Keys
from kiosk.sync.transport import TransportTrouble
from kiosk.sync.triggers import fit
from kiosk.sync.worker import SyncWorker
from tests.sync.fleet import MORNING, Fleet, Member

LATE = MORNING + timedelta(hours=3)


def expect(member: Member, name: str) -> None:
    member.do("visits.expect", first_name="Omar", last_name=name, host="Noria", at=LATE)


def names(fleet: Fleet) -> set[str]:
    return {name for (name,) in fleet.hub.sql("SELECT last_name FROM public.visit")}


def test_a_machine_that_was_lost_goes_on_at_the_centre_as_another(
    fleet: Fleet, aside: Path
) -> None:
    """What was sent since the backup comes back from the centre; what was not went with it."""
    first, _ = fleet.open_site()
    member = fleet.add("desk")
    fleet.settle()
    expect(member, "Tazi")
    fleet.settle()
    code = recovery.draw(member.station)
    copies.backup(member.station.database, member.station.folder, aside / "a.backup")
    expect(member, "Idrissi")
    member.sync()
    fleet.settle()
    fleet.members.remove(member)
    member.close()
    shutil.rmtree(member.station.folder)

    new = fleet.folder / "new machine"
    copies.restore(new, aside / "a.backup", keys=Keys(None, code), then=fit)
    station = Station(new, Database.at(new), Settings(), clock=fleet.clock)
    back = Member(station, SyncWorker(station), member.enrolment)
    with closing(back):
        fleet.enrol_again(back)
        fleet.members.append(back)
        expect(back, "Alaoui")
        fleet.settle()
        assert names(fleet) == {"Tazi", "Idrissi", "Alaoui"}
        held = station.database.read(
            lambda session: {n for (n,) in session.connection().exec_driver_sql(_HELD)}
        )
        assert held == {"Tazi", "Idrissi", "Alaoui"}
        assert back.station.ask_itself(sync.status).pending == 0
        fleet.members.remove(back)
    assert first.station.ask_itself(sync.status).refused == 0


_HELD = "SELECT last_name FROM visit"


def test_a_store_that_was_put_back_in_its_place_is_told_so_and_loses_nothing(
    fleet: Fleet, aside: Path
) -> None:
    fleet.open_site()
    member = fleet.add("desk")
    fleet.settle()
    copies.backup(member.station.database, member.station.folder, aside / "a.backup")
    expect(member, "Tazi")
    fleet.settle()
    member.exchange.close()
    copies.restore(member.station.folder, aside / "a.backup", then=fit)
    member.station.forget_site()
    expect(member, "Idrissi")
    member.exchange = SyncWorker(member.station)
    with pytest.raises(TransportTrouble) as told:
        member.sync()
    assert told.value.problem == "cloned"
    fleet.enrol_again(member)
    fleet.settle()
    assert names(fleet) == {"Tazi", "Idrissi"}
