"""Is this right? Then the hour is theirs; or it is called off."""

from __future__ import annotations

from typing import Any

from ui.shell.session import Session
from ui.touch.appointments.words import desk_words, when_words
from ui.touch.shell.recap import Recap
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled


class AppointmentConfirm(Titled):
    """The last look before an appointment is made in the name on the badge, or called off."""

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
        self.reworded.emit()

    @property
    def own(self) -> Any:
        """The appointment that is to be called off; None where one is to be made."""
        return self.wanted.get("own")

    def heading(self) -> str:
        return self.tr("Prendre un rendez-vous")

    def action(self) -> tuple[str, str]:
        if self.own is not None:
            return self.tr("Annuler ce rendez-vous"), "calendar-x"
        return self.tr("Prendre ce rendez-vous"), "calendar-check"

    def retranslate(self) -> None:
        asked = self.tr("Annuler ce rendez-vous ?") if self.own else self.tr("Est-ce bien cela ?")
        self.say(asked)
        if self.wanted:
            self.recap.show_lines(
                [
                    ("stamp", self.tr("Service"), self._desk()),
                    ("clock", self.tr("Quand"), self._when()),
                    ("user", self.tr("Au nom de"), self.wanted["holder"]),
                ]
            )

    def spoken(self) -> list[str]:
        return [*super().spoken(), *(f"{name} : {value}" for _, name, value in self.recap.lines)]

    def _desk(self) -> str:
        service = self.own.service if self.own is not None else self.wanted["service"]
        return desk_words(self.session, service)

    def _when(self) -> str:
        starts = self.own.starts if self.own is not None else self.wanted["starts"]
        return when_words(self.session, starts)

    def act(self) -> None:
        from kiosk.appointments.own import BookByBadge, CancelByBadge

        badge = self.wanted["badge"]
        if self.own is not None:
            off = CancelByBadge(badge=badge, appointment=self.own.id)
            self.form.submit(off, then=lambda _outcome: self._end("unappointed", ""))
            return
        made = BookByBadge(
            badge=badge,
            service=self.wanted["service"],
            starts=self.wanted["starts"],
            language=self.session.language,
        )
        self.form.submit(made, then=lambda outcome: self._end("appointed", outcome.result.code))

    def _end(self, kind: str, code: str) -> None:
        from kiosk.appointments.code import shown

        self.go("done", kind=kind, when=self._when(), desk=self._desk(), code=shown(code))
