"""What becomes of refused commands about parcels."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from kiosk.core.settling import Fields, MadeBy, Settling, Subject, as_id, text
from kiosk.parcels.model import Parcel
from kiosk.residents import queries as residents


def _subject(session: Session, payload: Fields, result: Any, made: MadeBy) -> Subject:
    wanted = as_id(payload.get("parcel"))
    row = session.get(Parcel, wanted) if wanted else None
    if row is not None:
        return Subject(row.company, row.label, resident=row.resident)
    told = made(wanted) if wanted else None
    said = told.payload if told else payload
    then = told.result if told else result
    label = text(then, "label") if isinstance(then, dict) else ""
    resident = as_id(said.get("resident"))
    company = residents.get(session, resident=resident) if resident else None
    return Subject(company.name if company else "", label, resident=resident)


SETTLING = Settling(
    subjects={"parcels": _subject},
    fulfilled=frozenset(
        {("parcels.collect", "parcels.gone"), ("parcels.give_back", "parcels.gone")}
    ),
    drawn={"parcels.log": ("number",)},
    of_that_moment=frozenset({"parcels.step_back", "parcels.remind"}),
    hopeless=(r"parcels\.(gone|unsigned|not_of_company)",),
    references={"parcel": Parcel},
)
