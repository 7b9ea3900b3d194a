"""The strip of the queues: as many desks as there are, side by side, in two rows if they crowd."""

from __future__ import annotations

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

TOP, HEIGHT = 840, 164
LEFT, WIDTH = 56, 1827
WIDEST = 261
IN_ONE_ROW = 8
DRAWN = 98
"""The height that a queue is drawn at; in two rows it is made smaller."""
LETTER, SMALL_LETTER = 66, 52
NAMED = 24.0
"""The size of the words that name the two figures of every queue."""
GAP, END = 16, 10


def places(count: int) -> list[QRectF]:
    """Where each of so many queues stands on the sheet of 1920 x 1080."""
    rows = 1 if count <= IN_ONE_ROW else 2
    across = -(-count // rows)
    wide, high = min(float(WIDEST), WIDTH / max(1, across)), HEIGHT / rows
    return [
        QRectF(LEFT + n % across * wide, TOP + n // across * high, wide, high) for n in range(count)
    ]


def draw_queues(painter: QPainter, queues: tuple[ServiceQueue, ...], wide: float) -> None:
    """Every queue on its ground, which is as wide as the screen."""
    painter.fillRect(QRectF(-wide, TOP, 3 * wide, HEIGHT), theme.colour("rail2"))
    for language, align in (("fr", START), ("ar", END_SIDE)):
        words = named(language)
        line(painter, (LEFT, TOP + 4, 1808, 30), words, NAMED, "on_rail", REGULAR, align)
    for queue, place in zip(queues, places(len(queues)), strict=True):
        scale = min(1.0, place.height() / DRAWN)
        painter.save()
        painter.translate(place.left(), place.top() + (place.height() - DRAWN * scale) / 2)
        painter.scale(scale, scale)
        _draw(painter, queue, place.width() / scale)
        painter.restore()


def _draw(painter: QPainter, queue: ServiceQueue, wide: float) -> None:
    closed = not queue.gives and not queue.waiting
    side = LETTER if wide >= WIDEST else SMALL_LETTER
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
