"""What nobody foresaw in a window leaves a report, once, and names nobody."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.errors import StoreTrouble
from kiosk.supervisor.reports import CRASHES
from ui.shell.supervised.faults import MOST, Faults
from ui.shell.unexpected import keep_trouble_quiet

NAME = "Tifawt Ouhaddou"


@pytest.fixture
def faults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Faults]:
    """Those of a reception; what else is told of an exception is not."""
    before = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = lambda *_: None, lambda _: None
    made = Faults(tmp_path, "reception", str(tmp_path / "faults"))
    yield made
    made.close()
    sys.excepthook, threading.excepthook = before


def told(folder: Path) -> list[str]:
    return [each.read_text("utf-8") for each in (folder / CRASHES).glob("*.txt")]


def fall(visitor: str, kind: type[BaseException] = ValueError) -> None:
    try:
        fall_at(visitor, kind)
    except BaseException as error:  # noqa: BLE001
        sys.excepthook(type(error), error, error.__traceback__)


def fall_at(visitor: str, kind: type[BaseException]) -> None:
    raise kind(visitor)


def test_an_exception_in_a_slot_is_reported_once_and_without_its_words(
    faults: Faults, tmp_path: Path
) -> None:
    for _ in range(3):
        fall(NAME)
    (report,) = told(tmp_path)
    assert "how: exception\n" in report
    assert "builtins.ValueError\n" in report
    assert "fall_at" in report
    assert "uptime: " in report
    assert NAME not in report


def test_so_is_one_of_another_thread(faults: Faults, tmp_path: Path) -> None:
    thread = threading.Thread(target=fall_in_thread, args=(NAME,))
    thread.start()
    thread.join()
    (report,) = told(tmp_path)
    assert "fall_in_thread" in report
    assert NAME not in report


def fall_in_thread(name: str) -> None:
    raise KeyError(name)


def test_trouble_with_the_store_and_ctrl_c_are_no_mistakes(faults: Faults, tmp_path: Path) -> None:
    keep_trouble_quiet()
    fall("the disk is full", StoreTrouble)
    fall("", KeyboardInterrupt)
    assert told(tmp_path) == []


def test_a_window_that_falls_in_ever_new_ways_does_not_fill_the_disk(
    faults: Faults, tmp_path: Path
) -> None:
    for n in range(MOST + 5):
        faults.report(type(f"Fault{n}", (ValueError,), {}), None)
    assert len(told(tmp_path)) == MOST
