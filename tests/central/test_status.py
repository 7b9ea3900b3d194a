"""What whoever keeps the central database sees of it, and the applier from the command line."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from uuid import UUID

import pytest

from kiosk.central import enrolling
from kiosk.central.applier import Applier
from kiosk.central.status import StationState, look, retry
from kiosk.cli import main
from kiosk.sync.enrolment import Enrolment
from tests.central.conftest import Hub, push, signed_in


@pytest.fixture(scope="module")
def desk(hub: Hub) -> Enrolment:
    return hub.enrol("desk", "casablanca")


@pytest.fixture
def parked(hub: Hub, desk: Enrolment) -> Iterator[UUID]:
    """A command that the centre could not read."""
    with signed_in(desk) as session:
        row = session.execute("SELECT coalesce(max(n), 0) FROM central.intake").fetchone()
        assert row is not None
        sent = push(session, desk, n=row[0] + 1)
    with_applier(hub)
    yield sent
    hub.sql("DELETE FROM central.intake WHERE id = %s", sent)


def with_applier(hub: Hub) -> int:
    applier = Applier(hub.url)
    try:
        return applier.once()
    finally:
        applier.close()


def state_of(hub: Hub, station: str) -> StationState:
    [found] = [s for s in look(hub.url).stations if s.name == station]
    return found


def test_a_station_is_shown_as_it_said_it_is(hub: Hub) -> None:
    made = hub.enrol("kiosk", "rabat")
    assert state_of(hub, made.station).seen_at is None
    hub.sql(
        "INSERT INTO central.clock (site, seq) VALUES ('rabat', 9)"
        " ON CONFLICT (site) DO UPDATE SET seq = 9"
    )
    with signed_in(made) as session:
        session.execute("SELECT central.seen(4, '0002', '0.1.0')")
    state = state_of(hub, made.station)
    assert (state.behind, state.program, state.revision) == (5, "0.1.0", "0002")
    assert (state.kind, state.series, state.label) == ("kiosk", "A", "Poste accueil 2")
    assert state.seen_at is not None
    enrolling.revoke(hub.url, made.station)
    assert state_of(hub, made.station).revoked_at is not None


def test_whether_the_applier_is_at_work_is_seen_by_its_lock(hub: Hub) -> None:
    assert not look(hub.url).applier
    applier = Applier(hub.url)
    applier.once()
    assert look(hub.url).applier
    applier.close()
    assert not look(hub.url).applier


def test_what_is_parked_is_shown_and_tried_again(hub: Hub, desk: Enrolment, parked: UUID) -> None:
    state = look(hub.url)
    assert [(p.id, p.station, p.name) for p in state.parked] == [
        (parked, desk.station, "visits.arrive")
    ]
    assert state_of(hub, desk.station).parked == 1
    assert retry(hub.url, [UUID(int=0)]) == 0
    assert retry(hub.url, [parked]) == 1
    again = look(hub.url)
    assert (again.parked, again.oldest is not None) == ((), True)
    assert state_of(hub, desk.station).pending == 1
    assert with_applier(hub) == 1
    assert retry(hub.url) == 1


def test_the_command_line_shows_a_table_or_json(
    hub: Hub, desk: Enrolment, parked: UUID, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["central", "status", "--url", hub.url]) == 0
    shown = capsys.readouterr().out
    assert "applier: NOT AT WORK" in shown
    assert desk.station in shown
    assert f"parked: {parked} visits.arrive of {desk.station}" in shown
    assert main(["central", "status", "--url", hub.url, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["parked"][0]["id"] == str(parked)
    assert main(["--json", "central", "retry", "--url", hub.url, str(parked)]) == 0
    assert json.loads(capsys.readouterr().out)["retried"] == 1
    assert main(["--json", "central", "apply", "--once", "--url", hub.url]) == 0
    assert json.loads(capsys.readouterr().out)["answered"] == 1


def test_the_applier_ends_in_order_when_told(hub: Hub, desk: Enrolment) -> None:
    command = [sys.executable, "-m", "kiosk", "central", "apply"]
    environment = os.environ | {"KIOSK_CENTRAL_URL": hub.url}
    with hub.owner() as owner:
        owner.execute(f'LISTEN "{_channel(desk.site)}"'.encode())
        with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) as process:
            with signed_in(desk) as session:
                push(session, desk, n=500)
            # Its answer says that it is at work.
            assert list(owner.notifies(timeout=30, stop_after=1))
            process.send_signal(signal.SIGTERM)
            _, said = process.communicate(timeout=20)
    hub.sql("DELETE FROM central.intake")
    assert (process.returncode, said) == (0, b"")
    assert not look(hub.url).applier


def _channel(site: str) -> str:
    from kiosk.sync.tables import site_channel

    return site_channel(site)
