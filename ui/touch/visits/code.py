"""I am expected: the code of the invitation typed, or its QR before the reader."""

from __future__ import annotations

from kiosk.visits.code import CODES
from kiosk.visits.states import EXPECTED, ON_SITE
from ui.touch.shell.code_screen import CodeScreen


class InvitationCode(CodeScreen):
    """Whoever is expected today goes on to the notice; nobody else is named."""

    steps, step = 4, 1
    codes = CODES

    def heading(self) -> str:
        return self.tr("Je viens voir quelqu’un")

    def action(self) -> tuple[str, str]:
        return self.tr("Continuer"), "arrow-right"

    def why_title(self) -> str:
        return self.tr("Code non reconnu")

    def retranslate(self) -> None:
        self.say(
            self.tr("Votre code d’invitation"),
            self.tr("Ses six lettres, ou le QR de l’invitation devant le lecteur."),
        )
        self.code.set_label(self.tr("Code"))
        self.show_refusal()

    def look(self, typed: str) -> None:
        from kiosk.visits.queries import by_code

        found = self.session.read(by_code, code=typed)
        today = self.session.local_now().date()
        if found is None:
            self.refuse(self.tr("Relisez le code : six lettres, sans chiffres."))
        elif found.state == ON_SITE:
            self.refuse(self.tr("Votre arrivée est déjà notée. Bonne visite."))
        elif found.state != EXPECTED or found.day != today:
            self.refuse(self.tr("Cette invitation n’est pas pour aujourd’hui. Voyez l’accueil."))
        else:
            self.go("consent", expected=found)
