"""Whether a window in a hall is open: by the doors of its site, read again every minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.core.settings.screen import ALWAYS
from ui.shell.session import Session

if TYPE_CHECKING:
    from kiosk.sites.opening import Opening


def opening_of(session: Session) -> Opening:
    """The doors of the site with the margins of the settings; raises StoreTrouble."""
    from kiosk.sites.opening import Opening, opening

    chosen = session.station.settings.screen
    if chosen.open == ALWAYS or session.site is None:
        return Opening(is_open=True)
    return session.read(opening, before=chosen.open_before, after=chosen.open_after)
