"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from kiosk._blank import commands, refusals
from kiosk._blank.edge import signed
from kiosk._blank.privacy import PRIVACY
from kiosk._blank.readings import READINGS
from kiosk._blank.settling import SETTLING
from kiosk.core.slice import FRONT, Exchanged, Registered, Slice

SLICE = Slice(
    "_blank",
    commands=(
        Registered("_blank.leave_note", commands.LeaveNote, commands.leave_note, FRONT, signed),
    ),
    queries=READINGS,
    tables=(Exchanged("note"),),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=PRIVACY,
)
