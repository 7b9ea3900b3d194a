"""`kiosk rights`: what is held on one person is found, handed over, corrected, emptied."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kiosk.cli.opening import data_folder, open_station
from kiosk.cli.output import Output
from kiosk.core import languages
from kiosk.core.errors import BadInput
from kiosk.core.files import require_writable, write_whole

if TYPE_CHECKING:
    import argparse

    from kiosk.core.privacy import Held
    from kiosk.rights.people import Someone
    from kiosk.station import Station

    Add = Callable[..., argparse.ArgumentParser]

FIELDS = ("first_name", "last_name", "company", "phone", "email")


def grammar(add: Add) -> None:
    """The verbs below `kiosk rights`."""
    _person(add("find", find, "who may be meant, with how much is held"))
    access = _chosen(add("access", access_to, "hand over all that is held on a person"))
    _paper(access, needed=True)
    mend = _chosen(add("correct", correct, "write the right name everywhere, in one act"))
    for name in FIELDS:
        mend.add_argument(f"--set-{name.replace('_', '-')}", dest=f"set_{name}", metavar="TEXT")
    _paper(mend)
    forget = _chosen(add("object", object_to, "empty a person's names now, everywhere"))
    forget.add_argument("--keep", action="append", default=[], metavar="KIND:ID")
    forget.add_argument("--held-for", default="", metavar="LETTER", help="why --keep has to stay")
    _paper(forget)
    add("list", register_of, "the register of requests")


def find(options: Namespace, output: Output) -> None:
    """One line for each of whom the things may be; the numbers are for --person."""
    with closing(open_station(options, output)) as station:
        people = _people(station, options)
        if not output.json:
            _tell(people, output, station.zone)
            return
        for number, one in enumerate(people, 1):
            things = [f"{thing.kind}:{thing.id}" for thing in one.things]
            said = {"name": one.name, "company": one.company}
            reached = {"phone": ", ".join(one.phones), "email": ", ".join(one.emails)}
            output.line({"person": number, **said, **reached, "last": one.last, "things": things})


def _tell(people: list[Someone], output: Output, zone: str) -> None:
    """A table, with how many things of each kind; their ids are told with --json."""
    from kiosk.cli.table import table
    from kiosk.core.clock import wall
    from kiosk.core.wording import field_name, say

    language = output.language
    if not people:
        output.line(say("rights.found.none", language))
        return
    rows = [
        (
            number,
            one.name,
            one.company,
            ", ".join((*one.phones, *one.emails)),
            f"{wall(one.last, zone):%Y-%m-%d %H:%M}" if one.last else "",
            ", ".join(f"{kind} {n}" for kind, n in Counter(t.kind for t in one.things).items()),
        )
        for number, one in enumerate(people, 1)
    ]
    named = [field_name(name, language) for name in ("name", "company", "phone")]
    last, held = (say(f"rights.found.{key}", language) for key in ("last", "held"))
    for line in table(("--person", *named, last, held), rows):
        output.line(line)


def access_to(options: Namespace, output: Output) -> None:
    """The file as PDF or JSON, and a line of the register."""
    from kiosk.rights.acts import give_access

    with closing(open_station(options, output)) as station:
        chosen = _things(station, options, nobody=True)
        _free(options)
        done = give_access(station, chosen, **_asked(options))
        _write(station, options, UUID(str(done.result)), chosen)
        output.done(done)


def correct(options: Namespace, output: Output) -> None:
    """All corrections or none."""
    from kiosk.rights.acts import correct_person

    fields = {name: getattr(options, f"set_{name}") for name in FIELDS}
    given = {name: value for name, value in fields.items() if value is not None}
    if not given:
        raise BadInput("nothing to correct: give --set-first-name, --set-last-name, ...")
    with closing(open_station(options, output)) as station:
        chosen = _things(station, options)
        _free(options)
        done = correct_person(station, chosen, given, **_asked(options))
        _write(station, options, UUID(str(done.result)), [])
        output.done(done)


def object_to(options: Namespace, output: Output) -> None:
    """What is emptied, and what has to stay for now."""
    from kiosk.purging.person import forget_now

    with closing(open_station(options, output)) as station:
        chosen = _things(station, options)
        _free(options)
        spared = [thing for thing in chosen if f"{thing.kind}:{thing.id}" in options.keep]
        asked = {"spared": spared, "held_for": options.held_for, **_asked(options)}
        done = forget_now(station, chosen, **asked)
        _write(station, options, done.result.request, [])
        output.done(done)


def register_of(options: Namespace, output: Output) -> None:
    """Requests, those that wait first."""
    from kiosk.rights.queries import register

    with closing(open_station(options, output)) as station:
        for one in station.ask(register):
            output.line(one)


def _person(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("name", metavar="NAME", help="first and last name, in quotes")
    parser.add_argument("--company", default="")
    parser.add_argument("--phone", default="")
    return parser


def _chosen(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    from kiosk.rights.kinds import IDENTITIES

    _person(parser)
    who = "a number of `kiosk rights find`; may be given again"
    parser.add_argument("--person", type=int, action="append", default=[], help=who)
    parser.add_argument("--identity", default="card", choices=IDENTITIES, help="how it was checked")
    parser.add_argument("--request", type=UUID, metavar="ID", help="the request that is answered")
    return parser


def _paper(parser: argparse.ArgumentParser, *, needed: bool = False) -> None:
    target = "FILE.pdf|json" if needed else "FILE.pdf"
    parser.add_argument("-o", dest="target", type=Path, metavar=target, required=needed)
    parser.add_argument("--force", action="store_true", help="replace a file that is there")
    printed = languages.codes(languages.of_paper())
    parser.add_argument("--lang", dest="paper_lang", default=languages.SOURCE, choices=printed)


def _people(station: Station, options: Namespace) -> list[Someone]:
    from kiosk.core import checks
    from kiosk.rights.holding import held
    from kiosk.rights.people import people

    name = checks.text("name", options.name, limit=160, required=True)
    phone = checks.phone("phone", options.phone)
    return people(station.ask(held, name=name, company=options.company, phone=phone))


def _things(station: Station, options: Namespace, *, nobody: bool = False) -> list[Held]:
    """The things of those who were meant; of several namesakes somebody has to say which."""
    from kiosk.core import checks
    from kiosk.rights.people import surely, things_of

    found = _people(station, options)
    phone = checks.phone("phone", options.phone)
    if options.person:
        if not all(1 <= number <= len(found) for number in options.person):
            raise BadInput(f"there are {len(found)}: `kiosk rights find` numbers them")
        return things_of(found[number - 1] for number in sorted(set(options.person)))
    same = surely(found, options.name, options.company, phone)
    meant = same or [one for one in found if one.may_be(options.company, phone)]
    if len(meant) > 1:
        raise BadInput(f"{len(meant)} people may be meant: say --person, --company or --phone")
    if found and not meant:
        raise BadInput(f"{len(found)} of that name, of no such company or phone: say --person")
    if not meant and not nobody:
        raise BadInput("nothing is held under that name")
    return things_of(meant)


def _asked(options: Namespace) -> dict[str, Any]:
    return {"request": options.request, "identity": options.identity}


def _free(options: Namespace) -> None:
    """A file that is there stops everything before anything is done."""
    if options.target:
        require_writable(options.target, data_folder(options), force=options.force)


def _write(station: Station, options: Namespace, request: UUID, things: list[Held]) -> None:
    if not options.target:
        return
    from kiosk.paper.persons.file import as_json, person_file
    from kiosk.paper.persons.sheets import access_sheet, receipt_sheet
    from kiosk.rights.kinds import ACCESS

    file = person_file(station, request, things, options.paper_lang)
    if options.target.suffix == ".json":
        made = as_json(file)
    else:
        made = access_sheet(file) if file.request.kind == ACCESS else receipt_sheet(file)
    write_whole(options.target, made, force=options.force)
