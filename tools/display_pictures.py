"""The display of the waiting room in its states, lying and standing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from kiosk.announcements.commands import RaiseAlert, SayAnnouncement
from kiosk.announcements.ready import READY, words
from kiosk.core.settings import DisplaySettings
from kiosk.station import Station
from ui.shell.alerts.dialog import LANGUAGES
from ui.shell.session import Session
from ui.shell.windows import WINDOWS

EVENING = (
    "Atelier CNSS demain à 10:00, salle Atlas : inscription à l’accueil",
    ("ورشة الضمان الاجتماعي غدا على الساعة 10:00، قاعة الأطلس"),
)
WALLS = ((1920, 1080), (1080, 1920))


def display(session: Session, **settings: Any) -> QWidget:
    """The wall as it is, silent."""
    chosen = DisplaySettings(voice="off", **settings)
    session.station.settings = msgspec.structs.replace(session.station.settings, display=chosen)
    made: QWidget = WINDOWS["display"].load()(session)
    return made


def later(**moved: float) -> Callable[[Session], QWidget]:
    """The wall when some time has passed since the last call."""

    def make(session: Session) -> QWidget:
        frozen: Any = session._clock  # noqa: SLF001
        frozen.at += timedelta(**moved)
        return display(session)

    return make


def of_zone(session: Session) -> QWidget:
    """The wall of two services."""
    return display(session, zone="Étage 1", services="ompic cnss")


def alerted(station: Station) -> None:
    """An emergency."""
    said = {name: words(READY[0], code) for name, code in LANGUAGES.items()}
    station.do(RaiseAlert(**said))


def announced(station: Station) -> None:
    """What is announced now, and for later."""
    now = station.clock.now()
    station.do(SayAnnouncement(french=EVENING[0], arabic=EVENING[1], first=now))
    later = now + timedelta(days=2)
    other = {"french": "Ascenseur B en panne, prenez l’ascenseur A", "zone": "Étage 1"}
    station.do(SayAnnouncement(**other, first=later, last=later + timedelta(hours=5)))


DISPLAYS: dict[str, Callable[[Session], QWidget]] = {
    "display": display,
    "display-quiet": later(minutes=30),
    "display-zone": of_zone,
    "display-night": later(hours=17, minutes=22),
}
