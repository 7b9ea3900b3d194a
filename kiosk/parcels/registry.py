"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from kiosk.core.slice import FRONT, MANAGERS, Exchanged, Registered, Slice
from kiosk.parcels import commands, edge, letters, numbers, refusals, reminding, telling
from kiosk.parcels.privacy import PRIVACY
from kiosk.parcels.readings import READINGS
from kiosk.parcels.settling import SETTLING

SLICE = Slice(
    "parcels",
    commands=(
        Registered(
            "parcels.log",
            commands.LogParcel,
            commands.log_parcel,
            FRONT,
            edge.series_of_station,
            decide=numbers.drawn,
        ),
        Registered(
            "parcels.correct",
            commands.CorrectParcel,
            commands.correct_parcel,
            FRONT,
            edge.parcel_from_number,
        ),
        Registered(
            "parcels.collect",
            commands.CollectParcel,
            commands.collect_parcel,
            FRONT,
            edge.parcel_from_number,
        ),
        Registered(
            "parcels.give_back",
            commands.GiveBackParcel,
            commands.give_back_parcel,
            FRONT,
            edge.parcel_from_number,
        ),
        Registered(
            "parcels.step_back",
            commands.StepBack,
            commands.step_back,
            FRONT,
            edge.parcel_from_number,
        ),
        Registered(
            "parcels.remind",
            reminding.RemindOfParcels,
            reminding.remind_of_parcels,
            MANAGERS,
            edge.days_of_site,
            by_itself=FRONT,
        ),
    ),
    queries=READINGS,
    along={"parcels": telling.of_parcels},
    letters={telling.PARCEL: letters.letter, telling.PARCEL_REMINDER: letters.letter},
    tables=(Exchanged("parcel", in_hall="false"),),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=PRIVACY,
)
