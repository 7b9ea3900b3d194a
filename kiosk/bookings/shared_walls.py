"""Which places cannot be held while one is, as far as a list of places tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID

from kiosk.sites.features import MOST_AROUND
from kiosk.sites.queries import ResourceView

WIDEST = timedelta(minutes=2 * MOST_AROUND)
"""The most that two bookings are kept apart."""


def apart(place: ResourceView, other: ResourceView) -> tuple[timedelta, timedelta]:
    """How long before and after a booking of the other one of the place cannot run."""
    lead, trail = other.before + place.after, other.after + place.before
    return timedelta(minutes=lead), timedelta(minutes=trail)


def around(places: Iterable[ResourceView]) -> dict[UUID, list[ResourceView]]:
    """For each place: itself first, then its parts, and the wholes that have a part of it."""
    by_id = {place.id: place for place in places}
    wholes: dict[UUID, list[UUID]] = defaultdict(list)
    for place in by_id.values():
        for part in place.parts:
            wholes[part].append(place.id)
    found = {}
    for place in by_id.values():
        sharing = [place.id, *place.parts, *wholes[place.id]]
        sharing += [whole for part in place.parts for whole in wholes[part]]
        found[place.id] = [by_id[each] for each in dict.fromkeys(sharing) if each in by_id]
    return found
