"""`kiosk nightly`: what a store does by itself once a night, for services and for cron."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing

from kiosk.cli.codes import DONE, TROUBLE
from kiosk.cli.opening import open_station
from kiosk.cli.output import Output


def nightly(options: Namespace, output: Output) -> int:
    """Do what is due, or everything; a line for each job, and trouble where one failed.

    What is due asks nobody. All of it, again and again, would push good backups out.
    """
    from kiosk import nightly as night
    from kiosk.core.settings.guarded import KEEPERS
    from kiosk.staff.by_hand import require_role

    with closing(open_station(options, output)) as station:
        if options.all:
            require_role(station, KEEPERS, "nightly.all")
        done = night.run_all(station) if options.all else night.run_due(station)
    for each in done:
        facts = {"job": each.name, "ok": not each.problem, "said": each.said}
        output.line(facts | ({"problem": each.problem} if each.problem else {}))
    if not done:
        output.say("nothing is due, or another program of this station is doing it", job=None)
    return TROUBLE if any(each.problem for each in done) else DONE
