"""Acts on rows: when, what, about whom, and who did it where."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.audit import words
from kiosk.audit.kinds import LOOK
from kiosk.audit.queries import Act
from kiosk.core.directions import joined
from kiosk.core.wording import clock_time, numeric_date
from kiosk.sync.words import action
from ui.theme.fonts import SEMIBOLD
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

_ICONS = {
    "visits": "users",
    "bookings": "calendar-days",
    "tickets": "ticket",
    "counters": "ticket",
    "badges": "badge",
    "residents": "building-2",
    "people": "user-round",
    "sites": "map-pin",
    "help": "bell",
    "feedback": "message-square",
}
_REFUSED = {"refused": "danger", "parked": "warning"}
WHEN, WHO = 96, 0.3


class ActRow(RowPainter):
    """One act."""

    height = 54

    def __init__(self, zone: ZoneInfo) -> None:
        self.zone = zone

    def paint(self, row: RowCanvas, item: Act) -> None:
        icon = "eye" if item.name == LOOK else _ICONS.get(item.name.partition(".")[0], "settings")
        row.icon(16, icon, 18, _REFUSED.get(item.status, "muted"))
        day, hour = self._when(item)
        row.text(row.box(46, WHEN, top=7, height=20), hour, 14, weight=SEMIBOLD)
        row.text(row.box(46, WHEN, top=27, height=20), day, 12.5, "muted")
        room = row.width - 46 - WHEN - 16
        who = room * WHO
        title, about = self._what(item)
        row.two_lines(46 + WHEN, room - who - 12, title, about)
        start = 46 + WHEN + room - who
        doer = words.doer(item, self.language)
        row.two_lines(start, who, doer, "" if doer == item.station else item.station)

    def words(self, item: Act) -> str:
        parts = (
            *self._when(item),
            *self._what(item),
            words.doer(item, self.language),
            item.station,
        )
        return ", ".join(part for part in parts if part)

    def _when(self, item: Act) -> tuple[str, str]:
        local: datetime = item.at.astimezone(self.zone)
        return numeric_date(local.date()), clock_time(item.at, str(self.zone))

    def _what(self, item: Act) -> tuple[str, str]:
        about = words.about_shown(item, self.language)
        if item.status in _REFUSED:
            came = words.status(item, self.language)
            about = joined(about, came)
        return action(item.name, self.language), about
