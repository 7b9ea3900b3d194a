"""A station with something to print, and a printer that does as it is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.core.ids import new_id
from kiosk.paper import queue
from kiosk.paper.kinds import core_kinds
from kiosk.paper.outlets import SYSTEM, Outlets
from kiosk.paper.prints import BadgePrint, Print
from kiosk.paper.queries import PrintJobView, states
from kiosk.paper.worker import work
from kiosk.station import Station
from tests.paper.pretending import Pretended

Ask = Callable[..., UUID]


@pytest.fixture
def badge(station: Station) -> Print:
    """A badge of the team."""
    issued = station.do("badges.issue", kind="staff", name="Salma Bennani").result
    return BadgePrint(badge=issued.badge)


@pytest.fixture
def printer() -> Pretended:
    """A printer behind the protocol of outlets."""
    return Pretended()


@pytest.fixture
def outlets(printer: Pretended, tmp_path: Path) -> Outlets:
    """The folder, and the printer under any name."""
    return Outlets({**core_kinds(tmp_path), SYSTEM: lambda _name: printer})


@pytest.fixture
def ask_for(station: Station, badge: Print) -> Ask:
    """Ask for a document, a badge at the printer unless said otherwise; the job's id."""

    def ask(document: Print = badge, outlet: str = "Zebra", **fields: str) -> UUID:
        return station.database.write(
            lambda session: (
                queue.enqueue(
                    session,
                    document,
                    id=new_id(),
                    station=station.name,
                    outlet=outlet,
                    now=station.clock.now(),
                    **fields,
                ).id
            )
        )

    return ask


@pytest.fixture
def job(station: Station) -> Callable[[UUID], PrintJobView]:
    """A job as it is now."""
    return lambda wanted: station.ask(states, ids=[wanted])[0]


@pytest.fixture
def print_all(station: Station, outlets: Outlets) -> Callable[[], int]:
    """One pass of the worker; how many jobs are open then."""
    return lambda: work(station, outlets)
