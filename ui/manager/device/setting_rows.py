"""The settings of a station, as its file has them, section by section."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.core.settings.setting import SECTIONS, SETTINGS, Setting
from kiosk.core.texts import Text
from ui.theme.fonts import SEMIBOLD
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

ELSEWHERE = "privacy"
"""What is said of personal data names people, and is the manager's, on the page of that name."""
VALUE, NONE = 230, "—"
Said = Mapping[str, Any]


@dataclass(frozen=True)
class Heading:
    """The name of a section."""

    name: str
    says: Text


@dataclass(frozen=True)
class Line:
    """A setting and its value without what is secret: as a file has it, and as it is typed."""

    setting: Setting
    shown: str
    typed: str

    @property
    def name(self) -> str:
        """Its name in the file."""
        return self.setting.name


def lines(said: Said) -> Iterator[Heading | Line]:
    """Every setting below the heading of its section."""
    section = ""
    for setting in SETTINGS.values():
        if setting.section == ELSEWHERE:
            continue
        if setting.section != section:
            section = setting.section
            yield Heading(section, SECTIONS[section])
        value = setting.of(said)
        yield Line(setting, setting.valid.shown(value), str(setting.valid.public(value)))


class SettingRow(RowPainter):
    """The name and its sentence, the value at the end."""

    height = 58

    def height_of(self, item: Heading | Line) -> int:
        return self.height if isinstance(item, Line) else 38

    def selectable(self, item: Heading | Line) -> bool:
        return isinstance(item, Line)

    def paint(self, row: RowCanvas, item: Heading | Line) -> None:
        if isinstance(item, Heading):
            row.text(row.box(16, top=4), item.says.of(self.language), 13, "muted", SEMIBOLD)
            return
        says = item.setting.says.of(self.language)
        row.two_lines(16, row.width - VALUE - 44, item.name, says)
        row.text(row.end_box(16, VALUE), item.typed or NONE, 13.5, align="end")
        row.tip(row.box(16, row.width - VALUE - 44), says)
        row.tip(row.end_box(16, VALUE), item.typed)

    def words(self, item: Heading | Line) -> str:
        says = (item.says if isinstance(item, Heading) else item.setting.says).of(self.language)
        return f"{item.name} = {item.shown}, {says}" if isinstance(item, Line) else says
