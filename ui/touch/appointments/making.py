"""The steps of an appointment by badge: the desk, the day, the hour."""

from __future__ import annotations

from typing import Any

from ui.shell.session import Session
from ui.touch.bookings.listed import Listed
from ui.touch.shell.stage import Stage


class Step(Listed):
    """What was chosen so far is in `wanted`."""

    steps = 5
    shows = frozenset({"appointment", "appointment_hours", "service_exception", "day_exception"})

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.wanted: dict[str, Any] = {}
        self.retranslate()
        self.arrange()

    def heading(self) -> str:
        return self.tr("Prendre un rendez-vous")

    def open_with(self, **fields: Any) -> None:
        self.wanted = fields
        self.refresh()

    def refresh(self) -> None:
        self.retranslate()

    def retranslate(self) -> None:
        self.say(*self.asked())
        self.show_lines()

    def asked(self) -> tuple[str, str]:
        """The question, and the line under it."""
        raise NotImplementedError
