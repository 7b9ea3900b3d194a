"""A signature drawn on a screen, kept as a few points: no picture, no pressure, no timing.

Strokes are separated by ";", the points of one by " ", each "x,y" in thousandths of the width of
the field, from its left and its top. What is kept fits into `MOST_BYTES`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kiosk.core.errors import Invalid

WHOLE = 1000
MOST_BYTES = 4000
MOST_POINTS = 400
FEWEST_POINTS = 3
_FORM = re.compile(r"\d{1,4},\d{1,4}( \d{1,4},\d{1,4})*(;\d{1,4},\d{1,4}( \d{1,4},\d{1,4})*)*")

Point = tuple[float, float]
Stroke = Sequence[Point]


def written(strokes: Sequence[Stroke]) -> str:
    """Strokes in parts of the field's width (0 to 1), thinned out until they fit."""
    kept = [[_rounded(point) for point in stroke] for stroke in strokes if stroke]
    total = sum(len(stroke) for stroke in kept)
    step = max(1, -(-total // MOST_POINTS))
    thin = [_thinned(stroke, step) for stroke in kept][:MOST_POINTS]
    text = ";".join(" ".join(f"{x},{y}" for x, y in stroke) for stroke in thin)
    while len(text) > MOST_BYTES:
        text = text[: max(text.rfind(" "), text.rfind(";"))]
    return text


def read(text: str) -> list[list[Point]]:
    """The strokes again, in parts of the width; none for what is no signature."""
    if not _FORM.fullmatch(text):
        return []
    return [[_point(point) for point in stroke.split(" ")] for stroke in text.split(";")]


def checked(field: str, text: str) -> str:
    """A signature as it is kept, or nothing; raises Invalid."""
    if not text:
        return ""
    if len(text) > MOST_BYTES:
        raise Invalid(field=field, problem="too_long", limit=MOST_BYTES)
    points = [point for stroke in read(text) for point in stroke]
    if len(points) < FEWEST_POINTS or any(max(point) > 1 for point in points):
        raise Invalid(field=field, problem="signature")
    return text


def _rounded(point: Point) -> tuple[int, int]:
    x, y = (round(min(max(part, 0.0), 1.0) * WHOLE) for part in point)
    return x, y


def _thinned(stroke: list[tuple[int, int]], step: int) -> list[tuple[int, int]]:
    """Every so many-th point, the last one in any case, none twice in a row."""
    some = [*stroke[::step], stroke[-1]]
    return [point for n, point in enumerate(some) if n == 0 or point != some[n - 1]]


def _point(text: str) -> Point:
    x, _, y = text.partition(",")
    return int(x) / WHOLE, int(y) / WHOLE
