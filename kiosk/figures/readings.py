"""What can be asked of figures, and by whom: they say which company uses what."""

from __future__ import annotations

from kiosk.core.readings import BY_MANAGERS, Reading
from kiosk.figures import (
    appointments,
    coming,
    desks,
    events,
    limits,
    offices,
    overview,
    residents,
    satisfaction,
    use,
    waits,
)

READINGS = (
    Reading("figures.overview", overview.overview, BY_MANAGERS, own=True),
    Reading("figures.heat", coming.heat, BY_MANAGERS, own=True),
    Reading("figures.visits", coming.visits, BY_MANAGERS, own=True),
    Reading("figures.coworking", use.coworking, BY_MANAGERS, own=True),
    Reading("figures.rooms", use.rooms, BY_MANAGERS, own=True),
    Reading("figures.desks", desks.desks, BY_MANAGERS, own=True),
    Reading("figures.waits", waits.waits, BY_MANAGERS, own=True),
    Reading("figures.limits", limits.limits, BY_MANAGERS, own=True),
    Reading("figures.appointments", appointments.appointments, BY_MANAGERS, own=True),
    Reading("figures.events", events.events, BY_MANAGERS, own=True),
    Reading("figures.residents", residents.residents, BY_MANAGERS, own=True),
    Reading("figures.offices", offices.offices, BY_MANAGERS, own=True),
    Reading("figures.satisfaction", satisfaction.satisfaction, BY_MANAGERS, own=True),
)
