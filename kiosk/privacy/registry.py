"""What this slice brings: a command, queries, the exchanged table, refusals."""

from __future__ import annotations

from kiosk.core.slice import FRONT, MANAGERS, Exchanged, Registered, Slice
from kiosk.privacy import commands, refusals
from kiosk.privacy.privacy import PRIVACY
from kiosk.privacy.readings import READINGS
from kiosk.privacy.set_up import SET_UP
from kiosk.privacy.settling import SETTLING

SLICE = Slice(
    "privacy",
    commands=(
        Registered(
            "privacy.keep",
            commands.KeepNames,
            commands.keep_names,
            MANAGERS,
            prepare=commands.as_set_here,
            by_itself=FRONT,
            in_person=commands.forgets_early,
        ),
    ),
    queries=READINGS,
    tables=(Exchanged("retention", reference=True),),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=PRIVACY,
    set_up=SET_UP,
)
