"""Who is expected and left an address is invited: a letter, a code, a QR and an event a day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
import pytest
from icalendar import Calendar
from PIL import Image

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid
from kiosk.notifications.envelope import draft
from kiosk.notifications.queries import NotificationView, messages
from kiosk.notifications.ways import Draft, Never
from kiosk.station import Station
from kiosk.visits import code
from kiosk.visits.queries import by_code, get
from kiosk.visits.refusals import AlreadyArrived
from tests.qr_reader import read_codes

EMAIL = "y.alaoui@cabinet.example"
TOMORROW = datetime(2026, 11, 25, 10, tzinfo=UTC)


@pytest.fixture
def sending(station: Station) -> Station:
    """The station says who sends."""
    said = msgspec.structs.replace(station.settings.messages, sender="accueil@technopark.example")
    station.settings = msgspec.structs.replace(station.settings, messages=said)
    return station


def expect(station: Station, **fields: Any) -> UUID:
    usual = {"first_name": "Youssef", "last_name": "Alaoui", "host": "Noria", "email": EMAIL}
    visit: UUID = station.do("visits.expect", **({"at": TOMORROW} | usual | fields)).result
    return visit


def letter(station: Station, message: NotificationView) -> Draft:
    return draft(station, message, station.clock.now())


def test_a_letter_has_the_hour_the_host_the_code_a_page_and_an_event(sending: Station) -> None:
    visit = expect(sending)
    [message] = sending.ask(messages)
    said = letter(sending, message)
    found = sending.ask(get, visit=visit)
    assert found is not None
    for told in ("Noria", "10:00", code.shown(found.code)):
        assert told in said.text
    assert [name for name, _, _ in said.files] == ["invitation.pdf", "invitation.png"]
    assert said.event is not None
    assert said.event[0] == "REQUEST"
    [event] = Calendar.from_ical(said.event[1]).walk("VEVENT")
    assert event["dtstart"].dt.hour == 10


def test_the_qr_is_the_badge_where_one_was_made_else_the_code(
    sending: Station, tmp_path: Any
) -> None:
    visit = expect(sending)
    [message] = sending.ask(messages)
    kept = sending.ask(get, visit=visit)
    assert kept is not None
    assert qr_of(sending, message) == code.write("casablanca", kept.code)
    made = sending.do("badges.issue", holder=visit).result
    assert qr_of(sending, message) == made.payload


def qr_of(station: Station, message: NotificationView) -> str:
    from io import BytesIO

    picture = letter(station, message).files[1][1]
    [found] = read_codes(Image.open(BytesIO(picture)))
    return found.text


def test_several_days_are_one_letter_and_one_event_that_repeats(
    sending: Station, clock: FrozenClock
) -> None:
    invitation = sending.new_id()
    days = [
        expect(sending, at=TOMORROW + timedelta(days=n), invitation=invitation) for n in range(3)
    ]
    [message] = sending.ask(messages)
    said = letter(sending, message)
    assert said.text.count("10:00") == 3
    assert said.event is not None
    walls = {str(event["uid"]) for event in Calendar.from_ical(said.event[1]).walk("VEVENT")}
    assert len(walls) == 1
    codes = {view.code for day in days if (view := sending.ask(get, visit=day))}
    assert len(codes) == 1
    clock.at += timedelta(minutes=1)
    sending.do("visits.cancel", visit=days[0])
    [message] = [one for one in sending.ask(messages) if one.open]
    assert letter(sending, message).text.count("10:00") == 2


def test_a_change_of_hour_is_told_and_a_telephone_put_right_is_not(
    sending: Station, clock: FrozenClock
) -> None:
    visit = expect(sending)
    clock.at += timedelta(minutes=1)
    sending.do("visits.change", visit=visit, phone="0661234567")
    assert len(sending.ask(messages)) == 1
    sending.do("visits.change", visit=visit, at=TOMORROW + timedelta(hours=4))
    [message] = [one for one in sending.ask(messages) if one.open]
    assert "14:00" in letter(sending, message).text
    clock.at += timedelta(minutes=1)
    sending.do("visits.cancel", visit=visit)
    [message] = [one for one in sending.ask(messages) if one.open]
    said = letter(sending, message)
    assert said.event is not None
    assert said.event[0] == "CANCEL"
    assert said.files == ()


def test_a_visit_that_is_over_is_told_of_nobody(sending: Station, clock: FrozenClock) -> None:
    expect(sending)
    [message] = sending.ask(messages)
    clock.at += timedelta(days=2)
    with pytest.raises(Never):
        letter(sending, message)


def test_who_leaves_no_address_hears_nothing(station: Station) -> None:
    expect(station, email="")
    assert station.ask(messages) == []


def test_an_address_that_is_none_is_refused_and_nobody_is_expected(station: Station) -> None:
    with pytest.raises(Invalid) as told:
        expect(station, email="y.alaoui")
    assert told.value.field == "email"
    assert station.ask(messages) == []


def test_a_code_finds_the_visit_of_today_before_those_to_come(
    station: Station, clock: FrozenClock
) -> None:
    invitation = station.new_id()
    first, second = (
        expect(station, at=TOMORROW + timedelta(days=n), invitation=invitation) for n in (0, 1)
    )
    kept = station.ask(get, visit=first)
    assert kept is not None
    typed = code.shown(kept.code).lower()
    assert station.ask(by_code, code=typed).id == first
    assert station.ask(by_code, code=code.write("casablanca", kept.code)).id == first
    clock.at += timedelta(days=2)
    assert station.ask(by_code, code=typed).id == second
    clock.at += timedelta(days=1)
    assert station.ask(by_code, code=typed) is None


def test_an_hour_changes_for_who_is_awaited_alone_and_takes_the_end_along(
    station: Station,
) -> None:
    visit = expect(station, email="", until=TOMORROW + timedelta(hours=2))
    station.do("visits.change", visit=visit, at=TOMORROW + timedelta(days=1, hours=3))
    found = station.ask(get, visit=visit)
    assert found is not None
    assert found.expected_at is not None
    assert found.until is not None
    assert found.day.day == 26
    assert found.until - found.expected_at == timedelta(hours=2)
    station.do("visits.arrive", visit=visit, consent=True)
    with pytest.raises(AlreadyArrived):
        station.do("visits.change", visit=visit, at=TOMORROW)
