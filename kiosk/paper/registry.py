"""What paper brings: the list of reports, and what waits to be printed."""

from __future__ import annotations

from kiosk.core.slice import Slice
from kiosk.paper import invited, mailed, refusals
from kiosk.paper.privacy import PRIVACY
from kiosk.paper.readings import READINGS
from kiosk.visits.telling import INVITATION

SLICE = Slice(
    "paper",
    queries=READINGS,
    letters={mailed.SHEET: mailed.letter, INVITATION: invited.letter},
    refusals=(refusals,),
    privacy=PRIVACY,
)
