"""How a queue stands, in words: the same at the kiosk, on the display and at the desk."""

from __future__ import annotations

from kiosk.core.wording import about, counted, has, say
from kiosk.tickets.services import ServiceQueue
from kiosk.tickets.states import AWAY, FULL, PAUSED, SHUT, STOPPED

LONGEST_SAID = 60
_STATES = {
    PAUSED: "queue.paused",
    FULL: "queue.over",
    STOPPED: "queue.over",
    AWAY: "queue.away",
    SHUT: "queue.closed",
}


def wait_words(minutes: int | None, language: str, *, short: bool = False) -> str:
    """The wait of a ticket taken now: "≈ 12 min"; nothing where it is not known."""
    if minutes is None:
        return ""
    if minutes > LONGEST_SAID:
        return _said("queue.over_an_hour", language, short=short)
    return about(minutes, language)


def state_words(queue: ServiceQueue, language: str, *, short: bool = False) -> str:
    """Why no ticket is called or given now; nothing for one that is open."""
    key = _STATES.get(queue.state)
    return _said(key, language, short=short) if key else ""


def left_words(queue: ServiceQueue, language: str) -> str:
    """That the last ticket is near; nothing while it is not."""
    if not queue.few_left or queue.left is None:
        return ""
    if queue.left == 1:
        return say("queue.last", language)
    return counted("queue.left", queue.left, language)


def standing(queue: ServiceQueue, language: str) -> str:
    """In a word or two, what those who wait look for: the wait, or why nobody is called."""
    if queue.state in (PAUSED, AWAY) or not queue.waiting:
        said = state_words(queue, language, short=True)
    else:
        said = ""
    return said or wait_words(queue.estimate, language, short=True)


def _said(key: str, language: str, *, short: bool) -> str:
    return say(f"{key}_short" if short and has(f"{key}_short") else key, language)
