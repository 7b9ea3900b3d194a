"""The versions of an agreement: what was signed stays as it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.agreements.states import RETIRED
from kiosk.core.directions import joined
from kiosk.core.languages import enumerated
from ui.manager.procedures.history import History
from ui.reception.visits.purposes import purpose_words
from ui.shell.session import Session


class AgreementHistory(History):
    """`taking(version)` when one is to stand again."""

    def __init__(self, session: Session, name: Callable[[str], str]) -> None:
        super().__init__(session, name)
        self._session = session

    def _worded(self, said: Any) -> str:
        language = self._session.language
        asked = enumerated([purpose_words(each, language) for each in said.purposes], language)
        months = self.tr("%n mois", "", said.months) if said.months else ""
        return "\n".join(
            [
                getattr(said.title, language, "") or said.title.fr,
                joined(asked, months or self.tr("cette visite seulement")),
                "",
                getattr(said.text, language, "") or said.text.fr,
            ]
        )

    def retranslate(self) -> None:
        """Word it in the language in force."""
        super().retranslate()
        self._painter.kinds = {RETIRED: self.tr("accord retiré")}
        self.empty.say(self.tr("Aucune version"), "")
