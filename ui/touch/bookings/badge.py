"""Who books? A resident or a regular coworker, by their badge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ui.touch.badges.lasting import LastingBadge


@dataclass(frozen=True)
class Booker:
    """In whose name a booking is made, and by which badge they see their own."""

    name: str
    held_by: str
    resident: UUID | None
    badge: UUID | None = None


class BookingBadge(LastingBadge):
    """What is booked is the company's of whoever the badge is for."""

    steps, step = 4, 1

    def heading(self) -> str:
        return self.tr("Réserver une salle ou un poste")

    def purpose(self) -> str:
        return self.tr(
            "La réservation est faite au nom de votre entreprise. "
            "Sans badge, adressez-vous à l’accueil."
        )

    def for_visitors(self) -> str:
        return self.tr("Pour réserver, adressez-vous à l’accueil, à droite de cet écran.")

    def take(self, badge: Any) -> None:
        booker = self._booker(badge)
        self.go("booking_own" if self._has_any(booker) else "booking_when", booker=booker)

    def _booker(self, badge: Any) -> Booker:
        """The badge's company; the resident where the holder works for one."""
        from kiosk.residents.queries import employer

        resident = None
        if badge.subject is not None:
            resident = self.session.read(employer, person=badge.subject)
        return Booker(badge.name, badge.company or badge.name, resident, badge.id)

    def _has_any(self, booker: Booker) -> bool:
        """Whether there is something of theirs to see first."""
        from kiosk.bookings.own import by_badge
        from kiosk.bookings.waiting_by_badge import wishes_by_badge

        badge = booker.badge
        return bool(
            self.session.read(by_badge, badge=badge)
            or self.session.read(wishes_by_badge, badge=badge)
        )
