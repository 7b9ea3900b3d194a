"""What this slice brings: commands, queries, the exchanged table, refusals, and no names."""

from __future__ import annotations

from kiosk.core.slice import CALLERS, Exchanged, Registered, Slice
from kiosk.feedback import commands, refusals
from kiosk.feedback.privacy import PRIVACY
from kiosk.feedback.readings import READINGS
from kiosk.feedback.settling import SETTLING

SLICE = Slice(
    "feedback",
    commands=(
        Registered("feedback.give", commands.GiveFeedback, commands.give_feedback, CALLERS),
        Registered("feedback.change", commands.ChangeFeedback, commands.change_feedback, CALLERS),
    ),
    queries=READINGS,
    tables=(Exchanged("feedback", in_hall="day >= (SELECT central.today()) - 1"),),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=PRIVACY,
)
