"""A real window falls and hangs under its supervisor, and is there again with all that was done."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.opening import open_folder
from kiosk.stations.queries import own_report
from kiosk.supervisor.reports import CRASHES as REPORTS
from tests.crashes.__main__ import Desk
from tests.crashes.window import CRASHES, FREEZES
from tests.kills.__main__ import judge


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A kiosk that fell once and hung once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QT_QPA_PLATFORM", "offscreen")
        made = Desk(tmp_path_factory.mktemp("desk"), seed=1)
        made.live("touch", 1, 1)
    return made


def test_it_is_back_each_time_and_closes_when_it_is_closed(desk: Desk) -> None:
    (fallen,) = desk.windows
    faults = [fault for fault, _ in fallen.gone]
    assert {fault in FREEZES for fault in faults} == {True, False}
    assert set(faults) <= {*CRASHES, *FREEZES}
    assert fallen.code == 0


def test_nothing_that_was_done_is_lost(desk: Desk) -> None:
    assert judge(desk) == []  # type: ignore[arg-type]


def test_each_fall_left_a_report_that_says_where_it_stood(desk: Desk) -> None:
    reports = {
        each.stem.rpartition("-")[2]: each.read_text("utf-8")
        for each in (desk.folder / "data" / REPORTS).glob("*.txt")
    }
    assert set(reports) >= {"crash", "freeze"}
    assert "The event loop stands" in reports["freeze"]
    assert "tests/crashes/window.py" in reports["freeze"]


def test_the_site_is_told(desk: Desk) -> None:
    station = open_folder(desk.folder / "data")
    try:
        said = station.ask_itself(own_report, station=station.name, window="touch")
    finally:
        station.close()
    assert said is not None
    assert said.restarts >= 2
    assert said.said["is_paused"] is False


def test_nothing_of_a_life_is_left_behind(desk: Desk) -> None:
    run: Path = desk.folder / "data" / "run"
    assert [each.name for each in run.glob("*.faults")] == []
