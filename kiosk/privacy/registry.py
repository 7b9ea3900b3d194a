"""What this slice brings: a command, queries, the exchanged table, refusals."""

from __future__ import annotations

from kiosk.core.registry import FRONT, MANAGERS, Exchanged, Registered, Slice
from kiosk.privacy import commands, queries, refusals
from kiosk.privacy.privacy import PRIVACY
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
        ),
    ),
    queries={"privacy.kept": queries.kept},
    tables=(Exchanged("retention", reference=True),),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=PRIVACY,
)
