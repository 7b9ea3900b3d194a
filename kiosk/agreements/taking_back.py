"""What takes a change of an agreement back."""

from __future__ import annotations

from kiosk.agreements.writing import AgreementKept, RetireAgreement, TakeAgreement
from kiosk.core.command import Command


def back(kept: AgreementKept) -> Command:
    """The command that lets stand again what stood before, unless it was changed since."""
    if kept.before is None:
        return RetireAgreement(agreement=kept.code, over=kept.number)
    return TakeAgreement(agreement_version=kept.before, over=kept.number)
