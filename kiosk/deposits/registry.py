"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from kiosk.core.slice import COUNTERS, Exchanged, Registered, Slice
from kiosk.deposits import commands, edge, letters, numbers, refusals, served, telling
from kiosk.deposits.privacy import PRIVACY
from kiosk.deposits.readings import READINGS
from kiosk.deposits.settling import SETTLING

SLICE = Slice(
    "deposits",
    commands=(
        Registered(
            "deposits.leave",
            commands.LeavePapers,
            commands.leave_papers,
            COUNTERS,
            edge.series_of_station,
            decide=numbers.drawn,
            serves=served.of_service,
        ),
        Registered(
            "deposits.hand_over",
            commands.HandOver,
            commands.hand_over,
            COUNTERS,
            edge.taken_at_counter,
            serves=served.of_deposit,
        ),
        Registered(
            "deposits.ready",
            commands.ReadyToCollect,
            commands.ready_to_collect,
            COUNTERS,
            edge.deposit_from_number,
            serves=served.of_deposit,
        ),
        Registered(
            "deposits.collect",
            commands.Collect,
            commands.collect,
            COUNTERS,
            edge.deposit_from_number,
            serves=served.of_deposit,
        ),
        Registered(
            "deposits.give_back",
            commands.GiveBack,
            commands.give_back,
            COUNTERS,
            edge.deposit_from_number,
            serves=served.of_deposit,
        ),
        Registered(
            "deposits.step_back",
            commands.StepBack,
            commands.step_back,
            COUNTERS,
            edge.deposit_from_number,
            serves=served.of_deposit,
        ),
    ),
    queries=READINGS,
    along={"deposits": telling.of_deposits},
    letters={telling.DEPOSIT: letters.letter},
    tables=(Exchanged("deposit", in_hall="false"),),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=PRIVACY,
)
