"""After a badge: the holder's own bookings, another day, and the first free times."""

from __future__ import annotations

from typing import Any

from kiosk.bookings.spans import in_list
from kiosk.station import Station
from tests.ui.touch.badges.test_badges import Press, Screen, Settled
from tests.ui.touch.bookings.conftest import DAY as _DAY
from tests.ui.touch.bookings.conftest import at, book, every, held, row, seen
from ui.touch.bookings.instead import InsteadSheet
from ui.touch.shell.window import TouchWindow


def test_who_has_nothing_goes_on_to_book(shown: Any, rooms: None) -> None:
    assert shown() == "booking_when"


def test_ones_own_are_shown_and_nobody_elses(
    shown: Any, screen: Screen, hall: Station, rooms: None
) -> None:
    book(hall, at(14), at(15))
    book(hall, at(9) + _DAY, at(10) + _DAY)
    book(hall, at(16), at(17), held_by="Sahel Data")
    assert shown() == "booking_own"
    rows = [row for row in screen("booking_own").rows if row.isVisible()]
    assert [row.text() for row in rows] == [
        "Aujourd’hui, de 14:00 à 15:00",
        "Demain, de 09:00 à 10:00",
    ]
    assert {row.line for row in rows} == {"Zagora"}


def test_they_confirm_go_on_and_end(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    one = book(hall, at(10, 45), at(11, 30))
    shown()
    for act, expected in (
        ("check_in", ("checked_in", at(11, 30))),
        ("extend", ("checked_in", at(12))),
        ("end", ("ended", at(10, 45))),
    ):
        press(screen("booking_own").rows[0])
        press(screen("booking_one").rows[act])
        settled()
        assert (held(hall, one).state, held(hall, one).ends) == expected
        assert window.path[-1] == "booking_own"
    assert not screen("booking_own").found
    assert "Aucune" in screen("booking_own").nothing.text.text()


def test_giving_back_is_touched_twice(
    shown: Any, press: Press, settled: Settled, screen: Screen, hall: Station, rooms: None
) -> None:
    one = book(hall, at(14), at(15))
    shown()
    press(screen("booking_own").rows[0])
    shown_one = screen("booking_one")
    assert [act for act, row in shown_one.rows.items() if row.isVisible()] == [
        *("extend", "time", "place", "cancel")
    ]
    press(shown_one.rows["cancel"])
    settled()
    assert held(hall, one).state == "booked"
    assert "encore" in shown_one.rows["cancel"].line
    press(shown_one.rows["cancel"])
    settled()
    assert held(hall, one).state == "cancelled"


def test_what_cannot_be_is_said_and_nothing_changes(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    one = book(hall, at(10, 45), at(11, 30))
    book(hall, at(11, 30), at(12), held_by="Kasbah Pay")
    shown()
    press(screen("booking_own").rows[0])
    press(screen("booking_one").rows["extend"])
    settled()
    assert isinstance(window.overlay.sheet, InsteadSheet)
    assert held(hall, one).ends == at(11, 30)


def test_idle_forgets_whose_it_was(
    shown: Any, window: TouchWindow, hall: Station, rooms: None
) -> None:
    book(hall, at(14), at(15))
    shown()
    window.forget()
    assert window.path == ["home"]
    assert list(window.screens) == ["home"]


def test_another_day_is_booked_within_its_hours(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    shown()
    when = screen("booking_when")
    when.day.set_value(3)
    when.day.stepped.emit(3)
    assert when.starts.worded(when.starts.least) == "08:00"
    assert "Vendredi 27 novembre" in when.subtitle.text()
    when.starts.set_value(14 * 60)
    press(window.footer.action)
    press(screen("booking_place").rows[0])
    press(window.footer.action)
    settled()
    done = screen("done")
    assert "Vendredi 27 novembre, de 14:00 à 15:00" in done.main.text()
    [made] = hall.ask_itself(in_list, since=at(0).date(), until=at(0).date() + 9 * _DAY)
    assert (made.starts, made.held_by) == (at(14) + 3 * _DAY, "Noria Énergie")


def test_whoever_was_quicker_leaves_another_room_and_it_is_taken_in_one_act(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    shown()
    screen("booking_when").starts.set_value(14 * 60)
    press(window.footer.action)
    press(row(screen("booking_place"), "Zagora"))
    book(hall, at(14), at(15), held_by="Kasbah Pay")
    settled()
    press(window.footer.action)
    settled()
    sheet = window.overlay.sheet
    assert isinstance(sheet, InsteadSheet)
    assert "Kasbah" not in sheet.text.text(), "the hall is not told by whom"
    assert "15:00" in sheet.text.text()
    assert sheet.waiting is not None
    one, button = next(each for each in sheet.offers if each[0].resource_name == "Toubkal")
    press(button)
    settled()
    assert screen("done").title.text() == "C’est réservé"
    assert (one.starts, one.ends) == (at(14), at(15))
    made = [b for b in every(hall) if b.held_by == "Noria Énergie"]
    assert [(b.resource_name, b.starts) for b in made] == [("Toubkal", at(14))]


def test_a_meeting_that_cannot_go_on_goes_on_next_door(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    one = book(hall, at(10, 45), at(11, 30))
    book(hall, at(11, 30), at(12), held_by="Kasbah Pay")
    shown()
    press(screen("booking_own").rows[0])
    press(screen("booking_one").rows["extend"])
    settled()
    sheet = window.overlay.sheet
    assert isinstance(sheet, InsteadSheet)
    assert sheet.waiting is None
    _, button = next(each for each in sheet.offers if each[0].resource_name == "Toubkal")
    press(button)
    settled()
    assert held(hall, one).ends == at(11, 30)
    [more] = [b for b in every(hall) if b.resource_name == "Toubkal"]
    assert (more.starts, more.ends, more.held_by) == (at(11, 30), at(12), "Noria Énergie")


def test_another_day_and_hour_keep_the_room_and_the_booking(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    one = book(hall, at(14), at(14, 45))
    shown()
    press(screen("booking_own").rows[0])
    press(screen("booking_one").rows["time"])
    when = screen("booking_when")
    assert (when.starts.value, when.length.value) == (14 * 60, 45)
    assert not when.people.isVisible()
    assert not when.search.isVisible()
    when.day.set_value(1)
    when.day.stepped.emit(1)
    when.starts.set_value(9 * 60)
    press(window.footer.action)
    confirm = screen("booking_confirm")
    assert "14:00" in {name: value for _, name, value in confirm.recap.lines}["Avant"]
    press(window.footer.action)
    settled()
    assert screen("done").title.text() == "La réservation est changée"
    moved = held(hall, one)
    assert (moved.starts, moved.ends) == (at(9) + _DAY, at(9, 45) + _DAY)
    assert len(every(hall)) == 1


def test_where_somebody_is_at_the_new_hour_another_is_taken_in_one_act(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    one = book(hall, at(14), at(15))
    book(hall, at(16), at(17), held_by="Kasbah Pay")
    shown()
    press(screen("booking_own").rows[0])
    press(screen("booking_one").rows["time"])
    screen("booking_when").starts.set_value(16 * 60)
    press(window.footer.action)
    press(window.footer.action)
    settled()
    sheet = window.overlay.sheet
    assert isinstance(sheet, InsteadSheet)
    assert sheet.title.text() == "Rien n’a changé"
    _, button = next(each for each in sheet.offers if each[0].key == "time")
    press(button)
    settled()
    assert (held(hall, one).resource_name, held(hall, one).starts) == ("Zagora", at(15))


def test_another_room_keeps_the_hour(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    one = book(hall, at(14), at(15), people=8, resource="Toubkal")
    hall.do("sites.add_room", name="Siroua", capacity=9)
    shown()
    press(screen("booking_own").rows[0])
    press(screen("booking_one").rows["place"])
    place = screen("booking_place")
    assert [(name, free) for name, _, free in seen(place)] == [
        *(("Siroua", True), ("Toubkal", True), ("Zagora", False))
    ], "its people come along"
    press(row(place, "Siroua"))
    press(window.footer.action)
    settled()
    assert (held(hall, one).resource_name, held(hall, one).starts) == ("Siroua", at(14))


def test_the_next_booking_is_a_new_one(
    shown: Any, window: TouchWindow, press: Press, screen: Screen, hall: Station, rooms: None
) -> None:
    book(hall, at(14), at(14, 45))
    shown()
    press(screen("booking_own").rows[0])
    press(screen("booking_one").rows["time"])
    window.back()
    window.back()
    press(window.footer.action)
    when = screen("booking_when")
    assert when.people.isVisible()
    assert (when.day.value, when.length.value) == (0, 60)
    assert 45 not in when.length.toggles
