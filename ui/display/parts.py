"""The parts of the wall, each in the place that its layout gives it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.core.clock import hour_minute
from kiosk.tickets.queries import Call
from ui.display.desks import colour_of, name_of
from ui.display.lines import fitted, line
from ui.display.scene import Scene
from ui.theme.fonts import BOLD, MEDIUM, REGULAR, SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.paint import CENTER, END, rounded

BAND, FOOT, RADIUS = 104.0, 204.0, 24.0
"""The heights of a call's service and of where to go, and how round its sheet is."""
NUMBER, EDGE = 352.0, 44.0
SMALLEST = 20


def draw_sheet(painter: QPainter, sheet: QRectF, scene: Scene) -> None:
    """The call, or the time where nobody was called lately."""
    if scene.call is not None:
        _draw_call(painter, sheet, scene.call, lit=scene.lit)
    else:
        _draw_quiet(painter, sheet, scene)


def _draw_call(painter: QPainter, sheet: QRectF, call: Call, *, lit: bool) -> None:
    left, top, wide = sheet.left(), sheet.top(), sheet.width()
    inner = wide - 2 * EDGE
    rounded(painter, sheet, RADIUS, "#FFFFFF")
    _clipped(painter, QRectF(left, top, wide, BAND), sheet, colour_of(call.service))
    french, arabic = name_of(call.service, "fr"), name_of(call.service, "ar")
    share = inner / 3
    size = fitted(french, share, 42, SEMIBOLD)
    line(painter, (left + EDGE, top, share + 8, BAND), french, size, "#FFFFFF", SEMIBOLD)
    size = fitted(arabic, 0.97 * (inner - share - 20), 42, MEDIUM)
    room = (left + EDGE + share + 20, top, inner - share - 20, BAND)
    line(painter, room, arabic, size, "#FFFFFF", MEDIUM, END)
    middle = sheet.height() - BAND - FOOT
    size = fitted(call.label, wide - 2 * EDGE, min(NUMBER, 0.9 * middle), BOLD)
    tone = "ink" if lit else "#FFFFFF"
    line(painter, (left, top + BAND, wide, middle), call.label, size, tone, BOLD, CENTER)
    _draw_counter(painter, QRectF(left, sheet.bottom() - FOOT, wide, FOOT), sheet, call.counter)


def _draw_counter(painter: QPainter, foot: QRectF, sheet: QRectF, counter: int) -> None:
    _clipped(painter, foot, sheet, "highlight")
    block = QRectF(foot.center().x() - 95, foot.top() + 12, 190, 180)
    rounded(painter, block, RADIUS, "ink")
    number = (block.left(), block.top() - 4, block.width(), block.height() + 4)
    line(painter, number, str(counter), 150, "#FFFFFF", BOLD, CENTER)
    room = block.left() - foot.left() - EDGE - 24
    for lines, where, align in (
        (("Présentez-vous", "au guichet"), foot.left() + EDGE, "start"),
        (("المرجو التوجه", "إلى الشباك"), block.right() + 24, END),
    ):
        size = min(fitted(each, 0.97 * room, 52, SEMIBOLD) for each in lines)
        for number_of, words in enumerate(lines):
            place = (where, foot.top() + 38 + 60 * number_of, room, 68.0)
            line(painter, place, words, size, "ink", SEMIBOLD, align)


def _clipped(painter: QPainter, part: QRectF, whole: QRectF, tone: str) -> None:
    """A part of a sheet, round where the sheet is."""
    painter.save()
    painter.setClipRect(part)
    rounded(painter, whole, RADIUS, tone)
    painter.restore()


def _draw_quiet(painter: QPainter, sheet: QRectF, scene: Scene) -> None:
    """Nothing was called lately: the time, large, and what people can do."""
    rounded(painter, sheet, RADIUS, "rail2")
    left, wide, middle = sheet.left(), sheet.width(), sheet.center().y()
    time = hour_minute(scene.now)
    size = fitted(time, wide - 2 * EDGE, 300, SEMIBOLD)
    line(painter, (left, middle - 232, wide, 340), time, size, "#FFFFFF", SEMIBOLD, CENTER)
    for down, words, size, tone, weight in (
        (128.0, scene.invitation[0], 48, "highlight", SEMIBOLD),
        (198.0, scene.invitation[1], 48, "highlight", SEMIBOLD),
        (268.0, scene.opening, 32, "on_rail", REGULAR),
    ):
        line(painter, (left, middle + down, wide, 70), words, size, tone, weight, CENTER)


def draw_last(painter: QPainter, row: QRectF, call: Call) -> None:
    """One of the last calls; its figures grow with the row."""
    left, top, tall = row.left(), row.top(), row.height()
    rounded(painter, row, 18, "rail2")
    painter.save()
    painter.setClipRect(QRectF(left, top, 15, tall))
    rounded(painter, QRectF(left, top, 60, tall), 18, colour_of(call.service))
    painter.restore()
    figures = min(66.0, 0.62 * tall)
    middle = left + 0.51 * row.width()
    size = fitted(call.label, middle - left - 60, figures, SEMIBOLD)
    line(painter, (left + 44, top, middle - left - 44, tall), call.label, size, "#FFFFFF", SEMIBOLD)
    draw_icon(
        painter, "arrow-right", QRectF(middle, row.center().y() - 16, 32, 32), "on_rail", rtl=False
    )
    words = (row.right() - 200, 110.0)
    for up, said in ((33, "Guichet"), (3, "الشباك")):
        place = (words[0], row.center().y() - up, words[1], 32.0)
        line(painter, place, said, 22, "on_rail", REGULAR, CENTER)
    number = (row.right() - 100, top, 66, tall)
    line(painter, number, str(call.counter), figures, "highlight", SEMIBOLD, END)


def draw_titles(painter: QPainter, left: float, top: float, wide: float) -> None:
    """What the last calls are."""
    line(painter, (left, top, wide / 2, 50), "Derniers appels", 30, "#FFFFFF", SEMIBOLD)
    right = (left + wide / 2, top, wide / 2, 50)
    line(painter, right, "آخر النداءات", 30, "#FFFFFF", SEMIBOLD, END)


def draw_words(
    painter: QPainter, place: tuple[float, float, float, float], words: str, align: str
) -> None:
    """One language of what stands at the foot; smaller where it is long."""
    size = max(SMALLEST, fitted(words, 0.96 * place[2], 29, MEDIUM))
    line(painter, place, words, size, "#FFFFFF", MEDIUM, align)
