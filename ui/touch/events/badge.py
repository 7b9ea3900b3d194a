"""A resident registers with their badge."""

from __future__ import annotations

from typing import Any

from ui.touch.badges.lasting import LastingBadge


class EventBadge(LastingBadge):
    """Whoever the badge is for is registered as soon as it is read."""

    _wanted: dict[str, Any]

    def open_with(self, **fields: Any) -> None:
        self._wanted = fields

    def heading(self) -> str:
        return self.tr("Événements")

    def purpose(self) -> str:
        return self.tr("Vous êtes inscrit au nom du badge dès qu’il est lu.")

    def hear(self, payload: str) -> bool:
        from kiosk.events.payload import looks_like_one

        return not looks_like_one(payload) and super().hear(payload)

    def for_visitors(self) -> str:
        return self.tr("Revenez en arrière et inscrivez-vous avec votre nom.")

    def take(self, badge: Any) -> None:
        from kiosk.events.registering import RegisterByBadge

        wanted = RegisterByBadge(
            event=self._wanted["event"], badge=badge.id, language=self.session.language
        )
        self.form.submit(wanted, then=self._registered)

    def _registered(self, outcome: Any) -> None:
        from kiosk.core.codes import shown

        made = outcome.result
        kind = "event_waits" if made.waits else "event_registered"
        self.go("done", kind=kind, title=self._wanted["title"], code=shown(made.code))
