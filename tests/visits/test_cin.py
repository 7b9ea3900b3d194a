"""The number of an identity card: with an authorisation only, never logged, soon gone."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid
from kiosk.core.registry import exchanged, revive
from kiosk.rights.acts import forget_person
from kiosk.rights.holding import held
from kiosk.station import Station
from kiosk.visits.cin import KEPT, checked, drop_old, marked, number_of
from kiosk.visits.refusals import CinNotAuthorised

NUMBER = "BE123456"


@pytest.fixture
def visit(station: Station) -> UUID:
    names = {"first_name": "Zineb", "last_name": "Oulhaj", "host": "Noria Énergie"}
    return UUID(str(station.do("visits.arrive", consent=True, **names).result))


@pytest.fixture
def authorised(station: Station) -> None:
    station.do("sites.set_data_protection", cin_authorisation="A-GC-7/2026")


def kept(station: Station, visit: UUID) -> str:
    return station.ask_itself(number_of, visit=visit)


def test_without_the_authorisation_no_number_is_taken(station: Station, visit: UUID) -> None:
    with pytest.raises(CinNotAuthorised):
        station.do("visits.note_cin", visit=visit, cin=NUMBER)
    assert kept(station, visit) == ""
    assert NUMBER not in station.database.read(
        lambda s: repr(s.execute(text("SELECT payload, result, facts FROM command")).all())
    )


@pytest.mark.usefixtures("authorised")
def test_the_number_is_in_no_log_and_in_nothing_that_is_exchanged(
    station: Station, visit: UUID
) -> None:
    done = station.do("visits.note_cin", visit=visit, cin="be 123456")
    assert kept(station, visit) == NUMBER
    log = "SELECT payload, result, facts FROM command"
    said = station.database.read(lambda s: repr(s.execute(text(log)).all()))
    rows = [
        station.database.read(
            lambda s, n=table.name: repr(s.execute(text(f"SELECT * FROM {n}")).all())
        )
        for table in exchanged()
    ]
    for place in (said, *rows, repr(done.command)):
        assert NUMBER not in place
        assert "123456" not in place
    assert any("BE••••56" in row for row in rows)
    in_hall = {table.name: table.in_hall for table in exchanged()}
    assert in_hall["visit_cin"] == "false"


@pytest.mark.usefixtures("authorised")
def test_a_store_to_which_only_the_note_comes_has_no_number(station: Station, visit: UUID) -> None:
    station.do("visits.note_cin", visit=visit, cin=NUMBER)
    log = "SELECT payload FROM command WHERE name = 'visits.note_cin'"
    payload = station.database.read(lambda s: s.scalar(text(log)))
    station.database.write(lambda s: s.execute(text("DELETE FROM cin_number")) and None)
    entry, command = revive("visits.note_cin", payload)
    station.database.write(lambda s: entry.handler(s, command))
    assert kept(station, visit) == ""


@pytest.mark.parametrize("typed", ["123456", "ABC12345", "AB12", "AB 12345678901", "", "BE١٢٣٤٥٦"])
def test_what_is_no_number_of_a_card_is_refused(typed: str) -> None:
    with pytest.raises(Invalid) as refusal:
        checked(typed)
    assert (refusal.value.field, refusal.value.problem) == ("cin", "cin")


def test_numbers_are_read_as_they_are_typed() -> None:
    assert [checked(typed) for typed in ("be 123456", "J-12345", "T.402913")] == [
        NUMBER,
        "J12345",
        "T402913",
    ]
    assert marked(NUMBER) == "BE••••56"


@pytest.mark.usefixtures("authorised")
def test_it_is_gone_a_day_later(station: Station, visit: UUID, clock: FrozenClock) -> None:
    station.do("visits.note_cin", visit=visit, cin=NUMBER)
    clock.at += KEPT - timedelta(minutes=1)
    station.database.write(lambda s: drop_old(s, clock.now()))
    assert kept(station, visit) == NUMBER
    clock.at += timedelta(minutes=2)
    assert station.database.write(lambda s: drop_old(s, clock.now())) == 1
    assert kept(station, visit) == ""


@pytest.mark.usefixtures("authorised")
def test_it_goes_with_the_names(station: Station, visit: UUID) -> None:
    station.do("visits.note_cin", visit=visit, cin=NUMBER)
    found = station.ask(held, name="Zineb Oulhaj")
    assert found[0].facts["cin"] == "BE••••56"
    station.do("visits.leave", visit=visit)
    forget_person(station, station.ask(held, name="Zineb Oulhaj"), identity="card")
    assert kept(station, visit) == ""
    marks = station.database.read(lambda s: s.execute(text("SELECT * FROM visit_cin")).all())
    assert marks == []
