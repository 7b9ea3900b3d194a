"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from kiosk.core.slice import COUNTERS, FRONT, MANAGERS, Exchanged, Registered, Slice
from kiosk.limits import refusals, setting, watching
from kiosk.limits.privacy import PRIVACY
from kiosk.limits.readings import READINGS
from kiosk.limits.set_up import SET_UP
from kiosk.limits.settling import SETTLING
from kiosk.limits.telling import LIMIT, facts, letter, of_limits

SLICE = Slice(
    "limits",
    commands=(
        Registered("limits.set", setting.SetLimits, setting.set_limits, MANAGERS),
        Registered("limits.clear", setting.ClearLimits, setting.clear_limits, MANAGERS),
        Registered(
            "limits.note",
            watching.NoteLimits,
            watching.note_limits,
            MANAGERS,
            by_itself=COUNTERS,
        ),
        Registered("limits.acknowledge", watching.AcknowledgeLimit, watching.acknowledge, FRONT),
    ),
    queries=READINGS,
    along={"limits": of_limits},
    letters={LIMIT: letter},
    hooks={LIMIT: facts},
    tables=(Exchanged("queue_limit", reference=True), Exchanged("limit_event")),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=PRIVACY,
    set_up=SET_UP,
)
