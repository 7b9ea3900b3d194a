"""Lines break as they are told to."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.chaos.proxy import HOST, Line, Proxy


@pytest.fixture
def echo() -> Iterator[int]:
    """The port of a server that says back what it is told."""
    server = socket.create_server((HOST, 0))

    def answer(peer: socket.socket) -> None:
        with peer:
            try:
                while data := peer.recv(4096):
                    peer.sendall(data)
            except OSError:
                return

    def serve() -> None:
        while True:
            try:
                peer, _ = server.accept()
            except OSError:
                return
            threading.Thread(target=answer, args=(peer,), daemon=True).start()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield server.getsockname()[1]
    server.shutdown(socket.SHUT_RDWR)
    server.close()
    thread.join(5)


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    made = Proxy()
    yield made
    made.close()


@pytest.fixture
def line(proxy: Proxy, echo: int) -> Line:
    return proxy.line(echo)


def call(line: Line) -> socket.socket:
    return socket.create_connection((HOST, line.port), timeout=5)


def said(client: socket.socket, data: bytes) -> bytes:
    """What comes back, until the line breaks or nothing comes for a while."""
    found = b""
    try:
        client.sendall(data)
        while len(found) < len(data) and (piece := client.recv(4096)):
            found += piece
    except OSError:
        return found
    return found


def test_a_whole_line_hands_everything_over(line: Line) -> None:
    with closing(call(line)) as client:
        assert said(client, b"bonjour") == b"bonjour"


def test_a_line_that_is_cut_ends_its_connections_and_takes_new_ones(
    proxy: Proxy, line: Line
) -> None:
    with closing(call(line)) as client:
        assert said(client, b"bonjour") == b"bonjour"
        proxy.do(line.cut)
        assert said(client, b"encore") == b""
    with closing(call(line)) as client:
        assert said(client, b"bonjour") == b"bonjour"


def test_a_line_is_cut_in_the_middle_of_what_is_said(proxy: Proxy, line: Line) -> None:
    with closing(call(line)) as client:
        assert said(client, b"bonjour") == b"bonjour"
        proxy.do(line.cut_after, 10)
        assert said(client, b"bonjour") != b"bonjour"


def test_a_stalled_line_hands_over_once_it_is_healed(proxy: Proxy, line: Line) -> None:
    with closing(call(line)) as client:
        assert said(client, b"bonjour") == b"bonjour"
        proxy.do(line.stall)
        client.settimeout(0.2)
        assert said(client, b"encore") == b""
        client.settimeout(5)
        proxy.do(line.heal)
        assert client.recv(4096) == b"encore"


def test_a_half_closed_line_says_nothing_more_and_ends_when_healed(
    proxy: Proxy, line: Line
) -> None:
    with closing(call(line)) as client:
        assert said(client, b"bonjour") == b"bonjour"
        proxy.do(line.close_half, 0)
        assert client.recv(4096) == b""
        proxy.do(line.heal)
    with closing(call(line)) as client:
        assert said(client, b"bonjour") == b"bonjour"


def test_a_line_that_refuses_ends_old_connections_and_new_ones(proxy: Proxy, line: Line) -> None:
    with closing(call(line)) as client:
        assert said(client, b"bonjour") == b"bonjour"
        proxy.do(line.refuse)
        assert said(client, b"encore") == b""
    with closing(call(line)) as client:
        assert said(client, b"bonjour") == b""
