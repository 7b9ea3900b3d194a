"""Who books? A resident or a regular coworker, by their badge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ui.desk import Desk
from ui.touch.badge_prompt import BadgePrompt
from ui.touch.badge_words import badge_words
from ui.touch.stage import Stage
from ui.touch.titled import Titled

VISITOR = "visitor"


@dataclass(frozen=True)
class Booker:
    """In whose name a booking is made."""

    name: str
    held_by: str
    resident: UUID | None


class BookingBadge(Titled):
    """Checks a badge without letting its holder in or out."""

    steps, step = 4, 1

    def __init__(self, desk: Desk, stage: Stage) -> None:
        super().__init__(desk, stage)
        self.refusal: Any = None
        self._badge: Any = None
        self.prompt = BadgePrompt()
        self.pages.column.addWidget(self.prompt, 1)
        self.retranslate()
        self.arrange()

    def heading(self) -> str:
        return self.tr("Réserver une salle ou un poste")

    def arrange(self) -> None:
        super().arrange()
        self.prompt.arrange(landscape=self.stage.landscape)

    def retranslate(self) -> None:
        self.say(self.tr("Présentez votre badge"))
        self.prompt.say(
            self.tr("Tenez le code devant le lecteur"),
            self.tr("La réservation est faite au nom de votre entreprise. "
                    "Sans badge, adressez-vous à l’accueil."),
        )  # fmt: skip
        if self.refusal is not None:
            self._refuse()
        elif self._badge is not None and self._badge.kind == VISITOR:
            self._refuse_visitor()

    def hear(self, payload: str) -> bool:
        from kiosk.badges.queries import verify

        station = self.desk.station
        self.refusal = self._badge = None
        self.prompt.forget()
        self.set_busy(True)
        self.desk.run(lambda: station.ask(verify, payload=payload), self._read, self._refused)
        return True

    def _refused(self, _sentence: str, refusal: Any) -> None:
        self.set_busy(False)
        self.refusal = refusal
        self._refuse()

    def _refuse(self) -> None:
        self.prompt.refuse(*badge_words(self.desk, self.refusal))

    def _refuse_visitor(self) -> None:
        self.prompt.refuse(
            self.tr("Ce badge est celui d’un visiteur"),
            self.tr("Pour réserver, adressez-vous à l’accueil, à droite de cet écran."),
        )

    def _read(self, badge: Any) -> None:
        from kiosk.badges.refusals import BadgeNotHere

        self.set_busy(False)
        self._badge = badge
        if badge is None:
            self._refused("", BadgeNotHere())
        elif badge.kind == VISITOR:
            self._refuse_visitor()
        else:
            self.go("booking_when", booker=self._booker(badge))

    def _booker(self, badge: Any) -> Booker:
        """The badge's company; the resident where the holder works for one."""
        from kiosk.residents.queries import employer

        resident = None
        if badge.subject is not None:
            resident = self.desk.read(employer, person=badge.subject)
        return Booker(badge.name, badge.company or badge.name, resident)
