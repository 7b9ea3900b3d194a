"""What a badge read at the front desk leads to, and the word that says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.core.directions import listed
from ui.shell.forms import Form
from ui.shell.scan_sound import ScanSound
from ui.shell.session import Session

if TYPE_CHECKING:
    from kiosk.badges.scanning import Scanned
    from kiosk.core.command import Outcome


class Scans(QObject):
    """`take(payload)`: visitors leave, expected ones are let in, others go in or out."""

    def __init__(self, session: Session, go: Callable[..., None], parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self.go = session, go
        self.acts = Form(parent, session)
        self.reading = Form(parent, session, tell=self._tell)
        self.sound = ScanSound(session)

    def take(self, payload: str) -> None:
        """Read a badge, or the QR of an invitation, an appointment, papers or a ticket on paper."""
        from kiosk.appointments import code as of_appointment
        from kiosk.badges.commands import ScanBadge
        from kiosk.deposits import numbers as of_deposit
        from kiosk.events import payload as of_event
        from kiosk.joining import numbers as of_request
        from kiosk.parcels import numbers as of_parcel
        from kiosk.tickets import slips as of_slip
        from kiosk.visits import code as of_invitation

        if of_invitation.looks_like_one(payload):
            self._invited(payload)
            return
        pages = (
            (of_appointment, "appointments", "code"),
            (of_event, "events", "scan"),
            (of_parcel, "parcels", "code"),
            (of_request, "joining", "code"),
            (of_deposit, "tickets", "deposit"),
            (of_slip, "tickets", "slip"),
        )
        for kind, page, why in pages:
            if kind.looks_like_one(payload):
                self.go(page, **{why: payload})
                return
        self.reading.submit(ScanBadge(payload=payload), then=self._read)

    def _invited(self, payload: str) -> None:
        from kiosk.visits import code
        from kiosk.visits.queries import by_code
        from kiosk.visits.states import EXPECTED

        site = self.session.site
        typed = code.read(payload, site.code if site else "")
        found = self.session.read(by_code, code=typed) if typed else None
        if found is None:
            words = self.tr("Aucune visite à venir pour cette invitation.")
            self.session.say(words, "warning")
            self.sound.refused()
        elif found.state == EXPECTED:
            self.sound.taken()
            self._welcome(found.id, found.full_name)
        else:
            self.go("visits", visit=found.id)

    def incomplete(self) -> None:
        """A scanner began a badge and did not finish."""
        self.sound.refused()
        self.session.say(
            self.tr("Lecture incomplète. Présentez le badge une nouvelle fois."), "warning"
        )

    def _read(self, outcome: Outcome) -> None:
        scanned: Scanned = outcome.result
        self.sound.taken()
        name, number = scanned.name, scanned.number
        if outcome.also and scanned.subject is not None:
            self._left(scanned.subject, name)
        elif scanned.verdict == "expected" and scanned.subject is not None:
            self._welcome(scanned.subject, name)
        elif scanned.verdict == "in":
            self.session.say(self.tr("Entrée notée : {name}").format(name=_who(scanned)))
        elif scanned.verdict == "out":
            self.session.say(self.tr("Sortie notée : {name}").format(name=_who(scanned)))
        elif scanned.verdict == "again":
            self.session.say(
                self.tr("Badge {number} déjà lu à l’instant : rien ne change.").format(
                    number=number
                ),
                "info",
            )
        else:
            self.session.say(
                self.tr("Badge {number} : {name}, sans visite enregistrée.").format(
                    number=number, name=name
                ),
                "info",
            )

    def _left(self, visit: UUID, name: str) -> None:
        from kiosk.visits.leaving import RestoreVisit

        def back() -> None:
            self.acts.submit(RestoreVisit(visit=visit))

        self.session.say(self.tr("Départ noté : {name}").format(name=name), undo=back)

    def _welcome(self, visit: UUID, name: str) -> None:
        if QApplication.activeModalWidget() is None:
            self.go("visits", welcome=visit)
            return
        # A question is open over the window: it is answered first.
        words = self.tr("Visite attendue : {name}").format(name=name)
        self.session.say(
            words,
            "info",
            undo=lambda: self.go("visits", welcome=visit),
            action=self.tr("Accueillir"),
        )

    def _tell(self, sentence: str, error: Exception) -> None:
        self.sound.refused()
        visit = getattr(error, "subject", None)
        if visit is None:
            self.session.tell(sentence, error)
            return
        self.session.say(
            sentence,
            "warning",
            undo=lambda: self.go("visits", visit=visit),
            action=self.tr("Voir la visite"),
        )


def _who(scanned: Scanned) -> str:
    return listed(scanned.name, scanned.company)
