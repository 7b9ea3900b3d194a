"""`kiosk support`: one file for whoever mends the station, with no name of a person in it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from kiosk.cli.opening import data_folder, station_language
from kiosk.cli.output import Output
from kiosk.cli.verb_parser import VerbParser


def grammar(parser: VerbParser) -> None:
    """What `kiosk support` takes."""
    parser.add_argument("target", type=Path, metavar="FILE.zip")
    parser.add_argument("--force", action="store_true", help="replace a file that is there")


def support(options: Namespace, output: Output) -> None:
    """Look at everything, and write what was found with the logs."""
    from kiosk.core.files import require_writable
    from kiosk.core.wording import say
    from kiosk.doctor.examining import examine
    from kiosk.doctor.support import write

    folder = data_folder(options)
    language = options.lang or station_language(folder)
    require_writable(options.target, folder, force=options.force)
    findings = list(examine(folder, language))
    place = write(folder, options.target, findings, language, force=options.force)
    size = place.stat().st_size
    output.say(say("support.made", language, place=place), file=str(place), bytes=size)
