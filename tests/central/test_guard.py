"""A station's password is the one that it was given, whoever holds it."""

from __future__ import annotations

from contextlib import closing

import psycopg
import pytest

from kiosk.central import setup, status
from kiosk.central.applier import Applier
from kiosk.central.enrolling import EnrolmentRequest, enrol
from kiosk.cli.central_report import report
from kiosk.sync.enrolment import Enrolment
from tests.central.conftest import Hub, rows, signed_in
from tests.central.test_setup import Address


def change_password(enrolment: Enrolment) -> None:
    """PostgreSQL allows it, and offers nothing against it."""
    with signed_in(enrolment) as session:
        session.execute("ALTER ROLE CURRENT_USER PASSWORD 'mine'")


def lets_in(hub: Hub, station: str, password: str) -> bool:
    try:
        psycopg.connect(hub.server.url_of(hub.database, station, password)).close()
    except psycopg.OperationalError:
        return False
    return True


def test_who_stole_a_station_s_password_cannot_shut_the_station_out(hub: Hub) -> None:
    station, other = hub.enrol("kiosk"), hub.enrol("desk")
    change_password(station)
    assert lets_in(hub, station.station, "mine")
    assert not lets_in(hub, station.station, station.password)
    with closing(Applier(hub.url)) as applier:
        assert applier.keep_passwords() == [station.station]
        assert applier.keep_passwords() == []
    assert not lets_in(hub, station.station, "mine")
    assert lets_in(hub, station.station, station.password)
    assert lets_in(hub, other.station, other.password)
    lines = [line for line in report(status.look(hub.url)) if line.startswith("password: ")]
    said = [line for line in lines if station.station in line or other.station in line]
    assert [station.station in line for line in said] == [True]


def test_looking_at_the_centre_sets_it_back_too(hub: Hub) -> None:
    station = hub.enrol("desk")
    change_password(station)
    state = status.look(hub.url)
    [seen] = [one for one in state.stations if one.name == station.station]
    assert seen.password_changed_at is not None
    assert lets_in(hub, station.station, station.password)


def test_a_station_of_before_is_guarded_from_the_next_set_up_on(hub: Hub) -> None:
    station = hub.enrol("desk")
    hub.sql("DELETE FROM central_guard.credential")
    setup.init(hub.url)
    change_password(station)
    status.look(hub.url)
    assert lets_in(hub, station.station, station.password)


def test_a_station_neither_sees_nor_asks_the_guard(hub: Hub) -> None:
    with signed_in(hub.enrol("desk")) as session:
        for statement in (
            "SELECT name FROM central_guard.credential",
            "SELECT central_guard.keep_passwords()",
            "INSERT INTO central_guard.credential VALUES ('desk', 'x')",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                rows(session, statement)


def test_the_guard_sets_no_password_but_of_stations(hub: Hub) -> None:
    others = "SELECT rolname, rolpassword FROM pg_authid WHERE rolname IN ('bystander', 'desk')"
    hub.sql("CREATE ROLE bystander LOGIN PASSWORD 'theirs'")
    hub.sql("INSERT INTO central_guard.credential VALUES ('bystander', 'x'), ('desk', 'x')")
    before = hub.sql(others)
    status.look(hub.url)
    assert hub.sql(others) == before
    changed = hub.sql(
        "SELECT name FROM central_guard.credential WHERE changed_at IS NOT NULL"
        " AND name IN ('bystander', 'desk')"
    )
    assert changed == []


def test_a_centre_that_no_superuser_has_set_up_goes_on_without(hub: Hub) -> None:
    hub.sql("DROP SCHEMA central_guard CASCADE")
    address = Address("127.0.0.1", hub.server.port, hub.database, "disable", "")
    enrol(hub.url, EnrolmentRequest("casablanca", "desk", "Poste 1"), address)
    assert status.look(hub.url).stations
    setup.init(hub.url)
