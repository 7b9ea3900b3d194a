"""The invented floor of a demo: its rooms along the walls, its coworking in rows of desks."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.sites.drawing import CIRCLE, LINE, RECT, Drawing, Shape, write
from kiosk.sites.kinds import ROOM
from kiosk.sites.queries import resources

if TYPE_CHECKING:
    from kiosk.station import Station

WIDE, HIGH = 1200, 720
ROOM_WIDE, ROOM_HIGH = 140, 140
DESKS = 24
"""Of the places of the area so many are numbered; the others are free to whoever comes."""


def draw(station: Station, area: UUID) -> None:
    """Draw the ground floor, and set rooms and desks on it; the desk stands in the round."""
    rooms = station.ask(resources, kind=ROOM)[:8]
    shapes = [Shape(RECT, ((20, 20), (WIDE - 20, HIGH - 20)))]
    shapes += [Shape(RECT, (corner, far(corner))) for corner in corners(len(rooms))]
    shapes += [Shape(LINE, ((20, 220), (WIDE - 20, 220)))]
    shapes += [Shape(CIRCLE, ((1060, 480),), radius=60)]
    drawing = write(Drawing(WIDE, HIGH, tuple(shapes)))
    plan = station.do("sites.draw_plan", name="Rez-de-chaussée", drawing=drawing).result
    for room, (x, y) in zip(rooms, corners(len(rooms)), strict=True):
        at = {"x": x + ROOM_WIDE // 2, "y": y + ROOM_HIGH // 2}
        station.do("sites.place_spot", resource=room.id, plan=plan, **at)
    for n in range(DESKS):
        at = {"x": 120 + n % 8 * 100, "y": 340 + n // 8 * 120}
        station.do("sites.place_spot", resource=area, label=str(n + 1), plan=plan, **at)


def corners(count: int) -> list[tuple[int, int]]:
    """Where each room begins."""
    return [(40 + n * ROOM_WIDE, 60) for n in range(count)]


def far(corner: tuple[int, int]) -> tuple[int, int]:
    """The corner across."""
    return corner[0] + ROOM_WIDE, corner[1] + ROOM_HIGH
