"""Bundles that stand for the program, archives of them, and keys that are the tests' own."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.core import program
from kiosk.updates import here, keys, laying
from kiosk.updates.keys import Key
from kiosk.updates.layout import PROGRAM, Layout
from tools import update_archive

PLATFORM, OURS, NEXT = "linux-x86_64", "1.4.0", "1.5.0"
NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
Made = Callable[..., Path]


@pytest.fixture(scope="session")
def private() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


@pytest.fixture(scope="session")
def stranger() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


@pytest.fixture(scope="session")
def trusted(private: Ed25519PrivateKey) -> dict[str, Key]:
    key = Key(private.public_key().public_bytes_raw())
    return {key.id: key}


def lay_bundle(folder: Path, *, text: str = "a program\n") -> Path:
    """What a bundle looks like from outside."""
    (folder / "_internal" / "resources").mkdir(parents=True)
    (folder / PROGRAM).write_text(text, encoding="utf-8")
    (folder / PROGRAM).chmod(0o755)
    (folder / "_internal" / "resources" / "fr.txt").write_text("Bonjour\n" * 50, encoding="utf-8")
    (folder / "_internal" / "lib.so.1").write_bytes(bytes(range(256)) * 40)
    (folder / "_internal" / "lib.so").symlink_to("lib.so.1")
    (folder / "accueil").symlink_to(PROGRAM)
    return folder


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lay_bundle(tmp_path_factory.mktemp("bundle") / "accueil")


@pytest.fixture
def make(aside: Path, bundle: Path, private: Ed25519PrivateKey) -> Made:
    """An archive as it is asked for; what is not said is as it should be."""

    def made(
        name: str = "accueil.update",
        *,
        of: Path = bundle,
        by: list[Ed25519PrivateKey] | None = None,
        **said: Any,
    ) -> Path:
        aside.mkdir(exist_ok=True)
        facts = {"version": NEXT, "build": "abc, 2026-11-28", "platform": PLATFORM}
        manifest = update_archive.described(**facts | {k: said.pop(k) for k in facts if k in said})
        said = {"made_at": NOW - timedelta(days=1), "expires_at": NOW + timedelta(days=89)} | said
        manifest = update_archive.msgspec.structs.replace(manifest, **said)
        update_archive.make(of, aside / name, by or [private], manifest)
        return aside / name

    return made


@pytest.fixture
def installed(
    tmp_path: Path,
    bundle: Path,
    trusted: dict[str, Key],
    monkeypatch: pytest.MonkeyPatch,
) -> Layout:
    """A machine on which 1.4.0 is installed and runs, beside a data folder with nothing in it."""
    layout = Layout(tmp_path / "opt")
    lay_bundle(layout.folder(OURS))
    layout.switch(OURS)
    runs(monkeypatch, layout, OURS)
    monkeypatch.setattr(keys, "known", lambda: trusted)
    monkeypatch.setattr(here.manifest, "here", lambda: PLATFORM)
    monkeypatch.setattr(laying, "try_to_start", lambda _folder, _manifest: None)
    return layout


def runs(monkeypatch: pytest.MonkeyPatch, layout: Layout, version: str) -> None:
    """Be the program of a version from now on."""
    monkeypatch.setattr(here, "bundle", lambda: layout.folder(version))
    monkeypatch.setattr(program, "version", lambda: version)
    monkeypatch.setattr(program, "build", lambda: "abc, 2026-10-01")


def payload_of(file: Path, trusted: dict[str, Key]) -> tuple[Any, io.BytesIO]:
    from kiosk.updates.archive import look

    found = look(file, trusted)
    return found, io.BytesIO(file.read_bytes()[found.start :])
