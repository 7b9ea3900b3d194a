"""The room sheet."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PIL import ImageStat

from kiosk.core import languages
from kiosk.core.errors import BadInput
from kiosk.core.wording import say
from kiosk.paper import reports
from kiosk.paper.drawing import raster
from kiosk.paper.reports.rooms_sheet import sheet
from kiosk.sites.queries import resources
from kiosk.station import Station
from tests.conftest import MORNING
from tests.paper.documents.looks import margins, words
from tests.paper.reports.makers import (
    DAY,
    IMPRINT,
    ROOMS,
    booking,
    lane,
    long_day,
    plan,
    rooms_report,
    usual_day,
)

LANGUAGES = languages.codes(languages.of_paper())


def test_the_day_is_told_by_room_and_in_order() -> None:
    said = words(sheet(rooms_report(usual_day())))
    for part in (
        *("Occupation des salles", "إشغال القاعات", "mardi 24 novembre 2026", "24 نونبر 2026"),
        *("Technopark Casablanca", "Atlas", "12 p.", "09:00–11:30", "Sahel Data", "Climatisation"),
        *("Dans l’ordre de la journée", "5 réservations", "31 postes pris sur 48 à 10:42"),
        *("Auditorium : 120 places · régie, à 18:00", "Notes de l’accueil", "1 / 1"),
        *("Imprimé à 10:42 par Salma B.", "données de ce poste à 10:42"),
    ):
        assert part in said.replace("\u202f", " ")
    assert said.index("08:30–10:00 Rif Darb") < said.index("09:00–11:30 Atlas Sahel")


@pytest.mark.parametrize(
    ("back", "language", "said"),
    [
        (timedelta(minutes=1), "fr", "données du central à 10:41"),
        (timedelta(hours=20), "fr", "données du central du 23 nov. à 14:42"),
        (timedelta(hours=20), "en", "data of the central database of 23 Nov at 14:42"),
    ],
)
def test_what_comes_of_the_central_database_is_of_when_it_was_heard(
    back: timedelta, language: str, said: str
) -> None:
    imprint = replace(IMPRINT, heard=IMPRINT.at - back)
    report = replace(rooms_report(usual_day(), language=language), imprint=imprint)
    assert said in words(sheet(report))


def test_maintenance_is_on_the_axis_but_not_in_the_list() -> None:
    said = words(sheet(rooms_report(usual_day())))
    assert said.count("Climatisation") == 1


def test_a_short_block_has_a_name_and_no_time() -> None:
    said = words(sheet(rooms_report(usual_day())))
    assert said.count("16:00–17:00") == 1
    assert said.count("Tamri Santé") == 2


def test_arabic_names_rooms_in_arabic_and_starts_from_the_right() -> None:
    pdf = sheet(rooms_report(usual_day(), language="ar"))
    said = words(pdf)
    for part in ("الأطلس", "القاعة", "5 حجوزات", "طبع على 10:42", "Sahel Data"):
        assert part in said
    assert "Atlas" not in said
    french = raster.image(sheet(rooms_report(usual_day())), dpi=72).convert("L")
    arabic = raster.image(pdf, dpi=72).convert("L")
    star, mirrored = french.crop((40, 40, 65, 65)), arabic.crop((530, 40, 555, 65))
    assert ImageStat.Stat(star).mean == pytest.approx(ImageStat.Stat(mirrored).mean, abs=4)


def test_the_time_axis_is_mirrored_in_arabic() -> None:
    """The only booking of the morning is dark grey on opposite sides."""
    atlas = ROOMS["Atlas"]
    morning = plan(lane(atlas, booking(atlas, "08:00", "10:00", "X")))
    left, right = (_grey_columns(sheet(rooms_report(morning, language=x))) for x in ("fr", "ar"))
    width = 595
    assert left
    assert [width - x for x in reversed(right)] == pytest.approx(left, abs=2)


def _grey_columns(pdf: bytes) -> list[int]:
    """Where the filled block begins and ends, in points from the left."""
    image = raster.image(pdf, dpi=72).convert("L")
    row = [image.getpixel((x, 140)) for x in range(image.width)]
    filled = [x for x, level in enumerate(row) if level == 0xED]
    return [filled[0], filled[-1]] if filled else []


def test_a_long_day_goes_on_overleaf_and_loses_nothing() -> None:
    day = long_day()
    pdf = sheet(rooms_report(day))
    assert raster.pages(pdf) > 1
    assert "2 / 2" in words(pdf, 1)
    said = words(pdf)
    for each in day.lanes:
        for taken in each.bookings:
            assert (
                f"{taken.starts:%H:%M}–{taken.ends:%H:%M} {each.resource.name} {taken.held_by}"
                in said
            )


def test_more_rooms_than_a_page_holds_get_another_page() -> None:
    pdf = sheet(rooms_report(long_day(rooms=40, each=2)))
    said = words(pdf)
    assert all(f"Salle {n:02}" in said for n in range(40))
    assert raster.pages(pdf) >= 3


def test_each_day_starts_a_page() -> None:
    days = [plan(day=DAY + timedelta(days=n)) for n in range(3)]
    pdf = sheet(rooms_report(*days))
    assert raster.pages(pdf) == 3
    assert "mercredi 25 novembre 2026" in words(pdf, 1)
    assert "Aucune réservation" in words(pdf, 1)
    assert "40 postes sur 48 au plus" in words(pdf, 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_drawn_in_the_margins(language: str) -> None:
    pdf = sheet(rooms_report(long_day(), usual_day(), language=language))
    for page in range(raster.pages(pdf)):
        assert min(margins(pdf, page)) >= 13.7


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_exists_in_every_language(language: str) -> None:
    said = words(sheet(rooms_report(usual_day(), plan(), language=language)))
    assert say("refused", language)[:20] not in said
    assert "{" not in said


def test_hours_outside_the_usual_ones_are_shown_when_a_booking_needs_them() -> None:
    rif = ROOMS["Rif"]
    said = words(sheet(rooms_report(plan(lane(rif, booking(rif, "06:00", "23:30", "Nuit"))))))
    assert "6 h" in said.replace("\u202f", " ")
    assert "23 h" in said.replace("\u202f", " ")


@pytest.fixture
def booked(station: Station) -> Station:
    """Two rooms, one booked for a company whose name looks like a formula."""
    station.do("sites.add_room", name="Atlas", name_ar="الأطلس", capacity=12)
    station.do("sites.add_room", name="Rif", capacity=8)
    hour = timedelta(hours=1)
    for room, held_by in (("Rif", "=1+1"), ("Atlas", "Noria Énergie")):
        station.do(
            "bookings.book",
            resource=room,
            starts=MORNING + hour * 3,
            ends=MORNING + hour * 4,
            held_by=held_by,
            title="Comité",
        )
    return station


def test_rows_are_the_bookings_in_order_as_json(booked: Station) -> None:
    rows = json.loads(reports.make(booked, "rooms", DAY, DAY + timedelta(days=1), "json"))
    assert [row["held_by"] for row in rows] == ["Noria Énergie", "=1+1"]
    assert rows[0]["day"] == "2026-11-24"
    assert rows[0]["starts"] == "13:42:00"
    assert {row["state"] for row in rows} == {"booked"}


def test_a_sheet_of_the_store_shows_its_bookings(booked: Station) -> None:
    pdf = reports.make(booked, "rooms", DAY, DAY, "pdf", "ar")
    said = words(pdf)
    assert "الأطلس" in said
    assert "Noria Énergie" in said
    assert "حجزان" in said


def ask_for(station: Station, hour: int, room: str = "Atlas", **fields: object) -> None:
    starts = MORNING + timedelta(hours=hour)
    ends = starts + timedelta(minutes=30)
    station.do(
        "bookings.book", resource=room, starts=starts, ends=ends, held_by="Kasbah Pay", **fields
    )


def test_what_was_asked_for_is_to_be_prepared(booked: Station) -> None:
    ask_for(booked, 1, people=9, style="u_shape", note="café à la pause")
    said = words(reports.make(booked, "rooms", DAY, DAY, "pdf")).replace("\u202f", " ")
    assert "Atlas : 9 places · En U · café à la pause, à 11:42" in said
    rows = json.loads(reports.make(booked, "rooms", DAY, DAY, "json"))
    (row,) = (row for row in rows if row["note"])
    assert (row["people"], row["style"], row["note"]) == (9, "En U", "café à la pause")


def test_much_to_prepare_has_boxes_of_its_own(booked: Station) -> None:
    for n in range(6):
        room, hour = ("Atlas", n) if n < 3 else ("Rif", n - 3)
        ask_for(booked, hour, room, note=f"demande {n}")
    said = words(reports.make(booked, "rooms", DAY, DAY, "pdf"))
    assert all(f"demande {n}" in said for n in range(6))
    assert "6 salles, voir ci-dessus" in said
    assert said.count("À préparer") == 2


def test_a_part_of_a_room_that_is_held_whole_is_crossed_on_the_axis(booked: Station) -> None:
    whole = booked.do("sites.add_room", name="Grande salle", capacity=20).command.id
    parts = [room.id for room in booked.ask_itself(resources) if room.name in ("Atlas", "Rif")]
    booked.do("sites.combine_rooms", whole=whole, parts=parts)
    starts = MORNING + timedelta(hours=6)
    ends = starts + timedelta(hours=3)
    booked.do("bookings.book", resource=whole, starts=starts, ends=ends, held_by="Kasbah Pay")
    said = words(reports.make(booked, "rooms", DAY, DAY, "pdf"))
    assert said.count("Grande salle") == 4, "its lane, its line, and its two parts"


def test_a_booking_of_several_days_is_told_by_the_part_of_each(booked: Station) -> None:
    hall = booked.do("sites.add_room", name="Auditorium", capacity=120).command.id
    booked.do("sites.change_place", place=hall, overnight=True)
    starts = MORNING + timedelta(hours=7)
    booked.do(
        "bookings.book",
        resource=hall,
        starts=starts,
        ends=starts + timedelta(hours=20),
        held_by="Hackathon",
    )
    pdf = reports.make(booked, "rooms", DAY, DAY + timedelta(days=1), "pdf")
    assert "17:42–24:00 Auditorium" in words(pdf, 0)
    assert "00:00–13:42 Auditorium" in words(pdf, 1)


def test_a_closed_day_says_why(booked: Station) -> None:
    booked.do("sites.set_day", day=DAY + timedelta(days=1), reason="Fête de l’Indépendance")
    said = words(reports.make(booked, "rooms", DAY, DAY + timedelta(days=1), "pdf"))
    assert "Fermé · Fête de l’Indépendance" in said


def test_a_year_of_days_is_refused_beyond_its_end(booked: Station) -> None:
    with pytest.raises(BadInput):
        reports.make(booked, "rooms", date(2026, 1, 1), date(2027, 6, 1), "json")
    with pytest.raises(BadInput):
        reports.make(booked, "rooms", DAY, DAY - timedelta(days=1), "json")
