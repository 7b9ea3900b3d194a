"""The first screen says what is open and free now, and rests when nobody is there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.core import languages
from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.theme import theme
from ui.touch.shell import home, rest
from ui.touch.shell.home import Home, Way
from ui.touch.shell.stage import LOW
from ui.touch.shell.window import TouchWindow

Screen = Callable[[str], Any]


def info(screen: Screen, tile: str) -> str:
    words: str = screen("home").tiles[tile].accessibleDescription()
    return words


def test_what_is_free_is_counted_now(
    window: TouchWindow, screen: Screen, hall: Station, clock: FrozenClock
) -> None:
    assert info(screen, "booking_badge") == "Rien de libre maintenant, réservez pour plus tard"
    hall.do("sites.add_room", name="Zagora", capacity=6)
    hall.do("sites.add_desk_area", name="Coworking", places=17)
    window.session.changed.emit(frozenset({"resource"}))
    assert info(screen, "booking_badge") == "1 salle et 17 postes libres maintenant"
    hall.do(
        "bookings.book",
        resource="Zagora",
        starts=clock.at,
        ends=clock.at + timedelta(hours=1),
        held_by="Noria",
    )
    window.session.changed.emit(frozenset({"booking"}))
    assert info(screen, "booking_badge") == "0 salle et 17 postes libres maintenant"


def test_open_services_are_named(window: TouchWindow, screen: Screen) -> None:
    assert info(screen, "services").startswith("OMPIC, ")


def test_closed_services_say_when_one_opens(
    window: TouchWindow, screen: Screen, clock: FrozenClock
) -> None:
    clock.at = clock.at.replace(hour=22)
    window.session.minute.emit()
    assert info(screen, "services").startswith("Fermé, ouvre demain à 08:")


def test_one_more_way_in_is_one_more_line(
    window: TouchWindow, kiosk_desk: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    way = Way("parcel", "Je livre un colis", "door-open", "accent", "on_accent", "À l’accueil")
    monkeypatch.setattr(home, "WAYS", (*home.WAYS, way))
    made = Home(kiosk_desk, window.stage)
    kiosk_desk.adopt(made)
    tile, row = made.tiles["parcel"], made.low.rows["parcel"]
    assert (tile.text(), tile.accessibleDescription()) == ("Je livre un colis", "À l’accueil")
    assert row.text() == "Je livre un colis"
    shiboken6.delete(made)


def test_the_clock_follows_the_minute(
    window: TouchWindow, screen: Screen, clock: FrozenClock
) -> None:
    clock.at += timedelta(minutes=1)
    window.session.minute.emit()
    assert screen("home").hero.clock.text() == "10:43"
    assert window.header.clock.text() == "10:43"


def test_the_next_person_finds_the_first_screen_as_usual(
    window: TouchWindow, screen: Screen, press: Callable[..., None]
) -> None:
    assert window.rest._leave.interval() == 60_000
    press(screen("home").languages.choices["ar"])
    for aid in screen("home").aids:
        press(aid)
    window._offer_languages()
    assert window.rest._leave.isActive()
    screen("home").aids[1].setFocus()
    window.rest._leave.timeout.emit()
    assert window.focusWidget() is window, "the ring was the last visitor's"
    assert (language_of(window), theme.zoom, theme.contrast) == ("fr", 1.0, False)
    assert screen("home").usual.isVisible()
    assert window.overlay.sheet is None
    assert not window.rest.isVisible(), "it rests later"


def test_a_visitor_who_walked_away_leaves_nothing_to_the_next_after_a_while(
    kiosk_desk: Session, press: Callable[..., None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert rest.LEFT_MS == 60_000
    # A minute as a second: the timers of the window run as they do in the hall.
    monkeypatch.setattr(rest, "LEFT_MS", rest.LEFT_MS // 60)
    window = TouchWindow(kiosk_desk)
    qtbot.addWidget(window)
    window.resize(1080, 1920)
    window.show()
    first = window.screens["home"]
    assert isinstance(first, Home)
    press(first.languages.choices["ar"])
    for aid in first.aids:
        press(aid)
    assert (language_of(window), theme.contrast) == ("ar", True)
    assert theme.zoom > 1
    as_usual = ("fr", 1.0, False)
    qtbot.waitUntil(lambda: (language_of(window), theme.zoom, theme.contrast) == as_usual)
    assert not window.stage.low


def test_a_touch_gives_a_visitor_another_minute(window: TouchWindow, press: Any) -> None:
    window.rest._leave.stop()
    window.idle.touched.emit()
    assert window.rest._leave.isActive()
    window.show_screen("services")
    assert not window.rest._leave.isActive(), "elsewhere there is a question first"
    window.start_again()
    assert window.rest._leave.isActive()


def test_a_kiosk_left_alone_rests(window: TouchWindow, screen: Screen) -> None:
    window.rest.begin()
    assert window.rest.isVisible()
    assert screen("home").hero.shift > 0
    window.idle.touched.emit()
    assert not window.rest.isVisible()


@pytest.mark.parametrize("language", languages.codes(languages.of_windows()))
def test_every_language_welcomes_in_its_own_script(
    window: TouchWindow, screen: Screen, speak: Callable[[str], None], language: str, qtbot: QtBot
) -> None:
    speak(language)
    hero = screen("home").hero
    shown = {hero.welcome.text(), *(label.text() for label in hero.others)}
    assert {"Bienvenue", "مرحبا بكم", "ⴰⵏⵙⵓⴼ", "Welcome"} <= shown
    assert shown == {each.welcome for each in languages.of_windows()}
    assert screen("home").languages.choices[language].isChecked()


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_nothing_of_the_lower_first_screen_is_cut(
    window: TouchWindow, screen: Screen, language: str, size: tuple[int, int]
) -> None:
    window.session.speak(language)
    window.stage.toggle(LOW)
    window.resize(*size)
    QApplication.processEvents()
    low = screen("home").low
    for label in (low.site, low.welcome, low.second, low.question):
        assert label.height() >= label.sizeHint().height(), label.text()
