"""How a station does, in words."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk.core import wording
from kiosk.core.clock import hour_minute, wall
from kiosk.stations import kinds
from kiosk.stations.queries import StationNews, StationView

NOW = timedelta(minutes=2)
PRINTERS = frozenset(
    {"ready", "missing", "offline", "paper_out", "cover_open", "stopped", "unwritable"}
)


def state_words(one: StationView, language: str) -> str:
    """The state in a word or two."""
    return wording.say(f"stations.{one.state}", language)


def window_words(window: str, language: str) -> str:
    """What people call a window."""
    key = f"stations.window.{window}"
    return wording.say(key, language) if wording.has(key) else window


def seen_words(one: StationView, now: datetime, language: str) -> str:
    """When it was last heard of."""
    if now - one.seen_at < NOW:
        return wording.say("stations.seen_now", language)
    here, today = wall(one.seen_at), wall(now).date()
    at = hour_minute(here)
    if here.date() != today:
        at = f"{wording.short_date(here.date(), language)} {at}"
    return wording.say("stations.seen", language, at=at)


def version_words(one: StationView, language: str) -> str:
    """Of which version its window is."""
    return wording.say("stations.version", language, version=one.version) if one.version else ""


def printer_words(one: StationView, language: str) -> str:
    """What its printer says; nothing where the window has none."""
    state = "paper_out" if one.paper == kinds.PAPER_OUT else one.printer
    if not state:
        return ""
    known = state if state in PRINTERS else "stopped"
    return wording.say(f"stations.printer.{known}", language)


def pending_words(one: StationView, language: str) -> str:
    """How much has not reached the centre yet."""
    return wording.say("stations.pending", language, count=one.pending) if one.pending else ""


def restart_words(one: StationView, now: datetime, language: str) -> str:
    """How often its window was started anew today, and why the last time."""
    if not one.restarts or one.restarted_at is None:
        return ""
    at = wall(one.restarted_at)
    if at.date() != wall(now).date():
        return ""
    why = wording.say(f"stations.why.{one.restart_why}", language) if one.restart_why else ""
    facts = {"count": one.restarts, "at": hour_minute(at), "why": why}
    return wording.say("stations.restarts", language, **facts)


def todo_words(one: StationView, language: str) -> str:
    """What to do about its state; nothing where it is well."""
    key = f"stations.{one.state}.do"
    return wording.say(key, language) if wording.has(key) else ""


def apart(views: list[StationView]) -> frozenset[str]:
    """The versions of windows that are open; one alone is said to be none."""
    seen = {one.version for one in views if one.version and one.state != kinds.CLOSED}
    return frozenset(seen) if len(seen) > 1 else frozenset()


def news_words(one: StationNews, language: str) -> tuple[str, str]:
    """What the reception is told: what happened, and what to do."""
    facts = {
        "station": one.station,
        "window": window_words(one.window, language),
        "at": hour_minute(wall(one.at)),
    }
    key = "stations.news.paused" if one.paused else "stations.news.restarted"
    why = wording.say(f"stations.why.{one.why}", language) if one.why else ""
    title = wording.say(key, language, **facts, why=why)
    return title, wording.say(f"{key}.do", language)
