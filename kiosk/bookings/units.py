"""What passes and tariffs are counted in: hours, half-days and days that were begun."""

from __future__ import annotations

from kiosk.core.texts import Text

HOUR, HALF_DAY, FULL_DAY = UNITS = ("hour", "half_day", "day")
UNIT_NAMES = {
    HOUR: Text("Heure", ar="ساعة", en="Hour"),
    HALF_DAY: Text("Demi-journée", ar="نصف يوم", en="Half-day"),
    FULL_DAY: Text("Journée", ar="يوم", en="Day"),
}
HALF_DAY_MINUTES = 5 * 60
"""What is longer counts as a whole day."""


def covered(unit: str, count: int, days: int) -> int:
    """How many minutes so many units pay for; none of what touches several days, or by the day."""
    if days > 1:
        return 0
    return count * {HOUR: 60, HALF_DAY: HALF_DAY_MINUTES}.get(unit, 0)


def units(unit: str, minutes: int, days: int) -> int:
    """How many units so many minutes are that touch so many days."""
    if unit == HOUR:
        return -(-minutes // 60)
    if unit == HALF_DAY:
        return 1 if minutes <= HALF_DAY_MINUTES else 2 * days
    return days
