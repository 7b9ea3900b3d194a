"""What this slice brings: what is told of bookings. Its table is the station's own."""

from __future__ import annotations

from kiosk.core.slice import Slice
from kiosk.notifications import refusals
from kiosk.notifications.causes import of_bookings
from kiosk.notifications.privacy import PRIVACY
from kiosk.notifications.readings import READINGS

SLICE = Slice(
    "notifications",
    queries=READINGS,
    along={"bookings": of_bookings},
    refusals=(refusals,),
    privacy=PRIVACY,
)
