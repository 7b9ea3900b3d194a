"""How a desk and its hours are said in a language."""

from __future__ import annotations

from datetime import date

from kiosk.core import catalogue
from kiosk.core.clock import hour_minute
from kiosk.core.directions import listed
from kiosk.core.wording import long_date
from kiosk.tickets.services import ServiceQueue
from kiosk.tickets.states import AWAY, FULL, STOPPED
from kiosk.tickets.words import left_words, state_words, wait_words
from ui.shell.languages import Texts


def desk_name(service: str, language: str) -> str:
    """The desk's name."""
    desk = catalogue.find_desk(service)
    return desk.heading(language) if desk else service


def pace_words(queue: ServiceQueue, language: str) -> str:
    """The counters that serve a desk, and the wait of a ticket taken now."""
    texts = Texts(language)
    if not queue.is_open and not queue.counters:
        return ""
    if queue.paused and not queue.counters:
        numbers = ", ".join(str(number) for number in queue.paused)
        said = texts.translate("DeskHours", "guichet {numbers} en pause")
        return said.format(numbers=numbers)
    if not queue.counters:
        return texts.translate("DeskHours", "aucun guichet ouvert")
    numbers = ", ".join(str(number) for number in queue.counters)
    said = texts.translate("DeskHours", "guichet {numbers}").format(numbers=numbers)
    if queue.estimate is None:
        return said
    wait = wait_words(queue.estimate, language, between=queue.between)
    words = texts.translate("DeskHours", "{counters}, attente {wait}")
    return words.format(counters=said, wait=wait)


def hours_words(queue: ServiceQueue, today: date, language: str) -> str:
    """Until when a desk is here, or when it comes next."""
    texts = Texts(language)
    if queue.state in (AWAY, STOPPED, FULL):
        return listed(state_words(queue, language), queue.reason)
    if queue.is_open and queue.closes is not None:
        words = texts.translate("DeskHours", "ouvert jusqu’à {time}")
        until = words.format(time=hour_minute(queue.closes))
        return listed(until, left_words(queue, language))
    if not queue.planned:
        return texts.translate("DeskHours", "fermé, heures à fixer")
    opening = queue.next_opening
    if opening is None:
        return texts.translate("DeskHours", "fermé")
    words = texts.translate("DeskHours", "ouvre {day} à {time}")
    if opening.day == today:
        words = texts.translate("DeskHours", "ouvre à {time}")
    day = long_date(opening.day, language, year=False)
    return words.format(day=day, time=hour_minute(opening.opens))
