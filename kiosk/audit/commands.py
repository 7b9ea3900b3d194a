"""Looking at somebody's file, which is logged like what is done."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.audit.kinds import KINDS, LOOK, ONCE_IN
from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.machine import Fields, Machine
from kiosk.store.base import LoggedCommand


class LookAt(Command, frozen=True, kw_only=True):
    """Open the file of somebody; `subject` is an id, a code of the staff or a paper, no name."""

    kind: str
    subject: str


def look_at(session: Session, command: LookAt) -> None:  # noqa: ARG001
    """Note it; nothing changes but the log."""
    checks.one_of("kind", command.kind, KINDS)
    checks.text("subject", command.subject, limit=60, required=True)


def once(machine: Machine, fields: Fields) -> Fields:
    """A look is the one that the log has of the same people in these minutes, if it has one.

    A new one has an id that was drawn: one that could be known before might have been taken.
    """
    what = {name: str(fields.get(name, "")) for name in ("kind", "subject")}
    who = {"actor": str(fields["actor"]), "station": str(fields["station"])}
    same = machine.ask_itself(noted, now=fields["issued_at"], **who, **what)
    return fields | ({"id": same} if same else {})


def noted(
    session: Session, *, site: str, now: datetime, actor: str, station: str, kind: str, subject: str
) -> UUID | None:
    """The look at a file that was noted here a while ago."""
    c = LoggedCommand
    rows = select(c.id, c.payload).where(c.site == site, c.at > now - ONCE_IN, c.at <= now)
    rows = rows.where(c.name == LOOK, c.actor == actor, c.station == station)
    for one, payload in session.execute(rows):
        said = msgspec.json.decode(payload)
        if (said["kind"], said["subject"]) == (kind, subject):
            return UUID(str(one))
    return None
