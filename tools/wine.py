"""Windows programs on this machine, by Wine, in a Windows of the project's own.

python tools/wine.py PROGRAM [ARGUMENT...]     runs one there, as tools/windows_bundle.py does
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import IO, cast

ROOT = Path(__file__).resolve().parents[1]
SHIMS = ROOT / "packaging" / "windows" / "wine"
PROGRAMS = ("/usr/lib/wine/wine64", "wine64", "wine")
COMPILER = "x86_64-w64-mingw32-gcc"
LINKED = {"icuuc": (), "bcryptprimitives": ("-ladvapi32",)}
"""What Windows 10 has and Wine 8 lacks: the shims, and what each is linked with."""
LIKE = "win10"
"""The oldest Windows that Qt runs on."""
AFTER = 30
OWN = 0o077
"""What is the account's alone on this machine, Wine tells a program is so in Windows too."""
ASKS_NOTHING = "mscoree=;mshtml=;winemenubuilder.exe="
"""Parts of Wine that would fetch something, or put entries into this desktop's menu."""


class Wine:
    """A Windows in a folder: its disk is `disk`, and Z: is this machine's root."""

    def __init__(self, prefix: Path) -> None:
        self.prefix = prefix
        self.disk = prefix / "drive_c"

    @cached_property
    def program(self) -> str:
        """Wine itself. Exits with a sentence where there is none."""
        if found := next(filter(None, map(shutil.which, PROGRAMS)), None):
            return found
        sys.exit("Wine is missing: tools/ensure-system windows")

    @property
    def environment(self) -> dict[str, str]:
        """What a program in it finds, over this machine's own."""
        return os.environ | {
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": ASKS_NOTHING,
            "HOME": str(self.prefix),
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def prepare(self) -> None:
        """Make the Windows, with what Wine lacks; at once when it is there."""
        library = self.disk / "windows" / "system32"
        ready = self.prefix / "ready"
        if ready.exists():
            return
        self.prefix.mkdir(parents=True, exist_ok=True)
        self.run("wineboot", "--init", timeout=300)
        self.run("winecfg", "-v", LIKE)
        self.end()
        for name, linked in LINKED.items():
            shared = ["-shared", "-O2", "-s", "-o", library / f"{name}.dll", SHIMS / f"{name}.c"]
            subprocess.run([COMPILER, *shared, *linked], check=True)
        ready.touch()

    def run(
        self, *command: str | Path, timeout: float = 120, check: bool = True, **more: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a program to its end; what it says is kept. `more` is put into its environment.

        It is given pipes only: a Python under Wine stops at an output that is a file.
        """
        words = [self.program, *map(str, command)]
        running = subprocess.Popen(
            words,
            env=self.environment | more,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            umask=OWN,
        )
        said = _Said(cast("IO[bytes]", running.stdout))
        try:
            code = running.wait(timeout)
        except subprocess.TimeoutExpired:
            running.kill()
            raise
        output = said.all()
        if check and code:
            raise subprocess.CalledProcessError(code, words, output)
        return subprocess.CompletedProcess(words, code, output)

    def start(self, *command: str | Path, **more: str) -> subprocess.Popen[bytes]:
        """Start a program, and come back at once."""
        return subprocess.Popen(
            [self.program, *map(str, command)],
            env=self.environment | more,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            umask=OWN,
        )

    def end(self) -> None:
        """End every program in it, and wait until its registry is written."""
        server = Path(self.program).with_name("wineserver")
        command = next(filter(None, map(shutil.which, (str(server), "wineserver"))), "wineserver")
        subprocess.run([command, "-k"], env=self.environment, check=False)
        subprocess.run([command, "-w"], env=self.environment, check=False)


class _Said:
    """What a program says, read until the last one that holds its output has ended.

    The services of a Windows that a program was the first to start hold it as long as they live:
    once the program has ended, they are waited for no longer than `AFTER` seconds.
    """

    def __init__(self, output: IO[bytes]) -> None:
        self._output, self._read = output, bytearray()
        self._reader = threading.Thread(target=self._drain, daemon=True)
        self._reader.start()

    def all(self) -> str:
        """All of it, as text."""
        self._reader.join(AFTER)
        return bytes(self._read).decode("utf-8", errors="replace").replace("\r\n", "\n")

    def _drain(self) -> None:
        with self._output as output:
            while some := os.read(output.fileno(), 65536):
                self._read += some


def inside(place: Path) -> str:
    """A place of this machine as a program in Wine names it."""
    return "Z:" + str(place.resolve()).replace("/", "\\")


def main(*command: str) -> int:
    """Run a program, and say what it says."""
    wine = Wine(ROOT / "build" / "windows" / "prefix")
    wine.prepare()
    done = wine.run(*command, check=False, timeout=3600)
    print(done.stdout, end="")
    return done.returncode


if __name__ == "__main__":
    _program: Sequence[str] = sys.argv[1:]
    sys.exit(main(*_program) if _program else __doc__)
