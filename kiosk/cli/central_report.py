"""The state of the central database as a table for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kiosk.cli.table import table
from kiosk.sync.certificate_ends import told

if TYPE_CHECKING:
    from kiosk.central.status import CentralState, StationState

HEADS = (
    "station",
    "site",
    "kind",
    "label",
    "series",
    "version",
    "behind",
    "pending",
    "refused",
    "parked",
    "seen",
)


def report(state: CentralState) -> Iterator[str]:
    """The lines, times in UTC."""
    yield f"schema {state.revision}, epoch {state.epoch}"
    waiting = f", the oldest command waits since {state.oldest:%F %T}" if state.oldest else ""
    yield f"applier: {'at work' if state.applier else 'NOT AT WORK'}{waiting}"
    now = datetime.now(UTC)
    for end in state.certificates:
        if end.is_due(now):
            yield f"certificate: {told(end, now)}; see docs/sync.md for another"
    yield from table(HEADS, [_row(station) for station in state.stations])
    for one in state.stations:
        if one.broken_at:
            yield (
                f"rewritten: the log of {one.name} is not what it was when command {one.broken_n}"
                f" came in, seen {one.broken_at:%F %T}; enrol it again (--replaces {one.name})"
            )
        if at := one.password_changed_at:
            yield (
                f"password: that of {one.name} was changed by its holder, and set back {at:%F %T};"
                f" where that was not its own machine, enrol it again (--replaces {one.name})"
            )
    for stuck in state.parked:
        yield f"parked: {stuck.id} {stuck.name} of {stuck.station} by {stuck.actor}: {stuck.reason}"


def _row(station: StationState) -> Sequence[Any]:
    return (
        station.name,
        station.site,
        station.kind,
        station.label,
        station.series,
        f"{station.program or '-'} / {station.revision or '-'}",
        station.behind,
        station.pending,
        station.refused,
        station.parked,
        _seen(station.seen_at, station.revoked_at),
    )


def _seen(seen: datetime | None, revoked: datetime | None) -> str:
    if revoked:
        return f"revoked {revoked:%F %T}"
    return f"{seen:%F %T}" if seen else "never"
