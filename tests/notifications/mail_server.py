"""A mail server on the loopback address, which answers as it is told to."""

from __future__ import annotations

import base64
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from tests.notifications.certificates import context

DROP, SILENT = "drop", "silent"


@dataclass
class Gate:
    """Where a server waits before an answer: it has `arrived`, and answers once it may `go` on."""

    arrived: threading.Event = field(default_factory=threading.Event)
    go: threading.Event = field(default_factory=threading.Event)


@dataclass
class MailServer:
    """`answers` are said instead of "250 ok", by verb; DROP ends the line, SILENT never answers.

    At one of the `gates`, by verb, it takes its time. One that `drops_after_data` has taken a
    letter, and ends the line without a word.
    `letters` are those that were taken, `said` every verb, `signed_in` the last account and
    password.
    """

    port: int = 0
    certificate: Path | None = None
    at_once: bool = False
    accounts: dict[str, str] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    letters: list[tuple[str, EmailMessage]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)
    reached: list[bool] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)
    gates: dict[str, Gate] = field(default_factory=dict)
    drops_after_data: bool = False

    def take(self, to: str, data: bytes) -> None:
        read = message_from_bytes(data, policy=policy.default)
        assert isinstance(read, EmailMessage)
        self.letters.append((to, read))


class _Line(socketserver.StreamRequestHandler):
    server: _Server

    def handle(self) -> None:
        self.mail, self.safe, self.to = self.server.mail, False, ""
        self.mail.reached.append(True)
        try:
            if self.mail.at_once:
                self._encrypt()
            self._answer("CONNECT", "220 ready")
            while line := self.rfile.readline():
                self._obey(line.decode().rstrip("\r\n"))
        except (OSError, ConnectionError, EOFError):
            return

    def _obey(self, line: str) -> None:
        verb = line.partition(" ")[0].upper()
        self.mail.said.append(verb)
        if verb == "EHLO":
            self._answer(verb, self._greeting())
        elif verb == "STARTTLS":
            self._answer(verb, "220 go on")
            if not self.mail.answers.get(verb):
                self._encrypt()
        elif verb == "AUTH":
            self._answer(verb, self._known(line))
        elif verb == "RCPT":
            self.to = line.partition("<")[2].partition(">")[0]
            self._answer(verb, "250 ok")
        elif verb == "DATA":
            self._take()
        elif verb == "QUIT":
            self._answer(verb, "221 bye")
            raise EOFError
        else:
            self._answer(verb, "250 ok")

    def _greeting(self) -> str:
        offered = ["localhost", "8BITMIME"]
        if self.mail.certificate and not self.safe and not self.mail.at_once:
            offered.append("STARTTLS")
        if self.mail.accounts:
            offered.append("AUTH PLAIN")
        return "\r\n".join([*(f"250-{each}" for each in offered), "250 HELP"])

    def _known(self, line: str) -> str:
        _, user, password = base64.b64decode(line.split()[2]).decode().split("\0")
        right = self.mail.accounts.get(user) == password
        return "235 welcome" if right else "535 not so"

    def _take(self) -> None:
        if not self._answer("DATA", "354 go on").startswith("354"):
            return
        data = b""
        while (line := self.rfile.readline()) != b".\r\n":
            if not line:
                raise EOFError
            data += line[1:] if line.startswith(b"..") else line
        if self.mail.drops_after_data:
            self.mail.take(self.to, data)
            raise EOFError
        if self._answer("TAKEN", "250 taken").startswith("250"):
            self.mail.encrypted.append(self.safe)
            self.mail.take(self.to, data)

    def _answer(self, verb: str, usual: str) -> str:
        if gate := self.mail.gates.pop(verb, None):
            gate.arrived.set()
            gate.go.wait(300)
        said = self.mail.answers.get(verb, usual)
        if said == DROP:
            raise EOFError
        if said == SILENT:
            self.mail.over.wait(30)
            raise EOFError
        self.wfile.write(said.encode() + b"\r\n")
        self.wfile.flush()
        return said

    def _encrypt(self) -> None:
        assert self.mail.certificate is not None
        self.connection = context(self.mail.certificate).wrap_socket(
            self.connection, server_side=True
        )
        self.rfile = self.connection.makefile("rb")
        self.wfile = self.connection.makefile("wb")  # type: ignore[assignment]
        self.safe = True

    def finish(self) -> None:
        for end in (self.wfile, self.rfile):
            try:
                end.close()
            except (OSError, ssl.SSLError):
                continue
        if self.safe:
            self.connection.close()


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    mail: MailServer

    def handle_error(self, *_: object) -> None:
        """A client that goes is no fault of the server."""


@contextmanager
def serving(mail: MailServer) -> Iterator[MailServer]:
    """The server while it runs, at a port that was free."""
    with _Server(("127.0.0.1", 0), _Line) as server:
        server.mail, mail.port = mail, server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield mail
        finally:
            mail.over.set()
            server.shutdown()
            thread.join()
