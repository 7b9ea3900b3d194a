"""Whose counter it is, once somebody else signs in at its machine."""

from __future__ import annotations

from sqlalchemy.orm import Session

from kiosk.core.command import AGENT, Outcome
from kiosk.core.machine import Machine, SignedIn
from kiosk.core.slice import COUNTERS
from kiosk.staff.queries import bound_to, find_staff
from kiosk.staff.refusals import NotAllowed
from kiosk.tickets.commands import OpenCounter
from kiosk.tickets.queries import CounterView, counter
from kiosk.tickets.states import OPEN


def take_seat(machine: Machine, who: SignedIn, *, number: int) -> Outcome | None:
    """Go on at a counter that a colleague left open, with the ticket that is there.

    For those of its services that are theirs; None where none is, or there is nothing to take over.
    """
    view = machine.ask_itself(counter, counter=number)
    if view is None or view.state != OPEN or who.role not in COUNTERS:
        return None
    services = served_by(view, machine.ask_itself(bound_to, code=who.code))
    if not services or (view.agent == who.code and services == view.services):
        return None
    fields = {"counter": number, "services": list(services)}
    return machine.do("counters.open", **fields, over=True)


def served_by(view: CounterView, bound: tuple[str, ...]) -> tuple[str, ...]:
    """The services of a counter that whoever is bound to some may serve."""
    return tuple(s for s in view.services if not bound or s in bound)


def is_seat_of(machine: Machine, view: CounterView, code: str) -> bool:
    """Whether an open counter is theirs, and each of its services too."""
    bound = machine.ask_itself(bound_to, code=code)
    return view.agent == code and served_by(view, bound) == view.services


def require_own_name(session: Session, command: OpenCounter, _kind: str) -> None:
    """An agent opens a counter in their own name; whoever receives may seat a colleague."""
    if command.agent in ("", command.actor):
        return
    person = find_staff(session, site=command.site, code=command.actor)
    if person is not None and person.role == AGENT:
        raise NotAllowed(command="counters.open", role=AGENT)
