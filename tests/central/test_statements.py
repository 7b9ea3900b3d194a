"""What the applier makes of a statement before it runs it."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import MetaData, Table, bindparam, delete, insert, select, text, update
from sqlalchemy.dialects import postgresql

from kiosk.central.statements import kind_of
from kiosk.store.base import Sequence
from kiosk.tickets.model import Counter, Ticket

TICKET: Any = Ticket.__table__
COUNTER: Any = Counter.__table__
SERIES: Any = Sequence.__table__
BY_ID = TICKET.c.id == bindparam("wanted")


def test_a_question_names_the_tables_that_it_reads() -> None:
    there = select(COUNTER.c.ticket).where(COUNTER.c.ticket == TICKET.c.id).exists()
    kind = kind_of(select(TICKET.c.label).where(BY_ID, there))
    assert kind.reads
    assert kind.tables == {"ticket", "counter"}


def test_a_question_in_two_halves_names_the_tables_of_both() -> None:
    kind = kind_of(select(TICKET.c.site).union(select(COUNTER.c.site)))
    assert kind.reads
    assert kind.tables == {"ticket", "counter"}


def test_a_plain_new_row_is_seen() -> None:
    kind = kind_of(insert(TICKET))
    assert kind.adds_to is TICKET
    assert kind.changes == {"ticket"}


@pytest.mark.parametrize(
    "statement",
    [
        insert(TICKET).values(label="C-001"),
        insert(TICKET).returning(TICKET.c.id),
        insert(TICKET).from_select(["label"], select(TICKET.c.label)),
        insert(TICKET).prefix_with("/* slowly */"),
        postgresql.insert(SERIES).on_conflict_do_nothing(),
        update(TICKET).where(BY_ID),
        delete(TICKET),
    ],
)
def test_any_other_change_is_told_from_a_plain_new_row(statement: Any) -> None:
    kind = kind_of(statement)
    assert kind.adds_to is None
    assert kind.changes == {statement.table.name}
    assert not kind.reads


def test_a_new_row_of_a_table_without_a_class_is_not_put_off() -> None:
    assert kind_of(insert(Table("elsewhere", MetaData()))).adds_to is None


def test_a_change_names_the_tables_that_it_only_reads() -> None:
    there = select(COUNTER.c.ticket).where(COUNTER.c.ticket == TICKET.c.id).exists()
    kind = kind_of(update(TICKET).where(there).values(calls=0))
    assert kind.tables == {"ticket", "counter"}
    assert kind.changes == {"ticket"}


@pytest.mark.parametrize(
    "statement",
    [
        text("UPDATE ticket SET calls = 0"),
        select(TICKET.c.label).where(text("calls = 0")),
        select(insert(TICKET).values(label="C-001").returning(TICKET.c.id).cte().c.id),
    ],
)
def test_what_cannot_be_seen_through_may_be_anything(statement: Any) -> None:
    kind = kind_of(statement)
    assert (kind.tables, kind.changes, kind.adds_to) == (None, None, None)
    assert not kind.reads
