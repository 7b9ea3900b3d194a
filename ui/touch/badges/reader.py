"""I have a QR code: a visitor goes or arrives, a resident goes in or out."""

from __future__ import annotations

from typing import Any

from kiosk.core.clock import hour_minute
from ui.touch.badges.screen import BadgeScreen

ARRIVES, LEAVES = "expected", "visitor"


class BadgeReader(BadgeScreen):
    """Lets the holder in or out, and says what it led to."""

    _scanned: Any = None

    def heading(self) -> str:
        return self.tr("J’ai un QR code")

    def purpose(self) -> str:
        return self.tr("Visiteur ou résident, pour entrer comme pour sortir.")

    def hear(self, payload: str) -> bool:
        from kiosk.appointments import code as of_appointment
        from kiosk.badges.commands import ScanBadge
        from kiosk.events import payload as of_event
        from kiosk.tickets import code as of_ticket
        from kiosk.visits import code as of_invitation

        others = (of_appointment, of_event, of_invitation, of_ticket)
        if any(kind.looks_like_one(payload) for kind in others):
            return False
        self.start_reading()
        self.form.submit(ScanBadge(payload=payload), then=self._read)
        return True

    def _read(self, outcome: Any) -> None:
        self._scanned = outcome.result
        self.sound.taken()
        if self._scanned.verdict == ARRIVES:
            self._arrive()
        else:
            self._done()

    def _arrive(self) -> None:
        """Someone expected is here: the notice first."""
        from kiosk.visits.queries import awaited

        visit = self.session.read(awaited, visit=self._scanned.subject)
        self.go("consent", expected=visit)

    def _done(self) -> None:
        scanned = self._scanned
        kind = "left" if scanned.verdict == LEAVES else scanned.verdict
        time = hour_minute(self.session.local_now())
        self.go("done", kind=kind, who=scanned.name, time=time)
