"""Somebody is put on the waiting list: for one room, or for any that holds them and has it all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kiosk.bookings.finder import offered_by
from kiosk.bookings.waiting import WishBooking
from kiosk.core.clock import hour_minute
from kiosk.core.command import Outcome
from kiosk.core.languages import in_language
from kiosk.core.wording import duration
from kiosk.sites.features import FEATURES
from kiosk.sites.queries import ResourceView
from ui.reception.bookings.holder import HolderInput
from ui.reception.bookings.starting import HOUR, MORNING, instants
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field
from ui.widgets.select import Select
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

DAY_MINUTES, STEP = 24 * HOUR, 15


@dataclass(frozen=True)
class Wanted:
    """What the form opens with; `features` are codes with spaces between."""

    day: date
    starts: int = MORNING  # minutes after midnight, wall time
    length: int = HOUR
    people: int = 1
    features: str = ""
    who: str = ""


class WishForm(FormDialog):
    """Of a room that is named, how many come and what is needed is not asked."""

    def __init__(
        self, parent: QWidget, session: Session, rooms: Sequence[ResourceView], wanted: Wanted
    ) -> None:
        super().__init__(parent, session, width=620)
        self.who = HolderInput(session, outsiders=True)
        self.room = Select()
        self.people = Stepper(wanted.people, 1, 500)
        self.day = DateEdit(wanted.day)
        self.starts = Stepper(wanted.starts, 0, DAY_MINUTES - STEP, step=STEP, worded=hour_minute)
        self.length = Stepper(wanted.length, STEP, DAY_MINUTES, step=STEP, worded=self._length)
        self.features = ToggleGroup(many=True)
        self._rooms, self._wanted = rooms, wanted.features
        self._lay_out_form()
        self._word()
        self.who.set_text(wanted.who)
        self.features.choose(*wanted.features.split())
        self.room.picked.connect(lambda _room: self._show_needs())

    def _lay_out_form(self) -> None:
        for name, widget in (
            ("held_by", self.who),
            ("resource", self.room),
            ("people", self.people),
            ("day", self.day),
            ("starts", self.starts),
            ("ends", self.length),
            ("features", self.features),
            ("email", None),
        ):
            self.fields[name] = Field("", widget=widget)
        self.body.addWidget(self.fields["held_by"])
        self.add_row("resource", "people")
        self.add_row("day", "starts", "ends")
        self.body.addWidget(self.fields["features"])
        self.body.addWidget(self.fields["email"])

    def _word(self) -> None:
        self.word(
            self.tr("Mettre en liste d’attente"),
            self.tr("Mettre en liste d’attente"),
            self.tr("Dès que cela se libère, la place est gardée un moment et proposée."),
        )
        words = {
            "held_by": self.tr("Pour qui"),
            "resource": self.tr("Salle"),
            "people": self.tr("Personnes"),
            "day": self.tr("Jour"),
            "starts": self.tr("Début"),
            "ends": self.tr("Durée"),
        }
        for name, text in words.items():
            self.fields[name].set_label(text)
        optional = self.tr("facultatif")
        self.fields["features"].set_label(self.tr("Équipement"), optional)
        self.fields["email"].set_label(self.tr("E-mail"), optional)
        self.who.input.edit.setAccessibleName(words["held_by"])
        language = self.session.language
        choices: list[tuple[object, str]] = [(None, self.tr("N’importe quelle salle"))]
        choices += [(room.id, in_language(room, language)) for room in self._rooms]
        self.room.set_choices(choices)
        has = {code for room in self._rooms for code in offered_by(room)}
        known = [each for each in FEATURES if each.code in has | set(self._wanted.split())]
        self.features.set_choices([(e.code, e.name.of(language), e.icon) for e in known])
        self._show_needs()

    def _show_needs(self) -> None:
        anywhere = self.room.value is None
        self.fields["people"].setVisible(anywhere)
        self.fields["features"].setVisible(anywhere and bool(self.features.toggles))
        self.adjustSize()

    def complete(self) -> bool:
        self.who.settle()
        if not self.who.text:
            self.fields["held_by"].set_error(self.tr("Écrivez qui attend."))
        return bool(self.who.text)

    def command(self) -> WishBooking:
        zone = self.session.station.zone
        starts, ends = instants(self.day.day, self.starts.value, self.length.value, zone)
        room = self.room.value if isinstance(self.room.value, UUID) else None
        return WishBooking(
            resource=room,
            starts=starts,
            ends=ends,
            people=self.people.value if room is None else 1,
            features=[] if room else [str(code) for code in self.features.values],
            email=self.fields["email"].text(),
            **self.who.whose(),
        )

    def done_with(self, outcome: Outcome) -> None:
        """Say who waits."""
        super().done_with(outcome)
        words = self.tr("{who} est en liste d’attente")
        self.session.say(words.format(who=self.who.text))

    def _length(self, minutes: int) -> str:
        return duration(minutes, language_of(self))
