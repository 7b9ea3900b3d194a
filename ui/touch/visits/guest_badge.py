"""Who expects somebody? A resident or a regular coworker, by their badge."""

from __future__ import annotations

from typing import Any

from ui.touch.badges.lasting import LastingBadge


class GuestBadge(LastingBadge):
    """The host is whoever the badge is for."""

    steps, step = 5, 1

    def heading(self) -> str:
        return self.tr("J’attends un visiteur")

    def purpose(self) -> str:
        return self.tr("La visite est annoncée au nom du badge.")

    def for_visitors(self) -> str:
        return self.tr("Pour annoncer une visite, adressez-vous à l’accueil.")

    def take(self, badge: Any) -> None:
        self.go("guest", badge=badge.id, holder=badge.name)
