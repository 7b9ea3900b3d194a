"""Visits through the day beside the windows of a desk: hosts who say nothing are not waited for."""

from __future__ import annotations

from uuid import UUID

from ui.shell.each_minute import EachMinute


class VisitCare(EachMinute):
    """Has whoever stands in for a silent host told, each minute."""

    after_ms = 4_000

    def work(self) -> list[UUID] | None:
        from kiosk.visit_day import look_after

        return look_after(self._session.station) or None

    def tell(self, result: list[UUID]) -> None:
        words = self.tr("%n hôte(s) sans réponse : leur entreprise est prévenue.", "", len(result))
        self._session.say(words, "info")
