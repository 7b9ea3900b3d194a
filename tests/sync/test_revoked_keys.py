"""A station that was stolen makes no more badges once it is revoked."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.badges.refusals import UnknownKey
from kiosk.badges.verification import accepted
from kiosk.central import enrolling
from tests.sync.fleet import Fleet, Member


def read(member: Member, payload: str) -> None:
    now = member.station.clock.now()
    member.station.database.read(lambda s: accepted(s, payload, now))


def retired(fleet: Fleet) -> list[Any]:
    return fleet.hub.sql("SELECT retired_at IS NOT NULL FROM public.site_key ORDER BY made_at, id")


def test_the_badges_that_a_stolen_desk_makes_once_it_is_revoked_open_nothing(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    stolen = fleet.add("desk")
    fleet.settle()
    before = stolen.do("badges.issue", kind="coworker", name="Sami Alaoui")
    fleet.settle()
    done = enrolling.revoke(fleet.hub.url, stolen.enrolment.station)
    assert done.keys == 1
    fleet.members.remove(stolen)
    after = stolen.do("badges.issue", kind="coworker", name="Voleur")
    fleet.settle()
    read(first, before.payload)
    with pytest.raises(UnknownKey):
        read(first, after.payload)
    assert enrolling.revoke(fleet.hub.url, stolen.enrolment.station).keys == 0
    stolen.close()


def test_a_machine_that_goes_on_under_another_name_keeps_its_key(fleet: Fleet) -> None:
    fleet.open_site()
    desk = fleet.add("desk")
    fleet.settle()
    made = desk.do("badges.issue", kind="coworker", name="Sami Alaoui")
    fleet.settle()
    former = desk.enrolment.station
    fleet.enrol_again(desk, replaces=former)
    fleet.settle()
    assert not any(gone for (gone,) in retired(fleet))
    again = desk.do("badges.issue", kind="coworker", name="Rim Alaoui")
    for badge in (made, again):
        read(desk, badge.payload)
    assert desk.enrolment.station != former
    assert enrolling.revoke(fleet.hub.url, desk.enrolment.station).keys == 1, "of its former name"


def test_the_centre_s_log_is_whole_and_says_it(fleet: Fleet) -> None:
    fleet.open_site()
    desk = fleet.add("desk")
    fleet.settle()
    desk.do("badges.issue", kind="coworker", name="Sami Alaoui")
    fleet.settle()
    enrolling.revoke(fleet.hub.url, desk.enrolment.station)
    said = "SELECT actor, status FROM public.command WHERE name = 'badges.retire_key'"
    assert fleet.hub.sql(said) == [("centre", "applied")]
    fleet.members.remove(desk)
    fleet.settle()
    desk.close()
