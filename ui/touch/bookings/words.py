"""When a booking is, in the words of the kiosk."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from kiosk.core.clock import hour_minute
from kiosk.core.wording import long_date
from ui.shell.languages import Texts
from ui.shell.session import Session


def day_words(session: Session, day: date) -> str:
    """Today, tomorrow, or the day by its name."""
    texts = Texts(session.language)
    ahead = day - session.local_now().date()
    if not ahead:
        return texts.translate("BookingWords", "Aujourd’hui")
    if ahead == timedelta(days=1):
        return texts.translate("BookingWords", "Demain")
    words = long_date(day, session.language, year=False)
    return words[:1].upper() + words[1:]


def when_words(session: Session, starts: datetime, ends: datetime) -> str:
    """ "Aujourd’hui, de 10:30 à 11:30", or of another day."""
    zone = session.zone
    first, last = starts.astimezone(zone), ends.astimezone(zone)
    texts = Texts(session.language)
    hours = {"starts": hour_minute(first), "ends": hour_minute(last)}
    if first.date() == session.local_now().date():
        said = texts.translate("BookingWords", "Aujourd’hui, de {starts} à {ends}")
        return said.format(**hours)
    said = texts.translate("BookingWords", "{day}, de {starts} à {ends}")
    return said.format(day=day_words(session, first.date()), **hours)
