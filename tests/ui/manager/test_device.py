"""The page of the machine: found in the background, printed again, set, and no names."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.ids import new_id
from kiosk.core.settings import FILE, load
from kiosk.paper import queue
from kiosk.paper.prints import BadgePrint, Print, SheetPrint, TicketPrint
from kiosk.paper.queries import jobs
from kiosk.paper.states import CANCELLED, FAILED, WAITING
from kiosk.station import Station
from kiosk.stations.reporting import say
from tests.ui.enrolled import enrol, go_offline
from tests.ui.shell.signing.conftest import PIN, Open, attended, cover, crew
from ui.manager.device.page import DevicePage
from ui.manager.device.queue import CANCEL, RETRY, QueueSection
from ui.manager.device.settings import SettingsSection
from ui.manager.device.state import StateSection
from ui.manager.window import ManagerWindow
from ui.reception.window import ReceptionWindow
from ui.shell.device.window import DeviceWindow
from ui.shell.session import Session
from ui.widgets.label import Label
from ui.widgets.rows import RowList

__all__ = ["attended", "crew"]
NAMES = ("Amina", "Tazi", "Salma", "Bennani", "Nadia", "Fassi", "Omar", "Idrissi", "Karim")


@pytest.fixture
def page(site: Station, session: Session, qtbot: QtBot) -> DevicePage:
    for file in site.folder.glob("kiosk.sqlite3*"):
        file.chmod(0o600)
    page = DevicePage(session)
    qtbot.addWidget(page)
    page.resize(1240, 620)
    page.show()
    qtbot.waitUntil(lambda: session.idle)
    return page


def settings_of(page: DevicePage, session: Session, qtbot: QtBot) -> SettingsSection:
    page.show_section("settings")
    qtbot.waitUntil(lambda: session.idle)
    section = page.section
    assert isinstance(section, SettingsSection)
    return section


def failed(station: Station, document: Print) -> None:
    """A document that did not come out."""
    job, now = new_id(), station.clock.now()

    def work(session: object) -> None:
        queue.enqueue(
            session,  # type: ignore[arg-type]
            document,
            id=job,
            station=station.name,
            outlet="system:Zebra",
            now=now,
        )
        queue.fail(session, job=job, why="given_up")  # type: ignore[arg-type]

    station.database.write(work)


def shown(page: DevicePage) -> str:
    """All that stands on the page, what pointers ask included."""
    labels = [label.text() for label in page.findChildren(Label)]
    lists = page.findChildren(RowList)
    rows = [rows._painter.words(item) for rows in lists for item in rows.items]
    return "\n".join([*labels, *rows])


def test_a_technician_sees_this_page_and_no_other_and_no_name_of_a_person_on_it(
    attended: Open, crew: Station, session: Session, qtbot: QtBot
) -> None:
    crew.do("people.add_staff", code="tarik", name="Tarik", role="technician", actor="amina")
    crew.do("people.choose_pin", pin=PIN, actor="tarik")
    (crew.folder / FILE).write_text('[privacy]\ncontact = "Karim"\n', encoding="utf-8")
    act = {"actor": "amina"}
    names = {"first_name": "Omar", "last_name": "Idrissi", "host": "Salma Bennani"}
    crew.do("visits.arrive", **names, consent=True, **act)
    badge = crew.do("badges.issue", kind="staff", holder="salma", **act).result
    failed(crew, BadgePrint(badge=badge.badge))
    say(crew, "touch", version="1.5.0", restarted="crash")
    window = attended("manager")
    cover(window).choose("tarik")
    qtbot.keyClicks(window.focusWidget(), PIN)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.idle)
    assert isinstance(window, ReceptionWindow)
    items = window.rail.items.items()
    assert [name for name, item in items if item.isVisible()] == ["device"]
    page = window.stack.page
    assert isinstance(page, DevicePage)
    for section in page.sections:
        page.show_section(section)
        qtbot.waitUntil(lambda: session.idle)
        assert page.section.rows.items
    assert [name for name in NAMES if name in shown(page)] == []
    window.show_page("today")
    assert window.stack.page is page


def test_what_the_doctor_finds_is_told_and_looked_for_anew(
    page: DevicePage, site: Station, session: Session, qtbot: QtBot
) -> None:
    section = page.section
    assert isinstance(section, StateSection)
    assert "à surveiller" in section.summary.text()  # the screen of the tests is a small one
    found = {finding.what: finding for finding in section.rows.items}
    assert found["settings"].ok
    (site.folder / FILE).write_text("[touch]\nidle_seconds = 0\n", encoding="utf-8")
    (site.folder / FILE).chmod(0o600)
    section.verb.click()
    assert section.form.busy
    qtbot.waitUntil(lambda: session.idle)
    assert "1" in section.summary.text()
    [wrong] = [finding for finding in section.rows.items if not finding.ok]
    assert wrong is section.rows.items[0]
    assert "touch.idle_seconds" in wrong.found


def test_the_exchange_is_told_in_words(
    page: DevicePage, site: Station, session: Session, qtbot: QtBot
) -> None:
    section = page.section
    assert isinstance(section, StateSection)
    assert "travaille seul" in section.exchange[0].text()
    enrol(site)
    go_offline(site, timedelta(minutes=90))
    qtbot.waitUntil(lambda: "Hors ligne" in section.exchange[0].text())
    assert "Dernier échange" in section.exchange[1].text()


def test_a_job_is_given_up_or_tried_again(
    page: DevicePage, site: Station, session: Session, qtbot: QtBot
) -> None:
    ticket = site.do("tickets.take", service="ompic").result
    failed(site, TicketPrint(ticket=ticket.ticket))
    page.show_section("queue")
    section = page.section
    assert isinstance(section, QueueSection)
    [job] = section.rows.items
    assert job.state == FAILED
    assert "Pas sorti" in section._painter.words(job)
    section.rows.pressed_button.emit(RETRY, job)
    qtbot.waitUntil(lambda: [job.state for job in section.rows.items] == [WAITING])
    section.rows.pressed_button.emit(CANCEL, section.rows.items[0])
    qtbot.waitUntil(lambda: section.rows.items == [])
    assert [job.state for job in site.ask(jobs)] == [CANCELLED]


def test_a_technician_prints_no_paper_again_that_they_may_not_read(
    page: DevicePage, site: Station, session: Session, clock: FrozenClock, qtbot: QtBot
) -> None:
    day = clock.now().date()
    failed(site, SheetPrint(report="evacuation", first=day, last=day))
    page.show_section("queue")
    section = page.section
    assert isinstance(section, QueueSection)
    [job] = section.rows.items
    assert section._painter.may_retry(job)
    site.role = "technician"
    assert not section._painter.may_retry(job)
    section.rows.pressed_button.emit(RETRY, job)
    qtbot.waitUntil(lambda: session.idle)
    assert [job.state for job in site.ask(jobs)] == [FAILED]


def test_a_setting_is_changed_for_the_next_start(
    page: DevicePage, site: Station, session: Session, qtbot: QtBot
) -> None:
    section = settings_of(page, session, qtbot)
    assert section.rows.choose("touch.idle_seconds")
    assert section.says.text()
    assert "Par défaut" in section.valid.text()
    section.value.set_text("90")
    with qtbot.waitSignal(session.told) as told:
        section.verb.click()
    assert "prochain démarrage" in told.args[0].text
    qtbot.waitUntil(lambda: section.rows.current.shown == "90")
    assert load(site.folder).touch.idle_seconds == 90


@pytest.mark.parametrize("typed", ["0", "beaucoup", ""])
def test_a_wrong_value_is_said_at_its_field_and_changes_nothing(
    page: DevicePage, site: Station, session: Session, qtbot: QtBot, typed: str
) -> None:
    kept = "[touch]\nidle_seconds = 90\n"
    (site.folder / FILE).write_text(kept, encoding="utf-8")
    section = settings_of(page, session, qtbot)
    section.rows.choose("touch.idle_seconds")
    section.value.set_text(typed)
    section.verb.click()
    qtbot.waitUntil(lambda: bool(section.value.error))
    assert "touch.idle_seconds" in section.value.error
    assert (site.folder / FILE).read_text(encoding="utf-8") == kept
    assert section.value.text() == typed


def test_what_is_secret_is_not_shown_and_not_written_as_it_is_shown(
    page: DevicePage, site: Station, session: Session, qtbot: QtBot
) -> None:
    kept = '[store]\nurl = "postgresql://desk:s3cret@centre/accueil"\n'
    (site.folder / FILE).write_text(kept, encoding="utf-8")
    section = settings_of(page, session, qtbot)
    section.rows.choose("store.url")
    assert "s3cret" not in shown(page) + section.value.text()
    section.value.set_text(section.value.text().replace("centre", "autre"))
    section.verb.click()
    assert section.value.error
    assert (site.folder / FILE).read_text(encoding="utf-8") == kept


def test_a_file_that_cannot_be_read_is_told_in_place_of_its_settings(
    page: DevicePage, site: Station, session: Session, qtbot: QtBot
) -> None:
    (site.folder / FILE).write_text("touch = = 3\n", encoding="utf-8")
    section = settings_of(page, session, qtbot)
    assert section.rows.items == []
    assert "ligne 1" in section.empty.cause.text()


def test_a_manager_sees_it_among_the_others(
    site: Station, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    site.role = "manager"
    window = ManagerWindow(session)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.show_page("device", section="queue")
    assert isinstance(window.stack.page, DevicePage)
    assert isinstance(window.stack.page.section, QueueSection)
    qtbot.waitUntil(lambda: session.idle)


def test_what_the_machine_has_is_tried_from_there(page: DevicePage, qtbot: QtBot) -> None:
    page.trying.click()
    qtbot.addWidget(page.opened)
    assert isinstance(page.opened, DeviceWindow)
    qtbot.waitUntil(lambda: page.session.idle)
    assert page.opened.isVisible()
