"""Which desk? Its next free day; and what the badge's holder has already."""

from __future__ import annotations

from functools import partial
from typing import Any

from ui.touch.appointments.making import Step
from ui.touch.appointments.words import desk_words, when_words
from ui.touch.bookings.listed import Line
from ui.touch.bookings.words import day_words


class AppointmentDesk(Step):
    """One's own come first: a touch calls one off, once it is sure."""

    step = 2

    def asked(self) -> tuple[str, str]:
        return self.tr("Quel service ?"), str(self.wanted.get("holder", ""))

    def lines(self) -> list[Line]:
        if not self.wanted:
            return []
        own = self._own()
        taken = {one.service for one in own}
        return [
            *map(self._own_line, own),
            *(self._line(c) for c in self._desks() if c not in taken),
        ]

    def nothing_words(self) -> tuple[str, str]:
        if not self.wanted or self._desks():
            return "", ""
        return self.tr("Aucun service ne donne de rendez-vous"), self.tr("Prenez un ticket.")

    def _own(self) -> list[Any]:
        from kiosk.appointments.own import by_badge

        return self.session.read(by_badge, badge=self.wanted["badge"])

    def _desks(self) -> list[str]:
        from kiosk.appointments.slots import hours
        from kiosk.core.catalogue import load

        given = {each.service for each in self.session.read(hours)}
        return [desk.code for desk in load().desks if desk.code in given]

    def _own_line(self, one: Any) -> Line:
        said = self.tr("Vous avez rendez-vous {when}. Toucher pour l’annuler.")
        when = when_words(self.session, one.starts)
        when = when[:1].lower() + when[1:]
        act = partial(self.go, "appointment_confirm", **(self.wanted | {"own": one}))
        return Line(
            desk_words(self.session, one.service), said.format(when=when), act, "calendar-check"
        )

    def _line(self, service: str) -> Line:
        from kiosk.appointments.slots import days

        name = desk_words(self.session, service)
        free = [each.day for each in self.session.read(days, service=service) if each.free]
        if not free:
            return Line(name, self.tr("Rien de libre en ce moment"), None, "calendar-x")
        first = day_words(self.session, free[0])
        said = self.tr("Prochain jour libre : {day}").format(day=first[:1].lower() + first[1:])
        act = partial(self.go, "appointment_day", **(self.wanted | {"service": service}))
        return Line(name, said, act, "calendar-plus")
