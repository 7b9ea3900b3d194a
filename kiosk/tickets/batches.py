"""Numbers of paper tickets that are printed ahead: each is given once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.store import sequences
from kiosk.tickets import desks, slips
from kiosk.tickets.line import moment
from kiosk.tickets.model import PaperBatch, PaperSlip
from kiosk.tickets.refusals import SlipsTaken
from kiosk.tickets.slips import Slip

MOST = 500
"""So many paper tickets at most are reserved at once."""
A_PAGE = 6
USUAL = 5 * A_PAGE


class ReservePaper(Command, frozen=True, kw_only=True):
    """Reserve numbers of a desk for paper tickets that are printed ahead.

    `series` is the station's. `first` is the number that the first carrying out drew.
    """

    service: str
    count: int = USUAL
    series: str = ""
    first: int = 0


@dataclass(frozen=True, slots=True)
class PaperReserved:
    """The numbers that were reserved, from `first` to `last`, and how they are printed."""

    batch: UUID
    service: str
    first: int
    last: int
    label: str
    last_label: str


@dataclass(frozen=True, slots=True)
class BatchView:
    """Numbers that were reserved, and how many of them were entered since."""

    id: UUID
    service: str
    series: str
    first: int
    last: int
    reserved_at: datetime
    entered: int

    @property
    def slips(self) -> tuple[Slip, ...]:
        """Each of its paper tickets."""
        return tuple(Slip(self.service, self.series, n) for n in range(self.first, self.last + 1))

    @property
    def label(self) -> str:
        """Of its first one."""
        return self.slips[0].label

    @property
    def last_label(self) -> str:
        """Of its last one."""
        return self.slips[-1].label


def reserve_paper(session: Session, command: ReservePaper) -> PaperReserved:
    """Numbers go on where those before ended, at this store and at all that it has heard of.

    Raises Invalid, UnknownService, UnknownSite, or SlipsTaken for numbers that are another batch's.
    """
    if known := session.get(PaperBatch, command.id):
        return _reserved(known)
    here = moment(session, command.site, command.issued_at)
    desk = desks.known_desk(command.service)
    count = checks.within("count", command.count, 1, MOST)
    series = slips.series(command.series)
    highest = _highest(session, here.site, desk.code, series)
    first = checks.within("first", command.first, 0, slips.LAST_NUMBER)
    if (first or highest + 1) + count - 1 > slips.LAST_NUMBER:
        raise Invalid(field="count", problem="range", limit=max(0, slips.LAST_NUMBER - highest))
    name = f"paper {desk.code} {series}"
    if first:
        _require_free(session, here.site, desk.code, series, first, count)
    else:
        first = max(sequences.draw(session, here.site, name), highest + 1)
    batch = PaperBatch(
        id=command.id,
        site=here.site,
        service=desk.code,
        series=series,
        first=first,
        last=first + count - 1,
        reserved_at=here.now,
    )
    sequences.raise_to(session, here.site, name, batch.last)
    session.add(batch)
    return _reserved(batch)


def first_drawn(payload: dict[str, Any], result: Any) -> dict[str, Any]:
    """The numbers that were drawn first are those of the batch everywhere: they are printed."""
    return {**payload, "first": result["first"]}


def batches(session: Session, *, site: str, limit: int = 30) -> list[BatchView]:
    """What was reserved, the newest first."""
    b, s = PaperBatch, PaperSlip
    entered = (
        select(func.count())
        .where(s.site == b.site, s.service == b.service, s.series == b.series)
        .where(s.number.between(b.first, b.last))
        .scalar_subquery()
    )
    rows = select(b.id, b.service, b.series, b.first, b.last, b.reserved_at, entered)
    rows = rows.where(b.site == site).order_by(b.reserved_at.desc(), b.id.desc()).limit(limit)
    return [BatchView(*row) for row in session.execute(rows)]


def batch(session: Session, *, site: str, batch: UUID) -> BatchView | None:
    """One of them."""
    row = session.get(PaperBatch, batch)
    return _view(row) if row is not None and row.site == site else None


def any_batch(session: Session, *, batch: UUID) -> BatchView | None:
    """One of them, of whatever site."""
    row = session.get(PaperBatch, batch)
    return _view(row) if row is not None else None


def _view(row: PaperBatch) -> BatchView:
    return BatchView(row.id, row.service, row.series, row.first, row.last, row.reserved_at, 0)


def is_reserved(session: Session, site: str, slip: Slip) -> bool:
    """Whether the number of a paper ticket was printed ahead for a site."""
    b = PaperBatch
    here = (b.site == site, b.service == slip.service, b.series == slip.series)
    found = select(b.id).where(*here, b.first <= slip.number, b.last >= slip.number)
    return session.scalar(found.limit(1)) is not None


def _highest(session: Session, site: str, service: str, series: str) -> int:
    b = PaperBatch
    last = select(func.max(b.last)).where(b.site == site, b.service == service, b.series == series)
    return session.scalar(last) or 0


def _require_free(
    session: Session, site: str, service: str, series: str, first: int, count: int
) -> None:
    b = PaperBatch
    here = (b.site == site, b.service == service, b.series == series)
    taken = select(b.first, b.last).where(*here, b.last >= first, b.first < first + count)
    row = session.execute(taken.order_by(b.first).limit(1)).first()
    if row is not None:
        ends = (Slip(service, series, n).label for n in row)
        raise SlipsTaken(**dict(zip(("first", "last"), ends, strict=True)))


def _reserved(row: PaperBatch) -> PaperReserved:
    ends = (Slip(row.service, row.series, n).label for n in (row.first, row.last))
    return PaperReserved(row.id, row.service, row.first, row.last, *ends)
