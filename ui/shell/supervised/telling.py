"""The reception and the manager hear of a window that was started anew, or that rests no more."""

from __future__ import annotations

import logging
from functools import partial

from kiosk.station import Station
from kiosk.supervisor.policy import FAILURES, MEMORY
from ui.shell.session import Answer, Session

log = logging.getLogger("ui.shell.supervised")
WORTH_TELLING = FAILURES | {MEMORY}


def tell_site(session: Session, window: str, after: str) -> None:
    """Say it once the store is open; where it does not open there is nobody to say it to."""

    def tell() -> None:
        session.write(partial(_tell, session.station, window, after), done=_told)

    if session.ready:
        tell()
    else:
        session.opened.connect(tell)


def _told(answer: Answer) -> None:
    """Whoever is at the window has asked for nothing, and is told nothing."""
    if answer.error is not None:
        log.warning("the site was not told how this window does: %s", answer.error)


def _tell(station: Station, window: str, after: str) -> None:
    from kiosk.stations.reporting import say

    restarted = {"restarted": after} if after in WORTH_TELLING else {}
    say(station, window, is_open=True, is_paused=False, **restarted)
