"""Drawings of floors: a few shapes of straight lines, circles and words, as SVG in and out.

What comes in is read, and what is kept is written anew from the shapes: nothing else of a file
goes further. Any XML that is more than that is refused with what it was.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from xml.parsers import expat
from xml.sax.saxutils import escape

from kiosk.core import checks
from kiosk.core.errors import Invalid
from kiosk.sites.refusals import (
    DrawingTooLarge,
    DrawingUnreadable,
    DrawingUnsafe,
    ForeignShape,
)

SVG = "http://www.w3.org/2000/svg"
MOST_BYTES, MOST_SHAPES, MOST_POINTS, DEEPEST = 262_144, 2_000, 20_000, 24
MOST_TEXT = 60
LONG_SIDE = 1_000
"""Units along the longer side of a drawing whose own are finer or coarser than a plan's."""
FINEST, COARSEST = 400, 4_000
RECT, LINE, POLYLINE, POLYGON = "rect", "line", "polyline", "polygon"
CIRCLE, TEXT = "circle", "text"
KINDS = (RECT, LINE, POLYLINE, POLYGON, CIRCLE, TEXT)
_SAID = frozenset({"title", "desc", "metadata"})
_HOLDERS = frozenset({"svg", "g", "defs"})
_UNSAFE = frozenset({"script", "foreignObject", "image", "use", "style", "a", "iframe"})
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?")
_COMMAND = re.compile(r"([a-zA-Z])([^a-zA-Z]*)")
_TURN = re.compile(r"\s*(\w+)\s*\(([^)]*)\)\s*,?")

Point = tuple[int, int]
_Place = tuple[float, float]
_Matrix = tuple[float, float, float, float, float, float]
_SAME: _Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape in units of its drawing: of a rectangle two corners, of a circle its middle."""

    kind: str
    points: tuple[Point, ...]
    radius: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes on a sheet of `width` by `height` units, from the lowest to the topmost."""

    width: int
    height: int
    shapes: tuple[Shape, ...] = ()


def read(svg: str) -> Drawing:
    """The shapes of an SVG; raises DrawingTooLarge, DrawingUnreadable, DrawingUnsafe, ForeignShape.

    Numbers are fitted to a sheet of LONG_SIDE where they are not those of a plan already.
    """
    if len(svg) > MOST_BYTES or len(svg.encode("utf-8", "replace")) > MOST_BYTES:
        raise DrawingTooLarge(what="size", limit=MOST_BYTES // 1024)
    return _Reader().read(svg)


def write(drawing: Drawing) -> str:
    """A drawing as SVG, the same each time."""
    size = f'width="{drawing.width}" height="{drawing.height}"'
    box = f'viewBox="0 0 {drawing.width} {drawing.height}"'
    head = f'<svg xmlns="{SVG}" {size} {box} fill="none" stroke="#1f2937" stroke-width="3">'
    return "\n".join([head, *(f"  {_written(shape)}" for shape in drawing.shapes), "</svg>\n"])


def as_kept(svg: str) -> str:
    """A drawing as it is kept: nothing in it but what was read."""
    return write(read(svg))


def _written(shape: Shape) -> str:
    (x, y), (x2, y2) = shape.points[0], shape.points[-1]
    if shape.kind == RECT:
        return f'<rect x="{x}" y="{y}" width="{x2 - x}" height="{y2 - y}"/>'
    if shape.kind == LINE:
        return f'<line x1="{x}" y1="{y}" x2="{x2}" y2="{y2}"/>'
    if shape.kind == CIRCLE:
        return f'<circle cx="{x}" cy="{y}" r="{shape.radius}"/>'
    if shape.kind == TEXT:
        look = 'font-family="sans-serif" font-size="22" fill="#1f2937" stroke="none"'
        return f'<text x="{x}" y="{y}" {look}>{escape(shape.text)}</text>'
    points = " ".join(f"{x},{y}" for x, y in shape.points)
    return f'<{shape.kind} points="{points}"/>'


@dataclass(frozen=True, slots=True)
class _Found:
    """A shape as the file has it, before it is fitted to the sheet."""

    kind: str
    points: tuple[_Place, ...]
    radius: float = 0
    text: str = ""


class _Reader:
    """One pass of expat, which has no entities to unfold: a DOCTYPE ends it."""

    def __init__(self) -> None:
        self._found: list[_Found] = []
        self._points = 0
        self._turns: list[_Matrix] = [_SAME]
        self._open: list[str] = []
        self._box: tuple[float, float, float, float] | None = None
        self._words: tuple[_Place, list[str]] | None = None

    def read(self, svg: str) -> Drawing:
        parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        parser.StartDoctypeDeclHandler = _refuse_doctype
        parser.ProcessingInstructionHandler = _refuse_instruction
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._say
        try:
            parser.Parse(svg.encode("utf-8"), True)
        except (expat.ExpatError, UnicodeEncodeError) as error:
            raise DrawingUnreadable(line=getattr(error, "lineno", 1)) from None
        return self._fitted()

    # -- elements ------------------------------------------------------------------------------

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        space, _, kind = name.rpartition(" ")
        if space not in ("", SVG):
            raise ForeignShape(found=kind[:40])
        if len(self._open) >= DEEPEST:
            raise DrawingTooLarge(what="depth", limit=DEEPEST)
        if not self._open and kind != "svg":
            raise ForeignShape(found=kind[:40])
        _require_harmless(kind, attributes)
        self._turns.append(_combined(self._turns[-1], _turned(attributes.get("transform", ""))))
        if not self._open:
            self._box = _sheet(attributes)
        elif "defs" in self._open and kind not in _SAID:
            raise ForeignShape(found=kind[:40])
        elif not (self._open[-1] in _SAID or kind in _HOLDERS or kind in _SAID):
            self._draw(kind, attributes)
        self._open.append(kind)

    def _end(self, _name: str) -> None:
        if self._open.pop() == TEXT and self._words is not None:
            place, said = self._words
            self._words = None
            words = " ".join("".join(said).split())
            if words:
                self._keep(_Found(TEXT, (place,), text=_label(words)))
        self._turns.pop()

    def _say(self, data: str) -> None:
        if self._words is not None:
            self._words[1].append(data)

    def _draw(self, kind: str, attributes: dict[str, str]) -> None:
        if kind == "tspan" and self._words is not None:
            return
        makers: dict[str, Callable[[dict[str, str]], Iterable[_Found]]] = {
            RECT: self._rect,
            LINE: self._line,
            POLYLINE: lambda given: [self._through(POLYLINE, _places(given.get("points", "")))],
            POLYGON: lambda given: [self._through(POLYGON, _places(given.get("points", "")))],
            CIRCLE: self._circle,
            "path": self._path,
        }
        if kind == TEXT:
            self._words = (self._placed(_number(attributes, "x"), _number(attributes, "y")), [])
        elif kind in makers:
            for found in makers[kind](attributes):
                self._keep(found)
        else:
            raise ForeignShape(found=kind[:40])

    def _keep(self, found: _Found) -> None:
        self._points += len(found.points)
        if len(self._found) >= MOST_SHAPES:
            raise DrawingTooLarge(what="shapes", limit=MOST_SHAPES)
        if self._points > MOST_POINTS:
            raise DrawingTooLarge(what="points", limit=MOST_POINTS)
        self._found.append(found)

    # -- shapes --------------------------------------------------------------------------------

    def _rect(self, given: dict[str, str]) -> list[_Found]:
        x, y = _number(given, "x"), _number(given, "y")
        wide, high = _number(given, "width"), _number(given, "height")
        corners = [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)]
        if self._turns[-1][1] or self._turns[-1][2]:
            return [self._through(POLYGON, corners)]
        (ax, ay), (bx, by) = self._placed(*corners[0]), self._placed(*corners[2])
        low, far = (min(ax, bx), min(ay, by)), (max(ax, bx), max(ay, by))
        return [_Found(RECT, (low, far))]

    def _line(self, given: dict[str, str]) -> list[_Found]:
        ends = [(_number(given, f"x{n}"), _number(given, f"y{n}")) for n in (1, 2)]
        return [self._through(LINE, ends)]

    def _circle(self, given: dict[str, str]) -> list[_Found]:
        a, b, c, d, _, _ = self._turns[-1]
        radius = _number(given, "r") * math.sqrt(abs(a * d - b * c))
        return [_Found(CIRCLE, (self._placed(_number(given, "cx"), _number(given, "cy")),), radius)]

    def _path(self, given: dict[str, str]) -> list[_Found]:
        """Straight lines only: M, L, H, V and Z, large or small."""
        return [
            self._through(POLYGON if closed else POLYLINE, points)
            for points, closed in _strokes(given.get("d", ""))
            if len(points) > 1
        ]

    def _through(self, kind: str, places: list[_Place]) -> _Found:
        if len(places) < 2:
            raise Invalid(field="drawing", problem="shape")
        if len(places) > MOST_POINTS:
            raise DrawingTooLarge(what="points", limit=MOST_POINTS)
        return _Found(kind, tuple(self._placed(*place) for place in places))

    def _placed(self, x: float, y: float) -> _Place:
        a, b, c, d, e, f = self._turns[-1]
        return a * x + c * y + e, b * x + d * y + f

    # -- the sheet -----------------------------------------------------------------------------

    def _fitted(self) -> Drawing:
        left, top, wide, high = self._box or self._around()
        longest = max(wide, high)
        ours = FINEST <= longest <= COARSEST
        scale = 1.0 if ours else LONG_SIDE / longest

        def fit(place: _Place) -> Point:
            return _whole((place[0] - left) * scale), _whole((place[1] - top) * scale)

        shapes = (
            Shape(each.kind, tuple(map(fit, each.points)), _whole(each.radius * scale), each.text)
            for each in self._found
        )
        return Drawing(max(_whole(wide * scale), 1), max(_whole(high * scale), 1), tuple(shapes))

    def _around(self) -> tuple[float, float, float, float]:
        """What the shapes need, where the file says no size."""
        xs = [x for each in self._found for x, _ in each.points] or [0, LONG_SIDE]
        ys = [y for each in self._found for _, y in each.points] or [0, LONG_SIDE]
        edge = max((each.radius for each in self._found), default=0) + 20
        left, top = min(xs) - edge, min(ys) - edge
        return left, top, max(xs) + edge - left, max(ys) + edge - top


def _refuse_doctype(*_about: Any) -> None:
    raise DrawingUnsafe(found="DOCTYPE")


def _refuse_instruction(target: str, _data: str) -> None:
    raise DrawingUnsafe(found=target[:40])


def _require_harmless(kind: str, attributes: dict[str, str]) -> None:
    """Nothing that runs, or leads elsewhere."""
    if kind in _UNSAFE:
        raise DrawingUnsafe(found=kind)
    for name, value in attributes.items():
        plain = name.rpartition(" ")[2].lower()
        calls = re.search(r"url\s*\(|javascript:|expression\s*\(|@import", value, re.IGNORECASE)
        if plain.startswith("on") or plain in ("href", "src") or calls:
            raise DrawingUnsafe(found=plain[:40])


def _sheet(given: dict[str, str]) -> tuple[float, float, float, float] | None:
    """The box that is shown; None where the file says none."""
    if box := given.get("viewBox"):
        numbers = _numbers(box)
        if len(numbers) == 4 and numbers[2] > 0 and numbers[3] > 0:
            return numbers[0], numbers[1], numbers[2], numbers[3]
        raise Invalid(field="drawing", problem="shape")
    size = [_NUMBER.match(given.get(name, "")) for name in ("width", "height")]
    if size[0] and size[1]:
        wide, high = (_finite(match.group()) for match in size if match)
        if wide > 0 and high > 0:
            return 0, 0, wide, high
    return None


def _strokes(path: str) -> list[tuple[list[_Place], bool]]:
    """The lines of a path, and whether each comes back to where it began."""
    found: list[tuple[list[_Place], bool]] = []
    at = begun = (0.0, 0.0)
    points: list[_Place] = []
    if path.strip() and not path.strip().startswith(("M", "m")):
        raise ForeignShape(found="path")
    for letter, said in _COMMAND.findall(path):
        numbers = _numbers(said)
        if letter in "zZ":
            found.append((points, True))
            at, points = begun, [begun]
            continue
        if letter not in "mMlLhHvV":
            raise ForeignShape(found=f"path {letter}")
        for n, place in enumerate(_steps(letter, numbers, at)):
            if letter in "mM" and n == 0:
                found.append((points, False))
                begun, points = place, []
            points.append(place)
            at = place
    return [*found, (points, False)]


def _steps(letter: str, numbers: list[float], at: _Place) -> Iterable[_Place]:
    relative = letter.islower()
    if letter in "hHvV":
        for number in numbers:
            x, y = at
            if letter in "hH":
                at = (x + number if relative else number, y)
            else:
                at = (x, y + number if relative else number)
            yield at
        return
    for x, y in _pairs(numbers):
        at = (at[0] + x, at[1] + y) if relative else (x, y)
        yield at


def _places(text: str) -> list[_Place]:
    return _pairs(_numbers(text))


def _pairs(numbers: list[float]) -> list[_Place]:
    if len(numbers) % 2:
        raise Invalid(field="drawing", problem="shape")
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _numbers(text: str) -> list[float]:
    if re.sub(r"[\s,]+", "", _NUMBER.sub("", text)):
        raise Invalid(field="drawing", problem="shape")
    return [_finite(each) for each in _NUMBER.findall(text)]


def _number(given: dict[str, str], name: str) -> float:
    text = given.get(name, "0").strip().removesuffix("px")
    if not _NUMBER.fullmatch(text):
        raise Invalid(field="drawing", problem="shape")
    return _finite(text)


def _finite(text: str) -> float:
    number = float(text)
    if not abs(number) <= 1e9:
        raise Invalid(field="drawing", problem="range", limit=1_000_000_000)
    return number


def _whole(number: float) -> int:
    if not abs(number) <= 1e9:
        raise Invalid(field="drawing", problem="range", limit=1_000_000_000)
    return round(number)


def _label(words: str) -> str:
    return checks.text("drawing", words, limit=MOST_TEXT)


def _turned(text: str) -> _Matrix:
    """The moves, scales and turns of an element as one."""
    found, rest = _SAME, 0
    for match in _TURN.finditer(text):
        if match.start() != rest:
            break
        found, rest = _combined(found, _one_turn(match[1], _numbers(match[2]))), match.end()
    if text[rest:].strip():
        raise ForeignShape(found="transform")
    return found


def _one_turn(name: str, numbers: list[float]) -> _Matrix:
    if name == "translate" and len(numbers) in (1, 2):
        return (1, 0, 0, 1, numbers[0], numbers[1] if len(numbers) > 1 else 0)
    if name == "scale" and len(numbers) in (1, 2):
        return (numbers[0], 0, 0, numbers[-1], 0, 0)
    if name == "rotate" and len(numbers) == 1:
        turn = math.radians(numbers[0])
        return (math.cos(turn), math.sin(turn), -math.sin(turn), math.cos(turn), 0, 0)
    if name == "matrix" and len(numbers) == 6:
        a, b, c, d, e, f = numbers
        return (a, b, c, d, e, f)
    raise ForeignShape(found=f"transform {name}"[:40])


def _combined(first: _Matrix, then: _Matrix) -> _Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (
        *(a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j),
        *(a * k + c * m + e, b * k + d * m + f),
    )
