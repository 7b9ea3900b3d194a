"""Who may do what."""

from __future__ import annotations

import pytest

from kiosk.staff.refusals import NotAllowed, UnknownStaff
from kiosk.station import Station


def test_a_code_that_nobody_has_cannot_sign(station: Station) -> None:
    with pytest.raises(UnknownStaff):
        station.do("sites.add_room", name="Atlas", capacity=12, actor="fantome")


def test_a_receptionist_does_not_open_rooms(station: Station) -> None:
    station.do("people.add_staff", code="salma", name="Salma B", role="desk")
    with pytest.raises(NotAllowed) as refusal:
        station.do("sites.add_room", name="Atlas", capacity=12, actor="salma")
    assert refusal.value.role == "desk"


def test_someone_who_left_no_longer_signs(station: Station) -> None:
    station.do("people.add_staff", code="karim", name="Karim", role="manager")
    station.do("people.remove_staff", code="karim")
    with pytest.raises(UnknownStaff):
        station.do("sites.add_room", name="Atlas", capacity=12, actor="karim")
