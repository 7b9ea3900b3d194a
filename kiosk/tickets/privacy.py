"""What tickets hold of people: what someone said of themselves, why a desk left (loi 09-08).

No field asks for a name; a reason is free to have one, and so is what a machine is called.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement

from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy
from kiosk.tickets.model import QueueLease, QueueStop, Ticket, TicketLeg


def _is_over(row: Any, cut: Cut) -> ColumnElement[bool]:
    """A queue ends with its day, and all that waits in it."""
    return row.day < cut.day  # type: ignore[no-any-return]


SELF_DECLARED = Personal(
    kind="tickets",
    setting="ticket_days",
    why="who is let go first, a pregnancy or a disability, which papers someone has brought, and "
    "what an agent noted for the next one",
    held=(
        Names(Ticket, ("priority", "ready", "note", "detail", "missing"), _is_over, dated="day"),
        Names(TicketLeg, ("ready", "note", "detail", "missing"), _is_over, dated="day"),
    ),
    said={
        "tickets.take": Said(("priority",)),
        "tickets.enter_paper": Said(("priority",)),
        "tickets.transfer": Said(("note",)),
        "tickets.close": Said(("detail", "note")),
    },
)
_HOLDER = Said(("holder",))
OF_QUEUES = Personal(
    kind="tickets",
    setting="ticket_days",
    why="why a desk has left for the day, told to those who wait, and which machine held a queue",
    held=(
        Names(QueueStop, ("reason",), _is_over, gone=True, dated="day"),
        Names(QueueLease, ("station",), _is_over, gone=True, dated="day"),
    ),
    said={
        "tickets.stop": Said(("reason",)),
        "tickets.lease": _HOLDER,
        "tickets.release_lease": _HOLDER,
        "tickets.take_lease": _HOLDER,
    },
)
PRIVACY = Privacy(
    kinds=(SELF_DECLARED, OF_QUEUES),
    plain={
        "ticket": (
            *("site", "service", "issued_service", "series", "label", "procedure", "language"),
            *("state", "outcome", "next_services"),
        ),
        "ticket_leg": ("site", "service", "procedure", "outcome"),
        "calling_rule": ("site", "rule", "value"),
        "paper_batch": ("site", "service", "series"),
        "paper_slip": ("site", "service", "series"),
        "ticket_call": ("site", "label", "service", "kind"),
        "counter": ("site", "services", "state", "agent", "reason"),
        "queue_lease": ("site", "service"),
        "queue_stop": ("site", "service"),
        "tickets.take": ("service", "procedure", "language", "series", "then"),
        "tickets.take =": ("label",),
        "tickets.call": ("service", "series", "holder"),
        "tickets.call =": ("label", "service"),
        "tickets.recall =": ("label", "service"),
        "tickets.come_back =": ("label",),
        "tickets.let_pass =": ("label",),
        "tickets.transfer": ("service", "procedure"),
        "tickets.close": ("outcome",),
        "tickets.close =": ("label", "goes_to"),
        "tickets.stop": ("service",),
        "tickets.stop =": ("service",),
        "tickets.resume": ("service",),
        "tickets.lease": ("service",),
        "tickets.release_lease": ("service",),
        "tickets.take_lease": ("service",),
        "tickets.set_calling": ("services",),
        "tickets.set_calling =": ("before",),
        "tickets.reserve_paper": ("service", "series"),
        "tickets.reserve_paper =": ("service", "label", "last_label"),
        "tickets.enter_paper": ("slip", "outcome", "procedure", "language"),
        "tickets.enter_paper =": ("label", "service"),
        "counters.open": ("services", "agent"),
        "counters.pause": ("reason",),
    },
)
