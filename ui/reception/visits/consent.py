"""The visitor's agreement: never given beforehand, always by somebody's gesture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.machine import Machine
from kiosk.visits.notice import facts_here
from ui.reception.visits.notice import NoticeDialog
from ui.theme import DESK
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import QUIET, Button
from ui.widgets.focus import Leads
from ui.widgets.label import Label
from ui.widgets.options import CheckRow
from ui.widgets.paint import rounded

ShowNotice = Callable[[str], str | None]
"""Show the notice in a language; the language in which it was agreed to, or None."""


class ConsentBox(Leads, QWidget):
    """A box to tick with what it means; `changed(bool)`."""

    changed = Signal(bool)

    def __init__(self, station: Machine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self.language = "fr"
        self._wrong = False
        self.show_notice: ShowNotice = self._open_notice
        self.tick = CheckRow()
        self.tick.setFixedSize(24, 24)
        self.title = Label(size=14, weight=SEMIBOLD, wrap=True)
        self.text = Label(size=12.5, tone="muted", wrap=True)
        self.error = Label(size=12.5, tone="danger", wrap=True)
        self.error.hide()
        self.read = Button(kind=QUIET, icon="monitor", small=True)
        self.tick.toggled.connect(self._ticked)
        self.read.clicked.connect(self._read_together)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for widget in (self.title, self.text, self.error):
            words.addWidget(widget)
        words.addWidget(self.read, 0, Qt.AlignmentFlag.AlignLeft)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(11)
        self._row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)
        self.set_low(low=False)
        self.leads_to = self.tick

    def set_low(self, low: bool) -> None:
        """Take less height on a low screen."""
        self._row.setContentsMargins(14, 8 if low else 12, 12, 3 if low else 6)

    @property
    def given(self) -> bool:
        """Whether the visitor agrees."""
        return self.tick.isChecked()

    def set_given(self, given: bool, language: str) -> None:
        """Show whether the visitor agreed, and to the notice in which language."""
        self.language = language
        self.tick.setChecked(given)

    def set_error(self, text: str) -> None:
        """Say that without it nobody comes in, and go there."""
        self._wrong = bool(text)
        self.error.setText(text)
        self.error.setVisible(self._wrong)
        self.text.setVisible(not self._wrong)
        self.tick.setAccessibleDescription(text or self.text.text())
        self.update()
        if text:
            self.tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_error(self) -> None:
        """Take the error away; what the agreement means comes back."""
        self.set_error("")

    def _ticked(self, given: bool) -> None:
        self.clear_error()
        self.changed.emit(given)

    def _read_together(self) -> None:
        language = self.show_notice(self.language)
        if language is not None:
            self.set_given(True, language)
            self.tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_notice(self, language: str) -> str | None:
        notice = NoticeDialog(self, facts_here(self._station), language)
        notice.turn_to_visitor()
        agreed = notice.exec() == QDialog.DialogCode.Accepted
        read_in = notice.language
        notice.deleteLater()
        return read_in if agreed else None

    def retranslate(self) -> None:
        """Word the box in the language in force."""
        self.title.setText(self.tr("Le visiteur a lu la notice et donne son accord"))
        self.text.setText(
            self.tr(
                "Loi 09-08 : données gardées %n jour(s) pour la sécurité du site, jamais cédées. "
                "Droit d’accès et de rectification à l’accueil.",
                "",
                self._station.settings.privacy.visit_days,
            )
        )
        self.read.setText(self.tr("Montrer la notice au visiteur · FR / AR"))
        self.tick.setAccessibleName(self.title.text())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.tick.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        edge, width = ("danger", 2.0) if self._wrong else ("line", 1.0)
        rounded(QPainter(self), QRectF(self.rect()), DESK.radius, "canvas", edge, width)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
