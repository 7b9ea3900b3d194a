"""A row of the offices of a site: where it is, who is in it, how large it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kiosk.core.directions import joined
from kiosk.core.wording import long_date, number
from kiosk.sites.offices import OfficeView
from ui.shell.languages import Texts
from ui.widgets.pill import NEUTRAL, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

CHANGE = "change"


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """An office, and the names of the companies that are in it since a day."""

    office: OfficeView
    holders: str = ""
    since: date | None = None

    @property
    def id(self) -> UUID:
        """The id of the office."""
        return self.office.id


class OfficeRow(RowPainter):
    """`free` and `gone` are the words of the states, `since` what comes before a day."""

    height = 60

    def __init__(self) -> None:
        self.free = self.gone = self.since = self.change = ""

    def paint(self, row: RowCanvas, item: OfficeLine) -> None:
        gone = item.office.given_up_on is not None
        row.icon(16, "door-open", 20, "muted" if gone else "accent")
        used = row.button(12, CHANGE, "", icon="pencil", tip=self.change)
        row.text(row.end_box(used + 24, 110), self._size(item), 13.5, "muted", align="end")
        end = used + 146.0
        if word := self._state(item):
            tone = WARNING if not gone else NEUTRAL
            end += row.pill(end, word, tone, height=24) + 8
        room = row.width - 52 - end
        wide = room * 0.42
        row.two_lines(52, wide - 12, item.office.name, item.office.floor)
        row.two_lines(52 + wide, room - wide, item.holders, self._since(item))

    def words(self, item: OfficeLine) -> str:
        said = (item.office.label, item.holders or self._state(item), self._since(item))
        return ", ".join(filter(None, (*said, self._size(item))))

    def _state(self, item: OfficeLine) -> str:
        if item.office.given_up_on is not None:
            return self.gone
        return "" if item.holders else self.free

    def _since(self, item: OfficeLine) -> str:
        return self.since.format(day=long_date(item.since, self.language)) if item.since else ""

    def _size(self, item: OfficeLine) -> str:
        """ "21,5 m² · 4 places", as far as it is known."""
        office, language = item.office, self.language
        surface = places = ""
        if office.surface:
            whole = office.surface == round(office.surface)
            said = number(office.surface, language, digits=0 if whole else 1)
            surface = Texts(language).translate("Offices", "{surface} m²").format(surface=said)
        if office.places:
            places = Texts(language).translate("RoomsCard", "%n place(s)", "", office.places)
        return joined(*filter(None, (surface, places)))
