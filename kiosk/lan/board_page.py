"""The board of calls for any television of the network: what the display shows, and no more."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.announcements.queries import alert, live
from kiosk.core import catalogue
from kiosk.core.clock import hour_minute, wall
from kiosk.core.wording import long_date, say
from kiosk.lan.markup import page, spoken, tag, text
from kiosk.station import Station
from kiosk.tickets.queries import Board, Call, board
from kiosk.tickets.services import ServiceQueue
from kiosk.tickets.words import standing

HOUSE = ("fr", "ar")
"""What is said to everybody is said in both."""
LAST_CALLS, SHOWN_S = 5, 20
PART = "/part"


def whole(station: Station) -> bytes:
    """The page."""
    title = say("lan.board", "fr")
    return page(title, part(station), language="fr", kind="board", part=PART)


def part(station: Station) -> str:
    """What changes: the clock, the call, those before it, the queues."""
    if told := alerted(station):
        return _head(station) + told
    seen = station.ask(board, calls=LAST_CALLS + 1)
    return _head(station) + _calls(seen) + _queues(seen.queues) + _ribbon(station)


def alerted(station: Station) -> str:
    """The emergency that stands at the site, in every language that it was written in."""
    found = station.ask(alert)
    if found is None:
        return ""
    said = (("fr", found.french), ("ar", found.arabic), ("en", found.english))
    words = "".join(spoken("p", words, language) for language, words in said if words)
    return tag("section", words, "alert", role="alert")


def _ribbon(station: Station) -> str:
    """What is announced to all zones, one after another as on the displays."""
    found = station.ask(live)
    if not found:
        return ""
    one = found[int(station.clock.now().timestamp()) // SHOWN_S % len(found)]
    said = (("fr", one.french), ("ar", one.arabic))
    return tag("footer", "".join(spoken("p", words, code) for code, words in said if words))


def _head(station: Station) -> str:
    now = wall(station.clock.now(), station.zone)
    site = station.site
    names = (site.name, site.name_ar or site.name) if site else ("", "")
    sides = [
        tag("div", spoken("b", name, code) + spoken("span", _day(now, code), code), code)
        for name, code in zip(names, HOUSE, strict=True)
    ]
    clock = tag("time", text(hour_minute(now)))
    return tag("header", sides[0] + clock + sides[1])


def _day(now: object, language: str) -> str:
    return long_date(now.date(), language, year=False)  # type: ignore[attr-defined]


def _calls(seen: Board) -> str:
    if not seen.calls:
        return tag("section", _both("lan.no_call", "p"), "call none")
    first, *others = seen.calls
    large = tag(
        "section",
        _named(first.service)
        + tag("strong", text(first.label))
        + tag("p", _both("lan.counter", "span") + tag("b", text(first.counter))),
        f"call {_letter(first.service)}",
        aria_live="assertive",
    ).replace("aria_live", "aria-live", 1)
    return large + tag("ol", "".join(map(_call, others)), "calls")


def _call(call: Call) -> str:
    inside = tag("b", text(call.label)) + tag("span", _both("lan.counter", "i"))
    return tag("li", inside + tag("em", text(call.counter)), _letter(call.service))


def _queues(queues: Iterable[ServiceQueue]) -> str:
    return tag("ul", "".join(map(_queue, queues)), "queues")


def _queue(queue: ServiceQueue) -> str:
    said = [spoken("span", standing(queue, code), code) for code in HOUSE]
    wait = said[0] if queue.gives else "".join(said)
    head = tag("b", text(queue.letter)) + tag("em", text(queue.waiting))
    return tag("li", head + _named(queue.service) + wait, queue.letter)


def _named(service: str) -> str:
    desk = catalogue.find_desk(service)
    if desk is None:
        return tag("h2", text(service))
    arabic = desk.gloss.of("ar") or desk.name.of("ar")
    return spoken("h2", desk.name.of("fr"), "fr") + spoken("h2", arabic, "ar")


def _letter(service: str) -> str:
    desk = catalogue.find_desk(service)
    return desk.letter if desk else ""


def _both(key: str, name: str) -> str:
    return "".join(spoken(name, say(key, code), code) for code in HOUSE)
