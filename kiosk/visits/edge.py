"""What the edge adds to visits: the notice as it was shown, and until when the visit is good."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kiosk.clock import business_day, instant, wall
from kiosk.sites.queries import day_hours
from kiosk.visits.notice import notice_text
from kiosk.visits.queries import find_notice

if TYPE_CHECKING:
    from kiosk.station import Station

DEFAULT_STAY = timedelta(hours=4)


def complete_arrival(station: Station, fields: dict[str, Any]) -> dict[str, Any]:
    """The notice in force, published first where the store lacks it; the end of the visit."""
    site = fields.get("site") or (station.site.code if station.site else "")
    fields = dict(fields)
    if fields.get("consent") and not fields.get("notice") and site:
        fields["notice"] = notice_in_force(station, site, str(fields.get("language") or "fr"))
    if not fields.get("until") and not fields.get("visit"):
        fields["until"] = _closing(station, site, fields)
    return fields


def notice_in_force(station: Station, site: str, language: str) -> UUID:
    """The id of the notice that is shown now in a language."""
    shown = notice_text(language, station.settings.privacy)
    which = {"site": site, "version": shown.version, "language": shown.language}
    found = station.ask(find_notice, **which)
    if found is not None:
        return found
    return UUID(str(station.do("visits.publish_notice", text=shown.text, **which).result))


def _closing(station: Station, site: str, fields: dict[str, Any]) -> Any:
    at = fields["issued_at"]
    day = business_day(at, station.zone)
    span = station.ask(day_hours, site=site, day=day).open_at(wall(at, station.zone).time())
    return instant(day, span.closes, station.zone) if span else at + DEFAULT_STAY
