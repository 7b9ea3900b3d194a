"""Pages of a PDF with the origin at the top and at the side where reading starts."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from math import cos, pi, sin

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from kiosk.paper.drawing import fonts
from kiosk.paper.drawing.text import Line, Style, line, shortened

MM = 72 / 25.4
# A font reads its file through one position while its subset is cut.
_saving = threading.Lock()

BLACK, WHITE = "#000000", "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Pen:
    """How a line is drawn: its thickness in points, its colour, its dashes."""

    thick: float = 0.75
    colour: str = BLACK
    dashes: tuple[float, ...] = ()


class Sheet:
    """A document being drawn; lengths are points, y grows downwards.

    With `rtl`, x counts from the right edge, so that what is drawn is mirrored; "left" and
    "right" stay the physical sides.
    """

    def __init__(self, width: float, height: float, *, title: str = "", rtl: bool = False) -> None:
        self.width, self.height, self.rtl = width, height, rtl
        self.pages = 1
        self._pen: Pen | None = None
        self._colour = ""
        self._buffer = BytesIO()
        # invariant: the same data gives the same bytes, and no trace of the machine. The first
        # font is ours, or every page would name Helvetica, which is not embedded.
        self._canvas = Canvas(
            self._buffer,
            (width, height),
            invariant=1,
            pageCompression=1,
            initialFontName=fonts.face(fonts.LATIN, "Regular").fontName,  # type: ignore[arg-type]
        )
        self._canvas.setTitle(title)
        self._canvas.setCreator("Technopark")
        self._canvas.setAuthor("Technopark")

    def new_page(self) -> None:
        """End the page and start another."""
        self._canvas.showPage()
        self.pages += 1
        self._forget()

    def leave(self, name: str) -> None:
        """Leave the page open to what is drawn when more is known, by `filled`."""
        self._canvas.doForm(name)

    @contextmanager
    def filled(self, name: str) -> Iterator[None]:
        """What is drawn meanwhile stands wherever it was left open for it."""
        self._canvas.beginForm(name, 0, 0, self.width, self.height)
        self._forget()
        yield
        self._canvas.endForm()
        self._forget()

    @contextmanager
    def within(self, x: float, y: float, width: float, height: float) -> Iterator[None]:
        """What is drawn meanwhile counts from the corner of a part of the page, as on a sheet."""
        whole = self.width, self.height, self.rtl
        self._canvas.saveState()
        self._canvas.translate(self._left(x, width), self.height - y - height)
        self.width, self.height, self.rtl = width, height, False
        self._forget()
        yield
        self._canvas.restoreState()
        self.width, self.height, self.rtl = whole
        self._forget()

    def data(self) -> bytes:
        """The document; nothing can be drawn afterwards."""
        with _saving:
            self._canvas.save()
        return self._buffer.getvalue()

    def text(
        self,
        x: float,
        y: float,
        text: str | Line,
        style: Style,
        *,
        width: float = 0,
        align: str = "start",
        colour: str = BLACK,
        rtl: bool | None = None,
    ) -> float:
        """Draw one line with its baseline at `y`; returns its width.

        `align` places it in the box from x to x + width: start, end, center, or the physical
        left and right. Text that is too wide for the box is cut. Without `rtl` a text's first
        letter says its direction.
        """
        if isinstance(text, str):
            text = shortened(text, style, width, rtl=rtl) if width else line(text, style, rtl=rtl)
        at = self._left(x, width) + self._offset(align, width, text.width)
        self._fill_with(colour)
        for font, part in text.runs:
            self._canvas.setFont(font, style.size)
            self._canvas.drawString(at, self.height - y, part)
            at += self._canvas.stringWidth(part, font, style.size)
        return text.width

    def lines(
        self,
        x: float,
        y: float,
        lines: Iterable[Line],
        style: Style,
        *,
        leading: float,
        width: float = 0,
        align: str = "start",
        colour: str = BLACK,
    ) -> float:
        """Draw lines below each other from a first baseline; returns the baseline to go on at."""
        for each in lines:
            self.text(x, y, each, style, width=width, align=align, colour=colour)
            y += leading
        return y

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str | None = None,
        pen: Pen | None = None,
        radius: float = 0,
    ) -> None:
        """A rectangle from its corner at the start and top, filled, outlined or both."""
        if fill:
            self._fill_with(fill)
        self._take(pen or Pen())
        args = (self._left(x, width), self.height - y - height, width, height)
        painted = {"stroke": int(pen is not None), "fill": int(fill is not None)}
        if radius:
            self._canvas.roundRect(*args, radius, **painted)
        else:
            self._canvas.rect(*args, **painted)

    def rule(
        self,
        x: float,
        y: float,
        width: float,
        *,
        thick: float = 0.75,
        colour: str = BLACK,
        dashes: tuple[float, ...] = (),
    ) -> None:
        """A horizontal line."""
        self._take(Pen(thick, colour, dashes))
        left = self._left(x, width)
        self._canvas.line(left, self.height - y, left + width, self.height - y)

    def post(
        self,
        x: float,
        y: float,
        height: float,
        *,
        thick: float = 0.75,
        colour: str = BLACK,
        dashes: tuple[float, ...] = (),
    ) -> None:
        """A vertical line."""
        self._take(Pen(thick, colour, dashes))
        at = self._left(x, 0)
        self._canvas.line(at, self.height - y, at, self.height - y - height)

    def polyline(self, points: Sequence[tuple[float, float]], *, thick: float) -> None:
        """Strokes through physical points (x from the left), their ends round."""
        self._take(Pen(thick))
        path = self._path(points)
        self._canvas.setLineCap(1)
        self._canvas.setLineJoin(1)
        self._canvas.drawPath(path)
        self._canvas.setLineCap(0)
        self._canvas.setLineJoin(0)

    def arc(
        self, x: float, y: float, radius: float, start: float, extent: float, *, thick: float
    ) -> None:
        """A part of a circle about a physical point, in degrees counter-clockwise."""
        self._take(Pen(thick))
        box = (x - radius, self.height - y - radius, x + radius, self.height - y + radius)
        self._canvas.arc(*box, start, extent)

    def hatch(self, x: float, y: float, width: float, height: float, *, colour: str) -> None:
        """Slanted stripes in a rectangle."""
        left, bottom = self._left(x, width), self.height - y - height
        self._canvas.saveState()
        clip = self._canvas.beginPath()
        clip.rect(left, bottom, width, height)
        self._canvas.clipPath(clip, stroke=0, fill=0)
        self._take(Pen(2, colour))
        for step in range(0, int(width + height) + 6, 6):
            self._canvas.line(left + step - height, bottom, left + step, bottom + height)
        self._canvas.restoreState()
        self._forget()

    def star(self, x: float, y: float, size: float, *, fill: str, hole: str) -> None:
        """The eight-branched star in a square, with its diamond left open."""
        centre_x, centre_y = self._left(x, size) + size / 2, y + size / 2
        # Two squares of the same size, one turned: their corners and their crossings.
        radius = size / 2
        crossing = radius * cos(pi / 4) / cos(pi / 8)
        self._polygon(
            [
                (centre_x + r * cos(n * pi / 8), centre_y + r * sin(n * pi / 8))
                for n in range(16)
                for r in [radius if n % 2 == 0 else crossing]
            ],
            fill,
        )
        inner = size * 0.215
        self._polygon(
            [
                (centre_x + inner * cos(n * pi / 2), centre_y + inner * sin(n * pi / 2))
                for n in range(4)
            ],
            hole,
        )

    def modules(self, x: float, y: float, rows: Sequence[Sequence[bool]], module: float) -> None:
        """The dark modules of a QR code, never mirrored; the caller leaves the quiet zone."""
        left, top = self._left(x, module * len(rows)), self.height - y
        path = self._canvas.beginPath()
        for r, row in enumerate(rows):
            for first, length in _stretches(row):
                path.rect(left + first * module, top - (r + 1) * module, length * module, module)
        self._fill_with(BLACK)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def _left(self, x: float, width: float) -> float:
        return self.width - x - width if self.rtl else x

    def _offset(self, align: str, width: float, used: float) -> float:
        """From the left edge of a box (of no width: a point) to the left edge of its text."""
        at_right = align in ("right", "start" if self.rtl else "end")
        if align == "center":
            return (width - used) / 2
        return width - used if at_right else 0

    def _take(self, pen: Pen) -> None:
        """The pen, unless it is in hand: what is not said again need not be written or read."""
        if pen == self._pen:
            return
        self._pen = pen
        self._canvas.setStrokeColor(_colour(pen.colour))
        self._canvas.setLineWidth(pen.thick)
        self._canvas.setDash(list(pen.dashes))

    def _fill_with(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            self._canvas.setFillColor(_colour(colour))

    def _forget(self) -> None:
        """Pen and colour are put down: a page begins, or what was drawn apart has ended."""
        self._pen, self._colour = None, ""

    def _path(self, points: Sequence[tuple[float, float]]) -> PDFPathObject:
        path: PDFPathObject = self._canvas.beginPath()
        for n, (x, y) in enumerate(points):
            (path.lineTo if n else path.moveTo)(x, self.height - y)
        return path

    def _polygon(self, points: Sequence[tuple[float, float]], fill: str) -> None:
        path = self._path(points)
        path.close()
        self._fill_with(fill)
        self._canvas.drawPath(path, stroke=0, fill=1)


@lru_cache(maxsize=64)
def _colour(colour: str) -> Color:
    found: Color = HexColor(colour)
    return found


def _stretches(row: Sequence[bool]) -> Iterable[tuple[int, int]]:
    """Where the dark stretches of a row start, and how long they are."""
    first = None
    for place, dark in enumerate([*row, False]):
        if dark and first is None:
            first = place
        elif not dark and first is not None:
            yield first, place - first
            first = None
