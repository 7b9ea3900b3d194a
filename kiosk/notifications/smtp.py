"""E-mail, handed to a server of one's own: what it answers decides what becomes of a message."""

from __future__ import annotations

import smtplib
import socket
import ssl
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.message import EmailMessage
from weakref import WeakSet

from kiosk.core.settings.messages import NONE, STARTTLS, TLS
from kiosk.notifications.states import (
    ADDRESS,
    BUSY,
    LARGE,
    REFUSED,
    SENDER,
    SIGN_IN,
    UNREACHED,
    UNSET,
    UNTRUSTED,
)
from kiosk.notifications.ways import AllLater, Later, Never, Stays

PATIENCE_S = 10.0
"""How long a server may take over one answer."""
PASSWORD = "smtp"  # noqa: S105 - the name under which the station keeps it
_READY, _SIGNED_IN, _LASTING = 220, 235, 500
_TOO_LARGE = 552

_open: WeakSet[socket.socket] = WeakSet()
"""The lines that are open in this process, from the moment they are."""


class _Line(smtplib.SMTP):
    """Known as soon as it is open: a server that says nothing can be left at any moment."""

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        opened: socket.socket = super()._get_socket(host, port, timeout)  # type: ignore[misc]
        _open.add(opened)
        return opened


class _SafeLine(_Line, smtplib.SMTP_SSL):
    """The same, encrypted from the start."""


@dataclass(frozen=True)
class Server:
    """A server, and how we stand with it."""

    host: str
    port: int
    security: str
    sender: str
    user: str = ""
    password: str = ""


def send(server: Server, letter: EmailMessage, to: str) -> None:
    """Hand a letter over; returns once the server has taken it. Raises Stays."""
    if not server.host or not server.sender:
        raise AllLater(UNSET)
    with _answers(), _connected(server) as line:
        line.send_message(letter, from_addr=server.sender, to_addrs=[to])


@contextmanager
def _connected(server: Server) -> Iterator[smtplib.SMTP]:
    """A line to the server, safe and signed in."""
    trusted = None if server.security == NONE else ssl.create_default_context()
    if server.security == TLS:
        line: _Line = _SafeLine(server.host, server.port, timeout=PATIENCE_S, context=trusted)
    else:
        line = _Line(server.host, server.port, timeout=PATIENCE_S)
    try:
        if server.security == STARTTLS:
            code, _ = line.starttls(context=trusted)
            if code != _READY:  # nothing goes over a line that anybody reads
                raise AllLater(UNTRUSTED)
            if line.sock is not None:
                _open.add(line.sock)
        if server.user:
            _sign_in(line, server)
        yield line
        with suppress(smtplib.SMTPException, OSError):  # it has the letter
            line.quit()
    finally:
        line.close()


def hang_up() -> None:
    """End what is being said: the program closes, and what did not go goes another time."""
    for line in list(_open):
        with suppress(OSError):  # it has ended by itself
            socket.socket.shutdown(line, socket.SHUT_RDWR)  # whoever reads it goes on, and ends


def _sign_in(line: smtplib.SMTP, server: Server) -> None:
    """As smtplib does, which takes ASCII alone: all else goes as RFC 4616 says."""
    words = f"\0{server.user}\0{server.password}"
    if words.isascii():
        line.login(server.user, server.password)
        return
    line.ehlo_or_helo_if_needed()
    code, answer = line.docmd("AUTH PLAIN", b64encode(words.encode()).decode())
    if code != _SIGNED_IN:
        raise smtplib.SMTPAuthenticationError(code, answer)


@contextmanager
def _answers() -> Iterator[None]:
    """What a server says, as what becomes of the letter."""
    try:
        yield
    except (smtplib.SMTPException, OSError) as error:
        raise _meant(error) from error


def _meant(error: Exception) -> Stays:
    if isinstance(error, ssl.SSLError | smtplib.SMTPNotSupportedError):
        return _unsafe(error)
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        codes = [code for code, _ in error.recipients.values()]
        return Never(ADDRESS) if min(codes) >= _LASTING else Later(BUSY)
    if isinstance(error, smtplib.SMTPResponseException):
        return _answered(error)
    return AllLater(UNREACHED)


def _answered(error: smtplib.SMTPResponseException) -> Stays:
    of_letter = isinstance(error, smtplib.SMTPDataError)
    if error.smtp_code < _LASTING:
        return Later(BUSY) if of_letter else AllLater(BUSY)
    if error.smtp_code == _TOO_LARGE:  # also before it is sent: its size is said first
        return Never(LARGE)
    if of_letter:
        return Never(REFUSED)
    signing_in = isinstance(error, smtplib.SMTPAuthenticationError)
    return AllLater(SIGN_IN if signing_in else SENDER)


def _unsafe(error: Exception) -> Stays:
    """A line that cannot be made safe; or an address in letters that the server does not know."""
    if isinstance(error, smtplib.SMTPNotSupportedError) and "SMTPUTF8" in str(error):
        return Never(ADDRESS)
    return AllLater(UNTRUSTED)
