"""Choosing the desk that a ticket is sent on to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QWidget

from kiosk.core import catalogue
from kiosk.core.clock import hour_minute
from kiosk.core.directions import joined
from kiosk.tickets.services import ServiceQueue
from kiosk.tickets.states import AWAY, SHUT
from kiosk.tickets.words import standing, state_words
from ui.shell.languages import Texts, texts_of
from ui.widgets.dialog import Dialog
from ui.widgets.toggles import ToggleGroup


def choose_service(
    parent: QWidget, service: str, queues: Iterable[ServiceQueue], today: date
) -> str:
    """Ask for another desk than `service`; nothing when it is called off."""
    texts = texts_of(parent)
    dialog = Dialog(
        parent,
        texts.translate("Transfer", "Transférer vers quel service ?"),
        texts.translate("Transfer", "Le ticket garde son numéro et son heure."),
        verb=texts.translate("Transfer", "Transférer"),
        width=360,
    )
    choices = ToggleGroup()
    offer(choices, [queue for queue in queues if queue.service != service], today, texts.language)
    dialog.body.addWidget(choices)
    chosen = str(choices.value or "") if dialog.exec() else ""
    dialog.deleteLater()
    return chosen


def offer(choices: ToggleGroup, queues: list[ServiceQueue], today: date, language: str) -> None:
    """Show the desks with how they stand; those that are not here any more cannot be chosen."""
    choices.set_choices([(q.service, desk_words(q, today, language), "") for q in queues])
    for queue in queues:
        choices.toggles[queue.service].setEnabled(takes_transfers(queue, today))


def takes_transfers(queue: ServiceQueue, today: date) -> bool:
    """Whether the desk is here now or later today."""
    if queue.state == SHUT:
        return _opens_today(queue, today)
    return queue.state != AWAY


def desk_words(queue: ServiceQueue, today: date, language: str) -> str:
    """The desk, and its wait or why nobody is there."""
    desk = catalogue.find_desk(queue.service)
    name = desk.name.of(language) if desk else queue.service
    if queue.state == SHUT and _opens_today(queue, today) and queue.next_opening is not None:
        words = Texts(language).translate("Transfer", "ouvre à {hour}")
        return joined(name, words.format(hour=hour_minute(queue.next_opening.opens)))
    if queue.state in (SHUT, AWAY):
        return joined(name, state_words(queue, language, short=True))
    return joined(name, standing(queue, language))


def _opens_today(queue: ServiceQueue, today: date) -> bool:
    return queue.next_opening is not None and queue.next_opening.day == today
