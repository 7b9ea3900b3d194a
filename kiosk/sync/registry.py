"""What the exchange brings: settling, and what is told of it."""

from __future__ import annotations

from kiosk import sync
from kiosk.core.registry import COUNTERS, Exchanged, Registered, Slice
from kiosk.core.settling import Settling
from kiosk.sync import commands, journal, refusals, settling
from kiosk.sync.privacy import PRIVACY

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
    queries={
        "sync.status": sync.status,
        "sync.to_settle": settling.to_settle,
        "sync.case": settling.case,
        "sync.settled": settling.settled,
        "sync.journal": journal.journal,
        "sync.last_return": journal.last_return,
    },
    tables=(Exchanged("settlement"),),
    refusals=(refusals,),
    settling=Settling(
        fulfilled=frozenset(
            {("sync.settle", "sync.already_settled"), ("sync.settle", "sync.not_to_settle")}
        ),
        hopeless=(r"sync\..*",),
    ),
    privacy=PRIVACY,
)
