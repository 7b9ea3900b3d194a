"""The few Lucide icons that paper needs, in strokes (ISC licence, see resources/icons)."""

from __future__ import annotations

from math import atan2, degrees

from kiosk.paper.drawing.sheet import Sheet

_GRID = 24
_HEAD = (16, 4, 1)
_BODY = (((18, 19), (19, 12), (13, 13)), ((5, 8), (8, 5), (13.5, 8), (11.14, 11.5)))
_WHEEL = (9, 16, 5)
_RIMS = (((4.24, 14.5), (11.12, 20.5)), ((13.76, 17.5), (6.88, 11.5)))


def accessibility(sheet: Sheet, x: float, y: float, size: float, *, thick: float = 1.1) -> None:
    """Someone in a wheelchair, in a square from its corner at the start and top."""
    unit = size / _GRID
    left = sheet.width - x - size if sheet.rtl else x

    def at(point: tuple[float, float]) -> tuple[float, float]:
        return left + point[0] * unit, y + point[1] * unit

    for points in _BODY:
        sheet.polyline([at(point) for point in points], thick=thick)
    sheet.arc(*at(_HEAD[:2]), _HEAD[2] * unit, 0, 360, thick=thick)
    for first, last in _RIMS:
        start, end = _angle(first), _angle(last)
        sheet.arc(*at(_WHEEL[:2]), _WHEEL[2] * unit, start, (end - start) % 360, thick=thick)


def _angle(point: tuple[float, float]) -> float:
    """The direction of a point from the wheel's centre, counter-clockwise from the right."""
    return degrees(atan2(_WHEEL[1] - point[1], point[0] - _WHEEL[0]))
