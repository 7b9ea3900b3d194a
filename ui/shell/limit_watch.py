"""Limits of waiting are watched beside the windows of a desk and of a counter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.shell.each_minute import EachMinute

if TYPE_CHECKING:
    from kiosk.limits.watching import Noted


class LimitCare(EachMinute):
    """Notes each minute which limits are passed; windows show what was noted."""

    after_ms = 4_500

    def work(self) -> Noted | None:
        from kiosk.limit_watch import look_after

        return look_after(self._session.station)

    def tell(self, result: Noted) -> None:
        """What was noted is told by the tables that it changed."""
