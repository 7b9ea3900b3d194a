"""What a machine says of itself is seen at the others of its site, through the centre."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.stations import kinds
from kiosk.stations.queries import StationView, of_site
from kiosk.stations.reporting import say
from kiosk.store.sync_state import SyncState
from kiosk.sync import worker
from tests.sync.fleet import Fleet, Member, forge


@pytest.fixture
def two(fleet: Fleet) -> tuple[Member, Member]:
    """A manager and a kiosk in the hall."""
    manager, _ = fleet.open_site()
    hall = fleet.add("kiosk")
    fleet.settle()
    return manager, hall


@pytest.fixture
def at_every_exchange(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is told every half minute is told at once."""
    monkeypatch.setattr(worker, "HEARTBEAT_SECONDS", -1.0)


def seen(member: Member) -> list[StationView]:
    return member.station.ask(of_site)


def set_clock(fleet: Fleet, later: timedelta) -> None:
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at += later


@pytest.mark.parametrize("kind", ["desk", "counter", "kiosk", "display", "door"])
def test_every_kind_of_machine_is_seen_by_the_manager(fleet: Fleet, kind: str) -> None:
    manager, _ = fleet.open_site()
    machine = fleet.add(kind)
    fleet.settle()
    assert say(machine.station, "touch", kind=kind, version="1.2", problems=("disk=red",))
    fleet.settle()
    [found] = seen(manager)
    assert (found.machine, found.kind, found.version) == (machine.enrolment.station, kind, "1.2")
    assert (found.here, found.state) == (False, kinds.TROUBLE)


def test_two_machines_that_are_called_alike_are_two(fleet: Fleet) -> None:
    manager, _ = fleet.open_site()
    halls = [fleet.add("kiosk"), fleet.add("kiosk")]
    fleet.settle()
    for hall in halls:
        say(hall.station, "touch", version="1")
    fleet.settle()
    assert {one.machine for one in seen(manager)} == {hall.enrolment.station for hall in halls}


def test_the_same_row_is_written_anew_wherever_it_comes_from(
    fleet: Fleet, two: tuple[Member, Member]
) -> None:
    manager, hall = two
    for paused in (False, True, False, True):
        say(hall.station, "touch", is_paused=paused)
    fleet.settle()
    say(hall.station, "touch", printer="paper_out")
    fleet.settle()
    [found] = seen(manager)
    assert (found.is_paused, found.printer) == (True, "paper_out")
    assert [one.id for one in hall.station.ask_itself(of_site)] == [found.id]


@pytest.mark.usefixtures("at_every_exchange")
def test_the_centre_says_when_it_heard_of_the_others(
    fleet: Fleet, two: tuple[Member, Member]
) -> None:
    manager, hall = two
    say(hall.station, "touch", version="1")
    fleet.settle()
    set_clock(fleet, timedelta(hours=1))
    manager.sync()
    assert seen(manager)[0].state == kinds.WELL  # the centre's clock is real: it was just now
    assert fleet.clock.now() - seen(manager)[0].seen_at < timedelta(minutes=1)
    fleet.hub.sql(
        "UPDATE central.station SET seen_at = seen_at - interval '1 hour' WHERE name = %s",
        hall.enrolment.station,
    )
    set_clock(fleet, timedelta(minutes=10))
    manager.sync()
    assert seen(manager)[0].state == kinds.SILENT


@pytest.mark.usefixtures("at_every_exchange")
def test_a_machine_in_the_hall_is_not_told_of_the_others(
    fleet: Fleet, two: tuple[Member, Member]
) -> None:
    manager, hall = two
    assert manager.exchange._open().neighbours() != []
    assert hall.exchange._open().neighbours() == []


def test_who_is_cut_off_knows_nothing_of_the_others(
    fleet: Fleet, two: tuple[Member, Member]
) -> None:
    manager, hall = two
    say(hall.station, "touch", version="1")
    fleet.settle()
    set_clock(fleet, timedelta(hours=1))
    assert seen(manager)[0].state == kinds.UNKNOWN


def _of_before(member: Member, revision: str) -> None:
    def older(session: object) -> None:
        session.get(SyncState, 1).centre_revision = revision  # type: ignore[attr-defined]

    member.station.database.write(older)


@pytest.mark.parametrize(("revision", "taken"), [("", False), ("0020", False), ("0021", True)])
def test_a_centre_that_is_older_is_told_nothing_it_would_not_take(
    two: tuple[Member, Member], revision: str, taken: bool
) -> None:
    _, hall = two
    _of_before(hall, revision)
    assert bool(say(hall.station, "touch", version="1")) is taken


@pytest.fixture
def speaks_for_another(fleet: Fleet, two: tuple[Member, Member]) -> Callable[[], None]:
    """Another kiosk says that this one is paused."""
    manager, hall = two
    say(hall.station, "touch", version="1")
    fleet.settle()
    other = fleet.add("kiosk")
    fleet.settle()

    def forged() -> None:
        [known] = seen(manager)
        forge(
            other,
            "stations.report",
            window="touch",
            report=known.id,
            is_paused=True,
            actor=other.station.name,
        )
        fleet.settle()

    return forged


def test_no_machine_speaks_for_another(
    two: tuple[Member, Member], speaks_for_another: Callable[[], None]
) -> None:
    manager, _ = two
    speaks_for_another()
    assert [one.is_paused for one in seen(manager)] == [False]
