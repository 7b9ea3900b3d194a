"""Why a change to a visit is refused."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from kiosk.core.errors import Refused


class UnknownVisit(Refused):
    """No visit has that id at the site."""

    code = "visits.unknown"
    visit: UUID


class ConsentMissing(Refused):
    """The visitor has not agreed to the privacy notice (loi 09-08)."""

    code = "visits.consent_missing"


class NoticeMissing(Refused):
    """No privacy notice was published at the site, so nothing can be agreed to."""

    code = "visits.notice_missing"


class NoticePublished(Refused):
    """That version of the notice was published with other words, which visitors agreed to."""

    code = "visits.notice_published"
    version: str


class TooSoonToForget(Refused):
    """Names are kept for a day at least; `latest` is the last day that may be asked for."""

    code = "visits.too_soon_to_forget"
    latest: date


class AlreadyArrived(Refused):
    """The visitor is in the building already."""

    code = "visits.already_arrived"
    name: str
    since: datetime | None


class OnSiteAlready(Refused):
    """Someone of that name is in the building already, on another visit (`visit`)."""

    code = "visits.on_site_already"
    name: str
    since: datetime | None
    visit: UUID


class AlreadyLeft(Refused):
    """The visitor went already."""

    code = "visits.already_left"
    name: str
    left_at: datetime | None


class NotOnSite(Refused):
    """The visitor has not arrived yet."""

    code = "visits.not_on_site"
    name: str


class VisitCancelled(Refused):
    """The visit was called off."""

    code = "visits.cancelled"
    name: str


class CinNotAuthorised(Refused):
    """The site has no authorisation of the CNDP to keep numbers of identity cards."""

    code = "visits.cin_not_authorised"


class ListedTwice(Refused):
    """Somebody stands on a list of guests twice."""

    code = "visits.listed_twice"
    name: str
    line: int


class TooManyGuests(Refused):
    """A list of guests has more people than are invited at once."""

    code = "visits.too_many_guests"
    found: int
    limit: int


class NoHost(Refused):
    """A badge that expects nobody: a visitor's, or one that is not good any more."""

    code = "visits.no_host"
