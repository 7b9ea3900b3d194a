"""The counter as one line that stays on top, beside the agent's own software."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core.files import PRIVATE
from kiosk.tickets.queries import TicketView
from ui.shell.session import Session
from ui.shell.supervised.place import place_of, put
from ui.theme import theme
from ui.theme.fonts import BOLD
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.label import Label
from ui.widgets.pill import NEUTRAL, Pill
from ui.widgets.tips import set_tip

SIZE = (420, 56)
PLACE = "counter-strip.place"


class CounterStrip(QWidget):
    """Number, call, who waits; `calling()` and `widening()`. It comes back where it was put."""

    calling = Signal()
    widening = Signal()

    def __init__(self, session: Session) -> None:
        flags = Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags | Qt.WindowType.FramelessWindowHint)
        self.session = session
        self._held: QPoint | None = None
        self._waiting = 0
        self.number = Label(size=24, weight=BOLD)
        self.call = Button(kind=PRIMARY, icon="megaphone", key="F9", small=True)
        self.waiting = Pill("0", NEUTRAL)
        self.whole = Button(kind=SECONDARY, icon="external-link", small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(10)
        row.addWidget(self.number)
        row.addWidget(self.call, 1)
        row.addWidget(self.waiting)
        row.addWidget(self.whole)
        self.call.clicked.connect(self.calling)
        self.whole.clicked.connect(self.widening)
        QShortcut(QKeySequence("F9"), self, self._press)
        for key in ("Ctrl+B", "Escape"):
            QShortcut(QKeySequence(key), self, self.widening.emit)
        self.setFixedSize(*SIZE)
        self.retranslate()

    def _press(self) -> None:
        if self.call.isEnabled():
            self.calling.emit()

    def appear(self) -> None:
        """Show it where it stood last."""
        try:
            put(self, self._place.read_text("ascii"))
        except (OSError, UnicodeDecodeError):
            self.move(self.screen().availableGeometry().topLeft() + QPoint(24, 24))
        self.show()
        self.activateWindow()

    @property
    def _place(self) -> Path:
        return self.session.station.folder / PLACE

    def show_counter(
        self, ticket: TicketView | None, queue: list[TicketView], call: Button
    ) -> None:
        """Show what the whole window shows: the number, what F9 does, how many wait."""
        self.number.setText(ticket.label if ticket else "")
        self.number.setVisible(ticket is not None)
        words = self.tr("Appeler {label}")
        following = queue[0].label if queue and not call.busy else ""
        self.call.setText(words.format(label=following) if following else call.text())
        self.call.setAccessibleName(call.text())
        set_tip(self.call, call.text())
        self.call.setEnabled(call.isEnabled())
        self.call.set_busy(call.busy)
        self._waiting = len(queue)
        self._word_waiting()

    def _word_waiting(self) -> None:
        words = self.tr("%n en attente", "", self._waiting)
        self.waiting.show_state(str(self._waiting), NEUTRAL)
        self.waiting.setAccessibleName(words)
        set_tip(self.waiting, words)

    def retranslate(self) -> None:
        """Word the strip in the language in force."""
        self._word_waiting()
        words = self.tr("Fenêtre entière")
        self.whole.setAccessibleName(words)
        set_tip(self.whole, words)
        self.setWindowTitle(self.tr("Guichet"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()

    # -- moved by hand -------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self.move(event.globalPosition().toPoint() - self._held)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None
        self.keep_place()

    def keep_place(self) -> None:
        """Remember where it stands; a folder that cannot be written is no trouble."""
        try:
            self._place.touch(mode=PRIVATE)
            self._place.write_text(place_of(self), "ascii")
        except OSError:
            return

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.setPen(theme.colour("ink" if theme.contrast else "line_strong"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
