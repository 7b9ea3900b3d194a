"""Answers to requests: what is held is given, corrected, or emptied."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.rights.holding import kinds
from kiosk.rights.kinds import ACCESS, CORRECTION, DONE, HOLD, NOTHING, OPPOSITION, PARTLY
from kiosk.rights.model import RightsKept, RightsRequest
from kiosk.rights.refusals import NothingChosen
from kiosk.rights.requests import Answers, answer, request_for
from kiosk.rights.traces import redact_traces

LONGEST_KEY = 64


class Thing(msgspec.Struct, frozen=True):
    """One of the things that are a person's: see `kiosk.core.privacy.Held`."""

    kind: str
    id: str


class GiveAccess(Answers, frozen=True, kw_only=True):
    """The person was given all that is held on them: these things."""

    things: list[Thing]


class NoteCorrection(Answers, frozen=True, kw_only=True):
    """Things were corrected by the commands beside this one; `fields` says which of their words."""

    things: list[Thing]
    fields: list[str]


class ForgetPerson(Answers, frozen=True, kw_only=True):
    """Empty the names of one person now; what has to stay is noted and goes when it can.

    `spared` stay by law, for which `held_for` names the letter. `unlisted` are keys of their name
    (see `kiosk.visits.unlisted`): nobody of that name is offered as a returning visitor.
    """

    things: list[Thing]
    spared: list[Thing] = msgspec.field(default_factory=list)
    held_for: str = ""
    unlisted: list[str] = msgspec.field(default_factory=list)


class FinishForgetting(Command, frozen=True, kw_only=True):
    """Empty what had to stay, as far as it may go now."""

    request: UUID


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How many things were emptied, and those that stay, by why."""

    request: UUID
    forgotten: int
    kept: dict[str, int]


def give_access(session: Session, command: GiveAccess) -> UUID:
    """Note that somebody was given what is held on them; not what it was."""
    if session.get(RightsRequest, command.id):
        return command.id
    _known(command.things)
    row = request_for(session, command, ACCESS)
    answer(session, row, command, DONE if command.things else NOTHING, len(command.things))
    session.add(row)
    return row.id


def note_correction(session: Session, command: NoteCorrection) -> UUID:
    """Note that things were corrected; the names are in the commands that did."""
    if session.get(RightsRequest, command.id):
        return command.id
    _chosen(command.things)
    row = request_for(session, command, CORRECTION)
    answer(session, row, command, DONE, len(command.things))
    session.add(row)
    return row.id


def forget_person(session: Session, command: ForgetPerson) -> Forgotten:
    """Empty what is a person's in the rows, and in what the log says of them."""
    if command.request is None and (done := session.get(RightsRequest, command.id)):
        return Forgotten(command.id, done.things, {})
    _chosen([*command.things, *command.spared])
    held_for = checks.text("held_for", command.held_for, limit=120, required=bool(command.spared))
    if any(len(key) > LONGEST_KEY for key in command.unlisted):
        raise Invalid(field="unlisted", problem="too_long", limit=LONGEST_KEY)
    row = request_for(session, command, OPPOSITION)
    spared = set(command.spared)
    wanted = [thing for thing in command.things if thing not in spared]
    kept = _forget(session, command.site, wanted, command.issued_at)
    kept |= dict.fromkeys(spared, HOLD)
    gone = len(set(wanted) - set(kept))
    row.held_for = held_for
    answer(session, row, command, PARTLY if kept else DONE, gone)
    session.add(row)
    for thing, why in kept.items():
        where = {"site": command.site, "kind": thing.kind, "thing": thing.id}
        session.add(RightsKept(request=row.id, why=why, **where))
    return Forgotten(row.id, gone, _counted(kept.values()))


def finish_forgetting(session: Session, command: FinishForgetting) -> Forgotten:
    """Empty what may go now of what an opposition had to leave."""
    k = RightsKept
    mine = select(k).where(k.request == command.request, k.site == command.site, k.why != HOLD)
    rows = {Thing(row.kind, row.thing): row for row in session.scalars(mine)}
    kept = _forget(session, command.site, list(rows), command.issued_at)
    for thing, row in rows.items():
        if thing not in kept:
            session.delete(row)
    request = session.get(RightsRequest, command.request)
    gone = len(rows) - len(kept)
    if request is not None and request.site == command.site:
        request.things += gone
    return Forgotten(command.request, gone, _counted(kept.values()))


def _forget(
    session: Session, site: str, things: Iterable[Thing], now: datetime
) -> dict[Thing, str]:
    """Empty things; those that stay, with why."""
    wanted: dict[str, set[str]] = {}
    for thing in things:
        wanted.setdefault(thing.kind, set()).add(thing.id)
    kept: dict[Thing, str] = {}
    gone: set[str] = set()
    for kind, about in kinds().items():
        ids = sorted(wanted.get(kind, ()))
        if not ids:
            continue
        left = about.forget(session, site, kind, ids, now)
        kept |= {Thing(kind, one): why for one, why in left.items()}
        gone |= set(ids) - set(left)
    redact_traces(session, site, gone - {thing.id for thing in kept})
    return kept


def _chosen(things: list[Thing]) -> None:
    if not things:
        raise NothingChosen
    _known(things)


def _known(things: list[Thing]) -> None:
    for thing in things:
        checks.one_of("kind", thing.kind, kinds())
        if not kinds()[thing.kind].coded:
            _is_id(thing.id)


def _is_id(text: str) -> None:
    try:
        UUID(text)
    except ValueError:
        raise Invalid(field="things", problem="unknown") from None


def _counted(whys: Iterable[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for why in whys:
        counts[why] = counts.get(why, 0) + 1
    return counts
