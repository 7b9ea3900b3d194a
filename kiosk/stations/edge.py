"""What only the machine knows of itself, added before a report is kept."""

from __future__ import annotations

from kiosk.core.clock import business_day
from kiosk.core.machine import Fields, Machine
from kiosk.stations.queries import own_report


def as_known_here(machine: Machine, fields: Fields) -> Fields:
    """Under which name the centre knows this machine, its row, and the restarts of the day."""
    at = machine.enrolled
    fields = {"machine": at.station if at else "", **fields}
    window = str(fields.get("window", ""))
    before = machine.ask_itself(own_report, station=machine.name, window=window)
    if before is None:
        return fields
    fields = {"report": before.id, **fields}
    if fields.get("restarted") is not None:
        last, at_now = before.restarted_at, fields["issued_at"]
        same = last is not None and (
            business_day(last, machine.zone) == business_day(at_now, machine.zone)
        )
        fields = {"restarts": before.restarts + 1 if same else 1, **fields}
    return fields
