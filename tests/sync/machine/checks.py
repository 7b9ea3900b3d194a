"""What must hold whatever the network did, said of rows as every database gives them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Any

from kiosk.bookings.states import HOLDING
from kiosk.store.base import APPLIED, REFUSED
from kiosk.store.verifying import CUT, verify
from kiosk.sync import rows
from kiosk.sync.tables import replicated
from kiosk.tickets.states import CALLED, SHUT
from tests.sync.local_centre import Contents, Known
from tests.sync.machine.stores import Store


def of_table(contents: Contents, name: str) -> list[dict[str, Any]]:
    """The rows of a table, by column."""
    table = next(table for table in replicated() if table.name == name)
    columns = rows.names(table)
    return [dict(zip(columns, row, strict=True)) for key, row in contents.items() if key[0] == name]


def no_double_booking(contents: Contents) -> None:
    """Every resource of the machine is a room: one holder at a time."""
    held = [b for b in of_table(contents, "booking") if b["state"] in HOLDING]
    for one, other in combinations(held, 2):
        if one["resource"] == other["resource"]:
            assert one["ends"] <= other["starts"] or other["ends"] <= one["starts"]


def no_number_twice(contents: Contents) -> None:
    """No two tickets of a day bear the same number."""
    columns = ("site", "day", "issued_service", "series", "number")
    numbers = Counter(tuple(ticket[c] for c in columns) for ticket in of_table(contents, "ticket"))
    assert all(count == 1 for count in numbers.values())


def called_by_one(contents: Contents) -> None:
    """A ticket is at one counter, and at that which called it."""
    tickets = {ticket["id"]: ticket for ticket in of_table(contents, "ticket")}
    serving = [c for c in of_table(contents, "counter") if c["ticket"] and c["state"] != SHUT]
    at = Counter((c["ticket"], c["day"]) for c in serving)
    assert all(count == 1 for count in at.values())
    for counter in serving:
        ticket = tickets[counter["ticket"]]
        if ticket["day"] == counter["day"]:
            assert (ticket["state"], ticket["counter"]) == (CALLED, counter["number"])


def order_is_kept(known: Iterable[Known]) -> None:
    """What a store did first was carried out first."""
    last: dict[str, int] = {}
    carried_out = [case for case in known if case.place is not None]
    for case in sorted(carried_out, key=lambda case: case.place or 0):
        assert last.get(case.station, 0) < case.n
        last[case.station] = case.n


def answers_are_true(store: Store, known: Mapping[Any, Known]) -> None:
    """What a store was told of its commands is what the centre keeps of them.

    A refusal stands even where a centre that was restored no longer knows of it.
    """
    for row in store.log():
        if row.status == APPLIED or (row.status == REFUSED and row.id in known):
            assert row.id in known, row.name
            assert known[row.id].status == row.status, row.name


def nothing_acknowledged_is_gone(store: Store) -> None:
    """What a desk was told is done stays in its log."""
    assert store.kept <= {row.id for row in store.log()}


def the_log_is_a_chain(store: Store) -> None:
    """Whatever was exchanged, cut off or put back; of a file put back by hand the end is missed."""
    station = store.station
    assert verify(station.database, station.name).wrong in ("", CUT)


def images_only_while_pending(store: Store) -> None:
    """With nothing to undo, no image is kept, but for a catch-up that was cut in the middle."""
    assert store.pending or store.torn or not store.images


def same(ours: Contents, theirs: Contents) -> None:
    """Every row and every column."""
    differing = {
        key: (ours.get(key), theirs.get(key))
        for key in ours.keys() | theirs.keys()
        if ours.get(key) != theirs.get(key)
    }
    assert not differing
