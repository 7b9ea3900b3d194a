"""The line to the centre, when the other end takes what is sent and never answers."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from kiosk.sync import central_link
from kiosk.sync.central_link import CentralLink
from kiosk.sync.transport import TransportTrouble
from tests.central.conftest import Hub


@pytest.fixture
def line(hub: Hub) -> Iterator[CentralLink]:
    link = CentralLink(hub.enrol(), "sqlite")
    yield link
    link.close()


@pytest.fixture
def silence(hub: Hub) -> Iterator[None]:
    """Nobody is answered: the intake is locked."""
    with psycopg.connect(hub.url) as owner:
        owner.execute("LOCK TABLE central.intake")
        yield


@pytest.mark.usefixtures("silence")
def test_a_movement_is_given_up_after_its_time(
    line: CentralLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(central_link, "DEADLINE_SECONDS", 0.2)
    with pytest.raises(TransportTrouble, match="unreachable"):
        line.unanswered()


@pytest.mark.usefixtures("silence")
def test_a_movement_is_ended_from_another_thread(line: CentralLink) -> None:
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(line.unanswered)
        while asked.running() is False and not asked.done():
            continue
        line.cut()
        with pytest.raises(TransportTrouble, match="unreachable"):
            asked.result(timeout=20)
