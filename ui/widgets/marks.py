"""Signs that stand for something: a desk's letter, a person's initials, a company."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import theme
from ui.theme.desks import desk_colours
from ui.theme.fonts import BOLD, SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.paint import CENTER, draw_text, rounded


def draw_desk_badge(painter: QPainter, box: QRectF, letter: str, *, closed: bool = False) -> None:
    """A desk's letter on its colour; closed, only an edge."""
    colours = desk_colours(letter)
    radius = box.width() * 0.2
    if closed:
        rounded(painter, box, radius, None, colours.strong, max(1.0, box.width() / 40))
    else:
        rounded(painter, box, radius, colours.strong)
    tone = colours.strong if closed else "#FFFFFF"
    draw_text(painter, box, letter, box.width() * 0.54, tone, weight=BOLD, align=CENTER, rtl=False)


_ARTICLE, SHORTEST = "ال", 4
"""Of an Arabic name; a word that is hardly longer than it is a whole one."""


def initials(name: str) -> str:
    """The first letters of a name's first and last word; Arabic ones stand apart.

    The article of a family name is no part of it: "يوسف الشرايبي" is "ي ش".
    """
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    words = [word.removeprefix(_ARTICLE) if len(word) > SHORTEST else word for word in words]
    letters = [words[0][0], words[-1][0]] if len(words) > 1 else [w[0] for w in words]
    arabic = any("\u0600" <= letter <= "\u06ff" for letter in letters)
    return (" " if arabic else "").join(letters).upper()


def draw_avatar(
    painter: QPainter,
    box: QRectF,
    name: str,
    *,
    present: bool = True,
    dark: bool = False,
    chosen: bool = False,
) -> None:
    """A person's initials in a disc; grey when absent, brighter on the rail and where chosen."""
    fill, tone = ("#2B6570", "#FFFFFF") if dark else ("accent_soft", "accent")
    if chosen:
        fill, tone = "accent", "on_accent"
    elif not present:
        fill, tone = "sunken", "muted"
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(fill))
    painter.drawEllipse(box)
    size = box.width() * 0.37
    draw_text(painter, box, initials(name), size, tone, weight=SEMIBOLD, align=CENTER, rtl=False)


def draw_icon_square(
    painter: QPainter, box: QRectF, icon: str, *, fill: str = "accent_soft", tone: str = "accent"
) -> None:
    """An icon on a rounded square, for a company, a tile or a procedure."""
    rounded(painter, box, box.width() * 0.2, fill)
    side = round(box.width() * 0.5)
    middle = box.center()
    square = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    draw_icon(painter, icon, square, tone, stroke=1.75 if side < 30 else 2, rtl=False)


class DeskBadge(QWidget):
    """A desk's letter as a widget."""

    def __init__(self, letter: str, size: int = 22, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.show_desk(letter)

    def show_desk(self, letter: str, *, closed: bool = False) -> None:
        """Show another desk, or that it is closed."""
        self.letter, self.closed = letter, closed
        self.setAccessibleName(letter)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_desk_badge(QPainter(self), QRectF(self.rect()), self.letter, closed=self.closed)


class Avatar(QWidget):
    """A person's initials as a widget."""

    def __init__(
        self, name: str = "", size: int = 32, parent: QWidget | None = None, *, dark: bool = False
    ) -> None:
        super().__init__(parent)
        self._dark = dark
        self.setFixedSize(size, size)
        self.show_person(name)

    def show_person(self, name: str) -> None:
        """Show someone else."""
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_avatar(QPainter(self), QRectF(self.rect()), self._name, dark=self._dark)
