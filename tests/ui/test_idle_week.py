"""Display, kiosk and counter left alone for a week: the clock goes on, nobody is forgotten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import StoreTrouble
from kiosk.station import Station
from ui.counter.window import CounterWindow
from ui.display import landscape, night, parts
from ui.display.window import DisplayWindow
from ui.shell.session import Session
from ui.touch.shell.window import TouchWindow

STEP = timedelta(hours=1)
WEEK = timedelta(days=7)


@pytest.fixture
def alone(session: Session) -> Session:
    """A session that nobody tells of changes: what happens to one in a week of idleness."""
    session._unsubscribe()
    session._unsubscribe = lambda: None
    return session


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the wall has written."""
    written: list[str] = []
    write = parts.line

    def noted(*given: object, **fields: object) -> None:
        written.append(str(given[2]))
        write(*given, **fields)  # type: ignore[arg-type]

    for module in (landscape, parts, night):
        monkeypatch.setattr(module, "line", noted)
    return written


@pytest.fixture
def passes(alone: Session, site: Station, clock: FrozenClock) -> Callable[[], int]:
    """Let the next hour pass, with two tickets at eleven; how many wait then."""

    def step() -> int:
        clock.at += STEP
        alone._look_at_clock()
        local = alone.local_now()
        if 11 <= local.hour < 12 and local.weekday() < 5:
            for _ in range(2):
                site.do("tickets.take", service="ompic")
            clock.at += timedelta(minutes=1)
            alone._look_at_clock()
        from kiosk.tickets.services import queues

        return sum(queue.waiting for queue in site.ask(queues))

    return step


def test_the_wall_of_a_week(
    alone: Session, passes: Callable[[], int], said: list[str], clock: FrozenClock, qtbot: QtBot
) -> None:
    wall = DisplayWindow(alone)
    qtbot.addWidget(wall)
    wall.resize(480, 270)
    wall.show()
    end, seen = clock.now() + WEEK, set()
    while clock.now() < end:
        waiting = passes()
        said.clear()
        wall.grab()
        dark = wall.shut and night.is_dark(alone.local_now())
        assert (alone.local_now().strftime("%H:%M") in said) != dark
        assert sum(queue.waiting for queue in wall.board.queues) == waiting
        assert not (waiting and "Les guichets sont fermés" in said)
        seen.add(waiting)
    assert seen == {0, 2}, "a day's queue ends with the day"


@pytest.mark.parametrize("shown", ["home", "services"])
def test_the_kiosk_of_a_week(
    alone: Session, passes: Callable[[], int], clock: FrozenClock, qtbot: QtBot, shown: str
) -> None:
    window = TouchWindow(alone)
    qtbot.addWidget(window)
    window.show()
    window.show_screen(shown)
    end = clock.now() + WEEK
    while clock.now() < end:
        waiting = passes()
        time = alone.local_now().strftime("%H:%M")
        assert window.header.clock.text() == time
        if shown == "home":
            home = window.screens["home"]
            assert home.hero.clock.text() == home.low.clock.text() == time  # type: ignore[attr-defined]
        else:
            row = window.screens["services"].rows["ompic"]  # type: ignore[attr-defined]
            assert row.words.waiting.startswith(str(waiting)) or not row.isEnabled()


def test_the_counter_of_a_week(
    alone: Session, passes: Callable[[], int], site: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    window = CounterWindow(alone)
    qtbot.addWidget(window)
    window.show()
    end = clock.now() + WEEK
    while clock.now() < end:
        if alone.local_now().hour == 10:
            site.do("counters.open", counter=window.number, services=["ompic"])
        waiting = passes()
        assert len(window.queue) == (waiting if window.work.isVisible() else 0)
        if waiting:
            assert window.work.isVisible()
            assert "Personne" not in window.call.text()


def test_a_store_that_is_away_for_a_night_freezes_no_clock(
    alone: Session,
    clock: FrozenClock,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wall, kiosk, counter = DisplayWindow(alone), TouchWindow(alone), CounterWindow(alone)
    for window in (wall, kiosk, counter):
        qtbot.addWidget(window)
        window.show()

    def fails(*_: object, **__: object) -> None:
        raise StoreTrouble("locked")

    with monkeypatch.context() as broken:
        broken.setattr(alone, "read", fails)
        for _ in range(3):
            clock.at += timedelta(hours=1)
            alone._look_at_clock()
            time = alone.local_now().strftime("%H:%M")
            assert kiosk.screens["home"].hero.clock.text() == time  # type: ignore[attr-defined]
    alone.station.do("tickets.take", service="ompic")
    clock.at += timedelta(minutes=1)
    alone._look_at_clock()
    assert sum(queue.waiting for queue in wall.board.queues) == 1


def test_a_machine_that_slept_for_an_hour_notices(alone: Session, clock: FrozenClock) -> None:
    turned: list[bool] = []
    alone.minute.connect(lambda: turned.append(True))
    clock.at += timedelta(hours=1)
    alone._look_at_clock()
    alone._look_at_clock()
    assert turned == [True]
