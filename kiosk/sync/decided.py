"""A logged command as it goes on: with what its first carrying out decided."""

from __future__ import annotations

from typing import Any

from kiosk.core.registry import find


def as_decided(name: str, payload: dict[str, Any], result: Any) -> dict[str, Any]:
    """The payload to send, or to carry out again, of a command that was carried out here.

    `payload` and `result` are plain JSON as the log has them. A printed number, a ticket that was
    called: others must come to the same.
    """
    decide = find(name).decide
    return decide(payload, result) if decide is not None and result is not None else payload
