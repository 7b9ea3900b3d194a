"""What the checks share: the machine, its screen's pictures, its printer, and what it is asked."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bundle.checks import Checks, require
from tests.bundle.printer import PrintServer
from tests.bundle.root import PERSON, BareDebian
from tests.bundle.screen import Screen, until

PRINTER = "Tickets"
DATA = f"/home/{PERSON}/.local/share/kiosk"
PIN, MANAGER, DESK = "482615", "youssef", "salma"


@dataclass
class Site:
    """One machine of a site, with a person at it."""

    root: BareDebian
    checks: Checks
    printer: PrintServer
    scratch: Path
    pictures: Path

    def kiosk(self, *words: str, data: str = "", code: int = 0) -> str:
        """The command line as the person types it; what it said."""
        where = ["--data", data] if data else []
        return self.root.run("kiosk", *where, *words, user=PERSON, code=code)

    def ask(self, query: str, *fields: str, data: str = "") -> Any:
        """The answer to a query, a value a line."""
        told = self.kiosk("--json", "ask", query, *fields, data=data)
        return [json.loads(line) for line in told.splitlines() if line.startswith(("{", "["))]

    def write(self, place: str, text: str, mode: int = 0o600) -> str:
        """A file of the person's."""
        file = self.root.seen(place)
        file.write_text(text, encoding="utf-8")
        file.chmod(mode)
        self.root.run("chown", f"{PERSON}:{PERSON}", place)
        return place

    @contextmanager
    def window(
        self,
        *words: str,
        size: tuple[int, int] = (1440, 900),
        data: str = "",
        refused: str = "",
        program: str = "kiosk",
    ) -> Iterator[tuple[Screen, subprocess.Popen[bytes]]]:
        """A window on a screen of its own; it is closed as a person's session ends it.

        It ends well and without a word, or with trouble and the word of why it was `refused`.
        """
        where = ["--data", data] if data else []
        log = self.scratch / "window.log"
        with Screen(*size) as screen:
            env = {"DISPLAY": screen.display}
            open_ = self.root.start(program, *where, *words, user=PERSON, env=env, log=log)
            screen.shows = open_
            try:
                yield screen, open_
            finally:
                code = self.root.end(open_)
        said = log.read_text(encoding="utf-8", errors="replace")
        require(code == (4 if refused else 0), f"ended with {code}\n{said}")
        require(refused in said if refused else not said.strip(), said)

    def pictured(
        self,
        name: str,
        *words: str,
        size: tuple[int, int],
        data: str = "",
        program: str = "kiosk",
    ) -> None:
        """Open a window and picture it once it stands still."""
        with self.window(*words, size=size, data=data, program=program) as (screen, _process):
            screen.painted(self.pictures / f"{name}.png")


def jobs_done(site: Site, more_than: int) -> None:
    """Wait until the print server has brought another job to its end."""
    until(lambda: len(site.printer.done()) > more_than, "no job came to its end")
