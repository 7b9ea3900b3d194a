"""An enrolment as somebody hands it over: the file that was made, or what a scanner read of it."""

from __future__ import annotations

from pathlib import Path

from kiosk.core import incoming
from kiosk.core.errors import BadFile, BadInput
from kiosk.sync.enrolment import Enrolment, read
from kiosk.sync.lettered import Gathered, looks_like_one

LOOPBACK = ("127.0.0.1", "::1", "localhost")
"""Where alone a centre may be spoken to without TLS."""


def given(file: Path) -> Enrolment:
    """The enrolment in a file that somebody hands over: JSON, or the codes of its QR, one a line.

    Raises BadFile where it is none, or not one to use.
    """
    text = incoming.named_text(file)
    found: Enrolment | None = None
    if looks_like_one(text.lstrip()):
        gathered = Gathered()
        try:
            for code in text.split():
                found = gathered.take(code)
        except BadInput as error:
            raise BadFile(f"{file}: {error}", "no_enrolment", file) from error
        if found is None:
            raise BadFile(f"{file}: a code is missing", "no_enrolment", file)
    return usable(found or read(file), file)


def usable(enrolment: Enrolment, place: object) -> Enrolment:
    """The enrolment itself; raises BadFile for one with no secret, or that would go unprotected."""
    if enrolment.sslmode != "verify-full" and enrolment.host not in LOOPBACK:
        told = f"{place}: {enrolment.host} would be spoken to without TLS"
        raise BadFile(told, "open_enrolment", place)
    if not (enrolment.password or (enrolment.certificate and enrolment.key)):
        told = f"{place}: neither a password nor a certificate with its key"
        raise BadFile(told, "no_enrolment", place)
    return enrolment
