"""A badge of the staff says who signs in; others say nobody."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import delete

from kiosk.badges import signing
from kiosk.badges.model import Badge
from kiosk.badges.queries import get, of_subject
from kiosk.badges.refusals import BadgeNotHere, BadgeOfOtherSite, NotOfStaff, UnknownHolder
from kiosk.core.clock import FrozenClock
from kiosk.staff import queries
from kiosk.staff.refusals import WrongPin
from kiosk.station import Station

PIN, OTHER = "482615", "739204"


@pytest.fixture
def desk(station: Station) -> Station:
    """Amina manages, Salma receives."""
    station.do("people.add_staff", code="salma", name="Salma Bennani", role="desk")
    station.do("people.add_staff", code="amina", name="Amina Tazi", role="manager")
    for code in ("salma", "amina"):
        station.do("people.choose_pin", pin=PIN, actor=code)
    return station


def issue(station: Station, holder: str, **fields: object) -> str:
    fields = {"kind": "staff", "holder": holder, "actor": "amina"} | fields
    return str(station.do("badges.issue", **fields).result.payload)


def test_a_badge_and_a_pin_let_its_holder_work_and_it_is_noted(
    desk: Station, clock: FrozenClock
) -> None:
    payload = issue(desk, "SALMA")
    assert desk.ask_itself(signing.holder_of, payload=payload) == "salma"
    with pytest.raises(WrongPin):
        signing.sign_in(desk, payload=payload, pin=OTHER)
    clock.at += timedelta(seconds=1)
    assert signing.sign_in(desk, payload=payload, pin=PIN).code == "salma"
    assert [a.how for a in desk.ask_itself(queries.attendance)] == ["badge"]


def test_it_bears_the_name_of_the_staff_and_a_new_one_takes_its_place(desk: Station) -> None:
    subject = queries.badge_subject("casablanca", "salma")
    issue(desk, "salma")
    first = desk.ask_itself(of_subject, subject=subject)
    assert (first.name, first.kind, first.number[0]) == ("Salma Bennani", "staff", "S")
    payload = issue(desk, "salma")
    assert desk.ask_itself(get, badge=first.id).state == "revoked"
    assert desk.ask_itself(signing.holder_of, payload=payload) == "salma"


def test_nobody_gets_a_badge_who_does_not_work_here(desk: Station) -> None:
    with pytest.raises(UnknownHolder):
        issue(desk, "nobody")
    payload = issue(desk, "salma")
    desk.do("people.remove_staff", code="salma", actor="amina")
    with pytest.raises(NotOfStaff):
        desk.ask_itself(signing.holder_of, payload=payload)
    with pytest.raises(UnknownHolder):
        issue(desk, "salma")


def test_a_name_on_a_badge_is_not_a_code(desk: Station) -> None:
    done = desk.do("badges.issue", kind="staff", name="Amina Tazi", actor="salma")
    with pytest.raises(NotOfStaff):
        desk.ask_itself(signing.holder_of, payload=done.result.payload)


def test_a_badge_of_another_site_signs_nobody_in(desk: Station) -> None:
    payload = issue(desk, "salma")
    for elsewhere in ("rabat", "agadir"):
        with pytest.raises(BadgeOfOtherSite):
            desk.ask_itself(signing.holder_of, payload=payload, site=elsewhere)


def test_a_badge_that_this_store_has_not_heard_of_signs_nobody_in(desk: Station) -> None:
    payload = issue(desk, "salma")
    desk.database.write(lambda session: session.execute(delete(Badge)))
    with pytest.raises(BadgeNotHere):
        desk.ask_itself(signing.holder_of, payload=payload)
