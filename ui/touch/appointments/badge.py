"""Who makes an appointment? A resident or a regular coworker, by their badge."""

from __future__ import annotations

from typing import Any

from ui.touch.badges.lasting import LastingBadge


class AppointmentBadge(LastingBadge):
    """The appointment is that of whoever the badge is for."""

    steps, step = 5, 1

    def heading(self) -> str:
        return self.tr("Prendre un rendez-vous")

    def purpose(self) -> str:
        return self.tr(
            "Le rendez-vous est pris au nom du badge. Sans badge, adressez-vous à l’accueil."
        )

    def for_visitors(self) -> str:
        return self.tr("Pour un rendez-vous, adressez-vous à l’accueil, à droite de cet écran.")

    def take(self, badge: Any) -> None:
        self.go("appointment_desk", badge=badge.id, holder=badge.name)
