"""Badges at the kiosk: going, coming, booking, and every badge that is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.badges.payload import ALPHABET
from kiosk.badges.queries import get as badge_of
from kiosk.badges.queries import present
from kiosk.bookings.queries import rooms_now
from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from kiosk.visits.queries import get, on_site
from tests.ui.enrolled import enrol, go_offline
from ui.shell.sync.watch import watch_of
from ui.touch.shell.overlay import Message
from ui.touch.shell.window import TouchWindow

Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]
Screen = Callable[[str], Any]
NOW = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)


@pytest.fixture
def visit(hall: Station) -> Any:
    """Someone who is in the building, without a badge yet."""
    return hall.do(
        "visits.arrive", first_name="Salma", last_name="Idrissi", host="Noria", consent=True
    ).result


@pytest.fixture
def visitor_badge(hall: Station, visit: Any) -> Any:
    return hall.do("badges.issue", holder=visit).result


@pytest.fixture
def resident_badge(hall: Station) -> Any:
    company = hall.do("residents.register", name="Noria Énergie").result
    person = hall.do(
        "residents.add_person", resident=company, first_name="Karim", last_name="Bennis"
    ).result
    return hall.do("badges.issue", kind="resident", holder=person).result


@pytest.fixture
def rooms(hall: Station) -> None:
    hall.do("sites.add_room", name="Zagora", capacity=6)
    hall.do("sites.add_room", name="Toubkal", capacity=20)
    hall.do("sites.add_desk_area", name="Coworking", places=4)


def test_a_visitor_goes_with_a_scan_at_the_first_screen(
    window: TouchWindow,
    settled: Settled,
    screen: Screen,
    hall: Station,
    visit: Any,
    visitor_badge: Any,
) -> None:
    window.scanner.scanned.emit(visitor_badge.payload)
    settled()
    settled()
    row = hall.ask(get, visit=visit)
    assert (row.state, row.left_by) == ("left", "badge")
    done = screen("done")
    assert done.title.text() == "Au revoir, Salma Idrissi"
    assert "10:42" in done.text.text()


def test_a_resident_goes_in_then_out(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    resident_badge: Any,
    clock: FrozenClock,
) -> None:
    press(screen("home").tiles["qr"])
    window.scanner.scanned.emit(resident_badge.payload)
    settled()
    assert screen("done").title.text() == "Bonjour, Karim Bennis"
    assert len(hall.ask(present, day=hall.today())) == 1
    window.forget()
    window.scanner.scanned.emit(resident_badge.payload)
    settled()
    assert screen("done").title.text() == "Badge déjà lu"
    window.forget()
    clock.at += timedelta(hours=1)
    window.scanner.scanned.emit(resident_badge.payload)
    settled()
    assert screen("done").title.text() == "À bientôt, Karim Bennis"
    assert hall.ask(present, day=hall.today()) == []


def test_someone_expected_reads_the_notice_first(
    window: TouchWindow, press: Press, settled: Settled, screen: Screen, hall: Station
) -> None:
    expected = hall.do(
        "visits.expect",
        first_name="Youssef",
        last_name="Alami",
        at=NOW + timedelta(minutes=10),
        host="Noria",
    ).result
    badge = hall.do("badges.issue", holder=expected).result
    window.scanner.scanned.emit(badge.payload)
    settled()
    consent = screen("consent")
    assert hall.ask(on_site) == []
    press(consent.agree)
    press(window.footer.action)
    settled()
    assert [v.id for v in hall.ask(on_site)] == [expected]
    assert screen("done").title.text() == "Bienvenue, Youssef"


def refused(window: TouchWindow, settled: Settled, payload: str) -> str:
    window.scanner.scanned.emit(payload)
    settled()
    alert = window.screens["qr"].prompt.alert
    assert window.path[-1] == "qr"
    assert alert.isVisible()
    return f"{alert.title.text()}. {alert.text.text()}"


def test_every_refused_badge_has_its_words(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    resident_badge: Any,
    visitor_badge: Any,
    clock: FrozenClock,
) -> None:
    press(screen("home").tiles["qr"])
    payload = resident_badge.payload
    last = ALPHABET[(ALPHABET.index(payload[-1]) + 1) % len(ALPHABET)]
    assert "n’est pas lisible" in refused(window, settled, "")
    assert "n’est pas authentique" in refused(window, settled, payload[:-1] + last)
    hall.do("badges.revoke", badge=resident_badge.badge, reason="perdu")
    words = refused(window, settled, payload)
    assert "annulé" in words
    assert "perdu" not in words, "the reason is nobody's business at a kiosk"
    until = hall.ask(badge_of, badge=visitor_badge.badge).valid_until
    clock.at = until + timedelta(minutes=1)
    words = refused(window, settled, visitor_badge.payload)
    assert "n’est plus valable" in words
    assert "mardi 24 novembre" in words


def test_a_scan_does_not_disturb_someone_who_signs_in(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    resident_badge: Any,
) -> None:
    press(screen("home").tiles["company"])
    for sign in "noria":
        press(screen("company").keyboard.keys[sign])
    press(screen("company").rows[0])
    window.scanner.scanned.emit(resident_badge.payload)
    settled()
    assert window.path[-1] == "host"
    assert hall.ask(present, day=hall.today()) == []


def to_places(
    window: TouchWindow, press: Press, settled: Settled, screen: Screen, badge: Any
) -> Any:
    press(screen("home").tiles["booking_badge"])
    window.scanner.scanned.emit(badge.payload)
    settled()
    press(window.footer.action)
    return screen("booking_place")


def test_a_resident_books_a_room_by_thumb(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    resident_badge: Any,
    rooms: None,
) -> None:
    place = to_places(window, press, settled, screen, resident_badge)
    assert [slot.resource.name for slot in place.free] == ["Zagora", "Toubkal"]
    press(place.rows[1])
    press(window.footer.action)
    settled()
    held = {room.resource.name: room.current for room in hall.ask_itself(rooms_now)}
    assert held["Zagora"] is None
    assert held["Toubkal"].held_by == "Noria Énergie"
    assert held["Toubkal"].starts == datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
    assert held["Toubkal"].ends == datetime(2026, 11, 24, 11, 30, tzinfo=UTC)
    assert held["Toubkal"].resident is not None
    assert screen("done").title.text() == "C’est réservé"
    assert hall.ask(present, day=hall.today()) == [], "booking lets nobody in"


def test_a_booking_made_offline_is_to_be_confirmed(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    resident_badge: Any,
    rooms: None,
    qtbot: QtBot,
) -> None:
    enrol(hall)
    go_offline(hall)
    qtbot.waitUntil(lambda: watch_of(window.session).offline)
    place = to_places(window, press, settled, screen, resident_badge)
    press(place.rows[1])
    press(window.footer.action)
    settled()
    assert screen("done").title.text() == "Réservation à confirmer"
    assert "Toubkal" in screen("done").main.text()


def test_coworking_places_are_booked_for_several(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    resident_badge: Any,
    rooms: None,
) -> None:
    press(screen("home").tiles["booking_badge"])
    window.scanner.scanned.emit(resident_badge.payload)
    settled()
    when = screen("booking_when")
    press(when.kinds.toggles["coworking"])
    when.people.set_value(3)
    press(window.footer.action)
    place = screen("booking_place")
    press(place.rows[0])
    press(window.footer.action)
    settled()
    window.forget()
    place = None
    press(screen("home").tiles["booking_badge"])
    window.scanner.scanned.emit(resident_badge.payload)
    settled()
    assert len(screen("booking_own").found) == 1
    press(window.footer.action)
    press(screen("booking_when").kinds.toggles["coworking"])
    screen("booking_when").people.set_value(2)
    press(window.footer.action)
    assert screen("booking_place").free == [], "3 of 4 places are taken"
    assert screen("booking_place").nothing.isVisible()


def test_someone_quicker_is_said_and_nothing_is_lost(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    resident_badge: Any,
    rooms: None,
) -> None:
    place = to_places(window, press, settled, screen, resident_badge)
    press(place.rows[0])
    hall.do(
        "bookings.book",
        resource="Zagora",
        starts=NOW,
        ends=NOW + timedelta(hours=1),
        held_by="Kasbah Pay",
    )
    press(window.footer.action)
    settled()
    sheet = window.overlay.sheet
    assert isinstance(sheet, Message)
    assert "Zagora" in sheet.text.text()
    press(sheet.button)
    press(window.footer.back)
    assert [slot.resource.name for slot in screen("booking_place").free] == ["Toubkal"]


def test_a_visitor_books_at_the_desk(
    window: TouchWindow, press: Press, settled: Settled, screen: Screen, visitor_badge: Any
) -> None:
    press(screen("home").tiles["booking_badge"])
    window.scanner.scanned.emit(visitor_badge.payload)
    settled()
    assert window.path[-1] == "booking_badge"
    assert "visiteur" in screen("booking_badge").prompt.alert.title.text()


def test_the_hours_offered_end_before_closing(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    resident_badge: Any,
    rooms: None,
) -> None:
    press(screen("home").tiles["booking_badge"])
    window.scanner.scanned.emit(resident_badge.payload)
    settled()
    starts = screen("booking_when").starts
    assert starts.worded(starts.least) == "10:30"
    starts.set_value(24 * 60)
    assert starts.value < 24 * 60
