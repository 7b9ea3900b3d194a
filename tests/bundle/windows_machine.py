"""A Windows of the tests' own, under Wine: what is installed in it is started, touched and read."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PIL import Image

from tests.bundle.checks import Checks, require
from tests.bundle.root import ROOT
from tests.bundle.screen import Screen, until

sys.path.insert(0, str(ROOT / "tools"))
from wine import Wine, inside

PIN, MANAGER, DESK = "482615", "youssef", "salma"
OPEN = "kiosk|accueil"
"""Of which programs windows are."""
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Accueil"
RUN, KEY = r"Software\Microsoft\Windows\CurrentVersion\Run", r"Software\Technopark\Accueil"
MINE, ALL = "HKCU", "HKLM"
STILL = 3
"""Seconds for which a window that has opened its store stands still."""
EMPTY = 0.6
SECONDS, CLOSE_S = 300, 120
"""How long a command may take, and a window to close, on a machine that does other things too."""


@dataclass
class Machine:
    """One Windows of a site, with a person at it; `pictures` are kept, `scratch` is not."""

    wine: Wine
    checks: Checks
    scratch: Path
    pictures: Path
    _logs: int = field(default=0)

    @property
    def local(self) -> Path:
        """%LOCALAPPDATA% of the person."""
        people = [each for each in (self.wine.disk / "users").iterdir() if each.name != "Public"]
        require(len(people) == 1, people)
        return people[0] / "AppData" / "Local"

    @property
    def programs(self) -> Path:
        """Where an installation for the person's account lies."""
        return self.local / "Programs" / "Accueil"

    @property
    def for_all(self) -> Path:
        """Where one for the machine lies."""
        return self.wine.disk / "Program Files" / "Accueil"

    @property
    def data(self) -> Path:
        """Where the person's data are."""
        return self.local / "Technopark" / "kiosk"

    def entries(self, whom: str = MINE) -> list[str]:
        """The start menu's entries of Accueil."""
        place = "Microsoft/Windows/Start Menu/Programs/Accueil"
        roaming = self.local.parent / "Roaming"
        menu = (self.wine.disk / "ProgramData" if whom == ALL else roaming) / place
        return sorted(each.name for each in menu.glob("*")) if menu.is_dir() else []

    def run(self, *words: str | Path, code: int | None = 0, seconds: float = SECONDS) -> str:
        """Run a program to its end; what it said. Raises AssertionError on another `code`."""
        done = self.wine.run(*words, check=False, timeout=seconds)
        if code is not None and done.returncode != code:
            named = " ".join(map(str, words))
            raise AssertionError(f"{named} ended with {done.returncode}\n{done.stdout}")
        return done.stdout

    def kiosk(self, *words: str | Path, data: str = "", code: int | None = 0) -> str:
        """The command line as the person types it; what it said."""
        where = ["--data", data] if data else []
        return self.run(self.programs / "kiosk.exe", *where, *words, code=code)

    def ask(self, query: str, *fields: str, data: str = "") -> Any:
        """The answer to a query, a value a line."""
        told = self.kiosk("--json", "ask", query, *fields, data=data)
        return [json.loads(line) for line in told.splitlines() if line.startswith(("{", "["))]

    def registry(self, whom: str, key: str, name: str) -> str | None:
        """A value of the registry; None where there is none."""
        said = self.wine.run("reg", "query", f"{whom}\\{key}", "/v", name, check=False)
        for line in said.stdout.splitlines():
            parts = line.strip().split(None, 2)
            if parts[:1] == [name] and len(parts) == 3:
                return parts[2]
        return None

    def place(self, name: str) -> Path:
        """A file or folder of the person's, as this machine sees it; it is `C:\\name` there."""
        return self.wine.disk / name

    def write(self, name: str, text: str) -> str:
        """A file of the person's that nobody else reads; its name in Windows."""
        file = self.place(name)
        file.write_text(text, encoding="utf-8")
        file.chmod(0o600)
        return f"C:\\{name}"

    def start(
        self, *words: str | Path, log: Path, display: str = "", **more: str
    ) -> subprocess.Popen[bytes]:
        """Start a program and go on; what it says is in a file, through a pipe."""
        with log.open("wb") as out:
            keeping = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=out)
        environment = self.wine.environment | more
        if display:
            environment["DISPLAY"] = display
        try:
            return subprocess.Popen(
                [self.wine.program, *map(str, words)],
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=keeping.stdin,
                stderr=subprocess.STDOUT,
                umask=0o077,
            )
        finally:
            assert keeping.stdin is not None
            keeping.stdin.close()

    @contextmanager
    def window(
        self,
        *words: str,
        size: tuple[int, int] = (1440, 900),
        data: str = "",
        program: str = "kiosk.exe",
        locked: bool = False,
        code: int | None = 0,
        says: str = "",
    ) -> Iterator[tuple[Screen, subprocess.Popen[bytes]]]:
        """A window on a screen of its own, which Windows finds when it starts.

        It is closed as a person closes it and ends well, with no word but what it `says`; one that
        is `locked` is ended with its Windows.
        """
        where = ["--data", data] if data else []
        self._logs += 1
        log = self.scratch / f"window-{self._logs}.log"
        self.wine.end()
        with Screen(*size, program=OPEN) as screen:
            started = [self.programs / program, *where, *words]
            open_ = self.start(*started, log=log, display=screen.display)
            screen.shows = open_
            try:
                yield screen, open_
                if not locked:
                    self.close(screen, open_)
            finally:
                self.wine.end()
                ended = open_.wait(30)
        said = log.read_text(encoding="utf-8", errors="replace")
        require(locked or code is None or ended == code, f"ended with {ended}\n{said}")
        unforeseen = [line for line in said.splitlines() if not (says and says in line)]
        require(not unforeseen, said)

    @staticmethod
    def close(screen: Screen, process: subprocess.Popen[bytes]) -> None:
        """Alt+F4 in the window in front, until the program ends."""

        def closed() -> bool:
            for each in screen.windows():
                screen.tool("windowactivate", "--sync", each, "key", "alt+F4")
            return process.poll() is not None

        until(closed, "it does not close", CLOSE_S)

    def pictured(
        self, name: str, *words: str, size: tuple[int, int], locked: bool = False, **more: Any
    ) -> None:
        """Open a window and picture it once it stands still."""
        with self.window(*words, size=size, locked=locked, **more) as (screen, _process):
            look = Screen.painted if locked else whole
            look(screen, self.pictures / f"{name}.png", STILL)

    def shown_by(self) -> int | None:
        """The process of the window that a supervisor keeps open; None while there is none."""
        ours = f"WINEPREFIX={self.wine.prefix}".encode()
        for each in Path("/proc").glob("[0-9]*"):
            try:
                words = each.joinpath("cmdline").read_bytes().split(b"\0")
                shows = b"run" in words and b"--data" in words and _is_program(words[0])
                if shows and ours in each.joinpath("environ").read_bytes().split(b"\0"):
                    return int(each.name)
            except OSError:  # it has ended meanwhile
                continue
        return None

    def sign_in(self, data: str = "", who: str = DESK) -> None:
        """A window that opens ends whoever was signed in at the command line."""
        self.kiosk("login", who, "--pin-file", r"C:\pin", data=data)

    def holds(self) -> str:
        """What the person's store says: the same before and after what must not change it."""
        self.sign_in()
        return self.kiosk("ask", "visits.on_site") + self.kiosk("ask", "tickets.waiting")


def _is_program(name: bytes) -> bool:
    return name.lower().endswith(b"\\accueil.exe")


def whole(screen: Screen, target: Path, still: float = STILL) -> None:
    """Picture a desk's window once its store is open: until then most of it is of one colour."""

    def open_() -> bool:
        screen.painted(target, still)
        return _of_one_colour(target) < EMPTY

    until(open_, f"{target.name} stays half empty", 90)


def _of_one_colour(picture: Path) -> float:
    """How much of what is not the bare screen is; all of it where there is hardly a window."""
    with Image.open(picture) as opened:
        dots = opened.convert("RGB").reduce(4).getcolors(1 << 24)
    painted = [count for count, colour in dots or () if colour != (0, 0, 0)]
    small = sum(painted) < sum(count for count, _ in dots or ()) / 5
    return 1.0 if small else max(painted) / sum(painted)


def worked_at(screen: Screen, lock: Path, target: Path) -> None:
    """Whoever the lock offers first signs in; what is behind it is pictured."""
    whole(screen, lock)
    before = screen.picture(lock)[1]
    screen.tool("type", PIN)
    screen.tool("key", "Return")
    until(lambda: screen.picture(target)[1] != before, "nobody is signed in")
    time.sleep(STILL)  # a counter never stands still: it shows for how long somebody has been there
    screen.picture(target)


def seen_there(place: Path) -> str:
    """A place of this machine as a program in Wine names it."""
    return inside(place)
