"""Another program is told over https which booking changed, and nobody's name."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from kiosk.notifications.queries import NotificationView, messages
from kiosk.notifications.worker import work
from kiosk.station import Station
from tests.notifications.certificates import context
from tests.notifications.conftest import Book, at, set_messages


class Listening(HTTPServer):
    """A program that listens; it answers `code`."""

    code = 204
    heard: list[dict[str, object]]

    def handle_error(self, *_: object) -> None:
        """A client that goes is no fault of the server."""


class _Heard(BaseHTTPRequestHandler):
    server: Listening

    def do_POST(self) -> None:
        data = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.heard.append(json.loads(data))
        self.send_response(self.server.code)
        if self.server.code == 302:
            self.send_header("Location", "https://localhost:1/elsewhere")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """A test server keeps no log."""


@pytest.fixture
def listening(pem: Path) -> Iterator[Listening]:
    """A program at an https address."""
    with Listening(("127.0.0.1", 0), _Heard) as server:
        server.heard = []
        server.socket = context(pem).wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def hooked(sending: Station, listening: Listening) -> Station:
    """A station that tells it."""
    set_messages(sending, webhook=f"https://localhost:{listening.server_address[1]}/hook?k=1")
    return sending


def only(station: Station) -> NotificationView:
    """The one message."""
    (found,) = station.ask(messages)
    return found


def test_a_program_is_told_without_a_name(
    hooked: Station, book: Book, listening: Listening
) -> None:
    made = book(email="", title="Conseil")
    assert only(hooked).address == ""
    work(hooked)
    hooked.do("bookings.cancel", booking=made)
    work(hooked)
    first, second = listening.heard
    assert (first["booking"], first["state"], second["state"]) == (str(made), "kept", "cancelled")
    assert first["bookings"][0]["starts"] == at(14) + ":00+00:00"  # type: ignore[index]
    assert "Noria" not in json.dumps(listening.heard)
    assert "Conseil" not in json.dumps(listening.heard)


@pytest.mark.parametrize(
    ("code", "state", "why"),
    [
        (503, "waiting", "busy"),
        (429, "waiting", "busy"),
        (404, "failed", "refused"),
        (302, "waiting", "unreached"),
    ],
)
def test_what_a_program_answers(
    hooked: Station, book: Book, listening: Listening, code: int, state: str, why: str
) -> None:
    listening.code = code
    book(email="")
    work(hooked)
    assert (only(hooked).state, only(hooked).why) == (state, why)


def test_a_program_that_cannot_be_trusted_is_told_nothing(
    hooked: Station, book: Book, listening: Listening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    book(email="")
    work(hooked)
    assert (only(hooked).why, listening.heard) == ("untrusted", [])
