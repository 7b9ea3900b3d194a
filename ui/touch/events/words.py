"""An event in the words of the kiosk."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from kiosk.core.clock import hour_minute
from kiosk.core.directions import joined
from ui.shell.languages import Texts
from ui.shell.session import Session
from ui.touch.bookings.words import day_words


def when_words(session: Session, event: Any) -> str:
    """ "Mardi 24 novembre, 14:00–17:00"; the last day as well where it is another."""
    starts, ends = (datetime.fromisoformat(at) for at in (event.wall_starts, event.wall_ends))
    hours = f"{hour_minute(starts)}–{hour_minute(ends)}"
    first = day_words(session, event.day)
    if event.last_day == event.day:
        return joined(first, hours)
    last = day_words(session, event.last_day)
    said = Texts(session.language).translate("EventWords", "{first} au {last}")
    days = said.format(first=first, last=last[:1].lower() + last[1:])
    return joined(days, hours)


def where_words(session: Session, event: Any) -> str:
    """The place, or that it is online."""
    online = Texts(session.language).translate("EventWords", "En ligne")
    if event.mode == "remote":
        return online
    where: str = event.where(session.language)
    return joined(where, online[:1].lower() + online[1:]) if event.url else where


def places_words(session: Session, event: Any) -> str:
    """How many places are left, or that there is a waiting list."""
    texts = Texts(session.language)
    if event.left is None or event.mode == "remote":
        return ""
    if not event.is_full:
        return texts.translate("EventWords", "Places libres : {count}").format(count=event.left)
    if event.waiting:
        return texts.translate("EventWords", "Complet : liste d’attente")
    return texts.translate("EventWords", "Complet")
