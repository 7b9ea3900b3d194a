"""Which companies a site hosts, who came and who left in a period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from kiosk.core.period import Counted
from kiosk.residents.model import Resident


@dataclass(frozen=True, slots=True)
class Hosted:
    """A company that was at a site on some day of a period."""

    id: UUID
    name: str
    name_ar: str
    member: str
    sector: str
    office: str
    joined_on: date
    left_on: date | None
    ice: str = ""
    rc: str = ""
    rc_court: str = ""
    tax: str = ""
    cnss: str = ""

    def stay(self, until: date) -> int:
        """How many days it has been there, or was."""
        ends = min(self.left_on, until) if self.left_on else until
        return max((ends - self.joined_on).days, 0)


def hosted(session: Session, span: Counted) -> list[Hosted]:
    """The companies of a period by name, those that came or left in it too."""
    r = Resident
    rows = (
        select(
            *(r.id, r.name, r.name_ar, r.member, r.sector, r.office, r.joined_on, r.left_on),
            *(r.ice, r.rc, r.rc_court, r.tax, r.cnss),
        )
        .where(r.site == span.site, r.joined_on <= span.last)
        .where(or_(r.left_on.is_(None), r.left_on >= span.period.first))
        .order_by(r.name, r.id)
    )
    return [Hosted(*row) for row in session.execute(rows)]


def members(session: Session, *, site: str) -> dict[UUID, tuple[str, str, str]]:
    """The name, the Arabic name and the kind of member of every company there ever was."""
    r = Resident
    rows = session.execute(select(r.id, r.name, r.name_ar, r.member).where(r.site == site))
    return {row.id: (row.name, row.name_ar, row.member) for row in rows}
