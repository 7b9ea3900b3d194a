"""What this slice brings: what it answers to a calendar that it is given."""

from __future__ import annotations

from kiosk.calendars import refusals
from kiosk.core.slice import Privacy, Slice

SLICE = Slice("calendars", refusals=(refusals,), privacy=Privacy())
