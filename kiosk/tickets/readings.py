"""What can be asked of tickets and counters, and by whom."""

from __future__ import annotations

from kiosk.core.readings import AT_COUNTERS, PUBLIC, Reading
from kiosk.tickets import queries, services, turns

READINGS = (
    Reading("tickets.queues", services.queues, PUBLIC),
    Reading("tickets.waiting", queries.waiting, AT_COUNTERS),
    Reading("tickets.aside", queries.aside, AT_COUNTERS),
    Reading("tickets.just_closed", queries.just_closed, AT_COUNTERS),
    Reading("tickets.of_day", queries.of_day, AT_COUNTERS),
    Reading("tickets.of_days", turns.of_days, AT_COUNTERS),
    Reading("tickets.board", queries.board, PUBLIC),
    Reading("tickets.get", queries.get, AT_COUNTERS),
    Reading("tickets.ahead", queries.ahead, PUBLIC),
    Reading("tickets.by_label", queries.by_label, AT_COUNTERS),
    Reading("tickets.leases", queries.leases, AT_COUNTERS),
    Reading("counters.board", queries.counters, AT_COUNTERS),
    Reading("counters.get", queries.counter, AT_COUNTERS),
)
