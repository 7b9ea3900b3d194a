"""How long a site keeps names, as its machines have it in their settings."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.machine import Fields, Machine
from kiosk.privacy.kinds import bounds, kinds, usual
from kiosk.privacy.model import Retention
from kiosk.privacy.refusals import UnknownKind
from kiosk.sites.queries import find_site
from kiosk.sites.refusals import UnknownSite


class KeepNames(Command, frozen=True, kw_only=True):
    """For how many days the site keeps each kind of personal data.

    Kinds that are left out stay as they are. A machine that says so by itself only shortens the
    time, and not below what is usual: the shortest that any of the site is set to holds, until a
    manager says another.
    """

    days: dict[str, int]


def keep_names(session: Session, command: KeepNames) -> None:
    """Set the times; they hold for every store of the site, and for the centre."""
    if find_site(session, site=command.site) is None:
        raise UnknownSite(site=command.site)
    for kind, days in command.days.items():
        if kind not in kinds():
            raise UnknownKind(kind=kind)
        checks.within("days", days, *bounds(kind))
    by_itself = command.actor == command.station
    for kind, days in sorted(command.days.items()):
        row = session.get(Retention, (command.site, kind))
        if row is None:
            row = Retention(site=command.site, kind=kind, days=days, set_at=command.issued_at)
            session.add(row)
        elif days < row.days or (days > row.days and not by_itself):
            row.days, row.set_at = days, command.issued_at


def as_set_here(machine: Machine, fields: Fields) -> dict[str, Any]:
    """The times of the machine's settings, where none are given; what nobody signs, as usual."""
    settings = machine.settings.privacy
    days = {kind: getattr(settings, name) for kind, name in kinds().items()}
    if fields["actor"] == fields["station"]:
        days = {kind: max(said, usual(kind)) for kind, said in days.items()}
    return {"days": days} | fields


def forgets_early(command: KeepNames) -> bool:
    """Whether names would go before the usual time, which is not for a machine to say."""
    return any(days < usual(kind) for kind, days in command.days.items() if kind in kinds())
