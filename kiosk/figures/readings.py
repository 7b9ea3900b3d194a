"""What can be asked of figures, and by whom: they say which company uses what."""

from __future__ import annotations

from kiosk.core.readings import BY_MANAGERS, Reading
from kiosk.figures import coming, desks, overview, residents, use

READINGS = (
    Reading("figures.overview", overview.overview, BY_MANAGERS),
    Reading("figures.heat", coming.heat, BY_MANAGERS),
    Reading("figures.visits", coming.visits, BY_MANAGERS),
    Reading("figures.coworking", use.coworking, BY_MANAGERS),
    Reading("figures.rooms", use.rooms, BY_MANAGERS),
    Reading("figures.desks", desks.desks, BY_MANAGERS),
    Reading("figures.residents", residents.residents, BY_MANAGERS),
)
