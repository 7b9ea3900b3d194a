"""Réservations: the day of every room, and the coworking places below."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.bookings.commands import (
    CancelBooking,
    Cancelled,
    CheckInBooking,
    EndBooking,
    MoveBooking,
    ReleaseBooking,
)
from kiosk.bookings.queries import BookingView, DayPlan, free
from kiosk.bookings.queries import day as day_plan
from kiosk.bookings.restoring import RestoreBooking
from kiosk.core.command import Outcome
from kiosk.core.directions import joined
from kiosk.core.wording import medium_date
from kiosk.sites.kinds import ROOM
from kiosk.sites.queries import ResourceView, resources
from ui.reception.bookings.conflicts import conflicts_on
from ui.reception.bookings.coworking import CoworkingBand
from ui.reception.bookings.details import COMMANDS, BookingPopover
from ui.reception.bookings.draft_popover import DraftPopover
from ui.reception.bookings.form import BookingForm, Start
from ui.reception.bookings.grid import DayGrid
from ui.reception.bookings.legend import Legend
from ui.reception.bookings.slots import GridSlot
from ui.reception.bookings.taking_back import cancellation, former, left_out
from ui.shell.forms import Form
from ui.shell.offering import offer, offer_to
from ui.shell.page import Page
from ui.shell.session import Session
from ui.shell.sync import reading
from ui.shell.sync.pill import SyncPill
from ui.shell.sync.watch import watch_of
from ui.shell.sync.words import PillWords, as_of
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.datebar import DateBar
from ui.widgets.dialog import ask
from ui.widgets.label import Label
from ui.widgets.page_header import PageHeader
from ui.widgets.pill import DANGER

HOUR, HALF_HOUR = 60, 30


class BookingsPage(Page):
    """A drag, a double click or F3 books; everything is checked again by the command."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"booking", "resource", "opening_hours", "day_exception", "sync_state"}
        | {"season", "season_hours"}
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("page")
        self.ask = ask
        self.header = PageHeader()
        self.dates = DateBar(self._today, lambda day: medium_date(day, self.session.language))
        self.conflict = SyncPill()
        self.conflict.hide()
        self.sheet = Button(kind=SECONDARY, icon="printer")
        self.book = Button(kind=PRIMARY, icon="plus", key="F3")
        self.grid = DayGrid(session.zone)
        self.legend = Legend()
        self.hint = Label(size=12, tone="muted")
        self.coworking = CoworkingBand(session.zone)
        self.watch = watch_of(session)
        self.popover: QWidget | None = None
        self.form: BookingForm | None = None
        self.acts = Form(self, session, tell=self._tell)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.header.add_beside_title(self.dates)
        self.header.add_action(self.conflict)
        self.header.add_action(self.sheet)
        self.header.add_action(self.book)
        card = Card(pad=0, head=False)
        card.add(self.grid, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.legend)
        foot.addStretch(1)
        foot.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(card, 3)
        column.addLayout(foot)
        column.addWidget(self.coworking, 1)

    def _connect(self) -> None:
        offer(self.session, "bookings.book", self.book)
        offer_to(self.session, self.grid, self.grid.set_editable, "bookings.book bookings.move")
        self.dates.moved.connect(lambda _day: self.refresh())
        self.sheet.clicked.connect(self.print_page)
        self.book.clicked.connect(self._new)
        self.conflict.clicked.connect(self._settle)
        self.watch.moved.connect(self._show_conflicts)
        self.grid.drafted.connect(self._draft)
        self.grid.moved.connect(self._move)
        self.grid.opened.connect(self._show_booking)
        self.grid.cancelling.connect(self._cancel)
        self.coworking.wanted.connect(self._coworking_from)
        self.session.minute.connect(self._time_passes)

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        plan = self.session.read(day_plan, day=self.dates.day)
        now = self.session.local_now()
        self.grid.show_plan(plan, now, reading.unanswered(self.session))
        self.coworking.show_plan(plan, now)
        self._show_conflicts()
        # Offline, the grid is that of the last exchange with what was added here.
        words = self._closed_words(plan) or as_of(self.watch.status, now, self.session.language)
        self.header.subtitle.setVisible(bool(words))
        self.header.subtitle.setText(words)

    def _show_conflicts(self, _status: object = None) -> None:
        found = conflicts_on(self.session, self.dates.day)
        self.grid.conflicts = found
        self.grid.update()
        self.conflict.setVisible(bool(found))
        if found:
            count = self.tr("%n conflit(s)", "", len(found))
            tip = self.tr("Ouvrir les actions à régler")
            words = joined(count, found[0].words)
            self.conflict.show_words(PillWords(words, DANGER, "triangle-alert", tip))

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
        self.grid.setAccessibleName(self.header.title.text())
        self.sheet.setText(self.tr("Feuille du jour"))
        self.book.setText(self.tr("Réserver"))
        self.hint.setText(
            self.tr("Glisser pour créer · Alt + flèches pour déplacer · Suppr pour annuler")
        )
        self.dates.retranslate()

    def open_with(self, **fields: Any) -> None:
        """`new=True` opens the form; `resource` and `day` show a room and a day."""
        if isinstance(fields.get("day"), date):
            self.dates.set_day(fields["day"])
            self.refresh()
        if room := fields.get("resource"):
            self.grid.point_at(room)
            if self.grid.draft is None:
                self.session.say(self.tr("Cette salle n’a plus de temps libre ce jour-là."), "info")
        if booking := fields.get("booking"):
            self.grid.choose(booking)
        if fields.get("new"):
            self.open_form(resource=fields.get("resource"))

    def print_page(self) -> bool:
        """The day's sheet."""
        from ui.shell.printers import print_report

        print_report(self, self.session, "rooms", self.dates.day)
        return True

    def enter(self) -> None:
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)

    def escape(self) -> bool:
        """Drop the draft first."""
        if self.grid.draft is None and self.grid.chosen is None:
            return False
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
        return next((p for p in places if p.kind == ROOM and p.id in found), None)

    def _next_half_hour(self) -> int:
        if self.dates.day != self._today():
            return 9 * HOUR
        now = _minutes(self.session.local_now())
        return min((now // HALF_HOUR + 1) * HALF_HOUR, 23 * HOUR)

    def _new(self) -> None:
        self.open_form()

    def _draft(self, slot: GridSlot, who: str = "") -> None:
        room = next(lane.resource for lane in self.grid.lanes if lane.resource.id == slot.resource)
        bubble = DraftPopover(self.grid, self.session, slot, room, self._booked)
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
        bubble = BookingPopover(self.grid, booking, tentative=self.grid.is_tentative(booking))
        for action, button in bubble.buttons.items():
            button.set_offered(self.session.may(COMMANDS[action]))
        bubble.wanted.connect(lambda action: self._act(action, booking))
        self.popover = bubble
        bubble.show_beside(self.grid.place_of_booking(booking), self.grid)

    def _act(self, action: str, booking: BookingView) -> None:
        if action == "change":
            self.open_form(booking=booking)
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
