"""The amber line under the top bar: the central database is away, and nothing stops."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.shell.languages import language_of
from ui.shell.sync.words import OFFLINE, UNREACHABLE, moment, problem_words
from ui.theme import theme
from ui.theme.fonts import SEMIBOLD
from ui.theme.tokens import BLOCKS
from ui.widgets.button import QUIET, Button
from ui.widgets.inputs import Icon
from ui.widgets.label import Label
from ui.widgets.paint import is_rtl, rounded

if TYPE_CHECKING:
    from kiosk.sync.views import SyncStatus

EDGE, TONE = "#E5C68C", BLOCKS["external"].text


class OfflineBanner(QWidget):
    """40 px high while offline, gone otherwise; `asked()` for the list of what waits."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(size=14, weight=SEMIBOLD, tone=TONE)
        self.text = Label(size=14, tone=TONE)
        self.list = Button(kind=QUIET, small=True)
        self.list.set_tone(TONE)
        self.list.clicked.connect(self.asked)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(6)
        self._row.addWidget(Icon("cloud-off", 18, TONE))
        self._row.addSpacing(6)
        self._row.addWidget(self.title)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.list)
        self.setFixedHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_compact(compact=False)
        self.hide()

    def set_compact(self, *, compact: bool) -> None:
        """Keep less margin on a low screen."""
        self._side = 20 if compact else 24
        self._keep_margins()

    def _keep_margins(self) -> None:
        """The quiet button has 8 px of its own at the end; Qt does not turn margins."""
        start, end = self._side, self._side - 8
        left, right = (end, start) if is_rtl(self) else (start, end)
        self._row.setContentsMargins(left, 0, right, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_margins()

    def show_status(self, status: SyncStatus, now: datetime) -> None:
        """Appear while the central database does not answer, and say since when."""
        stopped = status.problem not in ("", UNREACHABLE)
        self.setVisible(status.state == OFFLINE)
        if stopped:
            self.title.setText(problem_words(status.problem, language_of(self))[1])
            self.text.setText(self.tr("Vous pouvez tout faire ici : tout est gardé sur ce poste."))
        else:
            self._word_away(status, now)
        self.list.setText(self.tr("Voir les %n action(s)", "", status.pending))
        self.list.setVisible(status.pending > 0)
        self.setAccessibleName(f"{self.title.text()} {self.text.text()}")

    def _word_away(self, status: SyncStatus, now: datetime) -> None:
        if status.since is None:
            self.title.setText(self.tr("Le central ne répond pas."))
        else:
            since = moment(status.since, now)
            self.title.setText(
                self.tr("Le central ne répond pas depuis {time}.").format(time=since)
            )
        self.text.setText(
            self.tr(
                "Vous pouvez tout faire ici : tout est gardé sur ce poste. "
                "Les réservations restent « à confirmer »."
            )
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        rounded(painter, box, 0, "warning_soft")
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour(EDGE))
