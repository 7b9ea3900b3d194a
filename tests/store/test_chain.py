"""The log is a chain: what was altered, taken away, put in or moved is found, and where."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, text, update

from kiosk.core.clock import FrozenClock
from kiosk.core.ids import new_id
from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store import chain, copies
from kiosk.store.base import LoggedCommand
from kiosk.store.database import Database
from kiosk.store.engine import DURABLE
from kiosk.store.redaction import redact
from kiosk.store.verifying import ALTERED, CUT, MISSING, MOVED, UNTIED, Verdict, verify
from kiosk.sync.triggers import fit
from tests.anyone import Anyone
from tests.conftest import MORNING
from tests.sync.play import Play, Recording
from tests.visits.test_commands import arrive

LOG: Any = LoggedCommand.__table__
ROWS, OMAR = 8, 4
"""How many rows there are: three of the opening, then arrivals, of which the second is Omar's."""


@pytest.fixture
def worked(station: Station) -> Station:
    """A station whose log has some rows, the first of which opened the site."""
    for name in ("Amina", "Omar", "Salma", "Youssef", "Aya"):
        arrive(station, first_name=name)
    return station


@pytest.fixture
def on_sqlite(sqlite: Database, clock: FrozenClock, tmp_path: Path) -> Station:
    """The same on an embedded store."""
    return busy(sqlite, clock, tmp_path)


@pytest.fixture
def on_postgresql(
    postgres_url: str, postgresql: Database, clock: FrozenClock, tmp_path: Path
) -> Iterator[Station]:
    """The same on a store that machines share, as one of them."""
    with closing(Database(postgres_url, tmp_path)) as database:
        yield busy(database, clock, tmp_path)


def busy(database: Database, clock: FrozenClock, folder: Path) -> Station:
    station = Anyone(folder, database, Settings(), clock=clock)
    station.do("sites.open", code="casablanca", name="Technopark", city="Casablanca")
    for name in ("Amina", "Omar", "Salma", "Youssef", "Aya"):
        arrive(station, first_name=name)
    return station


def at(station: Station) -> Verdict:
    return verify(station.database, station.name)


def forge(station: Station, *statements: Any) -> None:
    """Change the store as someone does who has its file or its server."""
    with station.database.engine.execution_options(kiosk_write=DURABLE).begin() as connection:
        for statement in statements:
            connection.execute(statement)


def rows(station: Station) -> list[dict[str, Any]]:
    found = select(LOG).order_by(LOG.c.n)
    return station.database.read(lambda s: [dict(row._mapping) for row in s.execute(found)])


def numbers(station: Station) -> list[int]:
    return [row["n"] for row in rows(station)]


def test_what_was_logged_is_whole(worked: Station) -> None:
    assert at(worked) == Verdict(rows=ROWS)


FORGED = {
    "name": "visits.cancel",
    "site": "rabat",
    "station": "elsewhere",
    "actor": "youssef",
    "payload": '{"first_name":"Nobody"}',
    "result": '"0"',
    "tables": "badge",
    "digest": "0" * 64,
    "salt": "0" * 32,
}


@pytest.mark.parametrize("field", FORGED)
def test_a_row_that_was_altered_is_named(worked: Station, field: str) -> None:
    n = numbers(worked)[2]
    forge(worked, update(LOG).where(LOG.c.n == n).values({field: FORGED[field]}))
    found = at(worked)
    assert (found.n, found.wrong) == (n, ALTERED)


def test_the_hour_of_an_act_is_part_of_it(worked: Station) -> None:
    n = numbers(worked)[1]
    forge(
        worked,
        update(LOG).where(LOG.c.n == n).values(at=rows(worked)[1]["at"] + timedelta(hours=1)),
    )
    assert (at(worked).n, at(worked).wrong) == (n, ALTERED)


def test_an_act_that_is_given_another_name_is_altered(worked: Station) -> None:
    n = numbers(worked)[1]
    forge(worked, update(LOG).where(LOG.c.n == n).values(id=new_id()))
    assert (at(worked).n, at(worked).wrong) == (n, ALTERED)


def test_what_the_centre_answers_is_no_forgery(worked: Station) -> None:
    now = worked.clock.now()
    said = {"status": "refused", "reason": "x", "facts": "{}", "answered_at": now}
    forge(worked, update(LOG).values(said))
    assert at(worked).whole


def test_a_row_that_was_taken_out_of_the_middle_is_missed(worked: Station) -> None:
    n = numbers(worked)[2]
    forge(worked, delete(LOG).where(LOG.c.n == n))
    found = at(worked)
    if worked.database.is_sqlite:
        assert (found.n, found.wrong) == (n, MISSING)
    else:  # numbers have gaps there, where something was taken back
        assert (found.n, found.wrong) == (n + 1, UNTIED)


def test_the_first_row_is_missed_too(worked: Station) -> None:
    forge(worked, delete(LOG).where(LOG.c.n == 1))
    found = at(worked)
    assert (found.n, found.wrong) == ((1, MISSING) if worked.database.is_sqlite else (2, UNTIED))


def test_rows_that_were_taken_off_the_end_are_missed(on_sqlite: Station) -> None:
    forge(on_sqlite, delete(LOG).where(LOG.c.n > 4))
    found = at(on_sqlite)
    assert (found.n, found.of, found.wrong) == (5, ROWS, CUT)


def test_they_are_missed_where_the_store_was_made_to_forget_them(on_sqlite: Station) -> None:
    on_sqlite.do("tickets.take", service="ompic")  # its number is kept beside the store
    again = text("UPDATE sqlite_sequence SET seq = 4 WHERE name = 'command'")
    forge(on_sqlite, delete(LOG).where(LOG.c.n > 4), again)
    found = at(on_sqlite)
    assert (found.n, found.of, found.wrong) == (5, ROWS + 1, CUT)


def test_a_machine_of_a_shared_store_knows_its_own_end(on_postgresql: Station) -> None:
    on_postgresql.do("tickets.take", service="ompic")
    last = numbers(on_postgresql)[-1]
    forge(on_postgresql, delete(LOG).where(LOG.c.n == last))
    found = at(on_postgresql)
    assert (found.of, found.wrong) == (last, CUT)


def test_a_store_that_was_put_back_is_whole(on_sqlite: Station, aside: Path) -> None:
    copies.backup(on_sqlite.database, on_sqlite.folder, aside / "copy")
    on_sqlite.do("tickets.take", service="ompic")
    on_sqlite.close()
    copies.restore(on_sqlite.folder, aside / "copy", then=fit)
    assert at(on_sqlite) == Verdict(rows=ROWS)


def test_a_row_that_was_put_in_is_found(worked: Station) -> None:
    n = numbers(worked)[2]
    forge(
        worked, *(update(LOG).where(LOG.c.n == m).values(n=m + 1) for m in numbers(worked)[:1:-1])
    )
    made = rows(worked)[1] | {"id": new_id(), "actor": "youssef"}
    tied = chain.next_row(made, n, made["link"])
    forge(worked, insert(LOG).values(made | tied))
    found = at(worked)
    assert (found.n, found.wrong) == (n + 1, UNTIED)


@pytest.mark.parametrize("whole_rows", [True, False])
def test_rows_that_changed_places_are_found(worked: Station, whole_rows: bool) -> None:
    before = rows(worked)
    one, other = before[1], before[4]
    stay = ("n",) if whole_rows else ("n", "link")
    away = [delete(LOG).where(LOG.c.n.in_([one["n"], other["n"]]))]
    swapped = [
        insert(LOG).values(here | {name: there[name] for name in stay})
        for here, there in ((one, other), (other, one))
    ]
    forge(worked, *away, *swapped)
    found = at(worked)
    assert (found.n, found.of, found.wrong) == (one["n"], other["n"], MOVED)


def test_a_chain_that_was_made_anew_from_a_row_on_looks_whole_here(worked: Station) -> None:
    """Only the centre knows better: see tests/sync/test_rewritten.py."""
    rewrite(worked, numbers(worked)[2], actor="youssef")
    assert at(worked).whole


def rewrite(station: Station, n: int, **changes: Any) -> None:
    """Change a row and make the chain anew from there, as someone does who knows how."""
    before = ""
    for old in rows(station):
        row = old
        if old["n"] >= n:
            row = old | changes if old["n"] == n else old
            row |= chain.next_row(row, row["n"], before)
            forge(station, update(LOG).where(LOG.c.n == row["n"]).values(row))
        before = row["link"]


def test_names_that_were_taken_out_leave_the_chain_whole(
    worked: Station, clock: FrozenClock
) -> None:
    clock.at += timedelta(days=100)
    worked.do("visits.anonymise", before=clock.at.date() - timedelta(days=50))
    found = at(worked)
    assert found.whole
    assert found.redacted == 5
    assert not any(row["salt"] for row in rows(worked)[3:ROWS])


def emptied(station: Station) -> dict[str, Any]:
    station.database.write(lambda s: redact(s, LoggedCommand.name == "visits.arrive"))
    return rows(station)[OMAR]


def test_a_name_that_is_gone_cannot_be_guessed_from_what_is_kept(worked: Station) -> None:
    named = rows(worked)[OMAR]
    texts = chain.texts_of(*(msgspec.json.decode(named[part]) for part in ("payload", "result")))
    place = texts.index("Omar")
    own = chain.bared(named["salt"], "", texts)
    row = emptied(worked)
    assert row["salt"] == ""
    veil = msgspec.json.decode(row["veil"])
    assert veil[place] == chain.taken_out(own[place], "Omar")  # what was committed to
    assert own[place][1:] not in row["veil"]
    assert named["salt"] not in str(rows(worked))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"first_name":"Anonyme"', '"first_name":"Youssef"'),
        ('"consent":true', '"consent":false'),
        ('"purpose":""', '"purpose":"theft"'),
        ('"another":false', '"another":true'),
    ],
)
def test_what_has_lost_its_names_cannot_be_rewritten(worked: Station, old: str, new: str) -> None:
    row = emptied(worked)
    assert old in row["payload"]
    said = row["payload"].replace(old, new)
    forge(worked, update(LOG).where(LOG.c.n == row["n"]).values(payload=said))
    assert (at(worked).n, at(worked).wrong) == (row["n"], ALTERED)


def test_a_row_is_not_rewritten_by_saying_that_it_lost_its_names(worked: Station) -> None:
    """The salt taken away, and a veil laid over what is said instead."""
    row = rows(worked)[OMAR]
    said = row["payload"].replace("Omar", "Youssef")
    texts = chain.texts_of(*(msgspec.json.decode(part) for part in (said, row["result"])))
    bare = chain.bared(row["salt"], "", texts)
    veils = ["", "zz", "c00", "szz", "s00"]
    made = [[each] * len(bare) for each in veils] + [bare, bare[:-1]]
    for veil in ("{}", "[]", "[", *(msgspec.json.encode(each).decode() for each in made)):
        change = update(LOG).where(LOG.c.n == row["n"])
        forge(worked, change.values(payload=said, salt="", veil=veil))
        assert (at(worked).n, at(worked).wrong) == (row["n"], ALTERED)


def test_names_may_leave_twice(worked: Station) -> None:
    row = rows(worked)[OMAR]
    emptied(worked)
    assert emptied(worked) == emptied(worked)
    assert UUID(str(row["id"])) == emptied(worked)["id"]
    assert at(worked).whole


texts = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=8)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-9, 9)
    | texts
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["name", "phone", "lines", "note"]) | texts, inner, max_size=3
        )
    ),
    max_leaves=8,
)


@given(
    st.lists(
        st.tuples(
            st.dictionaries(texts | st.just("host"), values, max_size=4), values, st.integers(0, 2)
        ),
        min_size=1,
        max_size=4,
    ),
    st.data(),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_was_said_and_emptied_is_whole_and_any_change_of_it_is_found(
    sqlite: Database, said: list[tuple[dict[str, Any], Any, int]], data: st.DataObject
) -> None:
    engine = sqlite.engine.execution_options(kiosk_write=DURABLE)
    with engine.begin() as connection:
        connection.execute(delete(LOG))
        before = ""
        for n, (payload, result, _) in enumerate(said, 1):
            one = {"id": new_id(), "name": "a", "site": "b", "station": "c", "actor": "d"}
            answered = [msgspec.json.encode(part).decode() for part in (payload, result)]
            one |= {"at": MORNING, "tables": "", "payload": answered[0], "result": answered[1]}
            one |= chain.next_row(one, n, before)
            before = one["link"]
            connection.execute(insert(LOG).values(one))
    for n, (*_, times) in enumerate(said, 1):
        for _ in range(times):
            sqlite.write(lambda s, n=n: redact(s, LoggedCommand.n == n))
    assert verify(sqlite, "c").rows == len(said)
    assert verify(sqlite, "c").wrong in ("", CUT)  # rows of the example before
    n = data.draw(st.integers(1, len(said)))
    field = data.draw(st.sampled_from(["payload", "result"]))
    with engine.begin() as connection:
        was = connection.scalar(select(LOG.c[field]).where(LOG.c.n == n))
        other = msgspec.json.encode(data.draw(values)).decode()
        connection.execute(update(LOG).where(LOG.c.n == n).values({field: other}))
    found = verify(sqlite, "c")
    same = msgspec.json.decode(other) == msgspec.json.decode(was)
    assert same or (found.n, found.wrong) == (n, ALTERED)


@pytest.mark.parametrize("seed", [1, 2])
def test_days_of_every_command_and_their_forgetting_are_whole(
    database: Database, tmp_path: Path, seed: int
) -> None:
    played = Recording(tmp_path, database, seed)
    Play(played).on(3)
    assert verify(database, played.name).whole
    for name in {each.entry.name for each in played.played}:
        database.write(lambda s, name=name: redact(s, LoggedCommand.name == name))
        assert verify(database, played.name).whole, name
    assert verify(database, played.name).redacted
