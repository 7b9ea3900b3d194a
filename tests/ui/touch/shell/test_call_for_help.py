"""A technician at a kiosk takes the file for support along, on a stick or from the printouts."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.doctor import support
from kiosk.station import Station
from tests.ui.touch.conftest import EXIT_CODE
from ui.shell.session import Session
from ui.touch.shell.exit_sheet import ExitSheet
from ui.touch.shell.staff_sheet import StaffSheet
from ui.touch.shell.window import TouchWindow

Press = Callable[..., None]


@pytest.fixture
def staff(window: TouchWindow, press: Press) -> StaffSheet:
    """What is offered once the code was right."""
    window.way_out.offer()
    sheet = window.way_out.sheet
    assert isinstance(sheet, ExitSheet)
    for digit in EXIT_CODE:
        press(sheet.keys[digit])
    press(sheet.enter)
    offered = window.way_out.sheet
    assert isinstance(offered, StaffSheet)
    return offered


def test_it_is_written_to_the_stick_that_is_plugged_in(
    staff: StaffSheet,
    kiosk_desk: Session,
    press: Press,
    qtbot: QtBot,
    aside: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(support, "sticks", lambda: [aside])
    press(staff.call_help)
    qtbot.waitUntil(lambda: kiosk_desk.idle)
    [file] = aside.glob("aide-Borne-1-*.zip")
    assert zipfile.is_zipfile(file)
    assert file.name in staff.text.text()
    assert staff.call_help.isEnabled()


def test_without_a_stick_it_is_among_the_printouts(
    staff: StaffSheet,
    kiosk_desk: Session,
    kiosk_station: Station,
    press: Press,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(support, "sticks", list)
    press(staff.call_help)
    qtbot.waitUntil(lambda: kiosk_desk.idle)
    assert len(list((kiosk_station.folder / "printouts").glob("aide-*.zip"))) == 1


def test_a_stick_that_was_pulled_out_is_told_and_the_kiosk_goes_on(
    staff: StaffSheet,
    kiosk_desk: Session,
    press: Press,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    aside: Path,
) -> None:
    gone = aside / "gone"
    monkeypatch.setattr(support, "place_for", lambda *_given: gone / "x.zip")
    press(staff.call_help)
    qtbot.waitUntil(lambda: kiosk_desk.idle)
    assert staff.text.text()
    assert not gone.exists()
