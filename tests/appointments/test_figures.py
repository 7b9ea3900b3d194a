"""Who had appointments at the desks, who came, who did not."""

from __future__ import annotations

from datetime import date

from kiosk.appointments.figures import Appointments
from kiosk.figures.appointments import appointments
from kiosk.station import Station
from tests.appointments.conftest import Book, Pass

TODAY = date(2026, 11, 24)


def test_appointments_are_counted_by_what_became_of_them(
    ompic: Station, book: Book, minutes: Pass
) -> None:
    ompic.do("appointments.cancel", appointment=book(at="11:00").appointment)
    early = book(at="11:00", name="Karim Alami")
    late = book(at="11:20", name="Omar Tazi")
    book(at="11:40", name="Salma Bennani")  # never comes
    book(day="2026-12-01", name="Nora Lahlou")
    ompic.do("appointments.arrive", appointment=early.appointment)
    minutes(42)
    ompic.do("appointments.arrive", appointment=late.appointment)
    minutes(30)
    ompic.do("appointments.release_missed")
    found = ompic.ask(appointments, first=TODAY, last=TODAY)
    assert found.services == (Appointments("ompic", 4, 2, 1, 1, 1),)
    assert found.total == Appointments("", 4, 2, 1, 1, 1)
    assert found.total.missed_share == 1 / 3


def test_an_hour_that_is_to_come_is_not_counted(ompic: Station, book: Book) -> None:
    book()
    assert ompic.ask(appointments, first=TODAY, last=TODAY).services == ()
    assert ompic.ask(appointments, first=date(2026, 12, 1), last=date(2026, 12, 8)).services == ()
