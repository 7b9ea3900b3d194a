"""Hours as people read them: midnight is 24:00, and what closes later says of which day it is."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.core.clock import hour_minute
from kiosk.core.languages import SOURCE, is_rtl
from kiosk.core.wording import say
from kiosk.sites.hours import Span

MIDNIGHT = 24 * 60


def closing_words(span: Span, language: str = SOURCE) -> str:
    """When a stretch of opening ends: "20:00", "24:00", "02:00 le lendemain"."""
    return minute_words(span.closing_minute, language)


def minute_words(minutes: int, language: str = SOURCE) -> str:
    """Minutes since the midnight before as a closing: from 24:00 on, of the day after."""
    if minutes <= MIDNIGHT:
        return hour_minute(minutes)
    return say("hours.next_day", language, hour=hour_minute(minutes - MIDNIGHT))


def span_words(span: Span, language: str = SOURCE, dash: str = "–") -> str:
    """A stretch of opening, read from the left in any language: "08:00–24:00"."""
    closes = span.closing_minute
    ends = hour_minute(closes if closes <= MIDNIGHT else closes - MIDNIGHT)
    hours = f"{hour_minute(span.opens)}{dash}{ends}"
    if is_rtl(language):
        hours = f"\u2066{hours}\u2069"
    return say("hours.next_day", language, hour=hours) if closes > MIDNIGHT else hours


def spans_words(spans: Iterable[Span], language: str = SOURCE, dash: str = "–") -> str:
    """Stretches of opening of a day, in their order."""
    return ", ".join(span_words(span, language, dash) for span in spans)
