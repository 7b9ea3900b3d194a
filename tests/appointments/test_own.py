"""A resident makes and calls off their own appointment with a badge."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.appointments.own import by_badge
from kiosk.appointments.queries import day
from kiosk.appointments.refusals import HasOne, NoHolder, NotTheirs
from kiosk.core.ids import new_id
from kiosk.station import Station
from tests.appointments.conftest import Book

ELEVEN = datetime(2026, 11, 24, 11, tzinfo=UTC)


@pytest.fixture
def badge(ompic: Station) -> object:
    """The badge of Salma, who works for Noria Énergie."""
    resident = ompic.do(
        "residents.register", name="Noria Énergie", sector="TIC", office="B12"
    ).command.id
    person = ompic.do(
        "residents.add_person",
        resident=resident,
        first_name="Salma",
        last_name="Bennani",
        phone="0661999888",
        email="salma@example.ma",
    ).command.id
    return ompic.do("badges.issue", holder=person, kind="resident").command.id


def test_an_appointment_is_in_the_name_on_the_badge(ompic: Station, badge: object) -> None:
    ompic.do("appointments.book_by_badge", badge=badge, service="ompic", starts=ELEVEN)
    [view] = ompic.ask(day, day=ELEVEN.date())
    assert (view.name, view.company, view.phone) == (
        "Salma Bennani",
        "Noria Énergie",
        "+212661999888",
    )
    assert (view.email, view.resident is not None) == ("salma@example.ma", True)
    assert [each.id for each in ompic.ask(by_badge, badge=badge)] == [view.id]


def test_one_a_person_at_the_desk_and_by_badge_together(
    ompic: Station, badge: object, book: Book
) -> None:
    book(name="Bennani Salma", phone="06 61 99 98 88", at="11:20")
    with pytest.raises(HasOne):
        ompic.do("appointments.book_by_badge", badge=badge, service="ompic", starts=ELEVEN)


def test_a_badge_calls_off_its_holders_own_alone(ompic: Station, badge: object, book: Book) -> None:
    own = ompic.do("appointments.book_by_badge", badge=badge, service="ompic", starts=ELEVEN)
    other = book(at="11:20")
    with pytest.raises(NotTheirs):
        ompic.do("appointments.cancel_by_badge", badge=badge, appointment=other.appointment)
    ompic.do("appointments.cancel_by_badge", badge=badge, appointment=own.command.id)
    assert [view.id for view in ompic.ask(day, day=ELEVEN.date())] == [other.appointment]


def test_no_badge_no_appointment(ompic: Station) -> None:
    with pytest.raises(NoHolder):
        ompic.do("appointments.book_by_badge", badge=new_id(), service="ompic", starts=ELEVEN)
    assert ompic.ask(by_badge, badge=new_id()) == []


def test_a_badge_of_which_no_number_is_known_finds_what_the_desk_made_in_its_name(
    ompic: Station, book: Book
) -> None:
    """As a kiosk in the hall knows people: by their badge, and not how they are reached."""
    badge = ompic.do("badges.issue", kind="coworker", name="Sami Alaoui").result.badge
    made = book(name="alaoui sami")
    assert [each.id for each in ompic.ask(by_badge, badge=badge)] == [made.appointment]
    with pytest.raises(HasOne):
        ompic.do("appointments.book_by_badge", badge=badge, service="ompic", starts=ELEVEN)
    ompic.do("appointments.cancel_by_badge", badge=badge, appointment=made.appointment)
    assert ompic.ask(by_badge, badge=badge) == []
    ompic.do("appointments.book_by_badge", badge=badge, service="ompic", starts=ELEVEN)
    with pytest.raises(HasOne):
        book(name="Sami Alaoui", at="11:20")
