"""What can be asked of stations, and by whom: a technician too, since it names nobody."""

from __future__ import annotations

from kiosk.core.readings import BY_STAFF, Reading
from kiosk.stations import queries

READINGS = (
    Reading("stations.of_site", queries.of_site, BY_STAFF),
    Reading("stations.news", queries.news, BY_STAFF),
)
