"""What the store brings: how its backups and its rules on time stand."""

from __future__ import annotations

from kiosk.core.registry import Slice
from kiosk.store import refusals
from kiosk.store.privacy import PRIVACY
from kiosk.store.readings import READINGS

SLICE = Slice("store", queries=READINGS, refusals=(refusals,), privacy=PRIVACY)
