"""Each way from an empty folder to a station at work: begun, or joined by file or by scanner."""

from __future__ import annotations

import errno
import hashlib
import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.badges.layouts import LAYOUTS
from kiosk.badges.reader_check import TEST
from kiosk.central import enrolling
from kiosk.central.applier import Applier
from kiosk.cli import main
from kiosk.core import settings, sounds
from kiosk.core.files import PRINTOUTS
from kiosk.first_run import centre
from kiosk.network.opening import NewSite, open_site
from kiosk.opening import open_folder
from kiosk.staff.queries import claimed
from kiosk.staff.signing_in import renew
from kiosk.station import Station
from kiosk.sync import enrolment as enrolments
from kiosk.sync.enrolment import FILE, Enrolment
from kiosk.sync.lettered import codes
from kiosk.sync.worker import SyncWorker
from tests.central.conftest import Hub, hub_server
from tests.sync.conftest import fleet, hub, hub_template
from tests.sync.fleet import Fleet
from tests.ui.shell.first_run.conftest import click, scan
from ui.reception.window import ReceptionWindow
from ui.shell import file_question
from ui.shell.device.paper import PaperPanel
from ui.shell.device.reader import ReaderPanel
from ui.shell.device.sound import SoundPanel
from ui.shell.device.touched import TouchPanel
from ui.shell.first_run import page
from ui.shell.first_run.done import DonePanel
from ui.shell.first_run.page import FirstRun
from ui.shell.session import Session
from ui.shell.signing.screen import SignInScreen
from ui.shell.sync_runner import SyncRunner
from ui.widgets.pill import NEUTRAL, OK, WARNING

__all__ = ["fleet", "hub", "hub_server", "hub_template"]

PIN = "482615"
LONG = "".join(hashlib.sha256(bytes([n])).hexdigest() for n in range(14))
"""More than one code holds."""
ALONE = Enrolment(
    "kiosk_rabat_abcdef", "rabat", "kiosk", "C", "127.0.0.1", 1, "kiosk", "secret", "disable"
)
Start = Callable[[], tuple[ReceptionWindow, FirstRun]]


@pytest.fixture
def start(opened: Session, qtbot: QtBot) -> Start:
    """Open the window, which asks what it is."""

    def begun() -> tuple[ReceptionWindow, FirstRun]:
        window = ReceptionWindow(opened)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
        cover = window.findChild(FirstRun)
        assert isinstance(cover, FirstRun)
        return window, cover

    return begun


@pytest.fixture
def became(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders whose station's own window was to be opened instead."""
    folders: list[Path] = []
    monkeypatch.setattr(page, "become", folders.append)
    return folders


@pytest.fixture
def exchange(opened: Session) -> SyncRunner:
    """What exchanges beside the window, as in the program."""
    return SyncRunner(opened)


def name_of(cover: FirstRun) -> str:
    return cover.steps[cover.step].name


def on(cover: FirstRun, qtbot: QtBot) -> None:
    """Go on, and wait until what that asked for has come home."""
    click(cover.next)
    qtbot.waitUntil(lambda: cover.session.idle)


def given(monkeypatch: pytest.MonkeyPatch, folder: Path, enrolment: Enrolment) -> None:
    """The file that somebody chooses when they are asked."""
    file = folder / "poste.json"
    enrolments.write(file, enrolment)
    monkeypatch.setattr(file_question, "ask_which", lambda *_words: str(file))


def to_enrolment(cover: FirstRun, qtbot: QtBot) -> None:
    click(cover.panels.way.join)
    on(cover, qtbot)
    assert name_of(cover) == "enrolment"


def note(cover: FirstRun, qtbot: QtBot) -> None:
    """Keep the code that is shown, and go on."""
    qtbot.waitUntil(cover.code.isVisible)
    click(cover.code.button)
    qtbot.waitUntil(lambda: cover.session.idle)


# -- a new site, by the keyboard alone -----------------------------------------------------------


def test_a_new_site_is_opened_with_the_keyboard_alone(
    start: Start, empty: Station, opened: Session, qtbot: QtBot
) -> None:
    window, cover = start()

    def keys(text: str) -> None:
        qtbot.keyClicks(window.focusWidget(), text)

    def enter(control: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return, held)
        qtbot.waitUntil(lambda: opened.idle)

    enter(control=True)
    assert name_of(cover) == "site"
    enter(control=True)
    window.focusWidget().selectAll()  # type: ignore[attr-defined]
    keys("Accueil rive droite")
    enter(control=True)
    keys("Direction du site")
    for _ in range(4):
        enter()
    assert name_of(cover) == "manager"
    for word in ("amal", "Amal Idrissi", PIN, PIN):
        keys(word)
        enter()
    qtbot.waitUntil(cover.code.isVisible)
    while window.focusWidget() is not cover.code.button:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    enter()
    assert name_of(cover) == "paper"
    paper = cover.panel
    assert isinstance(paper, PaperPanel)
    while window.focusWidget() is not paper.rows["tickets"].test:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: paper.kind == OK)
    [pdf] = (empty.folder / PRINTOUTS).glob("test-tickets-*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF")
    enter(control=True)
    assert name_of(cover) == "reader"
    scan(window.focusWidget(), TEST)
    reader = cover.panel
    assert isinstance(reader, ReaderPanel)
    assert (reader.kind, reader.last and reader.last.ended) == (OK, True)
    enter(control=True)
    done = cover.panel
    assert isinstance(done, DonePanel)
    told = {light.part: light.kind for light in done.lights}
    assert told["Le site"] == told["Le papier"] == told["Le lecteur"] == OK
    enter(control=True)
    assert not cover.isVisible()
    assert (empty.staff, opened.name) == ("amal", "Accueil rive droite")


def test_what_was_typed_stays_when_one_goes_back_and_takes_the_other_way(
    start: Start, qtbot: QtBot
) -> None:
    _, cover = start()
    on(cover, qtbot)
    cover.fields["site.name"].set_text("Technopark Anfa")
    on(cover, qtbot)
    for _ in range(2):
        click(cover.back)
    to_enrolment(cover, qtbot)
    click(cover.back)
    click(cover.panels.way.new)
    on(cover, qtbot)
    assert cover.fields["site.name"].text() == "Technopark Anfa"


# -- joining by file -----------------------------------------------------------------------------


def test_a_station_joins_by_its_file_and_its_people_come(
    start: Start,
    empty: Station,
    opened: Session,
    exchange: SyncRunner,
    fleet: Fleet,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    aside: Path,
) -> None:
    first, _ = fleet.open_site()
    first.do("people.add_staff", code="amal", name="Amal Idrissi", role="manager")
    first.do("people.choose_pin", actor="amal", pin=PIN)
    fleet.settle()
    made = fleet.hub.enrol(kind="desk")
    given(monkeypatch, aside, made)
    window, cover = start()
    to_enrolment(cover, qtbot)
    on(cover, qtbot)
    assert "Lisez d’abord" in cover.panels.enrolment.problem.text()
    click(cover.panels.enrolment.file)
    qtbot.waitUntil(lambda: cover.panels.enrolment.enrolment is not None)
    assert "casablanca" in cover.panels.enrolment.found.text()
    on(cover, qtbot)
    assert name_of(cover) == "named"
    cover.fields["station.name"].set_text("Accueil 2")
    on(cover, qtbot)
    note(cover, qtbot)
    while name_of(cover) != "done":
        on(cover, qtbot)
    qtbot.waitUntil(lambda: empty.ask_itself(claimed))
    done = cover.panel
    assert isinstance(done, DonePanel)
    qtbot.waitUntil(lambda: done.lights[0].kind == OK)
    click(cover.next)
    assert not cover.isVisible()
    qtbot.waitUntil(lambda: window.station_lock.locked)
    assert window.findChild(SignInScreen) is not None
    kept = settings.load(empty.folder).station
    assert (kept.name, kept.kind, opened.site.code) == ("Accueil 2", "desk", "casablanca")
    assert enrolments.of(empty.folder) == made


def test_the_folder_of_a_new_site_opens_it_and_its_first_visitor_comes(
    start: Start,
    empty: Station,
    hub: Hub,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    aside: Path,
) -> None:
    wanted = NewSite("fes", "Technopark Fès", "Fès", "fes", "amal", "Amal Idrissi")
    made = open_site(hub.url, wanted, aside / "fes", hub.address)
    chosen = str(made.folder / "enrolment.json")
    monkeypatch.setattr(file_question, "ask_which", lambda *_words: chosen)
    _, cover = start()
    to_enrolment(cover, qtbot)
    click(cover.panels.enrolment.file)
    qtbot.waitUntil(lambda: cover.panels.enrolment.enrolment is not None)
    assert "fes s’ouvre ici" in cover.panels.enrolment.found.text()
    on(cover, qtbot)
    cover.fields["station.name"].set_text("Responsable Fès")
    on(cover, qtbot)
    note(cover, qtbot)
    renew(empty, code="amal", pin=made.pin, chosen="905173")
    arrived = {"first_name": "Anir", "last_name": "Idir", "host": "Amal", "consent": True}
    empty.do("visits.arrive", **arrived)
    with closing(SyncWorker(empty)) as exchange:
        exchange.once()
    with closing(Applier(hub.url)) as applier:
        applier.once()
    assert hub.sql("SELECT name FROM site") == [("Technopark Fès",)]
    assert hub.sql("SELECT first_name FROM visit") == [("Anir",)]


# -- joining by scanner --------------------------------------------------------------------------


def typed_on_azerty(text: str) -> str:
    """What a French station makes of the keys of a US reader that types capitals."""
    of_key: dict[str, list[str]] = {}
    for sign, key in LAYOUTS["azerty"].items():
        of_key.setdefault(key, []).append(sign)
    shifted = "".join(sign for sign in text if sign.isalpha())
    out = []
    for sign in text:
        signs = of_key[sign]
        upper = [each for each in signs if each.isupper() or not each.isalpha()]
        lower = [each for each in signs if each not in upper or not each.isdigit()]
        out.append((upper if sign in shifted else lower or signs)[0])
    return "".join(out)


def test_a_station_joins_by_codes_that_a_french_reader_types(
    start: Start, empty: Station, qtbot: QtBot, became: list[Path]
) -> None:
    long = replace(ALONE, kind="counter", password=LONG)
    parts = codes(long)
    assert len(parts) > 2
    _, cover = start()
    to_enrolment(cover, qtbot)
    panel = cover.panels.enrolment
    cover.panels.enrolment.file.setFocus()  # wherever the focus is, a reader is heard
    scan(panel.file, typed_on_azerty(parts[-1]))
    scan(panel.pad, "https://example.com")
    assert "n’est pas celui d’une inscription" in panel.problem.text()
    for part in parts[:-1]:
        scan(panel.pad, typed_on_azerty(part)[:-5])
        assert "lu en entier" in panel.problem.text()
        scan(panel.pad, typed_on_azerty(part))
    qtbot.waitUntil(lambda: panel.enrolment == long)
    on(cover, qtbot)
    assert "ne répond pas" in panel.problem.text()
    assert name_of(cover) == "enrolment"
    on(cover, qtbot)  # all the same: its site comes later
    assert cover.fields["station.name"].text() == "Guichet 1"
    on(cover, qtbot)
    note(cover, qtbot)
    reader = cover.panels.of("reader")
    assert isinstance(reader, ReaderPanel)
    while name_of(cover) != "reader":
        on(cover, qtbot)
    scan(reader.pad, "QAZ" + "W" + "?)&é\"'(-è_çà")
    assert reader.last is not None
    assert (reader.last.how, reader.last.ended) == ("azerty", True)
    assert "clavier américain sur un poste français" in reader.answer.text()
    assert "QAZW?)&é" in reader.answer.text()
    on(cover, qtbot)
    done = cover.panel
    assert isinstance(done, DonePanel)
    assert done.lights[0].kind == WARNING
    on(cover, qtbot)
    assert became == [empty.folder]
    assert enrolments.of(empty.folder) == long


# -- a kiosk -------------------------------------------------------------------------------------


def test_a_kiosk_is_tried_with_a_finger_a_card_and_an_ear(
    start: Start,
    empty: Station,
    qtbot: QtBot,
    became: list[Path],
    monkeypatch: pytest.MonkeyPatch,
    aside: Path,
) -> None:
    monkeypatch.setattr(centre, "problem_with", lambda _enrolment: "")
    monkeypatch.setattr(sounds, "play", lambda _name: True)
    given(monkeypatch, aside, ALONE)
    window, cover = start()
    to_enrolment(cover, qtbot)
    click(cover.panels.enrolment.file)
    qtbot.waitUntil(lambda: cover.panels.enrolment.enrolment is not None)
    on(cover, qtbot)
    assert cover.fields["station.name"].text() == "Borne 1"
    cover.fields["touch.exit_code"].set_text("12")
    on(cover, qtbot)
    assert name_of(cover) == "named"
    assert cover.fields["touch.exit_code"].error
    cover.fields["touch.exit_code"].set_text("271828")
    on(cover, qtbot)
    note(cover, qtbot)
    paper = cover.panel
    assert isinstance(paper, PaperPanel)
    assert list(paper.rows) == ["tickets", "badges"]
    for _ in range(2):
        on(cover, qtbot)
    screen = cover.panel
    assert isinstance(screen, TouchPanel)
    click(screen.begin)
    test = screen.test
    assert test is not None
    for place in test.places:
        QTest.mouseClick(test, Qt.MouseButton.LeftButton, pos=QPoint(*map(int, place.toTuple())))
    assert test.card
    before = test.outline.width()
    for _ in range(4):
        click(test.larger)
    assert test.outline.width() > before
    click(test.fits)
    qtbot.waitUntil(lambda: cover.session.idle)
    assert settings.load(empty.folder).screen.true_size == 1100
    assert "8 endroits" in screen.hit.text()
    on(cover, qtbot)
    sound = cover.panel
    assert isinstance(sound, SoundPanel)
    click(sound.play)
    qtbot.waitUntil(sound.asked.isVisible)
    click(sound.heard)
    assert sound.kind == OK
    on(cover, qtbot)
    on(cover, qtbot)
    assert became == [empty.folder]
    kept = settings.load(empty.folder)
    assert (kept.station.kind, kept.touch.exit_code) == ("kiosk", "271828")
    assert not window.station_lock.locked or cover.isVisible()


def test_a_display_is_only_listened_to_and_what_is_passed_over_is_told(
    start: Start,
    qtbot: QtBot,
    became: list[Path],
    monkeypatch: pytest.MonkeyPatch,
    aside: Path,
) -> None:
    monkeypatch.setattr(centre, "problem_with", lambda _enrolment: "")
    given(monkeypatch, aside, replace(ALONE, kind="display"))
    _, cover = start()
    to_enrolment(cover, qtbot)
    click(cover.panels.enrolment.file)
    qtbot.waitUntil(lambda: cover.panels.enrolment.enrolment is not None)
    on(cover, qtbot)
    on(cover, qtbot)
    note(cover, qtbot)
    assert name_of(cover) == "sound"
    on(cover, qtbot)
    done = cover.panel
    assert isinstance(done, DonePanel)
    assert [light.kind for light in done.lights if light.part == "Le son"] == [NEUTRAL]
    assert cover.heading.text() == "Il reste quelque chose à faire", "the site is not there yet"
    on(cover, qtbot)
    assert became


# -- unattended ----------------------------------------------------------------------------------


def test_a_file_of_answers_joins_a_real_centre_and_says_where_paper_comes_out(
    fleet: Fleet, aside: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fleet.open_site()
    enrolments.write(aside / "borne.json", fleet.hub.enrol(kind="kiosk"))
    answers = aside / "answers.toml"
    answers.write_text(
        'enrolment = "borne.json"\ncode_sheet = "code.pdf"\n[station]\nname = "Borne 1"\n'
        '[printing]\ntickets = "Epson"\n[touch]\nexit_code = "271828"\n',
        "utf-8",
    )
    data = tmp_path / "unattended"
    assert main(["--data", str(data), "--json", "setup", "--file", str(answers)]) == 0
    said: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert (said["site"], said["station"], said["answered"]) == ("casablanca", "Borne 1", True)
    assert (aside / "code.pdf").read_bytes().startswith(b"%PDF")
    kept = settings.load(data)
    assert (kept.station.kind, kept.printing.tickets, kept.touch.exit_code) == (
        "kiosk",
        "Epson",
        "271828",
    )
    assert main(["--data", str(data), "--json", "sync", "--once"]) == 0
    with closing(open_folder(data)) as station:
        assert station.site is not None
        assert station.site.code == "casablanca"


def test_an_enrolment_that_was_revoked_joins_nothing(
    fleet: Fleet,
    start: Start,
    empty: Station,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    aside: Path,
) -> None:
    made = fleet.hub.enrol(kind="desk")
    enrolling.revoke(fleet.hub.url, made.station)
    given(monkeypatch, aside, made)
    _, cover = start()
    to_enrolment(cover, qtbot)
    click(cover.panels.enrolment.file)
    qtbot.waitUntil(lambda: cover.panels.enrolment.enrolment is not None)
    for _ in range(2):
        on(cover, qtbot)
        assert "Demandez-en un nouveau" in cover.panels.enrolment.problem.text()
    assert name_of(cover) == "enrolment"
    assert not (empty.folder / FILE).exists()


def test_a_file_of_answers_whose_enrolment_was_revoked_makes_nothing(
    fleet: Fleet, aside: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = fleet.hub.enrol(kind="desk")
    enrolling.revoke(fleet.hub.url, made.station)
    enrolments.write(aside / "poste.json", made)
    (aside / "answers.toml").write_text('enrolment = "poste.json"\n', "utf-8")
    data = tmp_path / "unattended"
    words = ["--data", str(data), "--json", "setup", "--file", str(aside / "answers.toml")]
    assert main(words) == 4
    said: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert said["trouble"] == "central_revoked"
    assert not (data / FILE).exists()
    assert not (data / settings.FILE).exists()


# -- what goes wrong -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{}", "n’est pas l’inscription d’un poste"),
        ('{"station": 1', "n’est pas l’inscription d’un poste"),
        ("\x00\xff", "texte"),
        (codes(replace(ALONE, password=LONG))[0], "il en manque une partie"),
    ],
)
def test_a_wrong_file_is_told_with_what_to_do(
    start: Start,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    aside: Path,
    text: str,
    told: str,
) -> None:
    file = aside / "poste.json"
    file.write_bytes(text.encode("latin-1"))
    monkeypatch.setattr(file_question, "ask_which", lambda *_words: str(file))
    _, cover = start()
    to_enrolment(cover, qtbot)
    click(cover.panels.enrolment.file)
    qtbot.waitUntil(lambda: bool(cover.panels.enrolment.problem.text()))
    assert told in cover.panels.enrolment.problem.text()
    assert cover.panels.enrolment.enrolment is None


def test_that_an_enrolment_is_missing_is_told_until_there_is_one(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, aside: Path
) -> None:
    given(monkeypatch, aside, ALONE)
    _, cover = start()
    to_enrolment(cover, qtbot)
    on(cover, qtbot)
    asked = cover.panels.enrolment
    assert asked.problem.text() == "Lisez d’abord tous les codes, ou choisissez le fichier."
    click(asked.file)
    qtbot.waitUntil(lambda: asked.enrolment is not None)
    assert (asked.problem.text(), cover.problem.text()) == ("", "")


def test_a_technicians_code_that_will_not_do_is_told_at_its_field(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, aside: Path
) -> None:
    given(monkeypatch, aside, ALONE)
    monkeypatch.setattr(centre, "problem_with", lambda _enrolment: "")
    _, cover = start()
    to_enrolment(cover, qtbot)
    click(cover.panels.enrolment.file)
    qtbot.waitUntil(lambda: cover.panels.enrolment.enrolment is not None)
    on(cover, qtbot)
    assert name_of(cover) == "named"
    field = cover.fields["touch.exit_code"]
    field.set_text("12")
    click(cover.next)
    assert field.error == "Code du technicien\u202f: de 4 à 12 chiffres."


def test_a_disk_that_fills_leaves_nothing_behind_and_what_was_typed(
    start: Start, empty: Station, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, aside: Path
) -> None:
    monkeypatch.setattr(centre, "problem_with", lambda _enrolment: "")
    given(monkeypatch, aside, replace(ALONE, kind="desk"))
    _, cover = start()
    to_enrolment(cover, qtbot)
    click(cover.panels.enrolment.file)
    qtbot.waitUntil(lambda: cover.panels.enrolment.enrolment is not None)
    on(cover, qtbot)
    cover.fields["station.name"].set_text("Accueil 7")
    keep = enrolments.keep

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(enrolments, "keep", full)
    on(cover, qtbot)
    assert "la place du disque" in cover.problem.text()
    assert (name_of(cover), cover.fields["station.name"].text()) == ("named", "Accueil 7")
    assert not (empty.folder / settings.FILE).exists()
    assert not (empty.folder / FILE).exists()
    monkeypatch.setattr(enrolments, "keep", keep)
    on(cover, qtbot)
    qtbot.waitUntil(cover.code.isVisible)
    assert settings.load(empty.folder).station.name == "Accueil 7"
