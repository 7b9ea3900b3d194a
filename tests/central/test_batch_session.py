"""A batch that is worked out in memory comes to what its commands come to one by one."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter as Tally
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Engine, bindparam, event, insert, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from kiosk.central import memory
from kiosk.central.applier import Applier
from kiosk.central.batch_session import BatchSession
from kiosk.central.intake import next_seq
from kiosk.central.memory import Memory
from kiosk.core.ids import new_id
from kiosk.sites.model import Site
from kiosk.store.changes import changed_tables
from kiosk.store.engine import make_engine
from kiosk.tickets.model import Counter, Ticket
from tests.central.conftest import Hub
from tests.sync.conftest import fleet, hub, hub_server, hub_template
from tests.sync.fleet import MORNING, Fleet

__all__ = ["fleet", "hub", "hub_server", "hub_template"]

TICKET: Any = Ticket.__table__
COUNTER: Any = Counter.__table__
NEW = insert(TICKET)
LABEL = select(TICKET.c.label).where(TICKET.c.id == bindparam("wanted"))
SERIES = select(TICKET.c.label).where(TICKET.c.series == bindparam("of")).order_by(TICKET.c.number)
RENAME = (
    update(TICKET).where(TICKET.c.id == bindparam("wanted")).values(label=bindparam("new_label"))
)


def ticket(number: int = 1, **columns: Any) -> dict[str, Any]:
    row = {column.name: None if column.nullable else "" for column in TICKET.columns}
    row |= {"people": 1, "absences": 0}
    row |= {"id": new_id(), "site": "casablanca", "day": MORNING.date(), "service": "cnss"}
    row |= {"issued_service": "cnss", "series": "A", "number": number, "label": f"C-{number:03}"}
    row |= {"state": "waiting", "language": "fr", "counter": None, "calls": 0, "taken_at": MORNING}
    return row | {"called_at": None, "closed_at": None} | columns


@pytest.fixture
def engine(hub: Hub) -> Iterator[Engine]:
    engine = make_engine(hub.url).execution_options(isolation_level="READ COMMITTED")
    yield engine
    engine.dispose()


@contextmanager
def batch(engine: Engine, memory: Memory | None = None) -> Iterator[BatchSession]:
    """The session of a batch of Casablanca, which is committed."""
    with (
        engine.connect() as connection,
        connection.begin(),
        BatchSession(connection, memory or Memory()) as session,
    ):
        next_seq(connection, "casablanca")
        session.begin_case()
        yield session
        session.flush()


@contextmanager
def counted(engine: Engine) -> Iterator[Tally[str]]:
    """The statements that reach the database, by their first two words and table."""
    seen: Tally[str] = Tally()

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        words = statement.replace("public.", "").replace('"', "").split()
        seen[f"{words[0]} {words[2] if words[0] == 'INSERT' else words[1]}".lower()] += 1

    event.listen(engine, "before_cursor_execute", note)
    yield seen
    event.remove(engine, "before_cursor_execute", note)


def labels(hub: Hub) -> list[str]:
    return [label for (label,) in hub.sql("SELECT label FROM ticket ORDER BY label")]


def test_new_rows_are_written_together(hub: Hub, engine: Engine) -> None:
    with counted(engine) as seen, batch(engine) as session:
        for number in range(1, 6):
            session.connection().execute(NEW, ticket(number))
        assert not seen["insert ticket"]
    assert seen["insert ticket"] == 1
    assert labels(hub) == ["C-001", "C-002", "C-003", "C-004", "C-005"]


_FIRST = """
from sqlalchemy import create_engine
from kiosk.central.batch_session import BatchSession
from kiosk.central.memory import Memory
from kiosk.tickets.model import Ticket
session = BatchSession(create_engine("sqlite://").connect(), Memory())
columns = {column.name: None for column in Ticket.__table__.columns}
assert session.new_rows.add(Ticket.__table__, columns | {"id": 1, "label": "C-001"})
assert session.get(Ticket, 1).label == "C-001"
"""


def test_the_first_row_of_a_process_may_be_one_that_was_put_off() -> None:
    """No query has made the mappers ready for it."""
    subprocess.run([sys.executable, "-c", _FIRST], check=True)


def test_a_row_that_was_put_off_is_there_by_its_key(engine: Engine) -> None:
    row = ticket()
    with counted(engine) as seen, batch(engine) as session:
        session.connection().execute(NEW, row)
        found = session.get(Ticket, row["id"])
        assert found is session.get(Ticket, row["id"])
        assert found is not None
        assert found.taken_at == MORNING
        assert not seen["insert ticket"]
        assert not seen["select ticket.id,"]


def test_what_is_put_off_is_there_for_every_other_question(engine: Engine) -> None:
    with batch(engine) as session:
        for number in (2, 1):
            session.connection().execute(NEW, ticket(number))
        found = session.connection().scalars(SERIES, {"of": "A"})
        assert list(found) == ["C-001", "C-002"]
        session.connection().execute(NEW, ticket(3))
        by_entity = session.scalars(select(Ticket).where(Ticket.number == 3))
        assert [one.label for one in by_entity] == ["C-003"]


def test_changes_of_several_commands_are_written_once(hub: Hub, engine: Engine) -> None:
    rows = [ticket(number) for number in (1, 2)]
    with batch(engine) as session:
        session.connection().execute(NEW, rows)
    with counted(engine) as seen, batch(engine) as session:
        for state in ("called", "closed"):
            for row in rows:
                found = session.get(Ticket, row["id"])
                assert found is not None
                found.state = state
                session.end_case()
                session.begin_case()
    assert seen["update ticket"] == 1
    assert hub.sql("SELECT DISTINCT state FROM ticket") == [("closed",)]


def test_what_the_batch_names_is_read_together(engine: Engine) -> None:
    there, too, absent = ticket(), ticket(2), new_id()
    with batch(engine) as session:
        session.connection().execute(NEW, [there, too])
    with batch(engine) as session:
        with counted(engine) as seen:
            session.ahead.expect({str(there["id"]), str(too["id"]), str(absent)})
            assert not seen
            assert session.get(Ticket, there["id"]) is not None
            assert session.get(Ticket, too["id"]) is not None
            assert session.get(Ticket, absent) is None
            session.connection().execute(NEW, ticket(3, id=absent))
            assert session.get(Ticket, absent) is not None
        assert seen == {"select ticket.id,": 1}


def test_what_the_batch_does_not_name_is_asked_of_the_database(engine: Engine) -> None:
    row = ticket()
    with batch(engine) as session:
        session.connection().execute(NEW, row)
    with batch(engine) as session:
        session.ahead.expect({str(new_id())})
        assert session.get(Ticket, row["id"]) is not None


def test_changes_that_wait_are_kept_when_the_rest_of_their_table_is_read(engine: Engine) -> None:
    rows = [ticket(number) for number in (1, 2)]
    with batch(engine) as session:
        session.connection().execute(NEW, rows)
    with batch(engine) as session:
        changed = session.scalars(select(Ticket).where(Ticket.number == 1)).one()
        changed.state = "called"
        session.end_case()
        session.connection().execute(NEW, ticket(3))
        session.ahead.expect({str(row["id"]) for row in rows})
        assert session.get(Ticket, rows[1]["id"]) is not None
        again = session.get(Ticket, rows[0]["id"])
        assert again is not None
        assert again.state == "called"


def test_a_new_row_that_is_found_in_another_way_and_changed_is_not_remembered_as_it_was(
    engine: Engine,
) -> None:
    row = ticket()
    with batch(engine) as session:
        session.connection().execute(NEW, row)
        found = session.scalars(select(Ticket).where(Ticket.number == 1)).one()
        found.label = "C-555"
        session.end_case()
        session.begin_case()
        assert session.connection().scalar(LABEL, {"wanted": row["id"]}) == "C-555"


def test_what_is_put_off_of_other_tables_goes_on_waiting(engine: Engine) -> None:
    row = ticket(series="A")
    with counted(engine) as seen, batch(engine) as session:
        session.connection().execute(NEW, row)
        assert list(session.connection().scalars(select(COUNTER.c.number))) == []
        assert "insert ticket" not in seen
        assert list(session.connection().scalars(SERIES, {"of": "A"})) == ["C-001"]
        assert seen["insert ticket"] == 1


def test_what_a_command_changes_is_told_from_what_was_changed_before_it(engine: Engine) -> None:
    row = ticket()
    with counted(engine) as seen, batch(engine) as session:
        session.connection().execute(NEW, row)
        found = session.get(Ticket, row["id"])
        assert found is not None
        assert not changed_tables(session)
        found.state = "called"
        assert changed_tables(session) == {"ticket"}
        session.end_case()
        session.begin_case()
        found.state = "called"
        assert not changed_tables(session)
        found.state = "closed"
        assert changed_tables(session) == {"ticket"}
        assert not seen["update ticket"]


def test_a_row_that_is_locked_is_asked_of_the_database(engine: Engine) -> None:
    row = ticket()
    with counted(engine) as seen, batch(engine) as session:
        session.connection().execute(NEW, row)
        assert session.get(Ticket, row["id"], with_for_update=True) is not None
        assert seen["insert ticket"] == seen["select ticket.id,"] == 1


def test_a_statement_of_the_session_finds_all_and_leaves_nothing_stale(engine: Engine) -> None:
    rows = [ticket(number) for number in (1, 2)]
    with batch(engine) as session:
        session.connection().execute(NEW, rows)
        session.execute(update(Ticket).where(Ticket.number == 1).values(label="C-777"))
        session.end_case()
        session.begin_case()
        found = [session.get(Ticket, row["id"]) for row in rows]
        assert [one.label for one in found if one] == ["C-777", "C-002"]


def test_no_name_hides_one_of_the_sessions_own(engine: Engine) -> None:
    """Those that it replaces on purpose are asked of it by SQLAlchemy too."""
    with engine.connect() as connection, Session(connection) as plain:
        its = {*vars(plain), *dir(Session)}
        ours = {*vars(BatchSession(connection, Memory()))} - {*vars(plain), "dispatch"}
    assert not ours & its
    replaced = {name for name in vars(BatchSession) if not name.startswith("__")} & its
    assert replaced == {"connection", "flush", "get"}


def test_a_changed_row_may_count_for_any_question_of_its_table(engine: Engine) -> None:
    row = ticket(series="A")
    with batch(engine) as session:
        session.connection().execute(NEW, row)
    with batch(engine) as session:
        found = session.get(Ticket, row["id"])
        assert found is not None
        found.series = "B"
        session.end_case()
        assert list(session.connection().scalars(SERIES, {"of": "B"})) == ["C-001"]


def test_a_change_around_the_session_is_seen_by_the_next_command(engine: Engine) -> None:
    row = ticket()
    with batch(engine) as session:
        session.connection().execute(NEW, row)
        found = session.get(Ticket, row["id"])
        session.connection().execute(RENAME, {"wanted": row["id"], "new_label": "C-777"})
        assert session.connection().scalar(LABEL, {"wanted": row["id"]}) == "C-777"
        assert found is not None
        found.state = "called"
        session.end_case()
        session.begin_case()
        again = session.get(Ticket, row["id"])
        assert again is not None
        assert (again.label, again.state) == ("C-777", "called")


def test_words_end_all_putting_off(engine: Engine) -> None:
    with batch(engine) as session:
        session.connection().execute(NEW, ticket())
        assert session.connection().scalar(text("SELECT count(*) FROM ticket")) == 1


def test_two_rows_of_one_key_are_refused_by_the_database(engine: Engine) -> None:
    row = ticket()

    def twice() -> None:
        with batch(engine) as session:
            session.connection().execute(NEW, row)
            session.connection().execute(NEW, row)

    with pytest.raises(IntegrityError):
        twice()


def test_objects_added_and_deleted_come_and_go(hub: Hub, engine: Engine) -> None:
    fields = {"site": "casablanca", "state": "open", "day": MORNING.date(), "agent": "a1"}
    fields["since"] = MORNING
    with batch(engine) as session:
        for number in (1, 2):
            session.add(Counter(number=number, services="cnss", **fields))
        session.end_case()
        session.begin_case()
        first = session.get(Counter, ("casablanca", 1))
        session.delete(first)
        session.end_case()
        session.begin_case()
        assert session.get(Counter, ("casablanca", 1)) is None
    assert hub.sql("SELECT number FROM counter") == [(2,)]


def test_reference_rows_are_remembered_for_a_while(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    fleet.open_site()
    fleet.settle()
    zone = select(Site.zone).where(Site.code == bindparam("of"))
    engine = make_engine(fleet.hub.url)
    kept = Memory()
    kept.renew()

    def asked() -> str:
        with batch(engine, kept) as session:
            return str(session.connection().scalar(zone, {"of": "casablanca"}))

    assert asked() == "Africa/Casablanca"
    with fleet.hub.owner() as owner, owner.transaction():
        owner.execute("SELECT set_config('kiosk.site', 'casablanca', true)")
        owner.execute("SELECT set_config('kiosk.seq', '1', true)")
        owner.execute("UPDATE site SET zone = 'UTC'")
    kept.renew()
    assert asked() == "Africa/Casablanca"
    monkeypatch.setattr(memory, "KEPT_SECONDS", -1.0)
    kept.renew()
    assert asked() == "UTC"
    engine.dispose()


def test_a_batch_that_fails_is_carried_out_command_by_command(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    fleet.settle()
    first.do("sites.set_hours", weekday=5)
    first.do("sites.add_room", name="Toubkal", capacity=4)
    first.sync()
    whole, alone = Applier._plain, Applier._guarded
    carried_out: list[str] = []

    def breaks(self: Applier, session: Any, case: Any, batch: Any) -> Any:
        whole(self, session, case, batch)
        raise RuntimeError("after the command, before the commit")

    def watched(self: Applier, session: Any, case: Any, batch: Any) -> Any:
        assert not isinstance(session, BatchSession)
        carried_out.append(case.name)
        return alone(self, session, case, batch)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Applier, "_plain", breaks)
        patch.setattr(Applier, "_guarded", watched)
        fleet.applier.once()
    assert carried_out == ["sites.set_hours", "sites.add_room"]
    assert fleet.hub.sql("SELECT DISTINCT status FROM central.intake") == [("applied",)]
