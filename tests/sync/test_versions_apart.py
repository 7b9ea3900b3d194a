"""Programs of two versions at one site: what the newer one adds keeps nothing from being exchanged.

The other half is in `test_parking`: a newer centre with an older store and the reverse.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, update

from kiosk import sync
from kiosk.core import registry
from kiosk.core.clock import FrozenClock
from kiosk.core.command import stated
from kiosk.core.errors import SchemaTooNew
from kiosk.core.settings import Settings
from kiosk.store import migrate
from kiosk.store.base import LoggedCommand
from kiosk.store.database import Database
from kiosk.sync import worker
from kiosk.visits.model import Visit
from tests.anyone import Anyone
from tests.sync.fleet import MORNING, Fleet, Member

AT = {"host": "Noria", "at": MORNING}


def names(member: Member) -> set[str]:
    return member.station.database.read(lambda s: set(s.scalars(select(Visit.last_name))))


def expect(member: Member, name: str) -> UUID:
    done = member.station.do("visits.expect", first_name="A", last_name=name, **AT)
    return done.command.id


def payload_of(member: Member, command: UUID) -> str:
    asked = select(LoggedCommand.payload).where(LoggedCommand.id == command)
    return member.station.database.read(lambda session: session.scalars(asked).one())


def rewrite(
    member: Member, command: UUID, *, payload: dict[str, Any] | None = None, **fields: Any
) -> None:
    """What is in the log of a command, as another program would have written it."""
    more = {"payload": json.dumps(payload)} if payload else {}
    change = update(LoggedCommand).where(LoggedCommand.id == command).values(**more, **fields)
    member.station.database.write(lambda session: session.execute(change))


@pytest.fixture
def newer(fleet: Fleet, monkeypatch: pytest.MonkeyPatch) -> Member:
    """A store of a program of later, and a centre and another store of today."""
    first, _ = fleet.open_site()
    fleet.add("desk")
    fleet.settle()
    monkeypatch.setattr(worker, "HEAD", "9999")
    first.exchange.close()
    return first


def test_a_field_that_a_newer_program_added_to_a_command_is_passed_over(
    fleet: Fleet, newer: Member
) -> None:
    visit = expect(newer, "Neuve")
    payload = payload_of(newer, visit)
    rewrite(newer, visit, payload=json.loads(payload) | {"of_later": {"colour": "blue"}})
    fleet.settle()
    assert names(fleet.members[1]) == {"Neuve"}
    assert newer.station.ask(sync.status).pending == 0


def test_what_an_older_program_leaves_out_of_a_command_has_its_default(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    second = fleet.add("desk")
    visit = expect(first, "Ancien")
    payload = payload_of(first, visit)
    said = stated(registry.revive("visits.expect", payload)[1])
    whole = json.loads(payload)
    assert len(said) < len(whole)
    rewrite(first, visit, payload={name: whole[name] for name in said})
    fleet.settle()
    assert names(second) == {"Ancien"}


def test_a_command_of_later_waits_and_keeps_nothing_from_being_pulled(
    fleet: Fleet, newer: Member
) -> None:
    second = fleet.members[1]
    for name in ("Un", "Deux", "Trois"):
        expect(newer, name)
    of_later = expect(newer, "Neuve")
    rewrite(newer, of_later, name="visits.of_later")
    expect(newer, "Quatre")
    expect(second, "Ancien")
    fleet.settle()
    assert names(second) == {"Un", "Deux", "Trois", "Ancien"}
    assert "Ancien" in names(newer)
    told = newer.station.ask(sync.status)
    assert (told.problem, told.pending) == ("centre_old", 2)


def test_it_goes_up_once_the_centre_knows_it(
    fleet: Fleet, newer: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    of_later = expect(newer, "Neuve")
    rewrite(newer, of_later, name="visits.of_later")
    fleet.settle()
    assert newer.station.ask(sync.status).pending == 1
    fleet.hub.sql("INSERT INTO central.permitted VALUES ('manager', 'visits.of_later')")
    fleet.settle()
    assert newer.station.ask(sync.status).parked == 1


def test_a_machine_whose_right_was_taken_away_hears_that_from_an_older_centre_too(
    fleet: Fleet, newer: Member
) -> None:
    from kiosk.central import enrolling
    from kiosk.sync.transport import TransportTrouble

    newer.exchange.close()
    expect(newer, "Neuve")
    enrolling.revoke(fleet.hub.url, newer.enrolment.station)
    with pytest.raises(TransportTrouble) as trouble:
        newer.exchange.attempt()
    assert trouble.value.problem in ("revoked", "login")


def test_rows_and_deletions_of_a_table_of_later_are_passed_over(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    fleet.hub.sql("CREATE TABLE public.of_later (id uuid, site text, seq bigint)")
    fleet.hub.sql("GRANT SELECT ON public.of_later TO kiosk_station")
    try:
        fleet.hub.sql("INSERT INTO public.of_later VALUES (gen_random_uuid(), 'casablanca', 1)")
        fleet.hub.sql(
            "WITH ticked AS (UPDATE central.clock SET seq = seq + 1 WHERE site = 'casablanca'"
            " RETURNING seq) INSERT INTO central.tombstone SELECT 'casablanca', seq, 'of_later',"
            """ '["x"]' FROM ticked"""
        )
        first.exchange.close()
        expect(first, "Neuve")
        fleet.settle()
        assert names(first) == {"Neuve"}
        assert first.station.ask(sync.status).pending == 0
    finally:
        fleet.hub.sql("DROP TABLE public.of_later")


def test_a_machine_that_is_open_on_a_shared_store_goes_on_when_a_newer_one_has_migrated_it(
    site_store: Database, tmp_path: Path
) -> None:
    older = Anyone(tmp_path, site_store, Settings(), clock=FrozenClock(MORNING))
    older.do("sites.open", code="casablanca", name="Casablanca", city="Casablanca")
    with site_store.engine.begin() as newer:
        newer.exec_driver_sql("ALTER TABLE visit ADD COLUMN colour text NOT NULL DEFAULT 'red'")
        newer.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    older.do("visits.expect", first_name="A", last_name="Ancien", **AT)
    assert older.database.read(lambda s: s.scalars(select(Visit.last_name)).all()) == ["Ancien"]
    with pytest.raises(SchemaTooNew):
        migrate.prepare(site_store)
