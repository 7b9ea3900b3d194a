"""How long it takes until a PIN may be tried again, counted down where it is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from ui.widgets.label import Label
from ui.widgets.timers import every

LOOK_MS = 500


class Wait(Label):
    """Hidden once the next try is due."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__(size=13, tone="muted", wrap=True)
        self._now = now
        self._due: datetime | None = None
        self._longest = 0
        self._look = every(self, LOOK_MS, self.look)
        self.hide()

    def begin(self, seconds: int) -> None:
        """Count down from so many seconds; from none, say nothing."""
        self._longest = seconds
        self._due = self._now() + timedelta(seconds=seconds)
        self._look.start()
        self.look()

    def end(self) -> None:
        """Nothing is waited for."""
        self._due = None
        self._look.stop()
        self.hide()

    def look(self) -> None:
        """Say what is left; a clock that went back makes it no longer than the whole."""
        if self._due is None:
            return
        left = min(-((self._now() - self._due) // timedelta(seconds=1)), self._longest)
        if left <= 0:
            self.end()
            return
        self.setText(self.tr("Prochain essai dans {n} s.").format(n=left))
        self.show()
