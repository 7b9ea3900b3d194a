"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from dataclasses import replace

from kiosk.barred import commands, refusals
from kiosk.barred.about import ABOUT
from kiosk.barred.privacy import PRIVACY
from kiosk.barred.readings import READINGS
from kiosk.barred.settling import SETTLING
from kiosk.core.slice import MANAGERS, Exchanged, Registered, Slice

SLICE = Slice(
    "barred",
    commands=(
        Registered("barred.note", commands.NoteBarred, commands.note, MANAGERS),
        Registered("barred.change", commands.ChangeBarred, commands.change, MANAGERS),
        Registered("barred.lift", commands.LiftBarred, commands.lift, MANAGERS),
        Registered("barred.restore", commands.RestoreBarred, commands.restore, MANAGERS),
        Registered("barred.allow", commands.AllowBarred, commands.allow, MANAGERS),
        Registered(
            "barred.withdraw_leave", commands.WithdrawLeave, commands.withdraw_leave, MANAGERS
        ),
    ),
    queries=READINGS,
    tables=(Exchanged("barred", in_hall="false"),),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=replace(PRIVACY, about=ABOUT),
)
