"""A row of the places of a site: what it is, where, what it offers, and whether it can be had."""

from __future__ import annotations

from kiosk.bookings.named import offers_in
from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.sites.features import FEATURES, find
from kiosk.sites.kinds import COWORKING, EQUIPMENT, ROOM
from kiosk.sites.managing import ManagedPlace
from ui.shell.languages import Texts
from ui.widgets.pill import INFO, NEUTRAL, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

ICONS = {ROOM: "door-open", COWORKING: "armchair", EQUIPMENT: "package"}
CHANGE = "change"
END = 96  # where the column of seats ends, before the pencil
_MOST_ICONS = 6


class PlaceRow(RowPainter):
    """`kinds` are the words of the kinds, `names` those of places by their id."""

    height = 64

    def __init__(self) -> None:
        self.kinds: dict[str, str] = {}
        self.closed = self.retired = self.change = ""

    def paint(self, row: RowCanvas, item: ManagedPlace) -> None:
        place = item.place
        off = item.retired_on is not None
        tone = "muted" if off or place.closed_for else "accent"
        row.icon(16, ICONS.get(place.kind, "package"), 20, tone)
        used = row.button(12, CHANGE, "", icon="pencil", tip=self.change)
        row.text(row.end_box(used + 24, 44), str(place.capacity), 15, align="end")
        seats = Texts(self.language).translate("RoomsCard", "%n place(s)", "", place.capacity)
        row.icon(row.width - used - 98, "users", 15, tip=seats)
        end = used + 112.0
        if words := self._state(item):
            end += row.pill(end, words, NEUTRAL if off else WARNING, height=24) + 8
        elif place.kind == COWORKING:
            end += row.pill(end, self.kinds.get(COWORKING, ""), INFO, height=24) + 8
        if not off:
            end += self._icons(row, item, end)
        name = in_language(place, self.language)
        row.two_lines(52, row.width - end - 60, name, self._second(item))

    def _icons(self, row: RowCanvas, item: ManagedPlace, end: float) -> float:
        """What the place has, as many as there is room for beside its name."""
        known = find(FEATURES, item.place.features)
        room = int((row.width - end - 260) // 24)
        shown = known[: max(0, min(_MOST_ICONS, room))]
        for n, one in enumerate(reversed(shown)):
            start = row.width - end - 18 - n * 24
            row.icon(start, one.icon, 16, tip=one.name.of(self.language))
        return len(shown) * 24 + (8 if shown else 0)

    def words(self, item: ManagedPlace) -> str:
        place = item.place
        kind = self.kinds.get(place.kind, place.kind)
        has = (one.name.of(self.language) for one in find(FEATURES, place.features))
        said = [in_language(place, self.language), kind, str(place.capacity), self._state(item)]
        return ", ".join(filter(None, [*said, place.floor, *has, place.equipment]))

    def _second(self, item: ManagedPlace) -> str:
        place = item.place
        if place.closed_for:
            return place.closed_for
        return joined(*filter(None, (place.floor, offers_in("", place.equipment, self.language))))

    def _state(self, item: ManagedPlace) -> str:
        if item.retired_on is not None:
            return self.retired
        return self.closed if item.place.closed_for else ""
