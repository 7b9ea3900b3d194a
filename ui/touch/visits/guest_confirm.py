"""Is this right? Then somebody is expected, and their code is said."""

from __future__ import annotations

from typing import Any

from kiosk.core.clock import hour_minute
from kiosk.core.directions import joined
from ui.shell.session import Session
from ui.touch.bookings.words import day_words
from ui.touch.shell.recap import Recap
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled


class GuestConfirm(Titled):
    """The last look before a visit is announced in the name on the badge."""

    steps, step = 5, 5

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.wanted: dict[str, Any] = {}
        self.recap = Recap()
        self.pages.column.addWidget(self.recap)
        self.pages.column.addStretch(1)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.wanted = fields
        self.retranslate()

    def heading(self) -> str:
        return self.tr("J’attends un visiteur")

    def action(self) -> tuple[str, str]:
        return self.tr("Annoncer la visite"), "check"

    def retranslate(self) -> None:
        self.say(self.tr("Est-ce bien cela ?"))
        if self.wanted:
            self.recap.show_lines(
                [
                    ("user", self.tr("Visiteur"), self._who()),
                    ("briefcase", self.tr("Entreprise"), self.wanted["from_company"]),
                    ("clock", self.tr("Quand"), self._when()),
                    ("building-2", self.tr("Visite à"), self.wanted["holder"]),
                ]
            )

    def spoken(self) -> list[str]:
        return [*super().spoken(), *(f"{name} : {value}" for _, name, value in self.recap.lines)]

    def _who(self) -> str:
        return f"{self.wanted['first_name']} {self.wanted['last_name']}"

    def _when(self) -> str:
        at = self.wanted["at"]
        return joined(day_words(self.session, at.date()), hour_minute(at))

    def act(self) -> None:
        from kiosk.visits.own import ExpectByBadge

        said = self.wanted
        expected = ExpectByBadge(
            badge=said["badge"],
            first_name=said["first_name"],
            last_name=said["last_name"],
            company=said["from_company"],
            email=said["email"],
            at=said["at"],
            language=self.session.language,
        )
        self.form.submit(expected, then=self._done)

    def _done(self, outcome: Any) -> None:
        from kiosk.visits import code

        self.go(
            "done",
            kind="guest",
            who=joined(self._who(), self._when()),
            code=code.shown(code.of(outcome.result)),
        )
