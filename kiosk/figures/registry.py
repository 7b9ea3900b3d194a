"""What figures bring: queries alone, which keep nothing."""

from __future__ import annotations

from kiosk.core.slice import Privacy, Slice
from kiosk.figures.readings import READINGS

SLICE = Slice("figures", queries=READINGS, privacy=Privacy())
