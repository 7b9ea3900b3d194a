"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from kiosk.core.slice import MANAGERS, Exchanged, Registered, Slice
from kiosk.procedures import commands, refusals
from kiosk.procedures.privacy import PRIVACY
from kiosk.procedures.readings import READINGS
from kiosk.procedures.set_up import SET_UP
from kiosk.procedures.settling import SETTLING

SLICE = Slice(
    "procedures",
    commands=(
        Registered(
            "procedures.change",
            commands.ChangeProcedure,
            commands.change_procedure,
            MANAGERS,
        ),
        Registered("procedures.add", commands.AddProcedure, commands.add_procedure, MANAGERS),
        Registered(
            "procedures.remove",
            commands.RemoveProcedure,
            commands.remove_procedure,
            MANAGERS,
        ),
        Registered(
            "procedures.restore",
            commands.RestoreProcedure,
            commands.restore_procedure,
            MANAGERS,
        ),
        Registered("procedures.take", commands.TakeVersion, commands.take_version, MANAGERS),
    ),
    queries=READINGS,
    tables=(Exchanged("procedure_version"),),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=PRIVACY,
    set_up=SET_UP,
)
