"""Ready-made words for an emergency, in the order of the reception's list."""

from __future__ import annotations

from kiosk.core.wording import say

READY = ("leave", "stay", "doctor", "stopped", "drill")


def words(name: str, language: str) -> str:
    """What everybody is told, in a language."""
    return say(f"alert.{name}", language)
