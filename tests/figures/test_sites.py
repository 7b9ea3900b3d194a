"""Figures of another site that is kept here: for the MITC alone."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest

from kiosk.core.command import MANAGER, MITC
from kiosk.core.errors import BadInput
from kiosk.core.machine import SignedIn
from kiosk.figures import use
from kiosk.paper import reports
from kiosk.paper.prints import SheetPrint, require
from kiosk.staff.refusals import MayNotRead
from kiosk.station import Station

DAYS = {"first": date(2026, 11, 23), "last": date(2026, 11, 23)}


@pytest.fixture
def two(station: Station) -> Station:
    """Casablanca's machine, whose store has rooms of Rabat too, and the name of a third site."""
    station.do("sites.add_room", name="Atlas", capacity=8)
    for code in ("rabat", "fes"):
        station.do("sites.open", code=code, name=f"Technopark {code.title()}", city=code.title())
    station.do("sites.add_room", site="rabat", name="Bouregreg", capacity=10)
    return station


def sign(station: Station, role: str) -> None:
    station.sign(SignedIn(role, role.title(), role, (), uuid4()))


def test_the_mitc_sees_every_site_that_is_kept(two: Station) -> None:
    sign(two, MITC)
    assert [site.code for site in two.seen_sites()] == ["casablanca", "rabat"]
    other = two.seeing("rabat")
    assert [room.name for room in other.ask(use.rooms, **DAYS).rooms] == ["Bouregreg"]
    assert [room.name for room in two.ask(use.rooms, site="rabat", **DAYS).rooms] == ["Bouregreg"]
    made = reports.make(other, "occupancy", DAYS["first"], DAYS["last"], "csv").decode("utf-8-sig")
    assert "Bouregreg" in made
    assert "Atlas" not in made
    assert [room.name for room in two.ask(use.rooms, **DAYS).rooms] == ["Atlas"]


@pytest.mark.parametrize("role", [MANAGER, ""])
def test_a_manager_sees_her_own_site_alone(two: Station, role: str) -> None:
    if role:
        sign(two, role)
    assert [site.code for site in two.seen_sites()] == ["casablanca"]
    with pytest.raises(MayNotRead):
        two.seeing("rabat")
    with pytest.raises(MayNotRead):
        two.ask(use.rooms, site="rabat", **DAYS)
    sheet = SheetPrint(report="occupancy", site="rabat", **DAYS)
    with pytest.raises(MayNotRead):
        require(two, sheet)
    assert two.ask(use.rooms, site="casablanca", **DAYS).rooms
    require(two, SheetPrint(report="occupancy", **DAYS))


def test_a_sheet_of_another_site_comes_out_later_by_itself(two: Station) -> None:
    sheet = SheetPrint(report="occupancy", site="rabat", **DAYS)
    assert "rabat" in sheet.name_of_days()
    assert sheet.render(two, "x").pdf.startswith(b"%PDF")


def test_a_site_that_is_not_here_is_bad_input(two: Station) -> None:
    sign(two, MITC)
    with pytest.raises(BadInput, match="oujda"):
        two.seeing("oujda")
