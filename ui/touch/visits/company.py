"""Which company do you visit? Companies only, from three letters, four at most."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from ui.shell.session import Session
from ui.theme import TOUCH
from ui.touch.shell.choice_row import ChoiceRow
from ui.touch.shell.panel import Hint
from ui.touch.shell.stage import Stage
from ui.touch.shell.typing_screen import TypingScreen
from ui.widgets.button import QUIET, Button
from ui.widgets.inputs import Input
from ui.widgets.label import Label

LETTERS, SHOWN = 3, 4


class Company(TypingScreen):
    """The kiosk lists no people, and no company that was not asked for."""

    steps, step = 4, 1
    typed_size = 42

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.search = Input(icon="search", scale=TOUCH, height=122)
        self.clear = Button(kind=QUIET, icon="x", small=True, scale=TOUCH)
        self.clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear.clicked.connect(self._empty)
        self.search.add_trailing(self.clear)
        self.search.edited.connect(lambda _text: self._look())
        self.count = Label(size=27, tone="muted", wrap=True)
        self.rows = [ChoiceRow() for _ in range(SHOWN)]
        self.found: list[Any] = []
        self.more = False
        self.hint = Hint("shield-check")
        self.invited = ChoiceRow("qr-code")
        self.invited.clicked.connect(lambda: self.go("invitation"))
        self.awaits = ChoiceRow("user-plus")
        self.awaits.clicked.connect(lambda: self.go("guest_badge"))
        self.watch(self.search.edit)
        self._lay_out()
        self.retranslate()
        self.arrange()
        self._look()

    def _lay_out(self) -> None:
        self.column.insertWidget(self.column.count() - 1, self.search)
        self.column.insertSpacing(self.column.count() - 1, 16)
        results = QVBoxLayout()
        results.setSpacing(14)
        for n, row in enumerate(self.rows):
            row.clicked.connect(lambda _=False, number=n: self._chosen(number))
            results.addWidget(row)
        self.pages.column.addWidget(self.count)
        self.pages.column.addLayout(results)
        self.pages.column.addWidget(self.invited)
        self.pages.column.addWidget(self.awaits)
        self.pages.column.addWidget(self.hint)
        self.pages.column.addStretch(1)

    def heading(self) -> str:
        return self.tr("Je viens voir quelqu’un")

    def retranslate(self) -> None:
        self.say(
            self.tr("Quelle entreprise visitez-vous ?"),
            self.tr("Tapez au moins 3 lettres de son nom."),
        )
        self.search.edit.setAccessibleName(self.tr("Nom de l’entreprise"))
        self.clear.setAccessibleName(self.tr("Effacer"))
        self.hint.say(
            self.tr(
                "Pour protéger les résidents, la borne ne montre pas la liste des personnes. "
                "Le nom de votre hôte vous sera demandé ensuite."
            )
        )
        self.invited.word(self.tr("J’ai un code"), self.tr("Celui de mon invitation"))
        self.awaits.word(self.tr("J’attends un visiteur"), self.tr("Avec votre badge"))
        self._show()

    def _empty(self) -> None:
        self.search.edit.clear()
        self._look()
        self.begin()

    def _look(self) -> None:
        """Look for companies; fewer than three letters show none."""
        from kiosk.core.text import fold
        from kiosk.residents.queries import companies

        typed = self.search.text()
        self.found, self.more = [], False
        if len(fold(typed)) >= LETTERS:
            found = self.session.read(companies, text=typed, limit=SHOWN + 1)
            self.found, self.more = found[:SHOWN], len(found) > SHOWN
        self._show()
        self.pages.to_top()
        self.told.emit(self.count.text())

    def _show(self) -> None:
        typed = self.search.text()
        self.clear.setVisible(bool(typed))
        for row in (self.invited, self.awaits):
            row.setVisible(not self.found)
        for n, row in enumerate(self.rows):
            row.setVisible(n < len(self.found))
            if n < len(self.found):
                company = self.found[n]
                line = joined(company.sector, company.office)
                row.word(self._name(company), line, typed)
        self.count.setText(self._count(typed))

    def _count(self, typed: str) -> str:
        if self.more:
            return self.tr("Plus de %n entreprise(s)", "", SHOWN)
        if self.found:
            return self.tr("%n entreprise(s)", "", len(self.found))
        if len(typed) < LETTERS:
            return ""
        return self.tr("Aucune entreprise de ce nom. Vérifiez le nom ou appelez l’accueil.")

    def _name(self, company: Any) -> str:
        return in_language(company, self.session.language)

    def _submitted(self) -> None:
        if len(self.found) == 1:
            self._chosen(0)

    def _chosen(self, number: int) -> None:
        company = self.found[number]
        self.go("host", resident=company.id, company=company.name, shown=self._name(company))
