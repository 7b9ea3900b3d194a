"""One room: beside its days stands what it is, what it offers and who may have it."""

from __future__ import annotations

import base64
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from kiosk.station import Station
from tests.ui.reception.bookings.test_page import page, rooms
from ui.reception.bookings.page import BookingsPage
from ui.reception.bookings.views import DAY, ROOM
from ui.widgets.inputs import Icon
from ui.widgets.label import Label

__all__ = ["page", "rooms"]


def photo() -> str:
    """A green square, as the store keeps photos."""
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(0x0B6270)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return base64.b64encode(buffer.data().data()).decode("ascii")


def said(page: BookingsPage) -> list[str]:
    inside = page.room_card.area.widget()
    return [label.text() for label in inside.findChildren(Label)]


def icons(page: BookingsPage) -> set[str]:
    return {icon.name for icon in page.room_card.area.widget().findChildren(Icon)}


@pytest.fixture
def dressed(site: Station, rooms: list[UUID]) -> UUID:
    """A room with all that can be said of one."""
    site.do(
        "sites.change_place",
        place=rooms[0],
        floor="Étage 2",
        features=["screen", "air"],
        styles=["u_shape", "theatre"],
        before=15,
        after=30,
        overnight=True,
        equipment="Pupitre",
    )
    site.do("bookings.set_rule", member="external", rule="longest_minutes", value=180)
    site.do("bookings.set_rule", member="external", rule="approval", value=1)
    site.do("bookings.set_rule", member="pme", rule="approval", value=0)
    return rooms[0]


def test_a_room_says_all_that_is_known_of_it(page: BookingsPage, dressed: UUID) -> None:
    assert page.room_card.isHidden()
    page.show_room(dressed)
    assert page.room_card.isVisible()
    words = said(page)
    for each in ("Atlas", "12 personnes", "Étage 2", "Écran", "Climatisation", "En U", "Théâtre"):
        assert each in words
    assert "15 min libres avant" in words
    assert "30 min libres après" in words
    assert "Pupitre" in words
    assert {"monitor", "snowflake", "magnet", "users-round", "hourglass", "moon"} <= icons(page)
    assert page.room_card.photo.is_empty
    page.show_view(DAY)
    assert page.room_card.isHidden()


def test_who_may_book_is_said_with_its_rules(page: BookingsPage, dressed: UUID) -> None:
    page.show_room(dressed)
    words = said(page)
    after = words[words.index("Externe") + 1]
    assert "3\u00a0h au plus" in after
    assert "confirme chaque réservation" in after
    assert words[words.index("Start-up, PME") + 1] == "Sans limite."


def test_its_photo_is_shown_and_goes_with_it(
    page: BookingsPage, site: Station, rooms: list[UUID]
) -> None:
    site.do("sites.set_picture", place=rooms[0], data=photo())
    page.show_room(rooms[0])
    assert page.room_card.photo.isVisible()
    assert not page.room_card.photo.is_empty
    page.header.room.picked.emit(str(rooms[1]))
    assert "Toubkal" in said(page)
    assert not [each for each in said(page) if each == "Atlas"]


@pytest.mark.parametrize(
    ("language", "seats"), [("fr", "12 personnes"), ("ar", "12 شخصا"), ("en", "12 people")]
)
def test_it_speaks_the_language_of_its_window(
    page: BookingsPage, dressed: UUID, speak: Any, language: str, seats: str
) -> None:
    page.show_room(dressed)
    speak(language)
    assert page.sheets.kind == ROOM
    assert seats in said(page)
    assert seats in page.room_card.area.accessibleDescription()
