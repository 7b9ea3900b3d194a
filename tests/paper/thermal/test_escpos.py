"""Dots become the bytes that a ticket printer burns, and its answers become our codes."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.paper.outlets import COVER_OPEN, OFFLINE, PAPER_OUT, READY, STOPPED
from kiosk.paper.thermal import escpos
from tests.paper.thermal.emulator import Emulator


@given(st.data(), st.sampled_from([576, 512, 384]), st.integers(1, 300))
def test_what_is_burnt_is_what_was_drawn(data: st.DataObject, wide: int, high: int) -> None:
    row = data.draw(st.binary(min_size=wide // 8, max_size=wide // 8))
    drawn = Image.frombytes("1", (wide, high), row * high)
    emulator = Emulator()
    emulator.take(escpos.document(drawn, cuts=True))
    [out] = emulator.papers
    assert out.size == drawn.size
    assert out.tobytes() == drawn.tobytes()
    assert emulator.unknown == []
    assert emulator.half == 0


def test_without_a_knife_there_is_room_to_tear() -> None:
    emulator = Emulator()
    emulator.take(escpos.document(Image.new("1", (384, 10), 255), cuts=False))
    assert emulator.papers == []
    assert emulator.half > 10


@pytest.mark.parametrize(
    ("printer", "why_off", "paper", "means"),
    [
        (0x12, 0x12, 0x12, READY),
        (0x12, 0x12, 0x1E, READY),  # near its end, and printing all the same
        (0x1A, 0x32, 0x72, PAPER_OUT),
        (0x1A, 0x12, 0x72, PAPER_OUT),
        (0x1A, 0x16, 0x12, COVER_OPEN),
        (0x1A, 0x52, 0x12, STOPPED),
        (0x1A, 0x12, 0x12, OFFLINE),
    ],
)
def test_what_a_printer_says_of_itself(printer: int, why_off: int, paper: int, means: str) -> None:
    assert escpos.trouble(printer, why_off, paper) == means


def test_an_answer_is_told_from_what_nobody_asked_for() -> None:
    """XON and XOFF, and what GS r says, are none; every status is one."""
    answers = {0x12 | high << 5 | low << 2 for high, low in product(range(4), range(4))}
    assert {byte for byte in range(256) if escpos.is_status(byte)} == answers
    assert not any(escpos.is_status(byte) for byte in (0x11, 0x13, 0x00, 0x0C))
