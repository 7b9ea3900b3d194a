"""Events in words: kinds, ways of taking part, when and where, how full."""

from __future__ import annotations

from datetime import datetime

from kiosk.core.clock import hour_minute
from kiosk.core.directions import joined
from kiosk.core.wording import medium_date
from kiosk.events import states
from kiosk.events.queries import EventView, RegistrationView
from ui.shell.languages import Texts
from ui.widgets.pill import INFO, NEUTRAL, OK, WARNING


def kind_words(kind: str, language: str) -> str:
    """An atelier, a training or another kind of event."""
    texts = Texts(language)
    return {
        states.ATELIER: texts.translate("Events", "Atelier"),
        states.FORMATION: texts.translate("Events", "Formation"),
        states.HACKATHON: texts.translate("Events", "Hackathon"),
        states.MENTORAT: texts.translate("Events", "Mentorat"),
        states.EVENT: texts.translate("Events", "Événement"),
        states.E_TECHNOPARK: texts.translate("Events", "E-Technopark"),
    }.get(kind, kind)


def mode_words(mode: str, language: str) -> str:
    """On site, online, or both."""
    texts = Texts(language)
    return {
        states.ON_SITE: texts.translate("Events", "Sur place"),
        states.REMOTE: texts.translate("Events", "En ligne"),
        states.HYBRID: texts.translate("Events", "Sur place et en ligne"),
    }.get(mode, mode)


def hours_words(event: EventView) -> str:
    """From which hour to which."""
    starts, ends = (datetime.fromisoformat(at) for at in (event.wall_starts, event.wall_ends))
    return f"{hour_minute(starts)}–{hour_minute(ends)}"


def when_words(event: EventView, language: str) -> str:
    """The day or days, and the hours."""
    days = medium_date(event.day, language)
    if event.last_day > event.day:
        days = f"{days} – {medium_date(event.last_day, language)}"
    return joined(days, hours_words(event))


def where_words(event: EventView, language: str) -> str:
    """The place, or that it is online."""
    return event.where(language) or mode_words(event.mode, language)


def state_words(event: EventView, now: datetime, language: str) -> tuple[str, str]:
    """How an event stands in a word, and the pill's kind."""
    texts = Texts(language)
    if event.state == states.CANCELLED:
        return texts.translate("Events", "annulé"), NEUTRAL
    if event.ends <= now:
        return texts.translate("Events", "terminé"), NEUTRAL
    if event.is_full:
        return texts.translate("Events", "complet"), WARNING
    if event.starts <= now:
        return texts.translate("Events", "en cours"), OK
    return texts.translate("Events", "à venir"), INFO


def places_words(event: EventView, language: str) -> str:
    """How many are registered, of how many places."""
    texts = Texts(language)
    online = texts.translate("Events", "{count} en ligne").format(count=event.remote)
    if event.mode == states.REMOTE:
        return online
    said = texts.translate("Events", "{count} sur place").format(count=event.on_site)
    if event.capacity:
        said = texts.translate("Events", "{taken} / {places} places").format(
            taken=event.on_site, places=event.capacity
        )
    wait = texts.translate("Events", "{count} en attente").format(count=event.wait)
    return joined(said, *[online] * bool(event.remote), *[wait] * bool(event.wait))


def registration_words(one: RegistrationView, language: str) -> tuple[str, str]:
    """How a registration stands, and the pill's kind."""
    texts = Texts(language)
    if one.arrived_at is not None:
        return texts.translate("Events", "arrivé"), OK
    if one.state == states.WAITING:
        return texts.translate("Events", "en attente"), WARNING
    if one.state == states.WITHDRAWN:
        return texts.translate("Events", "retiré"), NEUTRAL
    return texts.translate("Events", "inscrit"), INFO
