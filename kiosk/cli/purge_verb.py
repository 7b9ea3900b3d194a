"""`kiosk purge`: let go of whoever's time is over, or say how many that would be."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.cli.codes import DONE, TROUBLE
from kiosk.cli.opening import open_station
from kiosk.cli.output import Output
from kiosk.cli.signing_verbs import who

if TYPE_CHECKING:
    from kiosk.cli.verb_parser import VerbParser


def grammar(parser: VerbParser) -> None:
    """What may follow the verb."""
    who(parser)
    parser.add_argument("--dry-run", action="store_true", help="only say how many it would be")


def purge(options: Namespace, output: Output) -> int:
    """Empty all that has had its time, by the settings of this station, from now on the site's."""
    from kiosk.nightly import note
    from kiosk.purging import store

    with closing(open_station(options, output)) as station:
        if options.dry_run:
            output.line({"ok": True, "dry_run": True, **store.look(station).found})
            return DONE
        station.do("privacy.keep")
        done = store.purge(station)
        note(station, "purge", done.left, done.said)
    facts = {"traces": done.left} if done.left else {}
    output.line({"ok": not done.left, **done.found, **facts})
    return TROUBLE if done.left else DONE
