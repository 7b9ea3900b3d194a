"""The verdict sees each thing that may go wrong, and nothing where nothing does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from tests.chaos.evidence import COLUMNS, Evidence, Kept, Rows, StoreFound, Taken
from tests.chaos.ledger import CALLED, DENIED, DONE, Entry
from tests.chaos.verdict import judge

ROOM, NOON = UUID(int=99), datetime(2026, 11, 24, 12, tzinfo=UTC)


def row(table: str, **values: Any) -> tuple[Any, ...]:
    return tuple(values.get(name) for name in COLUMNS[table])


def held(number: int, starts: datetime) -> tuple[Any, ...]:
    """A booking of an hour."""
    hour = {"starts": starts, "ends": starts + timedelta(hours=1)}
    return row("booking", id=UUID(int=number), resource=ROOM, state="booked", **hour)


def ticket(number: int, label: str, **values: Any) -> tuple[Any, ...]:
    known = {"site": "casablanca", "day": date(2026, 11, 24), "state": "waiting"}
    return row("ticket", id=UUID(int=number), label=label, **(known | values))


def nothing() -> Rows:
    return {table: set() for table in COLUMNS}


def good() -> Evidence:
    """A desk booked a room and printed a ticket, and called it."""
    room = row("resource", id=ROOM, kind="room")
    rows = nothing() | {
        "resource": {room},
        "booking": {held(1, NOON)},
        "ticket": {ticket(2, "O-1")},
    }
    ids = [str(UUID(int=number)) for number in (1, 2, 3)]
    names = ("bookings.book", "tickets.take", "tickets.call")
    intake = [
        Taken(n, one, "kiosk_a", n, name, "applied", "", n)
        for n, (one, name) in enumerate(zip(ids, names, strict=True), start=1)
    ]
    ledger = [
        Entry(DONE, ids[0], names[0], 1.0),
        Entry(DONE, ids[1], names[1], 2.0, label="O-1"),
        Entry(DONE, ids[2], names[2], 3.0),
        Entry(CALLED, ids[2], names[2], 3.5, ticket=ids[1], counter=1),
        Entry(DENIED, str(UUID(int=50)), "bookings.book", 4.0),
    ]
    log = [Kept(one, n, "applied") for n, one in enumerate(ids, start=1)]
    store = StoreFound("desk", "kiosk_a", ledger, log, 0, dict(rows), dict(rows))
    return Evidence(intake, list(ids), [store], [], rows)


def lost(found: Evidence) -> None:
    found.stores[0].ledger.append(Entry(DONE, str(UUID(int=7)), "visits.arrive", 5.0))


def parked(found: Evidence) -> None:
    found.intake[0] = replace(found.intake[0], status="parked")


def doubled(found: Evidence) -> None:
    found.logged.append(found.logged[0])


def denied_and_done(found: Evidence) -> None:
    found.stores[0].log.append(Kept(str(UUID(int=50)), 4, "pending"))


def another_answer(found: Evidence) -> None:
    found.stores[0].log[0] = replace(found.stores[0].log[0], status="refused")


def an_image_left(found: Evidence) -> None:
    found.stores[0].undo = 1


def a_row_too_few(found: Evidence) -> None:
    found.stores[0].rows["booking"] = set()


def a_row_too_many(found: Evidence) -> None:
    found.stores[0].rows["visit"] = {row("visit", id=UUID(int=8))}


def out_of_order(found: Evidence) -> None:
    found.intake[0], found.intake[1] = found.intake[1], found.intake[0]


def booked_twice(found: Evidence) -> None:
    found.rows["booking"].add(held(5, NOON + timedelta(minutes=30)))


def printed_twice(found: Evidence) -> None:
    found.rows["ticket"].add(ticket(6, "O-1"))
    found.stores[0].ledger.append(Entry(DONE, str(UUID(int=6)), "tickets.take", 5.0, label="O-1"))


def printed_otherwise(found: Evidence) -> None:
    found.rows["ticket"] = {ticket(2, "O-2")}


def called_twice(found: Evidence) -> None:
    again = Entry(CALLED, str(UUID(int=9)), "tickets.call", 9.0, ticket=str(UUID(int=2)), counter=2)
    found.stores[0].ledger.append(again)


def at_two_counters(found: Evidence) -> None:
    seats = {row("counter", number=n, ticket=UUID(int=2)) for n in (1, 2)}
    found.rows["counter"] = seats


def called_to_no_counter(found: Evidence) -> None:
    found.rows["ticket"] = {ticket(2, "O-1", state="called", counter=1)}
    opened = {"number": 1, "day": date(2026, 11, 24)}
    found.rows["counter"] = {row("counter", site="casablanca", **opened)}


def seen_at_two_counters(found: Evidence) -> None:
    found.seen_twice.add(str(UUID(int=2)))


@pytest.mark.parametrize(
    ("spoil", "check"),
    [
        (lost, "nothing_lost"),
        (parked, "nothing_lost"),
        (doubled, "nothing_doubled"),
        (denied_and_done, "nothing_denied_was_done"),
        (another_answer, "everyone_knows_the_answers"),
        (an_image_left, "everyone_knows_the_answers"),
        (a_row_too_few, "everyone_has_the_same"),
        (a_row_too_many, "everyone_has_the_same"),
        (out_of_order, "in_order"),
        (booked_twice, "no_room_is_booked_twice"),
        (printed_twice, "no_number_is_printed_twice"),
        (printed_otherwise, "no_number_is_printed_twice"),
        (called_twice, "nobody_is_called_twice"),
        (at_two_counters, "nobody_is_called_twice"),
        (called_to_no_counter, "nobody_is_called_twice"),
        (seen_at_two_counters, "nobody_is_called_twice"),
    ],
)
def test_what_is_wrong_is_seen(spoil: Callable[[Evidence], None], check: str) -> None:
    found = good()
    spoil(found)
    assert any(said.startswith(f"{check}: ") for said in judge(found))


def test_a_good_day_is_good() -> None:
    assert judge(good()) == []


def test_a_centre_that_had_forgotten_a_call_is_not_blamed_for_the_next() -> None:
    found = good()
    called_twice(found)
    found.went_back.append((6.0, 1.0))
    assert judge(found) == []
    found.went_back[:] = [(6.0, 5.0)]
    assert judge(found) != []


def test_a_refusal_before_the_centre_went_back_stands() -> None:
    found = good()
    found.intake.pop()
    found.logged.pop()
    found.stores[0].log[2] = replace(found.stores[0].log[2], status="refused")
    assert judge(found) != []
    found.went_back.append((6.0, 1.0))
    assert judge(found) == []


@pytest.mark.parametrize(("since", "lets_go"), [(NOON, False), (NOON + timedelta(hours=2), True)])
def test_a_counter_that_was_opened_anew_since_has_let_go(since: datetime, lets_go: bool) -> None:
    """On a clock that went a day ahead and back, the day is the same again."""
    found = good()
    at = {"called_at": NOON + timedelta(hours=1), "counter": 1}
    found.rows["ticket"] = {ticket(2, "O-1", state="called", **at)}
    opened = {"number": 1, "day": date(2026, 11, 24)}
    elsewhere = NOON if lets_go else NOON + timedelta(hours=2)
    found.rows["counter"] = {row("counter", site="casablanca", since=since, **opened)} | {
        row("counter", site=site, since=elsewhere, **opened) for site in ("rabat", "tanger")
    }
    said = [one for one in judge(found) if one.startswith("nobody_is_called_twice")]
    assert (said == []) == lets_go
