"""What issuing a badge decides, so that a second carrying out decides the same."""

from __future__ import annotations

from typing import Any


def number_printed(payload: dict[str, Any], result: Any) -> dict[str, Any]:
    """The number that was printed on the badge."""
    return {**payload, "number": result["number"]}
