"""What can be asked of residents, and by whom: a hall is told no more than the companies."""

from __future__ import annotations

from kiosk.core.readings import AT_DESK, BY_HOLDER, PUBLIC, Reading
from kiosk.core.slice import FRONT
from kiosk.residents import known, merging, offices, queries, stays

READINGS = (
    Reading("residents.find", queries.find, AT_DESK),
    Reading("residents.get", queries.get, AT_DESK),
    Reading("residents.same", queries.same, AT_DESK),
    Reading("residents.likely", merging.likely, AT_DESK),
    Reading("residents.merged_lately", merging.merged_lately, AT_DESK),
    Reading("residents.member", queries.member, BY_HOLDER),
    Reading("residents.people", queries.people, AT_DESK),
    Reading("residents.stays", stays.stays, AT_DESK),
    Reading("residents.offices_held", offices.held, AT_DESK),
    Reading("residents.tenancies", offices.tenancies, AT_DESK),
    Reading("residents.hosts", queries.hosts, AT_DESK),
    Reading("residents.companies", queries.companies, PUBLIC),
    Reading("residents.employer", queries.employer, BY_HOLDER),
    Reading("residents.known", known.here, FRONT),
)
