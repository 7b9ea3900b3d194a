"""Residents and their people."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from kiosk.errors import Invalid
from kiosk.residents import queries
from kiosk.residents.refusals import IceTaken, ResidentLeft
from kiosk.station import Station

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
