"""When a booking is, in the words of the kiosk."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.core.clock import hour_minute
from kiosk.core.directions import joined
from kiosk.core.languages import enumerated, in_language
from kiosk.core.wording import duration, long_date, medium_date
from kiosk.sites.features import FEATURES, find
from kiosk.sites.kinds import EQUIPMENT
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


def size_words(session: Session, place: Any) -> str:
    """How many a place holds, or how many pieces there are."""
    texts = Texts(session.language)
    if place.kind == EQUIPMENT:
        return texts.translate("BookingPlace", "%n pièce(s)", "", place.capacity)
    return texts.translate("BookingPlace", "%n place(s)", "", place.capacity)


def parts_words(session: Session, place: Any) -> str:
    """The rooms that a combined one opens into; nothing for one that stands alone."""
    from kiosk.bookings.in_hall import places

    if not place.parts:
        return ""
    names = [
        in_language(each, session.language)
        for each in session.read(places)
        if each.id in place.parts
    ]
    said = Texts(session.language).translate("BookingWords", "Salles réunies : {rooms}")
    return said.format(rooms=enumerated(names, session.language))


def features_words(session: Session, codes: str) -> str:
    """The equipment that is named by codes."""
    names = [each.name.of(session.language) for each in find(FEATURES, codes)]
    return enumerated(names, session.language)


def asked_words(session: Session, wanted: Mapping[str, Any]) -> str:
    """What the finder looks for: how many, with what, how long, and on which days."""
    texts = Texts(session.language)
    parts = [texts.translate("HostPicker", "%n personne(s)", "", wanted["people"])]
    if wanted["kind"] == EQUIPMENT:
        parts = [texts.translate("BookingPlace", "%n pièce(s)", "", wanted["people"])]
    parts.append(features_words(session, wanted.get("features", "")))
    parts += [duration(wanted["minutes"], session.language), _days_words(session, wanted)]
    for name, words in _HOURS.items():
        if (at := wanted.get(name)) is not None:
            parts.append(texts.translate("BookingWords", words).format(hour=hour_minute(at)))
    return joined(*parts)


def _days_words(session: Session, wanted: Mapping[str, Any]) -> str:
    first, last = wanted["since"], wanted["until"]
    if first == last:
        return day_words(session, first)
    said = Texts(session.language).translate("BookingWords", "du {first} au {last}")
    language = session.language
    return said.format(first=medium_date(first, language), last=medium_date(last, language))


_HOURS = {
    "after": str(QT_TRANSLATE_NOOP("BookingWords", "à partir de {hour}")),
    "before": str(QT_TRANSLATE_NOOP("BookingWords", "avant {hour}")),
}
