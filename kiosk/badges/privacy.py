"""Taking names out of badges and presence, figures left as they are (loi 09-08)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import Select, update
from sqlalchemy.orm import Session

from kiosk.badges.model import Badge, Presence


def anonymise(session: Session, visits: Select[UUID]) -> None:
    """Take the names off the badges of visits, given as a select of their ids."""
    named = (Badge.subject.in_(visits), Badge.search != "")
    blank = {"name": "", "company": "", "host": "", "office": "", "search": ""}
    session.execute(
        update(Badge).where(*named).values(blank),
        execution_options={"synchronize_session": False},
    )


def anonymise_presence(session: Session, site: str, before: date) -> None:
    """Take the names out of the presence of days before `before`; badges keep theirs."""
    named = (Presence.site == site, Presence.day < before, Presence.name != "")
    session.execute(
        update(Presence).where(*named).values(name="", company="", office="", subject=None),
        execution_options={"synchronize_session": False},
    )
