"""Limits in the file that sets up a site."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from kiosk.core.catalogue import find_desk
from kiosk.core.languages import SOURCE
from kiosk.core.set_up import CHANGED, Change, Part, Places, line
from kiosk.core.wording import field_name
from kiosk.limits.rules import BOUNDS, Limits
from kiosk.limits.setting import WHOLE_SITE, SetLimits, given
from kiosk.limits.words import whose
from kiosk.sites.refusals import SetUpWrong

SITE = "site"
"""What stands for every desk."""
Set = dict[str, Limits]


class LimitsSaid(msgspec.Struct, forbid_unknown_fields=True):
    """The limits of a desk in minutes, people and per cent; what is left out stays as it is."""

    wait: int | None = None
    waiting: int | None = None
    unserved: int | None = None
    left: int | None = None

    @property
    def limits(self) -> Limits:
        """The same."""
        return Limits(self.wait, self.waiting, self.unserved, self.left)


def _now(session: Session, site: str) -> Set:
    return given(session, site)


def _written(now: Set, _places: Mapping[UUID, str]) -> Iterator[str]:
    for service in sorted(now):
        yield f"[limits.{service or SITE}]"
        for rule in BOUNDS:
            if (bound := getattr(now[service], rule)) is not None:
                yield line(rule, bound)
        yield ""


def _changed(said: dict[str, LimitsSaid], now: Set, _places: Places) -> Iterator[Change]:
    for name, each in said.items():
        service = _service(name)
        here = now.get(service, Limits())
        wanted = each.limits.over(here)
        differs = tuple(rule for rule in BOUNDS if getattr(wanted, rule) != getattr(here, rule))
        if differs:
            commands, back = (SetLimits.of(service, wanted),), (SetLimits.of(service, here),)
            yield Change("limits", name, CHANGED, commands, differs, back)


def _service(name: str) -> str:
    if name == SITE:
        return WHOLE_SITE
    desk = find_desk(name)
    if desk is None:
        raise SetUpWrong(where=f"limits.{name}"[:80])
    return desk.code


def _named(name: str, language: str = SOURCE) -> str:
    return whose(WHOLE_SITE if name == SITE else name, language)


SET_UP = (Part("limits", dict[str, LimitsSaid], _now, _written, _changed, _named, field_name),)
