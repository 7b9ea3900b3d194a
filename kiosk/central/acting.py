"""As whom a command acts at the centre: somebody of the staff, or the machine that sent it."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from sqlalchemy import CTE, String, column, literal, select, table
from sqlalchemy.orm import Session

from kiosk.core.command import KIOSK, Command
from kiosk.core.roles import FEWEST, ROLE_OF_KIND, UNATTENDED
from kiosk.core.slice import Registered
from kiosk.staff.authority import Acting, authorise
from kiosk.staff.queries import has_signed
from kiosk.staff.refusals import NamedLikeStaff, NotAllowed
from kiosk.store.types import Id

KEY = "badges.add_key"
ENROLLED = "kiosk_"
"""What the names begin with that the centre gives to machines."""

_STATION = table(
    "station", *(column(name) for name in ("name", "replaces", "revoked_at")), schema="central"
)
_INTAKE = table("intake", column("id", Id()), column("station"), schema="central")


class Sender(NamedTuple):
    """A station as it was enrolled; `claimed` once it knows that people sign in at its site."""

    station: str
    kind: str
    claimed: bool = False


def let_act(session: Session, entry: Registered, command: Command, sender: Sender) -> None:
    """Let whoever acts do what their role allows, from a machine of that kind.

    What is done by itself is the machine's own act: in nobody's name, and no more than a machine
    does at which nobody has signed in. Raises the refusals of `authorise`, and NamedLikeStaff.
    """
    role = ROLE_OF_KIND.get(sender.kind, KIOSK)
    if command.actor != command.station:
        if sender.kind in UNATTENDED:
            raise NotAllowed(command=entry.name, role=role)
        authorise(session, entry, command, Acting(role, role, sender.kind), signed_in=True)
        return
    if has_signed(session, site=command.site, name=command.actor):
        raise NamedLikeStaff(staff=command.actor)
    trusted = role in FEWEST or not sender.claimed
    acting = Acting(role if trusted else KIOSK, role, sender.kind)
    if not acting.does(entry, command):
        authorise(session, entry, command, acting, signed_in=False)


def require_own(session: Session, entry: Registered, command: Command, station: str) -> None:
    """Refuse what is said in another machine's name, or done by itself to what is another's.

    A station that is no more has left what was its own to the others, and brings no key along.
    """
    if entry.name == KEY and _is_no_more(session, station):
        raise NotAllowed(command=entry.name, role=KIOSK)
    named = command.station
    if named != station and named.startswith(ENROLLED) and _is_other(session, named, station):
        raise NotAllowed(command=entry.name, role=KIOSK)
    if entry.goes_on is None or command.actor != command.station:
        return
    if _is_of_other(session, entry.goes_on(command), station):
        raise NotAllowed(command=entry.name, role=KIOSK)


def _is_no_more(session: Session, station: str) -> bool:
    """Whether a station was revoked and its machine does not go on under another name."""
    following = _STATION.alias()
    goes_on = select(following.c.name).where(following.c.replaces == _STATION.c.name).exists()
    rows = select(_STATION.c.name).where(
        _STATION.c.name == station, _STATION.c.revoked_at.is_not(None), ~goes_on
    )
    return session.connection().scalar(rows) is not None


def _is_other(session: Session, named: str, station: str) -> bool:
    """Whether the centre gave a name to another machine than this one."""
    same = _same_machine(station)
    rows = select(_STATION.c.name).where(
        _STATION.c.name == named, _STATION.c.name.not_in(select(same.c.name))
    )
    return session.connection().scalar(rows) is not None


def _is_of_other(session: Session, sent: UUID, station: str) -> bool:
    """Whether a command came from another machine than this one."""
    same = _same_machine(station)
    rows = (
        select(_INTAKE.c.station)
        .join(_STATION, _STATION.c.name == _INTAKE.c.station)
        .where(_INTAKE.c.id == sent, _STATION.c.revoked_at.is_(None))
        .where(_INTAKE.c.station.not_in(select(same.c.name)))
    )
    return session.connection().scalar(rows) is not None


def _same_machine(station: str) -> CTE:
    """The names under which a machine was enrolled, the one before the other."""
    same = select(literal(station, String).label("name")).cte("same", recursive=True)
    before = select(_STATION.c.replaces).join(same, same.c.name == _STATION.c.name)
    return same.union(before.where(_STATION.c.replaces.is_not(None)))
