"""Word to who asked for a room that has to be approved, and to who waits for one."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.notifications.worker import work
from kiosk.station import Station
from tests.notifications.conftest import GUEST, Book, at
from tests.notifications.mail_server import MailServer

Later = Callable[..., None]


def subjects(mail: MailServer) -> list[str]:
    """What the letters are called, up to the place."""
    return [letter["Subject"].partition("\u202f")[0] for _, letter in mail.letters]


def statuses(mail: MailServer) -> list[str]:
    """What their events say, where they have one."""
    found = []
    for _, letter in mail.letters:
        parts = [p for p in letter.walk() if p.get_content_type() == "text/calendar"]
        lines = [line for part in parts for line in part.get_content().splitlines()]
        found += [line.partition(":")[2] for line in lines if line.startswith("STATUS")] or [""]
    return found


def test_what_has_to_be_approved_is_tentative_until_it_is(
    sending: Station, book: Book, mail: MailServer, later: Later
) -> None:
    sending.do("bookings.set_rule", member="external", rule="approval", value=1)
    first, second = book(), book(starts=at(16), ends=at(17))
    work(sending)
    sending.do("bookings.approve", booking=first)
    sending.do("bookings.decline", booking=second)
    later(minutes=1)
    work(sending)
    assert subjects(mail)[:2] == ["Demande reçue"] * 2
    assert sorted(subjects(mail)[2:]) == ["Demande non acceptée", "Réservation confirmée"]
    assert sorted(statuses(mail)) == ["CANCELLED", "CONFIRMED", "TENTATIVE", "TENTATIVE"]


def test_who_waits_hears_of_what_came_free(
    sending: Station, book: Book, mail: MailServer, later: Later
) -> None:
    made = book(email="")
    times = {"starts": at(14), "ends": at(15)}
    wish = sending.do(
        "bookings.wish", **times, held_by="Dar El Ilm", kind="external", email=GUEST
    ).result
    sending.do("bookings.cancel", booking=made)
    sending.do("bookings.offer")
    work(sending)
    assert subjects(mail) == ["Une place s’est libérée"]
    assert statuses(mail) == [""]
    later(minutes=1)
    sending.do("bookings.take", wish=wish)
    work(sending)
    assert subjects(mail)[1:] == ["Réservation confirmée"]
    assert statuses(mail)[1:] == ["CONFIRMED"]
