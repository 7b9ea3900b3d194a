"""What is shown of sites, services and rooms in the language in force."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

from kiosk.core.clock import hour_minute
from kiosk.core.languages import in_language
from ui.shell.languages import Texts
from ui.shell.session import Session


def site_name(session: Session) -> str:
    """The site's name in the language in force."""
    return in_language(session.site, session.language) if session.site else ""


def resource_name(session: Session, resource: Any) -> str:
    """A room's or an area's name in the language in force."""
    return in_language(resource, session.language)


def opens_when(session: Session, day: date, opens: time, language: str = "") -> str:
    """ "ouvre à 14:00", with the day where it is another; in the language in force, or in one."""
    from kiosk.core.wording import long_date

    language = language or session.language
    texts = Texts(language)
    ahead = day - session.local_now().date()
    if not ahead:
        return texts.translate("Opening", "ouvre à {hour}").format(hour=hour_minute(opens))
    if ahead == timedelta(days=1):
        return texts.translate("Opening", "ouvre demain à {hour}").format(hour=hour_minute(opens))
    words = long_date(day, language, year=False)
    # Within the week the day's name is enough.
    spoken = words.split(" ")[0] if ahead < timedelta(days=7) else words
    return texts.translate("Opening", "ouvre {day} à {hour}").format(
        day=spoken, hour=hour_minute(opens)
    )
