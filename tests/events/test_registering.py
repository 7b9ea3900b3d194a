"""Who takes part: one registration a person, no more than places, the list in its order."""

from __future__ import annotations

import pytest

from kiosk.core.errors import Invalid
from kiosk.core.roles import KIOSK
from kiosk.events.queries import RegistrationView, by_code, get, registration, registrations
from kiosk.events.refusals import (
    ArrivedAlready,
    EventCancelled,
    EventFull,
    NoHolder,
    RegisteredAlready,
    UnknownRegistration,
)
from kiosk.station import Station
from kiosk.visits.refusals import ConsentMissing
from tests.events.conftest import Plan, Register

TODAY_HOURS = {"starts": "2026-11-24T14:00", "ends": "2026-11-24T17:00"}


def of(station: Station, which: object) -> RegistrationView:
    found = station.ask(registration, registration=which)
    assert found is not None
    return found


def test_somebody_takes_part_in_an_event_and_is_found_by_their_code(
    station: Station, plan: Plan, register: Register
) -> None:
    event = plan()
    made = register(event, company="Noria Énergie", email="amina@example.ma", language="ar")
    assert not made.waits
    [row] = station.ask(registrations, event=event)
    assert (row.name, row.company, row.email, row.language) == (
        "Amina Tazi",
        "Noria Énergie",
        "amina@example.ma",
        "ar",
    )
    known = station.ask(by_code, code=f"{made.code[:3].lower()}-{made.code[3:]}")
    assert known is not None
    assert known.id == made.registration
    assert not {"name", "email", "company"} & set(known.__dataclass_fields__)
    for text in ("tazi amina", "noria", made.code):
        assert station.ask(registrations, event=event, text=text) == [row]
    assert station.ask(registrations, event=event, text="karim") == []


def test_what_is_kept_of_somebody_from_elsewhere_needs_their_agreement(
    station: Station, plan: Plan, register: Register
) -> None:
    event = plan()
    with pytest.raises(ConsentMissing):
        register(event, consent=False)
    resident = station.do("residents.register", name="Kasbah Pay", sector="TIC").command.id
    made = register(event, consent=False, resident=resident)
    row = of(station, made.registration)
    assert (row.company, row.of_park) == ("Kasbah Pay", True)


def test_a_full_event_keeps_a_list_in_its_order(
    station: Station, plan: Plan, register: Register
) -> None:
    event = plan()
    first, _, third, fourth = (
        register(event, name)
        for name in ("Amina Tazi", "Karim Alami", "Nora Idrissi", "Omar Fassi")
    )
    assert (third.waits, fourth.waits) == (True, True)
    view = station.ask(get, event=event)
    assert view is not None
    assert (view.left, view.wait, view.is_full) == (0, 2, True)
    freed = station.do("events.unregister", registration=first.code).result
    assert freed.moved_up == [third.registration]
    assert of(station, third.registration).state == "registered"
    assert of(station, fourth.registration).state == "waiting"
    assert station.do("events.unregister", registration=first.registration).result.moved_up == []


def test_without_a_list_a_full_event_turns_away(plan: Plan, register: Register) -> None:
    event = plan(waiting=False, capacity=1)
    register(event)
    with pytest.raises(EventFull) as refusal:
        register(event, "Karim Alami")
    assert refusal.value.capacity == 1


def test_who_takes_part_remotely_needs_no_place(plan: Plan, register: Register) -> None:
    event = plan(mode="hybrid", url="https://meet.example.ma/a", capacity=1)
    register(event)
    assert not register(event, "Karim Alami", mode="remote").waits
    assert register(event, "Nora Idrissi").waits
    with pytest.raises(Invalid):
        register(plan(), mode="remote")


def test_one_registration_a_person_unless_it_is_a_namesake(plan: Plan, register: Register) -> None:
    event = plan()
    register(event)
    with pytest.raises(RegisteredAlready):
        register(event, "TAZI  amina")
    register(event, "Amina Tazi", another=True)
    register(plan(title="Autre"), "Amina Tazi")


def test_a_badge_registers_its_holder_once(station: Station, plan: Plan) -> None:
    resident = station.do("residents.register", name="Noria Énergie", sector="TIC").command.id
    who = {"first_name": "Salma", "last_name": "Bennani", "email": "salma@example.ma"}
    person = station.do("residents.add_person", resident=resident, **who).command.id
    badge = station.do("badges.issue", holder=person, kind="resident").command.id
    event = plan()
    made = station.do("events.register_by_badge", event=event, badge=badge).result
    row = of(station, made.registration)
    assert (row.name, row.email, row.resident) == ("Salma Bennani", "salma@example.ma", resident)
    with pytest.raises(RegisteredAlready):
        station.do("events.register_by_badge", event=event, badge=badge)
    visit = station.do(
        "visits.expect", first_name="Karim", last_name="Alami", host="Salma", at="2026-11-24T15:00"
    ).command.id
    of_visitor = station.do("badges.issue", holder=visit).command.id
    with pytest.raises(NoHolder):
        station.do("events.register_by_badge", event=event, badge=of_visitor)


def test_nobody_registers_for_what_is_called_off_or_leaves_after_they_came(
    station: Station, plan: Plan, register: Register
) -> None:
    event = plan(**TODAY_HOURS)
    made = register(event)
    station.do("events.check_in", registration=made.registration)
    with pytest.raises(ArrivedAlready):
        station.do("events.unregister", registration=made.registration)
    station.do("events.cancel", event=event)
    with pytest.raises(EventCancelled):
        register(event, "Karim Alami")
    with pytest.raises(UnknownRegistration):
        station.do("events.unregister", registration="ZZZ-ZZZ")


def test_the_kiosk_registers_where_the_event_is_open_there(
    station: Station, plan: Plan, register: Register
) -> None:
    from kiosk.events.refusals import NotAtKiosk
    from kiosk.events.registering import RegisterForEvent, require_open

    for event, is_open in ((plan(), True), (plan(at_kiosk=False), False)):
        command = RegisterForEvent(event=event, name="Amina", site="casablanca")
        asked = lambda s, c=command: require_open(s, c, KIOSK)  # noqa: E731
        if is_open:
            station.database.read(asked)
        else:
            with pytest.raises(NotAtKiosk):
                station.database.read(asked)
