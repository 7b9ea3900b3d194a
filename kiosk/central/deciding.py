"""What becomes of one command at the centre: applied, refused or parked."""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from datetime import datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from kiosk.central.acting import Sender, let_act, require_own
from kiosk.core import registry
from kiosk.core.command import Command
from kiosk.core.errors import BadInput, Refused
from kiosk.core.ids import is_derived, parts_of
from kiosk.core.slice import Registered
from kiosk.store.base import APPLIED, PARKED, REFUSED
from kiosk.store.changes import changed_tables
from kiosk.store.refusals import IdTaken

_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")


class Case(msgspec.Struct, frozen=True, gc=False):
    """A pending command as it came in; `known` names the one that the log has under its id.

    `at` is None where it is out of what a calendar has. `claimed` where its station has heard
    before that people sign in at the site.
    """

    id: UUID
    site: str
    station: str
    kind: str
    name: str
    payload: str
    actor: str
    at: datetime | None
    hlc: int
    known: str
    claimed: bool = False


class Answer(msgspec.Struct, frozen=True):
    """What the centre says; `command`, `result` and `tables` where it was carried out now."""

    case: Case
    status: str
    reason: str = ""
    facts: str = "{}"
    entry: Registered | None = None
    command: Command | None = None
    result: Any = None
    tables: str = ""

    @classmethod
    def refused(cls, case: Case, refusal: Refused) -> Answer:
        """The business says no."""
        facts = msgspec.json.encode(refusal.fields()).decode()
        return cls(case, REFUSED, refusal.code, facts)

    @classmethod
    def parked(cls, case: Case, why: str) -> Answer:
        """We cannot say yet; kept, and tried again after a mend."""
        return cls(case, PARKED, why[:60])


def decide(session: Session, case: Case, stuck: Set[str], keep: Callable[[], None]) -> Answer:
    """Carry a command out, or say why not; raises what its function raises.

    `stuck` are the ids of the parked commands of the site.
    """
    if case.known == case.name:
        return Answer(case, APPLIED)
    if case.known:
        raise IdTaken(command=case.known)
    if _waits(case, stuck):
        return Answer.parked(case, "depends")
    if case.at is None:
        return Answer.parked(case, "unreadable")
    try:
        entry, command = registry.revive(case.name, case.payload)
    except (BadInput, msgspec.DecodeError, msgspec.ValidationError) as error:
        return Answer.parked(case, "unknown" if isinstance(error, BadInput) else "unreadable")
    if (command.id, command.site, command.actor) != (case.id, case.site, case.actor):
        return Answer.parked(case, "forged")
    require_own(session, entry, command, case.station)
    let_act(session, entry, command, Sender(case.station, case.kind, case.claimed))
    result = entry.handler(session, command)
    keep()
    tables = " ".join(sorted(changed_tables(session)))
    return Answer(case, APPLIED, entry=entry, command=command, result=result, tables=tables)


def named(case: Case) -> list[str]:
    """The ids that a command speaks of, its own among them."""
    return _ID.findall(case.payload)


def _waits(case: Case, stuck: Set[str]) -> bool:
    """Whether the command speaks of something that a parked one was to make."""
    spoken_of = _ID.findall(case.payload)[1:] if stuck else []
    if not stuck.isdisjoint(spoken_of):
        return True
    parts = [one for one in spoken_of if is_derived(one)]
    return bool(parts) and any(not _parts_of(one).isdisjoint(parts) for one in stuck)


@lru_cache(maxsize=1_000)
def _parts_of(command: str) -> frozenset[str]:
    """Ids of what a command makes beside its own: the later dates of a repeated booking."""
    return frozenset(map(str, parts_of(UUID(command))))
