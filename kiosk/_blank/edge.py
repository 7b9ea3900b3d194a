"""What only the machine knows, added to a command before it is carried out."""

from __future__ import annotations

from kiosk.core.machine import Fields, Machine


def signed(machine: Machine, fields: Fields) -> Fields:
    """A note that nobody signs is the station's."""
    return {"author": machine.name, **fields}
