"""`kiosk site`: the whole set-up of a site as one file, out and in."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli import signing_verbs
from kiosk.cli.opening import open_station
from kiosk.cli.output import Output

if TYPE_CHECKING:
    from kiosk.cli.verb_parser import VerbParser

    Add = Callable[[str, Callable[..., Any], str], VerbParser]


def grammar(add: Add) -> None:
    """Its verbs and their options."""
    out = add("export", export, "write hours, places, plans and options into one file")
    out.add_argument("file", type=Path, metavar="FILE.toml")
    out.add_argument("--force", action="store_true", help="replace a file that is there")
    taken = add("import", take, "make the site as a file says; what it leaves out stays")
    taken.add_argument("file", type=Path, metavar="FILE.toml")
    taken.add_argument("--dry-run", action="store_true", help="only say what would change")
    add("ready", ready, "list the ready-made files")
    for verb in (out, taken):
        signing_verbs.who(verb)


def export(options: Namespace, output: Output) -> None:
    """Write the set-up of the site."""
    from kiosk.core.files import require_writable, write_whole
    from kiosk.core.wording import say
    from kiosk.sites.set_up.carrying import export as exported

    with closing(open_station(options, output)) as station:
        require_writable(options.file, station.folder, force=options.force)
        write_whole(options.file, exported(station).encode(), force=options.force)
    told = say("set_up.written", output.language, file=str(options.file))
    output.say(told, file=str(options.file))


def take(options: Namespace, output: Output) -> None:
    """Carry a file out, or say what it would change."""
    from kiosk.core import incoming
    from kiosk.sites.set_up.carrying import carry_out, words
    from kiosk.sites.set_up.said import MOST_BYTES

    data = incoming.named(options.file, MOST_BYTES)
    with closing(open_station(options, output)) as station:
        report = carry_out(station, data, dry_run=options.dry_run, language=output.language)
    for change in report.changes:
        line = {"part": change.part, "name": change.name, "how": change.how}
        more = {"fields": list(change.fields)}
        output.line(line | more if output.json else words(change, output.language))
    facts = {"changes": len(report.changes), "dry_run": report.dry_run}
    output.say(report.summary(output.language), **facts)


def ready(_options: Namespace, output: Output) -> None:
    """Name the files of sites that are known, to be completed and imported."""
    from kiosk.core.resources import folder

    for file in sorted(folder("sites").glob("*.toml")):
        output.line({"file": str(file)} if output.json else str(file))
