"""`kiosk supervise` and `accueil`: which window, and that next to nothing is imported for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.cli.codes import DONE, TROUBLE
from kiosk.cli.own_window import ENROLMENT, SETTINGS, WINDOW_OF_KIND
from kiosk.cli.parser import build, parse
from kiosk.core import program
from kiosk.core.settings import FILE
from kiosk.supervisor import start
from kiosk.supervisor.only_one import OnlyOne, run_folder
from kiosk.supervisor.start import WINDOWS, Wanted, commands, plain, supervise
from kiosk.sync import enrolment
from kiosk.updates import hook
from ui.shell import windows

HEAVY = ("PySide6", "sqlalchemy", "msgspec", "argparse", "cryptography", "ui")


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("supervise", Wanted()),
        ("supervise touch", Wanted(window="touch")),
        ("--data D supervise door", Wanted(Path("D"), "", "door", False)),
        ("--data D supervise display --windowed", Wanted(Path("D"), "", "display", True)),
        ("supervise --lang ar --data D", Wanted(Path("D"), "ar")),
    ],
)
def test_a_plain_line_is_understood_as_the_whole_grammar_understands_it(
    line: str, wanted: Wanted
) -> None:
    assert plain(line.split()) == wanted
    if "supervise --lang" not in line:  # a global option, which the grammar wants before the verb
        read = parse(line.split())
        assert Wanted(read.data, read.lang or "", read.window or "", read.windowed) == wanted


@pytest.mark.parametrize(
    "line",
    [
        "run touch",
        "supervise borne",
        "supervise touch display",
        "--help supervise",
        "supervise -h",
        "--lang xx supervise touch",
    ],
)
def test_any_other_line_is_left_to_the_grammar(line: str) -> None:
    assert plain(line.split()) is None


def test_it_knows_the_windows_and_files_by_the_names_that_others_give_them() -> None:
    assert set(WINDOWS) == set(windows.WINDOWS)
    (lang,) = (each for each in build()._actions if each.dest == "lang")
    assert set(start.SPOKEN) == set(lang.choices or ())
    assert set(WINDOW_OF_KIND.values()) <= set(WINDOWS)
    assert (ENROLMENT, SETTINGS) == (enrolment.FILE, FILE)
    full = {name for name, entry in windows.WINDOWS.items() if entry.full_screen}
    assert full == start.IN_HALL


def test_a_window_is_started_as_it_was_asked_for(tmp_path: Path) -> None:
    started = commands(Wanted(language="ar", windowed=True), tmp_path, "touch")
    assert started.window[-4:] == ["ar", "run", "touch", "--windowed"]
    assert started.pause[-4:] == ["ar", "paused", "touch", "--windowed"]
    assert str(tmp_path) in started.window


def test_next_to_nothing_is_imported(tmp_path: Path) -> None:
    asks = (
        "import json, sys\n"
        "from kiosk.supervisor import start\n"
        "start.Supervisor.run = lambda self: 0\n"
        "from kiosk.cli import main\n"
        f"main(['--data', {str(tmp_path)!r}, 'supervise'])\n"
        "print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
    )
    done = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)
    assert set(json.loads(done.stdout)).isdisjoint(HEAVY)


@pytest.fixture
def held(tmp_path: Path) -> Iterator[OnlyOne]:
    """The touch window of a folder, which somebody has."""
    claim = OnlyOne(run_folder(tmp_path), "touch")
    assert claim.take()
    yield claim
    claim.let_go()


def test_a_second_start_says_that_the_window_is_open(
    held: OnlyOne, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert supervise(Wanted(tmp_path, window="touch")) == DONE
    assert "touch is open already" in capsys.readouterr().err
    assert held.asked_front()


def test_a_folder_that_cannot_be_watched_over_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_data: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(start, "run_folder", full)
    assert supervise(Wanted(tmp_path, window="touch")) == TROUBLE
    assert "No space left on device" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [([], Wanted()), (["touch"], Wanted(window="touch")), (["--windowed"], Wanted(windowed=True))],
)
def test_accueil_is_kept_running(
    arguments: list[str], wanted: Wanted, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[Wanted] = []
    monkeypatch.setattr(start, "supervise", lambda asked: kept.append(asked) or 0)
    monkeypatch.setattr(sys, "argv", ["accueil", *arguments])
    before = os.umask(0o022)
    os.umask(before)
    assert cli.accueil() == 0
    assert kept == [wanted]


def test_a_bundle_asks_which_of_the_versions_beside_it_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def laid(_data: Path, *arguments: str, tried: bool = True) -> list[str]:
        assert tried
        return ["/opt/accueil/2/kiosk", *arguments]

    monkeypatch.setattr(hook, "successor", laid)
    monkeypatch.setattr(hook, "window", laid)
    monkeypatch.setattr(hook, "hand_over", lambda following: following)
    wanted = Wanted(tmp_path, "ar", "touch")
    assert start._successor(wanted, tmp_path) is None
    assert start._versions(wanted, tmp_path, "touch") is None
    monkeypatch.setattr(program, "frozen", lambda: True)
    before = ["/opt/accueil/2/kiosk", "--data", str(tmp_path), "--lang", "ar"]
    assert supervise(wanted) == [*before, "supervise", "touch"]
    versions = start._versions(wanted, tmp_path, "touch")
    assert versions is not None
    assert versions.window() == [*before, "run", "touch"]
    assert not versions.is_stuck(9_999)


def test_half_an_installation_keeps_nothing_from_being_reported(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def gone() -> str:
        raise ModuleNotFoundError

    assert set(start._program()) == {"version", "build"}
    monkeypatch.setattr(program, "version", gone)
    assert start._program() == {}
