"""The whole form of a booking: what F3 opens, and what does all that the mouse can."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.bookings.commands import BookRoom, MoveBooking, Series
from kiosk.bookings.instead import Instead
from kiosk.bookings.moving import Moved
from kiosk.bookings.preview import DateAhead, preview
from kiosk.bookings.queries import BookingView
from kiosk.bookings.quoting import choices, quote
from kiosk.bookings.waiting import WishBooking
from kiosk.bookings.wish import Wish
from kiosk.bookings.words import quote_words, why_words
from kiosk.core import languages
from kiosk.core.clock import hour_minute, instant
from kiosk.core.command import Outcome
from kiosk.core.directions import joined
from kiosk.core.errors import Refused
from kiosk.core.languages import in_language
from kiosk.core.wording import duration
from kiosk.sites.kinds import COWORKING, ROOM
from kiosk.sites.queries import ResourceView
from ui.reception.bookings.area_fields import AreaFields
from ui.reception.bookings.holder import HolderInput
from ui.reception.bookings.left_out import left_out_words, stayed_words
from ui.reception.bookings.offers import Offers
from ui.reception.bookings.repeat_rules import ONCE, OTHER, Repetition, offered, preset_words
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.select import Select
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

DAY_MINUTES, STEP = 24 * 60, 15
RESIDENT = "resident"
KINDS = (RESIDENT, "external", "technopark", "maintenance")


@dataclass(frozen=True)
class Start:
    """What the form opens with."""

    resource: ResourceView
    day: date
    starts: int  # minutes after midnight, wall time
    length: int  # minutes
    who: str = ""
    booking: BookingView | None = None


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
        self.length = Stepper(start.length, STEP, DAY_MINUTES, step=STEP, worded=self._length)
        self.who = HolderInput(session)
        self.kind = ToggleGroup()
        self.repeat, self.repetition = Select(), Repetition()
        self.language = Select()
        self.dates = Button(kind=QUIET, icon="calendar-days", small=True)
        self.dates.hide()
        self.scope = ToggleGroup()
        self.places = Stepper(1, 1, 200)
        self.area = AreaFields(self, session, self._take_part)
        self.cost = Label(size=13, tone="muted", wrap=True)
        self.offers = Offers(session)
        self.wait = Button(kind=QUIET, icon="clock", small=True)
        self.wait.hide()
        self.finder = Button(kind=QUIET, icon="search", small=True)
        self.finder.setVisible(start.booking is None)
        self._lay_out_form()
        self._word()
        self._fill()
        self.offers.taken.connect(self._take)
        self.wait.clicked.connect(self._wait)
        self.resource.opening.connect(self._grey)
        for changed in (self.resource.picked, self.starts.stepped, self.length.stepped):
            changed.connect(lambda _: self._say_cost())
        for changed in (self.places.stepped, self.kind.picked, self.who.edited, self.repeat.picked):
            changed.connect(lambda _: self._say_cost())
        self.day.dateChanged.connect(lambda _: self._say_cost())
        self._say_cost()
        self.finder.clicked.connect(lambda: self.finding.emit(self.who.text))
        self.resource.picked.connect(lambda _: self._show_places())
        self.repeat.picked.connect(self._repeat_picked)
        self.dates.clicked.connect(self.open_dates)
        self.day.dateChanged.connect(lambda _: self._day_changed())
        self.kind.picked.connect(lambda _: self._kind_picked())
        self.who.edited.connect(lambda _: self._say_unknown())
        self.fields["email"].input.edit.textChanged.connect(lambda _: self._ask_language())

    # -- making --------------------------------------------------------------------------------

    def _lay_out_form(self) -> None:
        for name, widget in (
            ("resource", self.resource),
            ("day", self.day),
            ("starts", self.starts),
            ("ends", self.length),
            ("held_by", self.who),
            ("kind", self.kind),
            ("title", None),
            ("repeat", self.repeat),
            ("email", None),
            ("language", self.language),
            ("places", self.places),
            ("scope", self.scope),
        ):
            self.fields[name] = Field("", widget=widget)
        self.body.setSpacing(5)  # or the smallest screen has no room for it
        self.add_row("resource", "day")
        self.add_row("starts", "ends")
        self.body.addWidget(self.fields["held_by"])
        self.body.addWidget(self.fields["kind"])
        self.add_row("title", "repeat")
        also = QHBoxLayout()
        also.setSpacing(12)
        also.addWidget(self.fields["email"], 1, Qt.AlignmentFlag.AlignTop)
        for button in (self.dates, self.finder):
            also.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(also)
        self.body.addWidget(self.fields["language"])
        self.fields |= self.area.fields
        self.fields["scope"] = self.fields.pop("scope")  # it is read last
        self.add_row("places", "spot", "half")
        self.body.addWidget(self.fields["scope"])
        self.body.addWidget(self.cost)
        self.body.addWidget(self.offers)
        self.body.addWidget(self.wait, 0, Qt.AlignmentFlag.AlignLeading)
        self.title_field = self.fields["title"]

    def _word(self) -> None:
        self.area.retranslate()
        if self.start.booking is not None:
            self.word(self.tr("Modifier la réservation"), self.tr("Enregistrer"))
        else:
            self.word(self.tr("Réserver"), self.tr("Réserver"))
        self.failing = self.tr("Impossible de réserver")
        self.finder.setText(self.tr("Trouver un créneau libre…"))
        words = {
            "resource": self.tr("Salle ou espace"),
            "day": self.tr("Jour"),
            "starts": self.tr("Début"),
            "ends": self.tr("Durée"),
            "held_by": self.tr("Pour qui"),
            "kind": self.tr("Type"),
            "repeat": self.tr("Répétition"),
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
        self._word_repeat()
        self.wait.setText(self.tr("Mettre en liste d’attente"))
        self.dates.setText(self.tr("Voir les dates et les conflits…"))
        scopes = (
            ("one", self.tr("Celle-ci")),
            ("following", self.tr("Celle-ci et les suivantes")),
            ("all", self.tr("Toute la série")),
        )
        self.scope.set_choices([(value, words, "") for value, words in scopes])

    def _word_repeat(self) -> None:
        """The choices say the day of the week, and of the month."""
        first, language = self.day.day, self.session.language
        times: list[tuple[object, str]] = [(ONCE, self.tr("Une seule fois"))]
        times.extend((each, preset_words(each, first, language)) for each in offered(first))
        times.append((OTHER, self.tr("Une autre règle")))
        self.repeat.set_choices(times)

    def _fill(self) -> None:
        start = self.start
        names: list[tuple[object, str]] = [
            (r.id, _name(r, self.session.language)) for r in self.resources.values()
        ]
        self.resource.set_choices(names)
        self.resource.choose(start.resource.id)
        self.who.set_text(start.who)
        # What no resident is called was said to be for someone from outside already.
        self.kind.choose("external" if self.who.unknown else "resident")
        if start.booking is not None:
            self.title_field.set_text(start.booking.title)
            for name in ("held_by", "kind", "title", "email", "repeat", "places"):
                self.fields[name].setEnabled(False)
            self.kind.choose(start.booking.kind)
            self.scope.choose("one")
        elif self.who.unknown:
            self.who.set_suggesting(False)
        self.fields["scope"].setVisible(start.booking is not None and bool(start.booking.series))
        self.language.choose(languages.spoken(self.session.station.settings.language))
        self._ask_language()
        self._show_places()

    def _ask_language(self) -> None:
        """In which language they are written to, once it is said where."""
        asked = bool(self.fields["email"].text()) and self.start.booking is None
        if asked == self.fields["language"].isHidden():
            self.fields["language"].setVisible(asked)
            self.adjustSize()

    # -- repeating -----------------------------------------------------------------------------

    def _repeat_picked(self, preset: object) -> None:
        self.repetition = Repetition(str(preset or ONCE))
        self._say_repetition()

    def _day_changed(self) -> None:
        """Another first day has other dates: what was said of single ones is about none of them."""
        self._show_places()
        chosen = self.repetition
        self._word_repeat()
        self.repetition = replace(chosen, preset=str(self.repeat.value or ONCE), skip=frozenset())
        self.repetition = replace(self.repetition, moved=())
        self._say_repetition()

    def look(self, chosen: Repetition) -> list[DateAhead]:
        """The dates of a repetition of what the form says now; raises what is refused."""
        wish = replace(self._wish(), repeat=chosen.rule(self.day.day))
        skip = tuple(sorted(chosen.skip))
        return self.session.read(preview, wish=wish, skip=skip, moved=chosen.moved)

    def _say_repetition(self) -> None:
        """How many dates there are, and how many of them something stands against."""
        field, chosen = self.fields["repeat"], self.repetition
        field.clear_error()
        self.dates.setVisible(chosen.preset != ONCE)
        said = ""
        if chosen.preset not in (ONCE, OTHER) or chosen.typed:
            try:
                dates = self.look(chosen)
            except Refused as refusal:
                field.set_error(self.session.words(refusal), focus=False)
                dates = []
            kept = [each for each in dates if not each.skipped]
            clashes = sum(bool(each.reason) for each in kept)
            parts = [self.tr("%n date(s)", "", len(kept)) if kept else ""]
            parts.append(self.tr("%n à revoir", "", clashes) if clashes else "")
            said = joined(*parts)
        field.set_help(said)
        self.adjustSize()

    def open_dates(self) -> None:
        """Every date with what stands against it, to leave out or move."""
        from ui.reception.bookings.repeating import RepeatDialog

        self.dialog = RepeatDialog(self, self.session, self.day.day, self.repetition, self.look)
        self.dialog.accepted.connect(self._dates_chosen)
        self.dialog.open()

    def _dates_chosen(self) -> None:
        self.repetition = self.dialog.repetition
        self.repeat.choose(self.repetition.preset)
        self._say_repetition()

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
        coworking = chosen is not None and chosen.kind == "coworking"
        self.fields["places"].setVisible(coworking)
        area = chosen.id if chosen is not None and coworking else None
        self.area.show_for(area, self.day.day, changing=self.start.booking is not None)

    def _take_part(self, starts: datetime, ends: datetime) -> None:
        """A half-day, or a day, that was chosen instead of hours."""
        first = starts.astimezone(self.session.zone)
        self.starts.set_value(first.hour * 60 + first.minute)
        self.length.set_value(round((ends - starts).total_seconds() / 60))
        self._say_cost()

    # -- rules and prices ----------------------------------------------------------------------

    def _wish(self) -> Wish:
        """What is wanted, as the queries ask it."""
        starts, ends = self.span()
        return Wish(
            resource=UUID(str(self.resource.value)),
            starts=starts,
            ends=ends,
            places=self.places.value,
            **self._whose(),
        )

    def _whose(self) -> dict[str, Any]:
        kind = str(self.kind.value)
        resident = self.who.resident if kind == RESIDENT else None
        return {"held_by": self.who.text, "kind": kind, "resident": resident}

    def _say_cost(self) -> None:
        """What it would take and cost, and whether somebody has to say yes."""
        self.offers.clear()
        self.wait.hide()
        words: list[str] = []
        if self.start.booking is None and self.who.text and self.kind.value:
            wish = replace(self._wish(), repeat=self.repetition.rule(self.day.day))
            found = self.session.read(quote, wish=wish)
            words = quote_words(found, self.session.language) if found else []
        shown = "\n".join(words)
        if shown != self.cost.text():
            self.cost.setText(shown)
            self.adjustSize()
        self.cost.setVisible(bool(shown))

    def _grey(self) -> None:
        """What cannot be had then says why, before the list of places is seen."""
        wish = self._wish()
        if self.resources[UUID(str(self.resource.value))].kind != COWORKING:
            wish = replace(wish, places=1)
        language, zone = self.session.language, self.session.station.zone
        found = self.session.read(choices, wish=wish)
        why: dict[object, str] = {
            each.resource.id: why_words(each, language, zone) for each in found if each.why
        }
        mine = self.start.booking
        if mine is not None:
            why.pop(mine.resource, None)
        self.resource.withhold(why)

    def fit_refusal(self) -> None:
        """Offer what could be had instead of what was refused."""
        moved = self.start.booking.id if self.start.booking else None
        self.offers.show_for(replace(self._wish(), booking=moved))
        room = self.resources[UUID(str(self.resource.value))].kind == ROOM
        self.wait.setVisible(room and moved is None and self.repetition.preset == ONCE)
        super().fit_refusal()

    def _wait(self) -> None:
        """Put whoever it is on the waiting list for that room and time."""
        if not self.complete():
            return
        starts, ends = self.span()
        wish = WishBooking(
            resource=UUID(str(self.resource.value)),
            starts=starts,
            ends=ends,
            title=self.title_field.text(),
            email=self.fields["email"].text(),
            language=self._written_in(),
            **self._whose(),
        )
        self.form.submit(wish, then=self._waiting)

    def _waiting(self, _outcome: Outcome) -> None:
        words = self.tr("{who} est en liste d’attente pour ce moment")
        self.session.say(words.format(who=self.who.text))
        self.let_go()

    def _take(self, offer: Instead) -> None:
        """What was offered instead is put in, and saved at once."""
        starts, ends = (at.astimezone(self.session.zone) for at in (offer.starts, offer.ends))
        self.resource.choose(offer.resource)
        self.day.set_day(starts.date())
        self.starts.set_value(starts.hour * 60 + starts.minute)
        self.length.set_value(round((ends - starts).total_seconds() / 60))
        self.save()

    # -- saving --------------------------------------------------------------------------------

    def span(self) -> tuple[datetime, datetime]:
        """The instants chosen."""
        first = self.starts.value
        starts = instant(self.day.day, _time(first), self.session.station.zone)
        days, last = divmod(first + self.length.value, DAY_MINUTES)
        ends_on = self.day.day + timedelta(days=days)
        return starts, instant(ends_on, _time(last), self.session.station.zone)

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
        starts, ends = self.span()
        resource = UUID(str(self.resource.value))
        if self.start.booking is not None:
            return MoveBooking(
                booking=self.start.booking.id,
                resource=resource,
                starts=starts,
                ends=ends,
                scope=str(self.scope.value or "one"),
            )
        kind = str(self.kind.value)
        return BookRoom(
            resource=resource,
            starts=starts,
            ends=ends,
            held_by=self.who.text,
            title=self.title_field.text(),
            email=self.fields["email"].text(),
            language=self._written_in(),
            kind=kind,
            resident=self.who.resident if kind == RESIDENT else None,
            repeat=self.repetition.rule(self.day.day),
            places=self.places.value,
            spot=self.area.spot_id,
            skip=sorted(self.repetition.skip),
            moved=list(self.repetition.moved),
            where_free=self.repetition.preset != ONCE,
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


def _time(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


def _name(resource: ResourceView, language: str) -> str:
    return f"{in_language(resource, language)} ({resource.capacity})"
