"""How long a station stays with whoever signed in and does nothing."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core.command import AGENT, DESK
from kiosk.core.settings.valid import Whole
from kiosk.core.texts import Text

_MINUTES = Whole(0, 240, "minutes")


class LockSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lock of a station at which people sign in."""

    desk_minutes: Annotated[
        int,
        _MINUTES,
        Text(
            fr="Minutes sans un geste avant qu’un poste d’accueil se verrouille ; 0, jamais.",
            ar="دقائق دون حركة قبل أن تُقفل محطة الاستقبال؛ 0 يعني أبدا.",
            en="Minutes without a move before a front desk locks itself; 0 is never.",
        ),
    ] = 15
    agent_minutes: Annotated[
        int,
        _MINUTES,
        Text(
            fr="La même chose pour un agent de guichet.",
            ar="الأمر نفسه لعون الشباك.",
            en="The same for an agent at a counter.",
        ),
    ] = 15
    other_minutes: Annotated[
        int,
        _MINUTES,
        Text(
            fr="La même chose pour un responsable, le MITC ou un technicien.",
            ar="الأمر نفسه للمسؤول أو MITC أو التقني.",
            en="The same for a manager, MITC or a technician.",
        ),
    ] = 5

    def minutes(self, role: str) -> int:
        """How long the station waits for somebody of a role; 0 for as long as they like."""
        return {DESK: self.desk_minutes, AGENT: self.agent_minutes}.get(role, self.other_minutes)
