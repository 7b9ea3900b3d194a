"""What a store does by itself once a night: each job in its turn, and what became of it.

A job is due from a moment of every evening on (`station.nightly_at`), until it came through: at
once, at the next start where the machine was off, and an hour after each time that it failed. One
process of a store does them, whoever else has windows open on it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from kiosk.core.clock import business_day, instant
from kiosk.core.command import DOOR, KIOSK
from kiosk.core.errors import Refused, StoreTrouble
from kiosk.sites.hours import day_hours
from kiosk.station import Station
from kiosk.store.lock import NIGHTLY, lock_of
from kiosk.store.upkeep import NightlyJob

log = logging.getLogger("kiosk.nightly")

AGAIN = timedelta(hours=1)
"""How long a job that failed waits before it is tried again."""
AFTER_CLOSING = timedelta(minutes=30)
NOON = timedelta(hours=12)
SHUT = time(20)
"""When the night begins on a day on which the doors stay shut."""
BUG = "bug"
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Night:
    """What a job works on; one that takes long looks at `stop` and raises Stopped."""

    station: Station
    stop: threading.Event

    def require_time(self) -> None:
        """Raise Stopped once the program ends."""
        if self.stop.is_set():
            raise Stopped


class Stopped(Exception):
    """The program ends before the job does: it is done at the next start."""


@dataclass(frozen=True)
class Job:
    """`run` does it, and says what it did in words without names; whatever it raises is noted.

    A job may be done a second time without harm. What it does is durable when it returns.
    """

    name: str
    run: Callable[[Night], str]


@dataclass(frozen=True, slots=True)
class Ran:
    """When a job was tried last, and how that ended; `problem` is empty where it came through."""

    name: str
    ran_at: datetime
    good_at: datetime | None
    problem: str
    since: datetime | None
    said: str


def jobs() -> tuple[Job, ...]:
    """All of them, in the order in which they are done; what they need is imported only now.

    Backups come last: what is let go of tonight is in none of tonight's.
    """
    return (
        Job("rights", _rights),
        Job("purge", _purge),
        Job("parcels", _parcels),
        Job("joining", _joining),
        Job("sheets", _sheets),
        Job("backup", _back_up),
        Job("backup_copies", _copy_backups),
    )


def _back_up(night: Night) -> str:
    from kiosk.backups.job import back_up

    return back_up(night.station, lambda _done: night.require_time())


def _copy_backups(night: Night) -> str:
    from kiosk.backups.second import catch_up

    return catch_up(night.station, night.require_time)


def is_due(station: Station) -> bool:
    """Whether any job is; quick, and asked every minute."""
    return bool(_due(station, jobs()))


def run_due(station: Station, stop: threading.Event | None = None) -> list[Ran]:
    """Do what is due; nothing where another process of the store is just doing it."""
    return _run(station, jobs(), stop, due=True)


def run_all(station: Station, stop: threading.Event | None = None) -> list[Ran]:
    """Do all of them now, due or not."""
    return _run(station, jobs(), stop, due=False)


def run_one(station: Station, name: str, stop: threading.Event | None = None) -> list[Ran]:
    """Do one of them now, due or not."""
    return _run(station, [job for job in jobs() if job.name == name], stop, due=False)


def back_up_now(station: Station, tell: Callable[[float], None]) -> None:
    """Back up by hand, and have the second folder take it along; both are noted as of a night.

    Raises what keeps the backup from being made.
    """
    from kiosk.backups.job import back_up
    from kiosk.store.backup import BY_HAND

    note(station, "backup", "", back_up(station, tell, why=BY_HAND))
    run_one(station, "backup_copies")


def ran(session: Session) -> list[Ran]:
    """What became of each job the last time, by name."""
    rows = session.query(NightlyJob).order_by(NightlyJob.name)
    return [Ran(r.name, r.ran_at, r.good_at, r.problem, r.since, r.said) for r in rows]


def _rights(night: Night) -> str:
    """What oppositions had to leave goes as far as it may, and numbers of cards after their day."""
    from kiosk.rights.acts import finish_forgetting
    from kiosk.visits.cin import drop_old

    now = night.station.clock.now()
    cards = night.station.database.write(lambda session: drop_old(session, now))
    return f"{finish_forgetting(night.station)} oppositions, {cards} numbers of cards"


def _purge(night: Night) -> str:
    """Whose time is over is gone; tried again while a window, or somebody at work, keeps traces."""
    from kiosk.purging.store import purge

    done = purge(night.station, breathe=night.require_time)
    if done.left:
        raise StoreTrouble(done.said, done.left)
    return done.said


def _parcels(night: Night) -> str:
    """Who has a parcel here since long ago is reminded of it."""
    from kiosk.reminders import of_parcels

    return f"{len(of_parcels(night.station))} parcels"


def _joining(night: Night) -> str:
    """Who has not brought the papers of a request to join is asked again."""
    from kiosk.reminders import of_papers

    return f"{len(of_papers(night.station))} requests to join"


def _sheets(night: Night) -> str:
    """Sheets that come out by themselves: of the day whose night it is."""
    from kiosk.paper.scheduled import make_due

    station = night.station
    known = {each.name: each for each in station.database.read(ran)}
    last = known["sheets"].good_at if "sheets" in known else None
    since = _day_of(station, _began(station, last)) if last else None
    evening = _day_of(station, last_moment(station))
    return make_due(station, evening, since, night.require_time)


def last_moment(station: Station) -> datetime:
    """When the night that is due last began."""
    return _began(station, station.clock.now())


def _began(station: Station, at: datetime) -> datetime:
    """When the night began that was due last at a moment."""
    return station.database.read(_evening(station).before, now=at)


def _day_of(station: Station, begun: datetime) -> date:
    """The day that a night ends: one that begins after midnight is still the day's before."""
    return business_day(begun - NOON, station.zone)


def _run(
    station: Station, wanted: Sequence[Job], stop: threading.Event | None, *, due: bool
) -> list[Ran]:
    if not _may(station):
        return []
    lock = lock_of(station.database, station.folder, NIGHTLY)
    try:
        if not lock.take():
            return []
        # Another process may have come through while this one looked.
        found = _due(station, wanted) if due else wanted
        return _one_by_one(Night(station, stop or threading.Event()), found)
    finally:
        lock.give_back()


def _one_by_one(night: Night, wanted: Sequence[Job]) -> list[Ran]:
    done = []
    for job in wanted:
        if night.stop.is_set():
            break
        if (became := _do(night, job)) is not None:
            done.append(became)
    return done


def _do(night: Night, job: Job) -> Ran | None:
    problem, said = "", ""
    try:
        said = job.run(night)
    except Stopped:
        return None
    except Refused as refusal:
        problem, said = refusal.code, str(refusal)
    except StoreTrouble as trouble:
        problem, said = trouble.kind or "other", str(trouble)
    except OSError as error:
        problem, said = "os", str(error)
    except Exception as error:
        log.exception("%s stumbled", job.name)
        problem, said = BUG, type(error).__name__
    log.log(logging.WARNING if problem else logging.INFO, "%s: %s %s", job.name, problem, said)
    return note(night.station, job.name, problem, said)


def note(station: Station, name: str, problem: str, said: str) -> Ran:
    """Keep what became of a job; also of one that somebody did by hand."""
    now = station.clock.now()

    def work(session: Session) -> Ran:
        row = session.get(NightlyJob, name) or NightlyJob(name=name, good_at=None, since=None)
        row.ran_at, row.problem, row.said = now, problem, said
        row.good_at = row.good_at if problem else now
        row.since = (row.since or now) if problem else None
        session.add(row)
        return Ran(name, now, row.good_at, problem, row.since, said)

    return station.database.write(work)


def _due(station: Station, wanted: Sequence[Job]) -> list[Job]:
    if not wanted or not _may(station):
        return []
    now, evening = station.clock.now(), _evening(station)

    def look(session: Session) -> list[Job]:
        known = {each.name: each for each in ran(session)}
        begun = evening.before(session, now)
        return [job for job in wanted if _is_due(known.get(job.name), begun, now)]

    return station.database.read(look)


def _is_due(last: Ran | None, begun: datetime, now: datetime) -> bool:
    """What was done at a time to come was done by a clock that was wrong."""
    if last is None:
        return True
    if last.good_at is not None and begun <= last.good_at <= now:
        return False
    return not last.problem or not now - AGAIN < last.ran_at <= now


def _may(station: Station) -> bool:
    """A machine in a hall does no night's work for a store that it shares."""
    return station.database.is_sqlite or station.role not in (KIOSK, DOOR)


@dataclass(frozen=True)
class _Evening:
    """When the night of a day begins: at the hour of the settings, or once the doors have closed.

    It does so on the next day where the doors stay open late.
    """

    site: str
    zone: str
    at: str
    grace: timedelta

    def before(self, session: Session, now: datetime) -> datetime:
        today = business_day(now, self.zone)
        nights = (self._of(session, today - n * _DAY) for n in range(3))
        return next(night for night in nights if night <= now)

    def _of(self, session: Session, day: date) -> datetime:
        if self.at:
            return instant(day, time.fromisoformat(self.at), self.zone)
        spans = day_hours(session, site=self.site, day=day).spans if self.site else ()
        if not spans:
            return instant(day, SHUT, self.zone)
        closes = max(span.instants(day, self.zone)[1] for span in spans)
        return closes + self.grace + AFTER_CLOSING


def _evening(station: Station) -> _Evening:
    chosen = station.settings.station
    site = station.site.code if station.site else ""
    grace = timedelta(minutes=chosen.closing_minutes)
    return _Evening(site, station.zone, chosen.nightly_at, grace)
