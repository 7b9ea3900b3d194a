"""What the store brings: its log, read back."""

from __future__ import annotations

from kiosk.core.registry import Slice
from kiosk.store import audit, refusals
from kiosk.store.privacy import PRIVACY

SLICE = Slice("store", queries={"audit.trail": audit.trail}, refusals=(refusals,), privacy=PRIVACY)
