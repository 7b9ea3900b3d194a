"""What, for how many, from when, for how long."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtWidgets import QGridLayout, QSizePolicy

from kiosk.core.clock import hour_minute
from kiosk.sites.kinds import COWORKING, EQUIPMENT, ROOM
from ui.shell.session import Session
from ui.theme import TOUCH
from ui.touch.bookings.words import day_words, when_words
from ui.touch.shell.choice_row import ChoiceRow
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled
from ui.widgets.field import Field
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

QUARTER, MOST_PEOPLE, MOST_DAYS, MIDNIGHT = 15, 120, 30, 24 * 60
LENGTHS = (30, 60, 90, 120, 240)


class BookingWhen(Titled):
    """Today, or a day of the month to come; `moving` is a booking whose day or hour changes."""

    steps, step = 4, 2

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.booker: Any = None
        self.moving: Any = None
        self.resource: Any = None
        self.kinds = ToggleGroup(scale=TOUCH)
        self.people = Stepper(1, 1, MOST_PEOPLE, scale=TOUCH)
        last = MIDNIGHT - QUARTER
        self.day = Stepper(0, 0, MOST_DAYS, worded=self._day_words, scale=TOUCH)
        self.starts = Stepper(0, 0, last, step=QUARTER, worded=hour_minute, scale=TOUCH)
        self.length = ToggleGroup(scale=TOUCH)
        self.fields = [
            Field(widget=widget, scale=TOUCH)
            for widget in (self.kinds, self.people, self.day, self.starts, self.length)
        ]
        # The lengths, and what can be booked, may need a second line.
        wraps = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        wraps.setHeightForWidth(True)
        for field in (self.fields[0], self.fields[4]):
            field.setSizePolicy(wraps)
        self._grid = QGridLayout()
        self._grid.setSpacing(28)
        self.pages.column.addLayout(self._grid)
        self.pages.column.addSpacing(28)
        self.search = ChoiceRow("search")
        self.search.clicked.connect(self._search)
        self.pages.column.addWidget(self.search)
        self.pages.column.addStretch(1)
        self.day.stepped.connect(lambda _ahead: self._bound())
        self.starts.stepped.connect(lambda _minute: self._say())
        self.length.picked.connect(lambda _values: self._say())
        self.kinds.picked.connect(lambda _values: self._kind_picked())
        self.people.stepped.connect(lambda _people: self._say())
        self.retranslate()
        self.kinds.choose(ROOM)
        self.length.choose(60)
        self.arrange()
        self._bound()

    def open_with(self, **fields: Any) -> None:
        before = self.moving
        self.booker, self.moving = fields["booker"], fields.get("moving")
        self.resource = fields.get("resource")
        for field in self.fields[:2]:
            field.setVisible(self.moving is None)
        self.search.setVisible(self.moving is None)
        if self.moving is not None:
            self._show_moving(fields["kind"])
        elif before is not None:
            self.day.set_value(0)
            self.kinds.choose(ROOM)
            self._kind_picked()
            self._bound()
        self._say()

    def _show_moving(self, kind: str) -> None:
        """Begin with when it is now."""
        starts, ends = (at.astimezone(self.session.zone) for at in self._span_now())
        self.kinds.choose(kind)
        self.people.set_value(self.moving.places)
        self.day.set_value((starts.date() - self.session.local_now().date()).days)
        self._bound()
        self.starts.set_value(starts.hour * 60 + starts.minute)
        self._word_lengths()
        self.length.choose(int((ends - starts) / timedelta(minutes=1)))

    def _span_now(self) -> tuple[datetime, datetime]:
        return self.moving.starts, self.moving.ends

    def heading(self) -> str:
        return self.tr("Réserver une salle ou un poste")

    def action(self) -> tuple[str, str]:
        if self.moving is not None:
            return self.tr("Continuer"), "arrow-right"
        return self.tr("Voir ce qui est libre"), "search"

    def arrange(self) -> None:
        super().arrange()
        across = 2 if self.stage.landscape else 1
        for n, field in enumerate(self.fields[:4]):
            self._grid.addWidget(field, n // across, n % across)
        # The lengths need the whole width.
        self._grid.addWidget(self.fields[4], 4, 0, 1, across)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def retranslate(self) -> None:
        self._word_kinds()
        self._word_lengths()
        words = (
            self.tr("Que réservez-vous ?"),
            self._people_words(),
            self.tr("Quel jour ?"),
            self.tr("À partir de quelle heure ?"),
            self.tr("Pour combien de temps ?"),
        )
        for field, label in zip(self.fields, words, strict=True):
            field.set_label(label)
        self.search.word(
            self.tr("Trouver le premier moment libre"),
            self.tr("Dites ce qu’il vous faut : équipement, durée, jours"),
        )
        self.day.set_value(self.day.value)
        self._say()

    def _word_kinds(self) -> None:
        """What there is to book here."""
        from kiosk.bookings.in_hall import places

        there = {place.kind for place in self.session.read(places)} | {ROOM}
        kinds = (
            (ROOM, self.tr("Une salle"), ""),
            (COWORKING, self.tr("Des postes de coworking"), ""),
            (EQUIPMENT, self.tr("Du matériel à emprunter"), ""),
        )
        self.kinds.set_choices([kind for kind in kinds if kind[0] in there or kind[0] != EQUIPMENT])

    def _people_words(self) -> str:
        if self.kinds.value == EQUIPMENT:
            return self.tr("Combien de pièces ?")
        return self.tr("Pour combien de personnes ?")

    def _day_words(self, ahead: int) -> str:
        return day_words(self.session, self._on(ahead))

    def _on(self, ahead: int) -> date:
        return self.session.local_now().date() + timedelta(days=ahead)

    def _word_lengths(self) -> None:
        """A place of an area is had for half a day, or a day, as well."""
        from kiosk.bookings.lengths import DAY, HALF_DAY
        from kiosk.core.wording import duration

        language = self.session.language
        lengths: list[tuple[object, str, str]] = [(n, duration(n, language), "") for n in LENGTHS]
        if self.moving is not None:
            first, last = self._span_now()
            now = int((last - first) / timedelta(minutes=1))
            lengths += [(now, duration(now, language), "")] if now not in LENGTHS else []
        elif self.kinds.value == COWORKING:
            lengths += [(HALF_DAY, self.tr("Demi-journée"), ""), (DAY, self.tr("Journée"), "")]
        self.length.set_choices(lengths)

    def _kind_picked(self) -> None:
        self._word_lengths()
        self.fields[1].set_label(self._people_words())
        if self.length.value is None:
            self.length.choose(60)
        self._say()

    def _ends(self, starts: datetime) -> datetime:
        """When what is wanted from a moment on ends; a half-day and a day end with the doors."""
        from kiosk.bookings.lengths import until
        from kiosk.sites.hours import day_hours

        length = self.length.value
        if isinstance(length, int):
            return starts + timedelta(minutes=length)
        hours = self.session.read(day_hours, day=starts.date())
        ends = until(str(length), starts, hours, self.session.station.zone)
        return ends.astimezone(self.session.zone) if ends else starts + timedelta(hours=1)

    def _bound(self) -> None:
        """From opening, today from the quarter that has begun, to the last one before closing."""
        from kiosk.sites.hours import day_hours

        now = self.session.local_now()
        day = self._on(self.day.value)
        spans = self.session.read(day_hours, day=day).spans
        least, most = 0, MIDNIGHT - QUARTER
        if not self.day.value:
            least = now.hour * 60 + now.minute // QUARTER * QUARTER
        if spans:
            closes = min(spans[-1].closing_minute, MIDNIGHT)
            least = max(least, _minutes(spans[0].opens))
            most = max(least, closes - QUARTER)
        self.starts.least, self.starts.most = least, most
        self.starts.set_value(least)
        self._say()

    @property
    def span(self) -> tuple[datetime, datetime]:
        """From when to when, in the site's time."""
        hours, minutes = divmod(self.starts.value, 60)
        day = self._on(self.day.value)
        starts = datetime.combine(day, time(hours, minutes), self.session.zone)
        return starts, self._ends(starts)

    def _say(self) -> None:
        if self.length.value is None:
            return
        starts, ends = self.span
        words = when_words(self.session, starts, ends)
        name = self.booker.held_by if self.booker else ""
        self.say(self.tr("Quand ?"), f"{words} · {name}" if name else words)

    def _search(self) -> None:
        self.go(
            "booking_find",
            booker=self.booker,
            people=self.people.value,
            kind=str(self.kinds.value),
            minutes=int((self.span[1] - self.span[0]) / timedelta(minutes=1)),
        )

    def act(self) -> None:
        starts, ends = self.span
        wanted = {"booker": self.booker, "starts": starts, "ends": ends}
        if self.moving is None:
            kind, people = self.kinds.value, self.people.value
            self.go("booking_place", **wanted, people=people, kind=kind)
            return
        self.go(
            "booking_confirm",
            **wanted,
            people=self.moving.places,
            kind=self.kinds.value,
            moving=self.moving,
            resource=self.resource,
        )


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
