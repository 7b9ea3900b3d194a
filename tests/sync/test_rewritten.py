"""A log that was made anew is seen at its next exchange, loses nothing, and has a way on."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from sqlalchemy import delete

from kiosk import sync
from kiosk.central import status
from kiosk.cli.central_report import report
from kiosk.core.clock import FrozenClock
from kiosk.store import chain, copies
from kiosk.store.database import Database
from kiosk.store.redaction import redact
from kiosk.store.verifying import ALTERED, verify
from kiosk.sync.transport import TransportTrouble
from kiosk.sync.triggers import fit
from tests.central.conftest import signed_in
from tests.store.test_chain import LOG, forge, rewrite, rows
from tests.sync.fleet import Fleet, Member


@pytest.fixture(params=["sqlite", "postgresql"])
def member(request: pytest.FixtureRequest, fleet: Fleet) -> Member:
    """A store that has exchanged some commands, and the site with it."""
    shared = request.param == "postgresql"
    database = request.getfixturevalue("site_store") if shared else None
    made, _ = fleet.open_site(database=database)
    for name in ("Tazi", "Idrissi", "Bennani"):
        arrive(made, name)
    fleet.settle()
    return made


def arrive(member: Member, name: str) -> Any:
    fields = {"first_name": "Aya", "last_name": name, "host": "Noria", "consent": True}
    return member.do("visits.arrive", **fields)


def again(member: Member) -> None:
    """On a new line."""
    member.exchange._hang_up()
    member.sync()


def told(member: Member) -> str:
    with pytest.raises(TransportTrouble) as trouble:
        again_noted(member)
    assert member.station.ask(sync.status).problem == trouble.value.problem
    return trouble.value.problem


def again_noted(member: Member) -> None:
    member.exchange._hang_up()
    member.exchange.attempt()


def broken(fleet: Fleet, member: Member) -> int | None:
    state = next(
        s for s in status.look(fleet.hub.url).stations if s.name == member.enrolment.station
    )
    return state.broken_n


def test_a_log_that_goes_on_is_never_doubted(fleet: Fleet, member: Member) -> None:
    for name in ("Alaoui", "Berrada"):
        arrive(member, name)
        again(member)
        member.station.database.write(lambda s: redact(s, LOG.c.name == "visits.arrive"))
        fleet.settle()
    heads = fleet.hub.sql("SELECT count(*) FROM central.intake WHERE link = ''")
    assert heads == [(0,)]
    assert broken(fleet, member) is None


def test_a_chain_that_was_made_anew_is_told_at_its_next_exchange(
    fleet: Fleet, member: Member
) -> None:
    n = rows(member.station)[-2]["n"]
    rewrite(member.station, n, actor="youssef")
    assert verify(member.station.database, member.station.name).whole
    assert told(member) == "rewritten"
    assert broken(fleet, member) == n
    assert [
        line
        for line in report(status.look(fleet.hub.url))
        if "rewritten" in line and str(n) in line and member.enrolment.station in line
    ]


def test_a_change_long_ago_is_told_by_all_that_came_after(fleet: Fleet, member: Member) -> None:
    rewrite(member.station, rows(member.station)[0]["n"], actor="youssef")
    assert told(member) == "rewritten"


def test_an_act_that_was_taken_out_before_others_is_told(fleet: Fleet, member: Member) -> None:
    gone = rows(member.station)[-2]["n"]
    forge(member.station, delete(LOG).where(LOG.c.n == gone))
    assert told(member) == "rewritten"
    assert broken(fleet, member) == gone


def test_nothing_is_lost_and_the_store_goes_on_enrolled_again(fleet: Fleet, member: Member) -> None:
    rewrite(member.station, rows(member.station)[-2]["n"], actor="youssef")
    arrive(member, "Mernissi")
    assert told(member) == "rewritten"
    arrive(member, "Cherkaoui")
    former = member.enrolment.station
    fleet.enrol_again(member, replaces=former)
    fleet.settle()
    again(member)
    names = {n for (n,) in fleet.hub.sql("SELECT last_name FROM public.visit")}
    assert names == {"Tazi", "Idrissi", "Bennani", "Mernissi", "Cherkaoui"}
    assert member.station.ask(sync.status).problem == ""
    assert broken(fleet, member) is None
    noted = {s.name: s.broken_at is not None for s in status.look(fleet.hub.url).stations}
    assert noted[former]  # what was seen stays


def test_a_store_that_was_put_back_is_no_forgery(fleet: Fleet) -> None:
    made, _ = fleet.open_site()
    copy = fleet.folder / "copy"
    copies.backup(made.station.database, made.station.folder, copy)
    arrive(made, "Tazi")
    fleet.settle()
    made.station.close()
    made.exchange.close()
    copies.restore(made.station.folder, copy, then=fit)
    again(made)
    arrive(made, "Idrissi")
    assert told(made) == "cloned"
    assert broken(fleet, made) is None


def test_a_program_that_hides_it_is_seen_by_what_it_sends(fleet: Fleet) -> None:
    """It does not compare, and goes on from a log that the centre has otherwise."""
    made, _ = fleet.open_site()
    arrive(made, "Tazi")
    fleet.settle()
    n = rows(made.station)[-1]["n"]
    rewrite(made.station, n, actor="youssef")
    arrive(made, "Idrissi")
    made.sync()  # on the line that is open
    assert broken(fleet, made) == n + 1


def test_the_log_of_the_centre_is_a_chain_too(fleet: Fleet, member: Member) -> None:
    with closing(Database(fleet.hub.url)) as centre:
        assert verify(centre, "").whole
        assert verify(centre, "").rows == len(rows(member.station))
        fleet.hub.sql("UPDATE public.command SET actor = 'youssef' WHERE n = 3")
        assert (verify(centre, "").n, verify(centre, "").wrong) == (3, ALTERED)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE central.intake SET link = 'x'",
        "UPDATE central.intake SET before = 'x'",
        "DELETE FROM central.intake",
        "UPDATE central.station SET broken_n = NULL, broken_at = NULL",
        "INSERT INTO central.station (name) VALUES ('x')",
    ],
)
def test_a_station_changes_nothing_of_what_it_has_sent(fleet: Fleet, statement: str) -> None:
    made, _ = fleet.open_site()
    with (
        closing(signed_in(made.enrolment)) as session,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        session.execute(statement.encode())


def test_a_centre_that_is_not_updated_is_sent_commands_as_before(fleet: Fleet) -> None:
    made, _ = fleet.open_site()
    fleet.hub.sql("DROP TRIGGER follow_links ON central.intake")
    fleet.hub.sql("ALTER TABLE central.intake DROP COLUMN link, DROP COLUMN before")
    arrive(made, "Tazi")
    again(made)
    fleet.applier.once()
    assert fleet.hub.sql("SELECT last_name FROM public.visit") == [("Tazi",)]


def test_what_was_chained_afterwards_says_nothing_of_the_time_before(fleet: Fleet) -> None:
    """A store that is put back is chained anew, with other salts."""
    made, _ = fleet.open_site()
    arrive(made, "Tazi")
    row = rows(made.station)[-1]
    salt = chain.AFTERWARDS + row["salt"]
    forge(made.station, LOG.update().where(LOG.c.n == row["n"]).values(salt=salt))
    made.sync()
    assert fleet.hub.sql("SELECT link FROM central.intake ORDER BY n DESC LIMIT 1") == [("",)]


def test_what_its_time_takes_out_leaves_every_chain_whole(fleet: Fleet, clock: FrozenClock) -> None:
    made, _ = fleet.open_site()
    arrive(made, "Tazi")
    fleet.settle()
    later = clock.at + timedelta(days=2000)
    fleet.hub.freeze(later)
    assert fleet.applier.forget_people() > 0
    with closing(Database(fleet.hub.url)) as centre:
        assert verify(centre, "").whole
        assert verify(centre, "").redacted
    again(made)  # the links are what they were
    assert broken(fleet, made) is None
