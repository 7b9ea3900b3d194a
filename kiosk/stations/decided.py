"""What a first carrying out has decided."""

from __future__ import annotations

from typing import Any

from kiosk.core.machine import Fields


def row_known(payload: Fields, result: Any) -> Fields:
    """The row that was there already, though nobody elsewhere may know it yet."""
    return payload if str(result) == str(payload["id"]) else {**payload, "report": result}
