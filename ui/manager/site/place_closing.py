"""Closing a place: for works between two days, or until somebody opens it again."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtWidgets import QWidget

from kiosk.bookings.commands import BookRoom
from kiosk.bookings.slots import LONGEST
from kiosk.core.command import Command
from kiosk.core.languages import in_language
from kiosk.sites.kinds import SHARED
from kiosk.sites.places import ClosePlace
from kiosk.sites.queries import ResourceView
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field
from ui.widgets.toggles import ToggleGroup

DAYS, UNTIL = "days", "until"
_DAY = timedelta(days=1)


class ClosingDialog(FormDialog):
    """Works hold the place as a booking does; a closing without an end is the place's own."""

    def __init__(self, parent: QWidget, session: Session, place: ResourceView) -> None:
        super().__init__(parent, session)
        self.place = place
        today = session.local_now().date()
        self.kind = ToggleGroup()
        self.kind.set_choices(
            [(DAYS, self.tr("Pour des jours"), ""), (UNTIL, self.tr("Jusqu’à réouverture"), "")]
        )
        self.begin, self.end = DateEdit(today), DateEdit(today)
        self.fields = {
            "kind": Field(self.tr("Durée"), widget=self.kind),
            "reason": Field(self.tr("Raison dite aux gens")),
            "starts": Field(self.tr("Premier jour"), widget=self.begin),
            "ends": Field(self.tr("Dernier jour"), widget=self.end),
        }
        self.form.places = self.fields
        self.fields["starts"].set_help(
            self.tr("%n jour(s) au plus à la fois.", "", LONGEST // _DAY)
        )
        for name in ("kind", "reason"):
            self.body.addWidget(self.fields[name])
        self.add_row("starts", "ends")
        name = in_language(place, session.language)
        self.word(self.tr("Fermer {name}").format(name=name), self.tr("Fermer"))
        self.kind.picked.connect(lambda _kinds: self._show())
        self.kind.choose(DAYS)
        self._show()

    def _show(self) -> None:
        for name in ("starts", "ends"):
            self.fields[name].setVisible(self.kind.value == DAYS)
        if self.isVisible():
            self.adjustSize()

    def complete(self) -> bool:
        reason = self.fields["reason"]
        if not reason.text():
            reason.set_error(self.tr("Dites pourquoi : c’est ce que les gens liront."))
            return False
        if self.kind.value == DAYS and self.end.day < self.begin.day:
            self.fields["ends"].set_error(self.tr("Le dernier jour vient avant le premier."))
            return False
        return True

    def command(self) -> Command:
        reason = self.fields["reason"].text()
        if self.kind.value != DAYS:
            return ClosePlace(place=self.place.id, reason=reason)
        return works(self.session, self.place, self.begin.day, self.end.day, reason)


def works(session: Session, place: ResourceView, first: date, last: date, reason: str) -> BookRoom:
    """Works in a place on whole days; on the first of them from now on where it is today."""
    begins = datetime.combine(first, time(), session.zone)
    return BookRoom(
        resource=place.id,
        starts=begins,
        ends=datetime.combine(last + _DAY, time(), session.zone),
        held_by=reason,
        title=reason,
        kind="maintenance",
        places=place.capacity if place.kind in SHARED else 1,
    )
