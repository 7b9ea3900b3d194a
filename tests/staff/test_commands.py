"""Who may do what."""

from __future__ import annotations

import json

import msgspec
import pytest

from kiosk.core import registry
from kiosk.staff.queries import CODE_LENGTH, find_staff, meant, staff
from kiosk.staff.refusals import CodeTaken, LastManager, NamedLikeStaff, NotAllowed, UnknownStaff
from kiosk.staff.signing_in import stand_in
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


@pytest.mark.parametrize("typed", ["SALMA", "Sâlma", "salma", "ſalma"])
def test_codes_that_differ_by_case_and_accents_are_one(station: Station, typed: str) -> None:
    station.do("people.add_staff", code="salma", name="Salma Bennani", role="desk")
    with pytest.raises(CodeTaken) as refusal:
        station.do("people.add_staff", code=typed, name="Omar Tazi", role="manager")
    assert refusal.value.name == "Salma Bennani"
    again = station.do("people.add_staff", code=typed, name="Salma Bennani", role="desk")
    assert again.result == "salma"
    assert [p.code for p in station.ask(staff)] == ["salma"]


def test_two_that_an_older_store_has_are_kept_and_each_signs_as_it_is_typed(
    station: Station,
) -> None:
    both = {"salma": "Salma Bennani", "SALMA": "Salma Idrissi"}
    for code, name in both.items():
        payload = {"code": code, "name": name, "role": "desk", "v": 1, "site": "casablanca"}
        entry, command = registry.revive("people.add_staff", json.dumps(payload))
        station.database.write(lambda s, e=entry, c=command: e.handler(s, c))
    assert {p.code: p.name for p in station.ask(staff)} == both
    for code, name in both.items():
        assert station.ask_itself(meant, code=code) == code
        station.do("people.change_staff", code=code, name_ar="سلمى")
        station.do("people.add_staff", code=code, name=name, name_ar="سلمى", role="desk")
    assert len(station.ask(staff)) == 2


@pytest.mark.parametrize("typed", ["Youssef", "YOUSSEF", "yoûssef"])
def test_a_code_is_found_however_it_is_typed(station: Station, typed: str) -> None:
    station.do("people.add_staff", code="youssef", name="Youssef C", role="manager")
    assert stand_in(station, code=typed).code == "youssef"


def test_a_code_that_nobody_has_is_one_however_it_is_typed(station: Station) -> None:
    assert (
        station.ask_itself(meant, code="ÉLODIE")
        == station.ask_itself(meant, code="elodie")
        == "elodie"
    )
    assert len(station.ask_itself(meant, code="ß" * 40)) <= CODE_LENGTH


def test_a_machine_does_nothing_under_a_name_that_is_a_code_of_the_staff(station: Station) -> None:
    """What it does by itself would read as theirs."""
    station.do("people.add_staff", code="salma", name="Salma", role="desk")
    called = msgspec.structs.replace(station.settings.station, name="Salma")
    settings = msgspec.structs.replace(station.settings, station=called)
    other = Station(station.folder, station.database, settings, clock=station.clock)
    with pytest.raises(NamedLikeStaff):
        other.do("tickets.take", service="ompic")
    with pytest.raises(NamedLikeStaff):
        other.do_itself("people.lock", code="salma")
