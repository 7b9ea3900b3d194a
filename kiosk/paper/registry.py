"""What paper brings: the list of reports."""

from __future__ import annotations

from kiosk.core.registry import Slice
from kiosk.paper import reports

SLICE = Slice("paper", queries={"reports.list": reports.listed})
