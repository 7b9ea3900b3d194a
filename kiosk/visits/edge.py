"""What the edge adds to visits: the notice as it was shown, and until when the visit is good."""

from __future__ import annotations

import logging
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.barred.edge import ask_leave
from kiosk.core.clock import business_day, tz_version
from kiosk.core.errors import Refused
from kiosk.core.machine import Machine
from kiosk.core.wall_time import stated
from kiosk.sites.hours import DayHours, day_hours
from kiosk.sites.queries import zone_of
from kiosk.visits.namesakes import Namesake, namesakes
from kiosk.visits.notice import (
    NoticeText,
    facts_here,
    facts_of,
    notice_id,
    notice_languages,
    notice_text,
)
from kiosk.visits.queries import VisitView, find_notice, get
from kiosk.visits.states import EXPECTED

log = logging.getLogger("kiosk.visits")

DEFAULT_STAY = timedelta(hours=4)
MOST_LETTERS = 200


def hour_as_said(station: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """Times of an announced visit say the hour on the wall, and under which rules."""
    site = fields.get("site")
    zone = station.ask_itself(zone_of, site=site) if site else station.zone
    times: dict[str, Any] = {
        name: stated(fields.get(name), zone) for name in ("at", "until") if name in fields
    }
    return {**fields, **times, "tz_version": tz_version()}


def complete_arrival(station: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """The notice in force, published first where the store lacks it; the end of the visit.

    Of an announced visitor, the language and an end that is still good stay as announced; who
    walks in and is expected today is the one who was announced. Raises NeedsLeave for who is let in
    by leave only.
    """
    site = fields.get("site") or (station.site.code if station.site else "")
    fields, at = dict(fields), fields["issued_at"]
    if site and not fields.get("visit") and not fields.get("another"):
        day = business_day(at, station.zone)
        if awaited := _awaited(station, site, fields, day):
            fields["visit"] = awaited
    announced = _announced(station, fields.get("visit"))
    if announced and not fields.get("language"):
        fields["language"] = announced.language
    spoken, privacy = str(fields.get("language") or "fr"), station.settings.privacy
    day = business_day(at, station.zone)

    def look(session: Session) -> tuple[NoticeText, UUID | None, DayHours]:
        ask_leave(session, station, site, fields, announced, day)
        shown = notice_text(spoken, facts_of(session, privacy, site))
        return shown, _kept(session, site, shown), day_hours(session, site=site, day=day)

    shown, notice, hours = station.ask_itself(
        look
    )  # what every arrival needs to know, read at once
    if fields.get("consent") and not fields.get("notice") and site:
        fields["notice"] = notice or _publish(station, site, shown)
        fields["shown"] = "" if notice else shown.name
    if not fields.get("until") and not _still_good(station, announced, at):
        fields["until"] = _closing(hours, at, station.zone)
    return fields


def _announced(station: Machine, visit: Any) -> VisitView | None:
    """The visit that arrives; what is no id is refused later, with the other fields."""
    try:
        return station.ask_itself(get, visit=UUID(str(visit))) if visit else None
    except ValueError:
        return None


def _awaited(station: Machine, site: str, fields: dict[str, Any], day: date) -> UUID | None:
    """The visit of whoever walks in and is expected today; None for someone who is here already.

    Names that are no text, or too long, are refused later.
    """
    said = {name: fields.get(name) or "" for name in ("first_name", "last_name", "company")}
    if not all(isinstance(text, str) and len(text) <= MOST_LETTERS for text in said.values()):
        return None

    def look(session: Session) -> list[Namesake]:
        return namesakes(session, site, said["first_name"], said["last_name"], day)

    same = [one for one in station.ask_itself(look) if one.may_be(said["company"], "")]
    return same[0].visit if same and same[0].state == EXPECTED else None


def notice_in_force(station: Machine, site: str, language: str) -> UUID:
    """The id of the notice that is shown now in a language."""
    shown = notice_text(language, facts_here(station))
    found = station.ask_itself(
        find_notice, site=site, version=shown.version, language=shown.language
    )
    return found or _publish(station, site, shown)


def _kept(session: Session, site: str, shown: NoticeText) -> UUID | None:
    return find_notice(session, site=site, version=shown.version, language=shown.language)


def keep_notices(station: Machine) -> None:
    """Publish the notice in every language, where it is this machine's to do."""
    if station.site is not None:
        for language in notice_languages():
            notice_in_force(station, station.site.code, language.code)


def _publish(station: Machine, site: str, shown: NoticeText) -> UUID:
    """Keep the words that are shown; a machine in a hall names them, and another keeps them."""
    which = {"site": site, "version": shown.version, "language": shown.language}
    same = notice_id(site, shown.name)
    try:
        done = station.do_itself("visits.publish_notice", text=shown.text, notice=same, **which)
    except Refused as refusal:
        log.info("the notice %s waits for a machine that may publish it: %s", same, refusal.code)
        return same
    return UUID(str(done.result))


def _still_good(station: Machine, announced: VisitView | None, at: datetime) -> bool:
    """Whether an announced visit ends later on the day of arrival."""
    until = announced.until if announced else None
    return (
        until is not None
        and until > at
        and business_day(until, station.zone) == business_day(at, station.zone)
    )


def _closing(hours: DayHours, at: datetime, zone: str) -> datetime:
    """When the doors close last on the day of arrival; some hours later when they are closed."""
    closes = hours.closing(zone) or at
    return closes if closes > at else at + DEFAULT_STAY
