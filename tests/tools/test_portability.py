"""What would break on Windows is found, and what is only for other systems is let be."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"


@pytest.fixture(scope="module")
def portability() -> Any:
    sys.path.insert(0, str(TOOLS))
    import portability

    return portability


BAD = [
    ("posix-module", "import fcntl"),
    ("posix-module", "from pwd import getpwnam"),
    ("posix-call", "import os\nos.geteuid()"),
    ("posix-call", "import signal\nprocess.send_signal(signal.SIGKILL)"),
    ("posix-call", "from os import fork"),
    ("posix-call", "import socket\nsocket.socket(socket.AF_UNIX)"),
    ("kill", "import os\nos.kill(pid, 0)"),
    ("rights", "folder.chmod(0o700)"),
    ("rights", "import os\nos.chmod(file, 0o600)"),
    ("link", "current.symlink_to(version)"),
    ("encoding", "file.read_text()"),
    ("encoding", "file.write_text(words)"),
    ("encoding", "open(file)"),
    ("encoding", "with file.open() as lines: pass"),
    ("encoding", 'out = file.open("a")'),
    ("encoding", 'import os\nos.fdopen(handle, "w")'),
    ("encoding", 'import tempfile\ntempfile.NamedTemporaryFile("w", delete=False)'),
    (
        "encoding",
        "import subprocess\nsubprocess.run(words, text=True, creationflags=NO_CONSOLE)",
    ),
    ("rename", "import os\nos.rename(new, old)"),
    ("rename", "new.rename(old)"),
    ("system-path", 'folder = "/tmp/kiosk"'),
    ("system-path", 'SOCKET = Path("/run/cups/cups.sock")'),
    ("name", 'file = folder / f"copy of {day} 12:00"'),
    ("date", 'day.strftime("%-d/%m")'),
    ("date", 'day.strftime("%A")'),
    ("date-format", 'words = f"{day:%-d}"'),
    ("date-format", 'words = f"{day:%B}"'),
    ("locale", 'import locale\nlocale.setlocale(locale.LC_ALL, "fr_FR.UTF-8")'),
    ("console", "import subprocess\nsubprocess.Popen([program])"),
    ("console", 'import os\nos.system("lp")'),
    ("temporary", "import tempfile\ntempfile.NamedTemporaryFile()"),
    ("open-file", 'with open(file, "rb") as old:\n    os.replace(new, file)'),
    ("open-file", 'with file.open("rb") as old:\n    file.unlink()'),
    ("environment", 'import os\nos.environ["HOME"]'),
    ("environment", 'import os\nos.environ.get("USER")'),
]


@pytest.mark.parametrize(("rule", "source"), BAD)
def test_what_breaks_on_windows_is_found(portability: Any, rule: str, source: str) -> None:
    assert [one.rule for one in portability.look(source)] == [rule]


def test_every_rule_has_an_example(portability: Any) -> None:
    assert {rule for rule, _ in BAD} == set(portability.portability_rules.RULES)


@pytest.mark.parametrize(
    "source",
    [
        'if sys.platform != "win32":\n    import fcntl',
        'def root():\n    return sys.platform != "win32" and os.geteuid() == 0',
        'def close():\n    if sys.platform == "win32":\n        return\n    os.chown(file, 0, 0)',
        "try:\n    import readline\nexcept ImportError:\n    readline = None",
        "with suppress(AttributeError):\n    os.chown(file, 0, 0)",
        "folder.chmod(0o700)  # posix: elsewhere it has the rights of the data folder",
        '"""/tmp is not for this."""',
        'file.read_text(encoding="utf-8")',
        'file.read_text("utf-8")',
        'file.open("rb")',
        "dialog.open()",
        "subprocess.run(words, creationflags=program.NO_CONSOLE)",
        "new.replace(old)",
        'with open(file, "rb") as old:\n    pass\nos.replace(new, file)',
        'day.strftime("%Y-%m-%d")',
        'folder / "kiosk.sqlite3"',
    ],
)
def test_what_runs_everywhere_or_is_asked_for_is_let_be(portability: Any, source: str) -> None:
    assert portability.look(source) == []


def test_what_follows_a_question_that_does_not_leave_is_looked_at(portability: Any) -> None:
    source = 'if sys.platform == "win32":\n    pass\nos.geteuid()'
    assert [one.line for one in portability.look(source)] == [3]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("docs/aux.md", "refuses"),
        ("tests/kept/12:00.json", "refuses"),
        ("tests/kept/name.", "refuses"),
        ("docs/" + "a" * 200 + ".md", "longer"),
    ],
)
def test_a_name_that_windows_refuses_is_found(portability: Any, path: str, words: str) -> None:
    (found,) = portability.look_at_names(["README.md", path])
    assert words in found.words


def test_two_names_that_differ_by_case_are_one_on_windows(portability: Any) -> None:
    (found,) = portability.look_at_names(["docs/Sync.md", "docs/sync.md", "docs/stores.md"])
    assert found.words == "the same on Windows as docs/sync.md"


def test_what_is_found_is_said_by_file_and_line_and_ends_with_1(
    portability: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tmp_path.joinpath("bad.py").write_text("import os\nimport fcntl\n", encoding="utf-8")
    assert portability.main(str(tmp_path)) == 1
    assert f"{tmp_path / 'bad.py'}:2: posix-module: " in capsys.readouterr().out


def test_nothing_found_ends_with_0(portability: Any, tmp_path: Path) -> None:
    tmp_path.joinpath("good.py").write_text("import os\n", encoding="utf-8")
    assert portability.main(str(tmp_path)) == 0
