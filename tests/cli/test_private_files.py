"""Whatever a verb writes is its owner's alone, however careless the account's umask is."""

from __future__ import annotations

import argparse
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.codes import DONE
from kiosk.cli.codes import REFUSED as FORGED
from kiosk.cli.parser import build
from kiosk.demo.staff import STAFF
from kiosk.paper.outlets import Folder
from kiosk.paper.prints import Rendered

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")

VERBS = [
    "demo --days 1",
    "login youssef --pin-file {away}/pin",
    "commands",
    "queries",
    "do sites.add_room name=Zellige capacity=3",
    "ask sites.list",
    "import residents {away}/residents.csv",
    "report rooms --format csv -o {away}/rooms.csv",
    "report rooms --format pdf -o {away}/rooms.pdf",
    "do visits.arrive first_name=Anir last_name=Idir host=Atlas consent=true",
    "rights access Anir --identity card -o {away}/person.json --force",
    "rights access Anir --identity card -o {away}/person.pdf",
    "print list",
    "notify list",
    "calendar export --room Atlas -o {away}/atlas.ics",
    "site export {away}/site.toml",
    "sync status",
    "settings language=ar",
    "backup {away}/copy",
    "nightly",
    "purge",
    "audit verify",
    "doctor",
    "licences",
    "update status",
    "support {away}/support.zip",
    "badge verify TP1.AAAA.BBBB",
    "store encrypt",
    "store decrypt",
    "restore {away}/copy",
    "setup",
    "logout",
]
MADE = (
    *("rooms.csv", "rooms.pdf", "person.json", "person.pdf", "copy", "support.zip"),
    *("atlas.ics", "site.toml"),
)
OTHERS = {"run", "supervise", "paused", "central", "network"}
"""A window is started as these are, by its supervisor too; a centre's files are another user's, and
the network is read at a centre (tests/network)."""


@pytest.fixture
def careless() -> Iterator[None]:
    """An account whose new files everybody may read and write."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def folder(tmp_path: Path, aside: Path) -> Path:
    """A place for a station's data, and what its verbs read."""
    (aside / "residents.csv").write_text("name\nAtelier Lumen\n", "utf-8")
    (aside / "pin").write_text(STAFF[0].pin, "utf-8")
    (aside / "pin").chmod(0o600)
    (aside / "person.json").write_text("{}", "utf-8")
    (aside / "person.json").chmod(0o644)
    return tmp_path / "data"


def open_files(*folders: Path) -> list[str]:
    found = [each for folder in folders for each in (folder, *folder.rglob("*"))]
    return [str(each) for each in found if each.stat().st_mode & 0o077]


def test_what_each_verb_writes_is_its_owners_alone(
    folder: Path, aside: Path, careless: None, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.mkdir()
    for verb in VERBS:
        code = main(["--data", str(folder), "--json", *verb.format(away=aside).split()])
        assert code == FORGED if verb.startswith("badge") else code == DONE, verb
        assert open_files(folder) == [], verb
    for name in MADE:
        assert stat.S_IMODE((aside / name).stat().st_mode) == 0o600, name


def test_what_is_printed_into_a_folder_is_its_owners_alone(aside: Path, careless: None) -> None:
    printed = Folder(aside / "printouts")
    printed.send(Rendered("A-014", b"%PDF"))
    (file,) = (aside / "printouts").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_every_verb_is_walked() -> None:
    walked = {verb.split()[0] for verb in VERBS}
    assert walked | OTHERS == _verbs(build())


def _verbs(parser: argparse.ArgumentParser) -> set[str]:
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    return {name for action in below for name in action.choices}
