"""What may become of a booking."""

BOOKED, CHECKED_IN, ENDED, CANCELLED, RELEASED = (
    "booked",
    "checked_in",
    "ended",
    "cancelled",
    "released",
)
HOLDING = (BOOKED, CHECKED_IN, ENDED)
"""States in which the time is taken (an ended booking keeps the past it used)."""
