"""How long names are kept, in the file that sets up a site."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core.set_up import CHANGED, Change, Part, Places, line
from kiosk.core.wording import say
from kiosk.privacy.commands import KeepNames
from kiosk.privacy.kinds import kinds, usual
from kiosk.privacy.queries import retention
from kiosk.sites.refusals import SetUpWrong

Days = dict[str, int]
"""For how many days each kind is kept."""


def _now(session: Session, site: str) -> Days:
    said = retention(session, site=site)
    return {kind: said.get(kind, usual(kind)) for kind in sorted(kinds())}


def _written(now: Days, _places: Mapping[UUID, str]) -> Iterator[str]:
    yield "[kept]"
    yield from (line(kind, days) for kind, days in now.items())
    yield ""


def _changed(said: Days, now: Days, _places: Places) -> Iterator[Change]:
    for kind in said:
        if kind not in kinds():
            raise SetUpWrong(where=f"kept.{kind}"[:80])
    differs = {kind: days for kind, days in said.items() if now[kind] != days}
    if differs:
        back = KeepNames(days={kind: now[kind] for kind in differs})
        command = KeepNames(days=differs)
        yield Change("kept", "", CHANGED, (command,), tuple(differs), (back,))


SET_UP = (
    Part(
        "kept",
        Days,
        _now,
        _written,
        _changed,
        lambda name, _language: name,
        lambda kind, language: say(f"privacy.kind.{kind}", language),
    ),
)
