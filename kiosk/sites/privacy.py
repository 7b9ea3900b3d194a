"""What a site says is said to everyone; why a day differs may name somebody (loi 09-08)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement

from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy
from kiosk.sites.model import DayException, ServiceException


def _is_over(row: Any, cut: Cut) -> ColumnElement[bool]:
    return row.day < cut.day  # type: ignore[no-any-return]


_REASONS = ("reason", "reason_ar", "reason_en")
_PLACE = ("floor", "features", "styles", "closed_for")
_NAMES = ("name", "name_ar", "name_en")
_ASKED = ("controller", "contact", "phone", "email", "cndp", "cin_authorisation")
DAYS = Personal(
    kind="bookings",
    setting="booking_days",
    why="why the site was closed on a day, or a desk away, for those who come or have booked",
    held=(
        Names(DayException, _REASONS, _is_over, dated="day"),
        Names(ServiceException, ("reason",), _is_over, dated="day"),
    ),
    said={
        "sites.set_day": Said(_REASONS),
        "sites.set_service_day": Said(("reason",)),
    },
)
PRIVACY = Privacy(
    kinds=(DAYS,),
    plain={
        "site": ("code", "name", "name_ar", "city", "zone"),
        "resource": ("site", "kind", "name", "name_ar", "equipment", *_PLACE),
        "resource_part": ("site",),
        "office": ("site", "name", "floor"),
        "floor_plan": ("site", "name", "drawing"),
        "spot": ("site", "label"),
        "picture": ("site", "data"),
        "site_option": ("site", "name", "value"),
        "opening_hours": ("site",),
        "day_exception": ("site",),
        "season": ("site", *_NAMES),
        "season_hours": ("site",),
        "service_hours": ("site", "service"),
        "service_exception": ("site", "service"),
        "data_protection": ("site", *_ASKED),
        "sites.open": ("code", "name", "city", "name_ar", "zone"),
        "sites.open =": ("",),
        "sites.add_room": ("name", "name_ar", "equipment"),
        "sites.add_desk_area": ("name", "name_ar"),
        "sites.add_equipment": ("name", "name_ar"),
        "sites.change_place": (*("name", "name_ar", "floor", "features", "styles", "equipment"),),
        "sites.close_place": ("reason",),
        "sites.add_office": ("name", "floor"),
        "sites.change_office": ("name", "floor"),
        "sites.set_picture": ("data",),
        "sites.draw_plan": ("name", "drawing"),
        "sites.place_spot": ("label",),
        "sites.add_holidays": ("days",),
        "sites.set_season": _NAMES,
        "sites.set_service_hours": ("service",),
        "sites.set_service_day": ("service",),
        "sites.set_data_protection": _ASKED,
        "sites.set_option": ("name", "value"),
    },
)
