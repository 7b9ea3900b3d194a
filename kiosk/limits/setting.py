"""Setting the limits of a site and of its desks, and taking them away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.limits.model import QueueLimit
from kiosk.limits.rules import BOUNDS, NONE, Limits
from kiosk.sites.queries import find_site
from kiosk.sites.refusals import UnknownSite
from kiosk.tickets.desks import known_desk

WHOLE_SITE = ""
"""The service that stands for every desk of a site."""

_l = QueueLimit.__table__.c
_ALL = select(_l.service, _l.rule, _l.bound).where(_l.site == bindparam("at"))


class SetLimits(Command, frozen=True, kw_only=True):
    """What is too much from now on at a desk or, with no `service`, at every desk of the site.

    `wait` and `unserved` are minutes, `waiting` is people, `left` per cent. What is left out is as
    at the site, and there no limit; 0 is no limit. All limits of the desk are replaced.
    """

    service: str = WHOLE_SITE
    wait: int | None = None
    waiting: int | None = None
    unserved: int | None = None
    left: int | None = None

    @classmethod
    def of(cls, service: str, limits: Limits) -> SetLimits:
        """The command that gives a desk these limits."""
        return cls(service=service, **{rule: getattr(limits, rule) for rule in BOUNDS})


class ClearLimits(Command, frozen=True, kw_only=True):
    """Take the own limits of a desk away, or those of the site."""

    service: str = WHOLE_SITE


@dataclass(frozen=True, slots=True)
class LimitsSet:
    """The limits that a desk, or the site, had before."""

    service: str
    before: Limits


def set_limits(session: Session, command: SetLimits) -> LimitsSet:
    """Replace the limits of a desk, or those of the site. Raises Invalid, UnknownService."""
    wanted = Limits(command.wait, command.waiting, command.unserved, command.left)
    for rule, (least, most) in BOUNDS.items():
        bound = getattr(wanted, rule)
        if bound not in (None, NONE):
            checks.within(rule, bound, least, most)
    return _replace(session, command.site, command.service, wanted)


def clear_limits(session: Session, command: ClearLimits) -> LimitsSet:
    """Leave a desk to the limits of its site, or the site without. Raises UnknownService."""
    return _replace(session, command.site, command.service, Limits())


def _replace(session: Session, site: str, service: str, wanted: Limits) -> LimitsSet:
    if find_site(session, site=site) is None:
        raise UnknownSite(site=site)
    code = known_desk(service).code if service else WHOLE_SITE
    before = given(session, site).get(code, Limits())
    of_desk = QueueLimit.service == code
    session.execute(delete(QueueLimit).where(QueueLimit.site == site, of_desk))
    for rule in BOUNDS:
        bound = getattr(wanted, rule)
        if bound is not None:
            session.add(QueueLimit(site=site, service=code, rule=rule, bound=bound))
    session.flush()
    return LimitsSet(code, before)


def given(session: Session, site: str) -> dict[str, Limits]:
    """The limits that are set at a site, by desk; of the site itself under the empty name."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for service, rule, bound in session.connection().execute(_ALL, {"at": site}):
        if rule in BOUNDS:  # what a newer program may have written beside is left alone
            found[service][rule] = bound
    return {service: Limits(**bounds) for service, bounds in found.items()}


def holds(found: Mapping[str, Limits], service: str) -> Limits:
    """What holds at a desk, of the limits that are set."""
    return found.get(service, Limits()).over(found.get(WHOLE_SITE, Limits()))
