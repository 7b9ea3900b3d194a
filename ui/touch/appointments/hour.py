"""Which hour? The free ones of the day."""

from __future__ import annotations

from functools import partial
from typing import Any

from kiosk.core.clock import hour_minute
from kiosk.core.directions import joined
from kiosk.core.wording import duration
from ui.touch.appointments.making import Step
from ui.touch.appointments.words import desk_words
from ui.touch.bookings.listed import Line
from ui.touch.bookings.words import day_words


class AppointmentHour(Step):
    """An hour leads to the last look."""

    step = 4

    def asked(self) -> tuple[str, str]:
        if not self.wanted:
            return self.tr("À quelle heure ?"), ""
        desk = desk_words(self.session, self.wanted["service"])
        return self.tr("À quelle heure ?"), joined(
            desk, day_words(self.session, self.wanted["day"])
        )

    def lines(self) -> list[Line]:
        return [self._line(slot) for slot in self._free()]

    def nothing_words(self) -> tuple[str, str]:
        if not self.wanted or self._free():
            return "", ""
        return self.tr("Tout est pris ce jour"), self.tr("Revenez au choix du jour.")

    def _free(self) -> list[Any]:
        from kiosk.appointments.slots import slots

        if not self.wanted:
            return []
        wanted = {"service": self.wanted["service"], "day": self.wanted["day"]}
        return [slot for slot in self.session.read(slots, **wanted) if slot.free]

    def _line(self, slot: Any) -> Line:
        act = partial(self.go, "appointment_confirm", **(self.wanted | {"starts": slot.starts}))
        return Line(
            hour_minute(slot.at), duration(slot.minutes, self.session.language), act, "clock"
        )
