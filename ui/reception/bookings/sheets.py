"""The card in the middle of the page: a day, a week or one room as a grid, a month, or a list."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QRect

from kiosk.bookings.queries import BookingView, DayPlan
from kiosk.bookings.queries import day as day_plan
from kiosk.bookings.spans import in_list, month, of_room, week
from kiosk.core.wording import medium_date, month_name, short_date
from ui.reception.bookings.grid import DayGrid
from ui.reception.bookings.listing import BookingList
from ui.reception.bookings.month import MonthSheet
from ui.reception.bookings.views import DAY, LIST, MONTH, ROOM, WEEK, View
from ui.shell.session import Session
from ui.shell.sync import reading
from ui.widgets.card import Card
from ui.widgets.states import EmptyState

_DAY = timedelta(days=1)


class Sheets(Card):
    """Reads what its `kind` of view shows, and shows it; `plan` is that of a day alone."""

    def __init__(self, session: Session) -> None:
        super().__init__(pad=0, head=False)
        self.session = session
        self.kind, self.room = DAY, UUID(int=0)
        self.plan: DayPlan | None = None
        self.grid = DayGrid(session.zone)
        self.month = MonthSheet()
        self.list = BookingList(session.zone)
        self.nothing = EmptyState()
        self.list.set_empty(self.nothing)
        for each in (self.grid, self.month, self.list):
            self.add(each, 1)
        self.turn_to(DAY)

    @property
    def shown(self) -> DayGrid | MonthSheet | BookingList:
        """What is seen of the three."""
        if self.kind == LIST:
            return self.list
        return self.month if self.kind == MONTH else self.grid

    @property
    def ringed(self) -> bool:
        """Whether the keys are in what is shown, and it shows that."""
        return self.shown.ringed

    def turn_to(self, kind: str) -> None:
        """Show another kind of view; nothing is read yet."""
        self.kind = kind
        for each in (self.grid, self.month, self.list):
            each.setVisible(each is self.shown)

    def retranslate(self) -> None:
        """Word what has words of its own."""
        self.nothing.say(self.tr("Aucune réservation"), self.tr("Rien n’est tenu ces jours-là."))

    # -- reading -------------------------------------------------------------------------------

    def first_of(self, day: date) -> date:
        """The first day that is shown with a day."""
        if self.kind == MONTH:
            return day.replace(day=1)
        return day if self.kind in (DAY, LIST) else day - day.weekday() * _DAY

    def words_of(self, day: date) -> str:
        """What is shown with a day, for the date bar."""
        language, first = self.session.language, self.first_of(day)
        if self.kind == MONTH:
            return month_name(day, language)
        if self.kind == DAY:
            return medium_date(day, language)
        return f"{short_date(first, language)} – {short_date(first + 6 * _DAY, language)}"

    def show_day(self, day: date) -> None:
        """Read and show what lies around a day."""
        now, first = self.session.local_now(), self.first_of(day)
        self.plan = None
        if self.kind == MONTH:
            found = self.session.read(month, day=day)
            self.month.show_month(found, day, now.date())
        elif self.kind == LIST:
            listed = self.session.read(in_list, since=first, until=first + 6 * _DAY)
            self.list.show_bookings(listed, first, first + 6 * _DAY)
        else:
            self.grid.show_view(self._view(day), now, reading.unanswered(self.session))

    def _view(self, day: date) -> View:
        if self.kind == WEEK:
            return View.of_week(self.session.read(week, day=day), self.session.zone)
        if self.kind == ROOM:
            plan = self.session.read(of_room, resource=self.room, since=self.first_of(day))
            return View.of_room(plan, self.session.zone)
        self.plan = self.session.read(day_plan, day=day)
        return View.of_day(self.plan, self.session.zone)

    # -- where it stands -----------------------------------------------------------------------

    def place_of_booking(self, booking: BookingView) -> QRect:
        """Where a booking is seen, in the coordinates of what is `shown`."""
        if self.kind == LIST:
            return self.list.place_of(booking)
        return self.grid.place_of_booking(booking)
