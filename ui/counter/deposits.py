"""Papers left for desks: those that are here, found by receipt or name; what is done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core.directions import joined
from kiosk.core.wording import clock_time
from kiosk.deposits.commands import UNDONE_WITHIN, HandOver, StepBack
from kiosk.deposits.queries import DepositView, find, open_ones
from kiosk.deposits.states import LEFT, READY, WITH_DESK
from kiosk.paper.prints import ReceiptPrint
from ui.counter.deposit_forms import (
    CollectForm,
    GiveBackForm,
    HandOverForm,
    LeaveForm,
    ReadyForm,
)
from ui.counter.deposit_rows import HEIGHT, DepositRow
from ui.shell.form_dialog import FormDialog
from ui.shell.forms import Form
from ui.shell.offering import offer
from ui.shell.printers import put_out
from ui.shell.reprinting import ask_why
from ui.shell.session import Session
from ui.widgets.alert import Alert
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.widgets.rows import RowList

ROWS_SEEN = 6
Found = list[DepositView]


class DepositsDialog(Dialog):
    """At the reception of every desk; at a counter of its `services`, which it takes itself.

    Enter does the next thing with the chosen papers. What was done last is undone for ten minutes.
    """

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        services: Sequence[str] = (),
        counter: int | None = None,
    ) -> None:
        super().__init__(parent, "", width=680)
        self.session, self.services, self.counter = session, tuple(services), counter
        self.ask_why: Callable[..., str] = ask_why
        self.form: FormDialog | None = None
        self.alert = Alert(kind="danger", icon="circle-alert")
        self.alert.hide()
        self.search = Field(icon="search")
        self.new = Button(kind=SECONDARY, icon="plus")
        self.rows = RowList(DepositRow(session.station.zone))
        self.rows.setFixedHeight(HEIGHT * ROWS_SEEN)
        self.empty = Label(size=13.5, tone="muted", wrap=True)
        self.detail = Label(size=13, tone="muted", wrap=True)
        self.take = Button(kind=PRIMARY, icon="log-in", small=True)
        self.ready = Button(kind=PRIMARY, icon="check", small=True)
        self.collect = Button(kind=PRIMARY, icon="log-out", small=True)
        self.give_back = Button(kind=SECONDARY, icon="rotate-ccw", small=True)
        self.receipt = Button(kind=SECONDARY, icon="printer", small=True)
        self.undo = Button(kind=SECONDARY, icon="undo-2", small=True)
        self.acts = Form(self, session, tell=self._tell)
        self._lay_out_all()
        self._word()
        self._connect()
        self.refresh()

    def _lay_out_all(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.search, 1)
        top.addWidget(self.new)
        acts = QWidget()
        flow = FlowLayout(acts, gap=8)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in self._acts():
            flow.addWidget(button)
        self.body.addWidget(self.alert)
        self.body.addLayout(top)
        for widget in (self.rows, self.empty, self.detail, acts):
            self.body.addWidget(widget)

    def _acts(self) -> tuple[Button, ...]:
        return (self.take, self.ready, self.collect, self.give_back, self.receipt, self.undo)

    def _word(self) -> None:
        self.title.setText(self.tr("Papiers déposés"))
        self.setWindowTitle(self.title.text())
        self.setAccessibleName(self.title.text())
        self.rows.setAccessibleName(self.title.text())
        self.keep.setText(self.tr("Fermer"))
        self.verb.hide()
        self.search.input.set_example(self.tr("Numéro du reçu, nom ou téléphone"))
        self.search.input.edit.setAccessibleName(self.tr("Chercher des papiers"))
        self.new.setText(self.tr("Recevoir des papiers"))
        at_counter = self.counter is not None
        take = self.tr("Prendre au guichet") if at_counter else self.tr("Remettre au guichet")
        self.take.setText(take)
        self.ready.setText(self.tr("C’est prêt"))
        self.collect.setText(self.tr("Remettre les papiers"))
        self.give_back.setText(self.tr("Rendre"))
        self.receipt.setText(self.tr("Reçu"))
        self.undo.setText(self.tr("Annuler la dernière étape"))

    def _connect(self) -> None:
        for command, button in (
            ("deposits.leave", self.new),
            ("deposits.hand_over", self.take),
            ("deposits.ready", self.ready),
            ("deposits.collect", self.collect),
            ("deposits.give_back", self.give_back),
            ("deposits.step_back", self.undo),
        ):
            offer(self.session, command, button)
        self.search.edited.connect(lambda _text: self.refresh())
        self.new.clicked.connect(self.open_leave)
        self.rows.chosen.connect(lambda _item: self._show_acts())
        self.rows.opened.connect(lambda _item: self.go_on())
        self.take.clicked.connect(self.hand_over)
        self.ready.clicked.connect(lambda: self._ask(ReadyForm))
        self.collect.clicked.connect(lambda: self._ask(CollectForm))
        self.give_back.clicked.connect(lambda: self._ask(GiveBackForm))
        self.receipt.clicked.connect(self.print_receipt)
        self.undo.clicked.connect(self.step_back)
        self.session.changed.connect(self._changed)

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the papers again."""
        looked = self.search.text()
        found = self._found(looked) if looked else self._here()
        self.rows.set_items(found)
        if self.rows.current is None and found:
            self.rows.choose(found[0].id, quietly=True)
        none = self.tr("Aucun papier n’est déposé.")
        self.empty.setText(self.tr("Rien à ce nom ni à ce numéro.") if looked else none)
        self.empty.setVisible(not found)
        self.rows.setVisible(bool(found))
        self._show_acts()

    def look_at(self, deposit: UUID | None = None, text: str = "") -> None:
        """Choose some papers, or what a text finds."""
        self.search.set_text(text)
        self.refresh()
        if deposit is not None:
            self.rows.choose(deposit)

    def _here(self) -> Found:
        return self.session.read(open_ones, services=self.services)

    def _found(self, text: str) -> Found:
        found = self.session.read(find, text=text)
        return [one for one in found if not self.services or one.service in self.services]

    def _changed(self, tables: frozenset[str]) -> None:
        if "deposit" in tables and self.isVisible():
            self.session.attempt(self.refresh)

    @property
    def current(self) -> DepositView | None:
        """The papers that are chosen."""
        chosen: DepositView | None = self.rows.current
        return chosen

    def _show_acts(self) -> None:
        one = self.current
        state = one.state if one else ""
        self.take.setVisible(state == LEFT)
        self.ready.setVisible(state in (LEFT, WITH_DESK))
        self.collect.setVisible(state == READY)
        self.give_back.setVisible(one is not None and one.is_open)
        self.receipt.setVisible(one is not None)
        self.undo.setVisible(one is not None and self._is_fresh(one))
        self.detail.setText(self._about(one) if one else "")
        self.detail.setVisible(one is not None)

    def _is_fresh(self, one: DepositView) -> bool:
        steps = [at for at in (one.handed_at, one.ready_at, one.closed_at) if at is not None]
        last = max(steps, default=None)
        age = self.session.now() - last if last else timedelta.max
        return last != one.left_at and age <= UNDONE_WITHIN

    def _about(self, one: DepositView) -> str:
        zone = self.session.station.zone
        said = [one.phone, one.email]
        if one.collector:
            said.append(self.tr("retirés par {name}").format(name=one.collector))
        if one.note:
            said.append(one.note)
        if one.collected_by and one.closed_at:
            at = clock_time(one.closed_at, zone)
            words = self.tr("remis à {name} à {time}")
            said.append(words.format(name=one.collected_by, time=at))
        return joined(*said) or self.tr("Aucun moyen de prévenir.")

    # -- acting --------------------------------------------------------------------------------

    def go_on(self) -> None:
        """The next thing that is done with the chosen papers."""
        for button in (self.take, self.ready, self.collect):
            if button.isVisible():
                button.click()
                return

    def open_leave(self) -> None:
        """Take papers in."""
        self.form = LeaveForm(self, self.session, self.services, self.counter)
        self.form.saved.connect(lambda outcome: self._left(outcome.result.deposit))
        self.form.open()

    def _left(self, deposit: UUID) -> None:
        self.look_at(deposit)
        self.print_receipt()

    def hand_over(self) -> None:
        """The counter takes them: this one, or the one that is said."""
        one = self.current
        if one is None:
            return
        if self.counter is None:
            self._ask(HandOverForm)
            return
        command = HandOver(deposit=one.id, counter=self.counter)
        self.acts.submit(command, then=lambda _outcome: self._acted())

    def step_back(self) -> None:
        """What was done last was not done."""
        if self.current is not None:
            command = StepBack(deposit=self.current.id)
            self.acts.submit(command, then=lambda _outcome: self._acted())

    def print_receipt(self) -> None:
        """Put the receipt on the paper of tickets."""
        if self.current is None:
            return
        outlet = self.session.station.settings.printing.tickets
        document = ReceiptPrint(deposit=self.current.id)
        put_out(self, self.session, document, outlet, why=self.ask_why)

    def _ask(self, kind: Any) -> None:
        if self.current is not None:
            self.form = kind(self, self.session, self.current)
            self.form.saved.connect(lambda _outcome: self._acted())
            self.form.open()

    def _acted(self) -> None:
        self.alert.hide()
        self.refresh()

    def _tell(self, sentence: str, _error: Exception) -> None:
        self.alert.say(self.tr("Rien n’est changé"), sentence)
        self.refresh()
        self.adjustSize()
