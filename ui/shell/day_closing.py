"""The closing of the day beside the windows of a desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.shell.each_minute import EachMinute

if TYPE_CHECKING:
    from kiosk.day_closing import Closed


class DayClosing(EachMinute):
    """Closes what nobody saw end, and says so."""

    def work(self) -> Closed | None:
        from kiosk.day_closing import close_day

        return close_day(self._session.station)

    def tell(self, result: Closed) -> None:
        if result.visits:
            self._session.say(
                self.tr(
                    "%n visite(s) close(s) d’office : personne ne l’a vue finir", "", result.visits
                ),
                "info",
            )
