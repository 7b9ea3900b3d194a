"""Whom do you visit there? Typed, without a list."""

from __future__ import annotations

from typing import Any

from ui.shell.session import Session
from ui.theme import TOUCH
from ui.touch.shell.stage import Stage
from ui.touch.shell.typing_screen import TypingScreen
from ui.widgets.button import SECONDARY, Button


class Host(TypingScreen):
    """The name may be unknown: the company is enough."""

    steps, step = 4, 2

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.visit: dict[str, Any] = {}
        self.field = self.add_field(names=True)
        self.unknown = Button(kind=SECONDARY, small=True, scale=TOUCH)
        self.unknown.clicked.connect(self._go_without)
        self.pages.column.addWidget(self.field)
        self.pages.column.addSpacing(12)
        self.pages.column.addWidget(self.unknown)
        self.pages.column.addStretch(1)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        if fields["resident"] != self.visit.get("resident"):
            self.field.set_text("")
        self.visit = fields
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Je viens voir quelqu’un")

    def action(self) -> tuple[str, str]:
        return self.tr("Continuer"), "arrow-right"

    def retranslate(self) -> None:
        self.say(self.tr("Qui venez-vous voir ?"), str(self.visit.get("shown", "")))
        self.field.set_label(self.tr("Nom de votre hôte"))
        self.unknown.setText(self.tr("Je ne connais pas son nom"))

    def act(self) -> None:
        from kiosk.core import checks
        from kiosk.core.errors import Invalid

        try:
            name = checks.name("host", self.field.text())
        except Invalid as refusal:
            self.field.set_error(self.session.words(refusal))
            return
        self.go("visitor", **{**self.visit, "host": name})

    def _submitted(self) -> None:
        self.act()

    def _go_without(self) -> None:
        self.field.set_text("")
        self.go("visitor", **{**self.visit, "host": ""})
