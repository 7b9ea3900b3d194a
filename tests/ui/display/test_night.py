"""The wall by night: dim, dark at times, and never twice in the same place; by day it moves too."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import StoreTrouble
from kiosk.core.settings import TouchSettings
from kiosk.station import Station
from ui.display.night import GROUND, is_dark, place_of, words_for
from ui.display.window import DisplayWindow, shift_of
from ui.shell.session import Session

NIGHT = datetime(2026, 11, 25, 3, 0, tzinfo=UTC)


@pytest.fixture
def wall(session: Session, site: Station, qtbot: QtBot) -> DisplayWindow:
    window = DisplayWindow(session)
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.show()
    return window


def lit(wall: DisplayWindow, at: datetime, clock: FrozenClock) -> set[tuple[int, int]]:
    """The squares of 60 px in which anything shines."""
    clock.at = at
    wall.refresh()
    picture: QImage = wall.grab().toImage()
    ground = QColor(GROUND)
    return {
        (x // 60, y // 60)
        for x in range(0, 1920, 12)
        for y in range(0, 1080, 12)
        if picture.pixelColor(x, y) != ground
    }


def test_by_night_it_is_dim_and_says_when_it_opens(wall: DisplayWindow, clock: FrozenClock) -> None:
    clock.at = NIGHT
    wall.refresh()
    assert wall.shut
    picture = wall.grab().toImage()
    assert picture.pixelColor(960, 5) == QColor(GROUND)
    brightest = max(
        picture.pixelColor(x, y).lightness() for x in range(0, 1920, 6) for y in range(0, 1080, 6)
    )
    assert 100 < brightest < 170
    said = words_for("Technopark", NIGHT, NIGHT.replace(hour=8))
    assert (said.french, said.arabic) == ("Ouvre à 08:00", "يفتح على الساعة 08:00")
    said = words_for("Technopark", NIGHT, NIGHT.replace(day=27, hour=8))
    assert said.french == "Ouvre vendredi 27 novembre à 08:00"


def test_nothing_is_static_by_night(wall: DisplayWindow, clock: FrozenClock) -> None:
    shown = [lit(wall, NIGHT + timedelta(minutes=n), clock) for n in range(20)]
    assert sum(not squares for squares in shown) == 5, "a quarter of the time it is black"
    assert set.intersection(*shown[:4]) == set()


def test_the_block_stays_on_the_screen_and_comes_everywhere() -> None:
    minutes = [NIGHT + timedelta(minutes=n) for n in range(40)]
    places = {place_of(at, 1920, 1080) for at in minutes if not is_dark(at)}
    assert len(places) >= 12
    for left, top in places:
        assert 0 <= left <= 1920 - 900
        assert 0 <= top <= 1080 - 420


def test_by_day_everything_moves_by_a_few_pixels_and_comes_back() -> None:
    shifts = [shift_of(NIGHT + timedelta(minutes=n)) for n in range(240)]
    assert len(set(shifts)) >= 20
    assert max(abs(number) for shift in shifts for number in shift) <= 6
    for one, next_one in pairwise(shifts):
        assert all(abs(a - b) <= 2 for a, b in zip(one, next_one, strict=True))


def test_it_stays_lit_while_anybody_waits_or_is_called(
    wall: DisplayWindow, site: Station, clock: FrozenClock
) -> None:
    site.do("counters.open", counter=2, services=["ompic"])
    site.do("tickets.take", service="ompic")
    clock.at = clock.at.replace(hour=21)
    wall.refresh()
    assert not wall.shut
    site.do("tickets.call", counter=2)
    wall.refresh()
    assert wall.announcer.large(wall.session.now()) is not None
    assert not wall.quiet()


def test_by_night_too_it_says_that_it_follows_no_calls(
    wall: DisplayWindow, session: Session, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.at = NIGHT
    wall.refresh()
    assert wall.shut

    def lost(*_: object, **__: object) -> None:
        raise StoreTrouble("", "gone")

    monkeypatch.setattr(session, "read", lost)
    wall.refresh()
    assert wall.grab().toImage().pixelColor(960, 5) != QColor(GROUND)


@pytest.mark.parametrize(("code", "locked"), [("", False), ("4711", True)])
def test_escape_leaves_full_screen_only_where_no_code_is_set(
    wall: DisplayWindow,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    code: str,
    locked: bool,
) -> None:
    import msgspec

    settings = session.station.settings
    changed = msgspec.structs.replace(settings, touch=TouchSettings(exit_code=code))
    monkeypatch.setattr(session.station, "settings", changed)
    wall.showFullScreen()
    qtbot.keyClick(wall, Qt.Key.Key_Escape)
    assert wall.isFullScreen() == locked == wall.is_locked()
