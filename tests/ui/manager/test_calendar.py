"""Feasts and seasons in the manager's hands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.sites.announcing import seasons
from kiosk.sites.calendar import exceptions
from kiosk.sites.hours import DayHours, Span
from kiosk.station import Station
from ui.manager.site.hours_form import spans_words
from ui.manager.site.page import SitePage
from ui.manager.site.seasons import SeasonRow
from ui.shell.languages import speak
from ui.shell.session import Session

TODAY, FEAST = date(2026, 11, 24), date(2027, 3, 10)
Press = Callable[[Any], None]


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> SitePage:
    page = SitePage(session)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    return page


@pytest.fixture
def press(session: Session, qtbot: QtBot) -> Press:
    """Click a button, and wait for what it does."""

    def click(button: Any) -> None:
        button.click()
        qtbot.waitUntil(lambda: session.idle)

    return click


def section(page: SitePage, name: str) -> Any:
    page.show_section(name)
    return page.section


def spoken(shown: Any, item: Any) -> str:
    """What a screen reader says of a row."""
    index = next(n for n, each in enumerate(shown.rows.items) if each == item)
    model = shown.rows.model()
    return str(model.data(model.index(index, 0), Qt.ItemDataRole.AccessibleTextRole))


def days(site: Station) -> dict[date, DayHours]:
    return {day.day: day for day in site.ask(exceptions, first=TODAY)}


def test_feasts_are_proposed_and_taken_with_one_click(
    page: SitePage, site: Station, press: Press
) -> None:
    shown = section(page, "days")
    assert shown.feasts.isVisible()
    press(shown.feasts)
    assert days(site)[FEAST].tentative
    assert not shown.feasts.isVisible()
    assert "à confirmer" in spoken(shown, days(site)[FEAST])


def test_a_feast_is_confirmed_and_keeps_its_names(
    page: SitePage, site: Station, press: Press
) -> None:
    shown = section(page, "days")
    press(shown.feasts)
    shown.rows.choose(FEAST)
    assert shown.tentative.isChecked()
    assert shown.reason_ar.text() == "عيد الفطر"
    shown.tentative.setChecked(False)
    press(shown.verb)
    feast = days(site)[FEAST]
    assert (feast.tentative, feast.reason_en, feast.spans) == (False, "Eid al-Fitr", ())
    assert shown.rows.current is None


def test_a_feast_is_taken_away(page: SitePage, site: Station, press: Press) -> None:
    shown = section(page, "days")
    press(shown.feasts)
    assert not shown.remove.isVisible()
    shown.rows.choose(FEAST)
    press(shown.remove)
    assert FEAST not in days(site)
    assert not shown.remove.isVisible()


def test_ramadan_has_a_week_with_a_shorter_friday(
    page: SitePage, site: Station, press: Press
) -> None:
    shown = section(page, "seasons")
    shown.fields["name"].set_text("Ramadan")
    shown.fields["name_ar"].set_text("رمضان")
    shown.begin.set_day(date(2027, 2, 8))
    shown.end.set_day(date(2027, 3, 9))
    shown.hours.show_spans((Span(time(9), time(15)),))
    shown.days.choose(4)
    shown.days.picked.emit(4)
    shown.hours.show_spans((Span(time(9), time(13)),))
    press(shown.verb)
    [season] = site.ask(seasons, day=TODAY)
    long, short = (Span(time(9), time(15)),), (Span(time(9), time(13)),)
    assert season.week == (long, long, long, long, short, (), ())
    [row] = shown.rows.items
    said = spoken(shown, row)
    assert "Ramadan" in said
    assert spans_words(short, "fr") in said
    assert shown.fields["name"].text() == ""


def test_a_season_is_changed_and_removed(page: SitePage, site: Station, press: Press) -> None:
    week = {"opens": time(8), "closes": time(15)}
    made = site.do(
        "sites.set_season",
        first=date(2027, 7, 1),
        last=date(2027, 8, 31),
        name="Été",
        name_en="Summer",
        **week,
    ).result
    shown = section(page, "seasons")
    shown.rows.choose(made)
    assert shown.fields["name"].text() == "Été"
    shown.end.set_day(date(2027, 8, 20))
    press(shown.verb)
    [season] = site.ask(seasons, day=TODAY)
    assert (season.id, season.last, season.name_en) == (made, date(2027, 8, 20), "Summer")
    shown.rows.choose(made)
    press(shown.remove)
    assert site.ask(seasons, day=TODAY) == []


def test_a_season_over_another_is_refused_and_what_was_typed_stays(
    page: SitePage, site: Station, press: Press
) -> None:
    site.do(
        "sites.set_season",
        first=date(2027, 2, 8),
        last=date(2027, 3, 9),
        name="Ramadan",
        opens=time(9),
        closes=time(15),
    )
    shown = section(page, "seasons")
    shown.fields["name"].set_text("Hiver")
    shown.begin.set_day(date(2027, 3, 1))
    shown.end.set_day(date(2027, 3, 20))
    press(shown.verb)
    assert "Ramadan" in shown.fields["name"].error
    assert shown.fields["name"].text() == "Hiver"


@pytest.mark.parametrize(
    ("language", "days"), [("ar", "الاثنين، الثلاثاء"), ("fr", "Lun, Mar"), ("en", "Mon, Tue")]
)
def test_the_days_of_a_season_are_words_in_each_language(
    page: SitePage, site: Station, language: str, days: str
) -> None:
    week = {"opens": time(8), "closes": time(15), "weekdays": [0, 1]}
    site.do("sites.set_season", first=FEAST, last=FEAST, name="Ramadan", name_ar="رمضان", **week)
    speak(page, language)
    painter = SeasonRow()
    painter.seen_in = page
    [season] = site.ask(seasons, day=TODAY)
    assert days in painter.words(season)
