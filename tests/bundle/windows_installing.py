"""The installer for Windows: silent, half way, mended, over an older version, older, taken away."""

from __future__ import annotations

import shutil
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from tests.bundle import windows_older
from tests.bundle.checks import require
from tests.bundle.screen import until
from tests.bundle.windows_machine import ALL, KEY, MINE, RUN, UNINSTALL, Machine, whole

WINDOWS = 7
"""Entries of the start menu: what the station is, and each window."""
WRONG_WORD, OLDER, DISK, HALF = 1, 6, 7, 4
FULL_MB = 40


def install(
    machine: Machine, setup: Path, *switches: str, whom: str = "/CurrentUser", code: int = 0
) -> str:
    """The installer without a word; it is waited for."""
    return machine.run(setup, "/S", whom, *switches, code=code, seconds=900)


def first(machine: Machine, setup: Path, before: Path) -> None:
    """The version before: with a wrong word, ended half way, mended, and whole."""
    with machine.checks.that("a kind that is none is refused with 1, and nothing is laid"):
        install(machine, before, "/KIND=borne", code=WRONG_WORD)
        require(not machine.programs.exists(), "something is laid")
    with machine.checks.that("an installation that is killed half way counts for nothing"):
        _killed_half_way(machine, before, windows_older.BEFORE)
        require(not machine.programs.joinpath("current.txt").exists(), "half a version counts")
        require(not machine.programs.joinpath("kiosk.exe").exists(), "there is a launcher")
    with machine.checks.that("installing again mends it, and nothing of the half is left"):
        install(machine, before, "/KIND=kiosk")
        _stands(machine, windows_older.BEFORE)
    with machine.checks.that("a kiosk opens at logon, and every window is in the start menu"):
        require(len(machine.entries()) == WINDOWS, machine.entries())
        opens = machine.registry(MINE, RUN, "Accueil")
        require(opens and "accueil.exe" in opens, f"at logon: {opens}")
        require(machine.registry(MINE, KEY, "Kind") == "kiosk", "it is no kiosk")
    with machine.checks.that("installed as a desk it opens at logon only where that is asked for"):
        install(machine, before, "/KIND=desk")
        require(machine.registry(MINE, RUN, "Accueil") is None, "it does")
        install(machine, before, "/AUTOSTART=1")
        require(machine.registry(MINE, RUN, "Accueil"), "it does not")
        require(machine.registry(MINE, KEY, "Kind") == "desk", "it is forgotten what it is")
        install(machine, before, "/AUTOSTART=0")
        require(machine.registry(MINE, RUN, "Accueil") is None, "it still does")
    with machine.checks.that("Windows' list of programs says what is installed, and how large"):
        require(machine.registry(MINE, UNINSTALL, "DisplayName") == "Accueil", "not in the list")
        said = machine.registry(MINE, UNINSTALL, "DisplayVersion")
        require(said == windows_older.BEFORE, said)
        size = int(machine.registry(MINE, UNINSTALL, "EstimatedSize") or "0", 16)
        require(100_000 < size < 135_000, f"{size} kB")
    with machine.checks.that("a launcher whose version is broken says so, and ends with 4"):
        machine.programs.joinpath(windows_older.BEFORE, "kiosk.exe").unlink()
        said = machine.kiosk("--version", code=HALF)
        require("installation" in said or "installed" in said, said)
    with machine.checks.that("installing again brings back what an antivirus took away"):
        install(machine, before)
        _stands(machine, windows_older.BEFORE)
    require(setup.exists(), "there is no installer")


def _stands(machine: Machine, version: str) -> None:
    """One version is installed, whole, and it is that one."""
    said = machine.kiosk("--version")
    require(version in said, said)
    named = machine.programs.joinpath("current.txt").read_text(encoding="utf-8").split()
    require(named == [version], named)
    there = sorted(each.name for each in machine.programs.iterdir() if each.is_dir())
    require(there == [version], there)


def _killed_half_way(machine: Machine, setup: Path, version: str) -> None:
    """Windows is ended once a part of the program is there."""
    there = machine.programs / f"{version}.part" / "_internal"
    log = machine.scratch / "half.log"
    installing = machine.start(setup, "/S", "/CurrentUser", log=log)
    ends = time.monotonic() + 120
    while not (there.is_dir() and any(there.iterdir())):
        require(installing.poll() is None and time.monotonic() < ends, "it ended first")
        time.sleep(0.01)
    machine.wine.end()
    installing.wait(30)
    require(there.is_dir(), "it came to its end")


def upgrade(machine: Machine, setup: Path, before: Path, version: str) -> None:
    """To what was made now: short of room, ended half way, whole under an open window; and back."""
    held = machine.holds()

    def same(which: str) -> None:
        _stands(machine, which)
        require(machine.holds() == held, "the data are not as they were")

    with machine.checks.that("an upgrade that is killed half way leaves the former version"):
        _killed_half_way(machine, setup, version)
        said = machine.kiosk("--version")
        require(windows_older.BEFORE in said, said)
        require(machine.holds() == held, "the data are not as they were")
    with (
        machine.checks.that("an upgrade closes an open window by itself, and data are kept"),
        machine.window("run", "reception", code=None) as (screen, process),
    ):
        whole(screen, machine.pictures / "before-upgrade.png")
        install(machine, setup)
        until(lambda: process.poll() is not None, "the window is still open")
        require(not screen.windows(), "the window is still seen")
    with machine.checks.that("the new version is alone, and holds what the former held"):
        same(version)
    with machine.checks.that("the new version opens the data of the former"):
        machine.pictured("upgraded", "run", "reception", size=(1440, 900))
    with machine.checks.that("an older version is refused with 6, and nothing has changed"):
        install(machine, before, code=OLDER)
        same(version)
    with machine.checks.that("with /OLDER it takes the place of the newer one, and back again"):
        install(machine, before, "/OLDER")
        same(windows_older.BEFORE)
        install(machine, setup)
        same(version)


def full(machine: Machine, setup: Path) -> None:
    """A disk that is too small, and one that fills meanwhile: as root, who can make one."""
    disk, drive = machine.scratch / "small", machine.wine.prefix / "dosdevices" / "s:"
    disk.mkdir()
    drive.symlink_to(disk)
    size = ["-t", "tmpfs", "-o", f"size={FULL_MB}m", "tmpfs", disk]
    subprocess.run(["mount", *size], check=True)
    try:
        with machine.checks.that("a disk that is too small ends it with 7 before anything is laid"):
            install(machine, setup, r"/D=S:\Accueil", code=DISK)
            require(not list(disk.iterdir()), list(disk.iterdir()))
        with machine.checks.that("a disk that fills meanwhile ends it with 7, and no half is left"):
            subprocess.run(["mount", "-o", "remount,size=400m", disk], check=True)
            _full_half_way(machine, setup, disk)
            left = [each for each in disk.rglob("*") if each.name != "filler"]
            require(not [each for each in left if each.is_file()], left)
        with machine.checks.that("what was installed before is as it was"):
            machine.holds()
    finally:
        machine.wine.end()
        subprocess.run(["umount", disk], check=True)


def _full_half_way(machine: Machine, setup: Path, disk: Path) -> None:
    """Something else takes the room once a part of the program is there."""
    installing = machine.start(
        setup, "/S", "/CurrentUser", r"/D=S:\Accueil", log=machine.scratch / "full.log"
    )
    until(lambda: next(disk.glob("Accueil/*.part/_internal/*"), None), "nothing is laid", 120)
    with suppress(OSError), disk.joinpath("filler").open("wb", buffering=0) as filler:
        while True:
            filler.write(bytes(1 << 20))
    code = installing.wait(300)
    require(code == DISK, f"ended with {code}")


def uninstall(machine: Machine, folder: Path, *switches: str) -> None:
    """The uninstaller without a word; it goes on by itself in a copy, until its folder is gone."""
    machine.run(folder / "uninstall.exe", "/S", *switches)
    until(lambda: not folder.exists(), f"left: {list(folder.glob('*'))}", 60)


def leave(machine: Machine, setup: Path) -> None:
    """Taken away, with the data and without; and for all accounts."""
    held = machine.holds()
    with machine.checks.that("taken away, the program is gone from disk, menu and list"):
        uninstall(machine, machine.programs, "/CurrentUser")
        require(not machine.entries(), machine.entries())
        require(machine.registry(MINE, UNINSTALL, "DisplayName") is None, "it is in the list")
        require(machine.registry(MINE, RUN, "Accueil") is None, "it opens at logon")
    with machine.checks.that("the data stay, and are found when it is installed again"):
        require(machine.data.joinpath("kiosk.sqlite3").exists(), "the store is gone")
        install(machine, setup)
        require(machine.holds() == held, "the data are not as they were")
        uninstall(machine, machine.programs, "/CurrentUser")
    with machine.checks.that("installed for the machine it is where programs of all accounts are"):
        install(machine, setup, "/KIND=display", whom="/AllUsers")
        said = machine.run(machine.for_all / "kiosk.exe", "--version")
        require("." in said, said)
        require(len(machine.entries(ALL)) == WINDOWS, machine.entries(ALL))
        require(not machine.entries(), "it is in the account's menu too")
        require(machine.registry(ALL, RUN, "Accueil"), "a display does not open at logon")
        require(machine.registry(MINE, RUN, "Accueil") is None, "it is the account's too")
        script = machine.for_all / "Accueil-Kiosk.ps1"
        require(script.read_bytes().startswith(b"\xef\xbb\xbf<#\r\n"), "no script of a kiosk")
    with machine.checks.that("taken away with /ERASEDATA, the data of the account go too"):
        uninstall(machine, machine.for_all, "/AllUsers", "/ERASEDATA")
        require(machine.registry(ALL, UNINSTALL, "DisplayName") is None, "it is in the list")
        require(not machine.data.exists(), "the data are there")


def unpacked(machine: Machine, archive: Path) -> None:
    """The zip, anywhere."""
    with machine.checks.that("the zip is unpacked anywhere, and starts there"):
        place = machine.place("Clé USB à moi")
        shutil.unpack_archive(archive, place)
        said = machine.run(place / "accueil" / "kiosk.exe", "--version")
        require("." in said, said)
        shutil.rmtree(place)
