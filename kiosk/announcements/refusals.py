"""Why an announcement is not changed or ended."""

from __future__ import annotations

from kiosk.core.errors import Refused


class UnknownAnnouncement(Refused):
    """No announcement of the site has that id, or it is an alert, which is not changed."""

    code = "announcements.unknown"
    announcement: str


class AnnouncementEnded(Refused):
    """It was ended before."""

    code = "announcements.ended"
    french: str
