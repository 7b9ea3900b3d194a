"""An appointment in the words of the kiosk."""

from __future__ import annotations

from datetime import datetime

from kiosk.core.clock import hour_minute
from ui.shell.languages import Texts
from ui.shell.session import Session
from ui.touch.bookings.words import day_words


def when_words(session: Session, starts: datetime) -> str:
    """ "Mardi 24 novembre à 11:00"."""
    at = starts.astimezone(session.zone)
    said = Texts(session.language).translate("AppointmentWords", "{day} à {hour}")
    return said.format(day=day_words(session, at.date()), hour=hour_minute(at))


def desk_words(session: Session, service: str) -> str:
    """The desk's name with what explains it."""
    from kiosk.core.catalogue import find_desk

    desk = find_desk(service)
    return desk.heading(session.language) if desk else service
