"""A company that was registered twice is one again; how long it may stay; its numbers."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.bookings.queries import of_holder
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid
from kiosk.parcels.queries import of_resident
from kiosk.residents import sectors, stay
from kiosk.residents.merging import likely, merged_lately
from kiosk.residents.queries import ResidentView, find, get, people, same
from kiosk.residents.refusals import NotMerged, RcTaken, ResidentLeft, SameResident
from kiosk.station import Station
from kiosk.visits.queries import to_resident

ICE, OTHER_ICE = "000000000000097", "000000000000194"


def register(station: Station, name: str, **fields: Any) -> UUID:
    made: UUID = station.do("residents.register", name=name, **fields).result
    return made


def view(station: Station, resident: UUID) -> ResidentView:
    found = station.ask(get, resident=resident)
    assert found is not None
    return found


@pytest.fixture
def kept(station: Station) -> UUID:
    return register(station, "Noria Énergie", ice=ICE)


@pytest.fixture
def other(station: Station) -> UUID:
    made = register(
        station, "Noria Energy SARL", phone="0522500296", tax="1234567", office="Bât. A"
    )
    station.do("residents.add_person", resident=made, first_name="Youssef", last_name="Tazi")
    return made


def test_all_that_was_the_others_is_asked_of_the_one_that_is_kept(
    station: Station, kept: UUID, other: UUID, clock: FrozenClock
) -> None:
    station.do("sites.add_room", name="Atlas", capacity=8)
    times = {"starts": clock.at + timedelta(days=1), "ends": clock.at + timedelta(days=1, hours=1)}
    station.do("bookings.book", resource="Atlas", held_by="Noria", resident=other, **times)
    visitor = {"first_name": "Karim", "last_name": "Alaoui", "host": "Noria Energy"}
    station.do("visits.expect", resident=other, at=times["starts"], **visitor)
    station.do("parcels.log", resident=other)
    done = station.do("residents.merge", kept=kept, other=other).result
    assert done.people == 1
    today = station.today()
    assert [one.held_by for one in station.ask(of_holder, resident=kept)] == ["Noria"]
    assert [one.last_name for one in station.ask(to_resident, resident=kept, day=today)] == [
        "Alaoui"
    ]
    assert [one.label for one in station.ask(of_resident, resident=kept)] == ["C-0001"]
    assert [one.last_name for one in station.ask(people, resident=kept)] == ["Tazi"]
    assert [one.id for one in station.ask(find, text="noria")] == [kept]
    found = view(station, kept)
    assert (found.ice, found.phone, found.tax, found.office) == (
        *(ICE, "+212522500296", "1234567"),
        "Bât. A",
    )
    with pytest.raises(ResidentLeft):
        station.do("parcels.log", resident=other)


def test_a_merge_is_undone_for_ten_minutes(
    station: Station, kept: UUID, other: UUID, clock: FrozenClock
) -> None:
    before = view(station, kept), view(station, other)
    station.do("residents.merge", kept=kept, other=other)
    assert [one.id for one in station.ask(merged_lately, resident=kept)] == [other]
    clock.at += timedelta(minutes=10)
    station.do("residents.part", other=other)
    assert (view(station, kept), view(station, other)) == before
    assert [one.last_name for one in station.ask(people, resident=other)] == ["Tazi"]
    station.do("residents.merge", kept=kept, other=other)
    clock.at += timedelta(minutes=11)
    with pytest.raises(NotMerged):
        station.do("residents.part", other=other)


def test_what_was_merged_before_goes_along(station: Station, kept: UUID, other: UUID) -> None:
    third = register(station, "Norya")
    station.do("residents.merge", kept=other, other=third)
    station.do("residents.merge", kept=kept, other=other)
    assert station.ask(same, resident=kept) == [kept, other, third]
    with pytest.raises(SameResident):
        station.do("residents.merge", kept=kept, other=kept)


def test_likely_duplicates_are_offered_unless_two_ices_say_that_there_are_two(
    station: Station, kept: UUID, other: UUID
) -> None:
    register(station, "Sahel Data")
    two = register(station, "Noria Energie Maroc", ice=OTHER_ICE)
    same_phone = register(station, "Lumen", phone="0522500296")
    assert {one.id for one in station.ask(likely, resident=other)} == {kept, two, same_phone}
    assert [one.id for one in station.ask(likely, resident=kept)] == [other]


@pytest.mark.parametrize(
    "fields",
    [
        {"tax": "123456"},
        {"tax": "123456789"},
        {"cnss": "123456789"},
        {"cnss": "12345a7"},
        {"rc": "RC 12"},
        {"rc": "12345678"},
    ],
)
def test_numbers_of_a_company_are_checked(station: Station, fields: dict[str, str]) -> None:
    with pytest.raises(Invalid):
        register(station, "Noria", **fields)


def test_a_number_of_the_register_is_one_companys_at_its_court(station: Station) -> None:
    first = register(station, "Noria", rc="12 345", rc_court="Casablanca", cnss="7654321")
    register(station, "Sahel", rc="12345", rc_court="Rabat")
    register(station, "Lumen", rc="12345")
    with pytest.raises(RcTaken):
        register(station, "Kasbah", rc="12345", rc_court="casablanca")
    station.do("residents.change", resident=first, rc_court="CASABLANCA")
    found = view(station, first)
    assert (found.rc, found.rc_court, found.cnss) == ("12345", "CASABLANCA", "7654321")


@pytest.mark.parametrize(
    ("joined", "day", "years", "months", "until", "soon", "over"),
    [
        (date(2024, 2, 29), date(2026, 11, 24), 2, 8, date(2029, 2, 28), False, False),
        (date(2022, 5, 25), date(2026, 11, 24), 4, 5, date(2027, 5, 25), False, False),
        (date(2022, 5, 24), date(2026, 11, 24), 4, 6, date(2027, 5, 24), True, False),
        (date(2021, 11, 24), date(2026, 11, 24), 5, 0, date(2026, 11, 24), True, True),
        (date(2026, 11, 24), date(2026, 11, 24), 0, 0, date(2031, 11, 24), False, False),
    ],
)
def test_a_stay_lasts_five_years(
    joined: date, day: date, years: int, months: int, until: date, soon: bool, over: bool
) -> None:
    found = stay.length(joined, day)
    assert (found.years, found.months, found.until) == (years, months, until)
    assert (found.soon, found.over) == (soon, over)


def test_a_stay_is_said_in_years_and_months() -> None:
    found = stay.length(date(2024, 8, 20), date(2026, 11, 24))
    assert stay.words(found, "fr").startswith("2 ans 3 mois, jusqu’au ")
    said = stay.words(found, "ar")
    assert all(part in said for part in ("سنتان", "3 أشهر", "2029"))


@pytest.mark.parametrize(
    ("text", "known", "english"),
    [
        ("TIC", "NTIC", "ICT"),
        ("TIC · Conseil", "NTIC", "ICT · Conseil"),
        ("industries culturelles et créatives", "Industries créatives", "Creative industries"),
        ("Formation", "", "Formation"),
        ("", "", ""),
    ],
)
def test_older_words_for_a_sector_are_read(text: str, known: str, english: str) -> None:
    assert (sectors.known(text), sectors.words(text, "en")) == (known, english)
