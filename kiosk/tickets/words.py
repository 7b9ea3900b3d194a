"""How a queue stands, in words: the same at the kiosk, on the display and at the desk."""

from __future__ import annotations

from kiosk.core.wording import about, counted, duration, has, say
from kiosk.tickets.services import ServiceQueue
from kiosk.tickets.states import AWAY, FULL, PAUSED, SHUT, STOPPED

LONGEST_SAID, BY_FIVE_FROM = 60, 10
_STATES = {
    PAUSED: "queue.paused",
    FULL: "queue.over",
    STOPPED: "queue.over",
    AWAY: "queue.away",
    SHUT: "queue.closed",
}


Between = tuple[int, int] | None
"""The minutes between which most tickets are called, where that is known."""


def wait_words(
    minutes: int | None, language: str, *, between: Between = None, short: bool = False
) -> str:
    """The wait of a ticket taken now: "10 à 20 min", or "≈ 12 min" where no bounds are known.

    In `short` it is one figure; nothing where the wait is not known.
    """
    if minutes is None:
        return ""
    if minutes > LONGEST_SAID and (between is None or between[0] > LONGEST_SAID):
        return _said("queue.over_an_hour", language, short=short)
    if short or between is None:
        return about(minutes, language)
    return _range_words(*between, language)


def _range_words(least: int, most: int, language: str) -> str:
    """Bounds as people say them: by five minutes from ten on."""
    low, high = _rounded(least, up=False), _rounded(most, up=True)
    if most > LONGEST_SAID:
        return say("queue.between_hour", language, low=duration(low, language))
    if low == high:
        return about(high, language)
    return say("queue.between", language, low=low, high=duration(high, language))


def _rounded(minutes: int, *, up: bool) -> int:
    if minutes < BY_FIVE_FROM:
        return minutes
    return -(-minutes // 5) * 5 if up else minutes // 5 * 5


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
