"""What is shown of sites, services and rooms in the language in force."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

from ui.shell.languages import Texts
from ui.shell.session import Session


def site_name(session: Session) -> str:
    """The site's name, in Arabic where it has one."""
    site = session.site
    if site is None:
        return ""
    return str((site.name_ar if session.language == "ar" else "") or site.name)


def resource_name(session: Session, resource: Any) -> str:
    """A room's or an area's name, in Arabic where it has one."""
    return str((resource.name_ar if session.language == "ar" else "") or resource.name)


def hour(at: time) -> str:
    """A wall time as "16:30"."""
    return at.strftime("%H:%M")


def opens_when(session: Session, day: date, opens: time) -> str:
    """ "ouvre à 14:00", with the day where it is another."""
    from kiosk.core.wording import long_date

    texts = Texts(session.language)
    ahead = day - session.local_now().date()
    if not ahead:
        return texts.translate("Opening", "ouvre à {hour}").format(hour=hour(opens))
    if ahead == timedelta(days=1):
        return texts.translate("Opening", "ouvre demain à {hour}").format(hour=hour(opens))
    words = long_date(day, session.language, year=False)
    # Within the week the day's name is enough.
    spoken = words.split(" ")[0] if ahead < timedelta(days=7) else words
    return texts.translate("Opening", "ouvre {day} à {hour}").format(day=spoken, hour=hour(opens))
