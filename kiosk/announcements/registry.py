"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from kiosk.announcements import commands, refusals
from kiosk.announcements.privacy import PRIVACY
from kiosk.announcements.readings import READINGS
from kiosk.announcements.settling import SETTLING
from kiosk.core.slice import FRONT, Exchanged, Registered, Slice

SLICE = Slice(
    "announcements",
    commands=(
        Registered("announcements.say", commands.SayAnnouncement, commands.say_announcement, FRONT),
        Registered(
            "announcements.change",
            commands.ChangeAnnouncement,
            commands.change_announcement,
            FRONT,
        ),
        Registered("announcements.end", commands.EndAnnouncement, commands.end_announcement, FRONT),
        Registered("announcements.alert", commands.RaiseAlert, commands.raise_alert, FRONT),
    ),
    queries=READINGS,
    tables=(Exchanged("announcement"),),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=PRIVACY,
)
