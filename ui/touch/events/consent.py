"""The notice and the agreement of who registers (loi 09-08), then the registration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui.touch.shell.overlay import Message
from ui.touch.visits.consent import Consent

if TYPE_CHECKING:
    from kiosk.events.registering import RegisterForEvent


class EventConsent(Consent):
    """As on arrival: never ticked beforehand, and read before it is given."""

    steps, step = 2, 2

    def heading(self) -> str:
        return self.tr("Événements")

    def action(self) -> tuple[str, str]:
        return self.tr("M’inscrire"), "check"

    def retranslate(self) -> None:
        super().retranslate()
        self.say(self.tr("Avant de finir"), self.tr("Vérifiez, lisez, puis donnez votre accord."))

    def _show_recap(self) -> None:
        wanted = self.visit
        self.recap.show_lines(
            [
                ("presentation", self.tr("Événement"), wanted.get("title", "")),
                ("user", self.tr("Vous"), wanted.get("who", "")),
                ("mail", self.tr("Adresse"), wanted.get("email", "")),
                ("briefcase", self.tr("Entreprise"), wanted.get("company", "")),
            ]
        )

    def go_in(self) -> None:
        self.form.submit(self._registration(), then=self._arrived)

    def _registration(self) -> RegisterForEvent:
        """Who registers for what is about to begin, and has a place, is here for it."""
        from kiosk.events.attending import WalkIn
        from kiosk.events.registering import RegisterForEvent

        said = {name: self.visit[name] for name in ("event", "email", "company")}
        said |= {"name": self.visit["who"], "language": self.session.language}
        kind = WalkIn if self._begins() else RegisterForEvent
        return kind(**said, consent=True)

    def _begins(self) -> bool:
        from kiosk.events.present import COMING
        from kiosk.events.queries import get

        event = self.session.read(get, event=self.visit["event"])
        if event is None or event.is_full or event.mode == "remote":
            return False
        return event.starts - COMING <= self.session.now() < event.ends

    def _arrived(self, outcome: Any) -> None:
        from kiosk.core.codes import shown

        made = outcome.result
        if outcome.name == "events.walk_in":
            self.go("done", kind="event_here", title=self.visit["title"], where="")
            return
        kind = "event_waits" if made.waits else "event_registered"
        self.go("done", kind=kind, title=self.visit["title"], code=shown(made.code))

    def refused(self, sentence: str, error: Any) -> None:
        """What cannot be taken as typed is mended where it was typed."""
        if getattr(error, "field", "") in ("name", "email", "company"):
            self.go("event_who", wrong=error)
            return
        title = self.tr("Vous n’êtes pas inscrit")
        if getattr(error, "code", "") == "events.registered_already":
            # Whoever types a name may not learn who is registered.
            sentence = self.tr("L’accueil termine votre inscription avec vous.")
        self.stage.cover(Message(title, sentence, icon="triangle-alert"))
