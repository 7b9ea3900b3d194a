"""What this slice brings: commands, queries, exchanged tables, refusals."""

from __future__ import annotations

from kiosk.core.registry import MANAGERS, Exchanged, Registered, Slice
from kiosk.sites import commands, queries, refusals
from kiosk.sites.edge import site_from_code
from kiosk.sites.settling import SETTLING

SLICE = Slice(
    "sites",
    commands=(
        Registered("sites.open", commands.OpenSite, commands.open_site, MANAGERS, site_from_code),
        Registered("sites.add_room", commands.AddRoom, commands.add_room, MANAGERS),
        Registered("sites.add_desk_area", commands.AddDeskArea, commands.add_desk_area, MANAGERS),
        Registered("sites.set_hours", commands.SetHours, commands.set_hours, MANAGERS),
        Registered("sites.set_day", commands.SetDay, commands.set_day, MANAGERS),
        Registered(
            "sites.set_service_hours",
            commands.SetServiceHours,
            commands.set_service_hours,
            MANAGERS,
        ),
        Registered(
            "sites.set_service_day", commands.SetServiceDay, commands.set_service_day, MANAGERS
        ),
    ),
    queries={
        "sites.list": queries.all_sites,
        "sites.resources": queries.resources,
        "sites.day_hours": queries.day_hours,
        "sites.service_day": queries.service_day,
    },
    tables=(
        Exchanged("site", shared=True, reference=True),
        Exchanged("opening_hours", reference=True),
        Exchanged("day_exception", reference=True),
        Exchanged("service_hours", reference=True),
        Exchanged("service_exception", reference=True),
        Exchanged("resource", reference=True),
    ),
    refusals=(refusals,),
    settling=SETTLING,
)
