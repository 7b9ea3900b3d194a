"""The card of the Guichet Unique: each desk, how many wait, how long a ticket taken now would."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, Signal

from kiosk.core import catalogue
from kiosk.core.directions import listed
from kiosk.core.wording import say
from kiosk.limits.queries import passed
from kiosk.limits.words import sentence
from kiosk.tickets.services import ServiceQueue
from kiosk.tickets.words import standing, state_words
from ui.shell.languages import Texts, language_of
from ui.shell.session import Session
from ui.theme.fonts import SEMIBOLD
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.marks import draw_desk_badge
from ui.widgets.paint import fitting, text_width
from ui.widgets.pill import DANGER, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter

LONG_MINUTES, TOO_LONG_MINUTES = 15, 30
USUAL_WAIT = 62.0
"""Px of a wait in figures."""


def passed_services(session: Session) -> dict[str, str]:
    """The desks of which a limit is passed now, and which, in words."""
    if not session.may_read(passed):
        return {}
    found: dict[str, str] = {}
    for one in session.read(passed):
        said = sentence(one, session.language)
        found[one.service] = listed(found.get(one.service, ""), said)
    return found


def draw_wait(row: RowCanvas, queue: ServiceQueue, language: str, *, over: bool = False) -> float:
    """The wait at a row's end; amber once somebody has waited 15 minutes, red from 30.

    Red too where it is `over` a limit of the site.

    Returns how many px further than usual from the end the number of those who wait begins.
    """
    said = standing(queue, language) or "–"
    if over or queue.longest >= LONG_MINUTES:
        kind = DANGER if over or queue.longest >= TOO_LONG_MINUTES else WARNING
        used = row.pill(16, said, kind, height=24)
    else:
        used = text_width(said, 13.5, rtl=row.rtl)
        row.text(row.end_box(16, used), said, 13.5, align="end")
    return max(0.0, used - USUAL_WAIT)


def waiting_words(queue: ServiceQueue, language: str) -> str:
    """How many wait."""
    return Texts(language).translate("Services", "%n en attente", "", queue.waiting)


def queue_name(queue: ServiceQueue, language: str) -> str:
    """The desk's name in a language."""
    return catalogue.service_name(queue.service, language)


class _Queue(RowPainter):
    """One desk on one line."""

    height = 35
    line = False

    def __init__(self) -> None:
        self.passed: Mapping[str, str] = {}

    def paint(self, row: RowCanvas, item: ServiceQueue) -> None:
        square = row.box(16, 22, top=(row.height - 22) / 2, height=22)
        draw_desk_badge(row.painter, QRectF(square), item.letter)
        idle, over = not item.gives and not item.waiting, item.service in self.passed
        closed = state_words(item, self.language, short=True)
        more = 0.0 if idle else draw_wait(row, item, self.language, over=over)
        taken = text_width(closed, 13, rtl=row.rtl) + 16 if idle else 110 + more
        name = row.box(47, row.width - 47 - taken - 3)
        words = queue_name(item, self.language)
        size = fitting(words, name.width(), 14, rtl=row.rtl)
        row.text(name, words, size, "muted" if idle else "ink")
        if idle:
            row.text(row.end_box(16, 90), closed, 13, "muted", align="end")
            return
        row.icon(row.width - 110 - more, "users", 14, tip=waiting_words(item, self.language))
        count = row.box(row.width - 92 - more, 30)
        row.text(count, str(item.waiting), 14, "danger" if over else "ink", SEMIBOLD)

    def words(self, item: ServiceQueue) -> str:
        said, over = standing(item, self.language), self.passed.get(item.service, "")
        return ", ".join(
            filter(None, (queue_name(item, self.language), str(item.waiting), said, over))
        )


class QueuesCard(Card):
    """`picked(service code)` when a line is opened."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__(pad=0, head=True)
        self.caption = Label(size=12.5, tone="muted")
        self.add_to_head(self.caption)
        self.line = _Queue()
        self.rows = RowList(self.line, key=lambda queue: queue.service)
        self.rows.opened.connect(lambda queue: self.picked.emit(queue.service))
        self.rows.setFixedHeight(7 * _Queue.height)
        self.body.setContentsMargins(0, 4, 0, 4)
        self.add(self.rows)
        self.retranslate()

    def set_row_height(self, height: int) -> None:
        """Give each desk that many pixels."""
        self.line.height = height
        self.rows.setFixedHeight(max(1, len(self.rows.items)) * height)
        self.rows.scheduleDelayedItemsLayout()

    def show_queues(
        self, queues: list[ServiceQueue], passed: Mapping[str, str] | None = None
    ) -> None:
        """Show every desk, in the catalogue's order; `passed` says by desk which limits are."""
        self.line.passed = passed or {}
        self.rows.set_items(queues)
        self.set_row_height(self.line.height)
        self.rows.viewport().update()

    def retranslate(self) -> None:
        """Word the card in the language in force."""
        self.set_title(self.tr("Guichet Unique"))
        self.caption.setText(say("queue.wait", language_of(self)))
        self.rows.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
