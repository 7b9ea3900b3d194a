"""What this slice brings: questions over what the others keep."""

from __future__ import annotations

from kiosk.core.slice import Privacy, Slice
from kiosk.presence.readings import READINGS

SLICE = Slice("presence", queries=READINGS, privacy=Privacy())
