"""What stands at the foot of the wall, one thing after another, in French and in Arabic."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.announcements.queries import AnnouncementView
from kiosk.bookings.queries import PUBLIC, RoomNow
from kiosk.core.directions import joined, listed
from kiosk.core.wording import clock_time
from kiosk.events.queries import EventView
from kiosk.sites.announcing import Announcement, announcement_words
from kiosk.tickets.services import ServiceQueue
from kiosk.tickets.states import AWAY
from kiosk.tickets.words import state_words
from ui.display.desks import short_name_of

SECONDS = 20
"""How long each is shown."""
TO_THOSE_WHO_WAIT = ("tickets en attente\u202f: voyez l’accueil", "لمن ينتظر: اسألوا الاستقبال")


@dataclass(frozen=True)
class WallNotice:
    """One thing to read, in both languages."""

    french: str
    arabic: str


def next_event(rooms: Iterable[RoomNow], now: datetime, zone: str) -> list[WallNotice]:
    """What the site itself holds next today, if anything."""
    events = [
        (b.starts, b.held_by, r.resource.name, r.resource.name_ar)
        for r in rooms
        for b in (r.current, r.following)
        if b is not None and b.kind in PUBLIC and b.starts > now
    ]
    if not events:
        return []
    starts, what, where, where_ar = min(events)
    at = clock_time(starts, zone)
    # A line that begins with figures and Latin letters would otherwise read from the left.
    arabic = f"\u200f{at} · \u2068{what}\u2069، {where_ar or where}"
    return [WallNotice(joined(at, listed(what, where)), arabic)]


def announcements(said: Iterable[AnnouncementView]) -> list[WallNotice]:
    """What the site announces; the whole line is French where nobody wrote it in Arabic."""
    return [WallNotice(one.french, f"\u200f{one.arabic}" if one.arabic else "") for one in said]


def events_today(held: Iterable[EventView], now: datetime, zone: str) -> list[WallNotice]:
    """What the site announces of its events of today; who takes part is nobody's to read."""
    found = []
    for one in held:
        at = clock_time(one.starts if one.starts > now else one.ends, zone)
        french, arabic = (at, at) if one.starts > now else (f"→ {at}", f"← {at}")
        words = listed(one.title, one.where("fr"))
        title = one.title_ar or f"\u2068{one.title}\u2069"
        right_to_left = f"\u200f{arabic} · {listed_arabic(title, one.where('ar'))}"
        found.append(WallNotice(joined(french, words), right_to_left))
    return found


def listed_arabic(*parts: str) -> str:
    """Parts between Arabic commas."""
    return "، ".join(filter(None, parts))


def desks_away(queues: Iterable[ServiceQueue]) -> list[WallNotice]:
    """The desks that are away today and why, and what those do who wait for them."""
    found = []
    for queue in queues:
        if queue.state == AWAY:
            found.append(_notice(queue, *(state_words(queue, each) for each in ("fr", "ar"))))
        if queue.state == AWAY and queue.waiting:
            found.append(_notice(queue, *TO_THOSE_WHO_WAIT, why=False))
    return found


def _notice(queue: ServiceQueue, french: str, arabic: str, *, why: bool = True) -> WallNotice:
    reason = queue.reason if why else ""
    names = [short_name_of(queue.service, language) for language in ("fr", "ar")]
    right_to_left = f"\u200f{joined(names[1], arabic, reason)}"
    return WallNotice(joined(names[0], french, reason), right_to_left)


def calendar(announced: Iterable[Announcement], today: date) -> list[WallNotice]:
    """Feasts, works and seasons, on the day and some days before."""
    return [
        WallNotice(
            announcement_words(one, today, "fr"), f"\u200f{announcement_words(one, today, 'ar')}"
        )
        for one in announced
    ]


def shown(notices: list[WallNotice], now: datetime) -> WallNotice | None:
    """The one whose turn it is."""
    return notices[int(now.timestamp()) // SECONDS % len(notices)] if notices else None
