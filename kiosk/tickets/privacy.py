"""What tickets hold of people: no name, but what someone said of themselves (loi 09-08)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement

from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.registry import Privacy
from kiosk.tickets.model import Ticket


def _is_over(ticket: Any, cut: Cut) -> ColumnElement[bool]:
    """A queue ends with its day, and all that waits in it."""
    return ticket.day < cut.day  # type: ignore[no-any-return]


SELF_DECLARED = Personal(
    kind="tickets",
    setting="ticket_days",
    why="who is let go first, a pregnancy or a disability, and which papers someone has brought",
    held=(Names(Ticket, ("priority", "ready"), _is_over, dated="day"),),
    said={
        "tickets.take": Said(("priority",)),
    },
)
PRIVACY = Privacy(
    kinds=(SELF_DECLARED,),
    plain={
        "ticket": (
            *("site", "service", "issued_service", "series", "label", "procedure", "language"),
            *("state", "outcome"),
        ),
        "ticket_call": ("site", "label", "service", "kind"),
        "counter": ("site", "services", "state", "agent"),
        "queue_lease": ("site", "service", "station"),
        "queue_stop": ("site", "service", "reason"),
        "tickets.take": ("service", "procedure", "language", "series"),
        "tickets.take =": ("label",),
        "tickets.call": ("service", "series", "holder"),
        "tickets.call =": ("label", "service"),
        "tickets.recall =": ("label", "service"),
        "tickets.transfer": ("service", "procedure"),
        "tickets.close": ("outcome",),
        "tickets.stop": ("service", "reason"),
        "tickets.stop =": ("service",),
        "tickets.resume": ("service",),
        "tickets.lease": ("service", "holder"),
        "tickets.release_lease": ("service", "holder"),
        "tickets.take_lease": ("service", "holder"),
        "counters.open": ("services", "agent"),
    },
)
