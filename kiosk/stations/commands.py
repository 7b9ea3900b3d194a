"""What a machine says of itself."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.stations.kinds import LIGHTS, PAPERS, RESTARTS, SAID
from kiosk.stations.model import StationReport

MOST = 100_000


class ReportStation(Command, frozen=True, kw_only=True):
    """How a window of this machine does; what is left out stays as it was said before.

    `report` is the row that is written anew, `restarted` why the window was started anew just now
    (crash, freeze, memory) and `restarts` how often today: the machine adds these two.
    """

    window: str
    machine: str = ""
    kind: str | None = None
    version: str | None = None
    is_open: bool | None = None
    is_paused: bool | None = None
    printer: str | None = None
    paper: str | None = None
    pending: int | None = None
    problems: tuple[str, ...] | None = None
    restarted: str | None = None
    restarts: int | None = None
    report: UUID | None = None


def report_station(session: Session, command: ReportStation) -> UUID:
    """Keep a machine's last word of itself; its row."""
    said, window = _checked(command), checks.text("window", command.window, limit=20, required=True)
    wanted = command.report or command.id
    row = session.get(StationReport, wanted) or _known(session, command)
    if row is None:
        row = StationReport(
            id=wanted,
            site=command.site,
            station=command.station,
            machine=command.machine,
            window_name=window,
            is_open=True,
            is_paused=False,
            pending=0,
            restarts=0,
            reported_at=command.issued_at,
        )
        session.add(row)
    if row.site != command.site:
        return row.id
    for name, value in said.items():
        setattr(row, name, value)
    row.station, row.reported_at = command.station, command.issued_at
    if command.restarted is not None:
        row.restart_why, row.restarted_at = command.restarted, command.issued_at
        row.restarts = command.restarts or 1
    return row.id


def _known(session: Session, command: ReportStation) -> StationReport | None:
    """The row of a window that was not known yet where this was said."""
    r = StationReport
    return session.scalars(
        select(r)
        .where(r.site == command.site, r.station == command.station)
        .where(r.machine == command.machine, r.window_name == command.window)
        .order_by(r.id)
        .limit(1)
    ).first()


def _checked(command: ReportStation) -> dict[str, object]:
    """The columns that the command speaks of. Raises Invalid."""
    said = {name: getattr(command, name) for name in SAID if getattr(command, name) is not None}
    for name, limit in (("kind", 20), ("version", 40), ("printer", 40)):
        if name in said:
            said[name] = checks.text(name, said[name], limit=limit)
    if "paper" in said:
        checks.one_of("paper", said["paper"], PAPERS)
    if "pending" in said:
        checks.within("pending", said["pending"], 0, MOST)
    if command.restarted is not None:
        checks.one_of("restarted", command.restarted, RESTARTS)
        checks.within("restarts", command.restarts or 1, 1, MOST)
    if command.problems is not None:
        for problem in command.problems:
            checks.one_of("problems", problem.partition("=")[2], LIGHTS)
        said["problems"] = checks.text("problems", " ".join(command.problems), limit=400)
    checks.text("machine", command.machine, limit=63)
    return said
