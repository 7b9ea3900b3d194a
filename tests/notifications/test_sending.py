"""Word of a booking goes out by a mail server, as it is when it goes."""

from __future__ import annotations

from collections.abc import Callable
from email.message import EmailMessage

import icalendar
import pytest

from kiosk.bookings.by_calendar import of_series
from kiosk.calendars.writing import sequence
from kiosk.core.clock import FrozenClock
from kiosk.notifications.worker import work
from kiosk.station import Station
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
