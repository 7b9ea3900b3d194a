"""What a window and its supervisor say is understood; what a library prints is passed over."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.supervisor.wire import (
    Beat,
    Closing,
    Hello,
    Place,
    Said,
    go,
    gone_for,
    line_of,
    said_in,
)


@pytest.mark.parametrize(
    "said",
    [
        Beat(running=False),
        Beat(running=True, ready=True, quiet=True, megabytes=120),
        Hello(3, 700, 1500),
        Place("AdnQywADAAA="),
        Closing(75),
    ],
)
def test_what_is_said_is_understood(said: Said) -> None:
    line = line_of(said)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert said_in(line) == said
    assert type(said_in(line)) is type(said)


@given(st.binary())
def test_noise_is_nothing(noise: bytes) -> None:
    assert said_in(noise) is None


@pytest.mark.parametrize(
    "line",
    [b"libpng warning\n", b"{}\n", b'{"beat": 3}\n', b'{"beat": [1,2,3,4,5,6]}', b"[" * 9999],
)
def test_what_only_looks_like_it_is_nothing(line: bytes) -> None:
    assert said_in(line) is None


@pytest.mark.parametrize(
    "line",
    [
        b'{"beat": [true, true, true, "much"]}',
        b'{"beat": [1, 0, 0, 5]}',
        b'{"beat": [true, true, true, -1]}',
        b'{"hello": ["soon", 1, 1]}',
        b'{"hello": [0, 1, 1]}',
        b'{"hello": [NaN, 1, 1]}',
        b'{"hello": [3, 1, Infinity]}',
        b'{"hello": [3, null, true]}',
        b'{"place": [5]}',
        b'{"place": ["a b c"]}',
        b'{"place": ["a\\u0000"]}',
        b'{"place": ["' + b"A" * 200_000 + b'"]}',
        b'{"closing": ["0"]}',
        b'{"closing": [1e999]}',
    ],
)
def test_what_would_bring_down_who_listens_is_nothing(line: bytes) -> None:
    assert said_in(line) is None


@pytest.mark.parametrize("told", [("crash", "AdnQ="), ("", ""), ("freeze", "")])
def test_a_window_that_stood_by_is_told_why_and_where(told: tuple[str, str]) -> None:
    assert gone_for(go(*told)) == told
