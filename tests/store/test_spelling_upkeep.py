"""The words of rows follow the rows, whoever writes them, and go with them."""

import subprocess
import sys
from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import Table, delete, insert, select, update
from sqlalchemy.orm import Session

from kiosk.core.ids import new_id
from kiosk.residents.model import Resident
from kiosk.store import spelling_upkeep
from kiosk.store.alike import alike
from kiosk.store.database import Database
from kiosk.store.spelling import Sounding, Spelling, Unspelt

TABLE = Resident.__table__


@pytest.fixture
def company(database: Database) -> UUID:
    """One that no handler wrote, in a store whose words are kept."""
    spelling_upkeep.keep_up(database)
    return _add(database, "Noria Énergie", " noria energie", phone="+212522500296")


def _add(database: Database, name: str, search: str, phone: str = "") -> UUID:
    one = new_id()
    row = {"id": one, "site": "casablanca", "name": name, "search": search, "phone": phone}
    _write(database, insert(_table()).values(joined_on=date(2026, 1, 5), second_phone="", **row))
    return one


def _table() -> Table:
    assert isinstance(TABLE, Table)
    return TABLE


def _write(database: Database, statement: object) -> None:
    database.write(lambda session: session.connection().execute(statement))  # type: ignore[call-overload]


def _found(database: Database, text: str) -> list[UUID]:
    spelling_upkeep.keep_up(database)
    return database.read(alike, site="casablanca", kind="resident", text=text)


def test_a_row_is_found_by_its_sound_and_its_telephone(database: Database, company: UUID) -> None:
    for text in ("norya", "noira", "نوريا", "0522 50", "+212 5 22 50 02 96"):
        assert _found(database, text) == [company], text


def test_a_new_name_is_found_and_the_old_one_is_not(database: Database, company: UUID) -> None:
    assert _found(database, "norya") == [company]
    _write(database, update(_table()).values(name="Kasbah Pay", search=" kasbah pay"))
    assert _found(database, "norya") == []
    assert _found(database, "casbah") == [company]


def test_a_row_laid_over_another_is_found_by_its_own_words(sqlite: Database) -> None:
    """As rows of the centre are: SQLite tells no trigger of what a REPLACE takes away."""
    spelling_upkeep.keep_up(sqlite)
    company = _add(sqlite, "Noria Énergie", " noria energie")
    assert _found(sqlite, "norya") == [company]
    laid = "INSERT OR REPLACE INTO resident SELECT * FROM resident"
    with sqlite.engine.begin() as connection:
        connection.exec_driver_sql("CREATE TEMP TABLE pulled AS SELECT * FROM resident")
        connection.exec_driver_sql("UPDATE pulled SET search = ' kasbah pay'")
        connection.exec_driver_sql(laid.replace("FROM resident", "FROM pulled"))
    assert _found(sqlite, "casbah") == [company]
    assert _found(sqlite, "norya") == []


def test_words_go_with_the_last_row_that_has_them(database: Database, company: UUID) -> None:
    _add(database, "Noria Conseil", " noria conseil")
    assert len(_found(database, "norya")) == 2
    _write(database, delete(_table()).where(_table().c.id == company))

    def left(session: Session) -> tuple[set[str], set[str]]:
        return set(session.scalars(select(Spelling.word))), set(
            session.scalars(select(Sounding.word))
        )

    assert database.read(left) == ({"noria", "conseil"}, {"noria", "conseil"})


def marked(database: Database) -> int:
    return len(database.read(lambda session: session.scalars(select(Unspelt.thing)).all()))


@pytest.fixture
def by_three(monkeypatch: pytest.MonkeyPatch) -> None:
    """A transaction takes three rows' words."""
    monkeypatch.setattr(spelling_upkeep, "AT_ONCE", 3)


def test_many_rows_are_taken_little_by_little_until_none_is_left(
    database: Database, company: UUID, by_three: None
) -> None:
    for name in ("Atlas", "Rif", "Sahel", "Dakhla", "Zagora", "Tiznit", "Azrou"):
        _add(database, name, f" {name.lower()}")
    assert not spelling_upkeep.keep_up(database)
    assert marked(database) == 0
    assert all(_found(database, name) for name in ("atlass", "zagoura", "azrouu"))


def test_what_is_not_taken_in_time_is_taken_by_the_next_search(
    database: Database, company: UUID, by_three: None
) -> None:
    _add(database, "Atlas", " atlas")
    assert spelling_upkeep.keep_up(database, -1.0)
    assert marked(database) == 2
    assert len(_found(database, "atlass")) == 1


def test_a_program_that_has_met_one_slice_only_knows_the_tables_of_all() -> None:
    """It took the triggers of the others for missing, and the words of their rows away."""
    told = (
        "from kiosk.store.spelling_upkeep import spelt_tables as of; print(*[t.name for t in of()])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", told], capture_output=True, text=True, check=True
    )
    assert answer.stdout.split() == [table.name for table in spelling_upkeep.spelt_tables()]
    assert set(answer.stdout.split()) == {"join_request", "person", "resident", "visit"}


def test_a_store_that_lost_its_triggers_is_spelt_anew(sqlite: Database) -> None:
    spelling_upkeep.keep_up(sqlite)
    with sqlite.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER spelling_resident_insert")
    company = _add(sqlite, "Noria Énergie", " noria energie")
    assert _found(sqlite, "norya") == [company]
