"""The exchange begins with the windows and ends with them."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from kiosk.sync import enrolment
from kiosk.updates import health, state
from ui.shell.session import Session
from ui.shell.sync_runner import SyncRunner


class Recorded:
    """Stands in for the exchange and notes what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.fails = False

    def __call__(self, station: Station) -> Recorded:
        self.told.append(f"made for {station.name}")
        if self.fails:
            raise OSError("no driver")
        return self

    def start(self) -> None:
        self.told.append("start")

    def stop(self) -> None:
        self.told.append("stop")

    def answered(self, command: UUID, timeout: float) -> str | None:
        return None


@pytest.fixture
def recorded() -> Recorded:
    return Recorded()


@pytest.fixture
def enrolled(site: Station) -> Path:
    """The station's folder, with an enrolment in it."""
    paper = enrolment.Enrolment(
        station="desk-1",
        site="casablanca",
        kind="desk",
        series="A",
        host="localhost",
        port=1,
        database="central",
        sslmode="disable",
    )
    enrolment.keep(site.folder, paper)
    return site.folder


def test_it_runs_while_the_desk_is_open(
    enrolled: Path, site: Station, recorded: Recorded, qtbot: QtBot
) -> None:
    session = Session(site)
    SyncRunner(session, recorded)
    qtbot.waitUntil(lambda: "start" in recorded.told)
    session.close()
    session.close()
    assert recorded.told == ["made for Poste accueil 1", "start", "stop"]


def test_it_waits_for_a_store_that_opens_later(
    enrolled: Path, site: Station, recorded: Recorded, qtbot: QtBot
) -> None:
    session = Session()
    exchanging = SyncRunner(session, recorded)
    exchanging.begin()
    assert recorded.told == []
    session.open(site)
    qtbot.waitUntil(lambda: "start" in recorded.told)
    session.close()


def test_a_store_that_works_alone_exchanges_nothing(
    session: Session, recorded: Recorded, qtbot: QtBot
) -> None:
    exchanging = SyncRunner(session, recorded)
    exchanging.begin()
    qtbot.waitUntil(lambda: session.idle)
    assert recorded.told == []


def test_one_that_is_enrolled_meanwhile_begins_at_the_next_minute(
    session: Session, recorded: Recorded, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    SyncRunner(session, recorded)
    request.getfixturevalue("enrolled")
    session.minute.emit()
    qtbot.waitUntil(lambda: "start" in recorded.told)


def test_of_a_version_on_trial_the_centre_hears_once_it_works(
    enrolled: Path, session: Session, recorded: Recorded, qtbot: QtBot
) -> None:
    state.save(enrolled, state.State(step=state.TRYING, version="1.5.0", name="the build"))
    exchanging = SyncRunner(session, recorded)
    exchanging.begin()
    qtbot.waitUntil(lambda: session.idle)
    assert recorded.told == []
    assert health.say(enrolled, "1.5.0")
    session.minute.emit()
    qtbot.waitUntil(lambda: "start" in recorded.told)


def test_a_file_that_is_no_enrolment_stops_nothing(
    session: Session, recorded: Recorded, qtbot: QtBot
) -> None:
    (session.station.folder / enrolment.FILE).write_text("{}", encoding="utf-8")
    SyncRunner(session, recorded).begin()
    qtbot.waitUntil(lambda: session.idle)
    assert recorded.told == []


def test_one_that_cannot_begin_is_tried_again(
    enrolled: Path, session: Session, recorded: Recorded, qtbot: QtBot
) -> None:
    recorded.fails = True
    exchanging = SyncRunner(session, recorded)
    exchanging.begin()
    qtbot.waitUntil(lambda: session.idle)
    recorded.fails = False
    session.minute.emit()
    qtbot.waitUntil(lambda: "start" in recorded.told)


def test_a_desk_that_closes_first_starts_nothing(
    enrolled: Path, site: Station, recorded: Recorded
) -> None:
    session = Session(site)
    exchanging = SyncRunner(session, recorded)
    session.close()
    exchanging.begin()
    assert "start" not in recorded.told


def test_a_desk_that_closes_while_it_is_being_made_starts_nothing(
    enrolled: Path, session: Session, recorded: Recorded, qtbot: QtBot
) -> None:
    def make(station: Station) -> Recorded:
        exchanging.stop()
        return recorded(station)

    exchanging = SyncRunner(session, make)
    exchanging.begin()
    qtbot.waitUntil(lambda: session.idle)
    assert recorded.told == ["made for Poste accueil 1"]
