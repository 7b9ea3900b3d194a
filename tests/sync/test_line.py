"""The line to the centre: hints that come beside answers, and answers that never come."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from kiosk.sync.central_link import CentralLink
from kiosk.sync.snapshot import Wanted
from kiosk.sync.tables import site_channel
from kiosk.sync.transport import TransportTrouble
from tests.central.conftest import Hub
from tests.waiting import PATIENCE


@pytest.fixture
def line(hub: Hub) -> Iterator[CentralLink]:
    link = CentralLink(hub.enrol(), "sqlite")
    yield link
    link.close()


def hint(hub: Hub, line: CentralLink, site: str = "") -> None:
    """The centre says that there is news, of the line's site unless another is named."""
    hub.sql(f"NOTIFY {site_channel(site or line.enrolment.site)}")


def test_without_a_hint_there_is_none(hub: Hub, line: CentralLink) -> None:
    assert not line.wait(0)
    hint(hub, line, "rabat")
    line.unanswered()
    assert not line.wait(0)


def test_a_hint_ends_the_wait(hub: Hub, line: CentralLink) -> None:
    hint(hub, line)
    assert line.wait(PATIENCE)
    assert not line.wait(0)


@pytest.mark.parametrize(
    "movement",
    [
        lambda line: line.unanswered(),
        lambda line: line.answers([]),
        lambda line: line.seen(0),
        lambda line: line.continues("", 0, 0),
    ],
)
def test_a_hint_that_comes_with_the_answer_to_something_else_is_not_missed(
    hub: Hub, line: CentralLink, movement: Callable[[CentralLink], object]
) -> None:
    hint(hub, line)
    movement(line)
    assert line.wait(0)
    assert not line.wait(0)


def test_a_pull_that_begins_after_a_hint_brings_what_it_was_about(
    hub: Hub, line: CentralLink
) -> None:
    hint(hub, line)
    line.unanswered()
    line.pull(0, 0, 8)
    assert not line.wait(0)


@pytest.mark.parametrize("much", [False, True])
def test_a_hint_that_comes_while_a_pull_is_under_way_is_about_the_next(
    hub: Hub, line: CentralLink, monkeypatch: pytest.MonkeyPatch, much: bool
) -> None:
    way = "_whole" if much else "_little"
    real = getattr(line, way)

    def hinted(wanted: Wanted) -> object:
        hint(hub, line)
        return real(wanted)

    monkeypatch.setattr(line, way, hinted)
    line._much = much
    line.pull(0, 0, 8)
    assert line.wait(0)


def test_a_wake_up_is_no_hint(line: CentralLink) -> None:
    line.wake()
    assert not line.wait(PATIENCE)


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
    monkeypatch.setattr(line._watchdog, "_seconds", 0.2)
    with pytest.raises(TransportTrouble, match="unreachable") as told:
        line.unanswered()
    assert not isinstance(told.value.__cause__, psycopg.errors.QueryCanceled)  # by the server


@pytest.mark.usefixtures("silence")
def test_a_movement_is_ended_from_another_thread(line: CentralLink) -> None:
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(line.unanswered)
        while asked.running() is False and not asked.done():
            continue
        line.cut()
        with pytest.raises(TransportTrouble, match="unreachable"):
            asked.result(timeout=20)
