"""What makes a booking: the bubble of a draft, the whole form, the finder, a calendar's file."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.bookings.commands import CancelBooking
from kiosk.bookings.queries import BookingView
from kiosk.core.wording import medium_date
from kiosk.sites.kinds import COWORKING
from kiosk.sites.queries import ResourceView, resources
from ui.reception.bookings.draft_popover import DraftPopover
from ui.reception.bookings.form import BookingForm
from ui.reception.bookings.sheets import Sheets
from ui.reception.bookings.slots import GridSlot
from ui.reception.bookings.starting import Start, next_free, start_of
from ui.reception.bookings.views import DAY
from ui.shell.file_question import ask_which
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.widgets.datebar import DateBar

if TYPE_CHECKING:
    from kiosk.calendars.importing import Look
    from ui.reception.bookings.calendar_import import CalendarImport
    from ui.reception.bookings.finder import Finder

AT_DESKS = timedelta(hours=2)


class Making(QObject):
    """`changed(before)` when the form changed a booking, `found(id)` when the finder made one."""

    changed = Signal(object)
    found = Signal(object)

    def __init__(
        self, page: QWidget, session: Session, sheets: Sheets, dates: DateBar, acts: Form
    ) -> None:
        super().__init__(page)
        self.page, self.session, self.sheets, self.acts = page, session, sheets, acts
        self.dates = dates
        self.bubble: DraftPopover | None = None
        self.form: BookingForm | None = None
        self.finder: Finder | None = None
        self.importing: CalendarImport | None = None
        self.ask_file = ask_which

    def _places(self) -> list[ResourceView]:
        """What can be booked; where there is nothing it is said."""
        places = self.session.read(resources)
        if not places:
            self.say_no_room()
        return places

    def say_no_room(self) -> None:
        """There is nothing to book here."""
        self.session.say(self.tr("Aucune salle sur ce site."), "info")

    # -- the bubble ----------------------------------------------------------------------------

    def draft(self, slot: GridSlot, who: str = "") -> None:
        """Ask beside a slot who it is for."""
        grid = self.sheets.grid
        room = next(lane.resource for lane in grid.lanes if lane.resource.id == slot.resource)
        day = ""
        if self.sheets.kind != DAY:
            local = slot.starts.astimezone(self.session.zone)
            day = medium_date(local.date(), self.session.language)
        bubble = DraftPopover(grid, self.session, slot, room, self._booked, day=day)
        bubble.more.connect(lambda s, who: self._more(bubble, s, who))
        bubble.left.connect(lambda: self._left(bubble, slot))
        self.bubble = bubble
        bubble.show_beside(grid.place_of(slot), grid)
        bubble.who.set_text(who)
        bubble.who.setFocus()

    def _left(self, bubble: DraftPopover, slot: GridSlot) -> None:
        """A name that was typed can be had again, whatever closed the bubble."""
        self.sheets.grid.set_draft(None)
        who = bubble.who.text
        if who and not bubble.sent and not bubble.form.busy:
            self.session.say(
                self.tr("La réservation n’est pas enregistrée."),
                "info",
                undo=lambda: self.draft(slot, who),
                action=self.tr("Reprendre la saisie"),
            )

    def _more(self, bubble: DraftPopover, slot: GridSlot, who: str) -> None:
        bubble.sent = True
        bubble.close()
        self.sheets.grid.set_draft(slot)
        self.open_form(slot=slot, who=who)

    # -- the form ------------------------------------------------------------------------------

    def open_form(
        self, *, resource: UUID | None = None, slot: GridSlot | None = None, who: str = ""
    ) -> BookingForm | None:
        """The whole form, on a slot or the next free half hour."""
        if not self.session.may("bookings.book") or not (places := self._places()):
            return None
        if slot is not None:
            return self._open(places, start_of(self.session, places, slot, who))
        return self._open(places, next_free(self.session, places, self.dates.day, resource, who))

    def change(self, booking: BookingView) -> BookingForm | None:
        """The whole form, on a booking."""
        if not self.session.may("bookings.move") or not (places := self._places()):
            return None
        slot = GridSlot(booking.resource, booking.starts, booking.ends, booking)
        return self._open(places, start_of(self.session, places, slot))

    def _open(self, places: list[ResourceView], start: Start) -> BookingForm:
        form = BookingForm(self.page, self.session, places, start)
        form.saved.connect(lambda outcome: self._saved(form, outcome.command.id))
        form.finished.connect(lambda _code: self.sheets.grid.set_draft(None))
        form.finding.connect(self._find_instead)
        self.form = form
        form.open()
        form.who.setFocus()
        return form

    def _saved(self, form: BookingForm, made: UUID) -> None:
        before, self.form = form.start.booking, None
        if before is None:
            self._booked(made)
        else:
            self.sheets.grid.set_draft(None)
            self.changed.emit(before)

    def from_coworking(self, at: datetime) -> None:
        """The form on a place of the coworking, from a half hour on."""
        area = next((p for p in self.session.read(resources) if p.kind == COWORKING), None)
        if area is not None:
            self.open_form(slot=GridSlot(area.id, at, at + AT_DESKS))

    def _booked(self, made: UUID) -> None:
        self.sheets.grid.set_draft(None)
        back = CancelBooking(booking=made, scope="all")
        self.session.say(self.tr("Salle réservée"), undo=lambda: self.acts.submit(back))

    # -- the finder ----------------------------------------------------------------------------

    def open_finder(self, who: str = "") -> Finder | None:
        """What is free, over days or weeks."""
        from ui.reception.bookings.finder import Finder

        if not self.session.may("bookings.book"):
            return None
        places = self.session.read(resources)
        day = max(self.dates.day, self.session.local_now().date())
        self.finder = Finder(self.page, self.session, places, day, self._found, who=who)
        self.finder.open()
        return self.finder

    def _find_instead(self, who: str) -> None:
        """From the form to the finder, with the name that was typed."""
        if self.form is not None:
            self.form.let_go()
            self.form = None
        self.open_finder(who)

    def _found(self, made: UUID) -> None:
        self.finder = None
        self._booked(made)
        self.found.emit(made)

    # -- a calendar ----------------------------------------------------------------------------

    def import_calendar(self) -> None:
        """Choose an .ics, see what each of its events comes to, then book what fits or not."""
        from ui.reception.bookings.calendar_import import CalendarImport

        if not (places := self._places()):
            return
        title = self.tr("Importer un calendrier")
        if file := self.ask_file(self.page, title, "iCalendar (*.ics)"):
            self.importing = CalendarImport(self.page, self.session, Path(file), places)
            self.importing.imported.connect(self._imported)
            self.importing.open()

    def _imported(self, seen: Look) -> None:
        self.session.say(self.tr("%n réservation(s) importée(s)", "", seen.figures["fits"]))
