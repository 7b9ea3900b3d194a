"""Who acts at the command line: `--as`, or whoever `kiosk login` signed in last."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.errors import BadFile, BadInput
from kiosk.core.files import OPEN, is_private

if TYPE_CHECKING:
    from kiosk.core.machine import SignedIn
    from kiosk.station import Station

SESSION = "session.token"
LONGEST_LINE = 200


def act(station: Station, code: str | None, pin_file: Path | None) -> None:
    """Act as who is named, with their PIN where people sign in; else as the token's holder."""
    from kiosk.staff.queries import claimed, meant
    from kiosk.staff.refusals import TokenEnded
    from kiosk.staff.signing_in import stand_in
    from kiosk.staff.tokens import resume

    token = kept(station.folder / SESSION)
    if token:
        with suppress(TokenEnded):
            resume(station, token)
    if code is None:
        return
    wanted = station.ask_itself(meant, code=code_of(code))
    if station.staff == wanted:
        return
    if station.ask_itself(claimed):
        by_pin(station, wanted, pin_file)
    else:
        stand_in(station, code=wanted)


def by_pin(station: Station, code: str, pin_file: Path | None) -> SignedIn:
    from kiosk.staff.signing_in import sign_in
    from kiosk.staff.stays import BY_TOKEN

    return sign_in(station, code=code, pin=_pin(pin_file), how=BY_TOKEN)


def renewing(station: Station, code: str, pin_file: Path | None) -> SignedIn:
    """Sign in with the PIN that was good until now, and choose another."""
    from kiosk.staff.signing_in import renew

    pin = _pin(pin_file)
    chosen = _typed("New PIN: ")
    if sys.stdin.isatty() and _typed("Once more: ") != chosen:
        raise BadInput("the two new PINs differ: nothing has changed")
    return renew(station, code=code, pin=pin, chosen=chosen)


def code_of(typed: str) -> str:
    from kiosk.cli.values import written

    return written("CODE", typed)


def _pin(file: Path | None) -> str:
    return secret(file, "PIN: ", "--pin-file")


def secret(file: Path | None, asked: str, option: str) -> str:
    """From a file, typed unseen, or from whatever is piped in."""
    if file is not None:
        try:
            require_private(file)
            return file.read_text("utf-8")[:LONGEST_LINE].strip()
        except (OSError, UnicodeDecodeError) as error:
            raise BadInput(f"{option} {file}: {error}") from error
    return _typed(asked)


def _typed(asked: str) -> str:
    """Unseen where somebody sits there."""
    if sys.stdin.isatty():
        from getpass import getpass

        return getpass(asked).strip()
    return sys.stdin.readline(LONGEST_LINE).strip()


def keep(file: Path, token: str) -> None:
    """Only its owner reads it, from the first byte on."""
    from kiosk.core.files import write_whole

    write_whole(file, token.encode(), force=True)


def let_go(station: Station, token: str) -> None:
    """Nobody goes on with a token: the store forgets it, whatever becomes of its file."""
    from kiosk.staff.tokens import withdraw

    try:
        if token:
            withdraw(station, token)
    finally:
        (station.folder / SESSION).unlink(missing_ok=True)


def taken_away(file: Path) -> str | None:
    """A token that others may have read, its file deleted; None where there is none such."""
    if not file.is_file() or is_private(file):
        return None
    token = kept(file)
    file.unlink(missing_ok=True)
    return token


def kept(file: Path) -> str:
    try:
        return file.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def require_private(file: Path) -> None:
    """Refuse a secret that others may have read; a pipe is nobody else's.

    Raises BadFile, OSError.
    """
    if file.is_file() and not is_private(file):
        raise BadFile(f"{file} may be read by others: chmod 600", OPEN, file)
