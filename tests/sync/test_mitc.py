"""Whoever is of MITC was added at one site, signs in at each, and changes nothing there."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.command import MITC
from kiosk.staff import queries, signing_in
from kiosk.staff.refusals import (
    CodeTaken,
    Locked,
    MitcStays,
    NotAllowed,
    NotAtHome,
    PinIsTemporary,
    WrongPin,
)
from kiosk.tickets.queries import counters
from tests.sync.fleet import Fleet, Member

PIN, OTHER = "482615", "739204"


@pytest.fixture
def casablanca(fleet: Fleet) -> Member:
    """A site with a manager and somebody of MITC, who chose a PIN there."""
    first, _ = fleet.open_site()
    first.do("people.add_staff", code="amina", name="Amina Tazi", role="manager")
    first.do("people.add_staff", code="idris", name="Idris", name_ar="إدريس", role=MITC)
    first.do("people.add_staff", code="salma", name="Salma", role="desk")
    for code in ("amina", "idris", "salma"):
        first.do("people.choose_pin", pin=PIN, actor=code)
    fleet.settle()
    return first


@pytest.fixture
def rabat(fleet: Fleet, casablanca: Member) -> Member:
    """Another site, which has a manager of its own."""
    fleet.site = "rabat"
    there = fleet.add("manager")
    there.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    there.do("people.add_staff", code="omar", name="Omar", role="manager")
    there.do("people.choose_pin", pin=PIN, actor="omar")
    fleet.settle()
    return there


def codes(member: Member) -> list[str]:
    return [p.code for p in member.station.ask_itself(queries.guests)]


def test_they_sign_in_at_each_site_and_read_there(fleet: Fleet, rabat: Member) -> None:
    assert codes(rabat) == ["idris"], "and nobody else of the other site"
    person = signing_in.sign_in(rabat.station, code="Idris", pin=PIN)
    assert (person.name, person.role) == ("Idris", MITC)
    assert rabat.station.ask(counters) == []
    with pytest.raises(NotAllowed):
        rabat.do("tickets.take", service="ompic")
    [stay] = rabat.station.ask(queries.attendance)
    assert (stay.name, stay.name_ar, stay.station) == ("Idris", "إدريس", rabat.station.name)
    fleet.settle()
    answered = "SELECT status FROM central.intake WHERE name = 'people.sign_in'"
    assert fleet.hub.sql(answered) == [("applied",)]


def test_no_other_row_of_a_site_reaches_another(fleet: Fleet, rabat: Member) -> None:
    held = rabat.station.database.read(
        lambda s: [(r.site, r.code) for r in s.query(queries.Secret).order_by("site", "code")]
    )
    assert held == [("casablanca", "idris"), ("rabat", "omar")]


def test_a_machine_in_a_hall_is_not_told_of_them(fleet: Fleet, rabat: Member) -> None:
    kiosk = fleet.add("kiosk")
    fleet.settle()
    assert codes(kiosk) == []


def test_who_leaves_leaves_everywhere(
    fleet: Fleet, casablanca: Member, rabat: Member, clock: FrozenClock
) -> None:
    casablanca.do("people.remove_staff", code="idris", actor="amina")
    fleet.settle()
    assert codes(rabat) == []
    with pytest.raises(WrongPin):
        signing_in.sign_in(rabat.station, code="idris", pin=PIN)


def test_a_pin_is_given_and_chosen_at_home(fleet: Fleet, casablanca: Member, rabat: Member) -> None:
    casablanca.do("people.reset_pin", code="idris", pin=OTHER, actor="amina")
    fleet.settle()
    with pytest.raises(PinIsTemporary):
        signing_in.sign_in(rabat.station, code="idris", pin=OTHER)
    with pytest.raises(NotAtHome) as refusal:
        signing_in.renew(rabat.station, code="idris", pin=OTHER, chosen="905173")
    assert refusal.value.site == "casablanca"
    assert rabat.station.staff is None
    signing_in.renew(casablanca.station, code="idris", pin=OTHER, chosen="905173")
    fleet.settle()
    assert signing_in.sign_in(rabat.station, code="idris", pin="905173")


def test_too_many_wrong_pins_lock_the_code_here_and_its_manager_unlocks_it(
    fleet: Fleet, casablanca: Member, rabat: Member
) -> None:
    clock = rabat.station.clock
    assert isinstance(clock, FrozenClock)
    for _ in range(signing_in.TRIES):
        with pytest.raises(WrongPin):
            signing_in.sign_in(rabat.station, code="idris", pin=OTHER)
        clock.at += timedelta(seconds=30)
    with pytest.raises(Locked):
        signing_in.sign_in(rabat.station, code="idris", pin=PIN)
    casablanca.do("people.unlock", code="idris", actor="amina")
    fleet.settle()
    assert signing_in.sign_in(rabat.station, code="idris", pin=PIN)


def test_their_code_is_theirs_at_every_site_and_they_stay_what_they_are(
    casablanca: Member, rabat: Member
) -> None:
    with pytest.raises(CodeTaken):
        rabat.do("people.add_staff", code="IDRIS", name="Other", role="desk", actor="omar")
    with pytest.raises(MitcStays):
        casablanca.do("people.change_staff", code="idris", role="manager", actor="amina")
