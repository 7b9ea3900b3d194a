"""What, for how many, from when, for how long."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from PySide6.QtWidgets import QGridLayout, QSizePolicy

from kiosk.core.clock import hour_minute
from ui.shell.session import Session
from ui.theme import TOUCH
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled
from ui.widgets.field import Field
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

QUARTER, MOST_PEOPLE, MIDNIGHT = 15, 120, 24 * 60
LENGTHS = (30, 60, 90, 120, 240)
ROOM, COWORKING = "room", "coworking"


class BookingWhen(Titled):
    """Today only; later days are booked at the desk."""

    steps, step = 4, 2

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.booker: Any = None
        self.kinds = ToggleGroup(scale=TOUCH, wrap=False)
        self.people = Stepper(1, 1, MOST_PEOPLE, scale=TOUCH)
        last = MIDNIGHT - QUARTER
        self.starts = Stepper(0, 0, last, step=QUARTER, worded=hour_minute, scale=TOUCH)
        self.length = ToggleGroup(scale=TOUCH)
        self.fields = [
            Field(widget=widget, scale=TOUCH)
            for widget in (self.kinds, self.people, self.starts, self.length)
        ]
        # The lengths may need a second line.
        wraps = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        wraps.setHeightForWidth(True)
        self.fields[3].setSizePolicy(wraps)
        self._grid = QGridLayout()
        self._grid.setSpacing(28)
        self.pages.column.addLayout(self._grid)
        self.pages.column.addStretch(1)
        self.starts.stepped.connect(lambda _minute: self._say())
        self.length.picked.connect(lambda _values: self._say())
        self.kinds.picked.connect(lambda _values: self._say())
        self.people.stepped.connect(lambda _people: self._say())
        self.retranslate()
        self.kinds.choose(ROOM)
        self.length.choose(60)
        self.arrange()
        self._bound()

    def open_with(self, **fields: Any) -> None:
        self.booker = fields["booker"]
        self._say()

    def heading(self) -> str:
        return self.tr("Réserver une salle ou un poste")

    def action(self) -> tuple[str, str]:
        return self.tr("Voir ce qui est libre"), "search"

    def arrange(self) -> None:
        super().arrange()
        across = 2 if self.stage.landscape else 1
        for n, field in enumerate(self.fields[:3]):
            self._grid.addWidget(field, n // across, n % across)
        # The lengths need the whole width.
        self._grid.addWidget(self.fields[3], 3, 0, 1, across)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def retranslate(self) -> None:
        from kiosk.core.wording import duration

        self.kinds.set_choices(
            [
                (ROOM, self.tr("Une salle"), ""),
                (COWORKING, self.tr("Des postes de coworking"), ""),
            ]
        )
        language = self.session.language
        self.length.set_choices([(n, duration(n, language), "") for n in LENGTHS])
        words = (
            self.tr("Que réservez-vous ?"),
            self.tr("Pour combien de personnes ?"),
            self.tr("À partir de quelle heure ?"),
            self.tr("Pour combien de temps ?"),
        )
        for field, label in zip(self.fields, words, strict=True):
            field.set_label(label)
        self._say()

    def _bound(self) -> None:
        """From the quarter of an hour that has begun to the last one before closing."""
        from kiosk.sites.queries import day_hours

        now = self.session.local_now()
        spans = self.session.read(day_hours, day=now.date()).spans
        self.starts.least = now.hour * 60 + now.minute // QUARTER * QUARTER
        if spans:
            opens, closes = _minutes(spans[0].opens), min(spans[-1].closing_minute, MIDNIGHT)
            self.starts.least = max(self.starts.least, opens)
            self.starts.most = max(self.starts.least, closes - QUARTER)
        self.starts.set_value(self.starts.least)
        self._say()

    @property
    def span(self) -> tuple[datetime, datetime]:
        """From when to when, in the site's time."""
        now = self.session.local_now()
        hours, minutes = divmod(self.starts.value, 60)
        starts = datetime.combine(now.date(), time(hours, minutes), now.tzinfo)
        return starts, starts + timedelta(minutes=int(str(self.length.value)))

    def _say(self) -> None:
        if self.length.value is None:
            return
        starts, ends = self.span
        words = self.tr("Aujourd’hui, de {starts} à {ends}").format(
            starts=hour_minute(starts), ends=hour_minute(ends)
        )
        name = self.booker.held_by if self.booker else ""
        self.say(self.tr("Quand ?"), f"{words} · {name}" if name else words)

    def act(self) -> None:
        starts, ends = self.span
        self.go(
            "booking_place",
            booker=self.booker,
            starts=starts,
            ends=ends,
            people=self.people.value,
            kind=self.kinds.value,
        )


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
