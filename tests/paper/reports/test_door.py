"""The page of a door: large, and no more than anybody may know."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.core import languages
from kiosk.paper import reports
from kiosk.paper.drawing import raster
from kiosk.paper.reports.door_plans import DoorReport
from kiosk.paper.reports.door_sheet import SMALLEST, sheet
from kiosk.sites.queries import resources
from kiosk.station import Station
from tests.conftest import MORNING
from tests.paper.documents.looks import margins, words
from tests.paper.reports.makers import DAY, IMPRINT, ROOMS, booking, lane, long_day, plan

LANGUAGES = languages.codes(languages.of_paper())
CAPITAL = 0.698 * SMALLEST / 72 * 25.4


@pytest.fixture
def booked(station: Station) -> Station:
    """A room with a company's meeting and an evening to which the site invites."""
    station.do("sites.add_room", name="Atlas", name_ar="الأطلس", capacity=12)
    station.do("sites.add_room", name="Rif", capacity=8)
    for hours, fields in (
        (2, {"held_by": "Noria Énergie", "title": "Conseil"}),
        (5, {"held_by": "MITC", "title": "Soirée investisseurs", "kind": "technopark"}),
    ):
        starts = MORNING + timedelta(hours=hours)
        ends = starts + timedelta(hours=1)
        station.do("bookings.book", resource="Atlas", starts=starts, ends=ends, **fields)
    return station


def test_each_room_has_its_page(booked: Station) -> None:
    pdf = reports.make(booked, "door", DAY, DAY, "pdf")
    assert raster.pages(pdf) == 2
    said = words(pdf, 0)
    for part in ("Atlas", "الأطلس", "mardi 24 novembre 2026", "12 places", "12:42–13:42", "1 / 2"):
        assert part in said
    assert "Libre toute la journée" in words(pdf, 1)


@pytest.mark.parametrize("form", ["pdf", "csv", "json"])
def test_only_the_sites_own_is_named(booked: Station, form: str) -> None:
    made = reports.make(booked, "door", DAY, DAY, form)
    said = words(made) if form == "pdf" else made.decode()
    assert "Soirée investisseurs" in said
    assert "Réservée" in said
    assert "Noria" not in said
    assert "Conseil" not in said


@pytest.mark.parametrize("form", ["pdf", "csv", "json"])
@pytest.mark.parametrize(
    ("shows", "named", "unnamed"),
    [("reserved", "", "Noria"), ("holder", "Noria", "Conseil"), ("title", "Conseil", "")],
)
def test_the_sheet_names_no_more_than_the_site_wants_at_its_doors(
    booked: Station, form: str, shows: str, named: str, unnamed: str
) -> None:
    booked.do("sites.set_option", name="door_shows", value=shows)
    made = reports.make(booked, "door", DAY, DAY, form)
    said = words(made) if form == "pdf" else made.decode()
    assert named in said
    if unnamed:
        assert unnamed not in said


def test_a_part_of_a_room_that_is_booked_whole_is_reserved(booked: Station) -> None:
    whole = booked.do("sites.add_room", name="Atlas et Rif", capacity=20).command.id
    parts = [row.id for row in booked.ask_itself(resources) if row.name in ("Atlas", "Rif")]
    booked.do("sites.combine_rooms", whole=whole, parts=parts)
    starts = MORNING + timedelta(hours=7)
    ends = starts + timedelta(hours=1)
    booked.do("bookings.book", resource=whole, starts=starts, ends=ends, held_by="Kasbah Pay")
    rows = json.loads(reports.make(booked, "door", DAY, DAY, "json"))
    reserved = {row["room"] for row in rows if row["starts"] == "17:42:00"}
    assert reserved == {"Atlas", "Rif", "Atlas et Rif"}


def test_it_can_be_read_from_two_metres() -> None:
    assert CAPITAL >= 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_names_and_days_stay_within_the_page(language: str) -> None:
    room = replace(ROOMS["Atlas"], name="Salle " + "de réunion du premier étage " * 3)
    title = "Rencontre des investisseurs et des entreprises du parc technologique"
    event = booking(room, "09:00", "10:00", "MITC", kind="technopark", title=title)
    report = DoorReport((plan(lane(room, event)), long_day(2, 11)), IMPRINT, language)
    pdf = sheet(report)
    assert raster.pages(pdf) == 3
    for page in range(3):
        assert min(margins(pdf, page)) >= 13.5


def test_sixty_rooms_are_sixty_pages() -> None:
    pdf = sheet(DoorReport((long_day(60, 3),), IMPRINT, "fr"))
    assert raster.pages(pdf) == 60


def test_a_site_without_rooms_has_nothing_to_hang_up(station: Station) -> None:
    assert "Rien à compter" in words(reports.make(station, "door", DAY, DAY, "pdf"))
