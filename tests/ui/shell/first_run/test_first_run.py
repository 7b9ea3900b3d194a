"""From an empty folder to a manager who is signed in."""

from __future__ import annotations

import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.core import settings
from kiosk.core.clock import FrozenClock
from kiosk.opening import open_folder
from kiosk.paper.prints import Rendered
from kiosk.sites.data_protection import data_protection
from kiosk.staff.queries import staff
from kiosk.station import Station
from kiosk.store import embedded, recovery
from kiosk.store.database import STORE
from tests.ui.shell.first_run.conftest import click
from ui.reception.lock import LockScreen
from ui.reception.window import ReceptionWindow
from ui.shell import file_question, print_question
from ui.shell.first_run import sheet
from ui.shell.first_run.page import FirstRun
from ui.shell.first_run.steps import AGAIN, ENCRYPTED
from ui.shell.session import Session
from ui.shell.signing.cover import Cover

PIN = "482615"
Start = Callable[[], tuple[ReceptionWindow, FirstRun]]


@pytest.fixture
def start(opened: Session, qtbot: QtBot) -> Start:
    """Open the window, which asks what it is, and say that a site begins here."""

    def begun() -> tuple[ReceptionWindow, FirstRun]:
        window = ReceptionWindow(opened)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
        cover = window.findChild(FirstRun)
        assert isinstance(cover, FirstRun)
        assert cover.panel is cover.panels.way
        click(cover.next)  # a new site
        return window, cover

    return begun


def manage(cover: FirstRun, pin: str = PIN, again: str = PIN) -> None:
    said = {
        "manager.code": "amal",
        "manager.name": "Amal Idrissi",
        "manager.pin": pin,
        AGAIN: again,
    }
    for place, value in said.items():
        cover.fields[place].set_text(value)


def finish(cover: FirstRun, opened: Session, qtbot: QtBot) -> None:
    """From the code that was noted over what may be tried to the end."""
    while cover.isVisible():
        qtbot.waitUntil(lambda: opened.idle)
        click(cover.next)
    qtbot.waitUntil(lambda: opened.idle)


def test_control_and_enter_do_what_the_main_button_does(
    start: Start, empty: Station, opened: Session, qtbot: QtBot
) -> None:
    window, cover = start()

    def press() -> None:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    for step in range(3):
        assert cover.step == step + 1
        press()
    manage(cover)
    press()
    qtbot.waitUntil(cover.code.isVisible)
    press()
    assert cover.code.shown  # what is shown once does not go by a key pressed once too often
    click(cover.code.button)
    for name in ("paper", "reader", "done"):
        assert cover.steps[cover.step].name == name
        press()
    qtbot.waitUntil(lambda: opened.idle)
    assert not cover.isVisible()
    assert empty.staff == "amal"


def test_an_empty_folder_becomes_a_site_whose_manager_is_signed_in(
    start: Start, empty: Station, opened: Session, qtbot: QtBot
) -> None:
    window, cover = start()
    assert cover.isVisible()
    assert cover.title.text() == "Première mise en service"
    cover.choice("site.known").choose("tiznit")
    cover._know("tiznit")
    click(cover.next)
    cover.fields["station.name"].set_text("Accueil Tiznit")
    click(cover.next)
    cover.fields["site.contact"].set_text("Direction du site")
    cover.fields["site.cndp"].set_text("D-123/2026")
    click(cover.next)
    manage(cover)
    click(cover.next)
    qtbot.waitUntil(cover.code.isVisible)
    code = cover.code.shown
    assert recovery.matches(empty, code)
    click(cover.code.button)
    assert cover.code.shown == ""
    finish(cover, opened, qtbot)
    assert not cover.isVisible()
    assert opened.station.signed_in is not None
    assert (opened.station.signed_in.code, opened.station.signed_in.role) == ("amal", "manager")
    assert opened.site.name == "Technopark Tiznit"
    assert opened.name == "Accueil Tiznit"
    said = empty.ask_itself(data_protection)
    assert (said.contact, said.cndp) == ("Direction du site", "D-123/2026")
    assert settings.load(empty.folder).station.name == "Accueil Tiznit"
    assert not window.station_lock.locked
    assert window.no_site.isHidden()
    window.lock()
    qtbot.waitUntil(lambda: window.station_lock.locked)
    assert any(type(c).__name__ == "SignInScreen" for c in window.findChildren(Cover))


def test_a_wrong_answer_is_told_at_its_field_and_goes_no_further(start: Start) -> None:
    _, cover = start()
    cover.choice("site.known").choose("")
    cover._know("")
    cover.fields["site.code"].set_text("Tiznit !")
    click(cover.next)
    assert cover.step == 1
    assert cover.fields["site.code"].note.text()
    assert cover.fields["site.name"].note.text()


@pytest.mark.parametrize("place", ["site.name", "site.city", "station.name"])
def test_a_name_that_is_taken_out_is_missed_at_its_field(
    start: Start, empty: Station, place: str
) -> None:
    _, cover = start()
    if place not in cover.steps[1].asks:
        click(cover.next)
    step = cover.step
    cover.fields[place].set_text("  ")
    click(cover.next)
    assert cover.step == step
    assert "ce champ est vide" in cover.fields[place].error
    cover.fields[place].set_text("Technopark Anfa")
    click(cover.next)
    assert cover.step == step + 1


def test_a_pin_that_is_not_there_is_missed_and_not_called_wrong(start: Start) -> None:
    _, cover = start()
    for _ in range(3):
        click(cover.next)
    manage(cover, "", "")
    click(cover.next)
    assert "ce champ est vide" in cover.fields["manager.pin"].error


@pytest.mark.parametrize(("pin", "again"), [("123456", "123456"), (PIN, "482616"), ("48", "48")])
def test_a_pin_that_will_not_do_makes_nothing(
    start: Start, empty: Station, pin: str, again: str
) -> None:
    _, cover = start()
    for _ in range(3):
        click(cover.next)
    manage(cover, pin, again)
    click(cover.next)
    assert cover.step == 4
    assert empty.held_sites() == set()
    refused = next(field for field in cover.fields.values() if field.error)
    edit = refused.input.edit
    assert (edit.hasFocus(), edit.selectedText()) == (True, edit.text()), "typed over at once"


def test_enter_goes_from_field_to_field_and_from_step_to_step(start: Start) -> None:
    _, cover = start()
    edit = cover.fields["site.name"].input.edit
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert cover.fields["site.city"].input.edit.hasFocus()
    QTest.keyClick(cover.fields["site.city"].input.edit, Qt.Key.Key_Return)
    assert cover.step == 2
    click(cover.back)
    assert cover.step == 1


@pytest.mark.parametrize(
    ("language", "title"),
    [("ar", "التشغيل الأول"), ("en", "First start"), ("fr", "Première mise en service")],
)
def test_it_speaks_the_language_that_is_chosen_and_keeps_what_was_typed(
    start: Start, opened: Session, language: str, title: str
) -> None:
    _, cover = start()
    cover.fields["site.name"].set_text("Technopark Casablanca Nord")
    cover._speak(language)
    assert cover.title.text() == title
    assert cover.fields["site.name"].text() == "Technopark Casablanca Nord"
    assert cover.said.answers().station.language == language


def test_a_store_that_waits_for_its_site_is_not_asked(
    empty: Station, opened: Session, qtbot: QtBot
) -> None:
    from tests.tickets.stores import enrol

    enrol(empty)
    window = ReceptionWindow(opened)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    assert window.findChild(FirstRun) is None


def test_where_people_work_and_nobody_has_a_pin_the_lock_offers_the_manager_theirs(
    empty: Station, opened: Session, qtbot: QtBot
) -> None:
    """A store of before people signed in."""
    maker = Station(empty.folder, empty.database, empty.settings, clock=empty.clock)
    maker.do("sites.open", code="casablanca", name="Technopark", city="Casablanca")
    maker.do("people.add_staff", code="amal", name="Amal Idrissi", role="manager")
    empty.forget_site()
    window = ReceptionWindow(opened)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.lock()
    lock = window.findChild(LockScreen)
    assert isinstance(lock, LockScreen)
    click(lock.first)
    asked = window.findChild(FirstRun)
    assert isinstance(asked, FirstRun)
    click(asked.back)  # later: the desk goes on as it was
    assert not window.station_lock.locked
    window.lock()
    click(lock.first)
    asked = window.findChildren(FirstRun)[-1]
    manage(asked)
    click(asked.next)
    qtbot.waitUntil(asked.code.isVisible)
    click(asked.code.button)
    assert not lock.isVisible()
    assert empty.signed_in is not None
    assert empty.signed_in.code == "amal"


@pytest.mark.parametrize("printer", ["", "Bureau"])
def test_the_code_is_printed_where_there_is_a_printer(
    start: Start, empty: Station, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, printer: str
) -> None:
    sent: list[Rendered] = []
    monkeypatch.setattr(print_question, "system_printer", lambda: printer)
    monkeypatch.setattr(sheet, "system_printer", lambda: printer)
    monkeypatch.setattr(sheet.SystemPrinter, "send", lambda _self, document: sent.append(document))
    _, cover = start()
    for _ in range(3):
        click(cover.next)
    manage(cover)
    click(cover.next)
    qtbot.waitUntil(cover.code.isVisible)
    assert cover.code.print.isVisible() == bool(printer)
    if printer:
        click(cover.code.print)
        qtbot.waitUntil(lambda: bool(sent) and not cover.form.busy)
        assert sent[0].pdf.startswith(b"%PDF")
        drawn = empty.database.read(recovery.drawn)
        assert drawn is not None
        assert drawn[1] is not None


def test_the_code_is_kept_as_a_file_where_there_is_no_printer_yet(
    start: Start, empty: Station, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, aside: Path
) -> None:
    monkeypatch.setattr(print_question, "system_printer", lambda: "")
    window, cover = start()
    click(cover.next)
    through(cover, qtbot)
    assert cover.code.save.hasFocus()
    shown = cover.code.shown
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert cover.code.shown == shown
    file = aside / "code.pdf"
    monkeypatch.setattr(file_question, "ask_where", lambda *_words: str(file))
    click(cover.code.save)
    qtbot.waitUntil(lambda: file.exists() and not cover.form.busy)
    assert file.read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert cover.code.shown == shown
    qtbot.waitUntil(cover.code.told.isVisible)
    assert cover.code.told.text() == "La feuille du code est enregistrée"


def through(cover: FirstRun, qtbot: QtBot) -> None:
    """From the step of the station to the code that is shown."""
    for _ in range(2):
        click(cover.next)
    manage(cover)
    click(cover.next)
    qtbot.waitUntil(cover.code.isVisible)


def test_a_store_that_is_to_be_encrypted_is_so_at_once_and_opens_again(
    start: Start, empty: Station, opened: Session, qtbot: QtBot, clock: FrozenClock
) -> None:
    window, cover = start()
    told: list[str] = []
    opened.told.connect(lambda notice: told.append(notice.text))
    store = empty.folder / STORE
    click(cover.next)
    box = cover.tick(ENCRYPTED)
    assert box.isVisible()
    assert not box.isChecked()
    click(box)
    through(cover, qtbot)
    assert embedded.is_encrypted(store)
    click(cover.code.button)
    finish(cover, opened, qtbot)
    assert any("chiffrées" in words and "dossier keys" in words for words in told)
    empty.do("people.add_staff", code="salma", name="Salma Berrada", role="desk")
    qtbot.waitUntil(lambda: opened.idle)
    assert b"Amal Idrissi" not in b"".join(
        file.read_bytes() for file in empty.folder.glob(f"{STORE}*")
    )
    window.close()
    empty.close()
    with closing(open_folder(empty.folder, clock=clock)) as again:
        assert again.database.encrypted
        assert {person.code for person in again.ask_itself(staff)} == {"amal", "salma"}


def test_a_store_stays_plain_unless_that_is_wanted(
    start: Start, empty: Station, qtbot: QtBot
) -> None:
    _, cover = start()
    click(cover.next)
    through(cover, qtbot)
    assert embedded.is_plain(empty.folder / STORE)
    assert empty.database.encrypted is False


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_what_encrypting_answers_and_costs_is_said_in_each_language(
    start: Start, opened: Session, language: str
) -> None:
    _, cover = start()
    cover._speak(language)
    click(cover.next)
    field = cover.fields[ENCRYPTED]
    said = {
        "fr": ("volée", "clé", "Chiffrer"),
        "ar": ("سرقت", "مفتاح", "تشفير"),
        "en": ("stolen", "key", "Encrypt"),
    }[language]
    assert all(word in f"{cover.tick(ENCRYPTED).text()} {field.note.text()}" for word in said)
