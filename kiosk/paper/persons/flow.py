"""Text that flows down A4 pages under the head of every sheet."""

from __future__ import annotations

from kiosk.paper.drawing.sheet import BLACK, Pen
from kiosk.paper.drawing.text import Style, wrapped
from kiosk.paper.reports.frame import BOTTOM, INNER, MARGIN, PALE, RULE, TOP, Pages
from kiosk.paper.reports.imprint import Imprint

PLAIN, SMALL, BOLD = Style(9.6), Style(8.4), Style(10.6, "Bold")
LEADING, INDENT = 1.42, 84.0


class Flow:
    """Pages that are filled from the top; a block that does not fit begins the next."""

    def __init__(self, imprint: Imprint, title: str, pages: Pages) -> None:
        self.pages, self._imprint, self._title = pages, imprint, title
        self._head()

    def _head(self) -> None:
        self.pages.head(self._imprint, self._title, self._imprint.at.date())
        self.y = float(TOP)

    def need(self, height: float) -> None:
        """Go on overleaf where so much does not fit."""
        if self.y + height > BOTTOM:
            self.pages.next()
            self._head()

    def gap(self, height: float) -> None:
        """Leave air."""
        self.y += height

    def text(self, said: str, style: Style = PLAIN, *, x: float = 0, colour: str = BLACK) -> None:
        """A paragraph in the direction of the page, as wide as there is room from `x`."""
        step = style.size * LEADING
        for each in wrapped(said, style, INNER - x, rtl=self.pages.sheet.rtl):
            self.need(step)
            self.y += step
            self.pages.sheet.text(MARGIN + x, self.y - 3, each, style, colour=colour)

    def section(self, said: str, count: int | None = None) -> None:
        """A heading with a rule below it, never alone at the foot of a page."""
        self.need(70)
        self.gap(15)
        self.pages.text(MARGIN, self.y, said, BOLD)
        if count is not None:
            end = {"width": INNER, "align": "end"}
            self.pages.text(MARGIN, self.y, str(count), BOLD, **end)  # type: ignore[arg-type]
        self.pages.sheet.rule(MARGIN, self.y + 5, INNER, thick=1)
        self.gap(8)

    def row(self, when: str, title: str, details: str) -> None:
        """A thing: when, what it is called, its facts."""
        self.need(SMALL.size * LEADING * 2 + 6)
        self.pages.sheet.text(MARGIN, self.y + 10.5, when, SMALL, rtl=False)
        self.text(title, Style(9.6, "SemiBold"), x=INDENT)
        if details:
            self.text(details, SMALL, x=INDENT)
        self.gap(4)
        self.pages.sheet.rule(MARGIN, self.y, INNER, thick=0.4, colour=RULE)
        self.gap(1)

    def facts(self, *pairs: tuple[str, str]) -> None:
        """A grey box with two columns of facts."""
        said = [pair for pair in pairs if pair[1]]
        high, half = 18.0 * ((len(said) + 1) // 2) + 12, INNER / 2
        self.need(high + 6)
        self.pages.sheet.box(MARGIN, self.y, INNER, high, fill=PALE, radius=3)
        for n, (name, value) in enumerate(said):
            x, y = MARGIN + 12 + half * (n % 2), self.y + 20 + 18 * (n // 2)
            used = self.pages.text(x, y, name, SMALL)
            used += 8 if used else 0
            room = {"width": half - used - 24}
            self.pages.text(x + used, y, value, Style(9.6, "SemiBold"), **room)
        self.gap(high + 4)

    def signatures(self, *names: str) -> None:
        """Boxes to sign in."""
        gap, high = 12.0, 58.0
        wide = (INNER - gap * (len(names) - 1)) / len(names)
        self.need(high + 20)
        self.gap(16)
        for n, name in enumerate(names):
            x = MARGIN + n * (wide + gap)
            self.pages.sheet.box(x, self.y, wide, high, pen=Pen(0.75), radius=2)
            self.pages.text(x + 8, self.y + 14, name, SMALL, width=wide - 16)
        self.gap(high)
