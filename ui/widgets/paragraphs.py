"""A box to type a text of several lines in; Tab goes on to what follows it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.shell.languages import speak_as_parent
from ui.theme import DESK
from ui.theme.fonts import font
from ui.widgets.focus import Leads
from ui.widgets.paint import is_rtl, rounded


class _Lines(QPlainTextEdit):
    """Plain text alone; Enter begins a line."""

    owns_enter = True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        speak_as_parent(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())


class Paragraphs(Leads, QWidget):
    """`edited()` when a person types; what is above `limit` signs is not taken."""

    edited = Signal()

    def __init__(self, limit: int, *, height: int = 108) -> None:
        super().__init__()
        self._limit, self._quiet, self._wrong = limit, False, False
        self.edit = _Lines(self)
        self.edit.setTabChangesFocus(True)
        self.edit.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.edit.viewport().setAutoFillBackground(False)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 4, 6)
        column.addWidget(self.edit)
        self.leads_to = self.edit
        self._height = height
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._settle()

    def text(self) -> str:
        """What was typed, without empty lines at its ends."""
        return self.edit.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Put a text there, as if it had not been typed."""
        if text == self.edit.toPlainText():
            return
        self._quiet = True
        self.edit.setPlainText(text)
        self.edit.document().setModified(False)
        self._quiet = False
        self._settle()

    def set_wrong(self, wrong: bool) -> None:
        """Draw the edge of an error."""
        self._wrong = wrong
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, self._height)

    def _changed(self) -> None:
        typed = self.edit.toPlainText()
        if len(typed) > self._limit:
            place = self.edit.textCursor().position()
            self._quiet = True
            self.edit.setPlainText(typed[: self._limit])
            self._quiet = False
            cursor = self.edit.textCursor()
            cursor.setPosition(min(place, self._limit))
            self.edit.setTextCursor(cursor)
        if not self._quiet:
            self.edited.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        edge, width = "line_strong", DESK.edge
        if self._wrong:
            edge, width = "danger", max(2.0, DESK.edge)
        elif self.edit.hasFocus():
            edge, width = "focus", max(2.0, DESK.edge * 2)
        rounded(QPainter(self), QRectF(self.rect()), DESK.radius, "surface", edge, width)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        elif event.type() == QEvent.Type.Show:
            self._settle()  # Qt turns the text with the window while it is not seen
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.LocaleChange):
            self._settle()

    def _settle(self) -> None:
        """A text begins at the side of its own language, whatever the first letter is."""
        rtl = is_rtl(self)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option = self.edit.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.edit.document().setDefaultTextOption(option)
        self.edit.setFont(font(DESK.field, rtl=rtl))
