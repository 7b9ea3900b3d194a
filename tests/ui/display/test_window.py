"""The wall: one call at a time, recalls too, and never an error to the public."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import StoreTrouble
from kiosk.station import Station
from kiosk.tickets.words import wait_words
from tests.ui.enrolled import answer, enrol, go_offline, newest_command
from ui.display.notices import shown as shown_notice
from ui.display.queues import named, standing_words
from ui.display.scene import invitation, next_opening
from ui.display.window import DisplayWindow
from ui.shell.session import Session


@pytest.fixture
def counters(site: Station) -> Station:
    """Two open counters and a ticket for each."""
    for number, service in ((1, "cnss"), (2, "ompic")):
        site.do("counters.open", counter=number, services=[service])
        site.do("tickets.take", service=service)
    return site


@pytest.fixture
def wall(session: Session, counters: Station, qtbot: QtBot) -> DisplayWindow:
    window = DisplayWindow(session)
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.show()
    return window


def shown(wall: DisplayWindow) -> str:
    call = wall.announcer.current
    return f"{call.label} {call.counter}" if call else ""


def picture(wall: DisplayWindow) -> QImage:
    return wall.grab().toImage()


def test_a_call_fills_the_screen(wall: DisplayWindow, counters: Station, qtbot: QtBot) -> None:
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: shown(wall) == "O-001 2")
    assert picture(wall).pixelColor(300, 140) == QColor("#6B3FA0")


def test_calls_at_the_same_moment_wait_for_each_other(
    wall: DisplayWindow, counters: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: shown(wall) == "O-001 2")
    clock.at += timedelta(seconds=1)
    counters.do("tickets.call", counter=1)
    qtbot.waitUntil(lambda: len(wall.board.calls) == 2)
    assert shown(wall) == "O-001 2"
    clock.at += timedelta(seconds=8)
    qtbot.waitUntil(lambda: shown(wall) == "C-001 1")
    assert [call.label for call in wall.last_calls] == ["O-001"]


def test_a_recall_is_announced_again(
    wall: DisplayWindow, counters: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: shown(wall) == "O-001 2")
    clock.at += timedelta(minutes=3)
    wall.refresh()
    assert wall.announcer.quiet(clock.now())
    counters.do("tickets.recall", counter=2)
    qtbot.waitUntil(lambda: not wall.announcer.quiet(clock.now()))
    assert shown(wall) == "O-001 2"


def test_after_two_quiet_minutes_the_time_stands_there(
    wall: DisplayWindow, counters: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: shown(wall) == "O-001 2")
    before = picture(wall).pixelColor(300, 140)
    clock.at += timedelta(minutes=2)
    wall.refresh()
    assert picture(wall).pixelColor(300, 140) == before
    clock.at += timedelta(seconds=1)
    wall.refresh()
    assert picture(wall).pixelColor(300, 140) != before


def test_the_latest_call_is_in_sight_at_every_moment(
    wall: DisplayWindow, counters: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    counters.do("tickets.call", counter=1)
    qtbot.waitUntil(lambda: shown(wall) == "C-001 1")
    clock.at += timedelta(seconds=9)
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: shown(wall) == "O-001 2")
    for _ in range(60):
        clock.at += timedelta(seconds=5)
        wall.refresh()
        large = wall.announcer.large(clock.now())
        seen = [call.label for call in ((large,) if large else ())] + [
            call.label for call in wall.last_calls
        ]
        assert seen == ["O-001", "C-001"]
    assert large is None


def test_a_clock_that_is_put_back_keeps_no_call_from_the_wall(
    wall: DisplayWindow, counters: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    counters.do("tickets.call", counter=1)
    qtbot.waitUntil(lambda: shown(wall) == "C-001 1")
    clock.at -= timedelta(minutes=20)
    counters.do("tickets.call", counter=2)
    wall.refresh()
    clock.at += timedelta(seconds=9)
    wall._turn()
    assert shown(wall) == "O-001 2"


def test_what_was_called_before_the_start_is_not_announced_one_by_one(
    session: Session, counters: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    counters.do("tickets.call", counter=1)
    clock.at += timedelta(seconds=30)
    counters.do("tickets.call", counter=2)
    clock.at += timedelta(seconds=30)
    window = DisplayWindow(session)
    qtbot.addWidget(window)
    assert shown(window) == "O-001 2"


def test_a_closed_evening_says_when_it_opens(
    wall: DisplayWindow, clock: FrozenClock, qtbot: QtBot
) -> None:
    clock.at += timedelta(hours=9)
    wall.refresh()
    assert not any(queue.is_open for queue in wall.board.queues)
    assert "08:30" in next_opening(wall.board.queues, clock.now().date())


def test_a_store_that_does_not_answer_leaves_the_last_calls_there(
    wall: DisplayWindow,
    counters: Station,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: shown(wall) == "O-001 2")

    def fails(*_: object, **__: object) -> None:
        raise StoreTrouble("locked")

    with monkeypatch.context() as broken:
        broken.setattr(session, "read", fails)
        wall.refresh()
        assert wall.stale
        assert shown(wall) == "O-001 2"
    wall.refresh()
    assert not wall.stale


def test_a_dot_says_that_the_centre_is_away_and_nothing_else(
    wall: DisplayWindow, counters: Station, qtbot: QtBot
) -> None:
    enrol(counters)
    qtbot.waitUntil(lambda: not wall.watch.local)
    assert picture(wall).pixelColor(1888, 58) != QColor("#F5B335")
    go_offline(counters)
    qtbot.waitUntil(lambda: picture(wall).pixelColor(1888, 58) == QColor("#F5B335"))


def test_a_call_appears_as_soon_as_the_centre_has_confirmed_it(
    wall: DisplayWindow, counters: Station, qtbot: QtBot
) -> None:
    enrol(counters)
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: wall.board.awaited)
    assert shown(wall) == ""
    answer(counters, newest_command(counters))
    qtbot.waitUntil(lambda: shown(wall) == "O-001 2")
    assert not wall.board.awaited


def test_a_call_that_nobody_confirms_appears_by_itself(
    wall: DisplayWindow, counters: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    enrol(counters)
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: wall.board.awaited)
    clock.at += timedelta(seconds=4)
    qtbot.waitUntil(lambda: shown(wall) == "O-001 2")


def test_a_call_that_is_taken_back_leaves_the_screen(
    wall: DisplayWindow, counters: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    first = counters.do("tickets.call", counter=2).command.id
    qtbot.waitUntil(lambda: shown(wall) == "O-001 2")
    counters.do("tickets.uncall", call=first)
    qtbot.waitUntil(lambda: shown(wall) == "")
    counters.do("tickets.call", counter=1)
    qtbot.waitUntil(lambda: shown(wall) == "C-001 1")


def test_a_call_that_is_taken_back_before_its_turn_is_never_announced(
    wall: DisplayWindow, counters: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    counters.do("tickets.call", counter=2)
    clock.at += timedelta(seconds=1)
    second = counters.do("tickets.call", counter=1).command.id
    qtbot.waitUntil(lambda: len(wall.board.calls) == 2)
    counters.do("tickets.uncall", call=second)
    qtbot.waitUntil(lambda: len(wall.board.calls) == 1)
    clock.at += timedelta(seconds=9)
    assert not wall.announcer.turn(clock.now())
    assert shown(wall) == "O-001 2"


def test_a_queue_has_one_wait_which_is_named(
    wall: DisplayWindow, counters: Station, clock: FrozenClock
) -> None:
    for _ in range(3):
        call = counters.do("tickets.call", counter=2).result
        clock.at += timedelta(minutes=5)
        counters.do("tickets.close", ticket=call.ticket)
        counters.do("tickets.take", service="ompic")
    clock.at += timedelta(minutes=40)
    wall.refresh()
    ompic = next(q for q in wall.board.queues if q.service == "ompic")
    assert (ompic.longest, ompic.estimate) == (40, 5)
    assert standing_words(ompic) == wait_words(5, "fr") == "≈\u00a05\u00a0min"
    assert "attente estimée" in named("fr")


@pytest.mark.parametrize(
    ("state", "said"), [("paused", "en pause"), ("away", "absent"), ("full", "complet")]
)
def test_those_who_wait_read_why_nobody_is_called(
    wall: DisplayWindow, counters: Station, clock: FrozenClock, state: str, said: str
) -> None:
    if state == "paused":
        counters.do("counters.pause", counter=2)
    elif state == "away":
        counters.do("tickets.stop", service="ompic", away=True, reason="formation")
    else:
        counters.do("tickets.stop", service="ompic")
        counters.do("tickets.close", ticket="O-001", outcome="abandoned")
    wall.refresh()
    words = standing_words(next(q for q in wall.board.queues if q.service == "ompic"))
    assert said in words
    assert re.search("[\u0600-\u06ff]", words)


def test_a_desk_that_is_away_is_said_with_its_reason_in_turn_with_what_is_on_today(
    wall: DisplayWindow, counters: Station, clock: FrozenClock
) -> None:
    counters.do("tickets.stop", service="ompic", away=True, reason="formation")
    counters.do("sites.set_service_day", service="cimr", day=clock.now().date(), reason="congé")
    wall.refresh()
    seen = set()
    for _ in wall.notices:
        notice = shown_notice(wall.notices, clock.now())
        assert notice is not None
        seen.add(notice.french)
        clock.at += timedelta(seconds=20)
    assert any("OMPIC" in words and "formation" in words for words in seen)
    assert any("CIMR" in words and "congé" in words for words in seen)
    told = [n.french for n in wall.notices if "voyez l’accueil" in n.french]
    assert len(told) == 1
    assert "OMPIC" in told[0]


def test_the_wall_never_says_that_all_is_over_while_someone_waits(
    wall: DisplayWindow, clock: FrozenClock
) -> None:
    assert "Prenez un ticket" in invitation(wall.board.queues)[0]
    clock.at += timedelta(hours=9)
    wall.refresh()
    assert invitation(wall.board.queues)[0] == "Les tickets pris seront appelés"
    clock.at += timedelta(hours=9)
    wall.refresh()
    assert invitation(wall.board.queues)[0] == "Les guichets sont fermés"
