"""`kiosk import`: what a list would do, the answers to what is not sure, and doing it."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import streams
from kiosk.cli.codes import DONE, REFUSED
from kiosk.cli.opening import open_station
from kiosk.cli.output import Output
from kiosk.core.errors import BadInput

if TYPE_CHECKING:
    from kiosk.residents.answers import Answers, Place
    from kiosk.residents.importing import Look, SheetLook


def grammar(parser: argparse.ArgumentParser) -> None:
    """The options of `kiosk import residents`."""
    parser.add_argument("what", choices=("residents",))
    parser.add_argument("file", type=Path)
    parser.add_argument("--dry-run", action="store_true", help="report only")
    parser.add_argument("--columns", action="store_true", help="say how each column is read")
    parser.add_argument("--good", action="store_true", help="import the good lines only")
    parser.add_argument("--changes", action="store_true", help="take the changes it offers")
    for name, form, text in (
        ("--column", "HEADING=FIELD", "what a column is; no field: none"),
        ("--set", "LINE:FIELD=VALUE", "stands there instead; no value: nothing"),
        ("--take", "LINE", "a hidden line or sheet that counts"),
        ("--skip", "LINE", "a line or sheet that does not"),
        ("--renamed", "LINE", "it has a new name of who has its ICE"),
        ("--heading", "LINE", "where the headings are; 0 for none"),
    ):
        parser.add_argument(name, metavar=form, help=text, action="append", default=[])
    parser.add_argument("--encoding", default="", help="of a text: cp1252, cp850, mac_roman...")
    parser.add_argument("--as", dest="staff", metavar="STAFF", help="who acts")
    parser.epilog = (
        "A LINE is the number that Excel shows; SHEET!LINE where there are several sheets, "
        "SHEET! for the whole of one."
    )


def import_residents(options: Namespace, output: Output) -> int:
    """Import residents; line by line what is refused, asked and offered, and why."""
    from kiosk.residents.importing import import_file

    answers = answers_in(options)
    if options.columns:
        return _columns(options, answers, output)
    with closing(open_station(options, output)) as station:
        report = import_file(station, options.file, dry_run=options.dry_run, answers=answers)
        for line in report.lines(output.language):
            output.line(line if output.json else str(line))
        output.say(report.summary(output.language), **report.figures())
    if not report.goes_in and not output.json:
        streams.tell(
            "--set, --take, --skip and --renamed answer line by line; --good takes the good lines"
        )
    return DONE if report.goes_in else REFUSED


def answers_in(options: Namespace) -> Answers:
    """The answers that were given as options; raises BadInput for one that answers nothing."""
    from kiosk.residents.answers import Answers

    plain = Answers(
        changes=None if options.changes else frozenset(),
        good_lines=options.good,
        encoding=_encoding(options.encoding),
    )
    asked = (
        *(options.column, options.set, options.take, options.skip, options.renamed),
        options.heading,
    )
    if not any(asked):
        return plain
    from dataclasses import replace

    from kiosk.residents.importing import look

    headings = dict(_place(look(options.file, plain), line) for line in options.heading)
    plain = replace(plain, headings=headings)
    seen = look(options.file, plain)
    return replace(
        plain,
        columns={place: field for said in options.column for place, field in _column(seen, said)},
        values={spot: value for said in options.set for spot, value in [_value(seen, said)]},
        taken=frozenset(_whole_or_line(seen, line) for line in options.take),
        renamed=frozenset(_place(seen, line) for line in options.renamed),
        skipped=frozenset(_whole_or_line(seen, line) for line in options.skip),
    )


def _columns(options: Namespace, answers: Answers, output: Output) -> int:
    from kiosk.core.wording import field_name
    from kiosk.residents.importing import look

    for sheet in look(options.file, answers).sheets:
        for column in sheet.columns:
            said = field_name(column.field, output.language) if column.field else "–"
            words = f"{column.heading or column.place + 1} → {said}"
            examples = ", ".join(column.examples)
            facts = {"sheet": sheet.title, "heading": column.heading, "field": column.field}
            output.say(f"{words} ({examples})", **facts, examples=list(column.examples))
    return DONE


def _column(seen: Look, said: str) -> Iterable[tuple[Place, str]]:
    from kiosk.core.text import fold
    from kiosk.residents.headings import FIELDS

    heading, equals, field = said.rpartition("=")
    if not equals or field not in ("", *FIELDS):
        raise BadInput(f"--column {said!r} is not HEADING=FIELD; fields: {', '.join(FIELDS)}")
    found = [
        ((sheet.title, column.place), field)
        for sheet in seen.sheets
        for column in sheet.columns
        if fold(column.heading) == fold(heading) or str(column.place + 1) == heading
    ]
    if not found:
        raise BadInput(f"--column {said!r}: no column has that heading or number")
    return found


def _value(seen: Look, said: str) -> tuple[tuple[str, int, str], str]:
    from kiosk.residents.headings import FIELDS

    where, equals, value = said.partition("=")
    line, colon, field = where.rpartition(":")
    if not (equals and colon) or field not in FIELDS:
        raise BadInput(f"--set {said!r} is not LINE:FIELD=VALUE; fields: {', '.join(FIELDS)}")
    return (*_place(seen, line), field), value


def _whole_or_line(seen: Look, said: str) -> Place:
    from kiosk.residents.answers import WHOLE_SHEET

    title = said.removesuffix("!")
    if title != said and any(sheet.title == title for sheet in seen.sheets):
        return title, WHOLE_SHEET
    return _place(seen, said)


def _place(seen: Look, line: str) -> Place:
    title, mark, number = line.rpartition("!")
    sheets: list[SheetLook] = [s for s in seen.sheets if not mark or s.title == title]
    if not number.isdecimal() or not sheets:
        raise BadInput(f"{line!r} is no line, nor SHEET!LINE of a sheet that is there")
    return sheets[0].title, int(number)


def _encoding(name: str) -> str:
    try:
        b"1".decode(name or "utf-8")
    except (LookupError, UnicodeError) as error:
        raise BadInput(f"--encoding {name!r} is none that is known") from error
    return name
