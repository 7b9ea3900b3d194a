"""The end of the day: who came, who was seen to go, and what is still open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from kiosk.badges.queries import not_returned
from kiosk.core.clock import business_day, instant
from kiosk.presence.headcount import HALF
from kiosk.presence.kinds import QUEUE
from kiosk.presence.people import Present, present
from kiosk.sites.queries import zone_of
from kiosk.visits import counting


@dataclass(frozen=True, slots=True)
class DayEnd:
    """The day as it stands. Those who `came` are visitors, companions included.

    `came` is `left` and `unseen` and those who are here. `inside` are all who are there and have a
    name, `late` those of them who should have gone, `queued` who waits with a ticket. `badges` of
    earlier days were not given back.
    """

    came: int
    left: int
    unseen: int
    inside: int
    late: int
    queued: int
    badges: int

    @property
    def is_settled(self) -> bool:
        """Whether nobody is inside, and nothing is missing."""
        return not (self.inside or self.queued or self.unseen or self.badges)


@dataclass(frozen=True, slots=True)
class Building:
    """Everybody who is there, and the day as it stands."""

    everybody: list[Present]
    day: DayEnd


def day_end(session: Session, *, site: str, now: datetime) -> DayEnd:
    """What the desk looks at before it closes."""
    return building(session, site=site, now=now).day


def building(session: Session, *, site: str, now: datetime) -> Building:
    """The list, and what it and the day come to, in one look."""
    zone = zone_of(session, site=site)
    today = business_day(now, zone)
    stays = counting.stays(session, site=site, day=today, since=instant(today, HALF, zone))
    unseen = counting.closed(session, site=site, day=today)
    everybody = present(session, site=site, now=now)
    day = DayEnd(
        came=sum(each.people for each in stays if each.arrived is not None),
        left=sum(each.people for each in stays if each.gone) - unseen,
        unseen=unseen,
        inside=sum(each.people for each in everybody if each.kind != QUEUE),
        late=sum(each.people for each in everybody if each.is_late(now)),
        queued=sum(each.people for each in everybody if each.kind == QUEUE),
        badges=len(not_returned(session, site=site, now=now)),
    )
    return Building(everybody, day)
