"""What is due of who comes in, asked one after another before the arrival is kept."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QDialog, QWidget

from kiosk.agreements.queries import AgreementView, due
from kiosk.agreements.signing import RefuseAgreement, SignAgreement, TurnAway
from kiosk.core.command import Command
from kiosk.core.text import fold
from ui.reception.agreements.sign import Answer, SignDialog
from ui.shell.session import Session

Ask = Callable[[AgreementView, str, str], Answer | None]
"""Show an agreement to somebody of a name, in a language; None to go back to the form."""


class Asking:
    """What was answered is remembered while the same person stands there: nobody signs twice."""

    def __init__(self, owner: QWidget, session: Session) -> None:
        self._owner, self._session = owner, session
        self._answers: dict[UUID, Answer] = {}
        self._of = ("", "", "")
        self.ask: Ask = self._show

    def forget(self) -> None:
        """Another person comes."""
        self._answers = {}

    def answered(
        self, first: str, last: str, company: str, purpose: str, language: str
    ) -> list[Answer] | None:
        """An answer to all that is due; None where somebody went back to the form."""
        of = (fold(first), fold(last), fold(company))
        if of != self._of:
            self._of, self._answers = of, {}
        who = {"first_name": first, "last_name": last, "company": company}
        asked = self._session.read(due, purpose=purpose, **who)
        for one in asked:
            if one.id not in self._answers:
                answer = self.ask(one, f"{first} {last}", language)
                if answer is None:
                    return None
                if answer.away:
                    return [answer]
                self._answers[one.id] = answer
        return [self._answers[one.id] for one in asked]

    def _show(self, agreement: AgreementView, who: str, language: str) -> Answer | None:
        dialog = SignDialog(self._owner, self._session, agreement, who, language)
        done = dialog.exec() == QDialog.DialogCode.Accepted
        answer = dialog.answer if done else None
        dialog.deleteLater()
        return answer


def signatures(answers: list[Answer], visit: UUID) -> list[SignAgreement]:
    """What is kept of them with the arrival."""
    return [answer.command(visit) for answer in answers]


def turning_away(
    answer: Answer, signing: UUID, visit: UUID | None, names: tuple[str, str, str]
) -> list[Command]:
    """What is kept of somebody who does not go in."""
    first, last, company = ("", "", "") if visit else names
    refused = RefuseAgreement(
        id=signing,
        agreement_version=answer.agreement,
        visit=visit,
        language=answer.language,
        first_name=first,
        last_name=last,
        company=company,
    )
    return [refused, TurnAway(signing=signing, reason=answer.unsigned)]
