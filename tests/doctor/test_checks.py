"""Each light of the doctor: what turns it, and that what to do is always said."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import msgspec
import pytest

import kiosk.doctor
import ui.shell.doctor
from kiosk.core import languages, program, settings, wording
from kiosk.core.settings import PrintingSettings, Settings
from kiosk.doctor import care, exchange, fonts, machine, paper, plugged
from kiosk.doctor.examining import examine
from kiosk.doctor.finding import (
    AMBER,
    AWAY,
    CHECKS,
    GREEN,
    RED,
    Finding,
    finding,
    problems,
    said,
    told,
    worst,
)
from kiosk.paper import outlets
from kiosk.paper.print_system import UnknownPrinter
from kiosk.station import Station
from kiosk.supervisor import reports
from kiosk.sync.views import SyncStatus
from kiosk.updates import state as states

ROOT = Path(__file__).resolve().parents[2]
SPOKEN = languages.promised(languages.of_wording())
SOURCES = [
    file.read_text(encoding="utf-8")
    for package in (kiosk.doctor, ui.shell.doctor)
    for file in Path(str(package.__file__)).parent.glob("*.py")
]
NOW = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)


def of(folder: Path, check: str, **how: bool) -> Finding:
    """What one check found; the worst where there are several."""
    found = [each for each in examine(folder, **how) if each.check == check]
    return next(each for each in found if each.light == worst(one.light for one in found))


# -- every light has its words --------------------------------------------------------------------


@pytest.mark.parametrize("language", SPOKEN)
def test_every_check_has_a_name(language: str) -> None:
    for check in CHECKS:
        assert wording.has(f"doctor.{check}", language)


@pytest.mark.parametrize(
    "key", sorted({key for text in SOURCES for key in re.findall(r'said\(\s*"([\w.]+)"', text)})
)
@pytest.mark.parametrize("language", SPOKEN)
def test_every_sentence_is_there(key: str, language: str) -> None:
    assert wording.has(f"doctor.{key}", language)


def test_every_check_is_described_with_what_to_do() -> None:
    page = (ROOT / "docs" / "devices.md").read_text(encoding="utf-8")
    row_of = re.compile(r"^\| `(\w+)` \| (.+) \| (.+) \| (.+) \|$", re.MULTILINE)
    rows = {row[0]: row for row in row_of.findall(page) if row[0] != "check"}
    assert list(rows) == list(CHECKS)
    for check, row in rows.items():
        assert row[1] == wording.say(f"doctor.{check}", "fr")
        assert row[3].strip()


def test_every_sentence_with_something_to_do_is_a_sentence() -> None:
    for language in SPOKEN:
        for text in wording.texts(("doctor.",), language):
            assert text.strip() == text


def test_a_station_that_is_well_has_no_red_light_and_looking_changes_nothing(
    site: Station,
) -> None:
    before = sorted(site.folder.rglob("*"))
    found = list(examine(site.folder))
    assert {each.check for each in found} >= set(CHECKS) - {
        "settings_file",
        "certificates",
        "second",
        "door",
    }
    for each in found:
        assert each.light != RED or each.check == "private", each.line("fr")
        assert each.light in (GREEN, AWAY) or each.advice("fr"), each.line("fr")
    opened = ("kiosk.sqlite3", "numbers.sqlite3")  # and what opening a store makes beside it
    after = [file for file in sorted(site.folder.rglob("*")) if not file.name.startswith(opened)]
    assert after == [file for file in before if not file.name.startswith(opened)]


def test_what_the_notice_lacks_is_named_as_people_know_it(site: Station) -> None:
    [notice] = [each for each in examine(site.folder) if each.check == "notice"]
    assert notice.words("fr") == "il y manque\u202f: Numéro CNDP, À qui s’adresser"
    assert "cndp, contact" in notice.words("en")


@pytest.mark.parametrize(
    ("named", "light"), [("Atlas", GREEN), ("أطلس", GREEN), ("", AMBER), ("Toubkal", RED)]
)
def test_a_door_is_told_whether_its_room_is_there(site: Station, named: str, light: str) -> None:
    lines = f'[station]\nkind = "door"\n[door]\nroom = "{named}"\n'
    (site.folder / settings.FILE).write_text(lines, encoding="utf-8")
    assert of(site.folder, "door").light == RED, "the site has no room at all"
    site.do("sites.add_room", name="Atlas", name_ar="أطلس", capacity=12)
    site.do("sites.add_room", name="Rif", capacity=8)
    found = of(site.folder, "door")
    assert found.light == light
    assert bool(found.todo) == (light != GREEN)


def test_what_takes_long_is_left_out_where_it_is_looked_at_often(site: Station) -> None:
    found = {each.check for each in examine(site.folder, whole=False)}
    assert "store" in found
    assert found.isdisjoint({"integrity", "log"})


# -- what is wrong --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("free", "light"), [(10_000_000, RED), (1_000_000_000, AMBER), (9_000_000_000, GREEN)]
)
def test_a_disk_that_fills_is_seen_before_it_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, light: str
) -> None:
    usage = SimpleNamespace(free=free)
    monkeypatch.setattr(machine.shutil, "disk_usage", lambda _place: usage)
    found = of(tmp_path, "disk")
    assert (found.light, bool(found.advice("fr"))) == (light, light != GREEN)
    assert found.ok == (light != RED)


def test_a_store_of_a_newer_version_is_red_and_says_to_update(
    site: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.database.close()
    monkeypatch.setattr("kiosk.store.migrate.revision", lambda _database: "9999")
    found = of(site.folder, "store")
    assert found.light == RED
    assert "version plus récente" in found.words("fr")
    assert "9999" in found.found
    assert "Installez" in found.advice("fr")


def test_a_store_that_is_damaged_is_red(tmp_path: Path) -> None:
    (tmp_path / "kiosk.sqlite3").write_bytes(b"not a database at all" * 500)
    found = of(tmp_path, "store")
    assert found.light == RED
    assert "kiosk restore" in found.advice("fr")


def test_settings_that_are_wrong_are_told_in_the_language_that_was_asked(tmp_path: Path) -> None:
    (tmp_path / settings.FILE).write_text("touch.idle_seconds = 0\n")
    [wrong] = [each for each in examine(tmp_path, "ar") if each.check == "settings"]
    assert wrong.light == RED
    assert "touch.idle_seconds" in wrong.words("ar")


def test_a_font_that_was_lost_is_red(tmp_path: Path) -> None:
    for name in fonts.FONTS[1:]:
        (tmp_path / name).write_bytes(b"\x00\x01\x00\x00")
    found = fonts.look(tmp_path)
    assert found.light == RED
    assert fonts.FONTS[0] in found.words("fr")


@pytest.mark.parametrize(
    ("offset", "light"), [(3.0, GREEN), (-119.0, GREEN), (300.0, AMBER), (-4_000.0, RED)]
)
def test_a_clock_is_held_against_the_centre(offset: float, light: str) -> None:
    found = exchange.clock(NOW, SyncStatus("online", 1, exchanged_at=NOW, clock_offset=offset))
    assert found.light == light
    assert bool(found.advice("en")) == (light != GREEN)
    if light != GREEN:
        assert ("behind" in found.found) == (offset > 0)


def test_a_clock_before_the_program_was_made_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "build", lambda: "6a5df54, 2026-11-28")
    assert exchange.clock(NOW - timedelta(days=400), None).light == RED
    assert exchange.clock(NOW + timedelta(days=400), None).light == AWAY


@pytest.mark.parametrize("problem", sorted(exchange.PROBLEMS | {"something new"}))
def test_a_trouble_of_the_exchange_that_waiting_does_not_mend_is_red(problem: str) -> None:
    found = exchange._central(SyncStatus("offline", 1, station="desk", problem=problem))
    assert found.light == RED
    assert found.found.endswith(f", {problem}")
    assert all(found.advice(language) for language in SPOKEN)


def test_being_offline_is_amber_and_no_fault() -> None:
    found = exchange._central(SyncStatus("offline", 1, station="desk", problem="unreachable"))
    assert (found.light, found.ok) == (AMBER, True)
    assert exchange._central(SyncStatus("online", 1, station="desk")).light == GREEN
    assert exchange._central(SyncStatus("online", 1, station="desk", refused=1)).light == AMBER


# -- printers -------------------------------------------------------------------------------------

ZEBRA = PrintingSettings(badges="Zebra", tickets="Zebra", sheets="dialog")


@pytest.mark.parametrize(
    "state",
    [
        *(outlets.MISSING, outlets.OFFLINE, outlets.PAPER_OUT),
        *(outlets.COVER_OPEN, outlets.STOPPED, "of a later version"),
    ],
)
def test_a_printer_that_does_not_print_is_red_and_says_what_to_do(state: str) -> None:
    asked: list[str] = []

    def status(name: str) -> str:
        asked.append(name)
        return state

    found = paper.printers(ZEBRA, status)
    assert found.light == RED
    assert "Zebra" in found.words("fr")
    assert all(found.advice(language) for language in SPOKEN)
    assert asked == ["Zebra"]


def test_a_printer_that_is_ready_is_green() -> None:
    assert paper.printers(ZEBRA, lambda _name: outlets.READY).light == GREEN


def test_a_folder_that_is_gone_is_red(tmp_path: Path) -> None:
    chosen = PrintingSettings(badges="dialog", tickets=f"file:{tmp_path}/none/a.pdf")
    assert paper.printers(chosen).light == RED
    assert paper.printers(PrintingSettings(tickets="folder")).light == GREEN


class Silent:
    """A print system that does not answer."""

    def __init__(self, error: OSError) -> None:
        self.error = error

    def printer_status(self, _name: str) -> str:
        raise self.error


@pytest.mark.parametrize(
    ("error", "state"), [(UnknownPrinter("x"), outlets.MISSING), (OSError(), outlets.STOPPED)]
)
def test_a_print_system_that_does_not_answer_is_told(
    monkeypatch: pytest.MonkeyPatch, error: OSError, state: str
) -> None:
    monkeypatch.setattr(paper, "print_system", lambda: Silent(error))
    assert paper.ask_system("Zebra") == state
    monkeypatch.setattr(paper, "print_system", lambda: None)
    assert paper.ask_system("Zebra") == paper.UNSEEN


# -- what is plugged in ---------------------------------------------------------------------------


def test_screens_and_cameras_are_those_that_the_system_lists(tmp_path: Path) -> None:
    for name, status in (("card0-HDMI-A-1", "connected"), ("card0-DP-1", "disconnected")):
        (tmp_path / "drm" / name).mkdir(parents=True)
        (tmp_path / "drm" / name / "status").write_text(f"{status}\n")
    for name in ("video0", "video1"):
        (tmp_path / "video" / name).mkdir(parents=True)
        (tmp_path / "video" / name / "name").write_text("Integrated Camera\n")
    assert plugged.screens(tmp_path / "drm") == ["HDMI-A-1"]
    assert plugged.screens(tmp_path / "none") == []
    assert plugged.cameras(tmp_path / "video") == ["Integrated Camera"]
    assert plugged.cameras(tmp_path / "none") == []


def test_the_screens_of_the_settings_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = msgspec.structs.replace(
        Settings(), screen=msgspec.structs.replace(Settings().screen, display="HDMI-2")
    )
    monkeypatch.setattr(plugged, "screens", list)
    assert "HDMI-2" in machine.screens(chosen).words("fr")
    assert machine.screens(chosen).light == AWAY
    monkeypatch.setattr(plugged, "screens", lambda: ["HDMI-A-2"])
    assert machine.screens(chosen).light == GREEN


# -- what it went through -------------------------------------------------------------------------


def test_windows_that_fell_are_counted_and_many_of_a_day_are_red(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    assert care.crashes(tmp_path, now).light == GREEN
    reports.write(tmp_path, "touch", "crash", {}, "")
    found = care.crashes(tmp_path, now)
    assert (found.light, found.ok) == (AMBER, True)
    assert "touch-crash" in found.words("fr")
    for _ in range(care.MANY):
        reports.write(tmp_path, "touch", "crash", {}, "")
    assert care.crashes(tmp_path, now).light == RED
    assert care.crashes(tmp_path, now + timedelta(days=3)).light == GREEN
    assert "11" in care.crashes(tmp_path, now + timedelta(days=3)).words("fr")
    assert care.crashes(tmp_path, now + timedelta(days=30)).found == "none in seven days"


@pytest.mark.parametrize(
    ("result", "why", "light"),
    [
        (states.INSTALLED, "", GREEN),
        (states.ROLLED_BACK, states.BY_HAND, GREEN),
        (states.ROLLED_BACK, states.UNHEALTHY, AMBER),
        (states.NOT_STARTED, states.NO_COPY, AMBER),
        (states.KEPT, states.WORK_SINCE, RED),
    ],
)
def test_how_the_last_version_fared(tmp_path: Path, result: str, why: str, light: str) -> None:
    assert care.updates(tmp_path).light == GREEN
    last = states.Outcome(result=result, version="1.5.0", former="1.4.0", at=NOW, why=why)
    states.save(tmp_path, states.State(last=last))
    found = care.updates(tmp_path)
    assert found.light == light
    assert "1.5.0" in found.words("fr")
    assert bool(found.advice("ar")) == (light != GREEN)


def test_a_badge_that_was_read_says_that_the_reader_works(site: Station) -> None:
    found = of(site.folder, "scanner")
    assert (found.light, found.there) == (AWAY, False)
    staff = site.do("people.add_staff", code="nadia", name="Nadia Fassi", role="desk")
    assert staff
    badge = site.do("badges.issue", kind="staff", holder="nadia").result
    site.do("badges.scan", payload=badge.payload)
    found = of(site.folder, "scanner")
    assert found.light == GREEN
    assert found.found == f"last badge read: {site.clock.now():%Y-%m-%d %H:%M}Z"


# -- together -------------------------------------------------------------------------------------


def test_the_site_is_told_of_what_is_not_well_once_a_check() -> None:
    found = [
        finding("disk", AMBER, told("")),
        finding("central", AMBER, told("")),
        finding("key", AMBER, told(""), site="rabat"),
        finding("key", RED, told(""), site="casablanca"),
        finding("sound", AWAY, told("")),
        finding("store", GREEN, told("")),
    ]
    assert problems(found) == ("disk=amber", "key=red")


Say = Callable[[Finding], str]


@pytest.mark.parametrize("language", SPOKEN)
def test_a_line_has_its_sign_and_what_to_do(language: str) -> None:
    lost = finding("disk", RED, said("disk.here", free="1", place="/"), said("disk.full.do"))
    first, second = lost.line(language).split("\n")
    assert first.startswith("NO  ")
    assert wording.say("doctor.disk", language) in first
    assert second.strip() == wording.say("doctor.disk.full.do", language)
    assert "\n" not in finding("sites", GREEN, told("rabat")).line(language)


@pytest.mark.parametrize(
    ("kind", "voice", "light"),
    [("display", "on", AMBER), ("desk", "on", AWAY), ("display", "off", AWAY)],
)
def test_a_display_that_is_to_speak_is_told_that_it_has_no_sound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, voice: str, light: str
) -> None:
    chosen = settings.Settings(
        station=settings.StationSettings(kind=kind), display=settings.DisplaySettings(voice=voice)
    )
    monkeypatch.setattr(machine.sys, "platform", "linux")
    monkeypatch.setattr(machine.sounds, "players", lambda: ["/usr/bin/paplay"])
    monkeypatch.setattr(machine.plugged, "no_sound_card", lambda: True)
    found = machine.sound(chosen)
    assert found.light == light
    assert "paplay" in found.words("fr")
    assert found.advice("fr")
    cards = tmp_path / "cards"
    cards.write_text("--- no soundcards ---\n")
    monkeypatch.undo()
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    assert plugged.no_sound_card(cards)
    assert not plugged.no_sound_card(tmp_path / "gone")
