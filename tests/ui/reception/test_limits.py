"""A limit that is passed is seen at once where somebody can see to it."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.limits.queries import passed
from kiosk.station import Station
from ui.counter.window import CounterWindow
from ui.reception.limits import LimitBar
from ui.reception.tickets.page import TicketsPage
from ui.reception.window import ReceptionWindow
from ui.shell.limit_watch import LimitCare
from ui.shell.session import Session


@pytest.fixture
def waiting(site: Station, clock: FrozenClock) -> Station:
    """Somebody has waited at OMPIC for 37 minutes; 30 are too many, nothing is noted yet."""
    site.do("limits.set", wait=30)
    site.do("counters.open", counter=2, services=["ompic"])
    site.do("tickets.take", service="ompic")
    clock.at += timedelta(minutes=37)
    return site


def bar_of(session: Session, qtbot: QtBot, rung: list[bool] | None = None) -> LimitBar:
    rings = rung if rung is not None else []

    def ring() -> bool:
        rings.append(True)
        return True

    bar = LimitBar(session, ring)
    qtbot.addWidget(bar)
    return bar


def look(session: Session, qtbot: QtBot) -> None:
    care = LimitCare(session)
    care.look()
    qtbot.waitUntil(lambda: session.idle)


def test_it_is_noted_in_the_background_and_told_at_once(
    waiting: Station, session: Session, qtbot: QtBot
) -> None:
    bar = bar_of(session, qtbot)
    assert bar.isHidden()
    look(session, qtbot)
    assert not bar.isHidden()
    assert "OMPIC" in bar.title.text()
    assert "37" in bar.title.text()
    assert "30" in bar.title.text()
    assert bar.accessibleName().startswith(bar.title.text())


def test_who_sees_to_it_is_noted_and_the_line_goes(
    waiting: Station, session: Session, qtbot: QtBot
) -> None:
    bar = bar_of(session, qtbot)
    look(session, qtbot)
    qtbot.mouseClick(bar.known, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.idle)
    assert bar.isHidden()
    [event] = waiting.ask(passed)
    assert event.known_by == waiting.name


def test_one_is_told_after_the_other(waiting: Station, session: Session, qtbot: QtBot) -> None:
    waiting.do("limits.set", wait=30, waiting=2)
    waiting.do("tickets.take", service="ompic")
    bar = bar_of(session, qtbot)
    look(session, qtbot)
    assert "1 autre limite" in bar.text.text()
    first = bar.title.text()
    bar.acknowledge()
    qtbot.waitUntil(lambda: session.idle)
    assert bar.title.text() not in ("", first)
    assert bar.text.text() == ""


def test_a_counter_on_a_pause_is_named_for_its_agent_to_be_called(
    waiting: Station, session: Session, qtbot: QtBot
) -> None:
    waiting.do("counters.pause", counter=2)
    bar = bar_of(session, qtbot)
    look(session, qtbot)
    assert "guichet 2 en pause" in bar.text.text()


@pytest.mark.parametrize("sound", ["off", "on"])
def test_it_is_heard_where_the_settings_say_so_alone(
    waiting: Station, session: Session, qtbot: QtBot, sound: str
) -> None:
    said = msgspec.structs.replace(waiting.settings.sound, limits=sound)
    waiting.settings = msgspec.structs.replace(waiting.settings, sound=said)
    rung: list[bool] = []
    bar = bar_of(session, qtbot, rung)
    look(session, qtbot)
    qtbot.waitUntil(lambda: session.idle)
    assert not bar.isHidden()
    assert rung == [True] * (sound == "on")


def test_a_counter_is_opened_from_the_line(
    waiting: Station, session: Session, qtbot: QtBot
) -> None:
    window = ReceptionWindow(session)
    qtbot.addWidget(window)
    window.show()
    look(session, qtbot)
    qtbot.mouseClick(window.limits.open, Qt.MouseButton.LeftButton)
    page = window.stack.page
    assert isinstance(page, TicketsPage)
    assert page.opening is not None
    assert page.opening.services.values == ["ompic"]
    assert "37" in page.desks.line.words(page.desks.rows.items[0])


def test_its_counter_reads_it_at_its_head(waiting: Station, session: Session, qtbot: QtBot) -> None:
    waiting.do("counters.open", counter=1, services=["ompic"])
    window = CounterWindow(session)
    qtbot.addWidget(window)
    window.show()
    assert window.head.accessibleDescription() == ""
    look(session, qtbot)
    assert "37" in window.head.accessibleDescription()
    waiting.do("tickets.call", counter=1)
    look(session, qtbot)
    assert window.head.accessibleDescription() == ""
