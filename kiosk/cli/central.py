"""`kiosk central`: setting up, enrolling and keeping the central database."""

from __future__ import annotations

import argparse
import dataclasses
import os
import signal
import threading
from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kiosk.cli.opening import data_folder
from kiosk.cli.output import Output
from kiosk.core.errors import BadInput
from kiosk.core.files import require_writable, write_whole

if TYPE_CHECKING:
    from kiosk.central.access import Address
    from kiosk.central.certificates import Pair
    from kiosk.sync.enrolment import Enrolment

URL_VARIABLE = "KIOSK_CENTRAL_URL"
KINDS = ("desk", "manager", "site", "counter", "kiosk", "display", "door")
Add = Callable[[str, Callable[..., Any], str], argparse.ArgumentParser]


def grammar(add: Add) -> None:
    """The verbs below `kiosk central`; `add` makes one, with the options all verbs share."""
    _verb(add, "init", init, "make a database the central one, or bring it up to date")
    _enrol_grammar(_verb(add, "enrol", enrol, "enrol a store, and write its enrolment file"))
    _verb(add, "revoke", revoke, "take a station's right away").add_argument("station")
    _verb(add, "status", status, "how the central database and its stations do")
    _verb(add, "verify", verify, "look whether the log there was altered, and where first")
    _verb(add, "retry", retry, "try parked commands again").add_argument(
        "ids", nargs="*", type=UUID, metavar="ID", help="all of them when left out"
    )
    applier = _verb(add, "apply", apply, "carry out what the stations send")
    applier.add_argument("--once", action="store_true", help="what waits now, then end")
    offer = _verb(add, "publish-update", publish_update, "offer a signed version to the stations")
    offer.add_argument("file", type=Path)
    _verb(add, "updates", updates, "the versions that are offered to the stations")
    gone = _verb(add, "withdraw-update", withdraw_update, "offer a version no longer")
    gone.add_argument("version")
    look = _verb(add, "reader", reader, "a login that reads the figures of every site (MITC)")
    address_grammar(look)
    look.add_argument("-o", dest="target", type=Path, metavar="FILE", help="the lines of settings")
    look.add_argument("--force", action="store_true", help="replace a file that is there")
    _verb(add, "readers", readers, "the logins that read the figures of every site")
    _verb(add, "remove-reader", remove_reader, "take such a login away").add_argument("reader")
    paper = add(
        "certificates", certificates, "certificates for a server: an authority, and its own"
    )
    paper.add_argument("--host", action="append", required=True, help="as stations will name it")
    paper.add_argument("--folder", type=Path, required=True, metavar="DIR")
    store = _verb(add, "site-store", site_store, "set up the PostgreSQL that a site shares")
    store.add_argument("--site", required=True, metavar="CODE")
    store.add_argument("--machine", action="append", default=[], metavar="NAME")


def _verb(add: Add, name: str, function: Any, text: str) -> argparse.ArgumentParser:
    parser = add(name, function, text)
    parser.add_argument("--url", help=f"its owner's, or @FILE; else ${URL_VARIABLE}")
    return parser


def _enrol_grammar(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--site", required=True, metavar="CODE")
    parser.add_argument("--kind", required=True, choices=KINDS)
    parser.add_argument("--label", required=True, help="what people call the machine")
    parser.add_argument("--series", default="", help="letters of its tickets (next free one)")
    parser.add_argument("--replaces", default="", metavar="STATION", help="revoked by this")
    parser.add_argument("--certificate", action="store_true", help="instead of a password")
    parser.add_argument("--ca-cert", type=Path, metavar="FILE", help="who signs it")
    parser.add_argument("--ca-key", type=Path, metavar="FILE")
    address_grammar(parser)
    parser.add_argument("-o", dest="target", type=Path, metavar="FILE")
    parser.add_argument("--qr", type=Path, metavar="FILE.png|pdf", help="codes for a scanner")
    parser.add_argument("--force", action="store_true", help="replace files that are there")


def address_grammar(parser: argparse.ArgumentParser) -> None:
    """How stations reach the centre, where the URL does not say it."""
    parser.add_argument("--host", help="how stations reach the centre, where not as --url does")
    parser.add_argument("--port", type=int)
    parser.add_argument("--sslmode", choices=("verify-full", "disable"))
    parser.add_argument("--ca", metavar="FILE", help="who signed the centre's certificate")


def init(options: Namespace, output: Output) -> None:
    """Make a database the central one, or bring it up to date."""
    from kiosk.central.setup import init as prepare

    done = prepare(owners_url(options))
    output.say(
        f"{done.database} is ready: PostgreSQL {done.server}, schema {done.revision},"
        f" {done.stations} stations",
        **dataclasses.asdict(done),
    )


def enrol(options: Namespace, output: Output) -> None:
    """Enrol a store; the file is the only copy of its secret."""
    from kiosk.central import enrolling
    from kiosk.sync.enrolment import write

    url = owners_url(options)
    wanted = enrolling.EnrolmentRequest(
        site=options.site,
        kind=options.kind,
        label=options.label,
        series=options.series,
        replaces=options.replaces,
        authority=_signing_authority(options),
    )
    for file in filter(None, (options.target, options.qr)):
        # Before the station is made: its secret would be nowhere.
        require_writable(file, data_folder(options), force=options.force)
    made = enrolling.enrol(url, wanted, address_of(options, url))
    target = options.target or Path(f"{made.station}.json")
    write(target, made)
    if options.qr:
        write_whole(options.qr, _codes(made, options), force=options.force)
    output.say(
        f"{made.station} is enrolled with series {made.series}; on its machine:"
        f" kiosk sync join {target}",
        **{key: getattr(made, key) for key in ("station", "site", "kind", "series")},
        file=str(target),
    )


def _codes(made: Enrolment, options: Namespace) -> bytes:
    """What the machine's scanner reads, drawn by the file's ending."""
    from kiosk.paper.documents.enrolment_sheet import enrolment_picture, enrolment_sheet
    from kiosk.sync.lettered import codes

    if options.qr.suffix.lower() != ".pdf":
        return enrolment_picture(codes(made))
    return enrolment_sheet(codes(made), label=options.label, site=made.site, kind=made.kind)


def revoke(options: Namespace, output: Output) -> None:
    """Take a station's right away; its open sessions end at once."""
    from kiosk.central import enrolling

    done = enrolling.revoke(owners_url(options), options.station)
    output.say(
        f"{done.station} is revoked; {done.sessions} open sessions ended, {done.keys} keys of"
        " badges retired",
        **dataclasses.asdict(done),
    )


def publish_update(options: Namespace, output: Output) -> None:
    """Offer a signed version to the stations."""
    from kiosk.central.releases import publish

    said = publish(owners_url(options), options.file).manifest
    output.say(
        f"{said.version} for {said.platform} is offered to the stations",
        version=said.version,
        platform=said.platform,
        build=said.build,
        expires_at=said.expires_at,
    )


def updates(options: Namespace, output: Output) -> None:
    """The versions that are offered to the stations."""
    from kiosk.central.releases import offered

    for each in offered(owners_url(options)):
        output.line(each)


def withdraw_update(options: Namespace, output: Output) -> None:
    """Offer a version no longer."""
    from kiosk.central.releases import withdraw

    gone = withdraw(owners_url(options), options.version)
    output.say(f"{options.version} is offered no longer", version=options.version, platforms=gone)


def status(options: Namespace, output: Output) -> None:
    """How the central database and its stations do."""
    from kiosk.central.status import look
    from kiosk.cli.central_report import report

    state = look(owners_url(options))
    if output.json:
        output.line(state)
        return
    for line in report(state):
        output.line(line)


def verify(options: Namespace, output: Output) -> int:
    """Look at every row of the central database's own log; 3 where one is not as it was."""
    from kiosk.cli.audit_verb import tell
    from kiosk.store.database import Database
    from kiosk.store.verifying import verify as look

    with closing(Database(owners_url(options))) as database:
        return tell(look(database, ""), output, options.lang or output.language)


def retry(options: Namespace, output: Output) -> None:
    """Have parked commands tried again."""
    from kiosk.central import status as states

    count = states.retry(owners_url(options), options.ids)
    output.say(f"{count} commands are tried again", retried=count)


def apply(options: Namespace, output: Output) -> None:
    """Carry out what the stations send, until told to stop."""
    from kiosk.central.applier import Applier

    applier = Applier(owners_url(options))
    try:
        if options.once:
            count = applier.once()
            output.say(f"{count} commands answered", answered=count)
        else:
            run_until_told(applier.run)
    finally:
        applier.close()


def reader(options: Namespace, output: Output) -> None:
    """Make a login for MITC; what is written is the only copy of its password."""
    from kiosk.central.readers import make_reader

    url = owners_url(options)
    if options.target:
        require_writable(options.target, data_folder(options), force=options.force)
    made = make_reader(url, address_of(options, url))
    if not options.target:
        output.say(f"# settings.toml\n{made.settings}", reader=made.reader, url=made.url)
        return
    write_whole(options.target, f"{made.settings}\n".encode(), force=options.force)
    output.say(
        f"{made.reader} reads the figures of every site; its lines for settings.toml:"
        f" {options.target}",
        reader=made.reader,
        file=str(options.target),
    )


def readers(options: Namespace, output: Output) -> None:
    """The logins that read the figures of every site."""
    from kiosk.central.readers import readers as known

    for name in known(owners_url(options)):
        output.line({"reader": name} if output.json else name)


def remove_reader(options: Namespace, output: Output) -> None:
    """Take a login away; its open sessions end at once."""
    from kiosk.central.readers import remove_reader as remove

    ended = remove(owners_url(options), options.reader)
    told = f"{options.reader} reads nothing any more; {ended} open sessions ended"
    output.say(told, reader=options.reader, sessions=ended)


def certificates(options: Namespace, output: Output) -> None:
    """Make a server's certificate, and the authority that signs it when there is none yet."""
    from kiosk.central.certificates import server_folder

    server_folder(options.folder, options.host)
    output.say(
        f"server.crt and server.key are for PostgreSQL, ca.pem for everybody; keep ca.key away"
        f" from the server: {options.folder}",
        folder=str(options.folder),
    )


def site_store(options: Namespace, output: Output) -> None:
    """Set up a site's own PostgreSQL: schema, and a role for each machine."""
    from kiosk.central.site_store import make_site_store

    for machine in make_site_store(owners_url(options), options.site, options.machine or ["desk"]):
        output.say(
            f"# settings.toml of {machine.machine}\n{machine.settings}",
            machine=machine.machine,
            store_url=machine.store_url,
        )


def run_until_told(work: Callable[[threading.Event], None]) -> None:
    """Work until SIGTERM, SIGINT or SIGHUP; the work in hand is finished first."""
    stop = threading.Event()
    signs = [s for s in signal.Signals if s.name in ("SIGTERM", "SIGINT", "SIGHUP")]
    former = {sign: signal.getsignal(sign) for sign in signs}
    for sign in former:
        signal.signal(sign, lambda *_: stop.set())
    try:
        work(stop)
    finally:
        for sign, handler in former.items():
            signal.signal(sign, handler)


def owners_url(options: Namespace) -> str:
    """The URL of whoever owns the central database."""
    from kiosk.central.access import url_from

    given = options.url or os.environ.get(URL_VARIABLE)
    if not given:
        raise BadInput(f"--url is missing, and ${URL_VARIABLE} is not set")
    return url_from(given)


def address_of(options: Namespace, url: str) -> Address:
    """How stations reach the centre."""
    from kiosk.central.access import Address

    known = Address.of(url)
    return Address(
        host=options.host or known.host,
        port=options.port or known.port,
        database=known.database,
        sslmode=options.sslmode or known.sslmode,
        ca=options.ca or known.ca,
    )


def _signing_authority(options: Namespace) -> Pair | None:
    if not options.certificate:
        return None
    from kiosk.central.certificates import load_pair

    if not (options.ca_cert and options.ca_key):
        raise BadInput("--certificate needs --ca-cert and --ca-key")
    return load_pair(options.ca_cert, options.ca_key)
