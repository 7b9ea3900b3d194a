"""What a first carrying out has decided."""

from __future__ import annotations

from typing import Any

from kiosk.core.machine import Fields


def joined(payload: Fields, result: Any) -> Fields:
    """The call that was open already, though it may be answered elsewhere by now."""
    return payload if str(result) == str(payload["id"]) else {**payload, "joins": result}
