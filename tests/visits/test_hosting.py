"""Hosts are told of their visitors at once, then who stands in, then the desk has the telephone."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import msgspec
import pytest

from kiosk import visit_day
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid
from kiosk.notifications.envelope import draft
from kiosk.notifications.queries import NotificationView, messages
from kiosk.notifications.ways import NotOurs
from kiosk.station import Station
from kiosk.visits.hosting import host_phone, silent
from kiosk.visits.queries import get
from kiosk.visits.refusals import NotOnSite

COMPANY = "accueil@noria.example"
PERSON = "nora@noria.example"


@pytest.fixture
def sending(station: Station) -> Station:
    """The station has a server."""
    said = msgspec.structs.replace(
        station.settings.messages, host="127.0.0.1", sender="accueil@technopark.example"
    )
    station.settings = msgspec.structs.replace(station.settings, messages=said)
    return station


@pytest.fixture
def nora(sending: Station) -> UUID:
    """Nora Lahlou of Noria; each has an address."""
    reached = {"email": COMPANY, "phone": "0522123456"}
    company = sending.do("residents.register", name="Noria", **reached).result
    reached = {"email": PERSON, "phone": "0661234567"}
    names = {"first_name": "Nora", "last_name": "Lahlou"}
    made = sending.do("residents.add_person", resident=company, **names, **reached)
    person: UUID = made.result
    return person


def arrive(station: Station, **fields: object) -> UUID:
    said = {"first_name": "Youssef", "last_name": "Alaoui", "consent": True}
    visit: UUID = station.do("visits.arrive", **(said | fields)).result
    return visit


def outbox(station: Station) -> list[NotificationView]:
    return station.ask(messages)


def test_a_host_hears_at_once_of_who_is_here(sending: Station, nora: UUID) -> None:
    arrive(sending, person=nora, company="Cabinet Alaoui")
    [message] = outbox(sending)
    assert message.address == PERSON
    said = draft(sending, message, sending.clock.now())
    for words in ("Youssef Alaoui", "Cabinet Alaoui", "Nora Lahlou"):
        assert words in said.text


def test_who_leaves_no_address_or_has_no_server_is_not_written_to(station: Station) -> None:
    company = station.do("residents.register", name="Noria", email=COMPANY).result
    arrive(station, resident=company)
    assert outbox(station) == []


def test_one_who_has_gone_or_was_answered_is_told_of_no_more(sending: Station, nora: UUID) -> None:
    visit = arrive(sending, person=nora)
    [message] = outbox(sending)
    sending.do("visits.answer_for_host", visit=visit, answer="coming")
    with pytest.raises(NotOurs):
        draft(sending, message, sending.clock.now())
    sending.do("visits.answer_for_host", visit=visit, answer="")
    draft(sending, message, sending.clock.now())
    sending.do("visits.leave", visit=visit)
    with pytest.raises(NotOurs):
        draft(sending, message, sending.clock.now())


def test_the_company_stands_in_after_ten_minutes_and_once(
    sending: Station, nora: UUID, clock: FrozenClock
) -> None:
    visit = arrive(sending, person=nora)
    clock.at += timedelta(minutes=9)
    assert visit_day.look_after(sending) == []
    clock.at += timedelta(minutes=1)
    assert visit_day.look_after(sending) == [visit]
    assert {message.address for message in outbox(sending)} == {PERSON, COMPANY}
    clock.at += timedelta(minutes=5)
    assert visit_day.look_after(sending) == []
    assert sending.ask(silent) == []
    clock.at += timedelta(minutes=5)
    [one] = sending.ask(silent)
    assert (one.visit.id, one.phone) == (visit, "+212661234567")


def test_a_host_who_answers_is_not_asked_again(
    sending: Station, nora: UUID, clock: FrozenClock
) -> None:
    visit = arrive(sending, person=nora)
    sending.do("visits.answer_for_host", visit=visit, answer="waits")
    clock.at += timedelta(minutes=30)
    assert visit_day.look_after(sending) == []
    found = sending.ask(get, visit=visit)
    assert found is not None
    assert found.host_answer == "waits"


def test_a_site_may_wait_for_ever(sending: Station, nora: UUID, clock: FrozenClock) -> None:
    sending.do("sites.set_option", name="host_minutes", value="0")
    arrive(sending, person=nora)
    clock.at += timedelta(hours=2)
    assert visit_day.look_after(sending) == []
    assert sending.ask(silent) == []


def test_hosts_answer_for_who_is_here_and_say_what_can_be_said(
    sending: Station, nora: UUID
) -> None:
    visit = arrive(sending, person=nora)
    with pytest.raises(Invalid):
        sending.do("visits.answer_for_host", visit=visit, answer="perhaps")
    sending.do("visits.leave", visit=visit)
    with pytest.raises(NotOnSite):
        sending.do("visits.answer_for_host", visit=visit, answer="coming")
    assert sending.ask(host_phone, visit=visit) == "+212661234567"
