"""Réservations: every room over a day, a week or a month, one room, or a list; coworking below."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.bookings.queries import DayPlan, get
from kiosk.bookings.waiting import wishes
from kiosk.sites.kinds import ROOM as A_ROOM
from kiosk.sites.plans import any_plan
from kiosk.sites.queries import resources
from ui.reception.bookings.conflicts import conflicts_on
from ui.reception.bookings.coworking import CoworkingBand
from ui.reception.bookings.equipment import EquipmentLine
from ui.reception.bookings.foot import Foot
from ui.reception.bookings.handling import Handling
from ui.reception.bookings.head import BookingsHead
from ui.reception.bookings.listing import meant
from ui.reception.bookings.making import Making
from ui.reception.bookings.room_card import RoomCard, about_room
from ui.reception.bookings.sheets import Sheets
from ui.reception.bookings.views import DAY, LIST, ROOM
from ui.shell.forms import Form
from ui.shell.offering import offer, offer_to
from ui.shell.page import Page
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.shell.sync.words import as_of

if TYPE_CHECKING:
    from ui.reception.bookings.plan_now import PlanNowDialog
    from ui.reception.bookings.waiting_list import WaitingList


class BookingsPage(Page):
    """A drag, a double click or F3 books; everything is checked again by the command.

    What is seen is turned here; `making` makes bookings, `handling` acts on those that stand.
    """

    shows: ClassVar[frozenset[str]] = frozenset(
        {"booking", "booking_wish", "resource", "opening_hours", "day_exception", "sync_state"}
        | {"season", "season_hours", "floor_plan", "booking_rule", "resource_part"}
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("page")
        self.sheets = Sheets(session)
        self.grid = self.sheets.grid
        self.header = BookingsHead(self._today, self.sheets.words_of)
        self.dates = self.header.dates
        self.foot = Foot()
        self.room_card = RoomCard()
        self.room_card.hide()
        self.coworking = CoworkingBand(session.zone)
        self.equipment = EquipmentLine(session)
        self.watch = watch_of(session)
        self.acts = Form(self, session, tell=self._tell)
        self.making = Making(self, session, self.sheets, self.dates, self.acts)
        self.handling = Handling(self, session, self.sheets, self.acts)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.sheets, 1)
        middle.addWidget(self.room_card)
        column.addLayout(middle, 3)
        column.addWidget(self.foot)
        column.addWidget(self.equipment)
        column.addWidget(self.coworking, 1)

    def _connect(self) -> None:
        header, making, handling = self.header, self.making, self.handling
        offer(self.session, "bookings.book", header.book, header.seek, header.load)
        for sheet in (self.grid, self.sheets.list):
            offer_to(self.session, sheet, sheet.set_editable, "bookings.book bookings.move")
            sheet.moved.connect(handling.move)
            sheet.opened.connect(lambda item: handling.show(meant(item)))
            sheet.cancelling.connect(handling.cancel)
        self.grid.drafted.connect(making.draft)
        self.grid.room_wanted.connect(self._name_clicked)
        offer_to(self.session, self.sheets.month, self.sheets.month.set_editable, "bookings.book")
        self.sheets.month.opened.connect(self._from_month)
        self.sheets.month.wanted.connect(self._book_from_month)
        handling.changing.connect(making.change)
        making.changed.connect(handling.changed)
        making.found.connect(self._show_found)
        header.views.picked.connect(self.show_view)
        header.room.picked.connect(lambda room: self.show_room(UUID(room)))
        header.dates.moved.connect(lambda _day: self.refresh())
        header.conflict.clicked.connect(self._settle)
        header.floor.clicked.connect(self.show_floor)
        header.load.clicked.connect(making.import_calendar)
        header.seek.clicked.connect(lambda _on: making.open_finder())
        header.sheet.clicked.connect(self.print_page)
        header.book.clicked.connect(lambda _on: making.open_form())
        self.foot.waiting.clicked.connect(self.open_waiting_list)
        self.watch.moved.connect(self._show_conflicts)
        self.coworking.wanted.connect(making.from_coworking)
        self.session.minute.connect(self._time_passes)

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        now = self.session.local_now()
        self.sheets.show_day(self.dates.day)
        plan = self.sheets.plan
        self._show_about_room()
        self.coworking.setVisible(plan is not None and plan.coworking is not None)
        if plan is not None:
            self.coworking.show_plan(plan, now, self.grid.beyond)
        self.equipment.hide()
        if plan is not None:
            self.equipment.show_day(self.dates.day)
        self._show_conflicts()
        self.foot.show_waiting(len(self.session.read(wishes)))
        self.header.floor.setVisible(self.session.read(any_plan))
        # Offline, the grid is that of the last exchange with what was added here.
        closed = self._closed_words(plan) if plan is not None else ""
        self.header.say(closed or as_of(self.watch.status, now, self.session.language))
        self.header.fit(self.width())

    def show_view(self, kind: str) -> None:
        """Turn to a day, a week, a month, one room or a list."""
        if kind == ROOM:
            self._offer_rooms()
            room = self.header.chosen_room
            if room is None:
                self.header.views.choose(self.sheets.kind)
                self.making.say_no_room()
                return
            self.sheets.room = room
        self.sheets.turn_to(kind)
        self.header.turn_to(kind)
        self.foot.turn_to(kind)
        self.refresh()
        self.header.fit(self.width())

    def _show_about_room(self) -> None:
        """What the one room is that is shown."""
        one = self.sheets.kind == ROOM and bool(self.grid.lanes)
        self.room_card.setVisible(one)
        if one:
            about = about_room(self.session, self.grid.lanes[0].resource)
            self.room_card.show_room(about, self.session.language)

    def show_room(self, resource: UUID) -> None:
        """One room over a week."""
        self._offer_rooms()
        self.header.room.choose(str(resource))
        self.show_view(ROOM)

    def _offer_rooms(self) -> None:
        self.header.offer_rooms(self.session.read(resources, kind=A_ROOM))

    def _name_clicked(self, resource: UUID) -> None:
        """A name leads to its room, and from there back to all of them."""
        if self.sheets.kind == ROOM:
            self.show_view(DAY)
        else:
            self.show_room(resource)

    def _from_month(self, day: date, resource: UUID) -> None:
        self.dates.set_day(day)
        self.show_view(DAY)
        self.grid.point_at(resource)

    def _book_from_month(self, day: date, resource: UUID) -> None:
        """Ask who it is for, on the first free time of that room on that day."""
        self._from_month(day, resource)
        if self._has_free_time() and self.grid.draft is not None:
            self.making.draft(self.grid.draft)

    def _has_free_time(self) -> bool:
        """Whether the room that is pointed at has free time; said where it has none."""
        if self.grid.draft is None:
            self.session.say(self.tr("Cette salle n’a plus de temps libre ce jour-là."), "info")
        return self.grid.draft is not None

    def _show_found(self, made: UUID) -> None:
        """Show the day of what the finder took, and choose it."""
        found = self.session.read(get, booking=made)
        if found is not None:
            self.dates.set_day(found.day)
            self.show_view(DAY)
            self.grid.choose(made)

    def _show_conflicts(self, _status: object = None) -> None:
        found = conflicts_on(self.session, self.dates.day)
        self.grid.conflicts = found
        self.header.show_conflicts(found)
        self.header.fit(self.width())

    def _settle(self) -> None:
        if self.grid.conflicts:
            self.go("settle", refused=self.grid.conflicts[0].refused)

    def _closed_words(self, plan: DayPlan) -> str:
        if plan.hours.spans:
            return ""
        reason = plan.hours.why(self.session.language)
        return self.tr("Fermé : {reason}").format(reason=reason) if reason else self.tr("Fermé")

    def retranslate(self) -> None:
        self.header.retranslate()
        for each in (self.grid, self.sheets.month, self.sheets.list):
            each.setAccessibleName(self.header.title.text())
        self.sheets.retranslate()
        self.foot.retranslate()
        self.header.fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.fit(self.width())

    # -- as the window asks --------------------------------------------------------------------

    def open_with(self, **fields: Any) -> None:
        """`new=True` opens the form, `find=True` the finder, `floor=True` the plan; `resource` and
        `day` show a room and a day, `view` another kind of view.
        """
        if isinstance(fields.get("day"), date):
            self.dates.set_day(fields["day"])
        if wanted := fields.get("view"):
            self.show_view(wanted)
        elif fields.keys() & {"day", "resource", "booking"}:
            self.show_view(DAY)
        if room := fields.get("resource"):
            self.grid.point_at(room)
            self._has_free_time()
        if booking := fields.get("booking"):
            self.grid.choose(booking)
        if fields.get("new"):
            self.making.open_form(resource=fields.get("resource"))
        if fields.get("floor"):
            self.show_floor()
        if fields.get("find"):
            self.making.open_finder()

    def show_floor(self) -> PlanNowDialog:
        """Who holds which place at this moment, on the plan."""
        from ui.reception.bookings.plan_now import PlanNowDialog

        dialog = PlanNowDialog(self, self.session, self.acts)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wants_form.connect(lambda room: self.making.open_form(resource=room))
        dialog.open()
        return dialog

    def open_waiting_list(self) -> WaitingList:
        """Who waits, and what is held for whom."""
        from ui.reception.bookings.waiting_list import WaitingList

        self.waiting_list = WaitingList(self, self.session, self.refresh)
        self.waiting_list.open()
        return self.waiting_list

    def print_page(self) -> bool:
        """The day's sheet."""
        from ui.shell.printers import print_report

        print_report(self, self.session, "rooms", self.dates.day)
        return True

    def enter(self) -> None:
        if self.sheets.kind == LIST:
            self.sheets.list.enter()
        else:
            self.sheets.shown.setFocus(Qt.FocusReason.TabFocusReason)

    def escape(self) -> bool:
        """Drop the draft first; from one room or a month go back to the day."""
        if self.grid.draft is None and self.grid.chosen is None:
            if self.sheets.kind == DAY:
                return False
            self.show_view(DAY)
            return True
        self.grid.set_draft(None)
        self.grid.choose(None)
        return True

    def _today(self) -> date:
        return self.session.local_now().date()

    def _time_passes(self) -> None:
        if self.isVisible():
            self.session.attempt(self.refresh)

    def _tell(self, sentence: str, error: Exception) -> None:
        """What was moved by hand goes back to where it is."""
        self.session.tell(sentence, error)
        self.refresh()
