"""Where, when and by whom a sheet was made: what its head and its foot say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from kiosk.core.clock import hour_minute, wall
from kiosk.core.directions import isolated
from kiosk.core.languages import in_language
from kiosk.core.wording import say, short_date
from kiosk.sites.queries import SiteView
from kiosk.staff.queries import find_staff
from kiosk.store.sync_state import SyncState

if TYPE_CHECKING:
    from kiosk.station import Station


@dataclass(frozen=True, slots=True)
class Imprint:
    """A site, a moment (wall time there) and a person or a station.

    `heard` is when rows of the central database came last, in wall time; none where there is none.
    """

    site: SiteView
    at: datetime
    author: str
    heard: datetime | None = None

    def printed(self, language: str) -> str:
        """ "Imprimé à 10:42 par Salma B." """
        return say(
            "sheet.printed", language, time=hour_minute(self.at), author=isolated(self.author)
        )

    def freshness(self, language: str) -> str:
        """How old the data are: this station's own, or what it last heard of the others'."""
        if self.heard is None:
            return say("sheet.local_data", language, time=hour_minute(self.at))
        time = hour_minute(self.heard)
        if self.heard.date() == self.at.date():
            return say("sheet.central_data", language, time=time)
        day = short_date(self.heard.date(), language)
        return say("sheet.old_data", language, day=day, time=time)

    def site_name(self, language: str) -> str:
        """The site in the script of the sheet, where it has a name in it."""
        return in_language(self.site, language)


def imprint_of(station: Station, language: str) -> Imprint:
    """The imprint of a sheet made now at a station that has a site."""
    if station.site is None:
        raise ValueError("a sheet needs a site")
    author = station.name
    if station.staff and (person := station.ask_itself(find_staff, code=station.staff)):
        author = in_language(person, language)
    heard = station.ask_itself(last_heard)
    return Imprint(
        station.site,
        wall(station.clock.now(), station.zone),
        author,
        wall(heard, station.zone) if heard else None,
    )


def last_heard(session: Session) -> datetime | None:
    """When rows of the central database came last."""
    row = session.get(SyncState, 1)
    return row.exchanged_at if row else None
