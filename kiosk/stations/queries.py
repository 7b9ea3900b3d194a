"""How the stations of a site do, as they said it and as they were last seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.stations import kinds
from kiosk.stations.model import StationReport
from kiosk.store.enrolled import connected, enrolled
from kiosk.store.signs_of_life import signs_of_life
from kiosk.store.sync_state import SyncState

KNOWN_FROM = "0021"
"""The schema from which on a centre takes reports."""
Sign = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class StationView:
    """A window of a machine; `state` is one of `kinds`, and `here` whether its store is this one.

    `problems` are the doctor's checks that are not well, each with its light. `restarts` counts
    how often the window was started anew on the day of `restarted_at`, and `restart_why` is the
    last reason.
    """

    id: UUID
    station: str
    machine: str
    window: str
    kind: str
    version: str
    state: str
    here: bool
    seen_at: datetime
    reported_at: datetime
    is_open: bool
    is_paused: bool
    printer: str
    paper: str
    pending: int
    problems: tuple[tuple[str, str], ...]
    restarts: int
    restart_why: str
    restarted_at: datetime | None

    @property
    def alerts(self) -> bool:
        """Whether somebody should look after it."""
        return self.state in kinds.ALERTING


@dataclass(frozen=True, slots=True)
class OwnReport:
    """What a window of this machine said last, by the names of the command's fields.

    One that is old is said again though nothing has changed.
    """

    id: UUID
    said: dict[str, Any]
    restarts: int
    restarted_at: datetime | None
    is_old: bool


@dataclass(frozen=True, slots=True)
class StationNews:
    """What the reception is told: a window that is paused, or was started anew just now."""

    id: UUID
    station: str
    window: str
    paused: bool
    why: str
    at: datetime


@dataclass(frozen=True, slots=True)
class _Around:
    """What a report is looked at with."""

    now: datetime
    machine: str
    knows_others: bool
    signs: dict[Sign, datetime]


def of_site(session: Session, *, site: str, now: datetime) -> list[StationView]:
    """The windows of a site's machines, those that need somebody first."""
    at = enrolled(session)
    around = _Around(
        now=now,
        machine=at.station if at else "",
        knows_others=at is None or connected(session, now=now),
        signs=signs_of_life(session),
    )
    rows = session.scalars(select(StationReport).where(StationReport.site == site))
    found = [_view(row, around) for row in rows]
    return sorted(found, key=lambda one: (not one.alerts, one.station, one.window))


def news(session: Session, *, site: str, now: datetime) -> list[StationNews]:
    """What the reception is told of now, the newest first."""
    told = [_news(one) for one in of_site(session, site=site, now=now) if _is_news(one, now)]
    return sorted(told, key=lambda one: one.at, reverse=True)


def own_report(
    session: Session, *, site: str, now: datetime, station: str, window: str
) -> OwnReport | None:
    """What a window of this machine said last; None where it never did."""
    at = enrolled(session)
    r = StationReport
    mine = select(r).where(r.site == site, r.station == station, r.window_name == window)
    row = session.scalars(
        mine.where(r.machine == (at.station if at else "")).order_by(r.id).limit(1)
    ).first()
    if row is None:
        return None
    said = {name: getattr(row, name) for name in kinds.SAID}
    said["problems"] = tuple(row.problems.split())
    old = now - row.reported_at >= kinds.HEARTBEAT
    return OwnReport(row.id, said, row.restarts, row.restarted_at, old)


def may_report(session: Session) -> bool:
    """Whether what is said is taken: a centre that was not updated yet would take it for a fraud.

    A store that is enrolled waits until it has heard of the centre's schema.
    """
    state = session.get(SyncState, 1)
    return state is None or state.centre_revision >= KNOWN_FROM


def _view(row: StationReport, around: _Around) -> StationView:
    seen = _seen(row, around)
    return StationView(
        id=row.id,
        station=row.station,
        machine=row.machine,
        window=row.window_name,
        kind=row.kind,
        version=row.version,
        state=_state(row, seen, around),
        here=row.machine == around.machine,
        seen_at=seen,
        reported_at=row.reported_at,
        is_open=row.is_open,
        is_paused=row.is_paused,
        printer=row.printer,
        paper=row.paper,
        pending=row.pending,
        problems=_problems(row.problems),
        restarts=row.restarts,
        restart_why=row.restart_why,
        restarted_at=row.restarted_at,
    )


def _seen(row: StationReport, around: _Around) -> datetime:
    signs = [around.signs.get((row.machine, row.station, row.window_name))]
    if row.machine:
        signs.append(around.signs.get((row.machine, "", "")))
    return max([row.reported_at, *(sign for sign in signs if sign)])


def _state(row: StationReport, seen: datetime, around: _Around) -> str:
    if not row.is_open:
        return kinds.CLOSED
    silent = around.now - seen
    if row.machine != around.machine and not around.knows_others:
        return kinds.UNKNOWN
    if silent > kinds.FORGOTTEN_AFTER:
        return kinds.CLOSED
    if silent > kinds.SILENT_AFTER:
        return kinds.SILENT
    if row.is_paused:
        return kinds.PAUSED
    unwell = any(light == kinds.RED for _, light in _problems(row.problems))
    printing = row.printer not in kinds.READY or row.paper == kinds.PAPER_OUT
    return kinds.TROUBLE if unwell or printing else kinds.WELL


def _problems(said: str) -> tuple[tuple[str, str], ...]:
    parts = (word.partition("=") for word in said.split())
    return tuple((check, light) for check, _, light in parts)


def _is_news(one: StationView, now: datetime) -> bool:
    if one.is_paused and one.state not in (kinds.CLOSED, kinds.UNKNOWN):
        return True
    return one.restarted_at is not None and now - one.restarted_at <= kinds.NEWS_FOR


def _news(one: StationView) -> StationNews:
    at = one.reported_at if one.is_paused else one.restarted_at or one.reported_at
    return StationNews(one.id, one.station, one.window, one.is_paused, one.restart_why, at)
