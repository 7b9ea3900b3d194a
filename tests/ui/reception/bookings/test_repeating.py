"""A series at the desk: its dates are looked at, left out and moved by keys, then booked."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.bookings.preview import preview
from kiosk.bookings.queries import BookingView
from kiosk.bookings.queries import day as day_plan
from kiosk.station import Station
from ui.reception.bookings.form import BookingForm
from ui.reception.bookings.page import BookingsPage
from ui.reception.bookings.repeat_rules import MONTH_LAST, MONTH_NTH, Repetition, offered
from ui.reception.bookings.repeating import RepeatDialog
from ui.shell.session import Session

Found = Callable[[], None]
TUESDAY = date(2026, 11, 24)
WEEK = timedelta(days=7)


def at(hour: int, day: date = TUESDAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


@pytest.fixture
def room(site: Station) -> UUID:
    made: UUID = site.do("sites.add_room", name="Atlas", capacity=12).result
    when = {"starts": at(11, TUESDAY + WEEK), "ends": at(12, TUESDAY + WEEK)}
    site.do("bookings.book", resource=made, held_by="Sahel Data", **when)
    site.do("sites.set_day", day=TUESDAY + 2 * WEEK, reason="Fête")
    return made


@pytest.fixture
def form(session: Session, room: UUID, qtbot: QtBot) -> BookingForm:
    page = BookingsPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 780)
    with qtbot.waitActive(page):
        page.show()
    opened = page.making.open_form(resource=room)
    assert opened is not None
    opened.starts.set_value(11 * 60)
    opened.kind.choose("external")
    opened.who.set_text("Club photo")
    opened.who.set_suggesting(False)
    return opened


@pytest.fixture
def found(session: Session, qtbot: QtBot) -> Found:
    """Wait until the dates are found in the background."""
    return lambda: qtbot.waitUntil(lambda: session.idle)


def pick(form: BookingForm, preset: str, found: Found) -> None:
    form.repeat.choice.choose(preset)
    form.repeat.choice.picked.emit(preset)
    found()


def dates(form: BookingForm, found: Found) -> RepeatDialog:
    form.repeat.dates.click()
    found()
    return form.repeat.dialog


def held(site: Station, *, until: int = 12) -> list[BookingView]:
    plans = [site.ask(day_plan, day=TUESDAY + n * WEEK) for n in range(until)]
    found = [b for plan in plans for lane in plan.lanes for b in lane.bookings]
    return [each for each in found if each.held_by == "Club photo"]


def save(form: BookingForm, session: Session, qtbot: QtBot) -> Any:
    with qtbot.waitSignal(form.saved) as done:
        form.save()
    qtbot.waitUntil(lambda: session.idle)
    assert done.args is not None
    return done.args[0].result


def test_the_form_says_how_many_dates_and_what_stands_against_them(
    form: BookingForm, found: Found
) -> None:
    assert form.repeat.dates.isHidden()
    pick(form, "weekly", found)
    assert form.repeat.dates.isVisible()
    note = form.fields["repeat"].note.text()
    assert "8 dates" in note
    assert "2 à revoir" in note


def test_dates_are_left_out_and_moved_by_keys(
    form: BookingForm, found: Found, site: Station, session: Session, qtbot: QtBot
) -> None:
    pick(form, "weekly", found)
    dialog = dates(form, found)
    dialog.count.set_value(4)
    dialog.count.stepped.emit(4)
    found()
    assert dialog.sentence.text() == "Toutes les semaines le mardi, 4\u00a0fois"
    states = [(each.reason, each.skipped) for each in dialog.dates]
    assert states == [
        ("", False),
        ("bookings.taken", False),
        ("bookings.closed_day", True),
        ("", False),
    ]
    dialog.list.choose(TUESDAY + WEEK)
    qtbot.keyClick(dialog.list, Qt.Key.Key_M)
    assert dialog.moving.isVisible()
    dialog.to.set_day(TUESDAY + WEEK + timedelta(days=1))
    dialog.moved.click()
    found()
    assert [each.reason for each in dialog.dates] == ["", "", "bookings.closed_day", ""]
    dialog.list.choose(TUESDAY + 3 * WEEK)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    dialog.verb.click()
    found()
    result = save(form, session, qtbot)
    assert (result.held, result.left_out) == (2, ())
    assert [each.day for each in held(site)] == [TUESDAY]
    wednesday = site.ask(day_plan, day=TUESDAY + WEEK + timedelta(days=1))
    assert [b.held_by for b in wednesday.lanes[0].bookings] == ["Club photo"]


def test_what_is_taken_is_left_out_in_one_go(
    form: BookingForm, found: Found, site: Station, session: Session, qtbot: QtBot
) -> None:
    pick(form, "weekly", found)
    dialog = dates(form, found)
    assert dialog.clashes.isVisible()
    dialog.clashes.click()
    found()
    assert dialog.clashes.isHidden()
    dialog.verb.click()
    save(form, session, qtbot)
    assert len(held(site)) == 6


def test_a_series_is_booked_where_it_can_be_and_the_rest_is_said(
    form: BookingForm, found: Found, site: Station, session: Session, qtbot: QtBot
) -> None:
    pick(form, "weekly", found)
    told: list[str] = []
    session.told.connect(lambda notice: told.append(notice.text))
    save(form, session, qtbot)
    assert len(held(site)) == 6
    assert any("Non réservé" in text and "1 déc." in text for text in told)


def test_a_rule_that_cannot_be_read_is_said_at_its_field(form: BookingForm, found: Found) -> None:
    pick(form, "other", found)
    dialog = dates(form, found)
    dialog.fields["rule"].input.edit.setText("FREQ=NEVER")
    dialog._changed()
    found()
    assert "non comprise" in dialog.fields["rule"].note.text()
    dialog.verb.click()
    assert dialog.isVisible()
    dialog.fields["rule"].input.edit.setText("FREQ=WEEKLY;INTERVAL=2;COUNT=3")
    dialog._changed()
    found()
    assert dialog.sentence.text() == "Toutes les deux semaines le mardi, 3\u00a0fois"


def test_dates_are_looked_for_while_the_form_goes_on(
    form: BookingForm, found: Found, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing waits for them, what is asked last is answered, and keeping them waits for them."""
    main, asked, go = threading.get_ident(), list[int](), threading.Event()

    real = session.station.ask

    def held_up(query: Any, **fields: Any) -> Any:
        if query is preview:
            asked.append(threading.get_ident())
            assert go.wait(20)
        return real(query, **fields)

    monkeypatch.setattr(session.station, "ask", held_up)

    form.repeat.choice.choose("weekly")
    form.repeat.choice.picked.emit("weekly")
    form.repeat.dates.click()
    dialog = form.repeat.dialog
    assert dialog.dates == ()
    dialog.count.set_value(3)
    dialog.count.stepped.emit(3)
    assert dialog.sentence.text().endswith("3\u00a0fois")
    dialog.verb.click()
    assert dialog.isVisible()
    go.set()
    found()
    assert dialog.isHidden()
    assert main not in asked
    assert len(dialog.dates) == 3
    assert dialog.repetition.skip == {TUESDAY + 2 * WEEK}


def test_another_day_words_the_choices_anew(form: BookingForm, found: Found) -> None:
    pick(form, MONTH_NTH, found)
    assert form.repeat.choice.currentText() == "Tous les mois le quatrième mardi"
    form.day.set_day(TUESDAY + timedelta(days=1))
    assert form.repeat.choice.currentText() == "Tous les mois le quatrième mercredi"


def test_a_whole_series_is_moved_from_the_form(
    form: BookingForm, found: Found, site: Station, session: Session, qtbot: QtBot
) -> None:
    pick(form, "weekly", found)
    save(form, session, qtbot)
    page = form.parentWidget()
    assert isinstance(page, BookingsPage)
    first = held(site)[0]
    changing = page.making.change(first)
    assert changing is not None
    assert changing.fields["scope"].isVisible()
    changing.starts.set_value(15 * 60)
    changing.scope.choose("all")
    save(changing, session, qtbot)
    assert {each.starts.hour for each in held(site)} == {15}


def test_the_last_weekday_of_a_month_is_offered_on_such_a_day_only() -> None:
    assert MONTH_LAST in offered(TUESDAY)
    assert MONTH_LAST not in offered(date(2026, 11, 3))
    assert MONTH_NTH not in offered(date(2026, 11, 30))
    until = Repetition("second", (1, 3), until=date(2027, 6, 30))
    assert until.rule(TUESDAY) == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270630"
