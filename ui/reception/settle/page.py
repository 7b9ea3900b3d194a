"""À régler: what the central database refused, one after the other, best way first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.reception.settle.band import ReturnBand
from ui.reception.settle.detail import SettleDetail
from ui.reception.settle.names import Speaker
from ui.reception.settle.rows import Refusal, SettleRow, key_of, lines
from ui.shell.forms import Form
from ui.shell.offering import offer
from ui.shell.page import Page
from ui.shell.reading_order import ReadInOrder
from ui.shell.session import Session
from ui.shell.sync import reading
from ui.shell.sync.watch import watch_of
from ui.widgets.button import SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.page_header import PageHeader
from ui.widgets.pill import DANGER, Pill
from ui.widgets.rows import RowList
from ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from kiosk.core.settling import ToSettle, Way

MOST_WAYS = 4
LOW, LIST_WIDTH, LOW_LIST_WIDTH = 720, 396, 360


class SettlePage(Page):
    """1 to 4 choose a way, Enter takes it; what is put off stays here."""

    shows: ClassVar[frozenset[str]] = frozenset({"command", "settlement", "sync_state", "booking"})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("page")
        self.speaker = Speaker(session)
        self.header = PageHeader()
        self.left_over = Pill(kind=DANGER)
        self.journal = Button(kind=SECONDARY, icon="history")
        self.band = ReturnBand()
        self.card = Card(pad=0, head=True)
        self.rows = RowList(SettleRow(self.speaker), key=key_of)
        self.detail = SettleDetail(session.zone, self.speaker)
        self.empty = EmptyState("", "")
        self.refused: list[ToSettle] = []
        self.settling = Form(
            self,
            session,
            self.detail.apply,
            also=(self.detail.ways,),
            tell=lambda sentence, _error: self.detail.refuse(sentence),
        )
        self._lay_out()
        ReadInOrder(self)
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.header.add_beside_title(self.left_over)
        self.header.add_action(self.journal)
        self.card.add(self.rows, 1)
        self.card.setFixedWidth(LIST_WIDTH)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.detail)
        column.addWidget(self.empty)
        body = QHBoxLayout()
        body.setSpacing(14)
        body.addWidget(self.card)
        body.addWidget(side, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(14)
        self._page = page
        page.addWidget(self.header)
        page.addWidget(self.band)
        page.addLayout(body, 1)

    def _connect(self) -> None:
        offer(self.session, "sync.settle", self.detail.apply, self.detail.put_off)
        self.journal.clicked.connect(self.open_journal)
        watch_of(self.session).moved.connect(self._word_empty)
        self.rows.chosen.connect(lambda _line: self._show_chosen())
        self.rows.opened.connect(lambda _line: self._take())
        self.detail.applied.connect(self._apply)
        self.detail.later.connect(self._put_off)
        # Shortcuts, since the list would take a digit for the beginning of a word.
        for number in range(MOST_WAYS):
            keys = QShortcut(QKeySequence(str(number + 1)), self)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(partial(self.detail.ways.choose, number))

    def _take(self) -> None:
        if self.session.may("sync.settle"):
            self.detail.take()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = event.size().height() < LOW
        self.detail.set_low(low=low)
        self.band.set_low(low=low)
        self._page.setSpacing(10 if low else 14)
        self.card.setFixedWidth(LOW_LIST_WIDTH if low else LIST_WIDTH)

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        local = watch_of(self.session).local
        self.speaker.refresh()
        self.refused = [] if local else reading.to_settle(self.session)
        settled = [] if local else reading.settled(self.session)
        back = None if local else reading.last_return(self.session)
        self.band.show_return(back, self.session.local_now())
        count = len(self.refused)
        self.left_over.show_state(self.tr("%n restante(s)", "", count), DANGER)
        self.left_over.setVisible(count > 0)
        self.counted.emit(count)
        before = self._place_of_current()
        self.rows.set_items(lines(self.refused, settled, self.tr("Réglées aujourd’hui")))
        self.card.setVisible(bool(self.rows.items))
        self._word_empty()
        self._keep_place(before)
        self._show_chosen()

    def _place_of_current(self) -> int:
        current = self.rows.current
        shown = [key_of(line) for line in self.rows.items if isinstance(line, Refusal)]
        key = key_of(current) if current is not None else None
        return shown.index(key) if key in shown else 0

    def _keep_place(self, before: int) -> None:
        """Where the chosen one has gone, the one that took its place is next."""
        if self.rows.current is not None or not self.refused:
            return
        shown = [line for line in self.rows.items if isinstance(line, Refusal)]
        self.rows.choose(key_of(shown[min(before, len(shown) - 1)]), quietly=True)

    def _show_chosen(self) -> None:
        line = self.rows.current
        case = reading.case(self.session, line.item.id) if isinstance(line, Refusal) else None
        self.detail.setVisible(case is not None)
        self.empty.setVisible(case is None)
        if case is not None and isinstance(line, Refusal):
            self.detail.show_case(case, self._place(line))

    def _place(self, line: Refusal) -> tuple[int, int]:
        main = line.under or line.item
        ids = [item.id for item in self.refused]
        return (ids.index(main.id) + 1 if main.id in ids else 1), len(ids)

    def retranslate(self) -> None:
        self.header.word(self.tr("À régler avec le central"))
        self.journal.setText(self.tr("Journal des échanges"))
        self.card.set_title(self.tr("Refusées par le central"))
        self._word_empty()
        self.detail.retranslate()

    def _word_empty(self, _status: object = None) -> None:
        """Nothing is refused; what waits has still to be answered."""
        status = watch_of(self.session).status
        if status is not None and (status.pending or watch_of(self.session).offline):
            self.empty.say(
                self.tr("Rien à régler pour l’instant"),
                self.tr("Ce qui attend partira dès que le central répondra : rien n’est perdu."),
            )
            return
        self.empty.say(
            self.tr("Tout est à jour"), self.tr("Le central a accepté tout ce qui a été fait ici.")
        )

    def open_with(self, **fields: Any) -> None:
        """`refused` is the id of the action to show."""
        if refused := fields.get("refused"):
            self.refresh()
            self.rows.choose(refused)

    def open_journal(self) -> None:
        """The journal of exchanges."""
        from ui.shell.sync.journal import JournalDialog

        JournalDialog(self.window(), self.session).open()

    # -- settling ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.detail.isVisible():
            self.detail.take()
            return
        super().keyPressEvent(event)

    def _apply(self, way: Way) -> None:
        case = self.detail.case
        if case is None:
            return
        self.settling.write(lambda: reading.settle(self.session, way, case), then=self._applied)

    def _applied(self, _outcome: object) -> None:
        self.session.say(self.tr("Action réglée"))
        self.refresh()

    def _put_off(self) -> None:
        """Keep it for later and look at the next one; after the last, the first."""
        shown = [key_of(line) for line in self.rows.items if isinstance(line, Refusal)]
        if shown:
            self.rows.choose(shown[(self._place_of_current() + 1) % len(shown)])
