"""`kiosk backup`, and what it shares with `kiosk restore`."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kiosk.cli.opening import data_folder, open_station
from kiosk.cli.output import Output
from kiosk.cli.signing_verbs import who
from kiosk.cli.verb_parser import VerbParser
from kiosk.core.errors import BadInput, Refused

if TYPE_CHECKING:
    from kiosk.store.recovery import Code
    from kiosk.store.sealed import Keys

T = TypeVar("T")
VERIFY = "verify"
LONGEST_LINE = 200


def grammar(backup: VerbParser, restore: VerbParser) -> None:
    """What both are given."""
    backup.add_argument("words", nargs="*", metavar="FILE", help="where to; or: verify FILE")
    backup.add_argument(
        "--new-code", action="store_true", help="draw a recovery code; a manager does so"
    )
    backup.add_argument("--sheet", type=Path, metavar="FILE.pdf", help="the sheet of the new code")
    restore.add_argument("file", type=Path)
    for verb in (backup, restore):
        who(verb)
        code_files(verb)


def code_files(verb: VerbParser) -> None:
    """Where the recovery code of the store that is there is not that of the backup, one of each."""
    verb.add_argument(
        "--code-file",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="has the recovery code; may be given twice",
    )


def backup(options: Namespace, output: Output) -> None:
    """Write a sealed backup, try one out, or draw a new recovery code."""
    words = options.words
    if options.new_code:
        if words:
            raise BadInput("backup --new-code takes no file: --sheet names that of the code")
        _new_code(options, output)
    elif len(words) == 2 and words[0] == VERIFY:
        _verify(Path(words[1]), options, output)
    elif len(words) == 1 and words[0] != VERIFY:
        _backup(Path(words[0]), options, output)
    else:
        raise BadInput("backup takes a file, verify and a file, or --new-code")


def _backup(target: Path, options: Namespace, output: Output) -> None:
    from kiosk.core.files import require_writable
    from kiosk.store import copies

    require_writable(target, data_folder(options))
    with closing(open_station(options, output)) as station:
        found = copies.backup(station.database, station.folder, target)
    told = {"bytes": target.stat().st_size, "schema": found.facts.schema}
    output.say(f"{target}", file=str(target), **told)


def _verify(file: Path, options: Namespace, output: Output) -> None:
    from kiosk.store import copies

    found = opening(options, output.language, lambda keys: copies.verify(file, keys))
    facts = found.facts
    rows = sum(found.counts.values())
    told = f"{file}: whole, {facts.made_at}, {facts.station}, schema {facts.schema}, {rows} rows"
    named = {name: getattr(facts, name) for name in facts.__struct_fields__}
    output.say(told, file=str(file), rows=rows, **named)


def opening(
    options: Namespace, language: str, work: Callable[[Keys], T], let: Code | None = None
) -> T:
    """Work with this machine's key, and with the recovery code where that does not open it.

    The code that let go of the store which is there (`let`) need not be that of the backup: then
    that is asked for as well.
    """
    from kiosk.store.backup import keys_of
    from kiosk.store.refusals import CodeNeeded, WrongCode

    keys = keys_of(data_folder(options))
    given = codes_of(options)
    why: CodeNeeded | WrongCode | None = None
    for code in (*given, let) if given or let else (None,):
        try:
            return work(keys._replace(code=code))
        except (CodeNeeded, WrongCode) as refusal:
            why = refusal
    assert why is not None  # noqa: S101
    if given and let is None:
        raise why
    return work(keys._replace(code=asked(why, language)))


def codes_of(options: Namespace) -> list[Code]:
    """The recovery codes that are in files; raises what `recovery.read` raises."""
    from kiosk.core import incoming
    from kiosk.store import recovery

    return [recovery.read(incoming.named_text(file)) for file in options.code_file]


def asked(needed: Refused, language: str) -> Code:
    """Typed until it may be one, where somebody sits there; else what is piped in."""
    from kiosk.cli.streams import tell
    from kiosk.core.wording import worded
    from kiosk.store import recovery

    if not sys.stdin.isatty():
        if line := sys.stdin.readline(LONGEST_LINE).strip():
            return recovery.read(line)
        raise needed
    tell(worded(needed, language))
    while True:
        try:
            return recovery.read(input("Code: ")[:LONGEST_LINE])
        except EOFError:
            raise needed from None
        except Refused as refusal:
            tell(worded(refusal, language))


def _new_code(options: Namespace, output: Output) -> None:
    """Shown once: nothing keeps it but the paper it is written on."""
    from kiosk.backups.drawing import draw_code
    from kiosk.core.files import require_writable, write_whole

    if options.sheet is not None:
        require_writable(options.sheet, data_folder(options))
    with closing(open_station(options, output)) as station:
        code = draw_code(station)
        if options.sheet is not None:
            from kiosk.backups.drawing import code_sheet

            write_whole(options.sheet, code_sheet(station, code))
    output.say(code.text, code=code.text, groups=list(code.groups))
