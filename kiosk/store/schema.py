"""Every table of the product, in one place for migrations and tests."""

from importlib import import_module
from importlib.util import find_spec

import kiosk.store.forgotten
import kiosk.store.signs_of_life
import kiosk.store.spelling
import kiosk.store.sync_state
import kiosk.store.upkeep  # noqa: F401
from kiosk.core.registry import SLICES
from kiosk.store.base import Base

for _name in SLICES:
    if find_spec(f"kiosk.{_name}.model"):
        import_module(f"kiosk.{_name}.model")

metadata = Base.metadata
