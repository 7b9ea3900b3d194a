"""Word of a booking goes out by a mail server, as it is when it goes."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage
from typing import Any

import icalendar
import pytest

from kiosk.bookings.by_calendar import of_series
from kiosk.calendars.writing import sequence
from kiosk.core.clock import FrozenClock
from kiosk.notifications.worker import work
from kiosk.station import Station
from tests.calendars.conftest import times_by_vobject, vobject
from tests.notifications.conftest import GUEST, SENDER, Book, Outbox, at, set_messages
from tests.notifications.mail_server import MailServer

Later = Callable[..., None]


def calendar_in(letter: EmailMessage) -> icalendar.Calendar:
    """The calendar that a letter brings, the same in its body and in its file."""
    (body,) = [part for part in letter.walk() if part.get_content_type() == "text/calendar"]
    (file,) = letter.iter_attachments()
    data = body.get_content().replace("\r\n", "\n")
    assert data.strip() == file.get_content().decode().replace("\r\n", "\n").strip()
    read = icalendar.Calendar.from_ical(data)
    assert read["METHOD"] == body.get_param("method")
    return read


def data_in(letter: EmailMessage) -> bytes:
    """The calendar that a letter brings, as it is."""
    (body,) = [part for part in letter.walk() if part.get_content_type() == "text/calendar"]
    data: bytes = body.get_content().encode()
    return data


def by_vobject(letter: EmailMessage) -> Any:
    """The same as another program reads it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what it warns of is its own
        return vobject.readOne(data_in(letter).decode())


def event_in(letter: EmailMessage) -> icalendar.Event:
    """The one event of a letter."""
    (event,) = calendar_in(letter).walk("VEVENT")
    return event


def test_a_booking_with_an_address_is_confirmed(
    sending: Station, book: Book, outbox: Outbox, mail: MailServer, clock: FrozenClock
) -> None:
    made = book(title="Conseil")
    (waiting,) = outbox()
    assert (waiting.state, waiting.address, waiting.subject) == ("waiting", GUEST, made)
    assert work(sending) is None
    ((to, letter),) = mail.letters
    assert to == GUEST
    assert SENDER in letter["From"]
    assert letter["Subject"] == "Réservation confirmée\u202f: Atlas, mercredi 25 novembre 2026"
    words = letter.get_body(("plain",))
    assert words is not None
    assert "14:00–15:00" in words.get_content()
    assert "Noria" not in words.get_content()
    event = event_in(letter)
    assert (event["UID"], event["SUMMARY"]) == (str(made), "Conseil")
    assert event["SEQUENCE"] == sequence(clock.now())
    assert event["DTSTART"].dt.isoformat() == "2026-11-25T14:00:00+00:00"
    assert event["DTSTART"].params["TZID"] == "Africa/Casablanca"
    assert [each.state for each in outbox()] == ["sent"]
    work(sending)
    assert len(mail.letters) == 1


def test_nobody_is_written_to_who_gave_no_address(book: Book, outbox: Outbox) -> None:
    book(email="")
    assert outbox() == []


def test_a_change_and_an_end_have_the_same_identity_and_a_higher_number(
    sending: Station, book: Book, mail: MailServer, later: Later
) -> None:
    made = book()
    work(sending)
    later(minutes=5)
    sending.do("bookings.move", booking=made, starts=at(16), ends=at(17))
    work(sending)
    later(minutes=5)
    sending.do("bookings.cancel", booking=made)
    work(sending)
    events = [event_in(letter) for _, letter in mail.letters]
    assert {event["UID"] for event in events} == {str(made)}
    numbers = [event["SEQUENCE"] for event in events]
    assert numbers == sorted(set(numbers))
    assert [calendar_in(letter)["METHOD"] for _, letter in mail.letters] == [
        *("REQUEST", "REQUEST", "CANCEL")
    ]
    assert events[1]["DTSTART"].dt.hour == 16
    assert events[2]["STATUS"] == "CANCELLED"
    assert [letter["Subject"].split()[1] for _, letter in mail.letters] == [
        *("confirmée", "modifiée", "annulée")
    ]


def test_two_that_have_not_gone_are_one(
    sending: Station, book: Book, outbox: Outbox, mail: MailServer
) -> None:
    made = book()
    sending.do("bookings.move", booking=made, starts=at(16), ends=at(17))
    (waiting,) = outbox()
    work(sending)
    ((_, letter),) = mail.letters
    assert "confirmée" in letter["Subject"]
    assert event_in(letter)["DTSTART"].dt.hour == 16
    assert [each.id for each in outbox()] == [waiting.id]


def test_asking_twice_tells_once(sending: Station, book: Book, outbox: Outbox) -> None:
    made = book()
    again = sending.do(
        "bookings.book",
        id=str(made),
        resource="Atlas",
        starts=at(14),
        ends=at(15),
        held_by="Noria Énergie",
        kind="external",
        email=GUEST,
    )
    assert str(again.result) == str(made)
    assert len(outbox()) == 1


def test_what_is_refused_tells_nobody(book: Book, outbox: Outbox) -> None:
    book()
    with pytest.raises(Exception, match="taken"):
        book(email="other@noria.example")
    assert [each.address for each in outbox()] == [GUEST]


def test_a_series_is_one_letter_and_one_identity(
    sending: Station, book: Book, mail: MailServer, later: Later
) -> None:
    made = book(repeat="weekly:4")
    work(sending)
    later(minutes=1)
    rows = [entry.id for entry in sending.ask(of_series, series=made)]
    sending.do("bookings.cancel", booking=rows[1])
    work(sending)
    later(minutes=1)
    sending.do("bookings.cancel", booking=rows[0], scope="all")
    work(sending)
    first, second, third = (event_in(letter) for _, letter in mail.letters)
    assert first["UID"] == second["UID"] == third["UID"]
    assert first["RRULE"].to_ical() == b"FREQ=WEEKLY;COUNT=4;INTERVAL=1"
    assert [each.dt.day for each in second["EXDATE"].dts] == [2]
    assert calendar_in(mail.letters[2][1])["METHOD"] == "CANCEL"
    assert first["SEQUENCE"] < second["SEQUENCE"] < third["SEQUENCE"]


@pytest.mark.parametrize("ways", ["by badge", "at door", "at the desk"])
def test_who_comes_or_ends_is_not_written_to_and_who_goes_on_is(
    sending: Station, book: Book, outbox: Outbox, clock: FrozenClock, ways: str
) -> None:
    resident = sending.do("residents.register", name="Noria Énergie").result
    person = {"resident": resident, "first_name": "Karim", "last_name": "Bennis"}
    holder = sending.do("residents.add_person", **person).result
    badge = sending.do("badges.issue", kind="resident", holder=holder).result.badge
    made = book(resident=resident, kind="resident")
    work(sending)
    clock.at = datetime(2026, 11, 25, 14, 5, tzinfo=UTC)

    def act(what: str, **fields: int) -> None:
        if ways == "by badge":
            sending.do("bookings.act_by_badge", badge=badge, booking=made, act=what, **fields)
        elif ways == "at door":
            sending.do("bookings.at_door", booking=made, act=what, **fields)
        else:
            sending.do(f"bookings.{what}", booking=made, **fields)

    act("check_in")
    assert [each.state for each in outbox()] == ["sent"]
    act("extend", minutes=30)
    assert [each.state for each in outbox()] == ["waiting", "sent"]
    work(sending)
    act("end")
    assert [each.state for each in outbox()] == ["sent", "sent"]


def test_another_programs_parser_reads_an_invitation_its_change_and_its_end(
    sending: Station, book: Book, mail: MailServer, later: Later
) -> None:
    made = book(title="Conseil; budget, suite")
    work(sending)
    later(minutes=5)
    sending.do("bookings.move", booking=made, starts=at(16), ends=at(18))
    work(sending)
    later(minutes=5)
    sending.do("bookings.cancel", booking=made)
    work(sending)
    read = [by_vobject(letter) for _, letter in mail.letters]
    assert [each.method.value for each in read] == ["REQUEST", "REQUEST", "CANCEL"]
    events = [each.vevent for each in read]
    assert {each.uid.value for each in events} == {str(made)}
    numbers = [int(each.sequence.value) for each in events]
    assert numbers == sorted(set(numbers))
    first = events[0]
    assert first.summary.value == "Conseil; budget, suite"
    assert first.location.value == "Atlas, Technopark Casablanca"
    assert first.organizer.value.casefold() == f"mailto:{SENDER}"
    assert first.attendee.value.casefold() == f"mailto:{GUEST}"
    times = [times_by_vobject(data_in(letter)) for _, letter in mail.letters]
    hours = [(starts.hour, length.total_seconds() / 3600) for ((starts, length),) in times]
    assert hours == [(14, 1), (16, 2), (16, 2)]
    assert events[2].status.value == "CANCELLED"


def test_another_programs_parser_reads_an_invitation_to_a_series(
    sending: Station, mail: MailServer
) -> None:
    sending.do(
        "bookings.book",
        resource="Atlas",
        starts=at(14),
        ends=at(15),
        held_by="Noria Énergie",
        kind="external",
        email=GUEST,
        repeat="weekly:3",
        skip=["2026-12-02"],
    )
    work(sending)
    ((_, letter),) = mail.letters
    found = [starts.date().isoformat() for starts, _ in times_by_vobject(data_in(letter))]
    assert found == ["2026-11-25", "2026-12-09"]


def test_what_is_past_or_gone_is_not_told(
    sending: Station, book: Book, outbox: Outbox, mail: MailServer, later: Later
) -> None:
    book()
    later(days=2)
    work(sending)
    assert [(each.state, each.why) for each in outbox()] == [("failed", "late")]
    assert mail.letters == []


def test_without_a_server_it_waits_and_says_so(
    sending: Station, book: Book, outbox: Outbox, mail: MailServer, later: Later
) -> None:
    set_messages(sending, host="")
    book()
    work(sending)
    assert [(each.state, each.why) for each in outbox()] == [("waiting", "unset")]
    set_messages(sending, host="127.0.0.1")
    later(minutes=1)
    work(sending)
    assert len(mail.letters) == 1
