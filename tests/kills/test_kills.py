"""The windows of a desk are killed some times, and the judge of it notices what it is there for."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.core.ids import new_id
from kiosk.store.database import STORE
from tests.chaos.ledger import DENIED, DONE, Ledger, read
from tests.kills.__main__ import Desk, Window, judge


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk whose windows were killed while people worked there."""
    made = Desk(tmp_path_factory.mktemp("desk"), seed=1, patient=True)
    try:
        while not (made.unasked or all(map(_worked, made.windows))):
            made.run(made.kills + 1)
    finally:
        made.close()
    assert made.unasked == []
    return made


def _worked(window: Window) -> bool:
    return window.ledger.exists() and bool(_done(window.ledger))


def _done(ledger: Path) -> list[str]:
    return [entry.id for entry in read(ledger) if entry.kind == DONE]


def test_what_was_acknowledged_before_a_kill_is_there(desk: Desk) -> None:
    assert judge(desk) == []
    assert desk.kills


def test_an_acknowledged_command_that_is_not_there_is_noticed(desk: Desk) -> None:
    before = desk.windows[0].ledger.read_bytes()
    Ledger(desk.windows[0].ledger).write(DONE, new_id(), "visits.arrive")
    assert [said for said in judge(desk) if "acknowledged and is lost" in said]
    desk.windows[0].ledger.write_bytes(before)


def test_a_denied_command_that_happened_is_noticed(desk: Desk) -> None:
    ledger = desk.windows[0].ledger
    before = ledger.read_bytes()
    Ledger(ledger).write(DENIED, _done(ledger)[0], "visits.arrive")
    assert [said for said in judge(desk) if "was denied and happened" in said]
    ledger.write_bytes(before)


def test_a_row_of_the_log_that_is_gone_is_noticed(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(desk.folder, tmp_path / "copy")
    monkeypatch.setattr(desk, "folder", tmp_path / "copy")
    with closing(sqlite3.connect(desk.folder / "data" / STORE)) as store:
        store.execute("DELETE FROM command WHERE n = 5")
        store.commit()
    assert [said for said in judge(desk) if said == "the log is missing at 5"]
