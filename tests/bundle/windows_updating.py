"""The signed archive, beside what is installed: laid, tried by the window, and taken back."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.bundle import windows_older
from tests.bundle.checks import require
from tests.bundle.root import ROOT
from tests.bundle.screen import until
from tests.bundle.using import SIZES
from tests.bundle.windows_machine import MANAGER, Machine, whole

sys.path.insert(0, str(ROOT / "tools"))
import update_archive

BY = ("--as", MANAGER, "--pin-file", r"C:\pin")
ARCHIVE = "C:\\newer.update"


def updates(machine: Machine, bundle: Path, version: str) -> None:
    """A version of later, signed by a key that what is installed is told of."""
    held = machine.holds()
    with machine.checks.that("an archive that a stranger signed is refused, and nothing is laid"):
        private = _archive(machine, bundle)
        said = machine.kiosk("update", "apply", ARCHIVE, *BY, code=3)
        require("signé" in said, said)
        require(_versions(machine) == [version], _versions(machine))
    with machine.checks.that("one that the project signed is laid beside what runs"):
        keys = machine.programs / version / "_internal" / "resources" / "updates" / "keys.toml"
        keys.write_text(update_archive.entry(private.public_key().public_bytes_raw()))
        machine.kiosk("update", "apply", ARCHIVE, "--now", *BY)
        require(_versions(machine) == [version, windows_older.NEXT], _versions(machine))
        require(_counts(machine) == [version], _counts(machine))
    with machine.checks.that("its window is tried, is healthy, and it counts from then on"):
        with machine.window(program="accueil.exe", size=SIZES["reception"]) as (screen, _open):
            whole(screen, machine.pictures / "updated.png")
            newest = [windows_older.NEXT, version]
            until(lambda: _counts(machine) == newest, "the former version counts", 60)
        require(windows_older.NEXT in machine.kiosk("--version"), machine.kiosk("--version"))
        require(machine.holds() == held, "the data are not as they were")
    with machine.checks.that("taken back, the former version counts at the next start"):
        machine.kiosk("update", "rollback", *BY)
        opened = machine.window(program="accueil.exe", size=SIZES["reception"], says="went back to")
        with opened as (screen, _open):
            whole(screen, machine.pictures / "taken-back.png")
            until(lambda: _counts(machine)[:1] == [version], "the newer version counts", 60)
        require(version in machine.kiosk("--version"), machine.kiosk("--version"))
        require(machine.holds() == held, "the data are not as they were")


def _archive(machine: Machine, bundle: Path) -> Ed25519PrivateKey:
    """Put an archive of a later version where the person has it; who signed it."""
    private = Ed25519PrivateKey.generate()
    copy = windows_older.under(bundle, windows_older.NEXT)
    told = update_archive.described(
        version=windows_older.NEXT, build=windows_older.BUILD, platform="windows-x86_64"
    )
    pressed, update_archive.PACKED = update_archive.PACKED, 0
    try:
        update_archive.make(copy, machine.place("newer.update"), [private], told)
    finally:
        update_archive.PACKED = pressed
        shutil.rmtree(copy)
    return private


def _versions(machine: Machine) -> list[str]:
    """The folders of versions that are there, halves included."""
    return sorted(each.name for each in machine.programs.iterdir() if each.is_dir())


def _counts(machine: Machine) -> list[str]:
    return machine.programs.joinpath("current.txt").read_text(encoding="utf-8").split()
