"""I am registered for an event: the code typed, or the QR of the confirmation before the reader."""

from __future__ import annotations

from typing import Any

from ui.touch.shell.code_screen import CodeScreen


class EventCode(CodeScreen):
    """Whoever is registered for today is checked in at once; nobody is named."""

    _found: Any = None

    def heading(self) -> str:
        return self.tr("Événements")

    def action(self) -> tuple[str, str]:
        return self.tr("Je suis là"), "user-check"

    def why_title(self) -> str:
        return self.tr("L’arrivée n’est pas notée")

    def retranslate(self) -> None:
        self.say(
            self.tr("Votre code d’inscription"),
            self.tr("Ses six lettres, ou le QR de la confirmation devant le lecteur."),
        )
        self.code.set_label(self.tr("Code"))
        self.show_refusal()

    def hear(self, payload: str) -> bool:
        from kiosk.core.errors import Refused
        from kiosk.events.payload import clean, looks_like_one
        from kiosk.events.scanning import by_scan

        if not looks_like_one(clean(payload)):
            return False
        try:
            self._come(self.session.read(by_scan, scan=payload))
        except Refused as refusal:
            self.refuse(self.session.words(refusal))
        return True

    def look(self, typed: str) -> None:
        from kiosk.events.queries import by_code

        self._come(self.session.read(by_code, code=typed))

    def _come(self, found: Any) -> None:
        from kiosk.events.attending import CheckIn

        self.refuse("")
        self._found = found
        if found is None:
            self.refuse(self.tr("Relisez le code : six lettres, sans chiffres."))
            return
        self.form.submit(CheckIn(registration=found.id), then=self._arrived)

    def _arrived(self, _outcome: Any) -> None:
        from kiosk.events.queries import get

        event = self.session.read(get, event=self._found.event)
        language = self.session.language
        title, where = (event.named(language), event.where(language)) if event else ("", "")
        self.go("done", kind="event_here", title=title, where=where)
