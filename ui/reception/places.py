"""What the site's places are called in the language of a session."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.core.languages import SOURCE, in_language
from kiosk.sites.queries import resources
from ui.shell.session import Session


def place_names(session: Session) -> Mapping[str, str]:
    """What each is called there, by its usual name."""
    if session.language == SOURCE:
        return {}
    places = session.read(resources)
    return {place.name: in_language(place, session.language) for place in places}
