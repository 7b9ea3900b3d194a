"""Who are you? First name, last name, and where you come from."""

from __future__ import annotations

from typing import Any

from ui.shell.session import Session
from ui.touch.shell.stage import Stage
from ui.touch.shell.typing_screen import TypingScreen


class Visitor(TypingScreen):
    """Two names; the company is optional."""

    steps, step = 4, 3
    asked: tuple[str, ...] = ("first_name", "last_name", "company")

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.visit: dict[str, Any] = {}
        self.fields = {name: self.add_field(names=name != "email") for name in self.asked}
        self.pages.column.setSpacing(14)
        for field in self.fields.values():
            self.pages.column.addWidget(field)
        self.pages.column.addStretch(1)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        wrong = fields.pop("wrong", None)
        if wrong is not None:
            self.show_wrong(wrong)
            return
        self.visit = fields

    def heading(self) -> str:
        return self.tr("Je viens voir quelqu’un")

    def action(self) -> tuple[str, str]:
        return self.tr("Continuer"), "arrow-right"

    def retranslate(self) -> None:
        self.say(self.tr("Qui êtes-vous ?"))
        self.fields["first_name"].set_label(self.tr("Prénom"))
        self.fields["last_name"].set_label(self.tr("Nom"))
        self.fields["company"].set_label(self.tr("Entreprise"), self.tr("facultatif"))

    def _submitted(self) -> None:
        """Enter goes to the next of the two names that is empty, then on."""
        for name in ("first_name", "last_name"):
            if not self.fields[name].text():
                self.fields[name].setFocus()
                return
        self.act()

    def act(self) -> None:
        from kiosk.core.errors import Invalid

        try:
            clean = self._clean()
        except Invalid as refusal:
            self.show_wrong(refusal)
            return
        self.go_on(clean)

    def _clean(self) -> dict[str, str]:
        """What was typed as it will be kept. Raises Invalid."""
        from kiosk.core import checks

        typed = {name: field.text() for name, field in self.fields.items()}
        clean = {
            "first_name": checks.name("first_name", typed["first_name"]),
            "last_name": checks.name("last_name", typed["last_name"]),
            "from_company": checks.title("company", typed["company"], required=False),
        }
        checks.readable("last_name", clean["first_name"] + clean["last_name"])
        if "email" in typed:
            clean["email"] = checks.email("email", typed["email"])
        return clean

    def go_on(self, clean: dict[str, str]) -> None:
        """Go where the names lead."""
        self.go("consent", **{**self.visit, **clean})
