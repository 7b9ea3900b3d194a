"""An applier whose line to the database is cut, at any moment, goes on by itself."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest

from kiosk.central.applier import Applier
from tests.central.conftest import Hub
from tests.sync.fleet import MORNING, Fleet
from tests.waiting import until

LISTENING = (
    "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
    " AND state = 'idle' AND wait_event = 'ClientRead' AND pid IN"
    " (SELECT pid FROM pg_locks WHERE locktype = 'advisory')"
)

WAITING = "SELECT 1 FROM central.intake WHERE status = 'pending'"


@pytest.fixture
def working(hub: Hub) -> Iterator[threading.Thread]:
    """An applier at work."""
    stop, applier = threading.Event(), Applier(hub.url)
    thread = threading.Thread(target=applier.run, args=(stop,))
    thread.start()
    yield thread
    stop.set()
    thread.join(10)
    applier.close()


def test_an_applier_that_is_cut_off_while_it_waits_comes_back(
    fleet: Fleet, working: threading.Thread
) -> None:
    first = fleet.add("manager")
    first.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    for number in range(3):
        until(lambda: bool(fleet.hub.sql(LISTENING)))
        fleet.hub.sql(f"SELECT pg_terminate_backend(pid) FROM ({LISTENING}) AS applier")
        at = MORNING + timedelta(hours=1)
        names = {"first_name": "Omar", "last_name": f"Tazi {number}", "host": "Noria"}
        first.do("visits.expect", at=at, **names)
        first.sync()
        until(lambda: not fleet.hub.sql(WAITING))
    assert working.is_alive()
