"""The day and the hour of an appointment, among those that a desk has free."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QObject

from kiosk.appointments.slots import days, slots
from kiosk.core.clock import hour_minute
from kiosk.core.wording import long_date
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.select import Select


class When(QObject):
    """Two lists: days that have something free, then the free hours of the one chosen."""

    def __init__(self, owner: QObject, session: Session) -> None:
        super().__init__(owner)
        self._session, self._service = session, ""
        self._starts: dict[object, datetime] = {}
        self.day, self.hour = Select(), Select()
        self.day_field, self.hour_field = Field(widget=self.day), Field(widget=self.hour)
        self.day.picked.connect(lambda _day: self._show_hours())

    def word(self) -> None:
        """Name the two lists."""
        self.day_field.set_label(self.tr("Jour"))
        self.hour_field.set_label(self.tr("Heure"))

    def show_service(self, service: str, wanted: date | None = None) -> None:
        """List the days of a desk; the one that is wanted, or the first, is chosen."""
        self._service = service
        language = language_of(self.day)
        found = [each for each in self._session.read(days, service=service) if each.free]
        self.day.set_choices(
            [
                (
                    each.day,
                    self.tr("{day} : %n libre(s)", "", each.free).format(
                        day=long_date(each.day, language, year=False)
                    ),
                )
                for each in found
            ]
        )
        known = [each.day for each in found]
        if known:
            self.day.choose(wanted if wanted in known else known[0])
        for select in (self.day, self.hour):
            select.setEnabled(bool(known))
        self._show_hours()

    def _show_hours(self) -> None:
        day = self.day.value
        found = (
            self._session.read(slots, service=self._service, day=day)
            if isinstance(day, date)
            else []
        )
        self._starts = {slot.at: slot.starts for slot in found if slot.free}
        self.hour.set_choices([(at, hour_minute(at)) for at in self._starts])  # type: ignore[arg-type]
        if self._starts:
            self.hour.choose(next(iter(self._starts)))

    @property
    def starts(self) -> datetime | None:
        """The instant that is chosen; None where nothing is free."""
        return self._starts.get(self.hour.value)

    def complete(self) -> bool:
        """Whether an hour is chosen; else the list of days says what to do."""
        if self.starts is None:
            self.day_field.set_error(self.tr("Aucun rendez-vous libre à ce service."))
        return self.starts is not None
