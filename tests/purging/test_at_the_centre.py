"""At the centre: nobody is kept beyond their time, whatever comes in late, and no byte is left."""

from __future__ import annotations

import shutil
import subprocess
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.core.clock import FrozenClock
from kiosk.purging.store import purge
from kiosk.staff.signing_in import stand_in
from kiosk.store.sync_state import Undo
from kiosk.sync.status import status
from kiosk.visits.model import Visit
from tests.purging.people import NAMES, UNSENT, come_and_go, found_in, spellings
from tests.sync.fleet import MORNING, Fleet, Member


def move(fleet: Fleet, to: datetime) -> None:
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at = to
    fleet.hub.freeze(to)


def dumped(fleet: Fleet) -> set[str]:
    program = shutil.which("pg_dump")
    assert program is not None
    told = subprocess.run([program, f"--dbname={fleet.hub.url}"], capture_output=True, check=True)
    forms = {who: list(spellings(name)) for who, name in NAMES.items()}
    return {who for who, all_of in forms.items() if any(form in told.stdout for form in all_of)}


def relations(fleet: Fleet) -> list[Path]:
    """The files of the hub's own database, as they are on the disk."""
    fleet.hub.sql("CHECKPOINT")
    number = fleet.hub.sql("SELECT oid FROM pg_database WHERE datname = current_database()")
    return list((fleet.hub.server.folder / "data" / "base" / str(number[0][0])).iterdir())


def refuse_one(fleet: Fleet, first: Member, second: Member) -> None:
    """The second holds a room that the first has already, as it turns out."""
    room = first.do("sites.add_room", name="Rif", capacity=4)
    fleet.settle()
    when = {"starts": MORNING + timedelta(hours=3), "ends": MORNING + timedelta(hours=4)}
    first.do("bookings.book", resource=room, held_by=NAMES["holder"], **when)
    second.do("bookings.book", resource=room, held_by=NAMES["refused"], **when)
    fleet.settle()


def test_no_byte_of_anyone_is_left_at_the_centre(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    second = fleet.add("desk")
    come_and_go(first.station)
    refuse_one(fleet, first, second)
    everyone = set(NAMES) - {"settled"} - UNSENT
    assert dumped(fleet) == everyone
    move(fleet, MORNING + timedelta(days=2000))
    assert fleet.applier.forget_people() > 0
    assert dumped(fleet) == set()
    assert found_in(relations(fleet)) == {}
    assert fleet.applier.forget_people() == 0
    fleet.settle()
    for member in (first, second):
        names = member.station.database.read(lambda s: s.scalars(select(Visit.last_name)).all())
        assert set(names) <= {""}
        purge(member.station)
        assert found_in(member.station.folder.rglob("*")) == {}


def test_what_comes_late_brings_nobody_back(fleet: Fleet) -> None:
    """A station that was off for months pushes what it had, and is purged by its own night."""
    fleet.open_site()
    away = fleet.add("desk")
    fleet.settle()
    first_name, last_name = NAMES["visitor"].split()
    who = {"first_name": first_name, "last_name": last_name, "host": NAMES["host"]}
    away.do("visits.arrive", consent=True, company=NAMES["company"], **who)
    move(fleet, MORNING + timedelta(days=200))
    fleet.applier.forget_people()
    fleet.settle()
    assert dumped(fleet) == {"visitor", "company", "host"}
    assert fleet.applier.is_late
    fleet.applier.forget_people()
    assert dumped(fleet) == set()
    assert found_in(relations(fleet)) == {}
    assert fleet.hub.sql("SELECT count(*) FROM public.visit") == [(1,)], "it is counted still"
    purge(away.station)
    away.sync()
    assert found_in(away.station.folder.rglob("*")) == {}


def test_what_is_not_sent_yet_leaves_no_image_of_who_was_there(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    first_name, last_name = NAMES["visitor"].split()
    visit = first.do(
        "visits.arrive", first_name=first_name, last_name=last_name, host="Noria", consent=True
    )
    fleet.settle()
    other, name = NAMES["corrected"].split()
    first.do("visits.change", visit=visit, first_name=other, last_name=name)
    first.do("visits.leave", visit=visit)
    images = first.station.database.read(lambda s: s.scalars(select(Undo.before)).all())
    assert any(last_name in (before or "") for before in images)
    move(fleet, MORNING + timedelta(days=100))
    purge(first.station)
    images = first.station.database.read(lambda s: s.scalars(select(Undo.before)).all())
    assert any(images)
    assert found_in(first.station.folder.rglob("*")) == {}
    fleet.settle()
    found = fleet.hub.sql("SELECT state FROM public.visit")
    assert found == [("left",)]


@pytest.mark.parametrize("kind", ["desk", "kiosk"])
def test_the_shortest_time_of_the_site_is_everyones(fleet: Fleet, kind: str) -> None:
    from kiosk.privacy.queries import retention

    first, _ = fleet.open_site()
    other = fleet.add(kind)
    fleet.settle()
    first.do("people.add_staff", code="amina", name="Amina Tazi", role="manager")
    stand_in(first.station, code="amina")
    first.do("privacy.keep", days={"visits": 30})
    fleet.settle()
    said = other.station.database.read(retention, site="casablanca")
    assert said["visits"] == 30
    other.station.do_itself("privacy.keep", days={"visits": 120}) if kind == "desk" else None
    assert other.station.database.read(retention, site="casablanca")["visits"] == 30


def test_a_machine_lets_nobody_be_forgotten_early_at_the_centre(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has a store in hand may change the program that looks first."""
    first, _ = fleet.open_site()
    desk = fleet.add("desk")
    fleet.settle()
    monkeypatch.setattr("kiosk.station.Station._authorise", lambda *_, **__: None)
    for member in (first, desk):
        member.station.do_itself("privacy.keep", days={"visits": 1})
    fleet.settle()
    assert fleet.hub.sql("SELECT days FROM public.retention") == []
    assert {m.station.database.read(status, now=MORNING).refused for m in (first, desk)} == {1}
