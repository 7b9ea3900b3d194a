"""What this slice brings: commands, queries, exchanged tables, refusals."""

from __future__ import annotations

from kiosk.core.registry import MANAGERS, Exchanged, Registered, Slice
from kiosk.staff import commands, queries, refusals
from kiosk.staff.settling import SETTLING

SLICE = Slice(
    "staff",
    commands=(
        Registered(
            "people.add_staff",
            commands.AddStaff,
            commands.add_staff,
            MANAGERS,
            prepare=commands.prepare_adding,
            lifts={1: commands.lift_adding},
        ),
        Registered("people.change_staff", commands.ChangeStaff, commands.change_staff, MANAGERS),
        Registered("people.remove_staff", commands.RemoveStaff, commands.remove_staff, MANAGERS),
    ),
    queries={"people.staff": queries.staff},
    tables=(Exchanged("staff", reference=True),),
    refusals=(refusals,),
    settling=SETTLING,
)
