"""From how many px on there is room for all; below, what is needed less goes or moves under."""

from __future__ import annotations

CARD = 340
"""A list whose rows say one thing and how it stands."""
LIST = 440
"""A list whose rows say two things beside each other, and have a button in words."""
PAGE = 1100
"""A page of three columns."""
WINDOW = 1400
"""A window whose pages are named on the rail."""
WIDE_WINDOW = 1600
"""A window whose exchange is told in a sentence."""
