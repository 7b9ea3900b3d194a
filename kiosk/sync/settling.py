"""What the central database refused and nobody has settled, and carrying a way out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import registry
from kiosk.core.clock import business_day, instant
from kiosk.core.errors import Refused
from kiosk.core.facts import typed_facts
from kiosk.core.ids import parts_of
from kiosk.core.settling import ASKED, CANCELLED, INSTEAD, Case, ToSettle, Way
from kiosk.store.base import REFUSED, LoggedCommand
from kiosk.store.log import carry_out
from kiosk.sync import ways
from kiosk.sync.fulfilled import fulfilled
from kiosk.sync.model import Settlement
from kiosk.sync.subjects import subject_of
from kiosk.sync.views import Settled

if TYPE_CHECKING:
    from kiosk.core.command import Outcome
    from kiosk.station import Station

_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
_OPEN = (
    select(LoggedCommand, Settlement)
    .outerjoin(Settlement, Settlement.id == LoggedCommand.id)
    .where(LoggedCommand.status == REFUSED)
    .where(Settlement.id.is_(None) | (Settlement.how == ASKED))
    .order_by(LoggedCommand.n)
)


def to_settle(session: Session, *, site: str) -> list[ToSettle]:
    """What waits for a decision, newest first; what failed because of another stands under it."""
    rows = session.execute(_OPEN.where(LoggedCommand.site == site)).all()
    found = {row[0].id: _to_settle(session, *row) for row in rows}
    makers: dict[str, UUID] = {}
    below: dict[UUID, list[UUID]] = {}
    roots: list[UUID] = []
    for row in rows:
        command: LoggedCommand = row[0]
        parent = next((makers[i] for i in _ids(command.payload) if i in makers), None)
        (roots if parent is None else below.setdefault(parent, [])).append(command.id)
        makers |= dict.fromkeys(_makes(command), command.id)
    return [_tree(found, below, root) for root in reversed(roots)]


def case(session: Session, *, site: str, refused: UUID, now: datetime) -> Case | None:
    """One of them with both versions and the ways to settle it; None once it is settled."""
    found = next((c for c in _walk(to_settle(session, site=site)) if c.id == refused), None)
    if found is None:
        return None
    return ways.case_of(session, site, found, now)


def settled(
    session: Session, *, site: str, zone: str, now: datetime, day: date | None = None
) -> list[Settled]:
    """What was settled on a day (today unless given) of what was refused here, newest first."""
    day = day or business_day(now, zone)
    starts, ends = (instant(d, datetime.min.time(), zone) for d in (day, day + timedelta(days=1)))
    rows = (
        select(Settlement, LoggedCommand)
        .join(LoggedCommand, LoggedCommand.id == Settlement.id)
        .where(Settlement.site == site, Settlement.at >= starts, Settlement.at < ends)
        .where(Settlement.how != ASKED)
        .order_by(Settlement.at.desc(), LoggedCommand.n.desc())
    )
    return [_settled(session, *row) for row in session.execute(rows)]


def settle_alone(station: Station, session: Session, refused: Sequence[LoggedCommand]) -> None:
    """Settle what is so already, in the transaction that marks the answers.

    It is the station's own act, whoever has signed in here and whatever they may do.
    """
    for name, fields in auto_settle(session, refused, station.clock.now()):
        entry, command = station.make(name, actor=station.name, **fields)
        carry_out(session, entry, command)


def auto_settle(
    session: Session, refused: Sequence[LoggedCommand], now: datetime
) -> list[tuple[str, dict[str, Any]]]:
    """The commands (name, fields) that settle those whose wish is so already.

    None at a kiosk or a display, which may not settle.
    """
    if not refused or ways.unattended(session):
        return []
    found = []
    for row in refused:
        payload = registry.lifted(row.name, row.payload)
        facts = typed_facts(row.reason, row.facts)
        same = fulfilled(session, row.name, row.reason, payload, facts)
        if same is not None and session.get(Settlement, row.id) is None:
            fields = {"refused": row.id, "how": "merged", "instead": same.instead}
            usual = {"site": row.site, "issued_at": now, "automatic": True}
            found.append(("sync.settle", fields | usual))
    return found


def settle(station: Station, way: Way, settling: Case, note: str = "") -> list[Outcome]:
    """Carry a way out and keep that it settled the case, both or neither; raises Refused.

    What failed with it is given up with it, or tried again where there is something instead.
    """
    refused = settling.refused
    steps: list[tuple[str, dict[str, Any]]] = []
    instead: UUID | None = way.facts.get("instead")
    if way.command:
        instead = station.new_id()
        steps.append((way.command, {**way.fields, "id": instead}))
    note = note or ways.note(way, station.zone)
    steps.append(_settlement(refused, way.how, instead, note))
    if way.how == CANCELLED:
        steps += [_settlement(d, way.how, None, note) for d in _walk(refused.dependants)]
    done = station.do_all(steps)
    if instead is not None:
        _try_again(station, refused.dependants)
    return done


def _try_again(station: Station, dependants: Sequence[ToSettle]) -> None:
    """Each by itself: one that cannot be any more stays to be settled by a person."""
    for dependant in _walk(dependants):
        fields = station.ask_itself(ways.again_fields, refused=dependant)
        new = station.new_id()
        again = (dependant.name, {**fields, "id": new})
        try:
            station.do_all([again, _settlement(dependant, INSTEAD, new, "")])
        except Refused:
            continue


def _settlement(
    refused: ToSettle, how: str, instead: UUID | None, note: str
) -> tuple[str, dict[str, Any]]:
    fields = {"refused": refused.id, "how": how, "instead": instead, "note": note}
    return "sync.settle", fields | {"site": refused.payload["site"]}


def _to_settle(session: Session, command: LoggedCommand, settlement: Settlement | None) -> ToSettle:
    payload = registry.lifted(command.name, command.payload)
    about = subject_of(session, command.name, payload, msgspec.json.decode(command.result))
    return ToSettle(
        id=command.id,
        name=command.name,
        at=command.at,
        actor=command.actor,
        reason=command.reason,
        facts=typed_facts(command.reason, command.facts),
        payload=payload,
        refused_at=command.answered_at,
        who=about.who,
        what=about.what,
        starts=about.starts,
        ends=about.ends,
        asked=settlement.at if settlement else None,
    )


def _settled(session: Session, row: Settlement, command: LoggedCommand) -> Settled:
    payload = registry.lifted(command.name, command.payload)
    about = subject_of(session, command.name, payload, msgspec.json.decode(command.result))
    same = (row.id, command.name, row.how, row.note, row.actor, row.at)
    return Settled(*same, about.who, about.what)


def _makes(command: LoggedCommand) -> Iterator[str]:
    """Ids of what a command was to make: its own, and those of the dates of a series."""
    yield str(command.id)
    if registry.makes_parts(command.name):
        yield from map(str, parts_of(command.id))


def _ids(payload: str) -> list[str]:
    """Every id that a payload mentions."""
    return _ID.findall(payload)


def _tree(found: dict[UUID, ToSettle], below: dict[UUID, list[UUID]], root: UUID) -> ToSettle:
    """With all that stands under it, which is for the same people unless it says otherwise."""
    own = found[root]
    under = (_tree(found, below, child) for child in below.get(root, ()))
    return replace(own, dependants=tuple(replace(c, who=c.who or own.who) for c in under))


def _walk(found: Sequence[ToSettle]) -> Iterator[ToSettle]:
    """Each and all that stand under it, parents first."""
    for one in found:
        yield one
        yield from _walk(one.dependants)
