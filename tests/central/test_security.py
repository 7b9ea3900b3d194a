"""Everything that a station must not be able to do, tried by one that does as it likes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import psycopg
import pytest

from kiosk.central import enrolling, security
from kiosk.core import registry
from kiosk.core.command import KIOSK
from kiosk.core.ids import new_id
from kiosk.store import migrate
from kiosk.store.schema import metadata
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.tables import replicated, shared, site_column
from tests.central.conftest import PUSH, Hub, push, rows, signed_in
from tests.central.invented import NOW, TODAY, YESTERDAY, fill, insert

Session = psycopg.Connection[Any]

DENIED = "42501"
"""SQLSTATE insufficient_privilege, which broken row-level security has too."""
EXCHANGED = [table.name for table in replicated()]
KEPT = sorted(set(metadata.tables) - set(EXCHANGED))
"""Tables that a store keeps for itself, and the centre too."""
CENTRAL = ["hub", "clock", "station", "intake", "tombstone", "release", "release_piece"]
CENTRAL += ["permitted"]
EVERY = [*(f"public.{t}" for t in [*EXCHANGED, *KEPT, "alembic_version"])] + [
    f"central.{t}" for t in CENTRAL
]


@dataclass
class Cast:
    """Who takes part: stations of Casablanca, one of Rabat, and a role that is none."""

    desk: Enrolment
    kiosk: Enrolment
    display: Enrolment
    counter: Enrolment
    rabat: Enrolment
    outsider: Enrolment
    """In the group of stations, but not enrolled."""


@pytest.fixture(scope="module")
def cast(hub: Hub) -> Cast:
    kinds = {kind: hub.enrol(kind) for kind in ("desk", "kiosk", "display", "counter")}
    made = Cast(**kinds, rabat=hub.enrol("desk", "rabat"), outsider=_outsider(hub))
    hub.freeze(NOW)
    with hub.owner() as owner:
        for site in ("casablanca", "rabat"):
            fill(owner, site)
        owner.execute(
            "INSERT INTO central.clock (site, seq) VALUES ('casablanca', 7), ('rabat', 7)"
        )
        owner.execute(
            "INSERT INTO central.tombstone VALUES ('casablanca', 7, 'visit', '[]'),"
            " ('rabat', 7, 'visit', '[]'), ('rabat', 7, 'site', '[]')"
        )
        push(owner, made.rabat, n=99)
        push(owner, made.counter, n=99)
    return made


def _outsider(hub: Hub) -> Enrolment:
    enrolment = hub.enrol("desk")
    hub.sql(f"DELETE FROM central.station WHERE name = '{enrolment.station}'")
    return enrolment


@pytest.fixture(scope="module")
def sessions(cast: Cast) -> Iterator[dict[str, Session]]:
    """One session of each, as signing in takes long."""
    opened = {who: signed_in(getattr(cast, who)) for who in ("desk", "kiosk", "outsider")}
    yield opened
    for session in opened.values():
        session.close()


@pytest.fixture
def desk(sessions: dict[str, Session]) -> Iterator[Session]:
    yield sessions["desk"]
    sessions["desk"].execute("RESET ALL")
    sessions["desk"].execute("RESET ROLE")


@pytest.fixture
def kiosk(sessions: dict[str, Session]) -> Session:
    return sessions["kiosk"]


@pytest.fixture(params=["desk", "kiosk", "outsider"])
def anyone(request: pytest.FixtureRequest, sessions: dict[str, Session]) -> Session:
    session: Session = sessions[request.param]
    return session


def denied(session: Session, statement: str, *values: Any, state: str = DENIED) -> None:
    with pytest.raises(psycopg.Error) as error:
        rows(session, statement, *values)
    assert error.value.sqlstate == state, error.value


# What a station reads.


@pytest.mark.parametrize("name", [n for n in EXCHANGED if n not in shared()])
def test_a_desk_reads_its_own_site_and_no_other(desk: Session, name: str) -> None:
    column = site_column(metadata.tables[name])
    assert rows(desk, f"SELECT {column} FROM public.{name}") == [("casablanca",)]


@pytest.mark.parametrize("name", shared())
def test_every_station_reads_the_shared_directory(anyone: Session, cast: Cast, name: str) -> None:
    expected = 0 if anyone.info.user == cast.outsider.station else 2
    assert rows(anyone, f"SELECT count(*) FROM public.{name}") == [(expected,)]


@pytest.mark.parametrize("name", EXCHANGED)
def test_who_is_not_enrolled_reads_nothing(cast: Cast, name: str) -> None:
    with signed_in(cast.outsider) as session:
        assert rows(session, f"SELECT count(*) FROM public.{name}") == [(0,)]


@pytest.mark.parametrize("name", CENTRAL[:-1])
def test_who_is_not_enrolled_reads_nothing_of_the_centre(cast: Cast, name: str) -> None:
    with signed_in(cast.outsider) as session:
        assert rows(session, f"SELECT count(*) FROM central.{name}") == [(0,)]


@pytest.mark.parametrize("name", KEPT)
def test_what_the_centre_keeps_for_itself_is_read_by_no_station(anyone: Session, name: str) -> None:
    denied(anyone, f'SELECT 1 FROM public."{name}"')


def test_a_station_reads_of_the_centre_what_it_needs(desk: Session, cast: Cast) -> None:
    assert rows(desk, "SELECT site FROM central.clock ORDER BY 1") == [("*",), ("casablanca",)]
    assert rows(desk, "SELECT name FROM central.station") == [(cast.desk.station,)]
    assert rows(desk, "SELECT count(*) FROM central.hub") == [(1,)]
    deleted = rows(desk, "SELECT site, tbl FROM central.tombstone")
    assert ("casablanca", "visit") in deleted
    assert [row for row in deleted if row[0] == "rabat"] == [("rabat", "site")]
    assert rows(desk, "SELECT version_num FROM alembic_version") == [(migrate.HEAD,)]


def test_a_station_reads_only_its_own_intake(desk: Session, cast: Cast) -> None:
    sent = push(desk, cast.desk, n=50)
    assert (sent,) in rows(desk, "SELECT id FROM central.intake")
    assert rows(desk, "SELECT DISTINCT station FROM central.intake") == [(cast.desk.station,)]


@pytest.mark.parametrize("kind", ["kiosk", "display"])
def test_no_history_of_visitors_stands_in_a_hall(hub: Hub, cast: Cast, kind: str) -> None:
    tables, past = metadata.tables, NOW - timedelta(hours=1)
    with hub.owner() as owner:
        insert(owner, tables["visit"], "casablanca", day=YESTERDAY)
        insert(owner, tables["presence"], "casablanca", day=YESTERDAY)
        insert(owner, tables["badge"], "casablanca", valid_until=past)
        for since in (timedelta(days=1), timedelta(minutes=30)):  # the second is not over
            late = {"day": YESTERDAY, "starts": NOW - since}
            insert(owner, tables["booking"], "casablanca", **late)
    with signed_in(getattr(cast, kind)) as session:
        assert rows(session, "SELECT DISTINCT day FROM visit") == [(TODAY,)]
        assert rows(session, "SELECT DISTINCT day FROM presence") == [(TODAY,)]
        past_it = "SELECT count(*) FROM badge WHERE valid_until < central.now()"
        assert rows(session, past_it) == [(0,)]
        assert rows(session, "SELECT count(*) FROM badge") == [(1,)]
        assert rows(session, "SELECT count(*) FROM badge_scan") == [(0,)]
        assert rows(session, "SELECT count(*) FROM person") == [(0,)]
        for name in ("staff", "settlement"):
            assert rows(session, f"SELECT count(*) FROM {name}") == [(0,)]
        held = rows(session, "SELECT day, ends > central.now() FROM booking ORDER BY starts")
        assert held == [(YESTERDAY, True), (TODAY, True)]
        assert rows(session, "SELECT count(*) FROM resource") == [(1,)]
    with signed_in(cast.desk) as session:
        assert (YESTERDAY,) in rows(session, "SELECT day FROM visit")
        assert rows(session, "SELECT count(*) FROM booking") == [(3,)]
    hub.sql(
        "SELECT set_config('kiosk.site', 'casablanca', false), set_config('kiosk.seq', '8', false);"
        f"DELETE FROM visit WHERE day = '{YESTERDAY}';"
        f"DELETE FROM presence WHERE day = '{YESTERDAY}';"
        f"DELETE FROM booking WHERE day = '{YESTERDAY}';"
        "DELETE FROM badge WHERE valid_until < central.now()"
    )


# What a station sends.


def test_a_command_is_taken_from_who_may_send_it(desk: Session, cast: Cast) -> None:
    sent = push(desk, cast.desk, name="residents.register", n=1)
    again = (sent, cast.desk.site, cast.desk.station, 1, "residents.register")
    desk.execute(PUSH, again)  # sent again after a lost answer
    [row] = rows(desk, "SELECT status, seq, reason FROM central.intake WHERE id = %s", sent)
    assert row == ("pending", None, "")


def test_the_same_number_twice_gives_a_clone_away(desk: Session, cast: Cast) -> None:
    push(desk, cast.desk, n=7)
    with pytest.raises(psycopg.errors.UniqueViolation, match="intake_station_n"):
        push(desk, cast.desk, n=7)


def test_nobody_sends_in_the_name_of_another(desk: Session, cast: Cast) -> None:
    for other in (cast.kiosk.station, cast.rabat.station):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            push(desk, cast.desk, n=2, station=other)


def test_nobody_sends_to_another_site(desk: Session, cast: Cast) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        push(desk, cast.desk, n=2, site="rabat")


def test_who_is_not_enrolled_sends_nothing(cast: Cast) -> None:
    with (
        signed_in(cast.outsider) as session,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        push(session, cast.outsider)


@pytest.mark.parametrize("column", ["arr", "status", "reason", "facts", "seq", "received_at"])
def test_the_answer_to_a_command_is_not_ours_to_write(
    desk: Session, cast: Cast, column: str
) -> None:
    denied(
        desk,
        f"INSERT INTO central.intake ({column}, id, site, station, n, name, payload, actor, at,"
        " hlc, revision) VALUES (DEFAULT, %s, %s, %s, 3, 'visits.arrive', '{}', 'x', now(), 0, '')",
        new_id(),
        cast.desk.site,
        cast.desk.station,
    )


FOR_ALL = security.permitted(KIOSK)
FOR_STAFF = [name for name in registry.commands() if name not in FOR_ALL]


@pytest.mark.parametrize("name", FOR_STAFF)
def test_a_kiosk_sends_no_command_of_a_desk(kiosk: Session, cast: Cast, name: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        push(kiosk, cast.kiosk, name=name, n=3)


@pytest.mark.parametrize("name", FOR_ALL)
def test_a_kiosk_sends_what_is_for_everybody(kiosk: Session, cast: Cast, name: str) -> None:
    sent = push(kiosk, cast.kiosk, name=name, n=1000 + FOR_ALL.index(name))
    assert rows(kiosk, "SELECT name FROM central.intake WHERE id = %s", sent) == [(name,)]


def test_a_command_that_nobody_knows_is_not_taken(desk: Session, cast: Cast) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        push(desk, cast.desk, name="drop.everything", n=4)


def test_staff_may_sign_in_at_a_desk_or_counter_only() -> None:
    assert security.permitted("desk") == security.permitted("counter") != []
    assert "visits.anonymise" in security.permitted("desk")
    assert "visits.anonymise" not in security.permitted("kiosk")


def test_a_kiosk_sends_what_its_screens_do_and_both_that_their_store_was_put_back() -> None:
    refused_in_words = set(security.FORMERLY)
    assert set(security.permitted("kiosk")) - refused_in_words == {
        "visits.arrive",
        "visits.expect_by_badge",
        "visits.leave",
        "bookings.book",
        "feedback.give",
        "feedback.change",
        "bookings.act_by_badge",
        "bookings.wait_by_badge",
        "bookings.answer_by_badge",
        "bookings.at_door",
        "tickets.take",
        "tickets.come_back",
        "tickets.let_pass",
        "tickets.give_up",
        "appointments.arrive",
        "appointments.book_by_badge",
        "appointments.cancel_by_badge",
        "agreements.sign",
        "agreements.refuse",
        "events.register",
        "events.register_by_badge",
        "events.check_in",
        "events.walk_in",
        "badges.scan",
        "help.call",
        "help.withdraw",
        "stations.report",
        "store.restored",
    }
    assert security.permitted("display") == ["stations.report", "store.restored"]
    assert set(security.permitted("door")) == {
        "bookings.book",
        "bookings.act_by_badge",
        "bookings.at_door",
        "stations.report",
        "store.restored",
    }


# What no station does.


@pytest.mark.parametrize("table", EVERY)
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "TRUNCATE {}", "LOCK TABLE {}"])
def test_nothing_is_deleted_or_held(anyone: Session, table: str, statement: str) -> None:
    with anyone.transaction(force_rollback=True):  # a lock is held in a transaction only
        denied(anyone, statement.format(table))


@pytest.mark.parametrize("table", EVERY)
def test_nothing_is_changed(anyone: Session, hub: Hub, table: str) -> None:
    schema, name = table.split(".")
    [(column,)] = hub.sql(
        "SELECT column_name FROM information_schema.columns WHERE table_schema = %s"
        " AND table_name = %s AND is_identity = 'NO' ORDER BY ordinal_position LIMIT 1",
        schema,
        name,
    )
    denied(anyone, f"UPDATE {table} SET {column} = {column}")
    denied(anyone, f"UPDATE {table} SET {column} = DEFAULT WHERE false")


@pytest.mark.parametrize("table", [t for t in EVERY if t != "central.intake"])
def test_nothing_is_inserted_but_commands(anyone: Session, table: str) -> None:
    denied(anyone, f"INSERT INTO {table} SELECT * FROM {table} WHERE false")
    denied(anyone, f"COPY {table} FROM STDIN")


def test_a_row_is_not_written_by_setting_its_number(desk: Session) -> None:
    desk.execute("SELECT set_config('kiosk.site', 'casablanca', false)")
    desk.execute("SELECT set_config('kiosk.seq', '999', false)")
    denied(desk, "INSERT INTO staff VALUES ('casablanca', 'me', 'Me', '', 'manager', true)")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TEMP TABLE mine (x int)",
        "CREATE TABLE public.mine (x int)",
        "CREATE TABLE central.mine (x int)",
        "CREATE VIEW public.mine AS SELECT 1",
        "CREATE SCHEMA mine",
        "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE FUNCTION central.me() RETURNS text LANGUAGE sql AS 'SELECT ''x'''",
        "CREATE ROLE mine",
        "CREATE DATABASE mine",
        "CREATE EXTENSION dblink",
        "DO $$ BEGIN PERFORM 1; END $$",
        "COPY (SELECT 1) TO PROGRAM 'true'",
        "COPY (SELECT 1) TO '/tmp/mine'",
        "SELECT * FROM pg_authid",
        "SELECT * FROM pg_hba_file_rules",
        "SELECT pg_read_file('postgresql.conf')",
        "SELECT pg_ls_dir('.')",
        "SELECT pg_reload_conf()",
        "SELECT lo_create(0)",
        "SELECT lo_from_bytea(0, 'x')",
        "SELECT pg_try_advisory_lock(1)",
        "SELECT pg_advisory_xact_lock(1)",
        "SELECT pg_logical_emit_message(false, 'x', 'y')",
        "SELECT central.wake_applier()",
        "SELECT central.stamp_visit()",
        "SELECT central.bury_visit()",
        "SELECT nextval('central.intake_arr_seq')",
        "SELECT setval('central.intake_arr_seq', 1)",
        "ALTER TABLE public.visit DISABLE ROW LEVEL SECURITY",
        "DROP POLICY station_reads ON public.visit",
        "SET ROLE desk",
        f"SET ROLE {security.APPLIERS}",
        "SET SESSION AUTHORIZATION desk",
        "ALTER ROLE desk PASSWORD 'x'",
        "SET session_replication_role = replica",
        "SET log_statement = 'all'",
        "SET temp_file_limit = -1",
    ],
)
def test_no_station_does_anything_else(anyone: Session, statement: str) -> None:
    denied(anyone, statement)


def test_row_security_cannot_be_switched_off(desk: Session) -> None:
    desk.execute("SET row_security = off")
    denied(desk, "SELECT * FROM public.visit")


def test_becoming_the_group_of_stations_gains_nothing(desk: Session, cast: Cast) -> None:
    desk.execute(f"SET ROLE {security.STATIONS}")
    assert rows(desk, "SELECT central.me()") == [(cast.desk.station,)]
    assert rows(desk, "SELECT DISTINCT site FROM public.visit") == [("casablanca",)]


def test_what_a_station_may_it_cannot_pass_on(desk: Session) -> None:
    desk.execute("GRANT SELECT ON public.visit TO PUBLIC")  # PostgreSQL warns, and grants nothing
    assert rows(desk, "SELECT has_table_privilege('public', 'public.visit', 'SELECT')") == [
        (False,)
    ]


def test_no_station_becomes_another(desk: Session, cast: Cast) -> None:
    denied(desk, f"SET ROLE {cast.rabat.station}")
    denied(desk, f"GRANT {cast.rabat.station} TO {cast.desk.station}")
    denied(desk, f"ALTER ROLE {cast.desk.station} CONNECTION LIMIT 100")


def test_no_station_ends_the_sessions_of_another(desk: Session, cast: Cast) -> None:
    with signed_in(cast.rabat) as other:
        denied(desk, "SELECT pg_terminate_backend(%s)", other.info.backend_pid)
        # Nor is it told what the other does.
        [(told,)] = rows(
            desk, "SELECT query FROM pg_stat_activity WHERE pid = %s", other.info.backend_pid
        )
        assert told == "<insufficient privilege>"


def test_a_name_of_ours_in_front_of_the_search_path_gains_nothing(desk: Session) -> None:
    desk.execute("SET search_path = public, central, pg_catalog")
    assert rows(desk, "SELECT DISTINCT site FROM visit") == [("casablanca",)]


def test_functions_that_act_for_the_owner_look_nowhere_else(hub: Hub) -> None:
    loose = hub.sql(
        "SELECT proname FROM pg_proc WHERE pronamespace = 'central'::regnamespace AND prosecdef"
        " AND NOT coalesce(proconfig @> '{\"search_path=pg_catalog, pg_temp\"}', false)"
    )
    assert loose == []


def test_answers_are_given_to_the_same_site_only(hub: Hub, cast: Cast, desk: Session) -> None:
    mine = [row[0] for row in hub.sql("SELECT id FROM central.intake WHERE site = 'casablanca'")]
    theirs = [row[0] for row in hub.sql("SELECT id FROM central.intake WHERE site = 'rabat'")]
    assert theirs
    found = rows(desk, "SELECT id FROM central.answers(%s)", [*mine, *theirs])
    assert {row[0] for row in found} == set(mine)


def test_how_far_a_station_is_can_only_be_its_own_word(hub: Hub, cast: Cast, desk: Session) -> None:
    rows(desk, "SELECT central.seen(5, '0002', '0.1.0')")
    told = dict(hub.sql("SELECT name, cursor FROM central.station"))
    assert told[cast.desk.station] == 5
    assert told[cast.rabat.station] == 0


def test_every_table_is_behind_row_level_security(hub: Hub) -> None:
    open_to_all = hub.sql(
        "SELECT relname FROM pg_class WHERE relkind = 'r' AND NOT relrowsecurity"
        " AND relnamespace IN ('public'::regnamespace, 'central'::regnamespace)"
    )
    assert open_to_all == [("alembic_version",)]


def test_who_is_no_station_does_not_even_come_in(hub: Hub) -> None:
    hub.sql("CREATE ROLE stranger LOGIN PASSWORD 'secret'")
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        psycopg.connect(hub.server.url_of(hub.database, "stranger", "secret"))


def test_a_revoked_station_is_out_at_once(hub: Hub) -> None:
    enrolment = hub.enrol("desk", "rabat")
    session = signed_in(enrolment)
    done = enrolling.revoke(hub.url, enrolment.station)
    assert done.sessions == 1
    with pytest.raises(psycopg.OperationalError) as error:
        session.execute("SELECT 1")
    assert error.value.sqlstate == "57P01"  # admin_shutdown
    session.close()
    with pytest.raises(psycopg.OperationalError, match="is not permitted to log in"):
        signed_in(enrolment)


def test_a_revoked_station_whose_session_lived_on_could_do_nothing(hub: Hub) -> None:
    """The second wall: were a session to outlive the revocation, it sees and sends nothing."""
    enrolment = hub.enrol("desk", "casablanca")
    with signed_in(enrolment) as session:
        hub.sql(f"UPDATE central.station SET revoked_at = now() WHERE name = '{enrolment.station}'")
        for name in (*EXCHANGED, "alembic_version"):
            found = rows(session, f"SELECT count(*) FROM public.{name}")
            assert found == [(1 if name == "alembic_version" else 0,)]
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            push(session, enrolment)


def test_a_station_holds_a_bounded_number_of_sessions(cast: Cast) -> None:
    held = [signed_in(cast.counter) for _ in range(security.CONNECTIONS)]
    with pytest.raises(psycopg.OperationalError, match="too many connections"):
        signed_in(cast.counter)
    for session in held:
        session.close()


def test_a_session_that_hangs_is_ended(desk: Session) -> None:
    for name, value in (("idle_in_transaction_session_timeout", "1min"), ("lock_timeout", "30s")):
        assert rows(desk, f"SHOW {name}") == [(value,)]


def test_the_applier_needs_not_own_the_database(hub: Hub, cast: Cast) -> None:
    from kiosk.central.applier import Applier

    hub.sql(f"CREATE ROLE applier LOGIN PASSWORD 'secret' IN ROLE {security.APPLIERS}")
    applier = Applier(hub.server.url_of(hub.database, "applier", "secret"))
    assert applier.once() > 0
    applier.close()
    waiting = hub.sql("SELECT count(*) FROM central.intake WHERE status = 'pending'")
    assert waiting == [(0,)]
