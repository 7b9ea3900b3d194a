"""Who has what, by plain SQL that knows nothing of how it was booked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, bindparam, text

from kiosk.store.types import Instant
from tests.contention.wanted import ALONE, AROUND, Want, wants

Answers = Sequence[Mapping[str, str]]
TAKEN, TOO_CLOSE = "bookings.taken", "bookings.too_close"

# Two bookings meet where their rooms have a wall in common, each with its minutes around it.
_MEETS = """
    WITH walls AS (
        SELECT id AS one, id AS other FROM resource
        UNION SELECT whole, part FROM resource_part
        UNION SELECT part, whole FROM resource_part
        UNION SELECT p.whole, q.whole FROM resource_part p JOIN resource_part q ON q.part = p.part
    ), kept AS (
        SELECT b.id, b.resource, b.starts - r."before" * {minute} AS since,
            b.ends + r."after" * {minute} AS until
        FROM booking b JOIN resource r ON r.id = b.resource
        WHERE b.state NOT IN ('cancelled', 'released', 'declined') AND b.starts < b.ends
    )
"""
_OVERLAPS = """
    SELECT count(*) FROM walls w
    JOIN kept a ON a.resource = w.one JOIN kept b ON b.resource = w.other
    WHERE a.id <> b.id AND a.since < b.until AND b.since < a.until
"""
_IN_THE_WAY = """
    SELECT count(*) FROM resource r JOIN walls w ON w.one = r.id JOIN kept b ON b.resource = w.other
    WHERE r.name = :place AND b.since < :ends + r."after" * {minute}
        AND :starts - r."before" * {minute} < b.until
"""
_STANDING = """
    SELECT r.name, b.starts, b.held_by FROM booking b JOIN resource r ON r.id = b.resource
    WHERE b.state NOT IN ('cancelled', 'released', 'declined')
"""


class Rows:
    """A store's rows, whichever database has them."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._minute = "60000000" if engine.dialect.name == "sqlite" else "interval '1 minute'"

    def overlaps(self) -> int:
        """How many pairs of bookings hold what only one can."""
        with self._engine.connect() as connection:
            return int(connection.scalar(text(self._sql(_MEETS + _OVERLAPS))) or 0)

    def held(self) -> dict[tuple[str, datetime], list[str]]:
        """By whom each place is held from each moment on."""
        statement = text(_STANDING).columns(starts=Instant())
        found: dict[tuple[str, datetime], list[str]] = {}
        with self._engine.connect() as connection:
            for place, starts, holder in connection.execute(statement):
                found.setdefault((place, starts), []).append(holder)
        return found

    def unexplained(self, lost: Sequence[Want]) -> list[Want]:
        """What nobody has, although nothing stands in its way."""
        times = (bindparam(name, type_=Instant()) for name in ("starts", "ends"))
        statement = text(self._sql(_MEETS + _IN_THE_WAY)).bindparams(*times)
        with self._engine.connect() as connection:
            return [each for each in lost if not _count(connection, statement, each)]

    def _sql(self, statement: str) -> str:
        return statement.format(minute=self._minute)


def _count(connection: Connection, statement: Any, want: Want) -> int:
    values = {"place": want.place, "starts": want.starts, "ends": want.ends}
    return int(connection.scalar(statement, values) or 0)


def refusals_of(place: str) -> set[str]:
    """With what a place may be refused."""
    return {TAKEN, TOO_CLOSE} if place in AROUND else {TAKEN}


def wrong(rows: Rows, count: int) -> list[str]:
    """What is amiss with the bookings of a store in which so much was wanted by everybody."""
    found = [f"{n} pairs of bookings overlap"] if (n := rows.overlaps()) else []
    held, wanted = rows.held(), wants(count)
    twice = [key for key, holders in held.items() if len(holders) > 1]
    found += [f"{place} is held twice from {starts}" for place, starts in twice]
    unheld = [each for each in wanted if (each.place, each.starts) not in held]
    found += [f"nobody has {each}" for each in unheld if each.place in ALONE]
    found += [f"nothing stands in the way of {each}" for each in rows.unexplained(unheld)]
    strange = held.keys() - {(each.place, each.starts) for each in wanted}
    return found + [f"nobody wanted {place} from {starts}" for place, starts in strange]


def wrong_answers(rows: Rows, count: int, answers: Answers) -> list[str]:
    """What is amiss with what everybody was told, where they all booked in one store."""
    held, found = rows.held(), []
    for each in wants(count):
        told = [answer.get(str(each.number), "never asked") for answer in answers]
        winners = [f"Société {n}" for n, code in enumerate(told) if not code]
        if winners != held.get((each.place, each.starts), []):
            found.append(f"{each} is said to be of {winners}")
        if strange := {code for code in told if code} - refusals_of(each.place):
            found.append(f"{each} was refused with {sorted(strange)}")
    return found


def told(answers: Answers) -> Counter[str]:
    """How often each answer was given."""
    return Counter(code or "booked" for answer in answers for code in answer.values())
