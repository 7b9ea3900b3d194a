"""`kiosk sync join`: a store becomes a station of the central database."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.output import Output
from kiosk.errors import BadInput, StoreTrouble

if TYPE_CHECKING:
    from kiosk.sync.enrolment import Enrolment

TELLING = {
    "login": "it does not know this enrolment, or its secret is wrong",
    "revoked": "this enrolment was revoked; ask for a new one",
    "untrusted": "its certificate is not the one this enrolment trusts",
    "unreachable": "it cannot be reached; --later joins without asking it",
}


def join(options: Namespace, output: Output) -> None:
    """Check an enrolment, ask the centre, and keep it in the data folder."""
    from kiosk.cli.verbs import open_station
    from kiosk.sync import joining
    from kiosk.sync.enrolment import keep

    if options.file is None:
        raise BadInput("sync join takes the enrolment file of this machine")
    enrolment = enrolment_in(options.file)
    if not options.later:
        ask_centre(enrolment)
    with closing(open_station(options, output)) as station:
        joining.join(station, enrolment)
        keep(station.folder, enrolment)
    output.say(
        f"joined {enrolment.site} as {enrolment.kind}, series {enrolment.series}; the enrolment"
        f" is kept, delete {options.file}",
        **{key: getattr(enrolment, key) for key in ("station", "site", "kind", "series")},
    )


def enrolment_in(file: Path) -> Enrolment:
    """The enrolment in a file, which holds its JSON or the text of its QR code.

    Raises BadInput where it is none, or one that would go unencrypted over a network.
    """
    from kiosk.central import packing
    from kiosk.central.enrolling import LOOPBACK
    from kiosk.sync.enrolment import read

    with file.open("rb") as opened:
        start = opened.read(len(packing.MARK))
    packed = start == packing.MARK.encode()
    enrolment = packing.unpack(file.read_text("utf-8").strip("\r\n")) if packed else read(file)
    if enrolment.sslmode != "verify-full" and enrolment.host not in LOOPBACK:
        raise BadInput(f"{file}: {enrolment.host} would be spoken to without TLS")
    if not (enrolment.password or (enrolment.certificate and enrolment.key)):
        raise BadInput(f"{file}: neither a password nor a certificate with its key")
    return enrolment


def ask_centre(enrolment: Enrolment) -> None:
    """Sign in once; raises StoreTrouble with what keeps it from answering."""
    from kiosk.sync.central_link import CentralLink
    from kiosk.sync.transport import TransportTrouble

    try:
        CentralLink(enrolment, "sqlite").close()
    except TransportTrouble as trouble:
        words = TELLING.get(trouble.problem, trouble.problem)
        where = f"{enrolment.host}:{enrolment.port}"
        raise StoreTrouble(f"the central database at {where}: {words} ({trouble})") from trouble
