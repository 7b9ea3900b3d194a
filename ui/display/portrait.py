"""The wall on a screen that stands: 1080 x 1920, the call above the last ones."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.core.clock import hour_minute
from kiosk.core.wording import long_date
from ui.display.landscape import FOOT_GROUND
from ui.display.lines import line
from ui.display.parts import draw_last, draw_sheet, draw_titles, draw_words
from ui.display.queues import STANDING, draw_queues
from ui.display.scene import Scene
from ui.theme import theme
from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.paint import END, START, rounded
from ui.widgets.star import draw_star

SIZE = (1080, 1920)
LEFT, WIDE = 48.0, 984.0
SHEET = QRectF(LEFT, 178, WIDE, 732)
ROW, STEP = 104.0, 116.0


def draw(painter: QPainter, scene: Scene) -> None:
    """Everything but the ground."""
    _draw_head(painter, scene)
    draw_sheet(painter, SHEET, scene)
    draw_titles(painter, LEFT + 4, 926, WIDE - 8)
    for number, call in enumerate(scene.last):
        draw_last(painter, QRectF(LEFT, 984 + number * STEP, WIDE, ROW), call)
    draw_queues(painter, scene.queues, STANDING)
    painter.fillRect(QRectF(-SIZE[0], 1800, 3 * SIZE[0], 320), theme.colour(FOOT_GROUND))
    if scene.notice is not None:
        draw_icon(painter, "megaphone", QRectF(LEFT, 1843, 34, 34), "highlight", rtl=False)
        top = 1806 if scene.notice.arabic else 1834
        draw_words(painter, (104, top, 928, 52), scene.notice.french, START)
        draw_words(painter, (104, 1856, 928, 52), scene.notice.arabic, END)


def _draw_head(painter: QPainter, scene: Scene) -> None:
    draw_star(painter, QRectF(LEFT, 32, 64, 64), "highlight")
    name, name_ar = scene.site
    line(painter, (132, 26, 300, 44), "Guichet Unique", 30, "#FFFFFF", SEMIBOLD)
    line(painter, (132, 64, 300, 36), name, 24, "on_rail")
    painter.fillRect(QRectF(440, 34, 1, 60), theme.colour("rail2"))
    line(painter, (456, 26, 230, 44), "الشباك الوحيد", 30, "#FFFFFF", SEMIBOLD, END)
    line(painter, (456, 64, 230, 36), name_ar, 24, "on_rail", REGULAR, END)
    line(painter, (772, 16, 260, 96), hour_minute(scene.now), 88, "#FFFFFF", SEMIBOLD, END)
    day = scene.now.date()
    line(painter, (132, 114, 450, 44), long_date(day, "fr", year=False), 26, "on_rail")
    words = long_date(day, "ar", year=False)
    line(painter, (582, 114, 450, 44), words, 26, "on_rail", REGULAR, END)
    if scene.dot:
        rounded(painter, QRectF(1048, 56, 16, 16), 8, "highlight")
