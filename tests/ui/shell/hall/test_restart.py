"""A window starts anew at night: once, when nobody is there, and only where somebody starts it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from ui.shell.hall.restart import NightRestart, is_due
from ui.shell.session import Session

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
NIGHT = datetime(2026, 11, 25, 4, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("started", "now", "due"),
    [
        (NOON, NIGHT - MINUTE, False),
        (NOON, NIGHT, True),
        (NOON, NIGHT + timedelta(hours=2, minutes=59), True),
        (NOON, NIGHT + timedelta(hours=3), False),
        (NIGHT, NIGHT + MINUTE, False),
        (NIGHT - MINUTE, NIGHT, True),
        (NOON - timedelta(days=40), NIGHT, True),
    ],
)
def test_it_is_due_in_the_hours_after_its_time(started: datetime, now: datetime, due: bool) -> None:
    assert is_due(started, now, "04:00") == due


def test_without_an_hour_it_never_is() -> None:
    assert not is_due(NOON, NIGHT, "")


def test_a_time_before_midnight_lasts_beyond_it() -> None:
    late = datetime(2026, 11, 25, 0, 30, tzinfo=UTC)
    assert is_due(NOON, late, "23:45")


@pytest.fixture
def night(session: Session, clock: FrozenClock, qtbot: QtBot) -> Iterator[FrozenClock]:
    clock.at = NOON
    yield clock
    qtbot.waitUntil(lambda: session.idle)


def test_it_waits_until_nobody_is_there(session: Session, night: FrozenClock) -> None:
    here = [True]
    asked: list[int] = []
    restart = NightRestart(session, lambda: not here[0])
    restart.due.connect(lambda: asked.append(1))
    night.at = NIGHT
    session.minute.emit()
    assert asked == []
    here[0] = False
    session.minute.emit()
    session.minute.emit()
    assert asked == [1]
