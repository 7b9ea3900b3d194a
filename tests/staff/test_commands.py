"""Who may do what."""

from __future__ import annotations

import pytest

from kiosk.staff.queries import find_staff
from kiosk.staff.refusals import CodeTaken, LastManager, NotAllowed, UnknownStaff
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
    station.do("people.add_staff", code="salma", name="Salma B", role="manager")
    station.do("people.add_staff", code="karim", name="Karim", role="manager")
    station.do("people.remove_staff", code="karim")
    with pytest.raises(UnknownStaff):
        station.do("sites.add_room", name="Atlas", capacity=12, actor="karim")


def test_a_code_is_never_given_to_another(station: Station) -> None:
    station.do("people.add_staff", code="salma", name="Salma Bennani", role="desk")
    with pytest.raises(CodeTaken) as refusal:
        station.do("people.add_staff", code="salma", name="Omar Tazi", role="desk")
    assert refusal.value.name == "Salma Bennani"
    station.do("people.remove_staff", code="salma")
    with pytest.raises(CodeTaken):
        station.do("people.add_staff", code="salma", name="Omar Tazi", role="desk")
    assert station.ask(find_staff, code="salma") is None


def test_who_comes_back_has_the_same_code_again(station: Station) -> None:
    station.do("people.add_staff", code="salma", name="Salma Bennani", role="desk")
    station.do("people.remove_staff", code="salma")
    station.do("people.add_staff", code="salma", name="SALMA  BENNANI", role="agent")
    again = station.ask(find_staff, code="salma")
    assert again is not None
    assert (again.name, again.role) == ("Salma Bennani", "agent")


def test_adding_the_same_person_again_changes_nothing(station: Station) -> None:
    said = {"code": "salma", "name": "Salma Bennani", "role": "desk"}
    station.do("people.add_staff", **said)
    station.do("people.add_staff", **said)
    with pytest.raises(CodeTaken):
        station.do("people.add_staff", **said | {"role": "manager"})


def test_what_is_said_of_someone_is_changed(station: Station) -> None:
    station.do("people.add_staff", code="salma", name="Salma Benani", name_ar="سلمى", role="desk")
    station.do("people.change_staff", code="salma", name="Salma Bennani", role="agent")
    changed = station.ask(find_staff, code="salma")
    assert changed is not None
    assert (changed.name, changed.name_ar, changed.role) == ("Salma Bennani", "سلمى", "agent")
    station.do("people.remove_staff", code="salma")
    with pytest.raises(UnknownStaff):
        station.do("people.change_staff", code="salma", name="Salma B")


@pytest.mark.parametrize("command", ["people.remove_staff", "people.change_staff"])
def test_the_last_manager_stays(station: Station, command: str) -> None:
    fields = {} if command.endswith("remove_staff") else {"role": "desk"}
    station.do("people.add_staff", code="karim", name="Karim", role="manager")
    station.do("people.add_staff", code="salma", name="Salma", role="desk")
    with pytest.raises(LastManager):
        station.do(command, code="karim", **fields)
    station.do("people.change_staff", code="salma", role="manager")
    station.do(command, code="karim", **fields)
    with pytest.raises(LastManager):
        station.do("people.remove_staff", code="salma")
