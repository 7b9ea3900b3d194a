"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from kiosk.core.slice import FRONT, Exchanged, Registered, Slice
from kiosk.evacuation import commands, edge, refusals, telling
from kiosk.evacuation.privacy import PRIVACY
from kiosk.evacuation.readings import READINGS
from kiosk.evacuation.settling import SETTLING

SLICE = Slice(
    "evacuation",
    commands=(
        Registered(
            "evacuation.start",
            commands.StartEvacuation,
            commands.start_evacuation,
            FRONT,
            decide=commands.roll_taken,
            leads_to=telling.raised,
        ),
        Registered("evacuation.account", commands.Account, commands.account, FRONT),
        Registered(
            "evacuation.add",
            commands.AddPerson,
            commands.add_person,
            FRONT,
            edge.the_open_one,
        ),
        Registered(
            "evacuation.end",
            commands.EndEvacuation,
            commands.end_evacuation,
            FRONT,
            edge.the_open_one,
            leads_to=telling.taken_down,
        ),
        Registered(
            "evacuation.reopen",
            commands.ReopenEvacuation,
            commands.reopen_evacuation,
            FRONT,
            edge.the_latest,
            leads_to=telling.raised_again,
        ),
    ),
    queries=READINGS,
    tables=(
        Exchanged("evacuation", in_hall="false"),
        Exchanged("evacuation_entry", in_hall="false"),
        Exchanged("evacuation_mark", in_hall="false"),
    ),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=PRIVACY,
)
