"""The strip of the queues: as many desks as there are, side by side, in two rows if they crowd."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.core.directions import joined
from kiosk.core.wording import say
from kiosk.tickets.services import ServiceQueue
from kiosk.tickets.words import standing, wait_words
from ui.display.desks import short_name_of
from ui.display.lines import fitted, line
from ui.theme import theme
from ui.theme.fonts import BOLD, REGULAR, SEMIBOLD
from ui.widgets.marks import draw_desk_badge
from ui.widgets.paint import CENTER, START, draw_text, rounded, text_width
from ui.widgets.paint import END as END_SIDE


@dataclass(frozen=True)
class Strip:
    """Where the queues stand on a sheet, in how many rows at most, and how wide one is at most.

    A row beside which there may be no other holds `in_row`.
    """

    left: float
    top: float
    width: float
    height: float
    widest: float
    in_row: int
    rows: int
    sheet: int


LYING = Strip(56, 840, 1827, 164, 261, in_row=8, rows=2, sheet=1920)
STANDING = Strip(48, 1572, 984, 228, 246, in_row=4, rows=4, sheet=1080)
TITLED = 36
"""The height of the words above the queues where they fill more than one row."""
DRAWN = 98
"""The height that a queue is drawn at; in two rows it is made smaller."""
LETTER, SMALL_LETTER = 66, 52
ROOMY = 240
"""A queue of this width has a large letter."""
NAMED = 24.0
"""The size of the words that name the two figures of every queue."""
GAP, END = 16, 10


def places(count: int, strip: Strip = LYING) -> list[QRectF]:
    """Where each of so many queues stands on its sheet."""
    rows = min(strip.rows, -(-count // strip.in_row))
    across = -(-count // max(1, rows))
    top = strip.top + (TITLED if rows > 1 else 0)
    high = (strip.top + strip.height - top) / max(1, rows)
    wide = min(strip.widest, strip.width / max(1, across))
    return [
        QRectF(strip.left + n % across * wide, top + n // across * high, wide, high)
        for n in range(count)
    ]


def draw_queues(painter: QPainter, queues: tuple[ServiceQueue, ...], strip: Strip) -> None:
    """Every queue on its ground, which is as wide as the screen."""
    ground = QRectF(-strip.sheet, strip.top, 3 * strip.sheet, strip.height)
    painter.fillRect(ground, theme.colour("rail2"))
    right = strip.sheet - 2 * strip.left
    for language, align in (("fr", START), ("ar", END_SIDE)):
        words = named(language)
        place = (strip.left, strip.top + 4, right, 30.0)
        line(painter, place, words, NAMED, "on_rail", REGULAR, align)
    for queue, place_of in zip(queues, places(len(queues), strip), strict=True):
        scale = min(1.0, place_of.height() / DRAWN)
        painter.save()
        painter.translate(place_of.left(), place_of.top() + (place_of.height() - DRAWN * scale) / 2)
        painter.scale(scale, scale)
        _draw(painter, queue, place_of.width() / scale)
        painter.restore()


def _draw(painter: QPainter, queue: ServiceQueue, wide: float) -> None:
    closed = not queue.gives and not queue.waiting
    side = LETTER if wide >= ROOMY else SMALL_LETTER
    _draw_letter(painter, queue.letter, side, closed=closed)
    left, room = side + GAP, wide - side - GAP - END
    for top, words, size, tone, weight in (
        (3, short_name_of(queue.service, "fr"), 24.0, "#FFFFFF", SEMIBOLD),
        (30, short_name_of(queue.service, "ar"), 21.0, "on_rail", REGULAR),
    ):
        shown = fitted(words, room, size, weight)
        line(painter, (left, top, room + END, 33), words, shown, tone, weight)
    if closed:
        words = standing_words(queue)
        size = fitted(words, room, 23, REGULAR)
        line(painter, (left, 58, room + END, 33), words, size, "#FFFFFF")
    else:
        _draw_wait(painter, queue, left, room)


def _draw_letter(painter: QPainter, letter: str, side: int, *, closed: bool) -> None:
    place = QRectF(0, (DRAWN - side) / 2, side, side)
    if not closed:
        draw_desk_badge(painter, place, letter)
        return
    rounded(painter, place, side / 5, None, "on_rail", 2)
    size = side * 0.54
    draw_text(painter, place, letter, size, "#FFFFFF", weight=BOLD, align=CENTER, rtl=False)


def _draw_wait(painter: QPainter, queue: ServiceQueue, left: float, room: float) -> None:
    """How many wait, and how long a ticket taken now would; smaller where there is little room."""
    count, said = str(queue.waiting), standing_words(queue)
    wait = f"· {said}" if said else ""
    size = fitted(f"{count} {wait}", room, 24, SEMIBOLD)
    used = text_width(count, size, SEMIBOLD, rtl=False) + size / 3
    line(painter, (left, 58, used + 4, 32), count, size, "highlight", SEMIBOLD)
    line(painter, (left + used, 58, room + END - used, 32), wait, size, "on_rail")


def named(language: str) -> str:
    """What the two figures of a queue are."""
    words = f"{say('queue.waiting', language)} · {say('queue.wait', language)}"
    return words[:1].upper() + words[1:]


def standing_words(queue: ServiceQueue) -> str:
    """The wait, or why nobody is called in both languages."""
    said = standing(queue, "fr")
    if said == wait_words(queue.estimate, "fr", short=True):
        return said
    return joined(said, standing(queue, "ar"))
