"""What the store brings: how its backups stand, and that one was put in its place."""

from __future__ import annotations

from kiosk.core.roles import FEWEST
from kiosk.core.slice import COUNTERS, IN_HALL, NOBODY, Registered, Slice
from kiosk.store import commands, refusals
from kiosk.store.privacy import PRIVACY
from kiosk.store.readings import READINGS

SLICE = Slice(
    "store",
    commands=(
        Registered(
            "store.restored",
            commands.NoteRestored,
            commands.note_restored,
            NOBODY,
            by_itself=COUNTERS | IN_HALL | FEWEST,
        ),
    ),
    queries=READINGS,
    refusals=(refusals,),
    privacy=PRIVACY,
)
