"""What becomes of refused words on how long names are kept."""

from __future__ import annotations

from kiosk.core.settling import Settling

SETTLING = Settling(hopeless=(r"privacy\..*",))
