"""What figures bring: queries alone."""

from __future__ import annotations

from kiosk.core.registry import Slice
from kiosk.figures.readings import READINGS

SLICE = Slice("figures", queries=READINGS)
