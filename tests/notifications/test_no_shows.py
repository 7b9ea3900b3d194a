"""Word of a no-show: before a time is given back, once it is, and nothing that is so no more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import icalendar
import pytest

from kiosk.notifications.queries import messages
from kiosk.notifications.worker import work
from kiosk.station import Station
from tests.calendars.conftest import of_icalendar
from tests.notifications.conftest import GUEST, Book, Outbox, at
from tests.notifications.mail_server import MailServer

Later = Callable[..., None]
GIVES_BACK = {"no_show_minutes": "15", "no_show_warning": "5"}


@pytest.fixture
def giving_back(sending: Station, later: Later) -> Station:
    """A site that gives back what nobody comes for, at half past one on the day."""
    for name, value in GIVES_BACK.items():
        sending.do("sites.set_option", name=name, value=value)
    later(hours=26, minutes=48)
    return sending


def minute(station: Station) -> None:
    """What a desk does each minute, and what is sent then."""
    station.do("bookings.release_absent")
    work(station)


def subjects(mail: MailServer) -> list[str]:
    return [letter["Subject"].partition("\u202f")[0] for _, letter in mail.letters]


def text(mail: MailServer) -> str:
    """What the last letter says."""
    body = mail.letters[-1][1].get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def event(mail: MailServer, n: int = -1) -> tuple[str, icalendar.Event]:
    """What a letter has a calendar do, and with what."""
    _, letter = mail.letters[n]
    (part,) = [each for each in letter.walk() if each.get_content_type() == "text/calendar"]
    read = of_icalendar(part.get_content().encode())
    (found,) = read.walk("VEVENT")
    return str(read["METHOD"]), found


def test_a_holder_is_told_before_and_after_and_once(
    giving_back: Station, book: Book, mail: MailServer, later: Later
) -> None:
    made = book()
    work(giving_back)
    later(minutes=41)  # eleven past two
    for _ in range(2):
        minute(giving_back)
    assert subjects(mail) == ["Réservation confirmée", "On vous attend"]
    assert "14:16" in text(mail)
    assert [part for part in mail.letters[-1][1].walk() if part.is_attachment()] == []
    later(minutes=5)
    for _ in range(2):
        minute(giving_back)
    assert subjects(mail)[2:] == ["Réservation rendue"]
    method, gone = event(mail)
    confirmed = event(mail, 0)[1]
    assert (method, gone["STATUS"], gone["UID"]) == ("CANCEL", "CANCELLED", str(made))
    assert gone["UID"] == confirmed["UID"]
    assert gone["SEQUENCE"] > confirmed["SEQUENCE"]


def test_who_came_meanwhile_is_not_told_that_nobody_did(
    giving_back: Station, book: Book, mail: MailServer, outbox: Outbox, later: Later
) -> None:
    made = book()
    work(giving_back)
    later(minutes=41)
    giving_back.do("bookings.release_absent")
    giving_back.do("bookings.check_in", booking=made)
    work(giving_back)
    assert subjects(mail) == ["Réservation confirmée"]
    assert next((each.state, each.why) for each in outbox()) == ("cancelled", "elsewhere")


def test_what_was_put_back_is_not_given_back(
    giving_back: Station, book: Book, mail: MailServer, later: Later
) -> None:
    made = book()
    work(giving_back)
    later(minutes=30)
    giving_back.do("bookings.release", booking=made)
    giving_back.do("bookings.restore", booking=made)
    later(minutes=1)
    work(giving_back)
    assert subjects(mail)[1:] == ["Réservation modifiée"]
    assert event(mail)[0] == "REQUEST"


@pytest.mark.parametrize(
    ("chosen", "email", "told"),
    [
        ("nobody", GUEST, ""),
        ("holder", GUEST, GUEST),
        ("holder", "", ""),
        ("company", "", "salles@noria.example"),
        ("company", GUEST, GUEST),
    ],
)
def test_a_site_says_who_hears_of_it(
    giving_back: Station,
    book: Book,
    mail: MailServer,
    later: Later,
    chosen: str,
    email: str,
    told: str,
) -> None:
    giving_back.do("sites.set_option", name="mail_no_show", value=chosen)
    company = giving_back.do(
        "residents.register",
        name="Noria Énergie",
        joined_on="2026-01-05",
        email="salles@noria.example",
    ).command.id
    book(email=email, kind="resident", resident=company)
    work(giving_back)
    mail.letters.clear()
    for minutes in (41, 5):
        later(minutes=minutes)
        minute(giving_back)
    assert [to for to, _ in mail.letters] == ([told] * 2 if told else [])


@pytest.mark.parametrize(
    ("language", "words"), [("ar", "نحن في انتظاركم"), ("en", "You are awaited")]
)
def test_people_are_written_to_in_their_language(
    giving_back: Station, book: Book, mail: MailServer, later: Later, language: str, words: str
) -> None:
    book(language=language)
    work(giving_back)
    later(minutes=41)
    minute(giving_back)
    assert mail.letters[-1][1]["Subject"].startswith(words)
    assert mail.letters[-1][1]["Content-Language"] == language


def test_one_date_of_a_series_is_given_back_alone(
    giving_back: Station, book: Book, mail: MailServer, later: Later
) -> None:
    series = book(repeat="weekly:4")
    work(giving_back)
    whole = event(mail)[1]
    later(minutes=41)
    minute(giving_back)
    later(minutes=5)
    minute(giving_back)
    assert subjects(mail)[1:] == ["On vous attend", "Réservation rendue"]
    method, gone = event(mail)
    assert isinstance(series, UUID)
    assert (method, gone["UID"], gone["STATUS"]) == ("CANCEL", whole["UID"], "CANCELLED")
    assert gone["RECURRENCE-ID"].dt == whole["DTSTART"].dt
    assert "RRULE" not in gone


def test_a_series_that_nobody_comes_to_is_given_back_in_one_letter(
    giving_back: Station, book: Book, mail: MailServer, later: Later
) -> None:
    giving_back.do("sites.set_option", name="no_show_series", value="1")
    book(repeat="weekly:4")
    work(giving_back)
    for minutes in (41, 5):
        later(minutes=minutes)
        minute(giving_back)
    assert subjects(mail)[1:] == ["On vous attend", "Série rendue"]
    assert event(mail)[0] == "CANCEL"


def test_what_another_station_gave_back_at_the_same_time_is_told_by_it(
    giving_back: Station, book: Book, mail: MailServer, outbox: Outbox, later: Later
) -> None:
    """The centre keeps the moment of one: here, another than this station wrote of."""
    from kiosk.bookings.model import Booking

    made = book()
    work(giving_back)
    later(minutes=30)
    giving_back.do("bookings.release", booking=made)

    def as_the_centre_has_it(session: Any) -> None:
        session.get(Booking, made).released_at = giving_back.clock.now().replace(microsecond=7)

    giving_back.database.write(as_the_centre_has_it)
    work(giving_back)
    assert subjects(mail) == ["Réservation confirmée"]
    assert (outbox()[0].state, outbox()[0].why) == ("cancelled", "elsewhere")


def test_an_offer_says_until_when_and_is_not_told_once_it_is_over(
    sending: Station, book: Book, mail: MailServer, later: Later
) -> None:
    made = book(email="")
    wish = {"starts": at(14), "ends": at(15), "held_by": "Dar El Ilm", "kind": "external"}
    sending.do("bookings.wish", **wish, email=GUEST, language="en")
    sending.do("bookings.cancel", booking=made)
    sending.do("bookings.offer")
    work(sending)
    assert subjects(mail)[0].startswith("A place has come free")
    assert "11:12" in text(mail)
    other = book(starts=at(16), ends=at(17), email="")
    sending.do("bookings.wish", **(wish | {"starts": at(16), "ends": at(17)}), email=GUEST)
    sending.do("bookings.cancel", booking=other)
    sending.do("bookings.offer")
    later(minutes=31)
    work(sending)
    assert len(mail.letters) == 1
    assert sorted(each.why for each in sending.ask(messages)) == ["", "late"]


def test_a_site_may_leave_answers_to_its_reception(
    sending: Station, book: Book, mail: MailServer
) -> None:
    sending.do("sites.set_option", name="mail_answers", value="nobody")
    sending.do("bookings.set_rule", member="external", rule="approval", value=1)
    made = book()
    work(sending)
    sending.do("bookings.approve", booking=made)
    work(sending)
    assert subjects(mail) == ["Demande reçue"]
