"""What becomes of refused commands about agreements."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from kiosk.agreements.model import AgreementSignature, AgreementVersion
from kiosk.agreements.said import read
from kiosk.core.settling import Fields, MadeBy, Settling, Subject, as_id, person_name, text
from kiosk.visits.queries import get as visit_view


def _subject(session: Session, payload: Fields, _result: Any, made: MadeBy) -> Subject:
    wanted = as_id(payload.get("signing"))
    row = session.get(AgreementSignature, wanted) if wanted else None
    version = as_id(payload.get("agreement_version")) or (row.version if row else None)
    shown = session.get(AgreementVersion, version) if version else None
    title = payload.get("title")
    said = title.get("fr", "") if isinstance(title, dict) else ""
    what = read(shown.text).title.fr if shown else said or text(payload, "agreement")
    if row is not None:
        return Subject(f"{row.first_name} {row.last_name}".strip(), what)
    visit = as_id(payload.get("visit"))
    view = visit_view(session, visit=visit) if visit else None
    if view is not None:
        return Subject(view.full_name, what)
    return Subject(person_name(made(visit).payload if visit else payload), what)


SETTLING = Settling(
    subjects={"agreements": _subject},
    fulfilled=frozenset(
        {
            ("agreements.sign", "agreements.signed_already"),
            ("agreements.turn_away", "agreements.decided_already"),
        }
    ),
    of_that_moment=frozenset({"agreements.take_back"}),
    hopeless=(r"agreements\.(unsigned|at_the_desk|signed_already|decided_already|code_taken)",),
    references={"signing": AgreementSignature, "agreement_version": AgreementVersion},
)
