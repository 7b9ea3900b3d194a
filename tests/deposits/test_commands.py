"""Papers from hand to hand: left, taken by the desk, ready, picked up; and each step undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid, Refused
from kiosk.deposits import numbers, queries
from kiosk.deposits.commands import DepositDone
from kiosk.deposits.queries import DepositView
from kiosk.deposits.refusals import (
    GoneAlready,
    HandedOver,
    NothingToUndo,
    NotReady,
    NumberGiven,
    ReadyAlready,
    UnknownDeposit,
)
from kiosk.notifications.queries import messages
from kiosk.station import Station
from kiosk.tickets.refusals import UnknownProcedure, UnknownService

Leave = Callable[..., DepositDone]
AMINA = {"name": "Amina Benkirane", "what": "Statuts signés, 2 exemplaires"}


@pytest.fixture
def leave(station: Station) -> Leave:
    def left(service: str = "ompic", **fields: Any) -> DepositDone:
        done: DepositDone = station.do("deposits.leave", service=service, **AMINA | fields).result
        return done

    return left


def view(station: Station, done: DepositDone) -> DepositView:
    found = station.ask(queries.get, deposit=done.deposit)
    assert found is not None
    return found


def test_papers_go_from_hand_to_hand(station: Station, leave: Leave, clock: FrozenClock) -> None:
    left = leave(phone="0661204815", collector="Youssef El Idrissi")
    assert (left.label, left.state) == ("D-0001", "left")
    clock.at += timedelta(hours=1)
    station.do("deposits.hand_over", deposit="d1", counter=2)
    station.do("deposits.ready", deposit="D-0001", note="Signer à la page 3")
    station.do("deposits.collect", deposit=left.deposit)
    found = view(station, left)
    assert (found.state, found.counter, found.phone) == ("collected", 2, "+212661204815")
    assert (found.collected_by, found.note) == ("Youssef El Idrissi", "Signer à la page 3")
    assert found.left_at < clock.at == found.handed_at == found.ready_at == found.closed_at


def test_a_desk_keeps_papers_from_the_beginning(station: Station, leave: Leave) -> None:
    kept = leave(with_desk=True, counter=3)
    assert (kept.state, view(station, kept).counter) == ("with_desk", 3)
    assert station.ask(queries.left_for) == 0
    with pytest.raises(HandedOver):
        station.do("deposits.hand_over", deposit=kept.deposit, counter=3)
    with pytest.raises(NothingToUndo):
        station.do("deposits.step_back", deposit=kept.deposit)


def test_numbers_are_given_once_by_station(station: Station, leave: Leave) -> None:
    assert [leave().label, leave(series="B").label, leave().label] == [
        "D-0001",
        "D-B0001",
        "D-0002",
    ]
    with pytest.raises(NumberGiven):
        leave(number=2)
    assert leave(number=9).label == "D-0009"
    assert leave().label == "D-0010"


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"name": ""}, Invalid),
        ({"what": " "}, Invalid),
        ({"what": "x" * 201}, Invalid),
        ({"phone": "12"}, Invalid),
        ({"email": "amina"}, Invalid),
        ({"collector": "@@"}, Invalid),
        ({"service": "?"}, UnknownService),
        ({"procedure": "?"}, UnknownProcedure),
        ({"with_desk": True, "counter": 0}, Invalid),
    ],
)
def test_what_is_left_is_checked(
    station: Station, leave: Leave, fields: dict[str, Any], refusal: type[Refused]
) -> None:
    with pytest.raises(refusal):
        leave(**fields)
    assert station.ask(queries.open_ones) == []


def test_nothing_is_picked_up_before_it_is_ready_nor_twice(station: Station, leave: Leave) -> None:
    left = leave()
    for each in (left, leave(with_desk=True)):
        with pytest.raises(NotReady):
            station.do("deposits.collect", deposit=each.deposit)
    station.do("deposits.ready", deposit=left.deposit)
    with pytest.raises(ReadyAlready):
        station.do("deposits.ready", deposit=left.deposit)
    with pytest.raises(ReadyAlready):
        station.do("deposits.hand_over", deposit=left.deposit, counter=1)
    station.do("deposits.collect", deposit=left.deposit, by="Salma Idrissi")
    assert view(station, left).collected_by == "Salma Idrissi"
    for verb, fields in (
        ("collect", {}),
        ("ready", {}),
        ("give_back", {}),
        ("hand_over", {"counter": 1}),
    ):
        with pytest.raises(GoneAlready):
            station.do(f"deposits.{verb}", deposit=left.deposit, **fields)


def test_papers_that_the_desk_does_not_take_go_back(station: Station, leave: Leave) -> None:
    left = leave()
    station.do("deposits.give_back", deposit=left.deposit, note="Signature manquante")
    assert (view(station, left).state, view(station, left).note) == (
        "returned",
        "Signature manquante",
    )
    assert station.ask(queries.left_for) == 0


def test_each_step_is_undone_for_ten_minutes(
    station: Station, leave: Leave, clock: FrozenClock
) -> None:
    left = leave()
    clock.at += timedelta(minutes=1)

    def back() -> str:
        state: str = station.do("deposits.step_back", deposit=left.deposit).result.state
        return state

    station.do("deposits.hand_over", deposit=left.deposit, counter=2)
    assert back() == "left"
    assert view(station, left).counter is None
    station.do("deposits.hand_over", deposit=left.deposit, counter=2)
    station.do("deposits.ready", deposit=left.deposit)
    station.do("deposits.collect", deposit=left.deposit)
    assert [back(), back(), back()] == ["ready", "with_desk", "left"]
    assert view(station, left).collected_by == ""
    station.do("deposits.give_back", deposit=left.deposit)
    clock.at += timedelta(minutes=10)
    assert back() == "left"
    station.do("deposits.ready", deposit=left.deposit)
    clock.at += timedelta(minutes=11)
    with pytest.raises(NothingToUndo):
        back()


def test_another_sites_papers_are_not_known(station: Station, leave: Leave) -> None:
    left = leave()
    station.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    with pytest.raises(UnknownDeposit):
        station.do("deposits.ready", deposit=left.deposit, site="rabat")
    with pytest.raises(UnknownDeposit):
        station.do("deposits.ready", deposit="D-0099")


def test_what_waits_for_a_desk_is_counted_and_listed(
    station: Station, leave: Leave, clock: FrozenClock
) -> None:
    first = leave()
    clock.at += timedelta(minutes=1)
    leave("cnss", name="Karim Alaoui")
    ready = leave(name="Nadia Fassi")
    station.do("deposits.ready", deposit=ready.deposit)
    assert station.ask(queries.left_for) == 2
    assert station.ask(queries.left_for, services=["ompic"]) == 1
    assert [one.name for one in station.ask(queries.open_ones)] == [
        "Nadia Fassi",
        "Amina Benkirane",
        "Karim Alaoui",
    ]
    station.do("deposits.give_back", deposit=first.deposit)
    listed = station.ask(queries.open_ones, services=["ompic"])
    assert [one.name for one in listed] == ["Nadia Fassi", "Amina Benkirane"]
    clock.at += timedelta(days=1, minutes=1)
    assert [one.name for one in station.ask(queries.open_ones, services=["ompic"])] == [
        "Nadia Fassi"
    ]


def test_papers_are_found_by_receipt_name_and_telephone(station: Station, leave: Leave) -> None:
    left = leave(phone="0661204815", collector="Youssef El Idrissi")
    leave(name="Karim Alaoui")
    code = numbers.write("casablanca", "", 1)
    for text in ("D-0001", "d1", code, code.lower(), "benkirane AMINA", "idrissi", "204815"):
        assert [one.id for one in station.ask(queries.find, text=text)] == [left.deposit], text
    for text in ("", "a", "D-0003", numbers.write("rabat", "", 1), "nobody"):
        assert station.ask(queries.find, text=text) == [], text


@pytest.mark.parametrize(("series", "number"), [("", 1), ("B", 12), ("ZCAZ", 999_999)])
def test_a_code_says_series_and_number(series: str, number: int) -> None:
    code = numbers.write("casablanca", series, number)
    assert len(code) == numbers.LENGTH
    assert numbers.read(code, "casablanca") == (series, number)
    assert numbers.read(numbers.label(series, number), "casablanca") == (series, number)
    assert numbers.read(code, "rabat") is None
    assert numbers.read(numbers.PREFIX + "Y" * (len(code) - 3), "casablanca") is None


def test_only_who_left_an_address_is_told_that_they_are_ready(
    station: Station, leave: Leave
) -> None:
    quiet, told = leave(), leave(email="amina@atelier.example", language="ar")
    for each in (quiet, told):
        station.do("deposits.hand_over", deposit=each.deposit, counter=1)
        station.do("deposits.ready", deposit=each.deposit)
    [message] = station.ask(messages, station=station.name)
    assert (message.about, message.subject, message.address) == (
        "deposit",
        told.deposit,
        "amina@atelier.example",
    )
    assert message.language == "ar"


@pytest.mark.parametrize("typed", ["0000", "00 00", "000000000", "00212", "+"])
def test_no_telephone_is_found_by_too_little_of_it(
    station: Station, leave: Leave, typed: str
) -> None:
    leave(phone="0661204815")
    assert station.ask(queries.find, text=typed) == []


def test_a_note_is_there_again_once_papers_were_given_back_by_mistake(
    station: Station, leave: Leave
) -> None:
    left = leave()
    station.do("deposits.hand_over", deposit=left.deposit, counter=2)
    station.do("deposits.ready", deposit=left.deposit, note="Guichet 3, signer")
    station.do("deposits.give_back", deposit=left.deposit, note="Erreur de dossier")
    assert "Erreur de dossier" in view(station, left).note
    station.do("deposits.step_back", deposit=left.deposit)
    assert view(station, left).note == "Guichet 3, signer"


def test_no_receipt_has_a_number_that_it_cannot_say(station: Station, leave: Leave) -> None:
    leave(number=numbers.LAST_NUMBER)
    with pytest.raises(Invalid):
        leave()
