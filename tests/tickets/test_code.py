"""A ticket's code says which it is, and that it was read whole."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.badges.scanner import WedgeReader
from kiosk.core.scannable import ALPHABET
from kiosk.tickets.code import LENGTH, looks_like_one, read, write
from kiosk.tickets.refusals import TicketOfOtherSite, UnreadableTicket

TICKET = UUID("019abcde-0000-7000-8000-123456789abc")


@given(st.uuids())
def test_what_was_written_is_read_in_either_case(ticket: UUID) -> None:
    code = write("casablanca", ticket)
    assert len(code) == LENGTH
    assert looks_like_one(code)
    assert read(f" {code[:9]} {code[9:].lower()}\r", "casablanca") == ticket


@given(st.integers(3, LENGTH - 1), st.sampled_from(ALPHABET))
def test_one_letter_that_is_read_wrong_is_seen(place: int, letter: str) -> None:
    code = write("casablanca", TICKET)
    other = code[:place] + letter + code[place + 1 :]
    if other == code:
        return
    with pytest.raises((UnreadableTicket, TicketOfOtherSite)):
        read(other, "casablanca")


@pytest.mark.parametrize(
    "text", ["", "TKT", "TKT" + "Z" * (LENGTH - 3), "TKT" + "Y" * (LENGTH - 3), "TPK" * 20, "é"]
)
def test_what_is_no_code_is_said_to_be_none(text: str) -> None:
    with pytest.raises(UnreadableTicket):
        read(text, "casablanca")


def test_a_code_of_another_site_is_told_from_a_bad_one() -> None:
    with pytest.raises(TicketOfOtherSite):
        read(write("rabat", TICKET), "casablanca")


@pytest.mark.parametrize("preamble", ["", "]Q1"])
def test_a_scanner_that_types_hands_it_over_whole(preamble: str) -> None:
    reader, code = WedgeReader(gap_ms=50, preamble=preamble), write("casablanca", TICKET)
    answers = [reader.feed(sign, 0, 1_000 + 4 * n) for n, sign in enumerate(preamble + code + "\r")]
    assert [answer.scan for answer in answers if answer.scan] == [code]
    assert not any(answer.replay or answer.failed for answer in answers)
