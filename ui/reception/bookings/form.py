"""The whole form of a booking: what F3 opens, and what does all that the mouse can."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.bookings.commands import BookRoom, MoveBooking, Series
from kiosk.bookings.instead import Instead
from kiosk.bookings.moving import Moved
from kiosk.bookings.slots import LONGEST
from kiosk.bookings.waiting import WishBooking
from kiosk.bookings.wish import Wish
from kiosk.core import languages
from kiosk.core.clock import hour_minute
from kiosk.core.clock_words import end_words
from kiosk.core.command import Outcome
from kiosk.core.directions import listed
from kiosk.core.languages import in_language
from kiosk.core.wording import duration
from kiosk.sites.kinds import COWORKING, ROOM
from kiosk.sites.queries import ResourceView
from ui.reception.bookings.area_fields import AreaFields
from ui.reception.bookings.holder import EXTERNAL, RESIDENT, HolderInput
from ui.reception.bookings.left_out import left_out_words, stayed_words
from ui.reception.bookings.repeat_field import RepeatField
from ui.reception.bookings.slots import GridSlot
from ui.reception.bookings.starting import Start, instants
from ui.reception.bookings.terms import Terms
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field
from ui.widgets.select import Select
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

DAY_MINUTES, STEP = 24 * 60, 15
MOST_NIGHTS = LONGEST.days - 1
KINDS = (RESIDENT, EXTERNAL, "technopark", "maintenance")
FIXED = ("held_by", "kind", "title", "email", "repeat", "places")
"""What a change of time or place leaves as it is."""


class BookingForm(FormDialog):
    """Books, or changes `start.booking`; `finding(who)` when a free time is to be found instead."""

    finding = Signal(str)

    def __init__(
        self, parent: QWidget, session: Session, resources: list[ResourceView], start: Start
    ) -> None:
        super().__init__(parent, session, width=620)
        self.start = start
        self.resources = {resource.id: resource for resource in resources}
        self.resource = Select()
        self.day = DateEdit(start.day)
        self.starts = Stepper(start.starts, 0, DAY_MINUTES - STEP, step=STEP, worded=hour_minute)
        self.length = Stepper(STEP, STEP, DAY_MINUTES, step=STEP, worded=self._length)
        self.nights = Stepper(0, 0, MOST_NIGHTS)
        self.who = HolderInput(session)
        self.kind = ToggleGroup()
        self.repeat = RepeatField(session, lambda: self.day.day, self.wish)
        self.language = Select()
        self.scope = ToggleGroup()
        self.places = Stepper(1, 1, 200)
        self.area = AreaFields(self, session, self._take_part)
        self.terms = Terms(self, session, self.wish)
        self.finder = Button(kind=QUIET, icon="search", small=True)
        self.finder.setVisible(start.booking is None)
        self._lay_out_form()
        self._word()
        self._fill()
        self._connect()
        self._say_cost()

    # -- making --------------------------------------------------------------------------------

    def _lay_out_form(self) -> None:
        for name, widget in (
            ("resource", self.resource),
            ("day", self.day),
            ("starts", self.starts),
            ("ends", self.length),
            ("nights", self.nights),
            ("held_by", self.who),
            ("kind", self.kind),
            ("title", None),
            ("repeat", self.repeat),
            ("email", None),
            ("language", self.language),
            ("places", self.places),
        ):
            self.fields[name] = widget if isinstance(widget, Field) else Field("", widget=widget)
        self.fields |= self.area.fields
        self.fields["scope"] = Field("", widget=self.scope)  # it is read last
        self.body.setSpacing(5)  # or the smallest screen has no room for it
        self.add_row("resource", "day")
        times = QHBoxLayout()
        times.setSpacing(12)
        for name in ("starts", "ends", "nights"):
            times.addWidget(self.fields[name], 1, Qt.AlignmentFlag.AlignTop)
        times.addWidget(self.area.whole, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(times)
        self.body.addWidget(self.fields["held_by"])
        self.body.addWidget(self.fields["kind"])
        self.add_row("title", "repeat")
        also = QHBoxLayout()
        also.setSpacing(12)
        also.addWidget(self.fields["email"], 1, Qt.AlignmentFlag.AlignTop)
        for button in (self.repeat.dates, self.finder):
            also.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(also)
        self.body.addWidget(self.fields["language"])
        self.add_row("places", "spot", "half")
        self.body.addWidget(self.fields["scope"])
        self.body.addWidget(self.terms.cost)
        self.body.addWidget(self.terms.offers)
        self.body.addWidget(self.terms.wait, 0, Qt.AlignmentFlag.AlignLeading)
        self.title_field = self.fields["title"]

    def _connect(self) -> None:
        self.finder.clicked.connect(lambda: self.finding.emit(self.who.text))
        self.terms.offers.taken.connect(self._take)
        self.terms.wait.clicked.connect(self._wait)
        self.resource.opening.connect(
            lambda: self.terms.withhold(self.resource, self.resources, self.start.booking)
        )
        for changed in (self.starts.stepped, self.length.stepped, self.nights.stepped):
            changed.connect(lambda _: self._times_changed())
        self.resource.picked.connect(lambda _: self._show_places())
        for changed in (self.resource.picked, self.places.stepped, self.kind.picked):
            changed.connect(lambda _: self._say_cost())
        self.who.edited.connect(lambda _: self._say_cost())
        self.day.dateChanged.connect(lambda _: self._day_changed())
        self.repeat.changed.connect(self._repeat_changed)
        self.repeat.said.connect(self.adjustSize)
        self.kind.picked.connect(lambda _: self._kind_picked())
        self.who.edited.connect(lambda _: self._say_unknown())
        self.fields["email"].input.edit.textChanged.connect(lambda _: self._ask_language())

    def _word(self) -> None:
        self.area.retranslate()
        self.repeat.retranslate()
        self.terms.retranslate()
        if self.start.booking is not None:
            self.word(self.tr("Modifier la réservation"), self.tr("Enregistrer"))
        else:
            self.word(self.tr("Réserver"), self.tr("Réserver"))
        self.failing = self.tr("Impossible de réserver")
        self.finder.setText(self.tr("Créneau libre…"))
        words = {
            "resource": self.tr("Salle ou espace"),
            "starts": self.tr("Début"),
            "nights": self.tr("Jours de plus"),
            "held_by": self.tr("Pour qui"),
            "kind": self.tr("Type"),
            "places": self.tr("Postes"),
            "scope": self.tr("Changer"),
        }
        for name, text in words.items():
            self.fields[name].set_label(text)
        self.title_field.set_label(self.tr("Objet"), self.tr("facultatif"))
        self.fields["email"].set_label(self.tr("E-mail"), self.tr("facultatif"))
        self.fields["language"].set_label(self.tr("Langue des e-mails"))
        self.language.set_choices([(each.code, each.name) for each in languages.of_wording()])
        self.who.input.edit.setAccessibleName(self.tr("Pour qui"))
        kinds = (
            self.tr("Résident"),
            self.tr("Externe"),
            self.tr("Technopark"),
            self.tr("Maintenance"),
        )
        self.kind.set_choices([(k, words, "") for k, words in zip(KINDS, kinds, strict=True)])
        scopes = (
            ("one", self.tr("Celle-ci")),
            ("following", self.tr("Celle-ci et les suivantes")),
            ("all", self.tr("Toute la série")),
        )
        self.scope.set_choices([(value, words, "") for value, words in scopes])

    def _fill(self) -> None:
        start = self.start
        names: list[tuple[object, str]] = [
            (r.id, _name(r, self.session.language)) for r in self.resources.values()
        ]
        self.resource.set_choices(names)
        self.resource.choose(start.resource.id)
        self._set_length(start.length)
        self.who.set_text(start.who)
        # What no resident is called was said to be for someone from outside already.
        self.kind.choose(EXTERNAL if self.who.unknown else RESIDENT)
        if start.booking is not None:
            self.title_field.set_text(start.booking.title)
            for name in FIXED:
                self.fields[name].setEnabled(False)
            self.kind.choose(start.booking.kind)
            self.scope.choose("one")
        elif self.who.unknown:
            self.who.set_suggesting(False)
        self.fields["scope"].setVisible(start.booking is not None and bool(start.booking.series))
        self.language.choose(languages.spoken(self.session.station.settings.language))
        self._ask_language()
        self._show_places()

    # -- what follows from an answer -----------------------------------------------------------

    def _ask_language(self) -> None:
        """In which language they are written to, once it is said where."""
        asked = bool(self.fields["email"].text()) and self.start.booking is None
        if asked == self.fields["language"].isHidden():
            self.fields["language"].setVisible(asked)
            self.adjustSize()

    def _times_changed(self) -> None:
        self._say_end()
        self._say_cost()

    def _say_end(self) -> None:
        """When it ends, which the length alone does not say."""
        hour = end_words(self.span, self.session.language, self.session.station.zone)
        label, until = self.tr("Durée"), self.tr("jusqu’à {hour}").format(hour=hour)
        by_night = not self.fields["nights"].isHidden()  # it has more to say than the length's room
        self.fields["ends"].set_label(label, "" if by_night else until)
        self.fields["day"].set_label(self.tr("Jour"), until if by_night else "")
        self.length.setAccessibleName(listed(label, until))

    def _day_changed(self) -> None:
        self._show_places()
        self._say_end()
        self.repeat.begin_elsewhere()

    def _repeat_changed(self) -> None:
        self._say_cost()
        self.adjustSize()

    def _kind_picked(self) -> None:
        self.who.set_suggesting(self.kind.value == RESIDENT)

    def _say_unknown(self) -> None:
        held_by = self.fields["held_by"]
        held_by.clear_error()
        held_by.set_help(self._unknown_words() if self.who.unknown else "")
        self.adjustSize()

    def _unknown_words(self) -> str:
        return self.tr(
            "Aucun résident de ce nom. Pour quelqu’un d’autre, choisissez un autre type."
        )

    def _show_places(self) -> None:
        chosen = self.resources.get(self.resource.value)  # type: ignore[arg-type, call-overload]
        coworking = chosen is not None and chosen.kind == COWORKING
        self.fields["places"].setVisible(coworking)
        by_night = chosen is not None and chosen.overnight
        self.fields["nights"].setVisible(by_night or self.nights.value > 0)
        self._say_end()
        area = chosen.id if chosen is not None and coworking else None
        self.area.show_for(area, self.day.day, changing=self.start.booking is not None)

    def _take_part(self, starts: datetime, ends: datetime) -> None:
        """A half-day, or a day, that was chosen instead of hours."""
        self._put_hours(starts, ends)
        self._say_cost()

    def _put_hours(self, starts: datetime, ends: datetime) -> None:
        first = starts.astimezone(self.session.zone)
        self.starts.set_value(first.hour * 60 + first.minute)
        self._set_length(round((ends - starts).total_seconds() / 60))

    def _set_length(self, minutes: int) -> None:
        """Whole days are counted apart; an hour of the clock is easier to step to."""
        nights = max(minutes - 1, 0) // DAY_MINUTES
        self.nights.set_value(nights)
        self.length.set_value(minutes - nights * DAY_MINUTES)
        self._say_end()

    # -- rules and prices ----------------------------------------------------------------------

    def wish(self) -> Wish:
        """What is wanted, as the queries ask it."""
        return Wish(**self._when(), **self._whose(), places=self.places.value)

    def _when(self) -> dict[str, Any]:
        span = self.span
        return {"resource": span.resource, "starts": span.starts, "ends": span.ends}

    def _whose(self) -> dict[str, Any]:
        return self.who.whose(str(self.kind.value or ""))

    def _say_cost(self) -> None:
        if self.terms.say(self.repeat.rule, anew=self.start.booking is None):
            self.adjustSize()

    def fit_refusal(self) -> None:
        """Offer what could be had instead of what was refused."""
        moved = self.start.booking.id if self.start.booking else None
        room = self.resources[self.span.resource].kind == ROOM
        waits = room and moved is None and not self.repeat.repeats
        self.terms.offer_instead(moving=moved, waits=waits)
        super().fit_refusal()

    def _wait(self) -> None:
        """Put whoever it is on the waiting list for that room and time."""
        if not self.complete():
            return
        wish = WishBooking(
            title=self.title_field.text(),
            email=self.fields["email"].text(),
            language=self._written_in(),
            **self._when(),
            **self._whose(),
        )
        self.form.submit(wish, then=self._waiting)

    def _waiting(self, _outcome: Outcome) -> None:
        words = self.tr("{who} est en liste d’attente pour ce moment")
        self.session.say(words.format(who=self.who.text))
        self.let_go()

    def _take(self, offer: Instead) -> None:
        """What was offered instead is put in, and saved at once."""
        self.resource.choose(offer.resource)
        self.day.set_day(offer.starts.astimezone(self.session.zone).date())
        self._put_hours(offer.starts, offer.ends)
        self.save()

    # -- saving --------------------------------------------------------------------------------

    @property
    def span(self) -> GridSlot:
        """Where, from when and until when."""
        length = self.length.value + self.nights.value * DAY_MINUTES
        zone = self.session.station.zone
        times = instants(self.day.day, self.starts.value, length, zone)
        return GridSlot(UUID(str(self.resource.value)), *times)

    def complete(self) -> bool:
        if self.start.booking is not None:
            return True
        self.who.settle()
        if not self.who.text:
            self.fields["held_by"].set_error(self.tr("Écrivez pour qui la salle est réservée."))
        elif self.kind.value == RESIDENT and self.who.resident is None:
            self.fields["held_by"].set_error(self._unknown_words())
        else:
            return True
        return False

    def command(self) -> BookRoom | MoveBooking:
        if self.start.booking is not None:
            scope = str(self.scope.value or "one")
            return MoveBooking(booking=self.start.booking.id, scope=scope, **self._when())
        repetition = self.repeat.repetition
        return BookRoom(
            title=self.title_field.text(),
            email=self.fields["email"].text(),
            language=self._written_in(),
            repeat=self.repeat.rule,
            places=self.places.value,
            spot=self.area.spot_id,
            skip=sorted(repetition.skip),
            moved=list(repetition.moved),
            where_free=self.repeat.repeats,
            **self._when(),
            **self._whose(),
        )

    def _written_in(self) -> str:
        """The language of what is sent; nothing where nothing is."""
        return str(self.language.value) if self.fields["email"].text() else ""

    def done_with(self, outcome: Outcome) -> None:
        """Say which dates are not held, or were not moved."""
        super().done_with(outcome)
        words = ""
        if isinstance(outcome.result, Series):
            words = left_out_words(self, outcome.result.left_out, self.session.language)
        elif isinstance(outcome.result, Moved):
            words = stayed_words(self, outcome.result.stayed, self.session.language)
        if words:
            self.session.say(words, "warning")

    def _length(self, minutes: int) -> str:
        return duration(minutes, language_of(self))


def _name(resource: ResourceView, language: str) -> str:
    return f"{in_language(resource, language)} ({resource.capacity})"
