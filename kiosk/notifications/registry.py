"""What this slice brings: the names that it holds. Its table is the station's own."""

from __future__ import annotations

from kiosk.core.registry import Slice
from kiosk.notifications.privacy import PRIVACY

SLICE = Slice("notifications", privacy=PRIVACY)
