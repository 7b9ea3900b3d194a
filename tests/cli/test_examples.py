"""The examples of the documents: they are what the command line takes, and work on any day."""

from __future__ import annotations

import io
import re
import shlex
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk import demo
from kiosk.cli import main
from kiosk.cli.parser import parse
from kiosk.core.clock import SystemClock
from kiosk.demo.staff import PIN
from kiosk.opening import open_folder

ROOT = Path(__file__).parents[2]
DOCUMENTS = ("README.md", "docs/*.md", "packaging/*/README.md")
# These open a window, or need a central database.
ELSEWHERE = ("run", "central", "sync")
# The site is closed then, and the day after.
SATURDAY_NIGHT = datetime(2026, 11, 28, 22, 30, tzinfo=UTC)


def examples(pattern: str) -> list[str]:
    """The command lines of documents, without what may be left out or is said behind them."""
    texts = [file.read_text(encoding="utf-8") for file in sorted(ROOT.glob(pattern))]
    lines = [
        line for text in texts for line in re.findall(r"^    kiosk (\S.*)$", text, re.MULTILINE)
    ]
    return [re.sub(r" \[.*\]|\s{3,}.*", "", line) for line in lines]


@pytest.mark.parametrize("example", [each for some in DOCUMENTS for each in examples(some)])
def test_an_example_is_what_the_command_line_takes(example: str) -> None:
    parse(shlex.split(example))


def test_the_examples_of_the_readme_work_on_the_demo_word_for_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(SystemClock, "now", lambda _clock: SATURDAY_NIGHT)
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    station = open_folder(tmp_path / "data")
    demo.fill(station, days=0, tell=lambda _message: None)
    station.close()
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
    lines = [shlex.split(line) for line in examples("README.md")]
    wanted = [words for words in lines if words[0] not in ELSEWHERE and words[0][0] != "-"]
    assert len(wanted) > 8
    done = {" ".join(words): main(words) for words in wanted}
    assert set(done.values()) == {0}, (done, capsys.readouterr().err)
    assert (tmp_path / "rooms.pdf").read_bytes().startswith(b"%PDF")
