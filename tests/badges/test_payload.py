"""What a QR says, letter by letter."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.badges import payload
from kiosk.badges.refusals import UnreadableBadge
from kiosk.core.scannable import ALPHABET

EXPIRES = datetime(2026, 11, 24, 18, tzinfo=UTC)
signatures = st.binary(min_size=64, max_size=64)
key_ids = st.binary(min_size=2, max_size=2).map(bytes.hex)
tokens = st.binary(min_size=7, max_size=7).map(bytes.hex)
instants = st.integers(0, 2**32 - 1).map(lambda s: datetime.fromtimestamp(s, UTC))


def example(signature: bytes = bytes(range(64))) -> str:
    return payload.write(payload.pack("a1b2", "00112233445566", EXPIRES), signature)


@given(key_ids, tokens, instants, signatures)
def test_what_is_written_can_be_read(
    key_id: str, token: str, expires: datetime, signature: bytes
) -> None:
    signed = payload.pack(key_id, token, expires)
    text = payload.write(signed, signature)
    assert payload.read(text) == payload.Payload(key_id, token, expires, signed, signature)
    assert len(text) == payload.LENGTH
    assert set(text) <= set(ALPHABET)


def test_the_signed_part_is_fourteen_bytes() -> None:
    signed = payload.pack("a1b2", "00112233445566", EXPIRES)
    assert signed.hex() == "01" + "a1b2" + "00112233445566" + f"{int(EXPIRES.timestamp()):08x}"


def test_case_and_white_space_do_not_matter() -> None:
    text = example()
    assert payload.read(f" {text[:70].lower()}\n{text[70:]}\r\n") == payload.read(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "V-0147",
        "TPK",
        example()[:-1],
        example() + "B",
        "B" + example()[1:],
        example()[:60] + "A" + example()[61:],
        example()[:60] + "é" + example()[61:],
        "https://technopark.ma/b/147",
        "\u202e" + example()[1:],
        "😀" * payload.LENGTH,
        "B" * 10_000,
        payload.PREFIX + "Y" * (payload.LENGTH - len(payload.PREFIX)),
    ],
)
def test_what_is_no_payload_is_unreadable(text: str) -> None:
    with pytest.raises(UnreadableBadge):
        payload.read(text)


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    with pytest.raises(UnreadableBadge):
        payload.read(text)


def test_a_payload_of_another_version_is_unreadable() -> None:
    signed = b"\x02" + payload.pack("a1b2", "00112233445566", EXPIRES)[1:]
    with pytest.raises(UnreadableBadge):
        payload.read(payload.write(signed, bytes(64)))


def test_letters_that_cannot_be_a_signature_leave_it_empty() -> None:
    text = example()
    assert payload.read(text[:-117] + "Y" * 117).signature == b""
