"""Whether a station is started for the first time."""

from __future__ import annotations

from ui.shell.session import Session


def first_run_wanted(session: Session) -> bool:
    """Whether the store has no site, and waits for none to come from a central database."""
    station = session.station
    return session.site is None and station.enrolled is None and not station.held_sites()
