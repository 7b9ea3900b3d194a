"""The folder of calendars beside the windows."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from ui.shell import publishing
from ui.shell.session import Session


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publishing, "SOON_MS", 1)
    monkeypatch.setattr(publishing, "AFTER_MS", 1)


def test_calendars_follow_the_bookings(
    site: Station, session: Session, quick: None, aside: Path, qtbot: QtBot
) -> None:
    said = msgspec.structs.replace(session.station.settings.calendars, folder=str(aside))
    session.station.settings = msgspec.structs.replace(session.station.settings, calendars=said)
    made = publishing.Publishing(session)
    site.do("sites.add_room", name="Atlas", capacity=12)
    qtbot.waitUntil(lambda: len(list(aside.glob("room-*.ics"))) == 1)
    (file,) = aside.glob("room-*.ics")
    site.do(
        "bookings.book",
        resource="Atlas",
        starts="2026-11-25T14:00",
        ends="2026-11-25T15:00",
        held_by="Noria Énergie",
        kind="external",
    )
    qtbot.waitUntil(lambda: b"BEGIN:VEVENT" in file.read_bytes())
    qtbot.waitUntil(lambda: session.idle)
    session.close()
    made.publish()
    assert session.idle


def test_without_a_folder_nothing_is_done(
    site: Station, session: Session, quick: None, qtbot: QtBot
) -> None:
    made = publishing.Publishing(session)
    site.do("sites.add_room", name="Atlas", capacity=12)
    made.publish()
    assert session.idle
