"""What this slice brings: questions over what the others keep."""

from __future__ import annotations

from kiosk.core.slice import Slice
from kiosk.presence.readings import READINGS

SLICE = Slice("presence", queries=READINGS)
