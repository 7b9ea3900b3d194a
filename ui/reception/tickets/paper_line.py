"""The line in which a paper ticket is typed, and those that were entered before it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from kiosk.core.catalogue import service_name
from kiosk.core.clock import hour_minute, wall
from kiosk.core.directions import joined
from kiosk.core.wording import short_date
from kiosk.tickets.entering import EnterPaper, PaperEntered
from ui.shell.languages import Texts
from ui.theme.fonts import SEMIBOLD
from ui.widgets.field import Field
from ui.widgets.pill import INFO, NEUTRAL, OK
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHANGES_LINE = Qt.KeyboardModifier.ControlModifier


class Cell(Field):
    """A field of the line: what is wrong with it is said below the whole line; `said()`."""

    said = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.input.edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on in the line, or to the next line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & _CHANGES_LINE
            if event.key() in _ENTER and plain:
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)

    def _say(self, text: str, tone: str) -> None:
        self.note.setText(text)
        self.note.set_tone(tone)
        self.note.hide()
        self.said.emit()


@dataclass(frozen=True)
class Entered:
    """A paper ticket that was entered here: what was typed, and what it is now."""

    command: EnterPaper
    result: PaperEntered


class EnteredRow(RowPainter):
    """The number, its desk, its times, and whether it waits."""

    height = 38

    def __init__(self, zone: str) -> None:
        self.zone = zone

    def paint(self, row: RowCanvas, item: Entered) -> None:
        row.text(row.box(14, 96), item.result.label, 14, weight=SEMIBOLD)
        words, kind = self._state(item)
        row.pill(14, words, kind, height=22)
        row.text(row.box(116, row.width - 116 - 190), self._what(item), 13.5, "muted")

    def words(self, item: Entered) -> str:
        return joined(item.result.label, self._what(item), self._state(item)[0])

    def _what(self, item: Entered) -> str:
        said = item.command
        times = (said.taken_at, said.called_at, said.closed_at)
        hours = [hour_minute(wall(at, self.zone)) for at in times if at is not None]
        day = short_date(wall(said.taken_at, self.zone).date(), self.language)
        return joined(service_name(item.result.service, self.language), day, "–".join(hours))

    def _state(self, item: Entered) -> tuple[str, str]:
        return outcome_words(item.command.outcome, self.language, waits=item.result.waits)


def outcome_words(outcome: str, language: str, *, waits: bool) -> tuple[str, str]:
    """How a paper ticket ended, and the pill's kind."""
    texts = Texts(language)
    if waits:
        return texts.translate("PaperEntry", "dans la file"), INFO
    words = {
        "incomplete": texts.translate("PaperEntry", "pièces manquantes"),
        "redirected": texts.translate("PaperEntry", "orienté ailleurs"),
        "absent": texts.translate("PaperEntry", "absent"),
        "abandoned": texts.translate("PaperEntry", "parti"),
    }
    kind = NEUTRAL if outcome in ("absent", "abandoned") else OK
    return words.get(outcome, texts.translate("PaperEntry", "servi")), kind
