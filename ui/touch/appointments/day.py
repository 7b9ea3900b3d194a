"""Which day? Those on which the desk has something free."""

from __future__ import annotations

from functools import partial

from ui.touch.appointments.making import Step
from ui.touch.appointments.words import desk_words
from ui.touch.bookings.listed import Line
from ui.touch.bookings.words import day_words

SHOWN = 12


class AppointmentDay(Step):
    """A day tells how many hours are free."""

    step = 3

    def asked(self) -> tuple[str, str]:
        return self.tr("Quel jour ?"), desk_words(self.session, self.wanted.get("service", ""))

    def lines(self) -> list[Line]:
        from kiosk.appointments.slots import days

        if not self.wanted:
            return []
        found = self.session.read(days, service=self.wanted["service"])
        return [
            Line(
                day_words(self.session, each.day),
                self.tr("%n heure(s) libre(s)", "", each.free),
                partial(self.go, "appointment_hour", **(self.wanted | {"day": each.day})),
                "calendar-days",
            )
            for each in found
            if each.free
        ][:SHOWN]

    def nothing_words(self) -> tuple[str, str]:
        if not self.wanted or self.lines():
            return "", ""
        return self.tr("Rien de libre en ce moment"), self.tr("Prenez un ticket.")
