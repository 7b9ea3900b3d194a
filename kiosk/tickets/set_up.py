"""Calling rules in the file that sets up a site."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from kiosk.core.catalogue import find_desk
from kiosk.core.set_up import CHANGED, Change, Part, Places, line
from kiosk.core.wording import field_name, say
from kiosk.sites.refusals import SetUpWrong
from kiosk.tickets.calling_rules import LIMITS, SERVICES, WHOLE_SITE, Given, SetCalling, given
from kiosk.tickets.guards import LAST_COUNTER

SITE = "site"
"""What stands for the number of a counter where the whole site is meant."""
Set = dict[int, Given]


class CallingSaid(msgspec.Struct, forbid_unknown_fields=True):
    """The rules of a counter in minutes and calls; what is left out stays as it is."""

    patience: int | None = None
    run: int | None = None
    early: int | None = None
    longest: int | None = None
    services: list[str] | None = None

    def over(self, here: Given) -> Given:
        """These, and what is there where nothing is said."""
        services = here.services if self.services is None else tuple(self.services)
        wanted = Given(self.patience, self.run, self.early, self.longest, services)
        own = wanted.over(here)
        return Given(own.patience, own.run, own.early, own.longest, services)


def _now(session: Session, site: str) -> Set:
    return given(session, site)


def _written(now: Set, _places: Mapping[UUID, str]) -> Iterator[str]:
    for counter in sorted(now):
        yield f"[calling.{counter or SITE}]"
        for name in (*LIMITS, SERVICES):
            value = getattr(now[counter], name)
            if value not in (None, ()):
                yield line(name, list(value) if name == SERVICES else value)
        yield ""


def _changed(said: dict[str, CallingSaid], now: Set, _places: Places) -> Iterator[Change]:
    for name, each in said.items():
        counter = _counter(name)
        for service in each.services or ():
            if find_desk(service) is None:
                raise SetUpWrong(where=f"calling.{name}.services"[:80])
        here = now.get(counter, Given())
        wanted = each.over(here)
        differs = tuple(
            field for field in (*LIMITS, SERVICES) if getattr(wanted, field) != getattr(here, field)
        )
        if differs:
            commands, back = (_set(counter, wanted),), (_set(counter, here),)
            yield Change("calling", name, CHANGED, commands, differs, back)


def _counter(name: str) -> int:
    if name == SITE:
        return WHOLE_SITE
    if not (name.isascii() and name.isdigit() and 1 <= int(name) <= LAST_COUNTER):
        raise SetUpWrong(where=f"calling.{name}"[:80])
    return int(name)


def _set(counter: int, rules: Given) -> SetCalling:
    return SetCalling(
        counter=counter,
        patience=rules.patience,
        run=rules.run,
        early=rules.early,
        longest=rules.longest,
        services=list(rules.services),
    )


def _named(name: str, language: str) -> str:
    if name == SITE:
        return say("journal.whole_site", language)
    return f"{field_name('counter', language)} {name}"


SET_UP = (
    Part(
        "calling",
        dict[str, CallingSaid],
        _now,
        _written,
        _changed,
        _named,
        field_name,
    ),
)
