"""Offices of a site: added, changed, given up; and the companies that stand in them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid, Refused
from kiosk.residents.offices import Tenancy, held, tenancies
from kiosk.residents.queries import get
from kiosk.sites.offices import OfficeView, named, offices
from kiosk.sites.refusals import OfficeNameTaken, UnknownOffice
from kiosk.station import Station
from tests.conftest import MORNING

TODAY = MORNING.date()
DAY = timedelta(days=1)


def add(station: Station, name: str, **fields: Any) -> UUID:
    made: UUID = station.do("sites.add_office", name=name, **fields).result
    return made


def register(station: Station, office: str, **fields: Any) -> UUID:
    name = f"Société {station.new_id().hex[:6]}"
    made: UUID = station.do("residents.register", name=name, office=office, **fields).result
    return made


def one(station: Station, office: UUID) -> OfficeView:
    return next(o for o in station.ask(offices, given_up=True) if o.id == office)


def stays(station: Station, resident: UUID) -> list[tuple[UUID, date, date | None]]:
    return sorted(
        ((t.office, t.since, t.until) for t in station.ask(tenancies) if t.resident == resident),
        key=lambda stay: (stay[1], stay[2] or date.max),
    )


def test_an_office_is_found_by_floor_and_number_in_their_order(station: Station) -> None:
    for name, floor in (("10", "1er étage"), ("9", "1er étage"), ("2", "2e étage")):
        add(station, name, floor=floor)
    found = [office.label for office in station.ask(offices)]
    assert found == ["1er étage, 9", "1er étage, 10", "2e étage, 2"]


def test_what_is_given_changes_and_the_rest_stays(station: Station) -> None:
    office = add(station, "312", floor="Bât. A", surface=21.46, places=4, since=TODAY)
    station.do("sites.change_office", office=office, name="312 bis")
    assert one(station, office) == OfficeView(office, "312 bis", "Bât. A", 21.5, 4, TODAY, None)
    station.do("sites.change_office", office=office, surface=0, places=0, always=True)
    assert one(station, office) == OfficeView(office, "312 bis", "Bât. A", None, None, None, None)


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"name": " "}, Invalid),
        ({"name": "b" * 41}, Invalid),
        ({"floor": "e" * 41}, Invalid),
        ({"surface": -1}, Invalid),
        ({"surface": 1e9}, Invalid),
        ({"places": -1}, Invalid),
        ({"name": "bureau  11"}, OfficeNameTaken),
        ({"office": UUID(int=1)}, UnknownOffice),
    ],
)
def test_what_an_office_cannot_be_is_refused(
    station: Station, fields: dict[str, Any], refusal: type[Refused]
) -> None:
    office = add(station, "10", surface=20)
    add(station, "Bureau 11")
    before = station.ask(offices)
    with pytest.raises(refusal):
        station.do("sites.change_office", **{"office": office} | fields)
    assert station.ask(offices) == before


def test_the_same_number_stands_on_another_floor_and_after_giving_up(station: Station) -> None:
    first = add(station, "12", floor="Bât. A")
    add(station, "12", floor="Bât. B")
    with pytest.raises(OfficeNameTaken):
        add(station, "12", floor="bat a")
    station.do("sites.give_up_office", office=first)
    add(station, "12", floor="Bât. A")
    with pytest.raises(OfficeNameTaken):
        station.do("sites.reopen_office", office=first)


def test_an_office_is_given_up_on_a_day_and_taken_back(station: Station) -> None:
    office = add(station, "12", since=TODAY - 10 * DAY)
    for on in (TODAY + DAY, TODAY - 11 * DAY):
        with pytest.raises(Invalid):
            station.do("sites.give_up_office", office=office, on=on)
    station.do("sites.give_up_office", office=office, on=TODAY - DAY)
    station.do("sites.give_up_office", office=office)
    assert one(station, office).given_up_on == TODAY - DAY
    assert station.ask(offices) == []
    with pytest.raises(Invalid):
        station.do("sites.change_office", office=office, since=TODAY)
    station.do("sites.reopen_office", office=office)
    assert one(station, office).given_up_on is None


def test_what_was_added_by_mistake_never_was(station: Station) -> None:
    office = add(station, "12")
    for _ in range(2):
        station.do("sites.give_up_office", office=office, never=True)
    assert station.ask(offices, given_up=True) == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Bât. A, 3e étage, bureau 312", ["312"]),
        ("bat a 3e etage 312", ["312"]),
        ("Bât. A, 3e étage, 312 + 314", ["312", "314"]),
        ("314", ["314"]),
        ("Office 314", ["314"]),
        ("7", None),
        ("312 + 999", None),
        ("", None),
    ],
)
def test_a_text_names_offices(station: Station, text: str, meant: list[str] | None) -> None:
    for name in ("312", "314"):
        add(station, name, floor="Bât. A, 3e étage")
    for floor in ("Bât. A", "Bât. B"):  # a number that two bear names neither
        add(station, "7", floor=floor)
    known = station.ask(offices)
    names = {office.id: office.name for office in known}
    found = named(known, text)
    assert (None if found is None else [names[each] for each in found]) == meant


def test_a_company_stands_where_it_says_until_it_says_otherwise(
    station: Station, clock: FrozenClock
) -> None:
    first, second = add(station, "12"), add(station, "13")
    resident = register(station, "bureau 12", joined_on=TODAY - 30 * DAY)
    assert stays(station, resident) == [(first, TODAY - 30 * DAY, None)]
    clock.at += DAY
    station.do("residents.change", resident=resident, office="12 + 13")
    assert stays(station, resident) == [
        (first, TODAY - 30 * DAY, None),
        (second, TODAY + DAY, None),
    ]
    clock.at += DAY
    station.do("residents.change", resident=resident, office="chez un voisin")
    gone = TODAY + 2 * DAY
    assert stays(station, resident) == [
        (first, TODAY - 30 * DAY, gone),
        (second, TODAY + DAY, gone),
    ]
    assert station.ask(held) == set()


def test_a_move_that_is_taken_back_leaves_no_trace(station: Station, clock: FrozenClock) -> None:
    first = add(station, "12")
    add(station, "13")
    resident = register(station, "12", joined_on=TODAY - 30 * DAY)
    before = stays(station, resident)
    clock.at += DAY
    for office in ("13", "12"):
        station.do("residents.change", resident=resident, office=office)
    assert stays(station, resident) == before == [(first, TODAY - 30 * DAY, None)]


def test_who_leaves_the_site_leaves_its_office(station: Station) -> None:
    office = add(station, "12")
    resident = register(station, "12", joined_on=TODAY - 30 * DAY)
    station.do("residents.leave", resident=resident, on=TODAY - DAY)
    assert stays(station, resident) == [(office, TODAY - 30 * DAY, TODAY - DAY)]


def test_offices_that_are_listed_after_their_companies_have_them(station: Station) -> None:
    resident = register(station, "Bât. A, 12", joined_on=TODAY - 30 * DAY)
    assert station.ask(tenancies) == []
    office = add(station, "12", floor="Bât. A")
    assert station.ask(tenancies) == [Tenancy(resident, office, TODAY - 30 * DAY, None)]
    assert station.ask(held) == {office}


def test_an_office_that_is_renamed_keeps_its_company(station: Station) -> None:
    office = add(station, "12")
    resident = register(station, "12")
    station.do("sites.change_office", office=office, name="12 bis")
    company = station.ask(get, resident=resident)
    assert company is not None
    station.do("residents.change", resident=resident, office=company.office, phone="0522500000")
    assert station.ask(held) == {office}
