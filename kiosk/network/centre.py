"""How the centre and the stations do, as far as a reader may know."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import text
from sqlalchemy.orm import Session

from kiosk.central.gallery import SCHEMA

SILENT = timedelta(days=3)
"""A station that was not seen for so long, a week-end and a holiday, is asked after."""
NEVER, AWAY, PARKED, REWRITTEN = "never_seen", "silent", "parked", "rewritten"


@dataclass(frozen=True, slots=True)
class StationState:
    """A station: what it is, what it runs, when it was seen, and what is wrong with it.

    `behind` is how many batches of its site it has not pulled yet. `problems` are words of
    "network.problem": nothing of a station whose right was taken away.
    """

    name: str
    site: str
    kind: str
    label: str
    revision: str
    program: str
    enrolled_at: datetime
    revoked_at: datetime | None
    seen_at: datetime | None
    broken_at: datetime | None
    behind: int
    pending: int
    refused: int
    parked: int
    problems: tuple[str, ...] = ()

    @property
    def works(self) -> bool:
        """Whether it is one still."""
        return self.revoked_at is None


@dataclass(frozen=True, slots=True)
class CentreState:
    """The centre, or a replica of it.

    `applier` is whether one is at work, which a replica cannot know: None there. `replayed_at` is
    up to when a replica has what the centre has; None at the centre itself. `oldest` is since when
    the first command waits.
    """

    revision: str
    applier: bool | None
    oldest: datetime | None
    replayed_at: datetime | None


_STATIONS = text(
    f"SELECT name, site, kind, label, revision, program, enrolled_at, revoked_at, seen_at,"  # noqa: S608 - our own name
    f" broken_at, behind, pending, refused, parked FROM {SCHEMA}.station_state"
    " ORDER BY site, revoked_at IS NOT NULL, enrolled_at, name"
)
_CENTRE = text(
    f"SELECT revision, oldest, pg_is_in_recovery(), pg_last_xact_replay_timestamp()"  # noqa: S608 - our own name
    f" FROM {SCHEMA}.hub_state"
)


def stations(session: Session, *, now: datetime) -> list[StationState]:
    """Every station that was ever enrolled, by site; those that are revoked last."""
    found = [StationState(*row) for row in session.execute(_STATIONS)]
    return [_with_problems(each, now) for each in found]


def centre(session: Session) -> CentreState:
    """The centre itself."""
    from kiosk.central.status import applier_at_work

    revision, oldest, is_replica, replayed = session.execute(_CENTRE).one()
    at_work = None if is_replica else applier_at_work(session.connection())
    return CentreState(revision, at_work, oldest, replayed if is_replica else None)


def _with_problems(station: StationState, now: datetime) -> StationState:
    return replace(station, problems=tuple(_problems(station, now)) if station.works else ())


def _problems(station: StationState, now: datetime) -> list[str]:
    found = {
        REWRITTEN: station.broken_at is not None,
        PARKED: station.parked > 0,
        NEVER: station.seen_at is None,
        AWAY: station.seen_at is not None and now - station.seen_at > SILENT,
    }
    return [name for name, there in found.items() if there]
