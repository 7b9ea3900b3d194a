"""A screen that wants the badge of whoever acts: a resident, a regular coworker, no visitor."""

from __future__ import annotations

from typing import Any

from ui.touch.badges.screen import BadgeScreen

VISITOR = "visitor"


class LastingBadge(BadgeScreen):
    """Checks a badge without letting its holder in or out; subclasses `take` it."""

    _badge: Any = None

    def hear(self, payload: str) -> bool:
        from kiosk.badges.queries import verify

        station = self.session.station
        self._badge = None
        self.start_reading()
        self.form.run(lambda: station.ask(verify, payload=payload), then=self._read)
        return True

    def show_refusal(self) -> None:
        if self._badge is None or self._badge.kind != VISITOR:
            super().show_refusal()
            return
        self.prompt.refuse(self.tr("Ce badge est celui d’un visiteur"), self.for_visitors())

    def for_visitors(self) -> str:
        """What those do who hold a visitor's badge."""
        raise NotImplementedError

    def _read(self, badge: Any) -> None:
        from kiosk.badges.refusals import BadgeNotHere

        self._badge = badge
        if badge is None:
            self.refused("", BadgeNotHere())
        elif badge.kind == VISITOR:
            self.sound.refused()
            self.show_refusal()
        else:
            self.sound.taken()
            self.take(badge)

    def take(self, badge: Any) -> None:
        """Go on with a badge that is good."""
        raise NotImplementedError
