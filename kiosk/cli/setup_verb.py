"""`kiosk setup`: opening a site in an empty data folder, asked for or from a file."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.output import Output
from kiosk.core.resources import folder

if TYPE_CHECKING:
    from kiosk.first_run.answers import Answers
    from kiosk.first_run.carrying_out import There
    from kiosk.station import Station

EXAMPLE = "answers.toml"


def grammar(parser: ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--file", type=Path, metavar="ANSWERS.toml", help="answers, read once")
    parser.add_argument("--example", action="store_true", help="show such a file, and do nothing")
    parser.add_argument(
        "--enrolment", type=Path, metavar="FILE", help="join a site with what `central enrol` made"
    )


def setup(options: Namespace, output: Output) -> None:
    """Make a station of an empty data folder; of one that is set up already, say what is there."""
    if options.example:
        output.say((folder("setup") / EXAMPLE).read_text(encoding="utf-8").rstrip("\n"))
        return
    from kiosk.cli.opening import open_station
    from kiosk.first_run import carrying_out
    from kiosk.first_run.code_sheet import save
    from kiosk.first_run.reading import read

    with closing(open_station(options, output)) as station:
        if (known := carrying_out.there(station)) is not None:
            _tell_there(options, output, station, known)
            return
        if options.file:
            answers = read(options.file, output.language, enrolment=options.enrolment or "")
        else:
            answers = _asked(options)
        answered = _look_ahead(station, answers)
        made = carrying_out.set_up(station, answers)
        if answers.code_sheet:
            save(station, made.recovery.split("-"), Path(answers.code_sheet))
    if made.manager:
        told = _say("done", output, site=made.site, station=made.station, manager=made.manager)
    else:
        told = _say("joined", output, site=made.site, station=made.station)
    facts = {name: getattr(made, name) for name in made.__dataclass_fields__}
    more = [] if answered else [_say("later", output)]
    more += [_say("sheet", output, file=answers.code_sheet)] if answers.code_sheet else []
    told = "\n".join([told, *more, _say("recovery", output, code=made.recovery)])
    output.say(told, **facts, answered=answered, code_sheet=answers.code_sheet)
    if answers.station.encrypted:
        from kiosk.cli.opening import data_folder
        from kiosk.cli.store_verbs import tell
        from kiosk.store.converting import encrypt_store

        tell(encrypt_store(data_folder(options)), "store.encrypted", output)


def _look_ahead(station: Station, answers: Answers) -> bool:
    """Look at what else may fail before anything is made; whether the centre, if any, answers."""
    from kiosk.core.files import require_writable
    from kiosk.first_run.centre import require_taken
    from kiosk.sync.handing_over import given

    if answers.code_sheet:
        require_writable(Path(answers.code_sheet), station.folder, force=True)
    return not answers.enrolment or require_taken(given(Path(answers.enrolment)))


def _tell_there(options: Namespace, output: Output, station: Station, known: There) -> None:
    """Run twice it changes nothing, unless nobody has a PIN yet and the answers give one."""
    from kiosk.first_run.carrying_out import make_manager
    from kiosk.first_run.reading import read_manager

    if not known.managed and options.file:
        code = make_manager(station, read_manager(options.file, output.language))
        said = {"site": known.site, "station": known.station, "manager": code}
        output.say(_say("done", output, **said), **said)
        return
    said = {"site": known.site, "station": known.station}
    told = _say("there", output, managers=", ".join(known.managers) or "—", **said)
    if not known.managed:
        told = f"{told}\n{_say('unmanaged', output)}"
    output.say(told, already=True, managers=known.managers, managed=known.managed, **said)


def _asked(options: Namespace) -> Answers:
    """The answers of whoever sits there, each asked again until it will do."""
    from kiosk.first_run.asking import ask

    found = str(options.enrolment) if options.enrolment else ""
    return ask(_line, _hidden, _tell, language=options.lang or "", enrolment=found)


def _line(question: str) -> str:
    from kiosk.core.errors import BadInput

    print(f"{question} : ", end="", file=sys.stderr, flush=True)
    if not (answer := sys.stdin.readline()):
        raise BadInput("the answers ended before the questions: nothing was made")
    return answer.strip()


def _hidden(question: str) -> str:
    """Typed unseen; piped in where there is no terminal."""
    if not sys.stdin.isatty():
        return _line(question)
    from getpass import getpass

    return getpass(f"{question} : ").strip()


def _tell(sentence: str) -> None:
    print(sentence, file=sys.stderr)


def _say(key: str, output: Output, **fields: str) -> str:
    from kiosk.core.wording import say

    return say(f"setup.{key}", output.language, **fields)
