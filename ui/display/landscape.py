"""The wall as most screens hang: 1920 x 1080, the call at the left of the last ones."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.core.clock import hour_minute
from kiosk.core.wording import long_date
from ui.display.lines import line
from ui.display.parts import draw_last, draw_sheet, draw_titles, draw_words
from ui.display.queues import LYING, draw_queues
from ui.display.scene import Scene
from ui.theme import theme
from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.paint import END, START, rounded
from ui.widgets.star import draw_star

SIZE = (1920, 1080)
SHEET = QRectF(56, 112, 1220, 700)
FOOT_GROUND = "#061A1E"


def draw(painter: QPainter, scene: Scene) -> None:
    """Everything but the ground."""
    _draw_head(painter, scene)
    draw_sheet(painter, SHEET, scene)
    draw_titles(painter, 1308, 110, 552)
    for number, call in enumerate(scene.last):
        draw_last(painter, QRectF(1304, 167 + number * 132, 560, 118), call)
    draw_queues(painter, scene.queues, LYING)
    painter.fillRect(QRectF(-SIZE[0], 1004, 3 * SIZE[0], 200), theme.colour(FOOT_GROUND))
    if scene.notice is not None:
        draw_icon(painter, "megaphone", QRectF(56, 1024, 34, 34), "highlight", rtl=False)
        room = 840 if scene.notice.arabic else 1752
        draw_words(painter, (112, 1004, room, 76), scene.notice.french, START)
        draw_words(painter, (1000, 1004, 864, 76), scene.notice.arabic, END)


def _draw_head(painter: QPainter, scene: Scene) -> None:
    draw_star(painter, QRectF(56, 24, 64, 64), "highlight")
    name, name_ar = scene.site
    line(painter, (142, 20, 300, 44), "Guichet Unique", 30, "#FFFFFF", SEMIBOLD)
    line(painter, (142, 58, 300, 36), name, 24, "on_rail")
    painter.fillRect(QRectF(434, 28, 1, 60), theme.colour("rail2"))
    line(painter, (452, 20, 200, 44), "الشباك الوحيد", 30, "#FFFFFF", SEMIBOLD, END)
    line(painter, (452, 58, 200, 36), name_ar, 24, "on_rail", REGULAR, END)
    day = scene.now.date()
    for top, tall, size, language in ((22, 40, 24, "fr"), (56, 36, 22, "ar")):
        words = long_date(day, language, year=False)
        line(painter, (1180, top, 440, tall), words, size, "on_rail", REGULAR, END)
    line(painter, (1640, 14, 224, 88), hour_minute(scene.now), 76, "#FFFFFF", SEMIBOLD, END)
    if scene.dot:
        rounded(painter, QRectF(1880, 50, 16, 16), 8, "highlight")
