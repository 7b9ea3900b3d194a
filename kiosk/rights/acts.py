"""Use-cases: what one gesture at the desk does, in one transaction, the same from every edge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from kiosk.core.command import Outcome
from kiosk.core.machine import Fields, Machine, Order
from kiosk.core.privacy import Held
from kiosk.rights.answers import FinishForgetting, ForgetPerson, GiveAccess, NoteCorrection, Thing
from kiosk.rights.holding import kinds
from kiosk.rights.queries import unfinished
from kiosk.rights.refusals import NothingChosen
from kiosk.visits.unlisted import key_of


def give_access(machine: Machine, chosen: Sequence[Held], **asked: Any) -> Outcome:
    """Note that the person is given these things."""
    return machine.do(GiveAccess, things=_things(chosen), **asked)


def correct_person(
    machine: Machine, chosen: Sequence[Held], fields: Mapping[str, str], **asked: Any
) -> Outcome:
    """Write the right name everywhere that somebody's is, all of it or nothing, and note it."""
    changes = list(_changes(chosen, fields))
    if not changes:
        raise NothingChosen
    things = [Thing(held.kind, held.id) for held, _, _ in changes]
    noted = {"things": things, "fields": sorted(fields)} | asked
    wanted: list[tuple[Order, Fields]] = [(name, dict(given)) for _, name, given in changes]
    return machine.do_all([*wanted, (NoteCorrection, noted)])[-1]


def forget_person(
    machine: Machine,
    chosen: Sequence[Held],
    *,
    spared: Sequence[Held] = (),
    held_for: str = "",
    **asked: Any,
) -> Outcome:
    """Empty what is a person's, and offer them no more as a returning visitor."""
    site = machine.site.code if machine.site else ""
    names = dict.fromkeys(held.name for held in chosen if held.name and held.kind == "visit")
    return machine.do(
        ForgetPerson,
        things=_things(chosen),
        spared=_things(spared),
        held_for=held_for,
        unlisted=sorted({key_of(site, name) for name in names}),
        **asked,
    )


def finish_forgetting(machine: Machine) -> int:
    """Empty what may go by now of what oppositions had to leave; how many requests there were."""
    waiting: list[UUID] = machine.ask_itself(unfinished)
    for request in waiting:
        machine.do_itself(FinishForgetting, request=request)
    return len(waiting)


def _changes(
    chosen: Iterable[Held], fields: Mapping[str, str]
) -> Iterator[tuple[Held, str, Mapping[str, Any]]]:
    for held in chosen:
        write = kinds()[held.kind].correct
        if write and (change := write(held, fields)):
            yield held, *change


def _things(chosen: Iterable[Held]) -> list[Thing]:
    return [Thing(held.kind, held.id) for held in chosen]
