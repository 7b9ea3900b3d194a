"""What becomes of refused commands about those who work at a site."""

from __future__ import annotations

from sqlalchemy.orm import Session

from kiosk.core.settling import Fields, MadeBy, Settling, Subject, text
from kiosk.staff.queries import find_staff


def _subject(session: Session, payload: Fields, _result: object, _made: MadeBy) -> Subject:
    """Who they are, by the name that was given, else by the one that their code has here."""
    code = text(payload, "code")
    if given := text(payload, "name"):
        return Subject(given, who_ar=text(payload, "name_ar"))
    known = find_staff(session, site=text(payload, "site"), code=code) if code else None
    return Subject(known.name, who_ar=known.name_ar) if known else Subject(code)


SETTLING = Settling(subjects={"people": _subject})
