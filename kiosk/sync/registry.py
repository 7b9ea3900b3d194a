"""What the exchange brings: settling, and what is told of it."""

from __future__ import annotations

from kiosk.core.settling import Settling
from kiosk.core.slice import COUNTERS, Exchanged, Registered, Slice
from kiosk.sync import commands, refusals
from kiosk.sync.privacy import PRIVACY
from kiosk.sync.readings import READINGS

SLICE = Slice(
    "sync",
    commands=(
        Registered(
            "sync.settle",
            commands.SettleRefused,
            commands.settle_refused,
            COUNTERS,
            reads_log=True,
            by_itself=COUNTERS,
        ),
    ),
    queries=READINGS,
    tables=(Exchanged("settlement", in_hall="false"),),
    refusals=(refusals,),
    settling=Settling(
        fulfilled=frozenset(
            {("sync.settle", "sync.already_settled"), ("sync.settle", "sync.not_to_settle")}
        ),
        hopeless=(r"sync\..*",),
    ),
    privacy=PRIVACY,
)
