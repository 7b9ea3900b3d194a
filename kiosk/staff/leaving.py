"""Who manages a site goes on doing so until another can sign in as its manager."""

from __future__ import annotations

from typing import Any

from kiosk.core.command import MANAGER
from kiosk.core.machine import Machine
from kiosk.staff.queries import signing_managers, staff
from kiosk.staff.refusals import LastWithPin


def prepare_leaving(machine: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """Raises LastWithPin where nobody else with a PIN would manage the site."""
    _require_another_with_pin(machine, fields.get("code"))
    return fields


def prepare_changing(machine: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """Raises LastWithPin where somebody is to manage the site no more, and nobody else could."""
    if fields.get("role") not in (None, MANAGER):
        _require_another_with_pin(machine, fields.get("code"))
    return fields


def _require_another_with_pin(machine: Machine, code: object) -> None:
    """Only at the edge: two who leave at once leave a site that the recovery code opens."""
    managers = {person.code: person for person in machine.ask_itself(staff)}
    managers = {known: one for known, one in managers.items() if one.role == MANAGER}
    if len(managers) > 1 and machine.ask_itself(signing_managers) == [code]:
        raise LastWithPin(name=managers[str(code)].name)
