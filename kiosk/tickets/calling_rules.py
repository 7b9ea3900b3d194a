"""How tickets are called at a site and at each counter: what was set, and what holds.

A counter is called by its own rules, then by those of its site, then as usual: rule by rule.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.tickets.desks import known_desk
from kiosk.tickets.guards import LAST_COUNTER
from kiosk.tickets.model import CallingRule, Counter
from kiosk.tickets.rules import USUAL, Rules

WHOLE_SITE = 0
"""The number that stands for every counter of a site."""
PATIENCE, RUN, EARLY, LONGEST, SERVICES = "patience", "run", "early", "longest", "services"
LIMITS: Mapping[str, tuple[int, int]] = {
    PATIENCE: (5, 240),
    RUN: (1, 10),
    EARLY: (0, 60),
    LONGEST: (5, 240),
}
"""The least and the most of each rule: minutes, and for `run` calls."""
_MINUTE = timedelta(minutes=1)

_rule, _counter = CallingRule.__table__.c, Counter.__table__.c
_ALL = select(_rule.counter, _rule.rule, _rule.value).where(_rule.site == bindparam("at"))
_OF = _ALL.where(_rule.counter.in_([WHOLE_SITE, bindparam("of")]))
_COUNTERS = (
    select(_counter.number, _counter.services)
    .where(_counter.site == bindparam("at"))
    .order_by(_counter.number)
)


@dataclass(frozen=True, slots=True)
class Given:
    """Rules as they are set, in minutes and for `run` in calls; None, or no services, if not."""

    patience: int | None = None
    run: int | None = None
    early: int | None = None
    longest: int | None = None
    services: tuple[str, ...] = ()

    def over(self, other: Given) -> Given:
        """These, and the other's where nothing is set."""
        return Given(
            other.patience if self.patience is None else self.patience,
            other.run if self.run is None else self.run,
            other.early if self.early is None else self.early,
            other.longest if self.longest is None else self.longest,
            self.services or other.services,
        )

    @property
    def rules(self) -> Rules:
        """As tickets are called by them; what is not set is as usual."""
        held = self.over(AS_USUAL)
        minutes = {name: held_for(held, name) for name in (PATIENCE, EARLY, LONGEST)}
        return Rules(**minutes, run=held.run or USUAL.run, services=held.services)


def held_for(given: Given, name: str) -> timedelta:
    """The minutes of a rule that is set."""
    minutes: int = getattr(given, name)
    return minutes * _MINUTE


AS_USUAL = Given(
    USUAL.patience // _MINUTE, USUAL.run, USUAL.early // _MINUTE, USUAL.longest // _MINUTE
)


class SetCalling(Command, frozen=True, kw_only=True):
    """How tickets are called from now on, at a counter or, as counter 0, at the whole site.

    `patience`, `early` and `longest` are minutes, `run` is a number of calls. What is left out is
    as at the site, and there as usual: all rules of the counter are replaced.
    """

    counter: int = WHOLE_SITE
    patience: int | None = None
    run: int | None = None
    early: int | None = None
    longest: int | None = None
    services: list[str] = []  # noqa: RUF012


@dataclass(frozen=True, slots=True)
class CallingSet:
    """The rules that a counter had before others were set."""

    counter: int
    before: Given


@dataclass(frozen=True, slots=True)
class CallingRules:
    """A counter, 0 for the whole site: what it serves, what was set for it, and what holds."""

    counter: int
    serves: tuple[str, ...]
    given: Given
    holds: Given


def set_calling(session: Session, command: SetCalling) -> CallingSet:
    """Replace the rules of a counter, or those of the site."""
    checks.within("counter", command.counter, WHOLE_SITE, LAST_COUNTER)
    wanted = checked(command)
    before = given(session, command.site, command.counter).get(command.counter, Given())
    of_counter = CallingRule.counter == command.counter
    session.execute(delete(CallingRule).where(CallingRule.site == command.site, of_counter))
    for rule, value in _written(wanted).items():
        key = {"site": command.site, "counter": command.counter, "rule": rule}
        session.add(CallingRule(**key, value=value))
    session.flush()
    return CallingSet(command.counter, before)


def checked(typed: SetCalling | Given) -> Given:
    """Rules within their limits, its services by their codes; raises Invalid."""
    for name, (least, most) in LIMITS.items():
        value = getattr(typed, name)
        if value is not None:
            checks.within(name, value, least, most)
    codes = dict.fromkeys(known_desk(name, SERVICES).code for name in typed.services)
    return Given(typed.patience, typed.run, typed.early, typed.longest, tuple(codes))


def rules_of(session: Session, site: str, counter: int = WHOLE_SITE) -> Rules:
    """The rules that a counter calls by; of the whole site for those that have none."""
    return holds(given(session, site, counter), counter).rules


def given(session: Session, site: str, counter: int | None = None) -> dict[int, Given]:
    """The rules that are set at a site, by counter; of one counter and of the site alone."""
    if counter is None:
        rows = session.connection().execute(_ALL, {"at": site})
    else:
        rows = session.connection().execute(_OF, {"at": site, "of": counter})
    found: dict[int, dict[str, str]] = defaultdict(dict)
    for number, rule, value in rows:
        found[number][rule] = value
    return {number: _read(values) for number, values in found.items()}


def holds(found: Mapping[int, Given], counter: int) -> Given:
    """What a counter calls by, of the rules that are set."""
    at_site = found.get(WHOLE_SITE, Given()).over(AS_USUAL)
    return found.get(counter, Given()).over(at_site)


def calling_rules(session: Session, *, site: str) -> list[CallingRules]:
    """The rules of the site, then those of each counter that was ever opened or has its own."""
    found = given(session, site)
    serves: dict[int, tuple[str, ...]] = {WHOLE_SITE: ()}
    for number, services in session.connection().execute(_COUNTERS, {"at": site}):
        serves[number] = tuple(services.split())
    numbers: Iterable[int] = sorted({*serves, *found})
    return [
        CallingRules(n, serves.get(n, ()), found.get(n, Given()), holds(found, n)) for n in numbers
    ]


def _written(wanted: Given) -> dict[str, str]:
    numbers = {name: getattr(wanted, name) for name in LIMITS}
    rows = {name: str(value) for name, value in numbers.items() if value is not None}
    return rows | ({SERVICES: " ".join(wanted.services)} if wanted.services else {})


def _read(values: Mapping[str, str]) -> Given:
    """What rows say; what a newer program may have written beside is left alone."""
    numbers = {name: int(values[name]) for name in LIMITS if name in values}
    return Given(**numbers, services=tuple(values.get(SERVICES, "").split()))
