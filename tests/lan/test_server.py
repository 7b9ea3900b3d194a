"""The server on a real socket: what it answers, whom it turns away, what it outlives."""

from __future__ import annotations

import http.client
import socket
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from http import HTTPStatus

import pytest

from kiosk.lan.answer import Answer, plain
from kiosk.lan.limits import BURST
from kiosk.lan.server import LONGEST_BODY, LONGEST_PATH, LanServer

HERE, ELSEWHERE = "127.0.0.1", "127.0.0.2"


class Told:
    """Answers that are noted."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, bytes]] = []
        self._lock = threading.Lock()

    def __call__(self, method: str, path: str, body: bytes) -> Answer:
        with self._lock:
            self.asked.append((method, path, body))
        if path == "/bug":
            raise RuntimeError("a bug")
        return Answer(b"bienvenue") if path == "/" else plain(HTTPStatus.NOT_FOUND)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def server(told: Told) -> Iterator[LanServer]:
    server = LanServer(told, port=0, host=HERE)
    yield server
    server.close()


def ask(
    server: LanServer, path: str = "/", method: str = "GET", body: bytes = b"", of: str = HERE
) -> http.client.HTTPResponse:
    """One request from an address of this machine, read to its end."""
    line = http.client.HTTPConnection(HERE, server.port, timeout=20, source_address=(of, 0))
    with closing(line):
        line.request(method, path, body=body or None)
        answer = line.getresponse()
        answer.text = answer.read().decode()  # type: ignore[attr-defined]
        return answer


def test_a_page_is_answered_with_what_keeps_a_browser_safe(server: LanServer) -> None:
    answer = ask(server)
    assert (answer.status, answer.text) == (200, "bienvenue")  # type: ignore[attr-defined]
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "Python" not in answer.headers["Server"]


def test_what_is_not_there_is_not_found_and_a_bug_is_said_as_one(
    server: LanServer, caplog: pytest.LogCaptureFixture
) -> None:
    assert ask(server, "/etc/passwd").status == HTTPStatus.NOT_FOUND
    assert ask(server, "/bug").status == HTTPStatus.INTERNAL_SERVER_ERROR
    assert caplog.messages == ["a page was not answered"]
    caplog.clear()
    assert ask(server).status == HTTPStatus.OK


@pytest.mark.parametrize("method", ["PUT", "DELETE", "TRACE", "CONNECT", "OPTIONS"])
def test_other_methods_are_not_known(server: LanServer, told: Told, method: str) -> None:
    assert ask(server, method=method).status == HTTPStatus.NOT_IMPLEMENTED
    assert told.asked == []


def test_only_the_head_is_sent_where_only_that_is_asked_for(server: LanServer) -> None:
    answer = ask(server, method="HEAD")
    assert (answer.status, answer.headers["Content-Length"]) == (200, "9")
    assert answer.text == ""  # type: ignore[attr-defined]


def test_what_is_too_long_is_not_read(server: LanServer, told: Told) -> None:
    assert ask(server, "/" + "x" * LONGEST_PATH).status == HTTPStatus.REQUEST_URI_TOO_LONG
    body = b"x" * (LONGEST_BODY + 1)
    assert ask(server, method="POST", body=body).status == HTTPStatus.BAD_REQUEST
    assert told.asked == []
    assert ask(server, method="POST", body=b"x" * LONGEST_BODY).status == HTTPStatus.OK


@pytest.mark.parametrize(
    "sent",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: \xd9\xa3\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 200 + b"\r\n",
        b"GET / HTTP/1.1\r\nX: " + b"y" * 70_000 + b"\r\n\r\n",
        b"\r\n" * 50,
        b"",
    ],
)
def test_garbage_harms_nobody(server: LanServer, told: Told, sent: bytes) -> None:
    with socket.create_connection((HERE, server.port), timeout=20) as line, suppress(OSError):
        line.sendall(sent)
        line.shutdown(socket.SHUT_WR)
        while line.recv(4096):
            pass
    assert ask(server).status == HTTPStatus.OK
    assert [path for _, path, _ in told.asked] == ["/"]


def test_ten_thousand_requests_of_one_address_keep_nobody_else_out(
    server: LanServer, told: Told
) -> None:
    seen: Counter[int] = Counter()
    for _ in range(10_000):
        with suppress(OSError, http.client.HTTPException):
            seen[ask(server).status] += 1
    assert seen[HTTPStatus.TOO_MANY_REQUESTS] > 9_000
    assert BURST <= seen[HTTPStatus.OK] == len(told.asked) < 1_000
    assert ask(server, of=ELSEWHERE).status == HTTPStatus.OK
    assert threading.active_count() < 40


def test_somebody_who_never_ends_a_request_is_cut_off(
    told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.lan.server.WITHIN_S", 0.2)
    server = LanServer(told, port=0, host=HERE)
    with closing(server), socket.create_connection((HERE, server.port), timeout=20) as line:
        line.sendall(b"GET / HTTP/1.1\r\nX-Slow: ")
        assert line.recv(4096) == b""


def test_a_port_of_another_program_is_not_taken(server: LanServer, told: Told) -> None:
    with pytest.raises(OSError, match=r"Address already in use|in use"):
        LanServer(told, port=server.port, host=HERE)


def test_nobody_is_answered_any_more_once_it_is_closed(told: Told) -> None:
    server = LanServer(told, port=0, host=HERE)
    port = server.port
    server.close()
    with pytest.raises(OSError), socket.create_connection((HERE, port), timeout=5):  # noqa: PT011
        pass
