"""What paper brings: the list of reports, and what waits to be printed."""

from __future__ import annotations

from kiosk.core.registry import Slice
from kiosk.paper import queries, refusals, reports
from kiosk.paper.privacy import PRIVACY

SLICE = Slice(
    "paper",
    queries={"reports.list": reports.listed, "paper.jobs": queries.jobs},
    refusals=(refusals,),
    privacy=PRIVACY,
)
