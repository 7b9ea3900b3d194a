"""The counter: one key each to call, recall, mark absent, transfer; made to sit beside a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.command import AGENT, NO_ID, Command
from kiosk.core.errors import Refused
from kiosk.core.readings import AT_COUNTERS
from kiosk.core.wording import duration
from kiosk.staff.signing_in import stand_in
from kiosk.tickets.commands import (
    CloseCounter,
    CloseTicket,
    HoldTicket,
    MarkAbsent,
    OpenCounter,
    PauseCounter,
    RecallTicket,
    TransferTicket,
)
from kiosk.tickets.queries import (
    CounterView,
    TicketView,
    aside,
    counter,
    just_closed,
    waiting,
)
from kiosk.tickets.reopening import ReopenTicket
from kiosk.tickets.seats import is_seat_of, take_seat
from kiosk.tickets.services import ServiceQueue, queues
from kiosk.tickets.stopping import ResumeTickets
from ui.counter import taking_back
from ui.counter.aside import Aside
from ui.counter.head import CounterHead
from ui.counter.opening import OpeningSheet
from ui.counter.rows import WaitingRow
from ui.counter.sheet import CounterSheet, Foot, Rule
from ui.counter.stopping import StopForm
from ui.counter.transfer import choose_service
from ui.shell.forms import Form
from ui.shell.offering import offer
from ui.shell.reading_order import ReadInOrder
from ui.shell.scanner import Scanner
from ui.shell.session import Session
from ui.shell.signing.cover import Cover
from ui.shell.signing.lock import StationLock, is_reachable
from ui.shell.signing.people import people_sign_in
from ui.shell.signing.worker import worker
from ui.shell.sync.watch import watch_of
from ui.shell.sync.words import brief_words
from ui.shell.sync_runner import worker_of
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.label import Label, heading
from ui.widgets.pill import NEUTRAL, Pill
from ui.widgets.rows import RowList
from ui.widgets.states import EmptyState
from ui.widgets.timers import every
from ui.widgets.tips import set_tip
from ui.widgets.toast import Toaster
from ui.widgets.toggles import ToggleGroup

SHOWN = frozenset(
    {"ticket", "counter", "ticket_call", "staff"}
    | {"queue_stop", "service_hours", "service_exception", "day_exception"}
)
TICK_MS = 1000
OUTCOMES = ("done", "incomplete", "redirected")


class CounterWindow(QWidget):
    """Everything an agent does, on 420 x 720; F9 to F12 work wherever the focus is."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.number = session.station.settings.station.counter
        self.choose_service = choose_service
        self.view: CounterView | None = None
        self._shortcuts: list[QShortcut] = []
        self.queue: list[TicketView] = []
        self.content = QWidget(self)
        self.head = CounterHead()
        self.call = Button(kind=PRIMARY, icon="megaphone", key="F9")
        self.recall = Button(kind=SECONDARY, icon="volume-2", key="F10", stacked=True)
        self.absent = Button(kind=SECONDARY, icon="user-x", key="F11", stacked=True)
        self.transfer = Button(kind=SECONDARY, icon="forward", key="F12", stacked=True)
        self.hold = Button(kind=SECONDARY, icon="hourglass", key="F8", small=True)
        self.outcome_label = heading("")
        self.outcome = ToggleGroup(wrap=False)
        self.waiting_label = heading("")
        self.count = Pill("0", NEUTRAL)
        self.longest = Label(size=12.5, tone="muted")
        self.aside = Aside()
        self.end = Button(kind=SECONDARY, icon="ban", small=True)
        self.stopping: StopForm | None = None
        self.services: list[ServiceQueue] = []
        self.painter_of_rows = WaitingRow()
        self.rows = RowList(self.painter_of_rows, key=lambda ticket: ticket.id)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.pause = Button(kind=SECONDARY, icon="pause", small=True)
        self.shut = Button(kind=SECONDARY, icon="log-out", small=True)
        self.served = Label(size=12.5, tone="muted")
        self.opening = OpeningSheet(session, self.number)
        self.toaster = Toaster(self.content)
        self.watch = watch_of(session)
        self.calling = Form(self, session, self.call, tell=self._tell)
        self.announcing = Form(self, session, self.call, tell=self._not_announced)
        self.acts = Form(self, session, tell=self._tell)
        self._lay_out()
        self._connect()
        self.resize(420, 720)
        self.setMinimumSize(380, 560)
        self.retranslate()
        self.refresh()
        session.adopt(self)
        self.station_lock = StationLock(
            self, session, self._enable_keys, self._make_cover, self.content
        )
        self.station_lock.turned.connect(self._take_seat)
        self.station_lock.enter = self.enter
        self._listen()
        self.station_lock.begin()
        if session.station.signed_in is not None:
            self._take_seat()

    # -- making --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.call.setMinimumHeight(52)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.content)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        self.work = CounterSheet()
        column.addWidget(self.work, 1)
        column.addWidget(self.opening, 1)
        inner = QVBoxLayout(self.work)
        inner.setContentsMargins(0, 14, 0, 0)
        inner.setSpacing(8)
        inner.addLayout(self._keys())
        inner.addLayout(self._outcome_row())
        inner.addWidget(Rule())
        inner.addLayout(self._queue_head())
        inner.addWidget(self.rows, 1)
        inner.addWidget(self.aside)
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
        for widget in (self.waiting_label, self.count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.longest)
        row.addWidget(self.end)
        return row

    def _foot(self) -> QWidget:
        foot = Foot()
        row = QHBoxLayout(foot)
        row.setContentsMargins(18, 11, 18, 10)
        for button in (self.pause, self.shut):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.served)
        return foot

    def _offer(self) -> None:
        """Show what whoever is here may do."""
        for commands, button in (
            ("tickets.call", self.call),
            ("tickets.recall", self.recall),
            ("tickets.absent", self.absent),
            ("tickets.transfer", self.transfer),
            ("tickets.hold", self.hold),
            ("tickets.stop tickets.resume", self.end),
            ("counters.pause", self.pause),
            ("counters.close", self.shut),
            ("counters.open", self.opening.go),
            ("counters.close", self.opening.shut),
        ):
            offer(self.session, commands, button)

    def _connect(self) -> None:
        self._offer()
        for key, button, act in (
            ("F9", self.call, self.call_next),
            ("F10", self.recall, self.call_again),
            ("F11", self.absent, self.mark_absent),
            ("F12", self.transfer, self.send_on),
            ("F8", self.hold, self.put_aside),
        ):
            button.clicked.connect(act)
            # Of the work, so that none acts on what a pause hides.
            press = partial(self._press, button, act)
            self._shortcuts.append(QShortcut(QKeySequence(key), self.work, press))
        self._shortcuts.append(QShortcut(QKeySequence("Ctrl+L"), self, self.lock))
        self._shortcuts.append(QShortcut(QKeySequence("F1"), self, self.show_guide))
        undo = QShortcut(QKeySequence("Ctrl+Z"), self, self.toaster.undo_now)
        self._shortcuts.append(undo)
        self.pause.clicked.connect(self.take_a_break)
        self.shut.clicked.connect(self.close_counter)
        self.rows.opened.connect(self._call_out_of_turn)
        self.aside.recalling.connect(self._call_out_of_turn)
        self.aside.reopening.connect(self.reopen)
        self.end.clicked.connect(self.end_tickets)
        self.opening.opened.connect(self._open)
        self.opening.finishing.connect(self.finish)
        self.opening.shutting.connect(self.close_counter)
        self.session.changed.connect(self._changed)
        # Waits grow, what was closed can be reopened no longer, and a new day begins.
        self.session.minute.connect(self.refresh)
        self.session.told.connect(self.toaster.say)
        self.watch.moved.connect(self._show_sync)
        self._tick = every(self, TICK_MS, self._time_passes)
        self._tick.start()

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the counter and its queue again; without an answer what was read last stays."""
        self.session.attempt(self._read)

    def _read(self) -> None:
        self.view = self.session.read(counter, counter=self.number)
        is_open = self._is_open
        self.opening.show_counter(self.view)
        self.work.setVisible(is_open)
        self.opening.setVisible(not is_open)
        self._keep_focus()
        self.queue = self.session.read(waiting, counter=self.number) if is_open else []
        self.painter_of_rows.now = self.session.now()
        self.rows.set_items(self.queue)
        self.rows.viewport().update()
        self._show_aside(is_open=is_open)
        here = worker(self.session)
        self.head.show_person(here.name if here else "", here.role if here else "")
        served = self.view.services if self.view else ()
        self.services = [q for q in self.session.read(queues) if q.service in served]
        self._word_state()
        self._time_passes()

    def enter(self) -> None:
        """Put the focus in what is seen: the key in the button opens, none serves by chance."""
        main = self.rows if self.opening.isHidden() else self.opening.go
        main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_focus(self) -> None:
        """No key goes to a button of what was here before."""
        focused = self.focusWidget()
        if self.content.isVisible() and focused is not None and not is_reachable(focused):
            self.enter()

    @property
    def _is_open(self) -> bool:
        """Whether whoever is here serves at the counter."""
        if self.view is None or self.view.state != "open":
            return False
        here = self.session.station.signed_in
        if here is None or here.attendance == NO_ID:
            return True
        return is_seat_of(self.session.station, self.view, here.code)

    def _take_seat(self) -> None:
        """Whoever signed in goes on where a colleague left the counter open."""
        if not self.session.is_for(AT_COUNTERS):
            self.station_lock.turn_away(
                self.tr("Cette fenêtre n’a rien pour votre rôle. Votre travail se fait ailleurs.")
            )
            return
        self.opening.retranslate()
        here = self.session.station.signed_in
        if here is not None and here.attendance != NO_ID:
            take = partial(take_seat, self.session.station, here, number=self.number)
            self.acts.write(take, then=lambda _outcome: self.refresh())
        self.refresh()

    def _show_aside(self, *, is_open: bool) -> None:
        here = {"counter": self.number}
        set_aside = self.session.read(aside, **here) if is_open else []
        closed = self.session.read(just_closed, **here) if is_open else []
        self.aside.show_tickets(set_aside + [t for t in closed if t.counter == self.number])

    @property
    def ticket(self) -> TicketView | None:
        """The ticket at the counter."""
        return self.view.current if self.view else None

    def _word_state(self) -> None:
        following = self.queue[0].label if self.queue else ""
        if self.call.busy:
            words = self.tr("Appel…")
        elif self.ticket is None:
            words = (
                self.tr("Appeler {label}").format(label=following)
                if following
                else self.tr("Personne n’attend")
            )
        elif following:
            words = self.tr("Clore et appeler {label}").format(label=following)
        else:
            words = self.tr("Clore {label}").format(label=self.ticket.label)
        self.call.setText(words)
        self.call.setEnabled(bool(self.ticket or following) and not self.call.busy)
        for button in (self.recall, self.absent, self.transfer, self.hold):
            button.setEnabled(self.ticket is not None)
        self.outcome.setEnabled(self.ticket is not None)
        self.count.show_state(str(len(self.queue)), NEUTRAL)
        self.longest.setText(self._longest())
        self._word_end()
        self.served.setText(self._served())

    def _word_end(self) -> None:
        """Tickets can be ended for today, or be given again."""
        words = self.tr("Redonner des tickets") if self._ended else self.tr("Arrêter les tickets")
        self.end.set_icon("rotate-ccw" if self._ended else "ban")
        self.end.setAccessibleName(words)
        set_tip(self.end, words)

    @property
    def _ended(self) -> bool:
        """Whether no service of the counter gives tickets any more."""
        return bool(self.services) and all(queue.ended for queue in self.services)

    def _show_sync(self, _status: object = None) -> None:
        status = self.watch.status
        self.head.show_sync(
            brief_words(status, self.session.language) if status else "", away=self.watch.offline
        )

    def _longest(self) -> str:
        if not self.queue:
            return ""
        minutes = max((self.session.now() - t.taken_at).total_seconds() for t in self.queue) / 60
        longest = duration(minutes, self.session.language)
        return self.tr("la plus longue : {time}").format(time=longest)

    def _served(self) -> str:
        if self.view is None:
            return ""
        words = self.tr("%n servi(s)", "", self.view.served)
        if self.view.mean_minutes is not None:
            mean = duration(self.view.mean_minutes, self.session.language)
            words = self.tr("{served} · moy. {time}").format(served=words, time=mean)
        return words

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & SHOWN:
            self.refresh()

    def _time_passes(self) -> None:
        self.head.show_counter(self.number, self.view, self.session.now())

    # -- acts ----------------------------------------------------------------------------------

    def call_next(self) -> None:
        """Close the ticket at the counter and call the next, in one go (F9)."""
        if not self.call.isEnabled() or self.call.busy:
            return
        served = self.ticket.id if self.ticket is not None else None
        if self.queue:
            self._call(served=served, outcome=self._outcome())
        elif served is not None:
            close = CloseTicket(ticket=served, outcome=self._outcome())
            self.calling.submit(close, then=self._called)

    def _call(self, **fields: Any) -> None:
        """Call, once the central database agrees where there is one."""
        from kiosk.tickets.confirming import call_next

        exchange = None if self.watch.local else worker_of(self.session)
        work = partial(call_next, self.session.station, exchange, counter=self.number, **fields)
        self.call.setText(self.tr("Appel…"))
        self.announcing.write(work, then=self._called)

    def _called(self, _outcome: object) -> None:
        self.outcome.choose("done")
        self.refresh()

    def _outcome(self) -> str:
        return str(self.outcome.value or "done")

    def call_again(self) -> None:
        """Announce the ticket once more (F10)."""
        if self.ticket is not None:
            self._do(RecallTicket(counter=self.number), self.tr("Rappel affiché"))

    def mark_absent(self) -> None:
        """The person did not come (F11)."""
        if self.ticket is not None:
            words = self.tr("{label} absent").format(label=self.ticket.label)
            self._do(MarkAbsent(ticket=self.ticket.id), words, self._calling_back(self.ticket))

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
        today = self.session.local_now().date()
        service = self.choose_service(self, ticket.service, self.session.read(queues), today)
        if service:
            words = self.tr("{label} transféré").format(label=ticket.label)
            self._do(TransferTicket(ticket=ticket.id, service=service), words)

    def reopen(self, ticket: TicketView) -> None:
        """Take the closing of a ticket back: to this counter, or aside while another is here."""
        counter = None if self.ticket is not None else self.number
        words = self.tr("{label} rouvert").format(label=ticket.label)
        self._do(ReopenTicket(ticket=ticket.id, counter=counter), words)

    def finish(self) -> None:
        """Close the ticket at the counter and call nobody, as on a pause."""
        if self.ticket is not None:
            words = self.tr("{label} clos").format(label=self.ticket.label)
            self._do(CloseTicket(ticket=self.ticket.id, outcome=self._outcome()), words)

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

    def _call_out_of_turn(self, ticket: TicketView) -> None:
        """A line that is opened is called, when nobody is at the counter."""
        if self.ticket is not None:
            self.session.say(
                self.tr("Terminez d’abord avec {label}.").format(label=self.ticket.label), "info"
            )
        elif not self.call.busy:
            self._call(ticket=ticket.id)

    def show_guide(self) -> None:
        """The agent's guide (F1)."""
        from ui.shell.guide.sheet import show_guide

        show_guide(self, "counter")

    def lock(self) -> None:
        """Leave the counter to nobody (Ctrl L), where people sign in."""
        if people_sign_in(self.session):
            self.station_lock.lock()

    def _make_cover(self, _signs: bool) -> Cover:
        from ui.shell.signing.screen import SignInScreen

        return SignInScreen(self, self.session, (AGENT,))

    def _listen(self) -> None:
        """Read the badges of the staff where they sign in; at work they say nothing here."""
        reader = self.session.station.settings.scanner
        self._scanner = Scanner(self, gap_ms=reader.gap_ms, preamble=reader.prefix)
        self._scanner.scanned.connect(self.station_lock.take_badge)
        self._scanner.failed.connect(self.station_lock.badge_failed)

    @staticmethod
    def _press(button: Button, act: Callable[[], None]) -> None:
        """A key does what its button does, where that is offered."""
        if button.offered:
            act()

    def _enable_keys(self, enabled: bool) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(enabled)

    def take_a_break(self) -> None:
        """Stop calling for a while."""
        self._do(PauseCounter(counter=self.number))

    def close_counter(self) -> None:
        """Stop for today; refused while a ticket is here."""
        back = partial(self._do, taking_back.counter(self.view, self.number))
        self._do(CloseCounter(counter=self.number), self.tr("Guichet fermé"), back)

    def _open(self, number: int, services: list[str], agent: str) -> None:
        self.number = number
        if agent:
            stand_in(self.session.station, code=agent)
        here = self.session.station.signed_in
        over = here is not None and here.attendance != NO_ID
        command = OpenCounter(counter=number, services=services, over=over)
        self.opening.form.submit(command, then=lambda _outcome: self.refresh())

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

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Word the window in the language in force."""
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
        self._show_sync()
        self.pause.setText(self.tr("Pause"))
        self.shut.setText(self.tr("Fermer le guichet"))
        self._word_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
            self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.session.close()
        super().closeEvent(event)
