"""The site's settings by hand: what is kept, and where a refusal shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from kiosk.appointments.slots import hours
from kiosk.sites.calendar import exceptions, service_exceptions, service_week, weekly_hours
from kiosk.sites.hours import Span
from kiosk.sites.kinds import COWORKING
from kiosk.sites.queries import resources
from kiosk.staff.queries import find_staff, staff
from kiosk.station import Station
from ui.manager.section import Section
from ui.manager.site.page import SitePage
from ui.shell.session import Session

DAY = date(2026, 11, 25)


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> SitePage:
    page = SitePage(session)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    return page


@pytest.fixture
def press(page: SitePage, qtbot: QtBot) -> Callable[[Section], None]:
    """Click the button of a section's form, and wait for what it does."""

    def click(section: Section) -> None:
        qtbot.mouseClick(section.verb, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: page.session.idle)

    return click


def section(page: SitePage, name: str) -> Any:
    page.show_section(name)
    return page.section


def test_a_room_is_there_to_be_booked_once_added(
    page: SitePage, site: Station, press: Callable[[Section], None], qtbot: QtBot
) -> None:
    places = section(page, "places")
    qtbot.keyClicks(places.fields["name"].input.edit, "Atlas")
    places.capacity.set_value(12)
    press(places)
    assert [(r.name, r.capacity) for r in site.ask(resources)] == [("Atlas", 12)]
    assert [r.place.name for r in places.rows.items] == ["Atlas"]
    assert places.fields["name"].text() == ""


def test_a_name_that_is_taken_is_refused_at_its_field(
    page: SitePage, site: Station, press: Callable[[Section], None]
) -> None:
    site.do("sites.add_room", name="Atlas", capacity=4)
    places = section(page, "places")
    places.fields["name"].set_text("Atlas")
    press(places)
    assert "Atlas" in places.fields["name"].error
    assert places.fields["name"].text() == "Atlas"
    assert len(site.ask(resources)) == 1


def test_an_empty_name_is_refused_and_the_number_of_seats_stays(
    page: SitePage, site: Station, press: Callable[[Section], None]
) -> None:
    places = section(page, "places")
    places.capacity.set_value(33)
    press(places)
    assert places.fields["name"].error
    assert places.capacity.value == 33
    assert site.ask(resources) == []


def test_an_area_has_places(
    page: SitePage, site: Station, press: Callable[[Section], None], qtbot: QtBot
) -> None:
    places = section(page, "places")
    qtbot.mouseClick(places.kind.toggles[COWORKING], Qt.MouseButton.LeftButton)
    places.fields["name"].set_text("Plateau")
    places.capacity.set_value(48)
    press(places)
    assert [(r.kind, r.capacity) for r in site.ask(resources)] == [(COWORKING, 48)]


def test_a_weekday_is_shown_and_changed(
    page: SitePage, site: Station, press: Callable[[Section], None]
) -> None:
    hours = section(page, "hours")
    hours.rows.choose(4)
    hours.hours.show_spans((Span(time(9), time(18, 30)),))
    press(hours)
    assert site.ask(weekly_hours)[4] == (Span(time(9), time(18, 30)),)
    hours.hours.is_open.setChecked(False)
    press(hours)
    assert site.ask(weekly_hours)[4] == ()


def test_doors_stay_open_until_midnight_and_past_it(
    page: SitePage, site: Station, press: Callable[[Section], None]
) -> None:
    hours = section(page, "hours")
    hours.rows.choose(4)
    hours.hours.show_spans((Span(time(18), time()),))
    assert hours.hours.to_field.widget.said_value() == "24:00"
    assert "minuit" in hours.hours.to_field.note.text()
    press(hours)
    assert site.ask(weekly_hours)[4] == (Span(time(18), time()),)
    hours.hours.to_field.widget.keyPressEvent(_up())
    assert "lendemain" in hours.hours.to_field.note.text()
    press(hours)
    assert site.ask(weekly_hours)[4] == (Span(time(18), time(0, 15)),)
    assert "00:15 le lendemain" in hours.rows.model().index(4, 0).data()


def _up() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier)


def test_a_closing_before_the_opening_is_refused_at_the_closing(
    page: SitePage, site: Station, press: Callable[[Section], None]
) -> None:
    hours = section(page, "hours")
    before = site.ask(weekly_hours)
    hours.hours.show_spans((Span(time(18), time(20)),))
    hours.hours.to_field.widget.set_value(9 * 60)
    press(hours)
    assert hours.fields["closes"].error
    assert site.ask(weekly_hours) == before


def test_a_feast_closes_the_site_for_a_day(
    page: SitePage, site: Station, press: Callable[[Section], None]
) -> None:
    days = section(page, "days")
    days.entry.day.set_day(DAY)
    days.entry.reason.set_text("Travaux")
    press(days)
    (kept,) = site.ask(exceptions, first=DAY)
    assert (kept.day, kept.spans, kept.reason) == (DAY, (), "Travaux")
    assert [d.day for d in days.rows.items] == [DAY]


def test_a_day_that_is_past_is_not_changed(
    page: SitePage, site: Station, press: Callable[[Section], None]
) -> None:
    days = section(page, "days")
    days.entry.day.set_day(date(2026, 11, 2))
    press(days)
    assert days.entry.day_field.error
    assert site.ask(exceptions, first=date(2026, 1, 1)) == []


def test_a_second_span_is_added_to_a_morning(
    page: SitePage, site: Station, press: Callable[[Section], None]
) -> None:
    presence = section(page, "presence")
    presence.service.choose("cnss")
    presence.refresh()
    presence.rows.choose(1)
    presence.hours.show_spans((Span(time(9), time(12)),))
    press(presence)
    presence.hours.show_spans((Span(time(14), time(16)),))
    presence.add.setChecked(True)
    press(presence)
    week = site.ask(service_week, service="cnss")
    assert week[1] == (Span(time(9), time(12)), Span(time(14), time(16)))
    assert len(week[0]) == 1


def test_a_desk_that_is_new_is_said_to_have_no_hours_until_they_are_set_here(
    site: Station, new_desk: str, page: SitePage, press: Callable[[Section], None]
) -> None:
    presence = section(page, "presence")
    assert presence.list.count.text() == ""
    presence.service.choose(new_desk)
    presence.refresh()
    assert "pas encore fixée" in presence.list.count.text()
    presence.rows.choose(1)
    presence.hours.is_open.setChecked(True)
    presence.hours.show_spans((Span(time(9), time(12)),))
    press(presence)
    assert site.ask(service_week, service=new_desk)[1] == (Span(time(9), time(12)),)
    assert presence.list.count.text() == ""


def test_a_service_is_away_for_one_day(
    page: SitePage, site: Station, press: Callable[[Section], None], qtbot: QtBot
) -> None:
    presence = section(page, "presence")
    presence.service.choose("cnss")
    presence.kind.choose("day")
    presence.kind.picked.emit("day")
    presence.entry.day.set_day(DAY)
    press(presence)
    (away,) = site.ask(service_exceptions, service="cnss", first=DAY)
    assert (away.day, away.spans) == (DAY, ())
    qtbot.waitUntil(lambda: any(getattr(i, "day", None) == DAY for i in presence.rows.items))


def test_staff_come_and_go(
    page: SitePage, site: Station, press: Callable[[Section], None], qtbot: QtBot
) -> None:
    people = section(page, "staff")
    people.ask = lambda *_, **__: True
    people.fields["name"].set_text("Salma Bennani")
    people.fields["code"].set_text("salma")
    qtbot.mouseClick(people.role.toggles["agent"], Qt.MouseButton.LeftButton)
    press(people)
    (person,) = site.ask(staff)
    assert (person.code, person.name, person.role) == ("salma", "Salma Bennani", "agent")
    people.rows.pressed_button.emit("remove", people.rows.items[0])
    qtbot.waitUntil(lambda: site.ask(find_staff, code="salma") is None)
    qtbot.waitUntil(lambda: people.rows.items == [])


def test_a_code_never_changes_hands(
    page: SitePage, site: Station, press: Callable[[Section], None]
) -> None:
    site.do("people.add_staff", code="salma", name="Salma Bennani", role="desk")
    people = section(page, "staff")
    people.fields["name"].set_text("Omar Tazi")
    people.fields["code"].set_text("salma")
    press(people)
    assert "Salma Bennani" in people.fields["code"].error
    assert people.fields["name"].text() == "Omar Tazi"
    assert site.ask(find_staff, code="salma").name == "Salma Bennani"


def test_someone_is_changed_in_the_form(
    page: SitePage, site: Station, press: Callable[[Section], None], qtbot: QtBot
) -> None:
    site.do("people.add_staff", code="salma", name="Salma Benani", role="desk")
    people = section(page, "staff")
    people.rows.opened.emit(people.rows.items[0])
    assert not people.fields["code"].isVisible()
    people.fields["name"].set_text("Salma Bennani")
    people.ask = lambda *_, **__: True
    qtbot.mouseClick(people.role.toggles["agent"], Qt.MouseButton.LeftButton)
    press(people)
    changed = site.ask(find_staff, code="salma")
    assert (changed.name, changed.role) == ("Salma Bennani", "agent")
    assert people.fields["code"].isVisible()
    assert people.fields["code"].text() == ""


def test_who_was_to_be_changed_is_let_go(page: SitePage, site: Station, qtbot: QtBot) -> None:
    site.do("people.add_staff", code="salma", name="Salma Bennani", role="agent")
    people = section(page, "staff")
    people.rows.opened.emit(people.rows.items[0])
    qtbot.mouseClick(people.instead, Qt.MouseButton.LeftButton)
    assert [people.fields[name].text() for name in ("name", "code")] == ["", ""]
    assert (people.role.value, people.instead.isVisible()) == ("desk", False)


def test_a_change_made_elsewhere_is_seen(page: SitePage, site: Station, qtbot: QtBot) -> None:
    section(page, "places")
    site.do("sites.add_room", name="Toubkal", capacity=20)
    qtbot.waitUntil(lambda: [r.place.name for r in page.section.rows.items] == ["Toubkal"])


def test_what_was_typed_stays_when_the_language_changes(
    page: SitePage, speak: Callable[[str], None]
) -> None:
    places = section(page, "places")
    places.fields["name"].set_text("Rif")
    places.capacity.set_value(17)
    speak("ar")
    assert (places.fields["name"].text(), places.capacity.value) == ("Rif", 17)


def test_a_desk_gives_appointments_in_the_hours_that_are_kept(
    page: SitePage, site: Station, press: Callable[[Section], None]
) -> None:
    given = section(page, "appointments")
    given.service.choose("cnss")
    given.refresh()
    given.rows.choose(1)
    given.hours.show_spans((Span(time(9), time(12)),))
    given.minutes.set_value(30)
    given.places.set_value(2)
    press(given)
    given.hours.show_spans((Span(time(14), time(16)),))
    given.add.setChecked(True)
    press(given)
    found = [(each.weekday, each.opens, each.minutes, each.places) for each in site.ask(hours)]
    assert found == [(1, time(9), 30, 2), (1, time(14), 30, 2)]
    assert "30\xa0min chacun, 2 à la fois" in given._painter.words(given.rows.items[1])
    given.rows.choose(1)
    given.hours.is_open.setChecked(False)
    given.add.setChecked(False)
    press(given)
    assert site.ask(hours) == []


def test_hours_that_meet_others_are_refused_where_they_begin(
    page: SitePage, site: Station, press: Callable[[Section], None]
) -> None:
    site.do("appointments.set_hours", service="ompic", weekday=0, opens=time(9), closes=time(12))
    given = section(page, "appointments")
    given.weekday.choose(0)
    given.hours.show_spans((Span(time(11), time(13)),))
    given.add.setChecked(True)
    press(given)
    assert "09:00" in given.hours.from_field.error
