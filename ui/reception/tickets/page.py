"""Guichet Unique: the desks, the queue of one, the counters; F4 takes a ticket for someone."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.core.command import Command
from kiosk.core.languages import in_language
from kiosk.deposits.queries import left_for
from kiosk.staff.queries import bound_to, find_staff
from kiosk.tickets.absence import ComeBack, LetPass
from kiosk.tickets.commands import (
    CloseCounter,
    OpenCounter,
    PauseCounter,
    RecallTicket,
    TicketTaken,
)
from kiosk.tickets.ending import MISTAKE, CloseTicket
from kiosk.tickets.queries import (
    CounterView,
    TicketView,
    aside,
    counters,
    get,
    of_day,
    waiting,
)
from kiosk.tickets.services import ServiceQueue, queues
from kiosk.tickets.states import OPEN, PAUSED, WAITING
from kiosk.tickets.stopping import ResumeTickets, TicketsStopped
from ui.counter import taking_back
from ui.counter.deposits import DepositsDialog
from ui.counter.stopping import StopForm
from ui.counter.transfer import choose_service
from ui.reception.tickets.counters import CountersCard
from ui.reception.tickets.desks import DesksCard
from ui.reception.tickets.names import desk_name
from ui.reception.tickets.open_counter import OpenCounterForm
from ui.reception.tickets.paper_entry import PaperEntry
from ui.reception.tickets.queue import DAY, QueueCard
from ui.reception.tickets.take import TakeForm
from ui.reception.tickets.taken import TakenSheet
from ui.reception.today.queues import passed_services
from ui.shell.forms import Form
from ui.shell.offering import offer, offer_rows
from ui.shell.page import Page
from ui.shell.printers import print_ticket
from ui.shell.procedures import learn
from ui.shell.reprinting import ask_why
from ui.shell.session import Session
from ui.theme import widths
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.dialog import ask
from ui.widgets.page_header import PageHeader


class TicketsPage(Page):
    """What is done here is what an agent could do, for when there is none."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"ticket", "counter", "ticket_call", "queue_stop", "staff", "deposit", "limit_event"}
        | {"service_hours", "service_exception", "day_exception"}
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("page")
        self.ask, self.choose_service, self.ask_why = ask, choose_service, ask_why
        self.service = ""
        self.form: TakeForm | None = None
        self.acts = Form(self, session)
        self.opening: OpenCounterForm | None = None
        self.stopping: StopForm | None = None
        self.sheet: TakenSheet | None = None
        self.entry: PaperEntry | None = None
        self.left: DepositsDialog | None = None
        self.header = PageHeader()
        self.take = Button(kind=PRIMARY, icon="plus", key="F4")
        self.enter_paper = Button(kind=SECONDARY, icon="keyboard")
        self.deposits = Button(kind=SECONDARY, icon="package")
        self.header.add_action(self.deposits)
        self.header.add_action(self.enter_paper)
        self.header.add_action(self.take)
        self.desks, self.queue, self.counters = DesksCard(), QueueCard(), CountersCard()
        self._columns = columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(self.desks, 5)
        columns.addWidget(self.queue, 6)
        columns.addWidget(self.counters, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addLayout(columns, 1)
        self._connect()
        self.retranslate()

    def _offer(self) -> None:
        queue, counters = self.queue, self.counters
        offer_rows(self.session, counters.rows, act="counters.open counters.pause")
        for commands, *buttons in (
            ("tickets.take", self.take),
            ("tickets.enter_paper", self.enter_paper),
            ("tickets.stop tickets.resume", self.desks.end),
            ("tickets.call", queue.recall),
            ("tickets.come_back tickets.let_pass", queue.place),
            ("tickets.transfer", queue.transfer),
            ("tickets.close", queue.close_ticket),
            ("counters.open", counters.add_one, counters.change),
            ("counters.close", counters.shut),
        ):
            offer(self.session, commands, *buttons)

    def _connect(self) -> None:
        self._offer()
        self.take.clicked.connect(self.open_form)
        self.enter_paper.clicked.connect(lambda _on: self.open_entry())
        self.deposits.clicked.connect(lambda _on: self.open_deposits())
        self.desks.chosen.connect(self._choose)
        self.desks.ending.connect(self.end_tickets)
        self.queue.turned.connect(self._show_queue)
        self.queue.recalling.connect(self._recall)
        self.queue.placing.connect(self._place)
        self.queue.transferring.connect(self._transfer)
        self.queue.closing.connect(self._close)
        self.queue.printing.connect(self._print)
        self.counters.acting.connect(self._act)
        self.counters.closing.connect(self._close_counter)
        self.counters.changing.connect(lambda c: self.open_counter(c.number, c.services))
        self.counters.adding.connect(self.open_counter)
        self.session.minute.connect(self._time_passes)
        self.session.turned.connect(self._time_passes)

    # -- showing -------------------------------------------------------------------------------

    def _bound(self) -> tuple[str, ...]:
        """The services of the agent who is here; none where they may serve at all."""
        code = self.session.station.staff or ""
        return self.session.read(bound_to, code=code) if code else ()

    def _queues(self) -> list[ServiceQueue]:
        bound, found = self._bound(), self.session.read(queues)
        return [queue for queue in found if not bound or queue.service in bound]

    def _agents(self, opened: list[CounterView]) -> dict[str, str]:
        """What those are called who serve, by their code; a machine has its name alone."""
        codes = {view.agent for view in opened if view.agent}
        found = (self.session.read(find_staff, code=code) for code in sorted(codes))
        return {one.code: in_language(one, self.session.language) for one in found if one}

    def refresh(self) -> None:
        found = self._queues()
        if self.service not in {queue.service for queue in found}:
            self.service = found[0].service if found else ""
        over = passed_services(self.session)
        self.desks.show_queues(found, self.session.local_now().date(), self.service, over)
        opened = self.session.read(counters)
        self.counters.show_counters(opened, self._agents(opened))
        self._show_queue()
        self._count_deposits()
        self.counted.emit(sum(queue.waiting for queue in found))

    def _count_deposits(self) -> None:
        """How many papers wait at the reception, on the button."""
        count = self.session.read(left_for, services=self._bound())
        words = self.tr("Papiers déposés")
        self.deposits.setText(f"{words} ({count})" if count else words)

    def _show_queue(self) -> None:
        if not self.service:
            return
        waits = self.session.read(waiting, service=self.service)
        if self.queue.view == DAY:
            day = self.session.local_now().date()
            tickets = [t for t in self.session.read(of_day, day=day) if t.service == self.service]
        else:
            tickets = waits + self.session.read(aside, service=self.service)
        learn(self.session, tickets)
        self.queue.show_tickets(self.service, len(waits), tickets, self.session.now())

    def _choose(self, service: str) -> None:
        if service != self.service:
            self.service = service
            self._show_queue()

    def _time_passes(self) -> None:
        if self.isVisible():
            self.session.attempt(self.refresh)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < widths.PAGE
        self.queue.set_narrow(narrow)
        for place, stretch in enumerate((6, 5, 5) if narrow else (5, 6, 4)):
            self._columns.setStretch(place, stretch)

    def retranslate(self) -> None:
        self.header.word(self.tr("Guichet Unique"))
        self.take.setText(self.tr("Prendre un ticket"))
        self.enter_paper.setText(self.tr("Saisir des tickets papier"))
        self._count_deposits()

    def open_with(self, **fields: Any) -> None:
        """`service` shows a desk; `new` takes a ticket, `counter` opens a counter there.

        `ticket` shows one's desk, `deposit` papers by their id or receipt; `slip` enters a paper
        ticket.
        """
        if fields.get("service"):
            self.service = str(fields["service"])
            self.refresh()
        if wanted := fields.get("ticket"):
            self._look_at(wanted)
        if fields.get("new"):
            self.open_form()
        if fields.get("counter"):
            self.open_counter(services=(self.service,))
        if wanted := fields.get("deposit"):
            self.open_deposits(wanted)
        if typed := fields.get("slip"):
            self.open_entry(str(typed))

    def _look_at(self, wanted: UUID) -> None:
        found = self.session.read(get, ticket=wanted)
        if found is not None:
            self.service = found.service
            self.queue.views.choose(DAY)
            self.refresh()
            self.queue.rows.choose(found.id)

    # -- taking --------------------------------------------------------------------------------

    def open_form(self) -> None:
        """The form of a ticket (F4)."""
        if not self.session.may("tickets.take"):
            return
        self.form = TakeForm(self, self.session, self._queues(), self.service)
        self.form.saved.connect(lambda outcome: self._taken(outcome.result))
        self.form.open()
        self.form.service.toggles[self.form.service.value].setFocus()

    def _taken(self, ticket: TicketTaken) -> None:
        self.service = str(self.form.service.value) if self.form else self.service
        self.refresh()
        self.sheet = TakenSheet(self, ticket, desk_name(self.service, self.session.language))
        self.sheet.again.clicked.connect(lambda: self._print_ticket(ticket.ticket))
        back = CloseTicket(ticket=ticket.ticket, outcome=MISTAKE)
        words = self.tr("Ticket {label} pris").format(label=ticket.label)
        # The sheet says it first, and takes the keys until it is closed.
        self.sheet.finished.connect(lambda _code: self._say(words, back))
        self.sheet.open()
        self._print_ticket(ticket.ticket)

    def open_entry(self, slip: str = "") -> None:
        """The form of paper tickets, once the machines are back; on a number that was scanned."""
        if self.entry is None or not self.entry.isVisible():
            self.entry = PaperEntry(self, self.session)
            self.entry.saved.connect(lambda _outcome: self.refresh())
            self.entry.open()
        if slip:
            self.entry.take_number(slip)

    def open_deposits(self, wanted: UUID | str | None = None) -> None:
        """The papers that were left; some of them, by their id or by what a receipt says."""
        if self.left is None or not self.left.isVisible():
            self.left = DepositsDialog(self, self.session, self._bound())
            self.left.open()
        if isinstance(wanted, str):
            self.left.look_at(text=wanted)
        elif wanted is not None:
            self.left.look_at(wanted)

    def print_page(self) -> bool:
        """F8 prints the chosen ticket again."""
        if self.queue.rows.current is None:
            return False
        self._print(self.queue.rows.current)
        return True

    def _print(self, ticket: TicketView) -> None:
        self._print_ticket(ticket.id)

    def _print_ticket(self, ticket: UUID) -> None:
        """Put the ticket on paper as the settings say; it exists whatever the printer does."""
        print_ticket(self, self.session, ticket, why=self.ask_why)

    def end_tickets(self, queue: ServiceQueue) -> None:
        """Give no more tickets of a desk today; or give them again."""
        name = desk_name(queue.service, self.session.language)
        if queue.ended:
            said = self.tr("{desk} redonne des tickets").format(desk=name)
            self._do(ResumeTickets(service=queue.service), said, taking_back.resuming(queue))
            return
        self.stopping = StopForm(self, self.session, (queue.service,))
        self.stopping.saved.connect(lambda outcome: self._ended(name, outcome.result))
        self.stopping.open()

    def _ended(self, desk: str, done: TicketsStopped) -> None:
        words = self.tr("{desk} : plus de tickets aujourd’hui").format(desk=desk)
        self._say(words, ResumeTickets(service=done.service))
        if done.waiting:
            words = self.tr("{n} en attente pour {desk} : prévenez-les.")
            self.session.say(words.format(n=done.waiting, desk=desk), "warning")

    # -- queue ---------------------------------------------------------------------------------

    def _recall(self, ticket: TicketView) -> None:
        """Call someone back to a free counter of the desk, the one they were at before others."""
        free = [
            c.number
            for c in self.counters.rows.items
            if c.state == OPEN and c.current is None and ticket.service in c.services
        ]
        if not free:
            words = self.tr("Aucun guichet libre pour {desk}. Ouvrez-en un, ou attendez.")
            self.session.say(
                words.format(desk=desk_name(ticket.service, self.session.language)), "warning"
            )
            return
        counter = next((n for n in free if n == ticket.counter), free[0])
        words = self.tr("{label} rappelé au guichet {number}")
        said = words.format(label=ticket.label, number=counter)
        command = RecallTicket(ticket=ticket.id, counter=counter)
        self._do(command, said, taking_back.recall(ticket))

    def _place(self, ticket: TicketView) -> None:
        """Queue again for whoever missed their turn; let two others pass whoever waits."""
        waits = ticket.state == WAITING
        passed, back = self.tr("{label} laisse passer"), self.tr("{label} est dans la file")
        said = (passed if waits else back).format(label=ticket.label)
        command = LetPass(ticket=ticket.id) if waits else ComeBack(ticket=ticket.id)
        self.acts.submit(command, then=lambda _outcome: self.session.say(said))

    def _transfer(self, ticket: TicketView) -> None:
        sent = self.choose_service(self, self.session, ticket.service)
        if sent is not None:
            words = self.tr("{label} transféré").format(label=ticket.label)
            self._do(sent.command(ticket.id), words, taking_back.transfer(ticket))

    def _close(self, ticket: TicketView) -> None:
        title = self.tr("{label} est parti sans être servi ?").format(label=ticket.label)
        text = self.tr("Le ticket quitte la file ; il compte comme abandonné.")
        if self.ask(self, title, text, verb=self.tr("Retirer de la file"), danger=True):
            words = self.tr("{label} retiré").format(label=ticket.label)
            command = CloseTicket(ticket=ticket.id, outcome="abandoned")
            self._do(command, words, taking_back.closing(ticket))

    # -- counters ------------------------------------------------------------------------------

    def open_counter(self, number: int = 0, services: tuple[str, ...] = ()) -> None:
        """Open a counter for some services."""
        number, bound = number or self._free_number(), self._bound()
        self.opening = OpenCounterForm(self, self.session, number, services, bound=bound)
        before = {counter.number: counter for counter in self.counters.rows.items}
        self.opening.saved.connect(lambda outcome: self._opened(outcome.command.counter, before))
        self.opening.open()

    def _free_number(self) -> int:
        taken = {counter.number for counter in self.counters.rows.items}
        return next(n for n in range(1, 100) if n not in taken)

    def _opened(self, number: int, before: dict[int, CounterView]) -> None:
        words = self.tr("Guichet {number} ouvert").format(number=number)
        self._say(words, taking_back.counter(before.get(number), number))

    def _act(self, counter: CounterView) -> None:
        number = counter.number
        if counter.state == OPEN:
            words = self.tr("Guichet {number} en pause").format(number=number)
            self._do(PauseCounter(counter=number), words, taking_back.counter(counter, number))
        elif counter.state == PAUSED:
            # Whoever sits there goes on sitting there.
            words = self.tr("Guichet {number} repris").format(number=number)
            services = list(counter.services)
            command = OpenCounter(counter=number, services=services, agent=counter.agent)
            self._do(command, words, taking_back.counter(counter, number))
        else:
            self.open_counter(number, counter.services)

    def _close_counter(self, counter: CounterView) -> None:
        words = self.tr("Guichet {number} fermé").format(number=counter.number)
        back = taking_back.counter(counter, counter.number)
        self._do(CloseCounter(counter=counter.number), words, back)

    def _do(self, command: Command, said: str, back: Command) -> None:
        self.acts.submit(command, then=lambda _outcome: self._say(said, back))

    def _say(self, said: str, back: Command) -> None:
        """Say what was done, and take it back by a key."""
        self.session.say(said, undo=lambda: self.acts.submit(back))
