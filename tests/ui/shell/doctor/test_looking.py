"""What only a window sees of its machine, and what it says of it to the site."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import StoreTrouble
from kiosk.core.settings import FILE, ScreenSettings
from kiosk.doctor.finding import AMBER, GREEN, RED
from kiosk.paper import outlets
from kiosk.station import Station
from kiosk.stations import kinds
from kiosk.stations.queries import StationView, of_site
from kiosk.stations.reporting import say
from kiosk.store.migrate import HEAD
from kiosk.store.signs_of_life import signs_of_life
from tests.ui.enrolled import enrol, go_offline
from tests.ui.trouble import Failing
from ui.shell.doctor import looking, reporting, seen
from ui.shell.doctor.looking import Looked, doctor_of
from ui.shell.doctor.reporting import Reporting
from ui.shell.session import Session
from ui.shell.sync_runner import SyncRunner


@pytest.fixture(autouse=True)
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """The screen of the tests is a small one."""
    monkeypatch.setattr(seen, "DESKTOP", (800, 600))


def only(station: Station) -> StationView:
    [found] = station.ask(of_site)
    return found


def test_the_screen_is_told_with_its_size(qtbot: QtBot) -> None:
    found = seen.screens(ScreenSettings())
    assert found.light == GREEN
    assert "800 × 800 (100 %)" in found.words("fr")


@pytest.mark.parametrize("which", ["touch", "display"])
def test_a_screen_that_the_settings_name_and_nobody_plugged_in_is_red(
    qtbot: QtBot, which: str
) -> None:
    found = seen.screens(ScreenSettings(**{which: "HDMI-9"}))
    assert found.light == RED
    assert "HDMI-9" in found.words("ar")
    assert found.advice("fr")
    assert seen.screens(ScreenSettings(**{which: "1"})).light == GREEN


def test_a_screen_without_room_for_a_window_is_amber(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seen, "DESKTOP", (1024, 690))
    assert seen.screens(ScreenSettings()).light == AMBER


def test_the_programs_fonts_draw_all_its_scripts(qtbot: QtBot) -> None:
    assert seen.fonts().light == GREEN
    lost = seen.fonts(["IBM Plex Sans", "IBM Plex Sans Arabic"])
    assert lost.light == RED
    assert "Noto Sans Tifinagh" in lost.words("fr")


def test_what_a_window_sees_takes_the_place_of_what_the_doctor_could_not(
    site: Station, session: Session
) -> None:
    looked = doctor_of(session).work(whole=False)()
    found = {each.check: each for each in looked.findings}
    assert len(found) == len({each.what for each in looked.findings})
    assert "800" in found["screen"].words("fr")
    assert looked.printers["tickets"] == ("folder", "folder")
    (site.folder / FILE).write_text("touch = = 3")
    wrong = {each.check: each for each in doctor_of(session).work(whole=False)().findings}
    assert wrong["settings"].light == RED
    assert {"screen", "printers", "fonts"} <= set(wrong)


@pytest.mark.parametrize(
    ("window", "states", "said"),
    [
        ("touch", {"tickets": ("Zebra", outlets.PAPER_OUT)}, outlets.PAPER_OUT),
        ("touch", {"tickets": ("Zebra", outlets.READY)}, "ready"),
        ("touch", {"tickets": ("folder", "folder")}, ""),
        ("touch", {"badges": ("Zebra", outlets.MISSING)}, ""),
        (
            "reception",
            {"badges": ("A", outlets.READY), "tickets": ("B", outlets.OFFLINE)},
            outlets.OFFLINE,
        ),
        ("display", {"tickets": ("Zebra", outlets.MISSING)}, ""),
    ],
)
def test_a_window_says_how_its_own_printer_does(
    window: str, states: dict[str, tuple[str, str]], said: str
) -> None:
    assert Looked([], states).printer(window) == said


# -- saying it ------------------------------------------------------------------------------------


def test_a_window_says_how_it_does_and_that_it_is_there(
    site: Station, session: Session, qtbot: QtBot, clock: FrozenClock
) -> None:
    told = Reporting(session, "reception")
    told.look()
    qtbot.waitUntil(lambda: session.idle)
    found = only(site)
    assert (found.window, found.kind, found.is_open) == ("reception", "desk", True)
    assert found.version
    assert found.state == kinds.WELL or ("private", "red") in found.problems
    clock.at += timedelta(minutes=1)
    session.minute.emit()
    qtbot.waitUntil(lambda: session.idle)
    signs = site.database.read(signs_of_life)
    assert signs[("", site.name, "reception")] == clock.at


def test_it_looks_again_every_few_minutes_and_after_a_print(
    site: Station, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Reporting(session, "reception")
    for _ in range(reporting.MINUTES):
        assert site.ask(of_site) == []
        session.minute.emit()
    qtbot.waitUntil(lambda: len(site.ask(of_site)) == 1)
    qtbot.waitUntil(lambda: session.idle)
    told._soon.stop()
    session.changed.emit(frozenset({"print_job"}))
    assert told._soon.isActive()


def test_what_went_wrong_is_seen_by_the_site(
    site: Station, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    printing = msgspec.structs.replace(site.settings.printing, tickets="Zebra")
    site.settings = msgspec.structs.replace(site.settings, printing=printing)
    (site.folder / FILE).write_text('printing.tickets = "Zebra"\n')
    monkeypatch.setattr(looking.Doctor, "_status", lambda _self, _name: outlets.PAPER_OUT)
    Reporting(session, "touch").look()
    qtbot.waitUntil(lambda: session.idle)
    found = only(site)
    assert (found.printer, found.paper, found.state) == ("paper_out", "out", kinds.TROUBLE)
    assert ("printers", "red") in found.problems


def test_each_row_of_the_store_is_read_over_by_night_and_what_was_found_stays(
    site: Station, session: Session, qtbot: QtBot, clock: FrozenClock
) -> None:
    told = Reporting(session, "reception")
    with site.database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE command SET payload = '{}' WHERE n = 1")
    told.look()
    qtbot.waitUntil(lambda: session.idle)
    assert ("log", "red") not in only(site).problems
    clock.at = clock.at.replace(hour=3)
    for _ in range(2):
        told.look()
        qtbot.waitUntil(lambda: session.idle)
        assert ("log", "red") in only(site).problems
    clock.at = clock.at.replace(hour=9)
    told.look()
    qtbot.waitUntil(lambda: session.idle)
    assert ("log", "red") in only(site).problems
    assert only(site).state == kinds.TROUBLE


def test_a_window_that_is_closed_says_so(site: Station, qtbot: QtBot) -> None:
    session = Session(site)
    Reporting(session, "reception").look()
    qtbot.waitUntil(lambda: session.idle)
    session.close()
    found = only(site)
    assert (found.is_open, found.state) == (False, kinds.CLOSED)


class Exchange:
    """An exchange that is asked whether the centre has heard."""

    def __init__(self) -> None:
        self.asked: list[UUID] = []
        self.stopped = False

    def start(self) -> None:
        """Begin."""

    def stop(self) -> None:
        self.stopped = True

    def answered(self, command: UUID, _timeout: float) -> str | None:
        assert not self.stopped
        self.asked.append(command)
        return None


@pytest.mark.parametrize("online", [True, False])
def test_the_centre_hears_of_a_window_that_closes_before_the_exchange_ends(
    site: Station, qtbot: QtBot, online: bool
) -> None:
    enrol(site, centre_revision=HEAD)
    if not online:
        go_offline(site)
    session, exchange = Session(site), Exchange()
    Reporting(session, "reception").look()
    qtbot.waitUntil(lambda: session.idle)
    SyncRunner(session)._running = exchange
    session.close()
    assert only(site).is_open is False
    assert (len(exchange.asked), exchange.stopped) == (int(online), True)


def test_a_store_in_trouble_disturbs_nobody(
    site: Station, session: Session, qtbot: QtBot, told: list[object], failing: Failing
) -> None:
    told_of = Reporting(session, "reception")
    failing.next(*[StoreTrouble("disk full") for _ in range(4)])
    told_of.look()
    session.minute.emit()
    qtbot.waitUntil(lambda: session.idle)
    assert told == []
    assert failing.tries


def test_a_window_that_rests_was_told_of_and_says_that_it_is_back(
    site: Station, session: Session, qtbot: QtBot
) -> None:
    say(site, "touch", is_paused=True)
    assert only(site).state == kinds.PAUSED
    Reporting(session, "touch").look()
    qtbot.waitUntil(lambda: session.idle)
    assert only(site).is_paused is False
