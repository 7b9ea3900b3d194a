"""What a site says is said to everyone, and names nobody; but for whom to ask (loi 09-08)."""

from __future__ import annotations

from kiosk.core.registry import Privacy

_REASONS = ("reason", "reason_ar", "reason_en")
_NAMES = ("name", "name_ar", "name_en")
_ASKED = ("controller", "contact", "phone", "email", "cndp", "cin_authorisation")
PRIVACY = Privacy(
    plain={
        "site": ("code", "name", "name_ar", "city", "zone"),
        "resource": ("site", "kind", "name", "name_ar", "equipment"),
        "opening_hours": ("site",),
        "day_exception": ("site", *_REASONS),
        "season": ("site", *_NAMES),
        "season_hours": ("site",),
        "service_hours": ("site", "service"),
        "service_exception": ("site", "service", "reason"),
        "data_protection": ("site", *_ASKED),
        "sites.open": ("code", "name", "city", "name_ar", "zone"),
        "sites.open =": ("",),
        "sites.add_room": ("name", "name_ar", "equipment"),
        "sites.add_desk_area": ("name", "name_ar"),
        "sites.set_day": _REASONS,
        "sites.add_holidays": ("days",),
        "sites.set_season": _NAMES,
        "sites.set_service_hours": ("service",),
        "sites.set_service_day": ("service", "reason"),
        "sites.set_data_protection": _ASKED,
    },
)
