"""Appointments through the day beside the windows of a desk: reminded, and let go of."""

from __future__ import annotations

from uuid import UUID

from ui.shell.each_minute import EachMinute


class AppointmentCare(EachMinute):
    """Looks after appointments each minute, and says whose nobody came for."""

    after_ms = 3_500

    def work(self) -> list[UUID] | None:
        from kiosk.appointment_day import look_after

        return look_after(self._session.station) or None

    def tell(self, result: list[UUID]) -> None:
        from kiosk.appointments.queries import some

        if not self._session.station.may_read(some):
            return
        for one in self._session.read(some, appointments=result[:3]):
            words = self.tr("Rendez-vous de {time} : {name} n’est pas venu, l’heure est rendue.")
            at = f"{one.starts.astimezone(self._session.zone):%H:%M}"
            self._session.say(words.format(time=at, name=one.name), "info")
