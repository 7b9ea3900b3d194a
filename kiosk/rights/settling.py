"""What becomes of refused answers: another desk was first."""

from __future__ import annotations

from kiosk.core.settling import Settling
from kiosk.rights.model import RightsRequest

SETTLING = Settling(
    fulfilled=frozenset({("rights.access", "rights.already_answered")}),
    hopeless=(r"rights\.(already_answered|other_kind)",),
    references={"request": RightsRequest},
)
