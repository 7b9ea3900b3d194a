"""On which day is somebody expected, and at what hour?"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import Any

from kiosk.core.clock import hour_minute
from ui.touch.appointments.making import Step
from ui.touch.bookings.listed import Line
from ui.touch.bookings.words import day_words

AHEAD, SHOWN = 21, 12
EACH = timedelta(minutes=30)


class GuestStep(Step):
    """What was said so far is in `wanted`."""

    shows = frozenset({"opening_hours", "day_exception", "season"})

    def heading(self) -> str:
        return self.tr("J’attends un visiteur")

    def who(self) -> str:
        """The guest, as they were named."""
        return " ".join(self.wanted.get(name, "") for name in ("first_name", "last_name")).strip()


class GuestDay(GuestStep):
    """The next days on which the doors open."""

    step = 3

    def asked(self) -> tuple[str, str]:
        return self.tr("Quel jour ?"), self.who()

    def lines(self) -> list[Line]:
        from kiosk.sites.opening import days_ahead

        if not self.wanted:
            return []
        days = self.session.read(days_ahead, days=AHEAD)
        today = self.session.local_now().date()
        found = [today + timedelta(days=n) for n, day in enumerate(days) if day.spans]
        return [self._line(day) for day in found[:SHOWN] if _hours(self.session, day)]

    def _line(self, day: Any) -> Line:
        act = partial(self.go, "guest_hour", **(self.wanted | {"day": day}))
        return Line(day_words(self.session, day), "", act, "calendar-days")


class GuestHour(GuestStep):
    """Every half hour at which the doors are open."""

    step = 4

    def asked(self) -> tuple[str, str]:
        if not self.wanted:
            return self.tr("À quelle heure ?"), ""
        return self.tr("À quelle heure ?"), day_words(self.session, self.wanted["day"])

    def lines(self) -> list[Line]:
        found = _hours(self.session, self.wanted["day"]) if self.wanted else []
        return [
            Line(
                hour_minute(at),
                "",
                partial(self.go, "guest_confirm", **(self.wanted | {"at": at})),
                "clock",
            )
            for at in found
        ]


def _hours(session: Any, day: Any) -> list[datetime]:
    """The half hours of a day, on the wall, that are still to come."""
    from kiosk.sites.hours import day_hours

    now, found = session.local_now(), []
    for span in session.read(day_hours, day=day).spans:
        at, closes = (moment.replace(tzinfo=session.zone) for moment in span.on(day))
        while at < closes:
            if at > now:
                found.append(at)
            at += EACH
    return found
