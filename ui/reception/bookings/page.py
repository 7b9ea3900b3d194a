"""Réservations: every room over a day, a week or a month, one room, or a list; coworking below."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.bookings.approval import ApproveBooking, AskAgain, DeclineBooking
from kiosk.bookings.commands import (
    CancelBooking,
    Cancelled,
    CheckInBooking,
    EndBooking,
    MoveBooking,
    ReleaseBooking,
)
from kiosk.bookings.moving import ExtendBooking, SwapBookings
from kiosk.bookings.queries import BookingView, DayPlan, free, get
from kiosk.bookings.restoring import RestoreBooking
from kiosk.bookings.waiting import TakeOffer, WithdrawWish, wishes
from kiosk.core.command import Outcome
from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.core.wording import medium_date
from kiosk.sites.kinds import ROOM as ROOM_KIND
from kiosk.sites.plans import any_plan
from kiosk.sites.queries import ResourceView, resources
from ui.reception.bookings.conflicts import conflicts_on
from ui.reception.bookings.coworking import CoworkingBand
from ui.reception.bookings.details import COMMANDS, BookingPopover
from ui.reception.bookings.draft_popover import DraftPopover
from ui.reception.bookings.equipment import EquipmentLine
from ui.reception.bookings.form import BookingForm, Start
from ui.reception.bookings.legend import Legend
from ui.reception.bookings.sheets import SPANS, Sheets
from ui.reception.bookings.slots import GridSlot
from ui.reception.bookings.swapping import SwapForm, others
from ui.reception.bookings.taking_back import cancellation, former, left_out
from ui.reception.bookings.views import DAY, LIST, MONTH, ROOM, WEEK
from ui.shell.file_question import ask_which
from ui.shell.forms import Form
from ui.shell.offering import offer, offer_to
from ui.shell.page import Page
from ui.shell.session import Session
from ui.shell.sync.pill import SyncPill
from ui.shell.sync.watch import watch_of
from ui.shell.sync.words import PillWords, as_of
from ui.widgets.button import PRIMARY, QUIET, SECONDARY, Button
from ui.widgets.datebar import DateBar
from ui.widgets.dialog import ask
from ui.widgets.label import Label
from ui.widgets.page_header import PageHeader
from ui.widgets.pill import DANGER
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from kiosk.calendars.importing import Look
    from ui.reception.bookings.calendar_import import CalendarImport
    from ui.reception.bookings.finder import Finder
    from ui.reception.bookings.plan_now import PlanNowDialog
    from ui.reception.bookings.waiting_list import WaitingList

HOUR, HALF_HOUR = 60, 30


class BookingsPage(Page):
    """A drag, a double click or F3 books; everything is checked again by the command."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"booking", "booking_wish", "resource", "opening_hours", "day_exception", "sync_state"}
        | {"season", "season_hours", "floor_plan"}
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("page")
        self.ask = ask
        self.header = PageHeader()
        self.sheets = Sheets(session)
        self.grid = self.sheets.grid
        self.dates = DateBar(self._today, self.sheets.words_of)
        self.views = Segmented()
        self.room = Select()
        self.room.setFixedHeight(36)
        self.room.hide()
        self.conflict = SyncPill()
        self.conflict.hide()
        self.sheet = Button(kind=SECONDARY, icon="printer")
        self.seek = Button(kind=SECONDARY, icon="search")
        self.floor = Button(kind=SECONDARY, icon="map")
        self.floor.hide()
        self.load = Button(kind=SECONDARY, icon="upload")
        self.book = Button(kind=PRIMARY, icon="plus", key="F3")
        self.legend = Legend()
        self.waiting = Button(kind=QUIET, icon="clock", small=True)
        self.waiting.hide()
        self.hint = Label(size=12, tone="muted")
        self.coworking = CoworkingBand(session.zone)
        self.equipment = EquipmentLine(session)
        self.watch = watch_of(session)
        self.popover: QWidget | None = None
        self.form: BookingForm | None = None
        self.finder: Finder | None = None
        self.ask_file = ask_which
        self.importing: CalendarImport | None = None
        self.acts = Form(self, session, tell=self._tell)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.header.add_beside_title(self.dates)
        self.header.add_beside_title(self.views)
        self.header.add_beside_title(self.room)
        self.header.add_action(self.conflict)
        self.header.add_action(self.floor)
        self.header.add_action(self.load)
        self.header.add_action(self.seek)
        self.header.add_action(self.sheet)
        self.header.add_action(self.book)
        foot = QHBoxLayout()
        foot.addWidget(self.legend)
        foot.addWidget(self.waiting)
        foot.addStretch(1)
        foot.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.sheets, 3)
        column.addLayout(foot)
        column.addWidget(self.equipment)
        column.addWidget(self.coworking, 1)

    def _connect(self) -> None:
        offer(self.session, "bookings.book", self.book, self.seek, self.load)
        for sheet in (self.grid, self.sheets.list):
            offer_to(self.session, sheet, sheet.set_editable, "bookings.book bookings.move")
            sheet.moved.connect(self._move)
            sheet.opened.connect(self._show_booking)
            sheet.cancelling.connect(self._cancel)
        self.views.picked.connect(self.show_view)
        self.room.picked.connect(lambda room: self.show_room(UUID(room)))
        self.grid.room_wanted.connect(self._name_clicked)
        self.sheets.month.opened.connect(self._from_month)
        self.seek.clicked.connect(self._seek)
        self.floor.clicked.connect(self.show_floor)
        self.load.clicked.connect(self.import_calendar)
        self.dates.moved.connect(lambda _day: self.refresh())
        self.sheet.clicked.connect(self.print_page)
        self.book.clicked.connect(self._new)
        self.waiting.clicked.connect(self.open_waiting_list)
        self.conflict.clicked.connect(self._settle)
        self.watch.moved.connect(self._show_conflicts)
        self.grid.drafted.connect(self._draft)
        self.coworking.wanted.connect(self._coworking_from)
        self.session.minute.connect(self._time_passes)

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        now = self.session.local_now()
        self.sheets.show_day(self.dates.day)
        plan = self.sheets.plan
        self.coworking.setVisible(plan is not None and plan.coworking is not None)
        if plan is not None:
            self.coworking.show_plan(plan, now, self.grid.beyond)
        self.equipment.hide()
        if plan is not None:
            self.equipment.show_day(self.dates.day)
        self._show_conflicts()
        self._show_waiting()
        self.floor.setVisible(self.session.read(any_plan))
        # Offline, the grid is that of the last exchange with what was added here.
        closed = self._closed_words(plan) if plan is not None else ""
        words = closed or as_of(self.watch.status, now, self.session.language)
        self.header.subtitle.setVisible(bool(words))
        self.header.subtitle.setText(words)

    def show_view(self, kind: str) -> None:
        """Turn to a day, a week, a month, one room or a list."""
        if kind == ROOM:
            self._offer_rooms()
            if self.room.value is None:
                self.views.choose(self.sheets.kind)
                self.session.say(self.tr("Aucune salle sur ce site."), "info")
                return
            self.sheets.room = UUID(str(self.room.value))
        self.views.choose(kind)
        self.sheets.turn_to(kind)
        self.room.setVisible(kind == ROOM)
        self.sheet.setVisible(kind != ROOM)
        self.legend.setVisible(kind != MONTH)
        self.hint.setVisible(kind in (DAY, WEEK, ROOM))
        self.dates.by_month = kind == MONTH
        self.dates.step = SPANS.get(kind, SPANS[DAY])
        self.dates.set_day(self.dates.day)
        self.refresh()
        self._fit_header()

    def show_room(self, resource: UUID) -> None:
        """One room over a week."""
        self._offer_rooms()
        self.room.choose(str(resource))
        self.show_view(ROOM)

    def _offer_rooms(self) -> None:
        rooms = self.session.read(resources, kind=ROOM_KIND)
        language = self.session.language
        self.room.set_choices([(str(room.id), in_language(room, language)) for room in rooms])

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

    def _show_conflicts(self, _status: object = None) -> None:
        found = conflicts_on(self.session, self.dates.day)
        self.grid.conflicts = found
        self.conflict.setVisible(bool(found))
        if found:
            count = self.tr("%n conflit(s)", "", len(found))
            tip = self.tr("Ouvrir les actions à régler")
            words = joined(count, found[0].words)
            self.conflict.show_words(PillWords(words, DANGER, "triangle-alert", tip))
        self._fit_header()

    def _settle(self) -> None:
        if self.grid.conflicts:
            self.go("settle", refused=self.grid.conflicts[0].refused)

    def _closed_words(self, plan: DayPlan) -> str:
        if plan.hours.spans:
            return ""
        reason = plan.hours.why(self.session.language)
        return self.tr("Fermé : {reason}").format(reason=reason) if reason else self.tr("Fermé")

    def retranslate(self) -> None:
        self.header.word(self.tr("Réservations"))
        for each in (self.grid, self.sheets.month, self.sheets.list):
            each.setAccessibleName(self.header.title.text())
        self.sheets.retranslate()
        self.views.set_choices(
            [
                (DAY, self.tr("Jour")),
                (WEEK, self.tr("Semaine")),
                (MONTH, self.tr("Mois")),
                (ROOM, self.tr("Salle")),
                (LIST, self.tr("Liste")),
            ]
        )
        self.room.setAccessibleName(self.tr("Salle"))
        find = self.tr("Trouver un créneau libre")
        self.seek.setAccessibleName(find)
        set_tip(self.seek, find)
        self.floor.setAccessibleName(self.tr("Maintenant sur le plan"))
        set_tip(self.floor, self.tr("Maintenant sur le plan"))
        self.sheet.setAccessibleName(self.tr("Feuille du jour"))
        set_tip(self.sheet, self.tr("Feuille du jour"))
        load = self.tr("Importer un calendrier")
        set_tip(self.load, load)
        self.load.setAccessibleName(load)
        self.book.setText(self.tr("Réserver"))
        self.hint.setText(
            self.tr("Glisser pour créer · Alt + flèches pour déplacer · Suppr pour annuler")
        )
        self.dates.retranslate()
        self._fit_header()

    def _fit_header(self) -> None:
        """What the head has no room for goes, the least missed first."""
        layout = self.header.layout()
        if layout is None:
            return
        for level in range(4):
            self.sheet.setText("" if level else self.tr("Feuille du jour"))
            self.header.title.setVisible(level < 2)
            self.dates.now.setVisible(level < 3)
            layout.invalidate()
            if layout.sizeHint().width() <= self.width():
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_header()

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
            if self.grid.draft is None:
                self.session.say(self.tr("Cette salle n’a plus de temps libre ce jour-là."), "info")
        if booking := fields.get("booking"):
            self.grid.choose(booking)
        if fields.get("new"):
            self.open_form(resource=fields.get("resource"))
        if fields.get("floor"):
            self.show_floor()
        if fields.get("find"):
            self.open_finder()

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

    # -- booking -------------------------------------------------------------------------------

    def open_form(
        self,
        *,
        resource: UUID | None = None,
        slot: GridSlot | None = None,
        who: str = "",
        booking: BookingView | None = None,
    ) -> BookingForm | None:
        """The whole form, on a slot, a booking, or the next free half hour."""
        if not self.session.may("bookings.move" if booking else "bookings.book"):
            return None
        places = self.session.read(resources)
        if not places:
            self.session.say(self.tr("Aucune salle sur ce site."), "info")
            return None
        start = self._start(places, resource, slot, who, booking)
        self.form = BookingForm(self, self.session, places, start)
        self.form.saved.connect(lambda outcome: self._booked(outcome.command.id))
        self.form.finished.connect(lambda _code: self.grid.set_draft(None))
        self.form.finding.connect(self._find_instead)
        self.form.open()
        self.form.who.setFocus()
        return self.form

    def _start(
        self,
        places: list[ResourceView],
        resource: UUID | None,
        slot: GridSlot | None,
        who: str,
        booking: BookingView | None,
    ) -> Start:
        if booking is not None:
            slot = GridSlot(booking.resource, booking.starts, booking.ends, booking)
            who = booking.held_by
        wanted = slot.resource if slot else resource
        place = next((p for p in places if p.id == wanted), places[0])
        if slot is None:
            first, length = self._next_half_hour(), HOUR
            if wanted is None:
                place = self._free_room(places, first, length) or place
            return Start(place, self.dates.day, first, length, who, booking)
        first = _minutes(slot.starts.astimezone(self.session.zone))
        length = int((slot.ends - slot.starts) / timedelta(minutes=1))
        return Start(place, self.dates.day, first, length, who, booking)

    def _free_room(
        self, places: list[ResourceView], first: int, length: int
    ) -> ResourceView | None:
        """The first room of the site that is free then; None where there is none."""
        midnight = datetime.combine(self.dates.day, time(), self.session.zone)
        starts = midnight + timedelta(minutes=first)
        ends = starts + timedelta(minutes=length)
        found = {slot.resource.id for slot in self.session.read(free, starts=starts, ends=ends)}
        return next((p for p in places if p.kind == ROOM_KIND and p.id in found), None)

    def _next_half_hour(self) -> int:
        if self.dates.day != self._today():
            return 9 * HOUR
        now = _minutes(self.session.local_now())
        return min((now // HALF_HOUR + 1) * HALF_HOUR, 23 * HOUR)

    def _new(self) -> None:
        self.open_form()

    def open_finder(self, who: str = "") -> Finder | None:
        """What is free, over days or weeks."""
        from ui.reception.bookings.finder import Finder

        if not self.session.may("bookings.book"):
            return None
        places = self.session.read(resources)
        day = max(self.dates.day, self._today())
        self.finder = Finder(self, self.session, places, day, self._found, who=who)
        self.finder.open()
        return self.finder

    def show_floor(self) -> PlanNowDialog:
        """Who holds which place at this moment, on the plan."""
        from ui.reception.bookings.plan_now import PlanNowDialog

        dialog = PlanNowDialog(self, self.session, self.acts)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wants_form.connect(lambda room: self.open_form(resource=room))
        dialog.open()
        return dialog

    def _seek(self) -> None:
        self.open_finder()

    def _find_instead(self, who: str) -> None:
        """From the form to the finder, with the name that was typed."""
        if self.form is not None:
            self.form.let_go()
            self.form = None
        self.open_finder(who)

    def _found(self, made: UUID) -> None:
        """Show the day of what was taken, and choose it."""
        self.finder = None
        self._booked(made)
        found = self.session.read(get, booking=made)
        if found is not None:
            self.dates.set_day(found.day)
            self.show_view(DAY)
            self.grid.choose(made)

    def _draft(self, slot: GridSlot, who: str = "") -> None:
        room = next(lane.resource for lane in self.grid.lanes if lane.resource.id == slot.resource)
        day = ""
        if self.sheets.kind != DAY:
            day = medium_date(
                slot.starts.astimezone(self.session.zone).date(), self.session.language
            )
        bubble = DraftPopover(self.grid, self.session, slot, room, self._booked, day=day)
        bubble.more.connect(lambda s, who: self._more(bubble, s, who))
        bubble.left.connect(lambda: self._left(bubble, slot))
        self.popover = bubble
        bubble.show_beside(self.grid.place_of(slot), self.grid)
        bubble.who.set_text(who)
        bubble.who.setFocus()

    def _left(self, bubble: DraftPopover, slot: GridSlot) -> None:
        """A name that was typed can be had again, whatever closed the bubble."""
        self.grid.set_draft(None)
        who = bubble.who.text
        if who and not bubble.sent and not bubble.form.busy:
            self.session.say(
                self.tr("La réservation n’est pas enregistrée."),
                "info",
                undo=lambda: self._draft(slot, who),
                action=self.tr("Reprendre la saisie"),
            )

    def _more(self, bubble: DraftPopover, slot: GridSlot, who: str) -> None:
        bubble.sent = True
        bubble.close()
        self.grid.set_draft(slot)
        self.open_form(slot=slot, who=who)

    def _booked(self, made: UUID) -> None:
        self.grid.set_draft(None)
        before = self.form.start.booking if self.form is not None else None
        self.form = None
        if before is not None:
            back = former(before)
            words = self.tr("Réservation modifiée")
            self.session.say(words, undo=lambda: self.acts.submit(back))
        else:
            self.session.say(self.tr("Salle réservée"), undo=lambda: self._unbook(made))

    def _unbook(self, made: UUID) -> None:
        self.acts.submit(CancelBooking(booking=made, scope="all"))

    def _coworking_from(self, at: datetime) -> None:
        area = next((p for p in self.session.read(resources) if p.kind == "coworking"), None)
        if area is not None:
            self.open_form(slot=GridSlot(area.id, at, at + timedelta(hours=2)))

    def import_calendar(self) -> None:
        """Choose an .ics, see what each of its events comes to, then book what fits or not."""
        from ui.reception.bookings.calendar_import import CalendarImport

        places = self.session.read(resources)
        if not places:
            self.session.say(self.tr("Aucune salle sur ce site."), "info")
            return
        title = self.tr("Importer un calendrier")
        if file := self.ask_file(self, title, "iCalendar (*.ics)"):
            self.importing = CalendarImport(self, self.session, Path(file), places)
            self.importing.imported.connect(self._taken_in)
            self.importing.open()

    def _taken_in(self, seen: Look) -> None:
        self.session.say(self.tr("%n réservation(s) importée(s)", "", seen.figures["fits"]))

    # -- changing ------------------------------------------------------------------------------

    def _move(self, slot: GridSlot) -> None:
        booking = slot.booking
        if booking is None:
            return

        def undo() -> None:
            self.acts.submit(former(booking))

        self.acts.submit(
            MoveBooking(
                booking=booking.id, resource=slot.resource, starts=slot.starts, ends=slot.ends
            ),
            then=lambda _outcome: self.session.say(self.tr("Réservation déplacée"), undo=undo),
        )

    def _show_booking(self, booking: BookingView) -> None:
        shown = self.sheets.shown
        in_rooms = any(each.id == booking.id for each in self._held())
        bubble = BookingPopover(
            shown,
            booking,
            tentative=self.grid.is_unanswered(booking),
            swaps=in_rooms and bool(others(booking, self._held())),
        )
        for action, button in bubble.buttons.items():
            button.set_offered(self.session.may(COMMANDS[action]))
        bubble.wanted.connect(lambda action: self._act(action, booking))
        self.popover = bubble
        bubble.show_beside(self.sheets.place_of_booking(booking), shown)

    def _act(self, action: str, booking: BookingView) -> None:
        if action == "change":
            self.open_form(booking=booking)
        elif action == "swap":
            self.open_swap(booking)
        elif action == "extend":
            before = former(booking)
            self.acts.submit(
                ExtendBooking(booking=booking.id, minutes=HALF_HOUR),
                then=lambda _outcome: self.session.say(
                    self.tr("Réservation prolongée"), undo=lambda: self.acts.submit(before)
                ),
            )
        elif action in ("take", "withdraw"):
            found = (wish for wish in self.session.read(wishes) if wish.offered == booking.id)
            answer = TakeOffer if action == "take" else WithdrawWish
            if (wish := next(found, None)) is not None:
                self.acts.submit(answer(wish=wish.id))
        elif action in ("approve", "decline"):
            self._answer(booking, approved=action == "approve")
        elif action.startswith("cancel"):
            self._cancel(booking, "following" if action == "cancel_following" else "one")
        else:
            kind, said = {
                "check_in": (CheckInBooking, self.tr("Arrivée notée")),
                "end": (EndBooking, self.tr("Salle rendue")),
                "release": (ReleaseBooking, self.tr("Salle libérée")),
            }[action]
            back = RestoreBooking(booking=booking.id, ends=booking.ends)
            self.acts.submit(
                kind(booking=booking.id),
                then=lambda _outcome: self.session.say(said, undo=lambda: self._restore(back)),
            )

    def _held(self) -> list[BookingView]:
        """What is held in rooms on the day that is shown."""
        plan = self.sheets.plan
        return [each for lane in plan.lanes for each in lane.bookings] if plan else []

    def open_swap(self, booking: BookingView) -> SwapForm:
        """With which other booking this one changes rooms."""
        self.swap = SwapForm(self, self.session, booking, self._held())
        self.swap.saved.connect(lambda outcome: self._swapped(outcome.command))
        self.swap.open()
        return self.swap

    def _swapped(self, done: SwapBookings) -> None:
        again = SwapBookings(booking=done.booking, other=done.other)
        words = self.tr("Salles échangées")
        self.session.say(words, undo=lambda: self.acts.submit(again))

    def open_waiting_list(self) -> WaitingList:
        """Who waits, and what is held for whom."""
        from ui.reception.bookings.waiting_list import WaitingList

        self.waiting_list = WaitingList(self, self.session, self.refresh)
        self.waiting_list.open()
        return self.waiting_list

    def _show_waiting(self) -> None:
        number = len(self.session.read(wishes))
        self.waiting.setVisible(number > 0)
        self.waiting.setText(self.tr("%n en liste d’attente", "", number))

    def _answer(self, booking: BookingView, *, approved: bool) -> None:
        """Say yes or no to what somebody asked for, all of its series together."""
        if approved:
            self.acts.submit(
                ApproveBooking(booking=booking.id),
                then=lambda outcome: self._approved(booking, outcome.result.bookings),
            )
            return
        self.acts.submit(
            DeclineBooking(booking=booking.id),
            then=lambda outcome: self._declined(booking, outcome.result.bookings),
        )

    def _approved(self, booking: BookingView, approved: Sequence[UUID]) -> None:
        also = [other for other in approved if other != booking.id]
        back = AskAgain(booking=booking.id, also=also)
        self.session.say(self.tr("Réservation confirmée"), undo=lambda: self.acts.submit(back))

    def _declined(self, booking: BookingView, declined: Sequence[UUID]) -> None:
        also = [other for other in declined if other != booking.id]
        back = RestoreBooking(booking=booking.id, also=also)
        self.session.say(self.tr("Demande refusée"), undo=lambda: self._restore(back))

    def _restore(self, back: RestoreBooking) -> None:
        self.acts.submit(back, then=self._restored)

    def _restored(self, outcome: Outcome) -> None:
        """Say which of a series stay cancelled, and for whom."""
        if words := left_out(self, outcome.result, self.session):
            self.session.say(words, "warning")

    def _cancel(self, booking: BookingView, scope: str = "one") -> None:
        title = self.tr("Annuler la réservation de {who} ?").format(who=booking.held_by)
        text = self.tr("La salle redevient libre pour tout le monde.")
        verb, keep = self.tr("Annuler la réservation"), self.tr("Garder")
        if not self.ask(self, title, text, verb=verb, keep=keep, danger=True):
            return
        self.grid.choose(None)
        self.acts.submit(
            CancelBooking(booking=booking.id, scope=scope),
            then=lambda outcome: self._cancelled(booking, outcome.result),
        )

    def _cancelled(self, booking: BookingView, done: Cancelled) -> None:
        words = self.tr("Réservation annulée")
        if done.cancelled > 1:
            words = self.tr("%n réservation(s) annulée(s)", "", done.cancelled)
        back = cancellation(booking, done)
        self.session.say(words, undo=lambda: self._restore(back))

    def _tell(self, sentence: str, error: Exception) -> None:
        """What was moved by hand goes back to where it is."""
        self.session.tell(sentence, error)
        self.refresh()


def _minutes(at: datetime) -> int:
    return at.hour * HOUR + at.minute
