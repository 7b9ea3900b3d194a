"""Only what the project has signed is an archive, byte for byte."""

from __future__ import annotations

import errno
import io
import os
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.errors import BadFile, Refused
from kiosk.core.incoming import NOT_ORDINARY
from kiosk.updates import archive, keys
from kiosk.updates.archive import copy, look, read_head
from kiosk.updates.keys import Key
from kiosk.updates.laying import bring, incoming_of
from kiosk.updates.refusals import (
    Altered,
    Cut,
    NewerForm,
    NotAnUpdate,
    RetiredKey,
    UnknownKey,
    Unreadable,
)
from tests.updates.conftest import Made
from tools import update_archive


def accept(file: Path, trusted: dict[str, Key]) -> None:
    """All that is looked at before anything is unpacked."""
    found = look(file, trusted)
    with file.open("rb") as source:
        source.seek(found.start)
        copy(source, io.BytesIO(), found)


@pytest.fixture(scope="module")
def whole(
    tmp_path_factory: pytest.TempPathFactory, bundle: Path, private: Ed25519PrivateKey
) -> bytes:
    said = update_archive.described(version="1.5.0", build="abc", platform="linux-x86_64")
    file = tmp_path_factory.mktemp("whole") / "a.update"
    update_archive.make(bundle, file, [private], said)
    return file.read_bytes()


def test_what_the_project_signed_is_taken(make: Made, trusted: dict[str, Key]) -> None:
    file = make()
    accept(file, trusted)
    assert look(file, trusted).manifest.version == "1.5.0"


def test_one_altered_byte_anywhere_is_noticed(
    whole: bytes, trusted: dict[str, Key], tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("altered") / "a.update"

    @settings(max_examples=150)
    @given(st.integers(0, len(whole) - 1), st.integers(1, 255))
    def alter(at: int, by: int) -> None:
        file.write_bytes(whole[:at] + bytes([whole[at] ^ by]) + whole[at + 1 :])
        with pytest.raises(Refused):
            accept(file, trusted)

    alter()


def test_every_byte_of_the_head_counts(
    whole: bytes, trusted: dict[str, Key], tmp_path: Path
) -> None:
    start = read_head(whole, tmp_path / "a.update", trusted).start
    for at in range(start):
        with pytest.raises(Refused):
            read_head(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :], tmp_path, trusted)


def test_one_that_was_cut_is_told_from_one_that_was_altered(
    whole: bytes, trusted: dict[str, Key], tmp_path: Path
) -> None:
    file = tmp_path / "a.update"
    for length in (5, 20, 100, len(whole) - 1):
        file.write_bytes(whole[:length])
        with pytest.raises(Cut):
            accept(file, trusted)
    file.write_bytes(whole + b"!")
    with pytest.raises(Altered):
        accept(file, trusted)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 a zip", b"ACCUEIL", bytes(70_000)])
def test_another_file_is_none(content: bytes, trusted: dict[str, Key], tmp_path: Path) -> None:
    file = tmp_path / "a.update"
    file.write_bytes(content)
    with pytest.raises((NotAnUpdate, Cut)):
        accept(file, trusted)


def test_a_file_that_is_not_there_is_told_as_one(trusted: dict[str, Key], tmp_path: Path) -> None:
    with pytest.raises(BadFile):
        look(tmp_path / "none.update", trusted)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are no files there")
def test_a_pipe_on_a_stick_holds_nobody_up(trusted: dict[str, Key], tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.update")
    with pytest.raises(BadFile) as told:
        look(tmp_path / "a.update", trusted)
    assert told.value.kind == NOT_ORDINARY


class Worn(io.BytesIO):
    """A stick that gives nothing back after some bytes."""

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() > 0:
            raise OSError(errno.EIO, "Input/output error")
        return super().read(size)


def test_a_stick_that_is_worn_out_is_told_as_one(
    make: Made, trusted: dict[str, Key], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = make()
    found = look(file, trusted)
    monkeypatch.setattr(archive.incoming, "open_named", lambda _file: Worn(file.read_bytes()))
    with pytest.raises(Unreadable):
        bring(found, tmp_path)
    worn = Worn(b"x")
    worn.seek(1)
    monkeypatch.setattr(archive.incoming, "open_named", lambda _file: worn)
    with pytest.raises(Unreadable):
        look(file, trusted)
    assert list(incoming_of(tmp_path).iterdir()) == []


def test_a_stranger_signs_nothing_for_us(
    make: Made, stranger: Ed25519PrivateKey, trusted: dict[str, Key]
) -> None:
    with pytest.raises(UnknownKey):
        accept(make(by=[stranger]), trusted)


def test_a_stranger_who_names_our_key_is_none_either(
    whole: bytes, make: Made, stranger: Ed25519PrivateKey, trusted: dict[str, Key]
) -> None:
    file = make(by=[stranger])
    theirs = file.read_bytes()
    at = archive.HEAD.size
    file.write_bytes(theirs[:at] + whole[at : at + keys.ID_BYTES] + theirs[at + keys.ID_BYTES :])
    with pytest.raises(Altered):
        accept(file, trusted)


def test_a_signature_of_something_else_is_no_signature_of_a_manifest(
    private: Ed25519PrivateKey, trusted: dict[str, Key]
) -> None:
    [key] = trusted.values()
    assert not key.signed(private.sign(b"{}"), b"{}")
    assert key.signed(private.sign(keys.CONTEXT + b"{}"), b"{}")


def test_keys_follow_one_another_by_an_archive_that_both_signed(
    make: Made, private: Ed25519PrivateKey, stranger: Ed25519PrivateKey, trusted: dict[str, Key]
) -> None:
    new = Key(stranger.public_key().public_bytes_raw())
    file = make(by=[private, stranger])
    [old] = trusted.values()
    accept(file, trusted)
    accept(file, {new.id: new})
    accept(file, {new.id: new, old.id: replace(old, retired=date(2026, 1, 1))})


def test_a_retired_key_vouches_for_nothing(make: Made, trusted: dict[str, Key]) -> None:
    [key] = trusted.values()
    with pytest.raises(RetiredKey):
        accept(make(), {key.id: replace(key, retired=date(2026, 1, 1))})


def test_a_form_of_later_asks_for_a_newer_program(
    whole: bytes, make: Made, trusted: dict[str, Key], tmp_path: Path
) -> None:
    (tmp_path / "a.update").write_bytes(whole[:15] + b"\x02" + whole[16:])
    for file in (tmp_path / "a.update", make(form=2)):
        with pytest.raises(NewerForm):
            accept(file, trusted)


def test_of_another_product_it_is_none(make: Made, trusted: dict[str, Key]) -> None:
    with pytest.raises(NotAnUpdate):
        accept(make(product="something else"), trusted)


def test_the_keys_of_the_program_are_keys() -> None:
    found = keys.known()
    assert found
    assert all(each.id == name for name, each in found.items())


def test_a_key_under_a_wrong_name_is_refused() -> None:
    with pytest.raises(ValueError, match="not the name"):
        keys.read('[[key]]\nid = "0000000000000000"\npublic = "' + "ab" * 32 + '"\n')


def test_the_same_bundle_makes_the_same_bytes(make: Made) -> None:
    assert make("a.update").read_bytes() == make("b.update").read_bytes()
