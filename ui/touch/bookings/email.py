"""Where a confirmation goes: an address, typed."""

from __future__ import annotations

from typing import Any

from ui.shell.session import Session
from ui.touch.shell.stage import Stage
from ui.touch.shell.typing_screen import TypingScreen


class BookingEmail(TypingScreen):
    """It is optional, and kept with the booking alone."""

    steps, step = 4, 4

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.wanted: dict[str, Any] = {}
        self.field = self.add_field()
        self.pages.column.addWidget(self.field)
        self.pages.column.addStretch(1)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.wanted = fields
        self.field.set_text(fields.get("email", ""))

    def heading(self) -> str:
        return self.tr("Réserver une salle ou un poste")

    def action(self) -> tuple[str, str]:
        return self.tr("Continuer"), "arrow-right"

    def retranslate(self) -> None:
        self.say(
            self.tr("À quelle adresse ?"),
            self.tr("La confirmation y est envoyée, et ce qui change ensuite."),
        )
        self.field.set_label(self.tr("Adresse e-mail"), self.tr("facultatif"))

    def _submitted(self) -> None:
        self.act()

    def act(self) -> None:
        from kiosk.core import checks
        from kiosk.core.errors import Invalid

        try:
            email = checks.email("email", self.field.text())
        except Invalid as refusal:
            self.field.set_error(self.session.words(refusal))
            self.keyboard.attach(self.field.input.edit)
            return
        self.go("booking_confirm", **(self.wanted | {"email": email}))
