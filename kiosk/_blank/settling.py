"""What becomes of refused commands of this slice."""

from __future__ import annotations

from kiosk._blank.model import Note
from kiosk.core.settling import Fields, MadeBy, Settling, Subject, text


def _subject(_session: object, payload: Fields, _result: object, _made: MadeBy) -> Subject:
    return Subject(text(payload, "author"), text(payload, "text"))


SETTLING = Settling(subjects={"_blank": _subject}, references={"note": Note})
