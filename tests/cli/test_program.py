"""The program itself, in a process of its own: its streams, and where its options may stand."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import chain, permutations
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.codes import DONE, TROUBLE, UNREAD, USAGE
from kiosk.cli.parser import build, parse

FULL = Path("/dev/full")

Kiosk = Callable[..., "subprocess.CompletedProcess[str]"]

OPEN = ("do", "sites.open", "code=rabat", "name=Technopark Rabat", "city=Rabat")


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    """Run the program on a data folder, with its output where the test wants it."""

    # Unbuffered, argparse itself passes over the end of its help that nobody reads.
    here = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}

    def call(*arguments: str, **streams: int) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "kiosk", *arguments],
            env={**here, "KIOSK_DATA": str(tmp_path / "data")},
            stdin=subprocess.DEVNULL,
            **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams},
            text=True,
            check=False,
        )

    return call


@pytest.fixture
def unread() -> Iterator[int]:
    """A pipe whose reader has left."""
    reader, writer = os.pipe()
    os.close(reader)
    yield writer
    os.close(writer)


@pytest.mark.parametrize(
    "arguments",
    [("--help",), ("do", "--help"), ("commands",), ("--json", "queries"), ("doctor",)],
    ids=" ".join,
)
def test_a_reader_that_leaves_is_no_trouble(
    kiosk: Kiosk, unread: int, arguments: tuple[str, ...]
) -> None:
    done = kiosk(*arguments, stdout=unread)
    assert (done.returncode, done.stderr) == (UNREAD, "")


def test_the_first_line_is_enough_for_a_reader() -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "commands"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        pipesize=4096,  # less than all the commands: the program is still writing
    )
    assert program.stdout is not None
    assert "(" in program.stdout.readline()
    program.stdout.close()
    assert program.communicate()[1] == ""
    assert program.returncode == UNREAD


def test_a_refusal_whose_words_nobody_reads_keeps_its_exit_code(kiosk: Kiosk, unread: int) -> None:
    done = kiosk("ask", "sites.nothing", stderr=unread)
    assert (done.returncode, done.stdout) == (USAGE, "")
    assert kiosk("--nonsense", stderr=unread).returncode == USAGE


@pytest.mark.skipif(not FULL.exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said(kiosk: Kiosk) -> None:
    with FULL.open("w") as full:
        done = kiosk("commands", stdout=full.fileno())
    assert done.returncode == TROUBLE
    assert done.stderr == "kiosk: standard output: No space left on device\n"


def test_a_file_of_commands_is_carried_out_whether_its_answers_are_read_or_not(
    kiosk: Kiosk, unread: int, tmp_path: Path
) -> None:
    kiosk(*OPEN)
    file = tmp_path / "commands.jsonl"
    rooms = ("Rif", "Rif", "Souss")
    file.write_text("\n".join(json.dumps({"do": "sites.add_room", "name": r}) for r in rooms))
    file.write_text(file.read_text().replace("}", ', "capacity": 4}'))
    assert kiosk("--json", "do", "--file", str(file), stdout=unread).returncode == UNREAD
    listed = kiosk("--json", "ask", "sites.resources").stdout.splitlines()
    assert sorted(json.loads(line)["name"] for line in listed) == ["Rif", "Souss"]


def test_options_stand_anywhere_among_the_fields(kiosk: Kiosk) -> None:
    kiosk(*OPEN, "demo=true")
    kiosk("do", "people.add_staff", "code=salma", "name=Salma", "role=manager")
    at, who = ("--at", "2026-11-24T10:42"), ("--as", "salma")
    done = kiosk("do", *at, "sites.add_room", "--json", "name=Rif", *who, "capacity=8")
    assert (done.returncode, json.loads(done.stdout)["ok"]) == (DONE, True)
    entry = json.loads(kiosk("ask", "audit.trail", "--json", "limit=1").stdout)
    assert (entry["actor"], entry["at"]) == ("salma", "2026-11-24T10:42:00Z")


def test_every_order_of_words_and_options_is_understood() -> None:
    options = [("--as", "salma"), ("--at", "2026-11-24"), ("--json",), ("--data", "there")]
    words = [("sites.add_room",), ("name=Rif", "capacity=8")]
    grammar = build()
    for order in permutations([*options, *words]):
        parts = iter(sorted((part for part in order if part in words), key=words.index))
        line = [next(parts) if part in words else part for part in order]
        read = grammar.parse_args(["do", *chain.from_iterable(line)])
        assert (read.name, read.fields) == ("sites.add_room", ["name=Rif", "capacity=8"])
        assert (read.staff, read.at, read.json) == ("salma", "2026-11-24", True)
        assert read.data == Path("there")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("do sites.add_room --to now name=Rif", "unrecognized arguments: --to"),
        ("do sites.add_room name=Rif --at", "argument --at: expected one argument"),
        ("restore --json", "the following arguments are required: file"),
        ("restore here there", "unrecognized arguments: there"),
        ("central enrol --site rabat", "the following arguments are required: --kind, --label"),
    ],
)
def test_what_a_line_lacks_or_has_too_much_is_said(
    line: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as wrong:
        parse(line.split())
    assert wrong.value.code == USAGE
    assert capsys.readouterr().err.rstrip().endswith(told)


def test_a_dash_begins_a_field_after_two_of_them() -> None:
    assert parse(["do", "--json", "sites.add_room", "--", "-x=1"]).fields == ["-x=1"]


def test_the_file_to_join_with_may_stand_after_an_option() -> None:
    read = parse(["sync", "join", "--later", "here.json"])
    assert (read.what, read.file, read.later) == ("join", Path("here.json"), True)


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "ascii"])
def test_what_is_piped_is_utf_8(tmp_path: Path, encoding: str) -> None:
    told = '{"do": "sites.open", "code": "rabat", "name": "تكنوبارك", "city": "Salé"}'
    here = os.environ | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    program = [sys.executable, "-m", "kiosk", "--data", str(tmp_path), "--json"]

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [*program, *arguments], input=told.encode(), env=here, capture_output=True, check=True
        )
        return done.stdout.decode()

    run("do", "--file", "-")
    assert "تكنوبارك" in run("ask", "sites.list")


@pytest.mark.skipif(sys.platform == "win32", reason="no file is called so there")
def test_what_a_terminal_would_obey_is_shown_and_not_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named = tmp_path / "a\x1b[2J\x9bm\r.update"
    named.write_text("no archive")
    assert main(["--data", str(tmp_path), "--lang", "ar", "update", "check", str(named)]) == 3
    said = capsys.readouterr().err
    assert "a\\x1b[2J\\x9bm\\x0d.update" in said
    assert not {"\x1b", "\x9b", "\r"} & set(said)
