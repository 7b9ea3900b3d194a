"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from kiosk.core.slice import (
    ARRIVALS,
    COUNTERS,
    FRONT,
    MANAGERS,
    Dated,
    Exchanged,
    Registered,
    Slice,
)
from kiosk.events import (
    attending,
    edge,
    letters,
    planning,
    refusals,
    registering,
    telling,
    time_law,
)
from kiosk.events.privacy import PRIVACY
from kiosk.events.readings import READINGS
from kiosk.events.settling import SETTLING
from kiosk.sites.edge import rules_in_use

_SINCE_TODAY = "last_day >= (SELECT central.today())"

SLICE = Slice(
    "events",
    commands=(
        Registered(
            "events.plan", planning.PlanEvent, planning.plan_event, FRONT, edge.hours_as_said
        ),
        Registered(
            "events.change", planning.ChangeEvent, planning.change_event, FRONT, edge.hours_as_said
        ),
        Registered("events.cancel", planning.CancelEvent, planning.cancel_event, FRONT),
        Registered("events.restore", planning.RestoreEvent, planning.restore_event, FRONT),
        Registered(
            "events.register",
            registering.RegisterForEvent,
            registering.register,
            ARRIVALS,
            edge.notice_too,
            guard=registering.require_open,
        ),
        Registered(
            "events.register_by_badge",
            registering.RegisterByBadge,
            registering.register_by_badge,
            ARRIVALS,
            guard=registering.require_open,
        ),
        Registered(
            "events.unregister",
            registering.Unregister,
            registering.unregister,
            FRONT,
            edge.registration_from_code,
        ),
        Registered(
            "events.check_in",
            attending.CheckIn,
            attending.check_in,
            ARRIVALS,
            edge.registration_from_code,
        ),
        Registered(
            "events.walk_in",
            attending.WalkIn,
            attending.walk_in,
            ARRIVALS,
            edge.notice_too,
            guard=registering.require_open,
        ),
        Registered(
            "events.take_back",
            attending.TakeBack,
            attending.take_back,
            FRONT,
            edge.registration_from_code,
        ),
        Registered(
            "events.follow_law",
            time_law.FollowLaw,
            time_law.follow_law,
            MANAGERS,
            rules_in_use,
            by_itself=COUNTERS,
        ),
    ),
    queries=READINGS,
    along={"events": telling.of_events},
    letters={telling.REGISTRATION: letters.letter},
    tables=(
        Exchanged("event", in_hall=_SINCE_TODAY),
        Exchanged("event_registration", in_hall=_SINCE_TODAY),
    ),
    refusals=(refusals,),
    settling=SETTLING,
    dated=Dated("events.follow_law", time_law.is_due, "event", "starts", "wall_starts"),
    privacy=PRIVACY,
)
