"""What can be asked of tickets and counters, and by whom."""

from __future__ import annotations

from kiosk.core.readings import AT_COUNTERS, AT_DESK, BY_MANAGERS, PUBLIC, Reading
from kiosk.tickets import batches, calling_rules, own, queries, recorded, services, standing, turns

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
    Reading("tickets.standing", standing.standing, PUBLIC),
    Reading("tickets.by_label", queries.by_label, AT_COUNTERS),
    Reading("tickets.own", own.own, PUBLIC),
    Reading("tickets.leases", queries.leases, AT_COUNTERS),
    Reading("tickets.calling_rules", calling_rules.calling_rules, BY_MANAGERS),
    Reading("tickets.replay", recorded.replay, BY_MANAGERS),
    Reading("tickets.paper_batches", batches.batches, AT_DESK),
    Reading("tickets.paper_batch", batches.batch, AT_DESK),
    Reading("counters.board", queries.counters, AT_COUNTERS),
    Reading("counters.get", queries.counter, AT_COUNTERS),
)
