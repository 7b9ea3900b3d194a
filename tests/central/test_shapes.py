"""What the applier makes of a statement before it runs it."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import bindparam, delete, func, insert, select, text, update
from sqlalchemy.dialects import postgresql

from kiosk.central.shapes import shape_of
from kiosk.store.base import Sequence
from kiosk.tickets.model import Counter, Ticket

TICKET: Any = Ticket.__table__
COUNTER: Any = Counter.__table__
SERIES: Any = Sequence.__table__
LATEST = func.max(TICKET.alias().c.number)
BY_ID = TICKET.c.id == bindparam("wanted")


def test_a_row_asked_by_its_key_is_seen() -> None:
    row = shape_of(select(TICKET.c.label, TICKET.c.state).where(BY_ID)).row
    assert row is not None
    assert (row.entity, row.columns, row.key) == (Ticket, ("label", "state"), ("id",))
    assert row.where == (("id", "wanted"),)


def test_a_key_of_two_columns_and_one_more_condition_are_seen() -> None:
    where = [COUNTER.c[name] == bindparam(f"of_{name}") for name in ("site", "number", "state")]
    row = shape_of(select(COUNTER.c.ticket).where(*where)).row
    assert row is not None
    assert row.key == ("site", "number")
    assert dict(row.where) == {"site": "of_site", "number": "of_number", "state": "of_state"}


@pytest.mark.parametrize(
    "statement",
    [
        select(TICKET.c.label),
        select(TICKET.c.label).where(TICKET.c.label == bindparam("wanted")),
        select(TICKET.c.label).where(TICKET.c.id != bindparam("wanted")),
        select(TICKET.c.label).where(BY_ID | (TICKET.c.state == bindparam("other"))),
        select(TICKET.c.label).where(BY_ID, TICKET.c.calls > bindparam("least")),
        select(TICKET.c.label).where(BY_ID).limit(1),
        select(TICKET.c.label).where(BY_ID).distinct(),
        select(TICKET.c.label).where(BY_ID).with_for_update(),
        select(func.count()).select_from(TICKET).where(BY_ID),
        select(TICKET.c.label).join(COUNTER, COUNTER.c.ticket == TICKET.c.id).where(BY_ID),
        select(TICKET.c.label).where(TICKET.c.id == select(COUNTER.c.ticket).scalar_subquery()),
    ],
)
def test_whatever_is_more_than_a_row_by_its_key_is_asked_of_the_database(statement: Any) -> None:
    shape = shape_of(statement)
    assert shape.row is None
    assert not shape.changes
    assert "ticket" in shape.tables


def test_what_every_row_of_an_answer_must_have_is_seen() -> None:
    of_series = TICKET.c.series == bindparam("of"), TICKET.c.day == bindparam("on")
    several = select(func.max(TICKET.c.number)).where(*of_series, TICKET.c.state.in_(["called"]))
    assert shape_of(several).equal == (("series", "of"), ("day", "on"))


@pytest.mark.parametrize(
    "statement",
    [
        select(TICKET.c.label),
        select(TICKET.c.label).where(TICKET.c.series == "A"),
        select(TICKET.c.label).where(TICKET.c.series != bindparam("of")),
        select(TICKET.c.label).where(BY_ID | (TICKET.c.series == bindparam("of"))),
        select(TICKET.c.label).join(COUNTER, COUNTER.c.ticket == TICKET.c.id).where(BY_ID),
        select(TICKET.alias().c.label).where(BY_ID),
        select(TICKET.c.label).where(BY_ID, TICKET.c.number == select(LATEST).scalar_subquery()),
        select(COUNTER.c.number).where(select(TICKET.c.id).where(BY_ID).exists()),
        insert(TICKET),
        update(TICKET).where(BY_ID),
    ],
)
def test_where_other_rows_may_count_nothing_is_said(statement: Any) -> None:
    assert shape_of(statement).equal == ()


def test_a_plain_new_row_is_seen() -> None:
    shape = shape_of(insert(TICKET))
    assert shape.into is TICKET
    assert shape.changes == {"ticket"}


@pytest.mark.parametrize(
    "statement",
    [
        insert(TICKET).values(label="C-001"),
        insert(TICKET).returning(TICKET.c.id),
        insert(TICKET).from_select(["label"], select(TICKET.c.label)),
        postgresql.insert(SERIES).on_conflict_do_nothing(),
        update(TICKET).where(BY_ID),
        delete(TICKET),
    ],
)
def test_any_other_change_is_told_from_a_plain_new_row(statement: Any) -> None:
    shape = shape_of(statement)
    assert shape.into is None
    assert shape.changes == {statement.table.name}


def test_a_change_names_the_tables_that_it_only_reads() -> None:
    there = select(COUNTER.c.ticket).where(COUNTER.c.ticket == TICKET.c.id).exists()
    shape = shape_of(update(TICKET).where(there).values(calls=0))
    assert shape.tables == {"ticket", "counter"}
    assert shape.changes == {"ticket"}


def test_words_cannot_be_seen_through() -> None:
    shape = shape_of(text("UPDATE ticket SET calls = 0"))
    assert (shape.tables, shape.changes, shape.row, shape.into) == (set(), set(), None, None)
