"""Rapports: what a period comes to, each card by itself, by keys and in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.command import NO_ID
from kiosk.core.directions import isolated
from kiosk.core.errors import StoreTrouble
from kiosk.core.machine import SignedIn
from kiosk.core.period import RANGE, WEEK, Period
from kiosk.figures.overview import COUNT, DOWN, MINUTES, SHARE, Figure
from kiosk.figures.use import CoworkingDay
from kiosk.paper.prints import SheetPrint
from kiosk.station import Station
from tests.figures.raw_days import Raw
from tests.ui.enrolled import answer_all, enrol, go_offline
from ui.manager.figures import page as page_module
from ui.manager.figures.bars import bars_of
from ui.manager.figures.heat_map import Scale
from ui.manager.figures.page import FiguresPage
from ui.manager.figures.period_bar import PeriodSheet
from ui.manager.figures.six import GOOD, NEUTRAL, WORSE, FigureBox
from ui.manager.window import ManagerWindow
from ui.shell.session import Session
from ui.widgets.toast import Notice

NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))


@pytest.fixture
def raw(site: Station) -> Raw:
    return Raw(site, date(2026, 10, 1), date(2026, 11, 30), seed=7).fill()


@pytest.fixture
def page(raw: Raw, session: Session, qtbot: QtBot) -> FiguresPage:
    window = ManagerWindow(session)
    window.resize(1440, 900)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.show_page("figures")
    page = window.stack.page
    assert isinstance(page, FiguresPage)
    settled(page, qtbot)
    return page


def settled(page: FiguresPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not any(card.waiting for card in page.cards))


def key(widget: Any, *keys: Qt.Key) -> None:
    for each in keys:
        QTest.keyClick(widget, each)


def test_the_month_is_shown_beside_the_one_before(page: FiguresPage) -> None:
    assert page.period == NOVEMBER
    assert page.period_bar.label.text() == "novembre 2026"
    found = page.six.result.of("visits")
    box = page.six.strip.boxes["visits"]
    assert box.value.text() == str(found.value)
    assert "octobre" in box.change.text()
    assert box.accessibleName().startswith(isolated("Visites"))


def test_cells_are_read_by_the_arrows(page: FiguresPage) -> None:
    heat = page.heat.map
    heat.setFocus(Qt.FocusReason.TabFocusReason)
    assert heat.said_value().startswith("lundi, ")
    first = heat.said_value()
    key(heat, Qt.Key.Key_Right)
    assert heat.cell == (0, 1)
    assert heat.said_value() != first
    key(heat, Qt.Key.Key_Down, Qt.Key.Key_End)
    assert heat.said_value().startswith("mardi, ")
    assert heat.cell[1] == len(heat.heat.hours) - 1
    assert heat.accessibleDescription() == heat.said_value()
    key(heat, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert heat.cell == (0, 0)


def test_in_arabic_the_next_hour_is_at_the_left(
    page: FiguresPage, speak: Callable[[str], None], qtbot: QtBot
) -> None:
    speak("ar")
    settled(page, qtbot)
    key(page.heat.map, Qt.Key.Key_Left)
    assert page.heat.map.cell == (0, 1)
    assert page.heat.map.box_of((0, 0)).left() > page.heat.map.box_of((0, 1)).left()


def test_the_map_is_a_table_too(page: FiguresPage) -> None:
    page.heat.turn.click()
    assert page.heat.as_table
    lines = page.heat.table.items
    assert sum(line.people for line in lines) == page.heat.result.people
    assert page.heat.turn.text() == "Couleurs"
    page.heat.turn.click()
    assert not page.heat.as_table


def test_days_of_coworking_are_read_at_another_hour(page: FiguresPage, qtbot: QtBot) -> None:
    card = page.coworking
    key(card.bars, Qt.Key.Key_End)
    assert "sur 16" in card.bars.said_value()
    card.later.click()
    settled(page, qtbot)
    assert card.result.hour == 12
    assert "12" in card.title.text()


def test_rooms_are_shown_by_what_is_asked(page: FiguresPage) -> None:
    card = page.rooms
    assert [bar.name for bar in card.bars.items][:2] == ["Atlas", "Rif"]
    for by in ("hour", "member", "holder"):
        card.by.choose(by)
        card.by.picked.emit(by)
        assert card.bars.items
    assert sum(bar.share for bar in card.bars.items) == pytest.approx(1)
    assert str(card.result.no_shows) in card.foot.text()


def test_desks_show_one_measure_after_another(page: FiguresPage) -> None:
    card = page.desks
    words = [card.turn.text()]
    for _ in range(3):
        card.turn.click()
        words.append(card.turn.text())
    assert words == ["attente", "service", "abandon", "attente"]
    assert "abandon" in card.rows.items[0].words


def test_tickets_are_shown_by_service_counter_and_language_then_appointments(
    page: FiguresPage, qtbot: QtBot
) -> None:
    card = page.desks
    assert card.by.text() == "par service"
    assert [line.sign for line in card.rows.items] == ["O", "C", "L"]
    card.by.click()
    assert card.by.text() == "par guichet"
    assert card.rows.items[0].name.startswith("Guichet ")
    card.by.click()
    assert card.by.text() == "par langue"
    assert card.rows.items[0].name == "Français"
    card.by.click()
    assert page.beside.currentWidget() is page.appointments
    page.appointments.by.click()
    assert page.beside.currentWidget() is card
    assert card.by.text() == "par service"


def test_appointments_are_kept_or_not(page: FiguresPage) -> None:
    card = page.appointments
    found = {each.service: each for each in card.result.services}
    assert [line.sign for line in card.rows.items] == ["O", "C", "L"]
    cnss, line = found["cnss"], card.rows.items[1]
    assert (line.name, line.count) == ("CNSS", str(cnss.made))
    assert line.said == f"{round(100 * cnss.missed / (cnss.came + cnss.missed))}\u00a0%"
    assert f"{card.result.total.missed} non venus" in card.foot.text()
    for words in ("en retard", "à l’heure", "non venus"):
        card.turn.click()
        assert card.turn.text() == words
    assert card.rows.items[1] == line


def test_arrows_go_to_the_month_before_and_back(page: FiguresPage, qtbot: QtBot) -> None:
    page.period_bar.back.click()
    settled(page, qtbot)
    assert page.period == Period(date(2026, 10, 1), date(2026, 10, 31))
    assert page.age.text() == ""
    page.period_bar.on.click()
    assert page.period == NOVEMBER


def test_a_period_without_anything_says_so(page: FiguresPage, qtbot: QtBot) -> None:
    page.show_period(Period(date(2027, 3, 1), date(2027, 3, 31)))
    settled(page, qtbot)
    for card in page.cards:
        assert card.nothing.isVisible() == (card is not page.appointments)
        assert card.nothing.text.text() == "Rien à compter"


@pytest.fixture
def sheet(page: FiguresPage) -> Iterator[PeriodSheet]:
    page.period_bar.open()
    sheet = page.period_bar.sheet
    assert sheet is not None
    yield sheet
    sheet.close()


def test_a_week_is_chosen_by_a_day_of_it(page: FiguresPage, sheet: PeriodSheet) -> None:
    sheet.kind.choose(WEEK)
    sheet.kind.picked.emit(WEEK)
    sheet.calendar.picked.emit(date(2026, 11, 11))
    assert page.period == Period(date(2026, 11, 9), date(2026, 11, 15))
    assert page.print.text() == "Rapport de la semaine"


def test_days_that_make_no_period_are_said_at_their_field(
    page: FiguresPage, sheet: PeriodSheet
) -> None:
    sheet.kind.choose(RANGE)
    sheet.kind.picked.emit(RANGE)
    sheet.last.set_day(date(2026, 10, 1))
    sheet.verb.click()
    assert "après le premier" in sheet.last_field.note.text()
    sheet.last.set_day(date(2028, 1, 1))
    sheet.verb.click()
    assert "366" in sheet.last_field.note.text()
    assert page.period == NOVEMBER
    sheet.last.set_day(date(2026, 11, 12))
    sheet.verb.click()
    assert page.period == Period(date(2026, 11, 1), date(2026, 11, 12))


def test_a_card_that_fails_fails_alone_and_is_counted_again(
    page: FiguresPage, site: Station, qtbot: QtBot
) -> None:
    ask = site.ask

    def failing(query: Any, **fields: Any) -> Any:
        if query.__name__ == "heat":
            raise StoreTrouble("the disk is gone")
        return ask(query, **fields)

    with mock.patch.object(site, "ask", failing):
        page.refresh()
        settled(page, qtbot)
    assert page.heat.nothing.isVisible()
    assert page.heat.nothing.button.text() == "Réessayer"
    assert page.rooms.bars.isVisible()
    page.heat.nothing.button.click()
    settled(page, qtbot)
    assert page.heat.map.isVisible()


def test_the_report_of_the_period_is_printed(
    page: FiguresPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[SheetPrint] = []
    monkeypatch.setattr(
        page_module, "put_out", lambda _page, _session, sheet, *_, **__: asked.append(sheet)
    )
    assert page.print_page()
    assert asked == [
        SheetPrint(report="figures", first=NOVEMBER.first, last=NOVEMBER.last, language="fr")
    ]


@pytest.mark.parametrize(
    ("typed", "named"), [("a.csv", "a.csv"), ("b.xlsx", "b.xlsx"), ("c", "c.xlsx")]
)
def test_what_is_shown_is_taken_away_as_a_file(
    typed: str,
    named: str,
    page: FiguresPage,
    aside: Path,
    told: list[Notice],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(page, "ask_where", lambda *_: str(aside / typed))
    page.export.click()
    qtbot.waitUntil(lambda: bool(told))
    assert (aside / named).read_bytes()[:2] in (b"PK", b"\xef\xbb")
    assert named in told[-1].text


def test_no_file_is_made_where_nobody_can_write(
    page: FiguresPage,
    aside: Path,
    told: list[Notice],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(page, "ask_where", lambda *_: str(aside / "none" / "a.csv"))
    page.export.click()
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1].kind == "danger"
    monkeypatch.setattr(page, "ask_where", lambda *_: "")
    page.export.click()
    assert len(told) == 1


def test_a_running_period_is_counted_again_after_a_while(
    page: FiguresPage, session: Session, clock: FrozenClock, qtbot: QtBot
) -> None:
    before = page.six.result.until
    clock.at += timedelta(minutes=30)
    for _ in range(page_module.AGAIN_MINUTES):
        session.minute.emit()
    settled(page, qtbot)
    assert page.six.result.until == before + timedelta(minutes=30)


def test_offline_the_age_of_the_data_is_said(
    page: FiguresPage, site: Station, session: Session, qtbot: QtBot
) -> None:
    enrol(site)
    answer_all(site)
    go_offline(site)
    qtbot.waitUntil(lambda: "données" in page.age.text())
    assert "09:12" in page.age.text()
    assert "10:42" in page.age.text()


@pytest.mark.parametrize(
    ("figure", "words", "tone"),
    [
        (Figure("a", COUNT, 108, 100), "+\u00a08\u202f% sur octobre", GOOD),
        (Figure("a", COUNT, 100, 100), "stable", NEUTRAL),
        (Figure("a", COUNT, 4, 0), "rien à comparer", NEUTRAL),
        (Figure("a", SHARE, 0.5, 0.66), "− 16 points", WORSE),
        (Figure("a", SHARE, 0.5, None), "rien à comparer", NEUTRAL),
        (Figure("a", MINUTES, 14, 12, DOWN), "+ 2 min, à surveiller", WORSE),
        (Figure("a", MINUTES, 12, 14, DOWN), "− 2 min", GOOD),
    ],
)
def test_a_change_is_said_with_what_it_means(
    figure: Figure, words: str, tone: str, qtbot: QtBot
) -> None:
    box = FigureBox()
    qtbot.addWidget(box)
    said, shown = box.change_of(figure, "octobre", "fr")
    assert said.replace("\u202f", " ").replace("\u00a0", " ") == words.replace(
        "\u202f", " "
    ).replace("\u00a0", " ")
    assert shown == tone


def test_many_days_are_weeks_or_months() -> None:
    def days(count: int) -> tuple[CoworkingDay, ...]:
        first = date(2026, 1, 1)
        return tuple(CoworkingDay(first + timedelta(days=n), n % 3) for n in range(count))

    assert len(bars_of(days(31))) == 31
    assert len(bars_of(days(84))) == 13
    assert len(bars_of(days(365))) == 12
    assert bars_of(days(365))[0].taken == pytest.approx(sum(n % 3 for n in range(31)) / 31)


@pytest.mark.parametrize(("most", "top"), [(0.4, 1), (3, 5), (52, 60), (60, 60), (900, 1000)])
def test_the_scale_ends_at_a_round_number(most: float, top: int) -> None:
    scale = Scale.of(most)
    assert scale.top == top
    assert scale.step(0) == 0
    assert scale.step(most) <= 6


def test_another_site_is_shown_to_the_mitc_alone(
    page: FiguresPage, site: Station, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    site.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    site.do("sites.add_room", site="rabat", name="Bouregreg", capacity=10)
    page.refresh()
    assert not page.site.isVisible()
    site.sign(SignedIn("leila", "Leïla", "mitc", (), NO_ID))
    page.refresh()
    assert page.site.isVisible()
    assert page.site.value == "casablanca"
    page.site.choose("rabat")
    page.site.picked.emit("rabat")
    settled(page, qtbot)
    assert [bar.name for bar in page.rooms.bars.items] == ["Bouregreg"]
    asked: list[SheetPrint] = []
    monkeypatch.setattr(
        page_module, "put_out", lambda _page, _session, sheet, *_, **__: asked.append(sheet)
    )
    page.print_page()
    assert asked[0].site == "rabat"
    page.site.choose("casablanca")
    page.site.picked.emit("casablanca")
    settled(page, qtbot)
    assert page.rooms.bars.items[0].name == "Atlas"


def test_days_of_coworking_are_a_table_too(page: FiguresPage) -> None:
    card = page.coworking
    card.turn.click()
    assert card.as_table
    assert card.table.isVisible()
    taken = [line.taken for line in card.table.items]
    assert taken == [str(day.taken) for day in card.result.days]
    assert card.table.items[0].words == card.bars.words_of((0, 0))
    assert card.turn.accessibleName() == "Barres"
    card.turn.click()
    assert card.bars.isVisible()


def test_the_six_figures_are_read_by_the_arrows(page: FiguresPage) -> None:
    strip = page.six.strip
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    assert strip.said_value().startswith(isolated("Visites"))
    key(strip, Qt.Key.Key_Right)
    assert strip.said_value() == strip.boxes["rooms"].accessibleName()
    key(strip, Qt.Key.Key_End)
    assert strip.said_value() == strip.boxes["badges"].accessibleName()
    key(strip, Qt.Key.Key_Right)
    assert strip.cell == (0, 5)
