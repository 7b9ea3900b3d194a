"""What the doctor found, a row each: its light, what was found, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.core.directions import isolated, runs_rtl
from kiosk.core.wording import say
from kiosk.doctor.finding import AMBER, AWAY, GREEN, RED
from ui.theme.fonts import SEMIBOLD
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

if TYPE_CHECKING:
    from kiosk.doctor.finding import Finding

LIGHTS = {
    GREEN: ("circle-check", "success"),
    AMBER: ("circle-alert", "warning"),
    RED: ("triangle-alert", "danger"),
    AWAY: ("minus", "muted"),
}
START = 52


class FindingRow(RowPainter):
    """The whole of it is told over a row that has no room."""

    height, tall = 52, 72

    def height_of(self, item: Finding) -> int:
        return self.tall if item.advice(self.language) else self.height

    def paint(self, row: RowCanvas, item: Finding) -> None:
        icon, tone = LIGHTS[item.light]
        row.icon(18, icon, 20, tone, tip=light_words(item.light, self.language))
        name, found = item.name(self.language), _whole(item.words(self.language))
        todo = item.advice(self.language)
        if not todo:
            row.two_lines(START, None, name, found)
        else:
            row.text(row.box(START, top=7, height=20), name, 14, weight=SEMIBOLD)
            row.text(row.box(START, top=26, height=20), found, 12.5, "muted")
            row.text(row.box(START, top=45, height=20), todo, 12.5, tone)
        row.tip(row.box(START), f"{found}\n{todo}".strip())

    def words(self, item: Finding) -> str:
        light, todo = light_words(item.light, self.language), item.advice(self.language)
        found = f"{item.name(self.language)}, {light} : {item.words(self.language)}"
        return f"{found}. {todo}" if todo else found


def _whole(text: str) -> str:
    """A path or a figure alone keeps its own direction in a row from right to left."""
    return text if runs_rtl(text) else isolated(text)


def light_words(light: str, language: str) -> str:
    """A light for who does not see colours."""
    return say(f"doctor.light.{light}", language)
