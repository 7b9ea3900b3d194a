"""The line that says someone was here before, and brings back what was said then."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.core.wording import short_date
from kiosk.visits.queries import VisitView
from ui.shell.languages import language_of
from ui.theme.fonts import SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.button import SECONDARY, Button
from ui.widgets.paint import draw_text, is_rtl, mirrored, rounded, text_width
from ui.widgets.tips import set_tip

WIDEST = 420


class _LastVisit(QWidget):
    """An outlined pill with the date and the host of the last visit."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Show a text, cut where it is too long."""
        self.text = text
        self.setAccessibleName(text)
        set_tip(self, text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(
            min(WIDEST, round(text_width(self.text, 13, SEMIBOLD, rtl=is_rtl(self))) + 40), 27
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box, rtl = QPainter(self), QRectF(self.rect()), is_rtl(self)
        rounded(painter, box, box.height() / 2, "surface", "line")
        square = mirrored(QRectF(11, box.height() / 2 - 7, 14, 14), box, rtl)
        draw_icon(painter, "history", square, "ink", rtl=rtl)
        words = mirrored(QRectF(30, 0, box.width() - 40, box.height()), box, rtl)
        draw_text(painter, words, self.text, 13, "ink", weight=SEMIBOLD, rtl=rtl)


class Returning(QWidget):
    """`wanted(VisitView)` when what was said then is wanted again."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.visit: VisitView | None = None
        self.pill = _LastVisit()
        self.again = Button(kind=SECONDARY, small=True)
        self.again.clicked.connect(lambda: self.wanted.emit(self.visit))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.pill)
        row.addWidget(self.again)
        self.hide()

    def show_visit(self, visit: VisitView | None) -> None:
        """Show the last visit of whoever is named, or nothing."""
        self.visit = visit
        self.setVisible(visit is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Word the line in the language in force."""
        self.again.setText(self.tr("Reprendre"))
        if self.visit is not None:
            day = short_date(self.visit.day, language_of(self))
            self.pill.say(
                self.tr("Dernière visite : {day}, {host}").format(day=day, host=self.visit.host)
            )
