"""Sealed files: opened by the site's key or the recovery code, and by nothing that was touched."""

from __future__ import annotations

import io
import secrets
import struct

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import BadFile, Refused
from kiosk.store import recovery, sealed
from kiosk.store.refusals import CodeNeeded, NoWayIn, WrongCode
from kiosk.store.sealed import CHUNK, TAG, Facts, Keys, Locks, Sealing, is_sealed, unseal

KEY = secrets.token_bytes(32)
CODE = recovery.new()
FACTS = Facts(
    made_at="2026-11-24T21:30:00Z",
    kind="rows",
    why="nightly",
    site="casablanca",
    station="Poste 1",
    schema="0016",
    size=12,
)
LOCKS = Locks(KEY, CODE.public)


def closed(content: bytes, locks: Locks = LOCKS, step: int = 300_000) -> bytes:
    out = io.BytesIO()
    sealing = Sealing(out, FACTS, locks)
    for at in range(0, len(content), step):
        sealing.write(content[at : at + step])
    sealing.close()
    return out.getvalue()


def opened(file: bytes, keys: Keys = Keys(KEY)) -> bytes:  # noqa: B008
    return b"".join(unseal(io.BytesIO(file), "file", keys))


def head_of(file: bytes) -> int:
    return len(sealed.read_header(io.BytesIO(file), "file")[1])


CONTENT = secrets.token_bytes(2 * CHUNK + 4_321)
FILE = closed(CONTENT)
HEAD = head_of(FILE)
SMALL = closed(b"three visits")


@pytest.mark.parametrize("length", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 7])
@pytest.mark.parametrize("keys", [Keys(KEY), Keys(None, CODE), Keys(secrets.token_bytes(32), CODE)])
def test_what_was_closed_is_opened_by_the_key_or_the_code(length: int, keys: Keys) -> None:
    content = CONTENT[:length]
    file = closed(content)
    assert opened(file, keys) == content
    chunks = max(1, -(-length // CHUNK))
    assert len(file) == head_of(file) + length + chunks * TAG


def test_nothing_of_the_content_is_in_the_file() -> None:
    file = closed(b"Amina Benkirane" * 1_000)
    assert b"Amina" not in file
    assert KEY not in file
    assert KEY.hex().encode() not in file
    assert CODE.private().private_bytes_raw() not in file


def test_no_two_files_of_one_content_are_alike() -> None:
    assert closed(b"same")[-20:] != closed(b"same")[-20:]


def test_a_machine_without_the_key_asks_for_the_code() -> None:
    with pytest.raises(CodeNeeded) as refusal:
        opened(SMALL, Keys(None))
    assert refusal.value.station == "Poste 1"
    with pytest.raises(CodeNeeded):
        opened(SMALL, Keys(secrets.token_bytes(32)))


def test_another_code_is_told_from_a_file_that_was_touched() -> None:
    with pytest.raises(WrongCode):
        opened(SMALL, Keys(None, recovery.new()))


def test_where_no_code_was_drawn_only_the_key_opens() -> None:
    file = closed(b"three visits", Locks(KEY, None))
    assert opened(file) == b"three visits"
    with pytest.raises(NoWayIn):
        opened(file, Keys(None, CODE))


@given(bit=st.integers(0, len(SMALL) * 8 - 1), by_code=st.booleans())
def test_a_bit_that_was_flipped_anywhere_is_found(bit: int, by_code: bool) -> None:
    touched = bytearray(SMALL)
    touched[bit // 8] ^= 1 << bit % 8
    keys = Keys(None, CODE) if by_code else Keys(KEY)
    with pytest.raises((BadFile, Refused)):
        opened(bytes(touched), keys)


@given(at=st.integers(0, len(SMALL) - 1))
def test_a_file_that_is_cut_anywhere_is_found(at: int) -> None:
    with pytest.raises(BadFile):
        opened(SMALL[:at])


@pytest.mark.parametrize("chunks", [0, 1, 2])
def test_a_file_that_is_cut_between_two_chunks_is_told_to_be_cut(chunks: int) -> None:
    with pytest.raises(BadFile) as refusal:
        opened(FILE[: HEAD + chunks * (CHUNK + TAG)])
    assert refusal.value.kind == sealed.CUT


@given(data=st.data())
def test_a_bit_of_a_long_file_is_found_wherever_it_is(data: st.DataObject) -> None:
    bit = data.draw(st.integers(0, len(FILE) * 8 - 1))
    touched = bytearray(FILE)
    touched[bit // 8] ^= 1 << bit % 8
    with pytest.raises((BadFile, Refused)):
        opened(bytes(touched))


def test_chunks_that_are_swapped_repeated_or_left_out_are_found() -> None:
    step = CHUNK + TAG
    head, one, two, last = FILE[:HEAD], *(FILE[HEAD + n * step :][:step] for n in range(3))
    assert opened(head + one + two + last) == CONTENT
    others = [
        two + one + last,
        one + one + last,
        one + two + two + last,
        one + last,
        two + last,
        last,
        one + two + last + last,
        one + two + last + b"x",
        b"",
    ]
    for chunks in others:
        with pytest.raises(BadFile):
            opened(head + chunks)


def test_a_chunk_of_another_file_is_found() -> None:
    other = closed(CONTENT)
    step = CHUNK + TAG
    with pytest.raises(BadFile):
        opened(FILE[: HEAD + step] + other[head_of(other) + step :])


def test_the_head_of_another_file_of_the_same_key_is_found() -> None:
    """Its facts are told to people: they are the content's, or nothing is opened."""
    header, _ = sealed.read_header(io.BytesIO(SMALL), "file")
    lied = msgspec.structs.replace(header, facts=msgspec.structs.replace(FACTS, site="rabat"))
    with pytest.raises(BadFile):
        opened(sealed._head(lied) + SMALL[head_of(SMALL) :])


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        (b"", sealed.CUT),
        (sealed.MAGIC, sealed.CUT),
        (b"SQLite format 3\0" * 10, sealed.OTHER),
        (sealed.MAGIC + b"\x02" + bytes(40), sealed.NEWER),
        (sealed.MAGIC + b"\x01" + struct.pack(">I", 1 << 31), sealed.CHANGED),
        (sealed.MAGIC + b"\x01" + struct.pack(">I", 9) + b"{}", sealed.CUT),
        (sealed.MAGIC + b"\x01" + struct.pack(">I", 2) + b"{}", sealed.CHANGED),
        (sealed.MAGIC + b"\x01" + struct.pack(">I", 4) + b"\xff\xff[[", sealed.CHANGED),
    ],
)
def test_what_is_no_sealed_file_is_told(file: bytes, kind: str) -> None:
    with pytest.raises(BadFile) as refusal:
        opened(file)
    assert refusal.value.kind == kind


def test_a_sealed_file_is_told_by_how_it_begins() -> None:
    assert is_sealed(io.BytesIO(SMALL))
    assert not is_sealed(io.BytesIO(b"SQLite format 3\0"))
    assert not is_sealed(io.BytesIO(b""))


def _with(**ways: object) -> bytes:
    header, _ = sealed.read_header(io.BytesIO(SMALL), "file")
    return sealed._head(msgspec.structs.replace(header, ways=sealed.Ways(**ways))) + bytes(100)


@pytest.mark.parametrize("ephemeral", ["", "zz", "00" * 32, "ff" * 31])
def test_a_way_that_makes_no_sense_is_no_bug(ephemeral: str) -> None:
    way = sealed.ByCode(recovery.name_of(CODE.public), ephemeral, "00" * 48)
    with pytest.raises(BadFile):
        opened(_with(code=way), Keys(None, CODE))
    with pytest.raises(BadFile):
        opened(_with(key=sealed.ByKey(sealed.name_of_key(KEY), ephemeral, "00")))
    with pytest.raises(NoWayIn):
        opened(_with())


def test_the_whole_is_never_held_in_memory() -> None:
    """A file is written and read by the chunk."""
    sizes = []

    class Counting(io.BytesIO):
        def write(self, data: bytes) -> int:  # type: ignore[override]
            sizes.append(len(data))
            return super().write(data)

    out = Counting()
    sealing = Sealing(out, FACTS, LOCKS)
    sealing.write(CONTENT)
    sealing.close()
    assert max(sizes) <= CHUNK + TAG
    assert {len(chunk) for chunk in unseal(io.BytesIO(out.getvalue()), "file", Keys(KEY))} == {
        CHUNK,
        4_321,
    }
