"""Rules at the kiosk: what cannot be had is grey and says why, and other times are offered."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from kiosk.bookings.lengths import DAY, HALF_DAY
from kiosk.bookings.queries import rooms_now
from kiosk.sites.kinds import COWORKING, ROOM
from kiosk.station import Station
from tests.ui.touch.badges.test_badges import (
    NOW,
    Press,
    Screen,
    Settled,
    resident_badge,
    rooms,
    to_places,
)
from ui.touch.shell.window import TouchWindow

__all__ = ["resident_badge", "rooms"]


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 24, hour, minute, tzinfo=UTC)


def take(hall: Station, room: str, starts: datetime, ends: datetime) -> None:
    times = {"starts": starts, "ends": ends}
    hall.do("bookings.book", resource=room, held_by="Kasbah Pay", **times)


def shown(place: Any) -> list[tuple[str, bool]]:
    """The rows that are seen, and whether they can be pressed."""
    return [(row.text(), row.isEnabled()) for row in place.rows if not row.isHidden()]


def test_a_room_that_is_taken_is_grey_and_says_until_when(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    resident_badge: Any,
    rooms: None,
) -> None:
    take(hall, "Zagora", NOW, at(12))
    place = to_places(window, press, settled, screen, resident_badge)
    assert shown(place) == [("Toubkal", True), ("Zagora", False)]
    assert "12:00" in place.rows[1].line
    assert "Kasbah" not in place.rows[1].line


def test_where_nothing_is_free_another_time_is_taken_in_one_act(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    resident_badge: Any,
    rooms: None,
) -> None:
    take(hall, "Zagora", NOW, at(12))
    take(hall, "Toubkal", NOW, at(13))
    place = to_places(window, press, settled, screen, resident_badge)
    assert place.nothing.isVisible()
    assert shown(place)[0] == ("Zagora", True)
    press(place.rows[0])
    press(window.footer.action)
    settled()
    hall.clock.at = at(12, 10)  # type: ignore[attr-defined]
    held = {room.resource.name: room.current for room in hall.ask_itself(rooms_now)}
    assert held["Zagora"].held_by == "Noria Énergie"
    assert held["Zagora"].starts == at(12)


def test_a_rule_greys_every_room_and_says_its_limit(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    resident_badge: Any,
    rooms: None,
) -> None:
    hall.do("bookings.set_rule", member="startup", rule="longest_minutes", value=30)
    place = to_places(window, press, settled, screen, resident_badge)
    assert place.free == []
    greyed = [row for row in place.rows if not row.isHidden() and not row.isEnabled()]
    assert greyed
    assert all("30\u00a0min" in row.line for row in greyed)


def test_what_has_to_be_approved_is_said_and_waits(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    resident_badge: Any,
    rooms: None,
) -> None:
    hall.do("bookings.set_rule", member="startup", rule="approval", value=1)
    hall.do("bookings.set_tariff", member="startup", unit="hour", price=10000, confirmed=False)
    place = to_places(window, press, settled, screen, resident_badge)
    press(place.rows[0])
    said = screen("booking_confirm").recap.accessibleName()
    assert "120" in said
    assert "à confirmer" in said.lower()
    press(window.footer.action)
    settled()
    assert screen("done").title.text() == "Demande envoyée à l’accueil"
    (booking,) = [room.current for room in hall.ask_itself(rooms_now) if room.current]
    assert booking.state == "asked"


def test_a_room_shows_its_photo_where_it_has_one(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    resident_badge: Any,
    rooms: None,
) -> None:
    (room,) = [r.resource for r in hall.ask(rooms_now) if r.resource.name == "Toubkal"]
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(QImage(8, 6, QImage.Format.Format_RGB32))
    photo = base64.b64encode(data.data()).decode()
    hall.do("sites.set_picture", place=room.id, data=photo)
    place = to_places(window, press, settled, screen, resident_badge)
    photos = {row.text(): row.photo.width() for row in place.rows if not row.isHidden()}
    assert photos == {"Toubkal": 8, "Zagora": 0}


def test_a_coworking_place_is_had_for_half_a_day_or_a_day(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    resident_badge: Any,
    rooms: None,
) -> None:
    place = to_places(window, press, settled, screen, resident_badge)
    assert place.free
    window.back()
    when = screen("booking_when")
    assert HALF_DAY not in when.length.toggles
    press(when.kinds.toggles[COWORKING])
    press(when.length.toggles[HALF_DAY])
    assert when.span[1] == at(13)
    press(when.length.toggles[DAY])
    assert when.span[1] == at(20)
    press(when.kinds.toggles[ROOM])
    assert when.length.value == 60
