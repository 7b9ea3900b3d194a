"""The kinds of personal data, and the settings that say how long each is kept."""

from __future__ import annotations

from kiosk.core.registry import gathered, personal
from kiosk.core.settings.setting import SETTINGS
from kiosk.core.settings.valid import Whole


@gathered
def kinds() -> dict[str, str]:
    """The setting of each kind that a slice holds."""
    return {part.kind: part.setting for part in personal()}


def bounds(kind: str) -> tuple[int, int]:
    """The fewest and the most days that a kind may be kept."""
    valid = SETTINGS[f"privacy.{kinds()[kind]}"].valid
    assert isinstance(valid, Whole)  # noqa: S101 - a test sees that each is
    return valid.least, valid.most


def usual(kind: str) -> int:
    """For how many days a kind is kept where nobody has said another time."""
    return int(SETTINGS[f"privacy.{kinds()[kind]}"].default)
