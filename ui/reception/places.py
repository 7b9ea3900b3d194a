"""What the site's places are called in the language in force."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.sites.queries import resources
from ui.shell.session import Session
from ui.theme import theme


def place_names(session: Session) -> Mapping[str, str]:
    """Arabic names by the usual ones, in a window that reads from the right; else none."""
    if not theme.rtl:
        return {}
    return {place.name: place.name_ar for place in session.read(resources) if place.name_ar}
