"""Plans of floors: what a drawing may have, what is kept of it, and what is on it."""

from __future__ import annotations

import base64
from uuid import UUID

import pytest

from kiosk.core.errors import Invalid, Refused
from kiosk.sites import drawing
from kiosk.sites.drawing import Shape, read, write
from kiosk.sites.pictures import picture
from kiosk.sites.plans import plans, spots
from kiosk.sites.refusals import (
    DrawingTooLarge,
    DrawingUnreadable,
    DrawingUnsafe,
    ForeignShape,
    NoPicture,
    UnknownPlan,
    UnknownSpot,
)
from kiosk.station import Station

HALL = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">
  <title>Plateau</title>
  <g transform="translate(10 20)">
    <rect x="0" y="0" width="300" height="200"/>
    <line x1="0" y1="0" x2="40" y2="0"/>
    <polyline points="0,0 40,40 80,0"/>
    <circle cx="50" cy="60" r="12"/>
    <text x="20" y="30">Salle <tspan>Atlas</tspan></text>
    <path d="M0 0 h40 v40 H0 z"/>
  </g>
</svg>"""
BOMB = """<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>"""


def svg(inside: str, head: str = 'viewBox="0 0 800 600"') -> str:
    return f'<svg xmlns="{drawing.SVG}" {head}>{inside}</svg>'


@pytest.fixture
def plateau(station: Station) -> UUID:
    return station.do("sites.add_desk_area", name="Plateau", places=2).command.id


@pytest.fixture
def plan(station: Station) -> UUID:
    return station.do("sites.draw_plan", name="Rez-de-chaussée", drawing=HALL).result


def test_the_shapes_of_a_drawing_are_read_where_they_stand() -> None:
    found = read(HALL)
    assert (found.width, found.height) == (800, 600)
    assert found.shapes == (
        Shape("rect", ((10, 20), (310, 220))),
        Shape("line", ((10, 20), (50, 20))),
        Shape("polyline", ((10, 20), (50, 60), (90, 20))),
        Shape("circle", ((60, 80),), radius=12),
        Shape("text", ((30, 50),), text="Salle Atlas"),
        Shape("polygon", ((10, 20), (50, 20), (50, 60), (10, 60))),
    )


def test_what_is_written_is_read_the_same() -> None:
    assert read(write(read(HALL))) == read(HALL)
    assert write(read(write(read(HALL)))) == write(read(HALL))


def test_a_drawing_in_other_units_is_fitted_to_a_sheet() -> None:
    found = read(svg('<rect x="1" y="1" width="20" height="10"/>', 'viewBox="0 0 40 20"'))
    assert (found.width, found.height) == (1000, 500)
    assert found.shapes[0].points == ((25, 25), (525, 275))


def test_what_is_turned_stays_straight_lines() -> None:
    turned = '<rect transform="rotate(90)" x="0" y="-20" width="10" height="20"/>'
    (shape,) = read(svg(turned)).shapes
    assert shape == Shape("polygon", ((20, 0), (20, 10), (0, 10), (0, 0)))


@pytest.mark.parametrize(
    ("inside", "refusal"),
    [
        ("<script>alert(1)</script>", DrawingUnsafe),
        ("<foreignObject><p/></foreignObject>", DrawingUnsafe),
        ('<image href="http://example.com/a.png"/>', DrawingUnsafe),
        ('<use href="#a"/>', DrawingUnsafe),
        ('<rect onclick="x()" width="1" height="1"/>', DrawingUnsafe),
        ('<rect fill="url(http://example.com)" width="1" height="1"/>', DrawingUnsafe),
        ("<style>@import 'x'</style>", DrawingUnsafe),
        ("<?xml-stylesheet href='x'?>", DrawingUnsafe),
        ("<ellipse rx='1' ry='2'/>", ForeignShape),
        ('<path d="M0 0 C 1 1 2 2 3 3"/>', ForeignShape),
        ('<path d="L 1 1"/>', ForeignShape),
        ('<rect transform="skewX(3)" width="1" height="1"/>', ForeignShape),
        ('<x:rect xmlns:x="urn:x"/>', ForeignShape),
        ('<defs><rect width="1" height="1"/></defs>', ForeignShape),
        ("<polyline points='1 2 3'/>", Invalid),
        ("<rect width='wide' height='1'/>", Invalid),
        ("<rect width='1e99' height='1'/>", Invalid),
        ("<rect width='nan' height='1'/>", Invalid),
        (f"<text>{'x' * 61}</text>", Invalid),
        ("<rect>", DrawingUnreadable),
        ("\x00", DrawingUnreadable),
        ("<g>" * 30 + "</g>" * 30, DrawingTooLarge),
        ("<line x2='1'/>" * 2001, DrawingTooLarge),
        (f"<polyline points='{'1 ' * 40_002}'/>", DrawingTooLarge),
        (" " * 262_144, DrawingTooLarge),
    ],
)
def test_what_is_no_plain_drawing_is_refused(inside: str, refusal: type[Refused]) -> None:
    with pytest.raises(refusal):
        read(svg(inside))


def test_nothing_is_unfolded() -> None:
    with pytest.raises(DrawingUnsafe):
        read(BOMB)
    with pytest.raises(DrawingUnreadable):
        read("")
    with pytest.raises(DrawingUnreadable):
        read("<?xml version='1.0' encoding='utf-7'?><svg></svgs>")
    assert read("<?xml version='1.0' encoding='utf-7'?><svg/>").shapes == ()
    with pytest.raises(ForeignShape):
        read("<html/>")


def test_a_plan_is_kept_as_shapes_and_nothing_else(station: Station, plan: UUID) -> None:
    (kept,) = station.ask(plans)
    assert (kept.id, kept.name) == (plan, "Rez-de-chaussée")
    assert "title" not in kept.drawing
    station.do("sites.draw_plan", plan=plan, name="RDC", drawing=svg(""))
    (kept,) = station.ask(plans)
    assert (kept.name, read(kept.drawing).shapes) == ("RDC", ())


def test_a_plan_that_is_refused_leaves_the_former(station: Station, plan: UUID) -> None:
    before = station.ask(plans)
    with pytest.raises(DrawingUnsafe):
        station.do("sites.draw_plan", plan=plan, name="Autre", drawing=svg("<script/>"))
    with pytest.raises(Invalid):
        station.do("sites.draw_plan", plan=plan, name=" ", drawing=svg(""))
    with pytest.raises(UnknownPlan):
        station.do("sites.draw_plan", plan=UUID(int=7), name="Autre", drawing=svg(""))
    assert station.ask(plans) == before


def test_a_numbered_place_moves_and_keeps_its_number(
    station: Station, plan: UUID, plateau: UUID
) -> None:
    made = station.do("sites.place_spot", resource=plateau, label="A1", plan=plan, x=40, y=50)
    moved = station.do("sites.place_spot", resource=plateau, label="A1", plan=plan, x=90, y=50)
    assert moved.result == made.result
    (kept,) = station.ask(plans)
    assert [(s.label, s.x, s.y) for s in kept.spots] == [("A1", 90, 50)]
    station.do("sites.remove_spot", spot=made.result)
    assert station.ask(spots) == []
    again = station.do("sites.place_spot", resource=plateau, label="A1", plan=plan, x=1, y=2)
    assert again.result == made.result


def test_an_area_has_no_more_numbers_than_places(
    station: Station, plan: UUID, plateau: UUID
) -> None:
    for label in ("1", "2"):
        station.do("sites.place_spot", resource=plateau, label=label, plan=plan, x=1, y=1)
    with pytest.raises(Invalid):
        station.do("sites.place_spot", resource=plateau, label="3", plan=plan, x=1, y=1)
    with pytest.raises(Invalid):
        station.do("sites.place_spot", resource=plateau, label="1", plan=plan, x=-1, y=1)
    with pytest.raises(UnknownPlan):
        station.do("sites.place_spot", resource=plateau, label="1", plan=UUID(int=7), x=1, y=1)
    with pytest.raises(UnknownSpot):
        station.do("sites.remove_spot", spot=UUID(int=7))


def test_a_plan_goes_and_numbers_stay(station: Station, plan: UUID, plateau: UUID) -> None:
    station.do("sites.place_spot", resource=plateau, label="10", plan=plan, x=1, y=1)
    station.do("sites.place_spot", resource=plateau, label="9", plan=plan, x=1, y=1)
    station.do("sites.remove_plan", plan=plan)
    station.do("sites.remove_plan", plan=plan)
    assert station.ask(plans) == []
    assert [s.label for s in station.ask(spots, resource=plateau)] == ["9", "10"]


def test_a_photo_is_kept_small_and_taken_away(station: Station, plateau: UUID) -> None:
    jpeg = b"\xff\xd8\xff rest of it"
    assert station.ask(picture, place=plateau) == b""
    data = base64.b64encode(jpeg).decode()
    station.do("sites.set_picture", place=plateau, data=data)
    assert station.ask(picture, place=plateau) == jpeg
    large = base64.b64encode(jpeg + b"x" * 130_000).decode()
    for wrong in ("é", "AAAA", large):
        with pytest.raises(NoPicture):
            station.do("sites.set_picture", place=plateau, data=wrong)
    assert station.ask(picture, place=plateau) == jpeg
    station.do("sites.set_picture", place=plateau)
    assert station.ask(picture, place=plateau) == b""
