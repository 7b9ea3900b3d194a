"""Looking at somebody's file, which is logged like what is done."""

from __future__ import annotations

from datetime import timedelta
from uuid import NAMESPACE_OID, UUID

from sqlalchemy.orm import Session

from kiosk.audit.kinds import KINDS, ONCE_IN
from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.ids import derived_id
from kiosk.core.machine import Fields, Machine


class LookAt(Command, frozen=True, kw_only=True):
    """Open the file of somebody; `subject` is an id, a code of the staff or a paper, no name."""

    kind: str
    subject: str


def look_at(session: Session, command: LookAt) -> None:  # noqa: ARG001
    """Note it; nothing changes but the log."""
    checks.one_of("kind", command.kind, KINDS)
    checks.text("subject", command.subject, limit=60, required=True)


def id_of(kind: str, subject: str, actor: str, station: str, at_minute: int) -> UUID:
    """The id of a look, the same for ten minutes: a second one in that time is the same act."""
    slot = at_minute // (ONCE_IN // timedelta(minutes=1))
    return derived_id(NAMESPACE_OID, f"look/{kind}/{subject}/{actor}/{station}/{slot}")


def named(machine: Machine, fields: Fields) -> Fields:
    """Give a look its id by what is looked at, and by whom: see `id_of`."""
    minute = int(fields["issued_at"].timestamp()) // 60
    what = str(fields.get("kind", "")), str(fields.get("subject", ""))
    who = str(fields["actor"]), machine.name
    return fields | {"id": id_of(*what, *who, minute)}
