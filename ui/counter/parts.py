"""The parts of the counter's window and where they stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.counter.aside import Aside
from ui.counter.details import Details
from ui.counter.head import CounterHead
from ui.counter.note import NoteLine
from ui.counter.opening import OpeningSheet
from ui.counter.rows import WaitingRow
from ui.counter.sheet import CounterSheet, Foot, Rule
from ui.shell.reading_order import ReadInOrder
from ui.shell.session import Session
from ui.widgets.area import Area
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.label import Label, heading
from ui.widgets.pill import NEUTRAL, Pill
from ui.widgets.rows import RowList
from ui.widgets.states import EmptyState
from ui.widgets.tips import set_tip
from ui.widgets.toast import Toaster
from ui.widgets.toggles import ToggleGroup

OUTCOMES = ("done", "incomplete", "redirected")
WIDE, ROOMY = 640, 900
"""Px from which the buttons of the foot have their words, and all parts have room at once."""


class CounterParts(QWidget):
    """Head, keys, outcome, queue, foot; or, before serving, the opening in their place."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.number = session.station.settings.station.counter
        self.content = QWidget(self)
        self.head, self.note = CounterHead(), NoteLine()
        self.call = Button(kind=PRIMARY, icon="megaphone", key="F9")
        self.recall = Button(kind=SECONDARY, icon="volume-2", key="F10", stacked=True)
        self.absent = Button(kind=SECONDARY, icon="user-x", key="F11", stacked=True)
        self.transfer = Button(kind=SECONDARY, icon="forward", key="F12", stacked=True)
        self.hold = Button(kind=SECONDARY, icon="hourglass", key="F8", small=True)
        self.outcome_label = heading("")
        self.outcome = ToggleGroup(wrap=False)
        self.details = Details()
        self.details_area = Area(self.details)
        self.details_area.hide()
        self.waiting_label = heading("")
        self.count = Pill("0", NEUTRAL)
        self.longest = Label(size=12.5, tone="muted")
        self.aside = Aside()
        self.call_number = Button(kind=SECONDARY, icon="search", small=True)
        self.end = Button(kind=SECONDARY, icon="ban", small=True)
        self.painter_of_rows = WaitingRow()
        self.rows = RowList(self.painter_of_rows, key=lambda ticket: ticket.id)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.papers = Button(kind=SECONDARY, icon="package", small=True)
        self.pause = Button(kind=SECONDARY, icon="pause", small=True)
        self.shut = Button(kind=SECONDARY, icon="log-out", small=True)
        self.hand_over = Button(kind=SECONDARY, icon="users", small=True)
        self.help = Button(kind=SECONDARY, icon="bell", small=True)
        self.shrink = Button(kind=SECONDARY, icon="minus", small=True)
        self.served = Label(size=12.5, tone="muted")
        self.work = CounterSheet()
        self.opening = OpeningSheet(session, self.number)
        self.toaster = Toaster(self.content)
        self._lay_out()
        self.resize(420, 720)
        self.setMinimumSize(380, 560)

    def _lay_out(self) -> None:
        self.call.setMinimumHeight(52)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.content)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for above in (self.head, self.note):
            column.addWidget(above)
        column.addWidget(self.work, 1)
        column.addWidget(self.opening, 1)
        inner = QVBoxLayout(self.work)
        inner.setContentsMargins(0, 14, 0, 0)
        inner.setSpacing(8)
        inner.addLayout(self._keys())
        inner.addLayout(self._outcome_row())
        inner.addWidget(self.details_area)
        inner.addWidget(Rule())
        inner.addLayout(self._queue_head())
        inner.addWidget(self.rows, 1)
        inner.addWidget(self.aside)
        inner.addLayout(self._papers_row())
        inner.addWidget(self._foot())
        ReadInOrder(self.work)

    def _keys(self) -> QVBoxLayout:
        three = QHBoxLayout()
        three.setSpacing(8)
        for button in (self.recall, self.absent, self.transfer):
            button.setMinimumHeight(58)
            three.addWidget(button, 1)
        column = QVBoxLayout()
        column.setContentsMargins(18, 0, 18, 0)
        column.setSpacing(8)
        column.addWidget(self.call)
        column.addLayout(three)
        return column

    def _outcome_row(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.addWidget(self.outcome_label)
        head.addStretch(1)
        head.addWidget(self.hold)
        column = QVBoxLayout()
        column.setContentsMargins(18, 4, 18, 4)
        column.addLayout(head)
        column.addWidget(self.outcome)
        return column

    def _queue_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(18, 4, 18, 0)
        row.addWidget(self.waiting_label)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.longest)
        row.addWidget(self.call_number)
        row.addWidget(self.end)
        return row

    def _papers_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(18, 0, 18, 0)
        row.addWidget(self.papers)
        row.addStretch(1)
        return row

    def _foot(self) -> QWidget:
        foot = Foot()
        row = QHBoxLayout(foot)
        row.setContentsMargins(18, 11, 18, 10)
        row.setSpacing(6)
        for button in (self.pause, self.shut, self.hand_over, self.help, self.shrink):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.served)
        return foot

    def make_room(self) -> None:
        """Where the end of a ticket has more to say, a low window shows that and not the queue."""
        more = not self.details.isHidden()
        tight = more and self.height() < ROOMY
        self.details_area.setVisible(more)
        for part in (
            *(self.waiting_label, self.count, self.longest),
            *(self.call_number, self.end, self.rows),
        ):
            part.setVisible(not tight)
        self.aside.setVisible(bool(self.aside.tickets) and not tight)

    @property
    def is_wide(self) -> bool:
        """Whether there is room for words in the foot."""
        return self.width() >= WIDE

    def retranslate(self) -> None:
        """Word the parts in the language in force."""
        self.setWindowTitle(self.tr("Guichet {number}").format(number=self.number))
        self.recall.setText(self.tr("Rappeler"))
        self.absent.setText(self.tr("Absent"))
        self.transfer.setText(self.tr("Transférer"))
        self.hold.setText(self.tr("Mettre de côté"))
        self.outcome_label.setText(self.tr("Issue"))
        words = (self.tr("Terminé"), self.tr("À compléter"), self.tr("Réorienté"))
        chosen = self.outcome.value or "done"
        self.outcome.set_choices([(o, w, "") for o, w in zip(OUTCOMES, words, strict=True)])
        self.outcome.choose(chosen)
        self.waiting_label.setText(self.tr("En attente"))
        self.rows.setAccessibleName(self.waiting_label.text())
        self.empty.say(self.tr("Personne n’attend"))
        self.pause.setText(self.tr("Pause"))
        _sign(self.call_number, self.tr("Appeler un numéro (F7)"))
        self._word_foot()

    def _word_foot(self) -> None:
        """Where the window is narrow, most buttons of the foot are their signs."""
        for button, words, key in (
            (self.shut, self.tr("Fermer le guichet"), ""),
            (self.hand_over, self.tr("Passer la main"), "Ctrl+L"),
            (self.help, self.tr("Appeler l’accueil"), "Ctrl+H"),
            (self.shrink, self.tr("Petite barre"), "Ctrl+B"),
        ):
            button.setText(words if self.is_wide else "")
            _sign(button, f"{words} ({key})" if key else words, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._word_foot()
        self.make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()


def _sign(button: Button, tip: str, name: str = "") -> None:
    """A button that is its sign says over it what it does."""
    button.setAccessibleName(name or tip)
    set_tip(button, tip)
