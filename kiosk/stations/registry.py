"""What this slice brings: a command, queries, the exchanged table."""

from __future__ import annotations

from kiosk.core.roles import FEWEST
from kiosk.core.slice import COUNTERS, IN_HALL, NOBODY, Exchanged, Registered, Slice
from kiosk.stations import commands, decided
from kiosk.stations.edge import as_known_here
from kiosk.stations.privacy import PRIVACY
from kiosk.stations.readings import READINGS
from kiosk.stations.settling import SETTLING

SLICE = Slice(
    "stations",
    commands=(
        Registered(
            "stations.report",
            commands.ReportStation,
            commands.report_station,
            NOBODY,
            as_known_here,
            decide=decided.row_known,
            by_itself=COUNTERS | IN_HALL | FEWEST,
            goes_on=lambda command: command.report or command.id,
        ),
    ),
    queries=READINGS,
    tables=(Exchanged("station_report"),),
    settling=SETTLING,
    privacy=PRIVACY,
)
