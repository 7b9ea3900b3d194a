"""A station's backups, by hand: now, elsewhere, their code, and what a window says of them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import nightly
from kiosk.backups.files import of_folder
from kiosk.backups.job import back_up
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import StoreTrouble
from kiosk.core.settings import BackupSettings, Settings
from kiosk.paper.drawing.raster import pages
from kiosk.station import Station
from kiosk.store import copies, recovery
from kiosk.store.upkeep import BACKUP
from ui.manager.backups.code import CodeDialog
from ui.manager.backups.rows import COPY
from ui.manager.backups.section import BackupsSection, Ended
from ui.manager.site.page import SitePage
from ui.reception.backups import BackupNotice
from ui.shell.session import Session
from ui.widgets.label import Label


@pytest.fixture
def section(site: Station, session: Session, qtbot: QtBot) -> BackupsSection:
    page = SitePage(session)
    qtbot.addWidget(page)
    page.resize(1240, 620)
    page.show()
    page.show_section("backups")
    section = page.section
    assert isinstance(section, BackupsSection)
    section.ask = lambda *_, **__: True
    section.page = page  # type: ignore[attr-defined]
    return section


@pytest.fixture
def notice(site: Station, session: Session, qtbot: QtBot) -> BackupNotice:
    notice = BackupNotice(session)
    qtbot.addWidget(notice)
    return notice


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "TRIED_OUT", 0)


def failing(station: Station, kind: str) -> None:
    nightly.note(station, BACKUP, kind, "")


def test_a_backup_is_made_now_and_listed(
    section: BackupsSection, session: Session, qtbot: QtBot
) -> None:
    assert section.rows.items == []
    section.verb.click()
    assert not section.verb.isEnabled()
    qtbot.waitUntil(section.verb.isEnabled)
    (made,) = section.rows.items
    assert made.why == "by_hand"
    assert made == of_folder(session.station.folder)[0]
    assert "24 novembre 2026" in section.last.text()
    words = section._painter.words(made)
    assert "Vérifiée" in words
    assert "faite à la main" in words


def test_the_button_says_how_far_it_is(section: BackupsSection, qtbot: QtBot) -> None:
    section._progress.start()
    section._tell(0.42)
    section._show_progress()
    assert "42" in section.verb.text()
    section._progress.stop()


def test_one_that_fails_says_why_and_lets_go(
    section: BackupsSection, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StoreTrouble("no room", "full")

    monkeypatch.setattr(copies, "backup", full)
    with qtbot.waitSignal(session.told) as told:
        section.verb.click()
    assert told.args[0].kind == "danger"
    qtbot.waitUntil(section.verb.isEnabled)


def test_a_window_that_closes_ends_it(section: BackupsSection, session: Session) -> None:
    session.closing.emit()
    with pytest.raises(Ended):
        section._tell(0.5)


def test_a_backup_is_copied_to_a_folder(
    section: BackupsSection, session: Session, qtbot: QtBot, aside: Path
) -> None:
    back_up(session.station)
    section.refresh()
    section.ask_folder = lambda *_: str(aside)
    with qtbot.waitSignal(session.told) as told:
        section.rows.pressed_button.emit(COPY, section.rows.items[0])
    assert told.args[0].kind == "ok"
    (copied,) = aside.iterdir()
    assert copied.name.startswith("casablanca-")
    assert copied.read_bytes() == section.rows.items[0].file.read_bytes()
    with qtbot.waitSignal(session.told) as told:
        section.copy(section.rows.items[0])
    assert told.args[0].kind != "ok"  # it is there already
    section.ask_folder = lambda *_: ""
    section.copy(section.rows.items[0])


def test_a_code_is_shown_once_with_its_sheet(
    section: BackupsSection,
    session: Session,
    qtbot: QtBot,
    aside: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert "Aucun code" in section.code_state.text()
    section.new_code.click()
    qtbot.waitUntil(lambda: hasattr(section, "shown"))
    dialog = section.shown
    assert isinstance(dialog, CodeDialog)
    shown = [each.text() for each in dialog.findChildren(Label) if len(each.text()) == 5]
    assert recovery.matches(session.station, "".join(shown))
    assert "imprimé" in section.code_state.text()
    monkeypatch.setattr("ui.manager.backups.code.ask_where", lambda *_: str(aside / "code.pdf"))
    with qtbot.waitSignal(session.told):
        dialog._save()
    assert pages((aside / "code.pdf").read_bytes()) == 1
    dialog.reject()
    dialog.deleteLater()


def test_whoever_is_no_manager_draws_no_code(
    section: BackupsSection, session: Session, qtbot: QtBot
) -> None:
    session.station.role = "desk"
    with qtbot.waitSignal(session.told):
        section.new_code.click()
    assert not hasattr(section, "shown")
    assert not session.read_itself(recovery.public_half)


def test_it_says_where_else_backups_are(section: BackupsSection, session: Session) -> None:
    assert "Pas de second dossier" in section.second.text()
    session.station.settings = Settings(backups=BackupSettings(second_folder="/mnt/usb"))
    section.refresh()
    assert "/mnt/usb" in section.second.text()


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_a_window_says_that_the_last_good_one_is_too_old(
    notice: BackupNotice, session: Session, clock: FrozenClock, language: str
) -> None:
    session.adopt(notice)
    session.speak(language)
    notice.refresh()
    assert notice.isHidden()
    nightly.note(session.station, BACKUP, "", "")
    clock.at += timedelta(days=4)
    failing(session.station, "full")
    notice.refresh()
    assert not notice.isHidden()
    assert "24" in notice.title.text()
    notice.button.click()
    assert notice.isHidden()
    clock.at += timedelta(days=1)
    notice.refresh()
    assert not notice.isHidden()
    nightly.note(session.station, BACKUP, "", "")
    notice.refresh()
    assert notice.isHidden()


def test_a_window_says_that_the_second_folder_is_away(
    notice: BackupNotice, session: Session, clock: FrozenClock
) -> None:
    session.station.settings = Settings(backups=BackupSettings(second_folder="/mnt/usb"))
    nightly.note(session.station, "backup_copies", "second_folder", "")
    clock.at += timedelta(days=4)
    nightly.note(session.station, BACKUP, "", "")
    nightly.note(session.station, "backup_copies", "second_folder", "")
    notice.refresh()
    assert "/mnt/usb" in notice.text.text()
    nightly.note(session.station, "backup_copies", "", "")
    notice.refresh()
    assert notice.isHidden()
