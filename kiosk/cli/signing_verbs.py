"""`kiosk login` and `kiosk logout`."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.opening import open_station
from kiosk.cli.output import Output
from kiosk.cli.signing import SESSION, by_pin, code_of, keep, kept, let_go, renewing

if TYPE_CHECKING:
    from kiosk.cli.verb_parser import VerbParser


def who(parser: VerbParser) -> None:
    """Who acts for this verb alone."""
    parser.add_argument("--as", dest="staff", metavar="CODE", help="who acts; asks for their PIN")
    parser.add_argument("--pin-file", type=Path, metavar="FILE", help="the PIN of --as")


def login(options: Namespace, output: Output) -> None:
    """Sign in, for this verb and those of the next eight hours."""
    from kiosk.staff import tokens

    code = code_of(options.code)
    options.staff = None
    with closing(open_station(options, output)) as station:
        sign = renewing if options.new_pin else by_pin
        person = sign(station, code, options.pin_file)
        keep(station.folder / SESSION, tokens.issue(station, person))
        facts = {"code": person.code, "name": person.name, "role": person.role}
        output.say(f"signed in: {person.name} ({person.role})", **facts)


def logout(options: Namespace, output: Output) -> None:
    """Sign out; nobody goes on with the token."""
    from kiosk.staff.signing_in import sign_out

    with closing(open_station(options, output)) as station:
        token = kept(station.folder / SESSION)
        try:
            if token:
                sign_out(station)
        finally:
            let_go(station, token)
        output.say("signed out")
