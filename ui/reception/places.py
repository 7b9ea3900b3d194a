"""What the site's places are called in the language of a session."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.core.languages import is_rtl
from kiosk.sites.queries import resources
from ui.shell.session import Session


def place_names(session: Session) -> Mapping[str, str]:
    """Arabic names by the usual ones, in a window that reads from the right; else none."""
    if not is_rtl(session.language):
        return {}
    return {place.name: place.name_ar for place in session.read(resources) if place.name_ar}
