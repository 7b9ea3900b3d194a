"""What the edge adds to commands of this slice before they are carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.station import Station


def site_from_code(_station: Station, fields: dict[str, Any]) -> dict[str, Any]:
    """A site is opened at itself."""
    return {**fields, "site": fields.get("code", "")}
