"""Settling what the central database refused."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from kiosk.core.errors import Invalid
from kiosk.staff.refusals import NotAllowed
from kiosk.station import Station
from kiosk.store.base import REFUSED
from kiosk.sync.model import Settlement
from kiosk.sync.refusals import AlreadySettled, NotToSettle
from tests.sync.makers import answer, enrol


@pytest.fixture
def refused(station: Station) -> UUID:
    """A command that the central database refused."""
    enrol(station)
    room = station.do("sites.add_room", name="Rif", capacity=8).command.id
    answer(station, room, REFUSED, "sites.name_taken", name="Rif")
    return room


def _kept(station: Station, refused: UUID) -> tuple[str, UUID | None, str, str]:
    row = station.database.read(lambda s: s.get(Settlement, refused))
    return row.how, row.instead, row.note, row.actor


def test_a_settlement_says_how_and_by_whom(station: Station, refused: UUID) -> None:
    other = uuid4()
    station.do("sync.settle", refused=refused, how="instead", instead=other, note="Salle Rif")
    assert _kept(station, refused) == ("instead", other, "Salle Rif", station.name)


def test_settling_twice_the_same_way_changes_nothing(station: Station, refused: UUID) -> None:
    station.do("sync.settle", refused=refused, how="cancelled", note="prévenus")
    station.do("sync.settle", refused=refused, how="cancelled")
    assert _kept(station, refused)[2] == "prévenus"


def test_what_is_settled_for_good_stays_so(station: Station, refused: UUID) -> None:
    station.do("sync.settle", refused=refused, how="cancelled")
    with pytest.raises(AlreadySettled) as found:
        station.do("sync.settle", refused=refused, how="merged")
    assert found.value.how == "cancelled"
    assert _kept(station, refused)[0] == "cancelled"


@pytest.mark.parametrize("how", ["cancelled", "merged", "instead"])
def test_what_was_asked_may_still_end_otherwise(station: Station, refused: UUID, how: str) -> None:
    station.do("sync.settle", refused=refused, how="asked", note="Rabat")
    other = uuid4() if how == "instead" else None
    station.do("sync.settle", refused=refused, how=how, instead=other)
    assert _kept(station, refused)[:2] == (how, other)


@pytest.mark.parametrize(
    ("how", "other", "field"),
    [("instead", None, "instead"), ("cancelled", uuid4(), "instead"), ("forgotten", None, "how")],
)
def test_a_settlement_must_make_sense(
    station: Station, refused: UUID, how: str, other: UUID | None, field: str
) -> None:
    with pytest.raises(Invalid) as found:
        station.do("sync.settle", refused=refused, how=how, instead=other)
    assert found.value.field == field


def test_a_command_that_was_not_refused_is_not_settled(station: Station) -> None:
    room = station.do("sites.add_room", name="Rif", capacity=8).command.id
    with pytest.raises(NotToSettle):
        station.do("sync.settle", refused=room, how="cancelled")


def test_where_the_log_does_not_have_it_the_settlement_is_kept(station: Station) -> None:
    elsewhere = uuid4()
    station.do("sync.settle", refused=elsewhere, how="cancelled")
    assert _kept(station, elsewhere)[0] == "cancelled"


def test_nobody_settles_for_another_site(station: Station, refused: UUID) -> None:
    station.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    station.do("sync.settle", refused=refused, how="asked", site="casablanca")
    with pytest.raises(NotToSettle):
        station.do("sync.settle", refused=refused, how="cancelled", site="rabat")


def test_a_settlement_that_nobody_chose_says_so(station: Station, refused: UUID) -> None:
    station.do("sync.settle", refused=refused, how="merged", automatic=True)
    assert _kept(station, refused)[3] == "automatic"


def test_a_kiosk_settles_nothing(station: Station, refused: UUID) -> None:
    station.role = "kiosk"
    with pytest.raises(NotAllowed):
        station.do("sync.settle", refused=refused, how="cancelled")
