"""What machines do by themselves at the centre: in nobody's name, and only what is theirs."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete

from kiosk.central import enrolling
from kiosk.sync import worker
from kiosk.visits.model import Visit
from tests.central.test_least_privilege import VISITOR, answered, pushed
from tests.sync.conftest import fleet, hub, hub_server, hub_template
from tests.sync.fleet import Fleet, Member, forge

__all__ = ["fleet", "hub", "hub_server", "hub_template"]

NOT_ALLOWED = ("refused", "people.not_allowed")
LIKE_STAFF = ("refused", "people.named_like_staff")
APPLIED = ("applied", "")


@pytest.fixture
def staffed(fleet: Fleet) -> tuple[Fleet, Member, Member]:
    """An open site with people, its manager's store, and a desk."""
    manager, _ = fleet.open_site()
    manager.do("people.add_staff", code="youssef", name="Youssef", role="manager")
    manager.do("people.add_staff", code="salma", name="Salma", role="desk")
    desk = fleet.add("desk")
    fleet.settle()
    return fleet, manager, desk


def sent(fleet: Fleet, member: Member, command: str, /, **fields: Any) -> tuple[str, str]:
    """What becomes of a command that a station forges."""
    made = forge(member, command, **fields)
    pushed(fleet, member)
    return answered(fleet, made)


def as_itself(name: str) -> dict[str, str]:
    return {"actor": name, "station": name}


@pytest.mark.parametrize("name", ["salma", "youssef", "Yoüssef"])
def test_no_machine_acts_by_itself_under_a_name_of_the_staff(
    staffed: tuple[Fleet, Member, Member], name: str
) -> None:
    """What it did read as theirs, and needed no role of theirs."""
    fleet, manager, desk = staffed
    claim(fleet, manager)
    fleet.settle()
    assert sent(fleet, desk, "visits.arrive", **VISITOR, **as_itself(name)) == LIKE_STAFF
    assert sent(fleet, desk, "people.lock", code="youssef", **as_itself(name)) == LIKE_STAFF


def test_nor_under_one_that_was_of_the_staff(staffed: tuple[Fleet, Member, Member]) -> None:
    fleet, manager, desk = staffed
    manager.do("people.remove_staff", code="salma")
    fleet.settle()
    assert sent(fleet, desk, "visits.arrive", **VISITOR, **as_itself("salma")) == LIKE_STAFF


def test_a_machine_may_be_called_as_it_likes_and_called_otherwise_later(
    staffed: tuple[Fleet, Member, Member],
) -> None:
    fleet, _, desk = staffed
    for n, name in enumerate(("Poste accueil 1", "Accueil", desk.enrolment.station)):
        visitor = VISITOR | {"first_name": f"Amina {n}"}
        assert sent(fleet, desk, "visits.arrive", **visitor, **as_itself(name)) == APPLIED


def test_no_machine_bears_the_name_that_another_was_enrolled_under(
    staffed: tuple[Fleet, Member, Member],
) -> None:
    fleet, manager, desk = staffed
    name = manager.enrolment.station
    assert sent(fleet, desk, "visits.arrive", **VISITOR, **as_itself(name)) == NOT_ALLOWED
    assert sent(fleet, desk, "people.sign_in", actor="salma", station=name) == NOT_ALLOWED


def test_a_machine_goes_on_under_the_name_that_it_had(
    staffed: tuple[Fleet, Member, Member],
) -> None:
    fleet, _, desk = staffed
    before = desk.enrolment.station
    fleet.enrol_again(desk, replaces=before)
    assert sent(fleet, desk, "visits.arrive", **VISITOR, **as_itself(before)) == APPLIED


def test_a_machine_ends_nobody_s_stay_at_another(staffed: tuple[Fleet, Member, Member]) -> None:
    """The two are called alike, as machines are on which nobody has said a name."""
    fleet, manager, desk = staffed
    stay = manager.do("people.sign_in", actor="youssef")
    fleet.settle()
    assert manager.station.name == desk.station.name
    assert sent(fleet, desk, "people.sign_out", attendance=stay) == NOT_ALLOWED
    ended = "SELECT ended_at FROM staff_session WHERE id = %s"
    assert fleet.hub.sql(ended, stay) == [(None,)]
    assert sent(fleet, manager, "people.sign_out", attendance=stay) == APPLIED


@pytest.mark.parametrize("replaced", [True, False])
def test_a_stay_ends_where_the_machine_was_enrolled_again(
    staffed: tuple[Fleet, Member, Member], replaced: bool
) -> None:
    fleet, _, desk = staffed
    stay = desk.do("people.sign_in", actor="salma")
    fleet.settle()
    if replaced:
        fleet.enrol_again(desk, replaces=desk.enrolment.station)
    else:
        enrolling.revoke(fleet.hub.url, desk.enrolment.station)
        fleet.enrol_again(desk)
    assert sent(fleet, desk, "people.sign_out", attendance=stay) == APPLIED


@pytest.fixture
def beats(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each exchange says how far the store is."""
    monkeypatch.setattr(worker, "HEARTBEAT_SECONDS", -1.0)


def claim(fleet: Fleet, manager: Member) -> None:
    """Youssef has a PIN, as the centre knows and the others will."""
    manager.do("people.choose_pin", pin="482615", actor="youssef")
    pushed(fleet, manager)


@pytest.mark.usefixtures("beats")
def test_once_people_sign_in_a_machine_does_no_more_by_itself_than_it_does_with_nobody_there(
    staffed: tuple[Fleet, Member, Member],
) -> None:
    fleet, manager, desk = staffed
    room = {"name": "Rif", "capacity": 4}
    assert sent(fleet, manager, "sites.add_room", **room) == APPLIED
    claim(fleet, manager)
    fleet.settle()
    assert sent(fleet, manager, "sites.add_room", **room | {"name": "Toubkal"}) == NOT_ALLOWED
    assert sent(fleet, desk, "residents.register", name="Atelier Lumen") == NOT_ALLOWED
    assert sent(fleet, desk, "residents.register", name="Lumen", actor="salma") == APPLIED
    for name, fields in {
        "visits.arrive": VISITOR,  # what a kiosk does
        "people.lock": {"code": "youssef"},  # what machines do by themselves
        "badges.close_day": {"day": fleet.clock.now().date() - timedelta(days=1)},
    }.items():
        assert sent(fleet, desk, name, **fields)[1] != "people.not_allowed", name


@pytest.mark.usefixtures("beats")
def test_what_was_done_before_a_machine_knew_that_people_sign_in_is_taken(
    staffed: tuple[Fleet, Member, Member],
) -> None:
    """It was cut off, and everybody was trusted there still."""
    fleet, manager, desk = staffed
    done = [forge(desk, "residents.register", name="Atlas")]
    claim(fleet, manager)
    transport = desk.exchange._transport
    assert transport is not None
    transport.seen(1)  # it sends more often than it hears
    transport.seen(1)
    done.append(forge(desk, "residents.register", name="Rif"))
    pushed(fleet, desk)
    assert [answered(fleet, each) for each in done] == [APPLIED, APPLIED]
    desk.sync()
    assert sent(fleet, desk, "residents.register", name="Toubkal") == NOT_ALLOWED


@pytest.mark.usefixtures("beats")
def test_a_station_whose_program_knows_no_pin_is_taken_as_before(
    staffed: tuple[Fleet, Member, Member], monkeypatch: pytest.MonkeyPatch
) -> None:
    fleet, manager, desk = staffed
    monkeypatch.setattr("kiosk.sync.central_link.HEAD", "0012")
    claim(fleet, manager)
    fleet.settle()
    assert sent(fleet, desk, "residents.register", name="Toubkal") == APPLIED


@pytest.mark.usefixtures("beats")
def test_a_station_does_not_forget_again_that_people_sign_in(
    staffed: tuple[Fleet, Member, Member],
) -> None:
    fleet, manager, desk = staffed
    claim(fleet, manager)
    fleet.settle(3)
    transport = desk.exchange._transport
    assert transport is not None
    transport.seen(0)
    assert sent(fleet, desk, "residents.register", name="Toubkal") == NOT_ALLOWED


def test_another_command_under_an_id_that_the_centre_knows_is_refused(
    staffed: tuple[Fleet, Member, Member],
) -> None:
    """It was answered as the one that had the id, and was nowhere in the log."""
    fleet, manager, desk = staffed
    visit = manager.station.do("visits.arrive", **VISITOR).command
    pushed(fleet, manager)
    fleet.hub.sql("DELETE FROM central.intake WHERE id = %s", visit.id)
    other = forge(desk, "residents.register", name="Toubkal", id=visit.id)
    pushed(fleet, desk)
    assert answered(fleet, other) == ("refused", "store.id_taken")
    fleet.hub.sql("DELETE FROM central.intake WHERE id = %s", visit.id)
    third = fleet.add("desk")
    third.sync()
    third.station.database.write(lambda session: session.execute(delete(Visit)))
    again = forge(third, "visits.arrive", id=visit.id, **VISITOR | {"first_name": "Omar"})
    assert again.actor == visit.actor  # the two are called alike
    pushed(fleet, third)
    assert answered(fleet, again) == APPLIED  # and nothing was done twice
    assert fleet.hub.sql("SELECT first_name FROM visit WHERE id = %s", visit.id) == [("Amina",)]


@pytest.mark.parametrize("kind", ["desk", "counter", "kiosk", "display", "door"])
def test_a_machine_whose_store_was_put_back_says_so_whoever_let_it(
    staffed: tuple[Fleet, Member, Member], kind: str
) -> None:
    """A kiosk's was refused at the door, and with it all that it sent; a manager's at a desk."""
    fleet, manager, _ = staffed
    machine = fleet.add(kind)
    claim(fleet, manager)
    fleet.settle()
    said = {"how": "manager", "by": "youssef", "actor": machine.station.name}
    assert sent(fleet, machine, "store.restored", **said) == APPLIED


def test_a_key_that_comes_after_its_station_was_revoked_is_not_taken(
    staffed: tuple[Fleet, Member, Member],
) -> None:
    """It was on its way when the station was revoked, and lived on."""
    fleet, _, desk = staffed
    made = forge(desk, "badges.add_key", public_key="ab" * 32, actor=desk.station.name)
    desk.sync()
    enrolling.revoke(fleet.hub.url, desk.enrolment.station)
    fleet.members.remove(desk)
    fleet.applier.once()
    assert answered(fleet, made) == NOT_ALLOWED
    desk.close()
