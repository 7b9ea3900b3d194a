"""Saying how this machine does: only what has changed, and a few times a day that it is as it was.

What a window or its supervisor knows, it says by `say`: `say(station, "touch", restarted="crash")`,
`say(station, "touch", is_paused=True)`. What is left out stays as another said it.
"""

from __future__ import annotations

import logging
from typing import Any
from uuid import UUID

from kiosk.core.errors import Refused
from kiosk.core.machine import Machine
from kiosk.stations.commands import ReportStation
from kiosk.stations.queries import OwnReport, may_report, own_report

log = logging.getLogger("kiosk.stations")


def say(machine: Machine, window: str, **state: Any) -> UUID | None:
    """Report what others do not know yet of a window of this machine; that command, if any.

    `state` has fields of `ReportStation`. Where the centre takes no reports yet, or the store has
    no site, nothing is said. Raises Invalid or StoreTrouble.
    """
    if machine.site is None or not machine.ask_itself(may_report):
        return None
    before = machine.ask_itself(own_report, station=machine.name, window=window)
    new = _new(before, state)
    if new is None:
        return None
    try:
        done = machine.do_itself(ReportStation, window=window, **new)
    except Refused as refusal:
        log.info("how this machine does is not taken: %s", refusal.code)
        return None
    told: UUID = done.command.id
    return told


def _new(before: OwnReport | None, state: dict[str, Any]) -> dict[str, Any] | None:
    """What has to be said; None where all is known and was said not long ago."""
    said = {name: value for name, value in state.items() if value is not None}
    if before is None:
        return said
    changed = {name: value for name, value in said.items() if _is_new(name, value, before)}
    return {**changed, **_beside(said)} if changed or before.is_old else None


def _is_new(name: str, value: Any, before: OwnReport) -> bool:
    if name == "restarted":
        return True
    known = before.said[name]
    return _roughly(value) != _roughly(known) if name == "pending" else bool(value != known)


def _beside(said: dict[str, Any]) -> dict[str, Any]:
    """What is worth no word of its own, and goes with another."""
    return {"pending": said["pending"]} if "pending" in said else {}


def _roughly(count: int) -> int:
    """How many digits: what waits comes and goes all day."""
    return len(str(count)) if count else 0
