"""A web server for a local network that nobody is trusted on: few pages, limits to everything.

It is the one of the standard library, which answers one request a connection here and then hangs
up; around it a number of connections at once, a pace for each address, and a time within which a
request has to be there.
"""

from __future__ import annotations

import logging
import socket
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from kiosk.lan.answer import Answer, plain
from kiosk.lan.limits import Limits

log = logging.getLogger("kiosk.lan")
WITHIN_S = 5.0
"""A request that is not there by then is not waited for."""
LONGEST_PATH, LONGEST_BODY = 200, 200
"""Bytes: nothing here is longer."""
Respond = Callable[[str, str, bytes], Answer]
"""The answer to a method, a path and a body; called from several threads at once."""


class LanServer:
    """Answers on every address of the machine, from a thread of its own, until it is closed.

    Raises OSError where the port is another program's.
    """

    def __init__(
        self, respond: Respond, *, port: int, host: str = "", limits: Limits | None = None
    ) -> None:
        self._server = _Server((host, port), respond, limits or Limits())
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.2,), name="lan", daemon=True
        )
        self._thread.start()

    @property
    def port(self) -> int:
        """The port, where 0 was asked for the one that was free."""
        return int(self._server.server_address[1])

    def close(self) -> None:
        """Answer nobody any more; connections that are open are cut."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = sys.platform != "win32"  # there two programs would share the port
    request_queue_size = 64

    def __init__(self, place: tuple[str, int], respond: Respond, limits: Limits) -> None:
        self.respond, self.limits = respond, limits
        super().__init__(place, _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        if self.limits.takes(client_address[0]):
            super().process_request(request, client_address)
        else:
            self._turn_away(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        with self.limits.connection(client_address[0]) as room:
            if not room:
                self._turn_away(request)
                return
            watch = threading.Timer(WITHIN_S, _cut, (request,))
            watch.daemon = True
            watch.start()
            try:
                super().process_request_thread(request, client_address)
            finally:
                watch.cancel()

    def _turn_away(self, request: socket.socket) -> None:
        """A word, if it can be said without waiting."""
        with suppress(OSError):
            request.setblocking(False)
            request.send(b"HTTP/1.0 429 Too Many Requests\r\nRetry-After: 5\r\n\r\n")
        self.shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002
        error = sys.exception()
        if not isinstance(error, OSError):
            log.error("a page was not answered", exc_info=error)


def _cut(request: socket.socket) -> None:
    with suppress(OSError):
        request.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = WITHIN_S
    server_version, sys_version = "kiosk", ""

    def do_GET(self) -> None:
        self._answer(b"")

    def do_HEAD(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        said = self.headers.get("Content-Length", "")
        if not said.isascii() or not said.isdigit() or int(said) > LONGEST_BODY:
            self._send(plain(HTTPStatus.BAD_REQUEST))
            return
        self._answer(self.rfile.read(int(said)))

    def _answer(self, body: bytes) -> None:
        if len(self.path) > LONGEST_PATH:
            self._send(plain(HTTPStatus.REQUEST_URI_TOO_LONG))
            return
        try:
            answer = self.server.respond(self.command, self.path, body)
        except Exception:
            log.exception("a page was not answered")
            answer = plain(HTTPStatus.INTERNAL_SERVER_ERROR)
        self._send(answer)

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
        """Nothing: who looks at a board is nobody's affair."""
