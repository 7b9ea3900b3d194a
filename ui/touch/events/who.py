"""Who takes part? A name, an address for the confirmation, a company."""

from __future__ import annotations

from typing import Any

from ui.shell.session import Session
from ui.touch.shell.stage import Stage
from ui.touch.shell.typing_screen import TypingScreen


class EventWho(TypingScreen):
    """The address and the company are optional."""

    steps, step = 2, 1

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.wanted: dict[str, Any] = {}
        self.fields = {
            "name": self.add_field(names=True),
            "email": self.add_field(),
            "company": self.add_field(names=True),
        }
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
        for name, text in fields.pop("came", {}).items():
            if not self.fields[name].text():
                self.fields[name].set_text(text)
        self.wanted = fields
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Événements")

    def action(self) -> tuple[str, str]:
        return self.tr("Continuer"), "arrow-right"

    def retranslate(self) -> None:
        self.say(self.tr("Qui s’inscrit ?"), str(self.wanted.get("title", "")))
        optional = self.tr("facultatif")
        self.fields["name"].set_label(self.tr("Prénom et nom"))
        self.fields["email"].set_label(self.tr("Adresse e-mail"), optional)
        self.fields["company"].set_label(self.tr("Entreprise"), optional)

    def act(self) -> None:
        from kiosk.core import checks
        from kiosk.core.errors import Invalid

        typed = {name: field.text() for name, field in self.fields.items()}
        try:
            clean = {
                "name": checks.name("name", typed["name"]),
                "email": checks.email("email", typed["email"]),
                "company": checks.title("company", typed["company"], required=False),
            }
            checks.readable("name", clean["name"])
        except Invalid as refusal:
            self.show_wrong(refusal)
            return
        clean["who"] = clean.pop("name")
        self.go("event_consent", **{**self.wanted, **clean})
