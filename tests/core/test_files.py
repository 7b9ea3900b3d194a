"""Files that people ask for."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
from pathlib import Path

import pytest

from kiosk.core import files
from kiosk.core.errors import BadInput

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with a store, a key and printouts."""
    made = tmp_path / "data"
    (made / "keys").mkdir(parents=True)
    (made / "printouts").mkdir()
    (made / "kiosk.sqlite3").write_bytes(b"store")
    return made


def modes(*places: Path) -> set[int]:
    return {stat.S_IMODE(place.stat().st_mode) for place in places}


@pytest.mark.parametrize(
    "place", ["kiosk.sqlite3", "new.pdf", "keys/casablanca.pem", "../data/x.pdf", "printouts/../x"]
)
def test_the_data_folder_is_no_place_for_what_people_make(folder: Path, place: str) -> None:
    with pytest.raises(BadInput, match="data folder"):
        files.require_writable(folder / place, folder, force=True)
    assert (folder / "kiosk.sqlite3").read_bytes() == b"store"


def test_its_printouts_and_every_other_place_are(folder: Path, tmp_path: Path) -> None:
    files.require_writable(folder / "printouts" / "badge.pdf", folder)
    files.require_writable(tmp_path / "badge.pdf", folder)
    files.require_writable(tmp_path / "badge.pdf", tmp_path / "not there")


def test_the_store_of_another_data_folder_is_never_replaced(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "kiosk.sqlite3"
    other.parent.mkdir()
    with sqlite3.connect(other) as store:
        store.execute("CREATE TABLE visit (id)")
    with pytest.raises(BadInput, match="data folder"):
        files.require_writable(other, folder, force=True)
    other.write_bytes(b"encrypted, it begins like nothing else")
    with pytest.raises(BadInput, match="data folder"):
        files.require_writable(other, folder, force=True)


@posix
def test_a_link_leads_nowhere_else(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "aside").symlink_to(folder)
    with pytest.raises(BadInput, match="data folder"):
        files.require_writable(tmp_path / "aside" / "kiosk.sqlite3", folder, force=True)


def test_a_file_is_replaced_only_when_that_was_said(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "rooms.pdf"
    target.write_bytes(b"old")
    for verb_has_it in (False, None):
        for attempt in (
            lambda force: files.require_writable(target, folder, force=force),
            lambda force: files.write_whole(target, b"new", force=force),
        ):
            with pytest.raises(BadInput) as refused:
                attempt(verb_has_it)
            assert ("--force" in str(refused.value)) == (verb_has_it is not None)
    assert target.read_bytes() == b"old"
    files.write_whole(target, b"new", force=True)
    assert target.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["rooms.pdf"]


@pytest.mark.parametrize(("place", "said"), [("", "folder"), ("nowhere/x.pdf", "no folder")])
def test_a_place_that_cannot_be_a_file_is_named(
    folder: Path, tmp_path: Path, place: str, said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        files.require_writable(tmp_path / place, folder)


def test_what_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    def fill(half: Path) -> None:
        half.write_bytes(b"half")
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"), files.whole(tmp_path / "rooms.pdf") as half:
        fill(half)
    assert list(tmp_path.iterdir()) == []


@posix
def test_what_is_written_is_for_its_owner_alone(folder: Path, tmp_path: Path) -> None:
    files.write_whole(tmp_path / "rooms.pdf", b"names")
    assert modes(tmp_path / "rooms.pdf") == {0o600}


@posix
def test_a_data_folder_that_was_open_is_closed(folder: Path) -> None:
    before = os.umask(0)
    try:
        (folder / "kiosk.log").write_text("names")
        folder.chmod(0o755)
    finally:
        os.umask(before)
    assert folder in files.open_to_others(folder)
    files.keep_private(folder)
    assert files.open_to_others(folder) == []
    assert modes(folder, folder / "keys") == {0o700}
    assert modes(folder / "kiosk.log", folder / "kiosk.sqlite3") == {0o600}


@posix
def test_what_goes_while_it_is_looked_at_is_open_to_nobody(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    (tmp_path / "gone").symlink_to(tmp_path / "never")
    assert files.open_to_others(tmp_path) == []
