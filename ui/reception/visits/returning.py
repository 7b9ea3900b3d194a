"""The line that says someone is here already, is expected, or was here before.

One key takes that instead, or brings back what was said then.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.core.wording import clock_time, short_date
from kiosk.visits.queries import VisitView
from kiosk.visits.states import EXPECTED, ON_SITE
from ui.shell.languages import language_of
from ui.theme.fonts import SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.button import QUIET, SECONDARY, Button
from ui.widgets.paint import draw_text, is_rtl, mirrored, rounded, text_width
from ui.widgets.tips import set_tip

WIDEST = 420


class _LastVisit(QWidget):
    """An outlined pill with the date and the host of the last visit."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._urgent = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Show a text, cut where it is too long."""
        self.text = text
        self.setAccessibleName(text)
        set_tip(self, text)
        self.updateGeometry()
        self.update()

    def tell_apart(self, *, urgent: bool) -> None:
        """Stand out where the visit is one of now."""
        self._urgent = urgent
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(
            min(WIDEST, round(text_width(self.text, 13, SEMIBOLD, rtl=is_rtl(self))) + 40), 27
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box, rtl = QPainter(self), QRectF(self.rect()), is_rtl(self)
        fill, line, tone = ("surface", "line", "ink")
        if self._urgent:
            fill, line, tone = ("warning_soft", "warning", "warning")
        rounded(painter, box, box.height() / 2, fill, line)
        square = mirrored(QRectF(11, box.height() / 2 - 7, 14, 14), box, rtl)
        draw_icon(painter, "history", square, tone, rtl=rtl)
        words = mirrored(QRectF(30, 0, box.width() - 40, box.height()), box, rtl)
        draw_text(painter, words, self.text, 13, tone, weight=SEMIBOLD, rtl=rtl)


class Returning(QWidget):
    """`wanted(VisitView)` when that visit is wanted, `another()` for someone else of that name."""

    wanted = Signal(object)
    another = Signal()

    def __init__(self, zone: str) -> None:
        super().__init__()
        self._zone = zone
        self._today: date | None = None
        self.visit: VisitView | None = None
        self.pill = _LastVisit()
        self.again = Button(kind=SECONDARY, small=True)
        self.other = Button(kind=QUIET, small=True)
        self.again.clicked.connect(lambda: self.wanted.emit(self.visit))
        self.other.clicked.connect(self.another)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.pill)
        row.addWidget(self.again)
        row.addWidget(self.other)
        self.hide()

    @property
    def pressing(self) -> bool:
        """Whether the visit is going on, or awaited: not just one of the past."""
        return self.visit is not None and self.visit.state in (ON_SITE, EXPECTED)

    def show_visit(self, visit: VisitView | None, today: date | None = None) -> None:
        """Show the visit of whoever is named, or nothing."""
        self.visit, self._today = visit, today
        self.setVisible(visit is not None)
        self.retranslate()

    def _said(self, visit: VisitView) -> str:
        day = short_date(visit.day, language_of(self))
        if visit.state == ON_SITE and visit.arrived_at is not None:
            time = clock_time(visit.arrived_at, self._zone)
            if visit.day != self._today:
                return self.tr("Déjà sur place depuis le {day}, {host}").format(
                    day=day, host=visit.host
                )
            return self.tr("Déjà sur place depuis {time}, {host}").format(
                time=time, host=visit.host
            )
        if visit.state == EXPECTED and visit.expected_at is not None:
            time = clock_time(visit.expected_at, self._zone)
            return self.tr("Attendue à {time}, {host}").format(time=time, host=visit.host)
        return self.tr("Dernière visite : {day}, {host}").format(day=day, host=visit.host)

    def _act(self, state: str) -> str:
        """What the button does with the visit."""
        acts = {ON_SITE: self.tr("Voir la visite"), EXPECTED: self.tr("Accueillir")}
        return acts.get(state, self.tr("Reprendre"))

    def retranslate(self) -> None:
        """Word the line in the language in force."""
        self.again.setText(self._act(self.visit.state if self.visit else ""))
        self.again.key = "F2" if self.pressing else ""
        self.other.setText(self.tr("Une autre personne"))
        self.other.setVisible(self.pressing)
        self.pill.tell_apart(urgent=self.pressing)
        if self.visit is not None:
            self.pill.say(self._said(self.visit))
