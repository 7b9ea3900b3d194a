"""A scan is heard: taken, refused, or not at all where the settings say so."""

from __future__ import annotations

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tests.ui.reception.opened import entries, open_window
from ui.reception.scans import Scans
from ui.shell.scan_sound import REFUSED, TAKEN, ScanSound
from ui.shell.session import Session

HEARD = [("good", "on", [TAKEN]), ("bad", "on", [REFUSED]), ("good", "off", []), ("bad", "off", [])]


@pytest.mark.parametrize(("which", "scans", "heard"), HEARD)
def test_what_a_scan_leads_to_is_heard(
    which: str, scans: str, heard: list[str], site: Station, session: Session, qtbot: QtBot
) -> None:
    said = msgspec.structs.replace(site.settings.sound, scans=scans)
    site.settings = msgspec.structs.replace(site.settings, sound=said)
    issued = site.do("badges.issue", kind="coworker", name="Sami Alaoui").result
    read = open_window(session, qtbot, entries("today")).scans
    assert isinstance(read, Scans)
    played: list[str] = []

    def play(name: str) -> bool:
        played.append(name)
        return True

    read.sound = ScanSound(session, play)
    good: str = issued.payload
    read.take(good if which == "good" else good[:-1] + ("B" if good[-1] != "B" else "C"))
    qtbot.waitUntil(lambda: session.idle)
    assert played == heard
