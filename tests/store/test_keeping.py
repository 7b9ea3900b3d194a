"""Secrets go into the keyring where one answers, and else into a file of their owner's alone."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from kiosk.core.errors import StoreTrouble
from kiosk.store import keeping

SECRET = bytes(range(32))


class Ring(KeyringBackend):
    """A keyring as a desktop has one."""

    priority = 5.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = self.forgetful = self.broken = False

    def set_password(self, service: str, username: str, password: str) -> None:
        self._unlocked()
        if not self.forgetful:
            self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        self._unlocked()
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        self._unlocked()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)

    def _unlocked(self) -> None:
        if self.locked:
            raise KeyringLocked("the collection is locked")
        if self.broken:
            raise ConnectionResetError("the bus is gone")


@pytest.fixture
def ring() -> Iterator[Ring]:
    """This account's keyring."""
    before, made = keyring.get_keyring(), Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_where_no_keyring_answers_a_secret_is_in_a_file_of_its_owners(tmp_path: Path) -> None:
    assert keeping.keep(tmp_path, "store-a", SECRET) == keeping.FILE
    file = tmp_path / "keys" / "store-a.key"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert keeping.find(tmp_path, "store-a") == SECRET
    assert keeping.names(tmp_path, "store-") == ["store-a"]
    keeping.forget(tmp_path, "store-a")
    assert keeping.find(tmp_path, "store-a") is None
    assert keeping.names(tmp_path) == []


def test_where_one_answers_no_file_has_the_secret(tmp_path: Path, ring: Ring) -> None:
    assert keeping.keep(tmp_path, "store-a", SECRET) == keeping.KEYRING
    assert SECRET.hex() not in (tmp_path / "keys" / "store-a.key").read_text()
    assert (keeping.find(tmp_path, "store-a"), len(ring.kept)) == (SECRET, 1)
    assert keeping.where(tmp_path, "store-a") == keeping.KEYRING
    keeping.forget(tmp_path, "store-a")
    assert (keeping.names(tmp_path), ring.kept) == ([], {})


def test_two_folders_of_one_account_have_two_secrets(tmp_path: Path, ring: Ring) -> None:
    for name, secret in (("a", SECRET), ("b", SECRET[::-1])):
        keeping.keep(tmp_path / name, "backup", secret)
    assert [keeping.find(tmp_path / name, "backup") for name in "ab"] == [SECRET, SECRET[::-1]]


def test_a_secret_may_be_kept_from_a_keyring(tmp_path: Path, ring: Ring) -> None:
    assert keeping.keep(tmp_path, "store-a", SECRET, in_keyring=False) == keeping.FILE
    assert ring.kept == {}


@pytest.mark.parametrize("fault", ["locked", "forgetful", "broken"])
def test_a_keyring_that_keeps_nothing_is_none(tmp_path: Path, ring: Ring, fault: str) -> None:
    setattr(ring, fault, True)
    assert keeping.keep(tmp_path, "store-a", SECRET) == keeping.FILE
    assert keeping.find(tmp_path, "store-a") == SECRET


def test_a_keyring_that_is_locked_or_away_is_no_lost_secret(tmp_path: Path, ring: Ring) -> None:
    keeping.keep(tmp_path, "store-a", SECRET)
    ring.locked = True
    with pytest.raises(StoreTrouble) as told:
        keeping.find(tmp_path, "store-a")
    assert told.value.kind == "keyring"
    ring.locked, ring.broken = False, True
    with pytest.raises(StoreTrouble) as told:
        keeping.find(tmp_path, "store-a")
    assert told.value.kind == "keyring"
    ring.broken, ring.priority = False, 0.0  # type: ignore[assignment]
    with pytest.raises(StoreTrouble) as told:
        keeping.find(tmp_path, "store-a")
    assert told.value.kind == "keyring"


def test_a_keyring_without_it_has_lost_it(tmp_path: Path, ring: Ring) -> None:
    keeping.keep(tmp_path, "store-a", SECRET)
    ring.kept.clear()
    assert keeping.find(tmp_path, "store-a") is None
    keeping.forget(tmp_path, "store-a")
    assert keeping.names(tmp_path) == []


@pytest.mark.parametrize(
    "words",
    [
        "",
        "file",
        "file zz 00",
        "file 00 00 00",
        "\xff\xfe",
        "file 0 ",
        f"fire {SECRET.hex()} 630dcd29",
    ],
)
def test_a_file_that_was_spoilt_has_lost_it(tmp_path: Path, words: str) -> None:
    keeping.keep(tmp_path, "store-a", SECRET)
    (tmp_path / "keys" / "store-a.key").write_text(words, "latin-1")
    assert keeping.find(tmp_path, "store-a") is None
