"""What an evacuation may be, and what is said of those who were inside."""

REAL, DRILL, TEST = "real", "drill", "test"
KINDS = (REAL, DRILL, TEST)
"""The gravest first; a test is told to nobody beside those who call the roll."""

UNKNOWN, PRESENT, MISSING, HELP = "unknown", "present", "missing", "help"
STATES = (UNKNOWN, PRESENT, MISSING, HELP)
PLACED = (MISSING, HELP)
"""States that a place is said with: where somebody was seen last, or waits to be helped down."""

ADDED = "added"
"""Somebody who was on no list; all others are of `kiosk.presence.kinds`."""
