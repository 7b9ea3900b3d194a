"""What the edge adds to commands of this slice before they are carried out."""

from __future__ import annotations

from typing import Any

from kiosk.core.machine import Machine


def site_from_code(_station: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """A site is opened at itself."""
    return {**fields, "site": fields.get("code", "")}
