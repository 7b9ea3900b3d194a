"""One refusal: what each side says, the ways out, and the button that takes one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.reception.settle.names import Speaker
from ui.reception.settle.timeline import TimeVersions
from ui.reception.settle.versions import TextVersions
from ui.reception.settle.ways import Ways
from ui.theme.fonts import SEMIBOLD
from ui.widgets.alert import Alert
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from kiosk.core.settling import Case, Way

PAD = 22


class SettleDetail(Card):
    """`applied(way)` and `later()`; a case that is being settled takes no second click."""

    applied = Signal(object)
    later = Signal()

    def __init__(self, zone: ZoneInfo, speaker: Speaker) -> None:
        super().__init__(pad=0, head=False)
        self.speaker = speaker
        self.case: Case | None = None
        self.title = Label(size=18, weight=SEMIBOLD)
        self.text = Label(size=14, tone="muted", wrap=True)
        self.again = Alert(kind="danger", icon="circle-alert")
        self.again.hide()
        self.times = TimeVersions(zone)
        self.texts = TextVersions()
        self.ways = Ways()
        self.put_off = Button(kind=SECONDARY)
        self.following = Label(size=13, tone="muted")
        self.apply = Button(kind=PRIMARY, key="↵")
        self._lay_out()
        self.put_off.clicked.connect(self.later)
        self.apply.clicked.connect(self.take)
        self.retranslate()

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(PAD, 18, PAD, 8)
        column.setSpacing(2)
        self._column = column
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(6)
        for widget in (self.again, self.times, self.texts):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(self.ways)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(PAD, 4, PAD, 14)
        foot.setSpacing(12)
        foot.addWidget(self.put_off)
        foot.addStretch(1)
        foot.addWidget(self.following)
        foot.addWidget(self.apply)
        self.body.addLayout(foot)

    def set_low(self, *, low: bool) -> None:
        """Take less height on a low screen."""
        self.ways.set_low(low=low)
        self.times.set_low(low=low)
        self._column.setContentsMargins(PAD, 8 if low else 18, PAD, 4 if low else 8)

    def show_case(self, case: Case, place: tuple[int, int]) -> None:
        """Show a case; `place` is which of how many it is, from 1."""
        if self.case is None or self.case.refused.id != case.refused.id:
            self.again.hide()
            self.ways.show_ways((), [])
        self.case = case
        say, item = self.speaker, case.refused
        self.title.setText(say.title(item))
        set_tip(self.title, self.title.text())
        self.text.setText(say.explained(item))
        self.times.setVisible(bool(case.rows))
        self.texts.setVisible(not case.rows)
        if case.rows:
            self.times.show_case(replace(case, rows=say.rows(case)))
        else:
            self.texts.show_texts(*say.versions(case))
        self.ways.show_ways(case.ways, [say.way(way, case) for way in case.ways])
        number, total = place
        following = self.tr("puis : action suivante ({number} sur {total})")
        self.following.setText(following.format(number=number + 1, total=total))
        self.following.setVisible(number < total)
        self.apply.setEnabled(not self.apply.busy and bool(case.ways))

    def take(self) -> None:
        """Take the chosen way."""
        way: Way | None = self.ways.way
        if way is not None and not self.apply.busy:
            self.applied.emit(way)

    def refuse(self, sentence: str) -> None:
        """The way that was taken is refused in its turn; the case stays."""
        self.again.say(self.tr("Ce choix n’a pas pu être fait"), sentence)

    def retranslate(self) -> None:
        """Word the buttons in the language in force."""
        self.put_off.setText(self.tr("Plus tard"))
        self.apply.setText(self.tr("Appliquer"))
