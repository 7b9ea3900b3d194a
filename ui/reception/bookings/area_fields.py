"""What is asked of a coworking area alone, a numbered place and half-days; and days at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QObject

from kiosk.bookings.lengths import DAY, halves
from kiosk.sites.hours import day_hours
from kiosk.sites.plans import spots
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.field import Field
from ui.widgets.select import Select
from ui.widgets.toggles import ToggleGroup

STEP = 15
MORNING, AFTERNOON = "morning", "afternoon"


class AreaFields(QObject):
    """`take(starts, ends)` when a part of the day is chosen; `spot_id` is the chosen place.

    `whole` is the day of what is no area: it is laid out by the form.
    """

    def __init__(
        self, parent: QObject, session: Session, take: Callable[[datetime, datetime], None]
    ) -> None:
        super().__init__(parent)
        self.session, self._take = session, take
        self.spot, self.half = Select(), ToggleGroup(tick=False)
        self.fields = {"spot": Field(widget=self.spot), "half": Field(widget=self.half)}
        self.whole = Button(kind=QUIET, icon="sun", small=True)
        self._day = session.local_now().date()
        self.half.picked.connect(lambda _parts: self._picked(str(self.half.value)))
        self.whole.clicked.connect(lambda: self._picked(DAY))

    def retranslate(self) -> None:
        """Word the fields in the language in force."""
        self.fields["spot"].set_label(self.tr("Numéro"), self.tr("facultatif"))
        self.fields["half"].set_label(self.tr("Partie du jour"), self.tr("facultatif"))
        self.whole.setText(self.tr("Toute la journée"))
        self.half.set_choices(
            [
                (MORNING, self.tr("Matin"), ""),
                (AFTERNOON, self.tr("Après-midi"), ""),
                (DAY, self.tr("Journée"), ""),
            ]
        )

    def show_for(self, area: UUID | None, day: date, *, changing: bool) -> None:
        """Offer the numbers of an area; nothing of a room, nor of what is booked already."""
        self._day = day
        found = [] if area is None or changing else self.session.read(spots, resource=area)
        self.spot.set_choices(
            [(None, self.tr("Au choix")), *((each.id, each.label) for each in found)]
        )
        self.fields["spot"].setVisible(bool(found))
        self.fields["half"].setVisible(area is not None)
        self.whole.setVisible(area is None)

    @property
    def spot_id(self) -> UUID | None:
        """The numbered place that was chosen."""
        return self.spot.value if isinstance(self.spot.value, UUID) else None

    def _picked(self, part: str) -> None:
        hours = self.session.read(day_hours, day=self._day)
        parts = halves(hours, self.session.station.zone)
        if not parts:
            return
        chosen = {MORNING: parts[0], AFTERNOON: parts[1]}
        starts, ends = chosen.get(part, (parts[0][0], parts[1][1]))
        now = self.session.local_now()
        if starts < now < ends:  # what has begun already is had from now on
            starts = now.replace(minute=now.minute // STEP * STEP, second=0, microsecond=0)
        self._take(starts, ends)
