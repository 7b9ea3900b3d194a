"""Those who belong to every site (MITC): added at one of them, and known at all that work."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core.command import MITC
from kiosk.staff.model import Staff

OF_STAFF = f"staff.role = '{MITC}'"
"""Which rows of `staff` are sent to other sites; that somebody has left is sent too."""
OF_SECRETS = (
    "EXISTS (SELECT FROM public.staff s WHERE s.site = staff_secret.site"
    f" AND s.code = staff_secret.code AND s.role = '{MITC}')"
)


def visiting(session: Session, *, site: str, code: str = "") -> list[Staff]:
    """Who belongs here from other sites, by site: somebody of this one has a code first."""
    rows = select(Staff).where(Staff.site != site, Staff.role == MITC, Staff.active)
    if code:
        rows = rows.where(Staff.code == code)
    return list(session.scalars(rows.order_by(Staff.site, Staff.code)))
