"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from dataclasses import replace

from kiosk.badges import about, closing, commands, decided, edge, refusals
from kiosk.badges.privacy import PRIVACY
from kiosk.badges.readings import READINGS
from kiosk.badges.scanning import leads_on, led_on
from kiosk.badges.settling import SETTLING
from kiosk.core.slice import ARRIVALS, FRONT, MANAGERS, Exchanged, Registered, Slice

SLICE = Slice(
    "badges",
    commands=(
        Registered(
            "badges.add_key",
            commands.AddSiteKey,
            commands.add_site_key,
            MANAGERS,
            by_itself=FRONT,
        ),
        Registered("badges.retire_key", commands.RetireSiteKey, commands.retire_site_key, MANAGERS),
        Registered(
            "badges.issue",
            commands.IssueBadge,
            commands.issue_badge,
            FRONT,
            edge.sign_badge,
            decide=decided.number_printed,
        ),
        Registered(
            "badges.revoke",
            commands.RevokeBadge,
            commands.revoke_badge,
            FRONT,
            edge.badge_from_number,
        ),
        Registered(
            "badges.reinstate",
            commands.ReinstateBadge,
            commands.reinstate_badge,
            FRONT,
            edge.badge_from_number,
        ),
        Registered(
            "badges.scan",
            commands.ScanBadge,
            commands.scan_badge,
            ARRIVALS,
            leads_to=leads_on,
            led_to=led_on,
        ),
        Registered(
            "badges.close_day",
            closing.ClosePresence,
            closing.close_presence,
            MANAGERS,
            by_itself=FRONT,
        ),
        Registered(
            "badges.return",
            commands.ReturnBadge,
            commands.return_badge,
            FRONT,
            edge.badge_from_number,
        ),
    ),
    queries=READINGS,
    follows={"sites.open": edge.make_key_at_opening},
    tables=(
        Exchanged("site_key", shared=True, reference=True),
        Exchanged("badge", in_hall="valid_until >= (SELECT central.now())"),
        Exchanged("badge_scan", in_hall="false"),
        Exchanged("presence", in_hall="day = (SELECT central.today())"),
    ),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=replace(PRIVACY, about=about.ABOUT),
)
