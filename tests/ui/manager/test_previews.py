"""A sheet is drawn again when what it says may be another, and stays in sight until then."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import event, inspect

from kiosk.core.clock import FrozenClock, zone
from kiosk.core.command import NO_ID
from kiosk.core.errors import StoreTrouble
from kiosk.core.machine import SignedIn
from kiosk.paper import reports
from kiosk.paper.reports import REPORTS
from kiosk.sites.queries import resources
from kiosk.station import Station
from tests.ui.trouble import Failing
from ui.manager.sheets.page import SheetsPage
from ui.shell.session import Session

TODAY = date(2026, 11, 24)
CASABLANCA = zone("Africa/Casablanca")
SALMA = SignedIn("salma", "Salma", "desk", (), NO_ID)
Drawn = list[str]


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    """Each sheet that was drawn, by its report."""
    names: Drawn = []
    make = reports.made

    def noted(station: Station, name: str, *wanted: object) -> bytes:
        names.append(name)
        return make(station, name, *wanted)  # type: ignore[arg-type]

    monkeypatch.setattr(reports, "made", noted)
    return names


@pytest.fixture
def page(site: Station, session: Session, drawn: Drawn, qtbot: QtBot) -> SheetsPage:
    site.do("sites.add_room", name="Atlas", capacity=12)
    page = SheetsPage(session)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: session.idle and page.preview is not None)
    drawn.clear()
    return page


@pytest.fixture
def open_again(page: SheetsPage, session: Session, qtbot: QtBot) -> Callable[[], None]:
    """Come back to the page from another, until all is drawn."""

    def again() -> None:
        page.hide()
        page.show()
        qtbot.waitUntil(lambda: session.idle)

    return again


def book(site: Station) -> None:
    site.do(
        "bookings.book",
        held_by="Noria",
        resource=next(room.id for room in site.ask(resources) if room.name == "Atlas"),
        starts=datetime(2026, 11, 24, 14, tzinfo=CASABLANCA),
        ends=datetime(2026, 11, 24, 16, tzinfo=CASABLANCA),
    )


def test_a_sheet_that_still_holds_is_not_drawn_again(
    page: SheetsPage, drawn: Drawn, open_again: Callable[[], None]
) -> None:
    kept = page.paper.pages
    open_again()
    assert drawn == []
    assert page.paper.pages is kept
    assert page.note.text() == "1 page"


def test_what_was_written_while_the_page_was_away_is_on_the_sheet(
    page: SheetsPage, site: Station, session: Session, drawn: Drawn, qtbot: QtBot
) -> None:
    page.hide()
    kept = page.paper.pages
    book(site)
    qtbot.waitUntil(lambda: session.idle)
    assert drawn == [], "nobody sees it"
    page.show()
    assert page.paper.pages is kept, "never a flash of emptiness"
    assert page.note.text() == "Préparation…", "nor an old sheet that passes for the new one"
    qtbot.waitUntil(lambda: page.paper.pages is not kept)
    assert page.note.text() == "1 page"
    assert drawn == ["rooms"]


def test_what_other_tables_say_is_on_no_sheet(
    page: SheetsPage, session: Session, drawn: Drawn, open_again: Callable[[], None]
) -> None:
    session.changed.emit(frozenset({"print_job", "sync_state"}))
    open_again()
    assert drawn == []


def test_a_sheet_of_today_is_of_this_minute(
    page: SheetsPage, clock: FrozenClock, drawn: Drawn, open_again: Callable[[], None]
) -> None:
    clock.at += timedelta(minutes=1)
    open_again()
    assert drawn == ["rooms"]


def test_a_sheet_of_another_day_is_kept_until_today_is_another(
    page: SheetsPage, clock: FrozenClock, drawn: Drawn, open_again: Callable[[], None]
) -> None:
    page.show_day(date(2026, 11, 26))
    open_again()
    drawn.clear()
    clock.at += timedelta(hours=2)
    open_again()
    assert drawn == []
    clock.at += timedelta(days=1)
    open_again()
    assert drawn == ["rooms"]


@pytest.mark.parametrize("report", [report.name for report in REPORTS])
def test_a_sheet_in_sight_follows_the_clock(
    report: str, page: SheetsPage, session: Session, clock: FrozenClock, drawn: Drawn, qtbot: QtBot
) -> None:
    page.open_with(report=report)
    qtbot.waitUntil(lambda: session.idle)
    drawn.clear()
    session.minute.emit()
    assert session.idle, "the minute is the same"
    clock.at += timedelta(minutes=1)
    session.minute.emit()
    qtbot.waitUntil(lambda: session.idle)
    assert drawn == [report]


def test_another_language_or_person_is_another_sheet(
    page: SheetsPage,
    site: Station,
    session: Session,
    drawn: Drawn,
    open_again: Callable[[], None],
    qtbot: QtBot,
) -> None:
    page.language.choose("ar")
    page.refresh()
    qtbot.waitUntil(lambda: session.idle)
    site.sign(SALMA)
    open_again()
    assert drawn == ["rooms", "rooms"]


def test_the_latest_wish_wins(page: SheetsPage, session: Session, qtbot: QtBot) -> None:
    for days in (1, 2, 3):
        page.show_day(TODAY, TODAY + timedelta(days=days))
    qtbot.waitUntil(lambda: session.idle)
    assert page.preview is not None
    assert page.preview.wanted == page.wanted
    assert len(page.paper.pages) == 4


def test_a_sheet_that_could_not_be_drawn_is_no_news_of_the_one_before(
    page: SheetsPage, session: Session, failing: Failing, qtbot: QtBot
) -> None:
    kept = page.paper.pages
    page.previews.outdate()
    failing.next(StoreTrouble("locked"), at="read")
    page.refresh()
    qtbot.waitUntil(lambda: session.idle)
    assert page.alert.isVisible()
    assert page.paper.pages is kept
    assert page.note.text() == ""
    page.alert.acted.emit()
    qtbot.waitUntil(lambda: session.idle)
    assert not page.alert.isVisible()
    assert page.paper.pages is not kept


@pytest.mark.parametrize("report", [report.name for report in REPORTS])
def test_the_page_follows_every_table_that_a_sheet_is_made_of(report: str, site: Station) -> None:
    site.sign(SALMA)
    read: set[str] = set()
    engine = site.database.engine

    def note(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        read.update(re.findall(r"(?:FROM|JOIN)\s+(\w+)", statement))

    event.listen(engine, "before_cursor_execute", note)
    reports.made(site, report, TODAY, TODAY, "pdf")
    event.remove(engine, "before_cursor_execute", note)
    # How fresh the data are is told by the minute.
    told = read & set(inspect(engine).get_table_names()) - {"sync_state"}
    assert told <= SheetsPage.shows
