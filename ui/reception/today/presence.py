"""The band of presence: how many are here, who they are, hour by hour, and the evacuation list."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kiosk.presence.headcount import Headcount
from ui.widgets.button import QUIET, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.charts import BarsByHour, HourBar, ShareBar
from ui.widgets.label import Label, figure
from ui.widgets.paint import rounded


class _DashedKey(QWidget):
    """A small dashed square: what is foreseen."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(10, 10)

    def paintEvent(self, _event: object) -> None:
        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QPainter

        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        rounded(QPainter(self), box, 2, "surface", "muted", dashed=True)


class PresenceBand(Card):
    """One line high; its numbers are people, its hours wall time."""

    def __init__(self) -> None:
        super().__init__(pad=0, head=False)
        self.total = figure(size=44)
        self.words = Label(size=14, tone="muted")
        self.shares = ShareBar()
        self.shares.setMinimumWidth(290)
        self.shares.setMaximumWidth(330)
        self.caption = Label(size=12, tone="muted")
        self.foreseen = Label(size=12, tone="muted")
        self.unseen = Label(size=12, tone="warning")
        self.bars = BarsByHour()
        self.who = Button(kind=QUIET, icon="users-round", small=True)
        self.evacuation = Button(kind=SECONDARY, icon="list-checks", stacked=True)
        self._count: Headcount | None = None
        self._now: datetime | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(112)
        self.body.addLayout(self._row())
        self.retranslate()

    def _row(self) -> QHBoxLayout:
        count = QVBoxLayout()
        count.setSpacing(0)
        count.addStretch(1)
        count.addWidget(self.total)
        count.addWidget(self.words)
        count.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(24)
        row.addLayout(count)
        row.addSpacing(16)
        row.addWidget(self.shares, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(_rule())
        row.addLayout(self._hours(), 1)
        self.evacuation.setFixedSize(150, 66)
        row.addWidget(self.evacuation, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _hours(self) -> QVBoxLayout:
        legend = QHBoxLayout()
        legend.setSpacing(6)
        legend.addWidget(self.caption)
        legend.addSpacing(8)
        legend.addWidget(_DashedKey())
        legend.addWidget(self.foreseen)
        legend.addSpacing(8)
        legend.addWidget(self.unseen)
        legend.addStretch(1)
        legend.addWidget(self.who)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(legend)
        column.addWidget(self.bars, 1)
        return column

    def show_count(self, count: Headcount, now: datetime) -> None:
        """Show who is in the building at a wall time."""
        self._count, self._now = count, now
        self.total.setText(f"{count.total}")
        self.words.setText(self.tr("personne(s) sur place", "", count.total))
        unseen = self.tr("%n sortie(s) non vue(s) aujourd’hui", "", count.unseen)
        self.unseen.setText(unseen if count.unseen else "")
        visitors = self.tr("%n visiteur(s)", "", count.visitors)
        guests = (count.guests, self.tr("%n participant(s)", "", count.guests), "muted")
        self.shares.setMaximumWidth(430 if count.guests else 330)
        self.shares.show_shares(
            [
                (count.residents, self.tr("%n résident(s)", "", count.residents), "accent"),
                (count.visitors, visitors, "highlight"),
                *([guests] if count.guests else []),
                (count.coworkers, self.tr("%n nomade(s)", "", count.coworkers), "line_strong"),
            ]
        )
        self.bars.show_bars([self._bar(hour, n, ahead) for hour, n, ahead in count.by_hour])

    def _bar(self, hour: int, people: int, ahead: bool) -> HourBar:
        now = self._now is not None and hour == self._now.hour
        when = "now" if now else "ahead" if ahead else "past"
        return HourBar(self.tr("{hour}h").format(hour=hour), people, when)

    def narrow(self, *, is_so: bool) -> None:
        """Leave the hours their room on a small screen: the list still has its key."""
        self.who.setHidden(is_so)

    def retranslate(self) -> None:
        """Word the band in the language in force."""
        self.caption.setText(self.tr("Présence par heure"))
        self.foreseen.setText(self.tr("prévu"))
        self.who.setText(self.tr("Qui est là"))
        self.evacuation.setText(self.tr("Liste d’évacuation"))
        if self._count is not None and self._now is not None:
            self.show_count(self._count, self._now)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()


def _rule() -> QLabel:
    """The thin line between the count and the hours."""
    line = QLabel()
    line.setFrameShape(QFrame.Shape.NoFrame)
    line.setFixedWidth(1)
    line.setMinimumHeight(72)
    line.setObjectName("rule")
    return line
