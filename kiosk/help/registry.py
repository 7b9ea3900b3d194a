"""What this slice brings: commands, queries, the exchanged table, refusals, names."""

from __future__ import annotations

from kiosk.core.slice import CALLERS, COUNTERS, FRONT, Exchanged, Registered, Slice
from kiosk.help import commands, decided, refusals
from kiosk.help.privacy import PRIVACY
from kiosk.help.readings import READINGS
from kiosk.help.settling import SETTLING

SLICE = Slice(
    "help",
    commands=(
        Registered(
            "help.call",
            commands.CallDesk,
            commands.call_desk,
            CALLERS | COUNTERS,
            decide=decided.joined,
        ),
        Registered("help.answer", commands.AnswerCall, commands.answer_call, FRONT),
        Registered(
            "help.withdraw", commands.WithdrawCall, commands.withdraw_call, CALLERS | COUNTERS
        ),
    ),
    queries=READINGS,
    tables=(Exchanged("help_call", in_hall="called_at >= (SELECT central.today())"),),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=PRIVACY,
)
