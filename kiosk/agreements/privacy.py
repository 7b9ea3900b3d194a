"""What agreements hold of people (loi 09-08): who signed what, and who did not."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, func
from sqlalchemy.orm import Session

from kiosk.agreements.model import AgreementGood, AgreementSignature
from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy


def leave_hall(session: Session, today: date, _now: datetime) -> None:
    """Take what was signed on past days out of the store of a machine at which nobody works."""
    for past in (
        delete(AgreementSignature).where(AgreementSignature.day < today),
        delete(AgreementGood).where(AgreementGood.until < today),
    ):
        session.execute(past, execution_options={"synchronize_session": False})


def _is_over(row: Any, cut: Cut) -> ColumnElement[bool]:
    """Time counts from the last day on which it was good."""
    return func.coalesce(row.until, row.day) < cut.day


def _no_longer_good(row: Any, cut: Cut) -> ColumnElement[bool]:
    return row.until < cut.day  # type: ignore[no-any-return]


_WHO = ("first_name", "last_name", "company")
AGREEMENTS = Personal(
    kind="agreements",
    setting="agreement_days",
    why="who has agreed to what before going in, as proof of it",
    held=(
        Names(AgreementSignature, (*_WHO, "search", "strokes", "reason"), _is_over, dated="day"),
        Names(AgreementGood, ("key",), _no_longer_good, gone=True, dated="until"),
    ),
    said={
        "agreements.sign": Said(("signature", "unsigned")),
        "agreements.refuse": Said(_WHO),
        "agreements.turn_away": Said(("reason",), about="signing"),
    },
)
_TEXT = ("title", "text", "purposes")
PRIVACY = Privacy(
    kinds=(AGREEMENTS,),
    plain={
        "agreement_version": ("site", "code", "kind", "text", "made_by"),
        "agreement_signature": ("site", "code", "state", "language"),
        "agreement_good": ("site", "code"),
        "agreements.write": ("code", *_TEXT),
        "agreements.write =": ("code",),
        "agreements.change": ("agreement", *_TEXT),
        "agreements.change =": ("code",),
        "agreements.retire": ("agreement",),
        "agreements.retire =": ("code",),
        "agreements.take =": ("code",),
        "agreements.sign": ("language",),
        "agreements.sign =": ("state",),
        "agreements.refuse": ("language",),
        "agreements.refuse =": ("state",),
        "agreements.turn_away =": ("state",),
        "agreements.take_back =": ("state",),
    },
    leave_hall=leave_hall,
)
