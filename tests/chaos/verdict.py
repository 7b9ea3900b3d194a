"""What must hold once all is quiet; each check answers with what does not."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import Any

from kiosk.bookings.states import HOLDING
from kiosk.sites.kinds import ROOM
from kiosk.tickets.states import CALLED as AT_A_COUNTER
from tests.chaos.evidence import COLUMNS, Evidence, Rows, StoreFound
from tests.chaos.ledger import CALLED, DENIED, DONE, Entry

Complaints = Iterator[str]
SHOWN = 5


def judge(evidence: Evidence) -> list[str]:
    """Everything that is wrong; empty when all holds."""
    return [f"{check.__name__}: {said}" for check in CHECKS for said in check(evidence)]


def nothing_lost(found: Evidence) -> Complaints:
    """What a station acknowledged, the centre has answered, or had before it was restored."""
    answers = {taken.id: taken for taken in found.intake}
    for store in found.stores:
        refused = _refused_before(found, store)
        for entry in store.ledger:
            if entry.kind != DONE or entry.id in refused:
                continue
            taken = answers.get(entry.id)
            if taken is None:
                yield f"{entry.name} {entry.id} of {store.name} never arrived"
            elif taken.status not in ("applied", "refused"):
                yield f"{entry.name} {entry.id} of {store.name} is {taken.status} {taken.reason}"


def nothing_doubled(found: Evidence) -> Complaints:
    """What was applied is in the centre's log exactly once, and nothing else is."""
    yield from (f"{i} came twice" for i in _twice(taken.id for taken in found.intake))
    yield from (f"{i} was carried out twice" for i in _twice(found.logged))
    applied = {taken.id for taken in found.intake if taken.status == "applied"}
    yield from (f"{i} was applied and is not in the log" for i in applied - set(found.logged))
    yield from (f"{i} is in the log and was not applied" for i in set(found.logged) - applied)


def nothing_denied_was_done(found: Evidence) -> Complaints:
    """What a station said had not happened, has not."""
    arrived = {taken.id for taken in found.intake}
    for store in found.stores:
        kept = {line.id for line in store.log}
        for entry in store.ledger if store.sure else ():
            if entry.kind == DENIED and (entry.id in arrived or entry.id in kept):
                yield f"{entry.name} {entry.id} of {store.name} was denied, and happened"


def everyone_knows_the_answers(found: Evidence) -> Complaints:
    """A station's log says of each command what the centre says."""
    answers = {taken.id: taken for taken in found.intake}
    for store in found.stores:
        refused = _refused_before(found, store)
        for line in store.log:
            taken = answers.get(line.id)
            if taken is None and line.id in refused:
                continue
            if taken is None or taken.status != line.status or taken.n != line.n:
                yield f"{line.id} is {line.status} at {store.name}, at the centre {taken}"
        if store.undo:
            yield f"{store.name} still has {store.undo} images of unanswered commands"


def everyone_has_the_same(found: Evidence) -> Complaints:
    """Each store has the rows that it may see at the centre, and no others."""
    for store in found.stores:
        for table, central in store.central.items():
            yield from (
                f"{store.name} lacks {table} {_brief(r)}"
                for r in _some(central - store.rows[table])
            )
            yield from (
                f"{store.name} has {table} {_brief(r)}" for r in _some(store.rows[table] - central)
            )


def in_order(found: Evidence) -> Complaints:
    """Each station's commands arrived, and were answered, in the order of its own log."""
    last: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for taken in found.intake:
        n, seq = last[taken.station]
        if taken.n <= n or taken.seq < seq:
            yield f"{taken.name} {taken.n} of {taken.station} after {n} (batch {taken.seq}, {seq})"
        last[taken.station] = (taken.n, taken.seq)


def no_room_is_booked_twice(found: Evidence) -> Complaints:
    """At the centre and in every store."""
    for where, rows in _everywhere(found):
        rooms = {row["id"] for row in _as_dicts(rows, "resource") if row["kind"] == ROOM}
        held = [
            row
            for row in _as_dicts(rows, "booking")
            if row["state"] in HOLDING and row["resource"] in rooms and row["starts"] < row["ends"]
        ]
        held.sort(key=lambda row: (str(row["resource"]), row["starts"]))
        for one, other in pairwise(held):
            if one["resource"] == other["resource"] and other["starts"] < one["ends"]:
                yield f"{where}: {one['id']} and {other['id']}"


def no_number_is_printed_twice(found: Evidence) -> Complaints:
    """And what was printed is what the centre has."""
    tickets = {str(row["id"]): row for row in _as_dicts(found.rows, "ticket")}
    refused = {taken.id: taken.reason for taken in found.intake if taken.status == "refused"}
    printed: Counter[tuple[Any, ...]] = Counter()
    for store in found.stores:
        for entry in store.ledger:
            if entry.kind != DONE or entry.name != "tickets.take":
                continue
            ticket = tickets.get(entry.id)
            if ticket is None:
                yield f"{entry.label} of {store.name} is no ticket: {refused.get(entry.id, '')}"
            elif ticket["label"] != entry.label:
                yield f"{entry.label} of {store.name} became {ticket['label']}"
            else:
                printed[ticket["site"], ticket["day"], entry.label] += 1
    yield from (f"{number} was printed {n} times" for number, n in printed.items() if n > 1)


def nobody_is_called_twice(found: Evidence) -> Complaints:
    """Nobody in these runs is recalled, so a ticket is called once; nor is it at two counters.

    A centre that was restored had forgotten the calls made since: those it cannot be blamed for.
    """
    yield from (f"{ticket} was at two counters" for ticket in sorted(found.seen_twice))
    calls: dict[str, list[Entry]] = defaultdict(list)
    for store in found.stores:
        for entry in store.ledger:
            if entry.kind == CALLED:
                calls[entry.ticket].append(entry)
    for ticket, entries in calls.items():
        entries.sort(key=lambda entry: entry.at)
        for one, other in pairwise(entries):
            if not any(to < one.at and back < other.at for back, to in found.went_back):
                later = f"{other.at - one.at:.1f} s later"
                yield f"{ticket} at {one.counter}, then at {other.counter} {later}"
    for where, rows in _everywhere(found):
        seats = [row for row in _as_dicts(rows, "counter") if row["ticket"] is not None]
        yield from (f"{where}: {t} at two counters" for t in _twice(r["ticket"] for r in seats))
        # A counter of the next day has let go of whoever was there; a clock may be a day off, and
        # back again since: what the counter is now then began later than the call.
        now = {
            (row["site"], row["number"]): (row["day"], row["since"])
            for row in _as_dicts(rows, "counter")
        }
        called = {
            row["id"]
            for row in _as_dicts(rows, "ticket")
            if row["state"] == AT_A_COUNTER
            and _goes_on(row, *now.get((row["site"], row["counter"]), (None, None)))
        }
        served = {row["ticket"] for row in seats}
        yield from (f"{where}: {t} is called to no counter" for t in called - served)


def _goes_on(ticket: dict[str, Any], day: Any, since: Any) -> bool:
    """Whether the counter's day is the ticket's, and what it is now was so at the call."""
    return bool(ticket["day"] == day and (since is None or since <= ticket["called_at"]))


CHECKS: tuple[Callable[[Evidence], Complaints], ...] = (
    nothing_lost,
    nothing_doubled,
    nothing_denied_was_done,
    everyone_knows_the_answers,
    everyone_has_the_same,
    in_order,
    no_room_is_booked_twice,
    no_number_is_printed_twice,
    nobody_is_called_twice,
)


def _refused_before(found: Evidence, store: StoreFound) -> set[str]:
    """What a centre that has gone back since refused: that stands, and does not go up again."""
    arrived = {taken.id for taken in found.intake}
    lines = (line for line in store.log if line.status == "refused") if found.went_back else ()
    return {line.id for line in lines} - arrived


def _twice(values: Iterable[Any]) -> list[Any]:
    return [value for value, count in Counter(values).items() if count > 1]


def _some(rows: set[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return sorted(rows, key=str)[:SHOWN]


def _brief(row: tuple[Any, ...]) -> str:
    return " ".join(str(value) for value in row)[:160]


def _as_dicts(rows: Rows, table: str) -> list[dict[str, Any]]:
    return [dict(zip(COLUMNS[table], row, strict=True)) for row in rows[table]]


def _everywhere(found: Evidence) -> Iterator[tuple[str, Rows]]:
    yield "the centre", found.rows
    for store in found.stores:
        yield store.name, store.rows
