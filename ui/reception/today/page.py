"""Aujourd'hui: presence, arrivals, rooms, queues and what needs a hand, on one page."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.bookings.queries import rooms_now
from kiosk.core.wording import long_date
from kiosk.presence.headcount import headcount
from kiosk.sync.views import SyncStatus
from kiosk.tickets.services import queues
from kiosk.visits.queries import expected, of_day_count
from ui.reception.today.arrivals import ArrivalsCard
from ui.reception.today.presence import PresenceBand
from ui.reception.today.queues import QueuesCard, passed_services
from ui.reception.today.rooms import RoomsCard
from ui.reception.today.todo import TodoCard
from ui.shell.offering import offer, offer_rows
from ui.shell.page import Page
from ui.shell.session import Session
from ui.shell.sync import reading
from ui.shell.sync.watch import watch_of
from ui.theme import widths
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.page_header import PageHeader

# On a low screen (768 px) the rows give way, so that eight rooms are seen at once.
LOW, ROW, LEAST_ROW = 720, 66, 51
ROOMS, BESIDE_ROWS = 8, 112
# On a narrow one the rooms and desks do, so that names are read beside them.
DESK, LOW_DESK = 35, 28
WIDE_CARDS, NARROW_CARDS = (352, 318), (258, 248)
"""Px of the rooms' card, and of those at the end."""


class TodayPage(Page):
    """What the desk looks at all day; every line leads to where it is dealt with."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {
            "visit",
            "barred",
            "presence",
            "booking",
            "resource",
            "ticket",
            "counter",
            "badge",
            "service_hours",
            "service_exception",
            "day_exception",
            "queue_stop",
            "limit_event",
            "season",
            "join_request",
            "season_hours",
            "settlement",
            "agreement_signature",
        }
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("page")
        self.header = PageHeader()
        self.ticket = Button(kind=SECONDARY, icon="ticket", key="F4")
        self.book = Button(kind=SECONDARY, icon="calendar-days", key="F3")
        self.visit = Button(kind=PRIMARY, icon="plus", key="F2")
        for button in (self.ticket, self.book, self.visit):
            self.header.add_action(button)
        self.watch = watch_of(session)
        self._refusals = 0
        self.presence = PresenceBand()
        self.arrivals = ArrivalsCard()
        self.rooms = RoomsCard()
        self.queues = QueuesCard()
        self.todo = TodoCard()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(14)
        side.addWidget(self.queues)
        side.addWidget(self.todo, 1)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(self.arrivals, 1)
        columns.addWidget(self.rooms)
        columns.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.presence)
        column.addLayout(columns, 1)

    def _connect(self) -> None:
        offer(self.session, "visits.arrive", self.visit)
        offer(self.session, "bookings.book", self.book)
        offer(self.session, "tickets.take", self.ticket)
        offer_rows(self.session, self.arrivals.rows, greet="visits.arrive")
        self.visit.clicked.connect(lambda: self.go("visits", new=True))
        self.book.clicked.connect(lambda: self.go("bookings", new=True))
        self.ticket.clicked.connect(lambda: self.go("tickets", new=True))
        self.presence.who.clicked.connect(self.show_presence)
        self.presence.evacuation.clicked.connect(self.print_evacuation)
        self.arrivals.welcomed.connect(lambda visit: self.go("visits", welcome=visit))
        self.arrivals.all_wanted.connect(lambda: self.go("visits"))
        self.rooms.picked.connect(lambda room: self.go("bookings", resource=room))
        self.queues.picked.connect(lambda service: self.go("tickets", service=service))
        self.todo.followed.connect(self.go)
        self.session.minute.connect(self._time_passes)
        self.watch.moved.connect(self._refusals_counted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = event.size().height() < LOW
        presence = 102 if low else 112
        self.presence.setFixedHeight(presence)
        self.presence.narrow(is_so=event.size().width() < widths.PAGE)
        rooms, side = WIDE_CARDS if event.size().width() >= widths.PAGE else NARROW_CARDS
        self.rooms.setFixedWidth(rooms)
        self.queues.setFixedWidth(side)
        self.todo.setFixedWidth(side)
        self.queues.set_row_height(LOW_DESK if low else DESK)
        self.queues.caption.setVisible(side == WIDE_CARDS[1])
        fitting = (event.size().height() - presence - BESIDE_ROWS) // ROOMS
        for card in (self.arrivals, self.rooms):
            card.set_row_height(max(LEAST_ROW, min(ROW, fitting)))

    def _refusals_counted(self, status: SyncStatus) -> None:
        """The state moves with every exchange; only another number of refusals shows here."""
        if status.refused != self._refusals:
            self._refusals = status.refused
            self._time_passes()

    def _time_passes(self) -> None:
        if self.isVisible():
            self.session.attempt(self.refresh)

    def refresh(self) -> None:
        day = self.session.local_now().date()
        now = self.session.local_now()
        awaited = self.session.read(expected, day=day)
        rooms = self.session.read(rooms_now)
        lines = self.session.read(queues)
        announced = self.session.read(of_day_count, day=day)
        self.presence.show_count(self.session.read(headcount), now)
        self.arrivals.show_visits(awaited, announced, now)
        self.rooms.show_rooms(rooms, now, reading.unanswered(self.session))
        self.queues.show_queues(lines, passed_services(self.session))
        self.todo.show_facts(self.session, lines, rooms, now)
        self.counted.emit(len(awaited))

    def retranslate(self) -> None:
        today = long_date(self.session.local_now().date(), self.session.language)
        self.header.word(self.tr("Aujourd’hui"), today)
        self.ticket.setText(self.tr("Ticket"))
        self.book.setText(self.tr("Réserver"))
        self.visit.setText(self.tr("Nouvelle visite"))

    def print_page(self) -> bool:
        """F8 prints what is most wanted from here: the evacuation list."""
        self.print_evacuation()
        return True

    def show_presence(self) -> None:
        """Everybody who is in the building, in one list."""
        from ui.reception.presence.sheet import show_presence

        show_presence(self.window(), self.session)

    def print_evacuation(self) -> None:
        """The list of everyone in the building, from the local store, in the language in force."""
        from ui.shell.printers import print_report

        print_report(self, self.session, "evacuation")
