"""What can be asked of visits, and by whom: what a hall shows names no visitor."""

from __future__ import annotations

from kiosk.core.readings import AT_DESK, BY_HOLDER, BY_MANAGERS, PUBLIC, Reading
from kiosk.core.slice import FRONT
from kiosk.visits import cin, closing, hosting, hosts, namesakes, queries

READINGS = (
    Reading("visits.on_site", queries.on_site, AT_DESK),
    Reading("visits.expected", queries.expected, AT_DESK),
    Reading("visits.announced", queries.of_day_count, AT_DESK),
    Reading("visits.of_day", queries.of_day, AT_DESK),
    Reading("visits.by_company", hosts.by_company, BY_MANAGERS),
    Reading("visits.get", queries.get, AT_DESK),
    Reading("visits.silent_hosts", hosting.silent, AT_DESK),
    Reading("visits.host_phone", hosting.host_phone, AT_DESK),
    Reading("visits.by_code", queries.by_code, BY_HOLDER),
    Reading("visits.of_invitation", queries.of_invitation, AT_DESK),
    Reading("visits.awaited", queries.awaited, BY_HOLDER),
    Reading("visits.search", queries.search, AT_DESK),
    Reading("visits.to_resident", queries.to_resident, AT_DESK),
    Reading("visits.last_visit", queries.last_visit, AT_DESK),
    Reading("visits.overstays", closing.overstays, AT_DESK),
    Reading("visits.closed", queries.closed_lately, AT_DESK),
    Reading("visits.of_name", namesakes.of_name, AT_DESK),
    Reading("visits.cin", cin.number_of, FRONT),
    Reading("visits.notice", queries.notice, PUBLIC),
)
