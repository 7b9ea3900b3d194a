"""What an agent does at the counter, each by a key or a button."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from kiosk.core.command import Command, Outcome
from kiosk.core.errors import Refused
from kiosk.tickets.absence import ComeBack, MarkAbsent
from kiosk.tickets.commands import (
    CloseCounter,
    HoldTicket,
    PauseCounter,
    RecallTicket,
)
from kiosk.tickets.ending import CloseTicket
from kiosk.tickets.queries import TicketView
from kiosk.tickets.reopening import ReopenTicket
from kiosk.tickets.rules import RECALLS
from kiosk.tickets.states import ABSENT
from kiosk.tickets.stopping import ResumeTickets
from ui.counter import taking_back
from ui.counter.asking import ask_reason
from ui.counter.calling import NumberForm
from ui.counter.emergency import Emergency
from ui.counter.showing import CounterShowing
from ui.counter.stopping import StopForm
from ui.counter.transfer import choose_service
from ui.counter.words import desk_names
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.shell.sync_runner import worker_of

if TYPE_CHECKING:
    from ui.counter.deposits import DepositsDialog


class CounterActs(CounterShowing):
    """Each act is carried out in the background; what is refused is said."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.choose_service, self.ask_reason = choose_service, ask_reason
        self.stopping: StopForm | None = None
        self.numbering: NumberForm | None = None
        self.left: DepositsDialog | None = None
        self.calling = Form(self, session, self.call, tell=self._tell)
        self.announcing = Form(self, session, self.call, tell=self._not_announced)
        self.acts = Form(self, session, tell=self._tell)
        self.emergency = Emergency(self, session)

    def call_next(self) -> None:
        """Close the ticket at the counter and call the next, in one go (F9)."""
        if not self.call.isEnabled() or self.call.busy:
            return
        served = self.ticket.id if self.ticket is not None else None
        if self.queue:
            self._call(served=served, **(self._closing() if served else {}))
        elif served is not None:
            close = CloseTicket(ticket=served, **self._closing())
            self.calling.submit(close, then=self._called)

    def _closing(self) -> dict[str, Any]:
        return {"outcome": self._outcome(), **self.details.fields()}

    def _call(self, **fields: Any) -> None:
        """Call, once the central database agrees where there is one."""
        work = partial(self._confirmed, **fields)
        self.call.setText(self.tr("Appel…"))
        going = self.ticket if fields.get("served") and not fields.get("ends") else None
        self.announcing.write(work, then=partial(self._called, going=going))

    def _confirmed(self, **fields: Any) -> Outcome:
        from kiosk.tickets.confirming import call_next

        exchange = None if self.watch.local else worker_of(self.session)
        return call_next(self.session.station, exchange, counter=self.number, **fields)

    def _confirmed_number(self, typed: str) -> Outcome:
        return self._confirmed(ticket=typed)

    def _called(self, _outcome: object, going: TicketView | None = None) -> None:
        self.outcome.choose("done")
        self.refresh()
        if going is not None and going.next_services:
            self._say_way_on(going)

    def _say_way_on(self, ticket: TicketView) -> None:
        """The agent tells the person where to go on."""
        named = desk_names(ticket.next_services[:1], self.session.language)
        words = self.tr("{label} continue : {desk}").format(label=ticket.label, desk=named)
        self.session.say(words)

    def _outcome(self) -> str:
        return str(self.outcome.value or "done")

    def call_again(self) -> None:
        """Announce the ticket once more (F10)."""
        if self.ticket is not None:
            self._do(RecallTicket(counter=self.number), self.tr("Rappel affiché"))

    def mark_absent(self) -> None:
        """The person did not come (F11); after two recalls that ends the ticket."""
        ticket = self.ticket
        if ticket is None:
            return
        words = self.tr("{label} absent").format(label=ticket.label)
        back = self._calling_back(ticket)
        if ticket.absences >= RECALLS:
            words = self.tr("{label} absent pour la 3e fois : clos").format(label=ticket.label)
            back = partial(self.reopen, ticket)
        self._do(MarkAbsent(ticket=ticket.id), words, back)

    def put_aside(self) -> None:
        """Wait for a paper to be fetched (F8)."""
        if self.ticket is not None:
            words = self.tr("{label} mis de côté").format(label=self.ticket.label)
            self._do(HoldTicket(ticket=self.ticket.id), words, self._calling_back(self.ticket))

    def _calling_back(self, ticket: TicketView) -> Callable[[], None]:
        """What has somebody come to the counter again: nobody else must be there."""
        return partial(self._call_out_of_turn, ticket)

    def send_on(self) -> None:
        """Send the ticket to another desk (F12)."""
        ticket = self.ticket
        if ticket is None:
            return
        sent = self.choose_service(self, self.session, ticket.service)
        if sent is not None:
            words = self.tr("{label} transféré").format(label=ticket.label)
            self._do(sent.command(ticket.id), words)

    def reopen(self, ticket: TicketView) -> None:
        """Take the closing of a ticket back: to this counter, or aside while another is here."""
        counter = None if self.ticket is not None else self.number
        words = self.tr("{label} rouvert").format(label=ticket.label)
        self._do(ReopenTicket(ticket=ticket.id, counter=counter), words)

    def finish(self) -> None:
        """Close the ticket at the counter and call nobody, as on a pause."""
        if self.ticket is not None:
            words = self.tr("{label} clos").format(label=self.ticket.label)
            self._do(CloseTicket(ticket=self.ticket.id, **self._closing()), words)

    def end_tickets(self) -> None:
        """Give no more tickets of a service today, or give them again."""
        if self._ended:
            for queue in self.services:
                self._do(ResumeTickets(service=queue.service))
            return
        given = tuple(queue.service for queue in self.services if not queue.ended)
        if given:
            self.stopping = StopForm(self, self.session, given, width=380)
            self.stopping.saved.connect(lambda _outcome: self.refresh())
            self.stopping.open()

    def call_a_number(self) -> None:
        """Call a ticket by its number, out of turn (F7)."""
        if self.ticket is not None:
            self._finish_first(self.ticket)
        elif not self.call.busy:
            self.numbering = NumberForm(self, self.session, self._confirmed_number)
            self.numbering.saved.connect(self._called)
            self.numbering.open()

    def _call_out_of_turn(self, ticket: TicketView) -> None:
        """A line that is opened is called, when nobody is at the counter.

        Whoever missed their turn and comes while another is there queues again.
        """
        if self.ticket is not None and ticket.state == ABSENT:
            words = self.tr("{label} est de nouveau dans la file").format(label=ticket.label)
            self._do(ComeBack(ticket=ticket.id), words)
        elif self.ticket is not None:
            self._finish_first(self.ticket)
        elif not self.call.busy:
            self._call(ticket=ticket.id)

    def _finish_first(self, ticket: TicketView) -> None:
        words = self.tr("Terminez d’abord avec {label}.").format(label=ticket.label)
        self.session.say(words, "info")

    def show_papers(self) -> None:
        """What was left for this desk, to take, to have ready, to give."""
        from ui.counter.deposits import DepositsDialog

        services = self.view.services if self.view else ()
        self.left = DepositsDialog(self, self.session, services, self.number)
        self.left.open()

    def call_reception(self) -> None:
        """Somebody is needed at the counter at once (Ctrl+H)."""
        self.emergency.send(self.number)

    def take_a_break(self) -> None:
        """Stop calling for a while, for a reason."""
        reason = self.ask_reason(self)
        if reason is not None:
            self._do(PauseCounter(counter=self.number, reason=reason))

    def close_counter(self) -> None:
        """Stop for today; refused while a ticket is here."""
        back = partial(self._do, taking_back.counter(self.view, self.number))
        self._do(CloseCounter(counter=self.number), self.tr("Guichet fermé"), back)

    def _do(self, command: Command, said: str = "", back: Callable[[], None] | None = None) -> None:
        """Carry out an act; what is `said` of it is taken back by Ctrl+Z where there is a way."""

        def done(_outcome: object) -> None:
            if said:
                self.session.say(said, undo=back)
            self.refresh()

        self.acts.submit(command, then=done)

    def _tell(self, sentence: str, _error: Exception) -> None:
        self.session.say(sentence, "danger")
        self.refresh()

    def _not_announced(self, sentence: str, error: Exception) -> None:
        """What the centre answers is said as it is; anything else leaves the screen silent."""
        aloud = self.tr("Non affiché à l’écran, appelez de vive voix")
        self._tell(sentence if isinstance(error, Refused) else aloud, error)
