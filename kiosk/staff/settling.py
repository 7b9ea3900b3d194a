"""What becomes of refused commands about those who work at a site."""

from __future__ import annotations

from kiosk.core.settling import Fields, MadeBy, Settling, Subject, text


def _subject(_session: object, payload: Fields, _result: object, _made: MadeBy) -> Subject:
    return Subject(text(payload, "name") or text(payload, "code"))


SETTLING = Settling(subjects={"people": _subject})
