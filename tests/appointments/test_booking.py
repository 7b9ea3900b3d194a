"""Appointments are made, moved and called off: one a person and desk, never more than places."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from kiosk.appointments import code
from kiosk.appointments.queries import by_code, day, find, get
from kiosk.appointments.refusals import (
    DeskAway,
    HasOne,
    InPast,
    NotBooked,
    NotOffered,
    OutsideHours,
    SlotFull,
    TooFarAhead,
    UnknownAppointment,
)
from kiosk.appointments.slots import slots
from kiosk.core.errors import BadInput, Invalid, Refused
from kiosk.core.ids import new_id
from kiosk.core.wording import worded
from kiosk.station import Station
from kiosk.tickets.refusals import UnknownProcedure, UnknownService
from tests.appointments.conftest import Book, Pass

TODAY = date(2026, 11, 24)
NEXT = "2026-12-01"


def test_an_hour_is_held_in_a_name_and_found_again(ompic: Station, book: Book) -> None:
    made = book(company="Noria Énergie", email="amina@example.ma", language="ar")
    [view] = ompic.ask(day, day=TODAY)
    assert (view.id, view.code, view.state) == (made.appointment, made.code, "booked")
    assert (view.starts, view.minutes) == (datetime(2026, 11, 24, 11, tzinfo=UTC), 20)
    assert (view.name, view.company, view.phone) == ("Amina Tazi", "Noria Énergie", "+212661234567")
    assert (view.email, view.language) == ("amina@example.ma", "ar")


@pytest.mark.parametrize(
    "typed", ["tazi", "TAZI amina", "تازي", "noria", "06 61 23 45", "+212661", "CODE", "code scan"]
)
def test_an_appointment_is_found_by_name_company_number_and_code(
    ompic: Station, book: Book, typed: str
) -> None:
    made = book(company="Noria Énergie", name="Amina Tazi تازي")
    book(at="11:20", name="Karim Alami", phone="0522001122")
    typed = typed.replace("CODE", code.shown(made.code).lower())
    typed = typed.replace("code scan", code.write("casablanca", made.code))
    assert [view.id for view in ompic.ask(find, text=typed)] == [made.appointment]


def test_too_little_finds_nobody(ompic: Station, book: Book) -> None:
    book()
    assert [ompic.ask(find, text=text) for text in ("", "a", "066", "%", "zzzz")] == [[]] * 5


def test_a_code_is_six_letters_that_nobody_takes_for_others(book: Book) -> None:
    made = book()
    assert re.fullmatch(r"[BCDFHJKLNPRSTVXY]{6}", made.code)
    assert len({code.of(new_id()) for _ in range(500)}) > 495


def test_a_code_tells_a_kiosk_the_hour_and_no_name(ompic: Station, book: Book) -> None:
    made = book()
    shown = f" {made.code[:3].lower()} {made.code[3:]} "
    found = ompic.ask(by_code, code=shown)
    assert found is not None
    assert found.id == made.appointment
    assert not {"name", "phone", "company"} & set(found.__dataclass_fields__)
    assert ompic.ask(by_code, code="ZZZZZZ") is None
    assert ompic.ask(by_code, code="") is None


def test_a_scanned_code_of_another_site_or_misread_is_none_of_ours() -> None:
    scanned = code.write("casablanca", "BCDFHJ")
    assert code.read(scanned.lower(), "casablanca") == "BCDFHJ"
    assert code.read(scanned, "rabat") == ""
    assert code.read(scanned.replace("BCD", "BCF"), "casablanca") == ""
    assert code.read("TKT" + scanned, "casablanca") == ""


def test_the_same_command_twice_holds_one(ompic: Station, book: Book) -> None:
    same = new_id()
    for _ in range(2):
        book(id=same)
    assert [view.id for view in ompic.ask(day, day=TODAY)] == [same]


@pytest.mark.parametrize(
    ("name", "phone"),
    [
        ("Amina Tazi", "0661234567"),
        ("tazi  AMINA", "+212 661 23 45 67"),
        ("Amína Tàzi", "00212661234567"),
    ],
)
def test_a_person_has_one_at_a_desk_and_hears_when(book: Book, name: str, phone: str) -> None:
    book()
    with pytest.raises(HasOne) as refusal:
        book(day=NEXT, name=name, phone=phone)
    assert (refusal.value.service, refusal.value.day, refusal.value.at) == (
        "OMPIC",
        TODAY,
        time(11),
    )
    assert "11:00" in worded(refusal.value, "fr")
    assert "24" in worded(refusal.value, "ar")


def test_another_person_another_number_and_another_desk_have_their_own(
    ompic: Station, book: Book
) -> None:
    ompic.do("appointments.set_hours", service="cnss", weekday=1, opens=time(9), closes=time(12))
    book()
    book(at="11:20", name="Karim Alami")
    book(at="11:40", phone="0661234568")
    book(service="cnss")
    assert len(ompic.ask(day, day=TODAY)) == 4


def test_who_called_off_or_missed_theirs_may_have_another(
    ompic: Station, book: Book, minutes: Pass
) -> None:
    ompic.do("appointments.cancel", appointment=book().appointment)
    book()
    minutes(30)
    ompic.do("appointments.release_missed")
    book(day=NEXT)


def test_a_full_hour_says_which_is_free(book: Book) -> None:
    book()
    with pytest.raises(SlotFull) as refusal:
        book(name="Karim Alami")
    assert (refusal.value.at, refusal.value.free) == (time(11), time(11, 20))


def test_a_full_day_says_so(book: Book) -> None:
    for n, at in enumerate(("11:00", "11:20", "11:40")):
        book(at=at, phone=f"066123456{n}")
    with pytest.raises(SlotFull) as refusal:
        book(name="Karim Alami")
    assert refusal.value.free is None
    assert "tout est pris" in worded(refusal.value, "fr")


@pytest.mark.parametrize(
    ("at", "on", "fields", "kind"),
    [
        ("10:40", "2026-11-24", {}, InPast),
        ("09:00", "2020-01-07", {}, InPast),
        ("11:00", "0001-01-01", {}, InPast),
        ("09:00", "2026-12-29", {}, TooFarAhead),
        ("09:00", "2999-01-01", {}, TooFarAhead),
        ("09:00", "9999-12-31", {}, TooFarAhead),
        ("11:10", "2026-11-24", {}, OutsideHours),
        ("12:00", "2026-11-24", {}, OutsideHours),
        ("09:00", "2026-12-02", {}, OutsideHours),
        ("09:00", "2026-12-05", {}, DeskAway),
        ("11:00", "2026-11-24", {"service": "cnss"}, NotOffered),
        ("11:00", "2026-11-24", {"service": "notaire"}, UnknownService),
        ("11:00", "2026-11-24", {"procedure": "passeport"}, UnknownProcedure),
    ],
)
def test_an_hour_that_cannot_be_had_is_refused_by_its_reason(
    ompic: Station, book: Book, at: str, on: str, fields: dict[str, Any], kind: type[Refused]
) -> None:
    with pytest.raises(kind):
        book(at=at, day=on, **fields)
    assert ompic.ask(find, text="tazi") == []


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 81}, "name"),
        ({"name": "12"}, "name"),
        ({"phone": ""}, "phone"),
        ({"phone": "12"}, "phone"),
        ({"email": "@"}, "email"),
        ({"company": "x" * 121}, "company"),
        ({"language": "zz"}, "language"),
        ({"resident": new_id()}, "resident"),
    ],
)
def test_a_field_that_cannot_be_is_refused_at_its_place(
    book: Book, fields: dict[str, Any], field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        book(**fields)
    assert refusal.value.field == field


def test_what_is_no_time_is_not_even_read(ompic: Station) -> None:
    for starts in ("soon", "2026-11-24T25:00", 7):
        with pytest.raises(BadInput):
            ompic.do(
                "appointments.book", service="ompic", starts=starts, name="A", phone="0661234567"
            )


def test_a_desk_that_is_away_says_why(ompic: Station, book: Book) -> None:
    ompic.do("sites.set_service_day", service="ompic", day=date(2026, 12, 1), reason="En mission")
    with pytest.raises(DeskAway) as refusal:
        book(day=NEXT, at="09:00")
    assert refusal.value.reason == "En mission"


def test_an_appointment_moves_and_keeps_its_code(ompic: Station, book: Book) -> None:
    made = book()
    moved = ompic.do("appointments.move", appointment=made.code, starts="2026-12-01T09:20")
    assert moved.result == made
    view = ompic.ask(get, appointment=made.appointment)
    assert view is not None
    assert (view.day, view.starts.hour, view.starts.minute) == (date(2026, 12, 1), 9, 20)
    book(name="Karim Alami")  # the hour that was left


def test_a_move_that_finds_no_place_leaves_it_where_it_was(ompic: Station, book: Book) -> None:
    made = book()
    book(at="11:20", name="Karim Alami")
    for at, kind in (("11:20", SlotFull), ("11:10", OutsideHours), ("09:00", InPast)):
        starts = f"2026-11-24T{at}"
        with pytest.raises(kind):
            ompic.do("appointments.move", appointment=made.appointment, starts=starts)
    view = ompic.ask(get, appointment=made.appointment)
    assert view is not None
    assert view.starts == datetime(2026, 11, 24, 11, tzinfo=UTC)


def test_moved_to_where_it_is_it_stays(ompic: Station, book: Book) -> None:
    made = book()
    again = "2026-11-24T11:00"
    ompic.do("appointments.move", appointment=made.appointment, starts=again)
    assert [slot.free for slot in ompic.ask(slots, service="ompic", day=TODAY)] == [0, 1, 1]


def test_called_off_twice_is_called_off_once_and_is_moved_no_more(
    ompic: Station, book: Book
) -> None:
    made = book()
    for _ in range(2):
        ompic.do("appointments.cancel", appointment=made.appointment)
    starts = "2026-12-01T09:00"
    with pytest.raises(NotBooked):
        ompic.do("appointments.move", appointment=made.appointment, starts=starts)
    assert ompic.ask(day, day=TODAY) == []


def test_an_appointment_that_is_not_there_is_unknown(ompic: Station, book: Book) -> None:
    book()
    for named in (new_id(), "BCDFHJ", "rdv?"):
        with pytest.raises(UnknownAppointment):
            ompic.do("appointments.cancel", appointment=named)


def test_who_did_not_come_loses_their_hour_ten_minutes_after_it(
    ompic: Station, book: Book, minutes: Pass
) -> None:
    made, later = book(), book(at="11:20", name="Karim Alami")
    minutes(28)  # 11:10
    assert ompic.do("appointments.release_missed").result.appointments == []
    minutes(1)
    assert ompic.do("appointments.release_missed").result.appointments == [made.appointment]
    assert ompic.do("appointments.release_missed").result.appointments == []
    states = {view.id: view.state for view in ompic.ask(day, day=TODAY)}
    assert states == {made.appointment: "missed", later.appointment: "booked"}
    with pytest.raises(NotBooked):
        ompic.do("appointments.cancel", appointment=made.appointment)


def test_the_site_says_how_long_an_hour_is_kept(ompic: Station, book: Book, minutes: Pass) -> None:
    ompic.do("sites.set_option", name="appointment_minutes", value="0")
    made = book()
    minutes(18 + 1)
    assert ompic.do("appointments.release_missed").result.appointments == [made.appointment]
