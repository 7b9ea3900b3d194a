"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from kiosk.core.slice import MANAGERS, Exchanged, Registered, Slice
from kiosk.sites import (
    commands,
    holidays,
    letting,
    options,
    pictures,
    places,
    plans,
    refusals,
    seasons,
)
from kiosk.sites import data_protection as protection
from kiosk.sites.edge import holidays_ahead, site_from_code
from kiosk.sites.privacy import PRIVACY
from kiosk.sites.readings import READINGS
from kiosk.sites.settling import SETTLING

SLICE = Slice(
    "sites",
    commands=(
        Registered("sites.open", commands.OpenSite, commands.open_site, MANAGERS, site_from_code),
        Registered("sites.add_room", commands.AddRoom, commands.add_room, MANAGERS),
        Registered("sites.add_desk_area", commands.AddDeskArea, commands.add_desk_area, MANAGERS),
        Registered("sites.add_equipment", places.AddEquipment, places.add_equipment, MANAGERS),
        Registered("sites.change_place", places.ChangePlace, places.change_place, MANAGERS),
        Registered("sites.close_place", places.ClosePlace, places.close_place, MANAGERS),
        Registered("sites.reopen_place", places.ReopenPlace, places.reopen_place, MANAGERS),
        Registered("sites.retire_place", places.RetirePlace, places.retire_place, MANAGERS),
        Registered("sites.combine_rooms", places.CombineRooms, places.combine_rooms, MANAGERS),
        Registered("sites.order_places", places.OrderPlaces, places.order_places, MANAGERS),
        Registered("sites.add_office", letting.AddOffice, letting.add_office, MANAGERS),
        Registered("sites.change_office", letting.ChangeOffice, letting.change_office, MANAGERS),
        Registered("sites.give_up_office", letting.GiveUpOffice, letting.give_up_office, MANAGERS),
        Registered("sites.reopen_office", letting.ReopenOffice, letting.reopen_office, MANAGERS),
        Registered("sites.set_picture", pictures.SetPicture, pictures.set_picture, MANAGERS),
        Registered("sites.draw_plan", plans.DrawPlan, plans.draw_plan, MANAGERS),
        Registered("sites.remove_plan", plans.RemovePlan, plans.remove_plan, MANAGERS),
        Registered("sites.place_spot", plans.PlaceSpot, plans.place_spot, MANAGERS),
        Registered("sites.remove_spot", plans.RemoveSpot, plans.remove_spot, MANAGERS),
        Registered("sites.set_hours", commands.SetHours, commands.set_hours, MANAGERS),
        Registered("sites.set_day", commands.SetDay, commands.set_day, MANAGERS),
        Registered("sites.clear_day", holidays.ClearDay, holidays.clear_day, MANAGERS),
        Registered(
            "sites.add_holidays",
            holidays.AddHolidays,
            holidays.add_holidays,
            MANAGERS,
            holidays_ahead,
        ),
        Registered("sites.set_season", seasons.SetSeason, seasons.set_season, MANAGERS),
        Registered("sites.remove_season", seasons.RemoveSeason, seasons.remove_season, MANAGERS),
        Registered(
            "sites.set_service_hours",
            commands.SetServiceHours,
            commands.set_service_hours,
            MANAGERS,
        ),
        Registered(
            "sites.set_service_day", commands.SetServiceDay, commands.set_service_day, MANAGERS
        ),
        Registered("sites.set_option", options.SetOption, options.set_option, MANAGERS),
        Registered(
            "sites.set_data_protection",
            protection.SetDataProtection,
            protection.set_data_protection,
            MANAGERS,
        ),
    ),
    queries=READINGS,
    tables=(
        Exchanged("site", shared=True, reference=True),
        Exchanged("opening_hours", reference=True),
        Exchanged("day_exception", reference=True),
        Exchanged("season", reference=True),
        Exchanged("season_hours", reference=True),
        Exchanged("service_hours", reference=True),
        Exchanged("service_exception", reference=True),
        Exchanged("resource", reference=True),
        Exchanged("resource_part", reference=True),
        Exchanged("floor_plan", reference=True),
        Exchanged("spot", reference=True),
        Exchanged("office", reference=True),
        Exchanged("picture", reference=True),
        Exchanged("site_option", reference=True),
        Exchanged("data_protection", reference=True),
    ),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=PRIVACY,
)
