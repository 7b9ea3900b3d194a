"""Feuilles: tables of sheets, several in one act, those that come unasked, and what did not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk import nightly
from kiosk.core.command import NO_ID
from kiosk.core.ids import new_id
from kiosk.core.machine import SignedIn
from kiosk.core.period import Period
from kiosk.core.settings import FILE
from kiosk.core.settings.file import load
from kiosk.core.settings.sheets import SheetSettings
from kiosk.notifications import outbox
from kiosk.paper import mailed
from kiosk.paper.prints import SheetPrint
from kiosk.paper.refusals import SheetsNotMade
from kiosk.station import Station
from ui.manager.sheets.page import SheetsPage
from ui.manager.sheets.schedule import EVENING, MONTHLY, NEVER, ScheduleDialog
from ui.manager.sheets.several import SeveralDialog
from ui.shell.printing import printing_of
from ui.shell.session import Session
from ui.widgets.toast import Notice

TODAY = date(2026, 11, 24)
NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))


@pytest.fixture
def page(site: Station, session: Session, qtbot: QtBot) -> SheetsPage:
    site.do("sites.add_room", name="Atlas", capacity=12)
    page = SheetsPage(session)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: session.idle and page.preview is not None)
    return page


def to(site: Station, outlet: str) -> None:
    """Have sheets come out there."""
    printing = msgspec.structs.replace(site.settings.printing, sheets=outlet)
    site.settings = msgspec.structs.replace(site.settings, printing=printing)


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_month_is_chosen_in_one_act(page: SheetsPage, session: Session, qtbot: QtBot) -> None:
    page.report.choose("occupancy")
    page.span.picked.emit("month")
    qtbot.waitUntil(lambda: session.idle)
    assert (page.wanted.first, page.wanted.last) == (NOVEMBER.first, NOVEMBER.last)
    assert page.span.value == "month"
    assert page.preview is not None
    assert page.preview.wanted == page.wanted


def test_what_is_planned_is_of_a_month_and_what_is_counted_of_a_year(page: SheetsPage) -> None:
    page.show_days(Period(date(2026, 1, 1), date(2026, 12, 31)))
    assert "31" in page.last_field.error
    page.report.choose("visits")
    page.refresh()
    assert not page.last_field.error


def test_a_sheet_is_kept_as_a_workbook(
    page: SheetsPage, session: Session, qtbot: QtBot, aside: Path
) -> None:
    file = aside / "occupation.xlsx"
    page.report.choose("occupancy")
    page.save_as = lambda _page, _name: f"file:{file}"  # type: ignore[method-assign,assignment]
    click(qtbot, page.save)
    qtbot.waitUntil(lambda: file.exists() and session.idle)
    assert openpyxl.load_workbook(file).sheetnames[0] == "Par salle"


def test_sheets_of_another_site_are_shown_to_the_mitc_alone(
    page: SheetsPage, site: Station, qtbot: QtBot, aside: Path
) -> None:
    site.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    site.do("sites.add_room", site="rabat", name="Bouregreg", capacity=10)
    page.refresh()
    assert not page.site.isVisible()
    site.sign(SignedIn("leila", "Leïla", "mitc", (), NO_ID))
    page.report.choose("occupancy")
    page.refresh()
    qtbot.waitUntil(lambda: page.session.idle)
    assert (page.site.isVisible(), page.site.value, page.wanted.site) == (True, "casablanca", "")
    page.site.choose("rabat")
    page.site.picked.emit("rabat")
    qtbot.waitUntil(lambda: page.session.idle)
    assert page.preview is not None
    assert page.preview.wanted.site == "rabat"
    assert not page.previews.trouble
    file = aside / "rabat.csv"
    page.save_as = lambda _page, _name: f"file:{file}"  # type: ignore[func-returns-value]
    click(qtbot, page.save)
    qtbot.waitUntil(lambda: page.session.idle and file.exists())
    table = file.read_text("utf-8-sig")
    assert "Bouregreg" in table
    assert "Atlas" not in table
    site.sign(SignedIn("amina", "Amina", "manager", (), NO_ID))
    page.refresh()
    qtbot.waitUntil(lambda: page.session.idle)
    assert (page.site.isVisible(), page.wanted.site) == (False, "")


def test_several_come_out_in_one_act(
    page: SheetsPage, site: Station, session: Session, qtbot: QtBot
) -> None:
    to(site, "folder")
    asked: list[tuple[str, ...]] = []

    def several(_page: QWidget, reports: Any, ticked: Any, days: str) -> list[str]:
        asked.append((days, *ticked))
        return ["rooms", "visits", "evacuation"]

    page.ask_several = several  # type: ignore[method-assign,assignment]
    page.show_day(date(2026, 11, 25))
    click(qtbot, page.several)
    made = site.folder / "printouts"
    names = {
        "rooms-2026-11-25-fr.pdf",
        "visits-2026-11-25-fr.pdf",
        "evacuation-2026-11-24-fr.pdf",
    }
    qtbot.waitUntil(
        lambda: made.exists() and {file.name for file in made.iterdir()} == names and session.idle
    )
    assert asked == [("mercredi 25 novembre 2026", "rooms")]


def test_several_are_kept_in_a_folder_that_was_chosen(
    page: SheetsPage, session: Session, qtbot: QtBot, aside: Path
) -> None:
    page.ask_several = lambda *_: ["rooms", "door"]  # type: ignore[method-assign,assignment]
    page.ask_folder = lambda *_: str(aside)  # type: ignore[method-assign,assignment]
    page.choose = lambda *_: "save"  # type: ignore[assignment]
    page.print_several()
    qtbot.waitUntil(lambda: len(list(aside.glob("*.pdf"))) == 2 and session.idle)


def test_the_question_counts_what_is_ticked(page: SheetsPage, qtbot: QtBot) -> None:
    dialog = SeveralDialog(page, page.reports(), ("rooms",), "novembre 2026")
    qtbot.addWidget(dialog)
    assert dialog.chosen == ["rooms"]
    assert dialog.verb.text() == "Imprimer 1 feuille"
    click(qtbot, dialog.rows["door"])
    assert dialog.verb.text() == "Imprimer 2 feuilles"
    for name in ("rooms", "door"):
        dialog.rows[name].setChecked(False)
    assert not dialog.verb.isEnabled()


def test_the_question_is_answered_by_keys_alone(page: SheetsPage, qtbot: QtBot) -> None:
    dialog = SeveralDialog(page, page.reports(), ("rooms",), "novembre 2026")
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    rows = list(dialog.rows.values())
    assert dialog.focusWidget() is rows[0]
    qtbot.keyClick(rows[0], Qt.Key.Key_Tab)
    assert dialog.focusWidget() is rows[1]
    qtbot.keyClick(rows[1], Qt.Key.Key_Space)
    assert dialog.chosen == ["rooms", list(dialog.rows)[1]]
    assert all(row.accessibleName() for row in rows)
    dialog.reject()


def test_what_does_not_come_out_is_said_and_the_others_do(
    page: SheetsPage,
    site: Station,
    session: Session,
    qtbot: QtBot,
    aside: Path,
    told: list[Notice],
) -> None:
    in_the_way = aside / "rooms-2026-11-24-fr.pdf"
    in_the_way.mkdir()
    page.ask_several = lambda *_: ["rooms", "door"]  # type: ignore[method-assign,assignment]
    page.ask_folder = lambda *_: str(aside)  # type: ignore[method-assign,assignment]
    page.choose = lambda *_: "save"  # type: ignore[assignment]
    page.print_several()
    door = aside / "door-2026-11-24-fr.pdf"
    qtbot.waitUntil(door.exists)
    qtbot.waitUntil(lambda: any("rooms-2026-11-24-fr" in notice.text for notice in told))
    in_the_way.rmdir()
    printing_of(session).wake()
    qtbot.waitUntil(lambda: in_the_way.is_file() and session.idle)
    assert told[-1].text == "2 feuilles sorties"


@pytest.fixture
def scheduling(page: SheetsPage, session: Session, qtbot: QtBot) -> Callable[[], ScheduleDialog]:
    """Open the dialog, and wait for what the file says."""

    def opened() -> ScheduleDialog:
        click(qtbot, page.schedule)
        qtbot.waitUntil(lambda: session.idle and page.scheduling is not None)
        assert page.scheduling is not None
        return page.scheduling

    return opened


def test_what_is_scheduled_is_kept_in_the_settings(
    scheduling: Callable[[], ScheduleDialog],
    page: SheetsPage,
    site: Station,
    session: Session,
    qtbot: QtBot,
    aside: Path,
) -> None:
    dialog = scheduling()
    assert {select.value for select in dialog.when.values()} == {NEVER}
    dialog.when["rooms"].choose(EVENING)
    dialog.when["occupancy"].choose(MONTHLY)
    dialog.ask_folder = lambda *_: str(aside)
    dialog.outlet.picked.emit("other")
    dialog.format.choose("xlsx")
    dialog.save()
    qtbot.waitUntil(lambda: session.idle and not dialog.isVisible())
    said = load(site.folder).sheets
    assert (said.evening, said.weekly, said.monthly) == ("rooms", "", "occupancy")
    assert (said.outlet, said.format) == (f"folder:{aside}", "xlsx")
    again = scheduling()
    assert again.when["rooms"].value == EVENING
    assert again.outlet.value == f"folder:{aside}"
    again.let_go()


def test_sheets_by_e_mail_have_addresses(
    scheduling: Callable[[], ScheduleDialog], site: Station, session: Session, qtbot: QtBot
) -> None:
    dialog = scheduling()
    assert not dialog.addresses.isVisible()
    dialog.when["visits"].choose(EVENING)
    dialog.outlet.choose("email")
    dialog.outlet.picked.emit("email")
    assert dialog.addresses.isVisible()
    assert dialog.format.isEnabled()
    dialog.save()
    assert "à qui" in dialog.addresses.note.text()
    dialog.addresses.set_text("rachida@technopark, omar@technopark.example")
    dialog.save()
    qtbot.waitUntil(lambda: session.idle and bool(dialog.addresses.note.text()))
    assert "adresses e-mail" in dialog.addresses.note.text()
    assert load(site.folder).sheets == SheetSettings()
    dialog.addresses.set_text("rachida@technopark.example, omar@technopark.example")
    dialog.save()
    qtbot.waitUntil(lambda: session.idle and not dialog.isVisible())
    said = load(site.folder).sheets
    assert (said.outlet, said.evening) == ("email", "visits")
    assert said.addresses == "rachida@technopark.example omar@technopark.example"


def test_one_that_is_kept_twice_stays_so_until_it_is_changed(
    scheduling: Callable[[], ScheduleDialog], site: Station, session: Session, qtbot: QtBot
) -> None:
    lines = '[sheets]\nevening = "visits"\nmonthly = "visits desks"\n'
    (site.folder / FILE).write_text(lines, "utf-8")
    dialog = scheduling()
    dialog.when["rooms"].choose(EVENING)
    dialog.save()
    qtbot.waitUntil(lambda: session.idle and not dialog.isVisible())
    said = load(site.folder).sheets
    assert (said.evening, said.monthly) == ("rooms visits", "visits desks")


def test_what_did_not_come_out_by_itself_is_said_until_it_did(
    page: SheetsPage, site: Station, session: Session, qtbot: QtBot
) -> None:
    assert not page.night.isVisible()
    nightly.note(site, "sheets", SheetsNotMade.code, "rooms visits -> HP")
    page.refresh()
    qtbot.waitUntil(lambda: session.idle)
    assert page.night.isVisible()
    assert "Salles, Visites" in page.night.text.text()
    assert "HP" in page.night.text.text()
    nightly.note(site, "sheets", "", "2 sheets to HP")
    page.refresh()
    qtbot.waitUntil(lambda: session.idle)
    assert not page.night.isVisible()


def test_what_no_server_took_is_said(
    page: SheetsPage, site: Station, session: Session, qtbot: QtBot
) -> None:
    sheet = SheetPrint(report="visits", first=date(2026, 11, 24), last=date(2026, 11, 24))
    letter = new_id()
    told = {"station": site.name, "now": site.clock.now()}

    def keep(s: Any) -> None:
        telling = mailed.telling(sheet, "omar@technopark.example", "pdf", letter)
        outbox.enqueue(s, telling, id=letter, **told)
        outbox.put_off(s, message=letter, why="unreached", now=site.clock.now())

    site.database.write(keep)
    qtbot.waitUntil(lambda: session.idle and page.night.isVisible())
    assert "Pas encore envoyées par e-mail" in page.night.text.text()
    assert "Visites" in page.night.text.text()
    site.database.write(lambda s: outbox.cancel(s, message=letter))
    qtbot.waitUntil(lambda: session.idle and not page.night.isVisible())
