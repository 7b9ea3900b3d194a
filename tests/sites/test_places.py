"""Rooms, areas and equipment: changed, closed, given up, combined."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from kiosk.core.errors import Invalid, Refused
from kiosk.sites.features import FEATURES, STYLES, find
from kiosk.sites.queries import ResourceView, resources
from kiosk.sites.refusals import PartOfAnother, ResourceNameTaken, UnknownResource
from kiosk.station import Station


@pytest.fixture
def atlas(station: Station) -> UUID:
    return station.do("sites.add_room", name="Atlas", capacity=12).command.id


@pytest.fixture
def rif(station: Station) -> UUID:
    return station.do("sites.add_room", name="Rif", capacity=8).command.id


def one(station: Station, place: UUID) -> ResourceView:
    return next(view for view in station.ask(resources) if view.id == place)


def test_what_is_given_changes_and_the_rest_stays(station: Station, atlas: UUID) -> None:
    station.do(
        "sites.change_place",
        place=atlas,
        name="  Grand   Atlas ",
        floor="2e étage",
        features=["board", "screen", "screen"],
        styles=["theatre"],
        after=15,
    )
    view = one(station, atlas)
    assert (view.name, view.capacity, view.floor) == ("Grand Atlas", 12, "2e étage")
    assert [each.code for each in find(FEATURES, view.features)] == ["screen", "board"]
    assert [each.code for each in find(STYLES, view.styles)] == ["theatre"]
    assert (view.before, view.after, view.overnight) == (0, 15, False)
    station.do("sites.change_place", place=atlas, capacity=14)
    assert one(station, atlas).floor == "2e étage"


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"name": ""}, Invalid),
        ({"name": "Rif"}, ResourceNameTaken),
        ({"capacity": 0}, Invalid),
        ({"features": ["screen", "pool"]}, Invalid),
        ({"styles": ["bar"]}, Invalid),
        ({"before": -1}, Invalid),
        ({"after": 241}, Invalid),
        ({"floor": "e" * 41}, Invalid),
    ],
)
@pytest.mark.usefixtures("rif")
def test_what_cannot_be_is_refused_and_nothing_changes(
    station: Station, atlas: UUID, fields: dict[str, Any], refusal: type[Exception]
) -> None:
    before = one(station, atlas)
    with pytest.raises(refusal):
        station.do("sites.change_place", place=atlas, **({"floor": "1er"} | fields))
    assert one(station, atlas) == before


def test_a_room_keeps_its_own_name(station: Station, atlas: UUID) -> None:
    station.do("sites.change_place", place=atlas, name="Atlas", capacity=10)
    assert one(station, atlas).capacity == 10


def test_a_place_that_was_given_up_is_offered_no_more_and_its_name_is_free(
    station: Station, atlas: UUID
) -> None:
    station.do("sites.retire_place", place=atlas)
    assert station.ask(resources) == []
    station.do("sites.retire_place", place=atlas)
    with pytest.raises(UnknownResource):
        station.do("sites.change_place", place=atlas, capacity=4)
    again = station.do("sites.add_room", name="Atlas", capacity=6).command.id
    with pytest.raises(ResourceNameTaken):
        station.do("sites.reopen_place", place=atlas)
    station.do("sites.change_place", place=again, name="Petit Atlas")
    station.do("sites.reopen_place", place=atlas)
    assert {view.name for view in station.ask(resources)} == {"Atlas", "Petit Atlas"}


def test_a_closed_place_says_why_until_it_is_opened(station: Station, atlas: UUID) -> None:
    with pytest.raises(Invalid):
        station.do("sites.close_place", place=atlas, reason=" ")
    station.do("sites.close_place", place=atlas, reason="Peinture")
    assert one(station, atlas).closed_for == "Peinture"
    station.do("sites.reopen_place", place=atlas)
    assert one(station, atlas).closed_for == ""


def test_rooms_are_combined_in_two_steps_only(station: Station, atlas: UUID, rif: UUID) -> None:
    whole = station.do("sites.add_room", name="Les deux", capacity=20).command.id
    station.do("sites.combine_rooms", whole=whole, parts=[atlas, rif])
    station.do("sites.combine_rooms", whole=whole, parts=[atlas, rif])
    larger = station.do("sites.add_room", name="Tout", capacity=40).command.id
    with pytest.raises(PartOfAnother):
        station.do("sites.combine_rooms", whole=larger, parts=[whole, rif])
    with pytest.raises(PartOfAnother):
        station.do("sites.combine_rooms", whole=atlas, parts=[rif, larger])


@pytest.mark.parametrize("which", ["itself", "one", "area", "nobody"])
def test_what_is_no_room_beside_is_no_part(
    station: Station, atlas: UUID, rif: UUID, which: str
) -> None:
    area = station.do("sites.add_desk_area", name="Plateau", places=10).command.id
    whole = station.do("sites.add_room", name="Les deux", capacity=20).command.id
    parts = {
        "itself": [whole, atlas],
        "one": [atlas],
        "area": [atlas, area],
        "nobody": [rif, UUID(int=1)],
    }[which]
    with pytest.raises((Invalid, Refused)):
        station.do("sites.combine_rooms", whole=whole, parts=parts)


def test_a_part_that_is_given_up_leaves_the_whole(station: Station, atlas: UUID, rif: UUID) -> None:
    whole = station.do("sites.add_room", name="Les deux", capacity=20).command.id
    station.do("sites.combine_rooms", whole=whole, parts=[atlas, rif])
    station.do("sites.retire_place", place=rif)
    assert one(station, whole).parts == (atlas,)


def test_places_are_shown_in_the_order_that_was_chosen(
    station: Station, atlas: UUID, rif: UUID
) -> None:
    draa = station.do("sites.add_room", name="Draa", capacity=4).command.id
    station.do("sites.order_places", places=[draa, rif])
    assert [view.id for view in station.ask(resources)] == [draa, rif, atlas]


def test_equipment_is_counted(station: Station) -> None:
    station.do("sites.add_equipment", name="Micros", count=3)
    [view] = station.ask(resources, kind="equipment")
    assert (view.name, view.capacity) == ("Micros", 3)
