"""Which places cannot be held while one is, as far as a list of places tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from kiosk.sites.queries import ResourceView


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
