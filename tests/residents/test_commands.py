"""Residents and their people."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from kiosk.core.errors import Invalid
from kiosk.residents import queries
from kiosk.residents.refusals import (
    AlreadyHere,
    IceTaken,
    ResidentLeft,
    UnknownPerson,
    UnknownResident,
)
from kiosk.station import Station
from tests.conftest import MORNING

ICE = "001561191000066"


def register(station: Station, name: str = "Noria Énergie", **fields: Any) -> UUID:
    resident: UUID = station.do("residents.register", name=name, **fields).result
    return resident


def test_an_ice_belongs_to_one_company_at_a_time(station: Station) -> None:
    first = register(station, ice=ICE)
    with pytest.raises(IceTaken) as refusal:
        register(station, "Sahel Data", ice=ICE)
    assert refusal.value.name == "Noria Énergie"
    station.do("residents.leave", resident=first)
    register(station, "Sahel Data", ice=ICE)


def test_companies_without_ice_do_not_meet(station: Station) -> None:
    register(station)
    register(station, "Sahel Data")
    assert len(station.ask(queries.find)) == 2


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"ice": "000000000000000"}, "input.ice"),
        ({"ice": "123"}, "input.ice"),
        ({"phone": "abc"}, "input.phone"),
        ({"email": "noria"}, "input.email"),
        ({"name": ""}, "input.empty"),
        ({"name": "N" * 10_000}, "input.too_long"),
        ({"name": "Nor\u202eia"}, "input.control_characters"),
        ({"sector": "x" * 81}, "input.too_long"),
    ],
)
def test_bad_input_is_refused_with_its_reason(
    station: Station, fields: dict[str, str], code: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        register(station, **{"name": "Noria Énergie", **fields})
    assert refusal.value.code == code
    assert station.ask(queries.find) == []


def test_a_change_keeps_what_it_does_not_name(station: Station) -> None:
    resident = register(station, ice=ICE, sector="TIC")
    station.do("residents.change", resident=resident, phone="0522 50 00 00")
    found = station.ask(queries.get, resident=resident)
    assert found is not None
    assert (found.ice, found.sector, found.phone) == (ICE, "TIC", "+212522500000")


def test_who_left_employs_nobody_here(station: Station) -> None:
    resident = register(station)
    station.do("residents.add_person", resident=resident, first_name="Nora", last_name="Lahlou")
    station.do("residents.leave", resident=resident)
    assert station.ask(queries.hosts, text="lahlou") == []
    with pytest.raises(ResidentLeft):
        station.do("residents.add_person", resident=resident, first_name="A", last_name="B")


def test_the_type_ahead_puts_starts_before_middles_and_companies_first(station: Station) -> None:
    for name in ("Anor Conseil", "Noria Énergie", "Sahel Data"):
        register(station, name)
    sahel = station.ask(queries.find, text="sahel")[0].id
    station.do("residents.add_person", resident=sahel, first_name="Nora", last_name="Lahlou")
    found = [host.name for host in station.ask(queries.hosts, text="nor")]
    assert found == ["Noria Énergie", "Nora Lahlou", "Anor Conseil"]


def test_a_company_is_found_by_its_arabic_name(station: Station) -> None:
    register(station, name_ar="نوريا للطاقة")
    assert [h.name for h in station.ask(queries.hosts, text="نوريا")] == ["Noria Énergie"]


def test_presence_follows_the_badge(station: Station) -> None:
    resident = register(station)
    person = station.do(
        "residents.add_person", resident=resident, first_name="Nora", last_name="Lahlou"
    ).result
    station.do("badges.issue", kind="resident", holder=person)
    from kiosk.badges.queries import of_subject

    badge = station.ask(of_subject, subject=person)
    assert badge is not None
    assert not station.ask(queries.hosts, text="lahlou")[0].present
    station.do("badges.scan", payload=badge.payload)
    assert station.ask(queries.hosts, text="lahlou")[0].present
    station.do("badges.scan", payload=badge.payload, issued_at=MORNING + timedelta(hours=1))
    assert not station.ask(queries.hosts, text="lahlou")[0].present


@pytest.mark.parametrize(
    ("on", "code"), [(date(2026, 11, 25), "input.future"), (date(2020, 1, 1), "input.order")]
)
def test_a_company_leaves_today_or_earlier_but_not_before_it_came(
    station: Station, on: date, code: str
) -> None:
    resident = register(station, joined_on=date(2024, 9, 2))
    with pytest.raises(Invalid) as refusal:
        station.do("residents.leave", resident=resident, on=on)
    assert refusal.value.code == code
    station.do("residents.leave", resident=resident, on=date(2026, 11, 20))
    station.do("residents.leave", resident=resident)
    [gone] = station.ask(queries.find, left=True)
    assert gone.left_on == date(2026, 11, 20)
    assert station.ask(queries.find) == []


def test_what_is_not_of_the_site_is_unknown(station: Station) -> None:
    for name, fields in (
        ("residents.change", {"resident": uuid4()}),
        ("residents.leave", {"resident": uuid4()}),
        ("residents.add_person", {"resident": uuid4(), "first_name": "A", "last_name": "B"}),
    ):
        with pytest.raises(UnknownResident):
            station.do(name, **fields)
    with pytest.raises(UnknownPerson):
        station.do("residents.remove_person", person=uuid4())


def test_a_change_never_takes_the_ice_of_another(station: Station) -> None:
    register(station, ice=ICE)
    sahel = register(station, "Sahel Data")
    with pytest.raises(IceTaken):
        station.do("residents.change", resident=sahel, ice=ICE)
    station.do("residents.change", resident=sahel, name="Sahel Groupe")
    assert [h.name for h in station.ask(queries.hosts, text="groupe")] == ["Sahel Groupe"]


def test_who_no_longer_works_here_is_not_found(station: Station) -> None:
    resident = register(station)
    nora = station.do(
        "residents.add_person", resident=resident, first_name="Nora", last_name="Lahlou"
    ).result
    assert station.ask(queries.employer, person=nora) == resident
    station.do("residents.remove_person", person=nora)
    assert station.ask(queries.hosts, text="lahlou") == []
    assert station.ask(queries.people, resident=resident) == []
    assert station.ask(queries.employer, person=nora) is None


@pytest.mark.parametrize("text", ["nora lahlou", "LAHLOU nora", "lah nor", "Nora  Lahloù"])
def test_a_person_is_found_by_both_names_in_any_order(station: Station, text: str) -> None:
    resident = register(station)
    for first, last in (("Nora", "Lahlou"), ("Nora", "Tazi"), ("Karim", "Lahlou")):
        station.do("residents.add_person", resident=resident, first_name=first, last_name=last)
    assert [h.name for h in station.ask(queries.hosts, text=text)] == ["Nora Lahlou"]


@pytest.mark.parametrize("text", ["", "n", "%", "__", "';", "\u202e"])
def test_too_little_or_signs_find_no_host(station: Station, text: str) -> None:
    register(station)
    assert station.ask(queries.hosts, text=text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("énergie noria", 1),
        ("001561", 1),
        ("001 561 191", 1),
        ("green", 1),
        ("bât. a", 1),
        ("sahel", 0),
        ("%", 0),
        ("999", 0),
    ],
)
def test_residents_are_found_by_name_ice_sector_or_office(
    station: Station, text: str, found: int
) -> None:
    register(station, ice=ICE, sector="Green tech", office="Bât. A, 3e étage")
    assert len(station.ask(queries.find, text=text)) == found


def test_the_list_of_who_left_is_apart(station: Station) -> None:
    gone = register(station, "Sahel Data")
    register(station)
    station.do("residents.leave", resident=gone)
    assert [r.name for r in station.ask(queries.find)] == ["Noria Énergie"]
    assert len(station.ask(queries.find, left=True)) == 2


def test_accents_and_small_letters_do_not_change_the_order_of_the_list(station: Station) -> None:
    for name in ("Zenith", "Éditions Anfa", "eau Vive", "Darb"):
        station.do("residents.register", name=name)
    found = [resident.name for resident in station.ask(queries.find)]
    assert found == ["Darb", "eau Vive", "Éditions Anfa", "Zenith"]


@pytest.mark.parametrize(
    ("first", "second"), [("", ""), (ICE, ""), ("", ICE), (ICE, f"00{int(ICE)}")]
)
def test_the_same_company_is_not_registered_twice(
    station: Station, first: str, second: str
) -> None:
    known = register(station, ice=first, office="Bât. A")
    with pytest.raises((AlreadyHere, IceTaken)) as refusal:
        register(station, " NORIA  energie", ice=second)
    if isinstance(refusal.value, AlreadyHere):
        assert (refusal.value.name, refusal.value.resident) == ("Noria Énergie", known)
    assert len(station.ask(queries.find)) == 1


def test_two_companies_of_one_name_are_told_apart_by_their_ices(station: Station) -> None:
    register(station, ice=ICE)
    other = register(station, ice="002136093000040")
    assert len(station.ask(queries.find)) == 2
    third = register(station, "Sahel Data")
    with pytest.raises(AlreadyHere):
        station.do("residents.change", resident=third, name="Noria Énergie")
    station.do("residents.change", resident=other, name="NORIA Énergie", sector="TIC")


def test_who_left_may_come_back_and_a_longer_name_is_another(station: Station) -> None:
    left = register(station)
    station.do("residents.leave", resident=left)
    register(station)
    register(station, "Noria Énergie Sud")
    register(station, "Noria")
    assert len(station.ask(queries.find)) == 3


def test_a_second_telephone_is_kept_as_the_first_is(station: Station) -> None:
    resident = register(station, phone="0522500000", second_phone="06 61 22 33 44")
    found = station.ask(queries.get, resident=resident)
    assert found is not None
    assert (found.phone, found.second_phone) == ("+212522500000", "+212661223344")
    with pytest.raises(Invalid) as refusal:
        station.do("residents.change", resident=resident, second_phone="12x")
    assert refusal.value.field == "second_phone"


def test_a_change_of_a_person_keeps_what_it_does_not_name(station: Station) -> None:
    resident = register(station)
    named = {"first_name": "Nora", "last_name": "Lahlou", "role": "DG", "email": "n@noria.ma"}
    person = station.do("residents.add_person", resident=resident, **named).result
    station.do("residents.change_person", person=person, phone="0661 22 33 44", last_name="Tazi")
    [nora] = station.ask(queries.people, resident=resident)
    assert (nora.full_name, nora.role, nora.email) == ("Nora Tazi", "DG", "n@noria.ma")
    assert nora.phone == "+212661223344"
    assert [host.name for host in station.ask(queries.hosts, text="tazi")] == ["Nora Tazi"]
    with pytest.raises(Invalid):
        station.do("residents.change_person", person=person, email="nora")
    station.do("residents.remove_person", person=person)
    with pytest.raises(UnknownPerson):
        station.do("residents.change_person", person=person, phone="0661223345")
