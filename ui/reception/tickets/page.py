"""Guichet Unique: the desks, the queue of one, the counters; F4 takes a ticket for someone."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.tickets.commands import TicketTaken
from kiosk.tickets.model import OPEN
from kiosk.tickets.queries import (
    CounterView,
    TicketView,
    aside,
    counters,
    get,
    queues,
    waiting,
)
from kiosk.wording import duration
from ui.counter.transfer import choose_service
from ui.desk import Desk
from ui.page import Page
from ui.reception.tickets.counters import CountersCard
from ui.reception.tickets.desks import DesksCard
from ui.reception.tickets.open_counter import OpenCounterForm
from ui.reception.tickets.queue import QueueCard
from ui.reception.tickets.take import TakeForm
from ui.theme import theme
from ui.widgets.button import PRIMARY, Button
from ui.widgets.dialog import ask
from ui.widgets.page_header import PageHeader


class TicketsPage(Page):
    """What is done here is what an agent could do, for when there is none."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"ticket", "counter", "ticket_call", "service_hours", "service_exception"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("page")
        self.ask, self.choose_service = ask, choose_service
        self.service = ""
        self.form: TakeForm | None = None
        self.opening: OpenCounterForm | None = None
        self.header = PageHeader()
        self.take = Button(kind=PRIMARY, icon="plus", key="F4")
        self.header.add_action(self.take)
        self.desks, self.queue, self.counters = DesksCard(), QueueCard(), CountersCard()
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(self.desks, 5)
        columns.addWidget(self.queue, 5)
        columns.addWidget(self.counters, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addLayout(columns, 1)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.take.clicked.connect(self.open_form)
        self.desks.chosen.connect(self._choose)
        self.queue.transferring.connect(self._transfer)
        self.queue.closing.connect(self._close)
        self.queue.printing.connect(self._print)
        self.counters.acting.connect(self._act)
        self.counters.adding.connect(self.open_counter)
        self.desk.minute.connect(self._time_passes)

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        found = self.desk.read(queues)
        if self.service not in {queue.service for queue in found}:
            self.service = found[0].service if found else ""
        self.desks.show_queues(found, self.desk.local_now().date(), self.service)
        self.counters.show_counters(self.desk.read(counters))
        self._show_queue()
        self.counted.emit(sum(queue.waiting for queue in found))

    def _show_queue(self) -> None:
        waits = self.desk.read(waiting, service=self.service) if self.service else []
        put_aside = self.desk.read(aside, service=self.service) if self.service else []
        self.queue.show_queue(self.service, waits, put_aside, self.desk.now())

    def _choose(self, service: str) -> None:
        if service != self.service:
            self.service = service
            self._show_queue()

    def _time_passes(self) -> None:
        if self.isVisible():
            self.refresh()

    def retranslate(self) -> None:
        self.header.word(self.tr("Guichet Unique"))
        self.take.setText(self.tr("Prendre un ticket"))

    def open_with(self, **fields: Any) -> None:
        """`service` shows a desk; `new=True` takes a ticket; `ticket` shows one's desk."""
        if fields.get("service"):
            self.service = str(fields["service"])
            self.refresh()
        if wanted := fields.get("ticket"):
            self._look_at(wanted)
        if fields.get("new"):
            self.open_form()

    def _look_at(self, wanted: UUID) -> None:
        found = self.desk.read(get, ticket=wanted)
        if found is not None:
            self.service = found.service
            self.refresh()
            self.queue.rows.choose(found.id)

    # -- taking --------------------------------------------------------------------------------

    def open_form(self) -> None:
        """The form of a ticket (F4)."""
        self.form = TakeForm(self, self.desk, self.desk.read(queues), self.service)
        self.form.taken.connect(self._taken)
        self.form.open()

    def _taken(self, ticket: TicketTaken) -> None:
        words = self.tr("Ticket {label}").format(label=ticket.label)
        if ticket.estimate is not None:
            wait = duration(ticket.estimate, theme.language)
            words = self.tr("Ticket {label}, environ {wait}").format(label=ticket.label, wait=wait)
        self.desk.say(words)
        self._print_ticket(ticket.ticket, ticket.label)

    def _print(self, ticket: TicketView) -> None:
        self._print_ticket(ticket.id, ticket.label)

    def _print_ticket(self, ticket: Any, label: str) -> None:
        """Put the ticket on paper as the settings say; it exists whatever the printer does."""
        from ui.printing import print_pdf

        def make() -> bytes:
            from kiosk.printing.tickets import ticket_pdf

            return ticket_pdf(self.desk.station, ticket)

        outlet = self.desk.station.settings.printing.tickets
        self.desk.run(make, lambda pdf: print_pdf(self, pdf, outlet, label, desk=self.desk))

    # -- queue ---------------------------------------------------------------------------------

    def _transfer(self, ticket: TicketView) -> None:
        service = self.choose_service(self, ticket.service)
        if service:
            words = self.tr("{label} transféré").format(label=ticket.label)
            self._do("tickets.transfer", words, ticket=ticket.id, service=service)

    def _close(self, ticket: TicketView) -> None:
        title = self.tr("{label} est parti sans être servi ?").format(label=ticket.label)
        text = self.tr("Le ticket quitte la file ; il compte comme abandonné.")
        if self.ask(self, title, text, verb=self.tr("Retirer de la file"), danger=True):
            words = self.tr("{label} retiré").format(label=ticket.label)
            self._do("tickets.close", words, ticket=ticket.id, outcome="abandoned")

    # -- counters ------------------------------------------------------------------------------

    def open_counter(self, number: int = 0, services: tuple[str, ...] = ()) -> None:
        """Open a counter for some services."""
        self.opening = OpenCounterForm(self, number or self._free_number(), services)
        self.opening.wanted.connect(self._open_counter)
        self.opening.open()

    def _free_number(self) -> int:
        taken = {counter.number for counter in self.counters.rows.items}
        return next(n for n in range(1, 100) if n not in taken)

    def _open_counter(self, number: int, services: list[str]) -> None:
        words = self.tr("Guichet {number} ouvert").format(number=number)
        self._do("counters.open", words, counter=number, services=services)

    def _act(self, counter: CounterView) -> None:
        if counter.state != OPEN:
            self.open_counter(counter.number, counter.services)
        elif counter.current is not None:
            self._do("counters.pause", self.tr("Guichet en pause"), counter=counter.number)
        else:
            self._do("counters.close", self.tr("Guichet fermé"), counter=counter.number)

    def _do(self, command: str, said: str, **fields: Any) -> None:
        self.desk.do(
            command, then=lambda _outcome: self.desk.say(said),
            refused=lambda sentence, _refusal: self.desk.say(sentence, "danger"), **fields,
        )  # fmt: skip
