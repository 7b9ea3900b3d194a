"""I have an appointment: its code typed, or its QR before the reader; then the ticket."""

from __future__ import annotations

from typing import Any

from kiosk.appointments.code import CODES
from ui.touch.shell.choice_row import ChoiceRow
from ui.touch.shell.code_screen import CodeScreen


class AppointmentCode(CodeScreen):
    """Whoever is expected today has a ticket at once; nobody is named."""

    codes = CODES
    _found: Any = None

    def lay_out(self) -> None:
        self.by_badge = ChoiceRow("id-card")
        self.by_badge.clicked.connect(lambda: self.go("appointment_badge"))
        self.pages.column.addWidget(self.by_badge)

    def heading(self) -> str:
        return self.tr("J’ai rendez-vous")

    def action(self) -> tuple[str, str]:
        return self.tr("Prendre mon ticket"), "ticket"

    def why_title(self) -> str:
        return self.tr("Pas de ticket")

    def retranslate(self) -> None:
        self.say(
            self.tr("Votre code de rendez-vous"),
            self.tr("Ses six lettres, ou le QR de la confirmation devant le lecteur."),
        )
        self.code.set_label(self.tr("Code"))
        self.by_badge.word(self.tr("Prendre un rendez-vous"), self.tr("Avec votre badge"))
        self.show_refusal()

    def look(self, typed: str) -> None:
        from kiosk.appointments.arriving import ArriveForAppointment
        from kiosk.appointments.queries import by_code

        self._found = self.session.read(by_code, code=typed)
        if self._found is None:
            self.refuse(self.tr("Relisez le code : six lettres, sans chiffres."))
            return
        arrival = ArriveForAppointment(appointment=self._found.id)
        self.form.submit(arrival, then=self._arrived)

    def _arrived(self, outcome: Any) -> None:
        taken = next((each.result for each in outcome.also), None)
        if taken is None:
            self.refuse(self.tr("Votre arrivée est notée. Demandez votre ticket à l’accueil."))
            return
        found = self._found
        fields = {"service": found.service, "procedure": found.procedure}
        self.go("ticket", taken=taken, arrival=outcome.result, **fields)
