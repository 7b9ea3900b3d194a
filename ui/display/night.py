"""The screen on the wall while all is closed: little light, nowhere for long, and dark at times."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from kiosk.core.clock import hour_minute
from kiosk.core.wording import long_date
from ui.display.lines import line
from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.widgets.paint import CENTER
from ui.widgets.star import draw_star

GROUND = "#020809"
BLOCK_WIDE, BLOCK_TALL = 900, 420
DARK_EVERY, DARK_FOR = 20, 5
"""Of so many minutes so many are black, which lets a panel rest."""
_COLUMNS, _ROWS = 4, 5


@dataclass(frozen=True)
class NightWords:
    """What is said while all is closed: when it opens, empty where that is not known."""

    site: str
    french: str
    arabic: str


def words_for(site: str, now: datetime, opens: datetime | None) -> NightWords:
    """When it opens, in both languages; `opens` and `now` as the clock on the wall shows them."""
    if opens is None:
        return NightWords(site, "", "")
    hour = hour_minute(opens)
    if opens.date() == now.date():
        return NightWords(site, f"Ouvre à {hour}", f"يفتح على الساعة {hour}")
    french, arabic = (long_date(opens.date(), code, year=False) for code in ("fr", "ar"))
    return NightWords(site, f"Ouvre {french} à {hour}", f"يفتح {arabic} على الساعة {hour}")


def is_dark(now: datetime) -> bool:
    """Whether nothing is shown in this minute."""
    return now.minute % DARK_EVERY >= DARK_EVERY - DARK_FOR


def place_of(now: datetime, wide: int, tall: int) -> tuple[float, float]:
    """Where the block stands in this minute: far from where it stood in the one before."""
    minute = int(now.timestamp() // 60)
    column, row = minute * 3 % _COLUMNS, minute * 2 % _ROWS
    left = (wide - BLOCK_WIDE) * column / (_COLUMNS - 1)
    return left, (tall - BLOCK_TALL) * row / (_ROWS - 1)


def draw_night(
    painter: QPainter, now: datetime, words: NightWords, light: int, size: tuple[int, int]
) -> None:
    """Draw it; `light` in per cent."""
    wide, tall = size
    if is_dark(now):
        return
    painter.save()
    painter.translate(*place_of(now, wide, tall))
    draw_star(painter, QRectF(BLOCK_WIDE / 2 - 32, 0, 64, 64), "highlight")
    centred = (0.0, BLOCK_WIDE)
    for top, height, said, font_size, tone, weight in (
        (70, 50, words.site, 30, "on_rail", REGULAR),
        (120, 170, hour_minute(now), 150, "#FFFFFF", SEMIBOLD),
        (300, 54, words.french, 36, "highlight", SEMIBOLD),
        (354, 60, words.arabic, 36, "highlight", SEMIBOLD),
    ):
        place = (centred[0], float(top), float(centred[1]), float(height))
        line(painter, place, said, font_size, tone, weight, CENTER)
    shade = QColor(GROUND)
    shade.setAlphaF(1 - light / 100)
    painter.fillRect(QRectF(0, 0, BLOCK_WIDE, BLOCK_TALL), shade)
    painter.restore()
