"""What agreements hold on one person: what they signed, or did not."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.agreements.model import AgreementGood, AgreementSignature, AgreementVersion
from kiosk.agreements.said import read
from kiosk.core.privacy import About, Held, PersonQuery, said

SIGNING = "agreement"
_BLANK = ("first_name", "last_name", "company", "search", "strokes", "reason")


def find(session: Session, site: str, query: PersonQuery, _now: datetime) -> list[Held]:
    """Those that bear the name, the latest first."""
    s, v = AgreementSignature, AgreementVersion
    if not query.words:
        return []
    named = (s.search.like(f"% {word}%") for word in query.words)
    rows = select(s, v.text, v.number).join_from(s, v, v.id == s.version)
    found = session.execute(rows.where(s.site == site, *named).order_by(s.at.desc())).all()
    return [_held(row, text, number) for row, text, number in found]


def forget(
    session: Session, site: str, _kind: str, ids: Collection[str], _now: datetime
) -> dict[str, str]:
    """Empty them: that something was signed stays, not by whom; it is asked for again."""
    s = AgreementSignature
    wanted = [UUID(one) for one in ids]
    for row in session.scalars(select(s).where(s.site == site, s.id.in_(wanted))):
        for name in _BLANK:
            setattr(row, name, "")
        if (good := session.get(AgreementGood, row.id)) is not None:
            session.delete(good)
    return {}


def _held(row: AgreementSignature, text: str, number: int) -> Held:
    facts = said(
        agreement=read(text).title.fr,
        number=number,
        state=row.state,
        language=row.language,
        until=row.until,
        reason=row.reason,
    )
    name = f"{row.first_name} {row.last_name}".strip()
    return Held(SIGNING, str(row.id), name, row.at, row.company, facts=facts)


ABOUT = About((SIGNING,), find, forget)
