"""What may become of a booking."""

BOOKED, CHECKED_IN, ENDED, CANCELLED, RELEASED = (
    "booked",
    "checked_in",
    "ended",
    "cancelled",
    "released",
)
ASKED, DECLINED = "asked", "declined"
"""What has to be approved holds its time until somebody answers."""
OFFERED = "offered"
"""Held for somebody who waited for it, until they take it or the offer ends."""
COMING = (BOOKED, ASKED)
"""States in which nobody is there yet."""
OPEN = (*COMING, CHECKED_IN)
HOLDING = (*OPEN, ENDED, OFFERED)
"""States in which the time is taken (an ended booking keeps the past it used)."""
MAINTENANCE = "maintenance"
"""The kind of booking that is works: behind closed doors, by night, for days."""
