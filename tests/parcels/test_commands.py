"""Parcels: logged, corrected, handed over against a signature, given back; and reminded of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.core import strokes
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid, Refused
from kiosk.core.ids import new_id
from kiosk.notifications.queries import messages
from kiosk.parcels import numbers, queries
from kiosk.parcels.commands import ParcelDone
from kiosk.parcels.letters import letter
from kiosk.parcels.queries import ParcelView
from kiosk.parcels.refusals import (
    GoneAlready,
    NothingToUndo,
    NotOfCompany,
    NumberGiven,
    UnknownParcel,
    Unsigned,
)
from kiosk.reminders import of_parcels
from kiosk.residents.refusals import ResidentLeft, UnknownResident
from kiosk.station import Station

Log = Callable[..., ParcelDone]
SIGNED = "100,100 300,250 500,80;600,100 700,300"


@pytest.fixture
def lumen(station: Station) -> UUID:
    fields = {"name": "Atelier Lumen", "email": "bonjour@atelier-lumen.example"}
    resident: UUID = station.do("residents.register", **fields).result
    return resident


@pytest.fixture
def log(station: Station, lumen: UUID) -> Log:
    def logged(**fields: Any) -> ParcelDone:
        done: ParcelDone = station.do("parcels.log", **{"resident": lumen} | fields).result
        return done

    return logged


def view(station: Station, done: ParcelDone) -> ParcelView:
    found = station.ask(queries.get, parcel=done.parcel)
    assert found is not None
    return found


def test_a_parcel_is_logged_and_handed_over_against_a_signature(
    station: Station, log: Log, clock: FrozenClock
) -> None:
    done = log(what="registered", carrier="Amana", count=2, place="Étagère B", note="Fragile")
    assert (done.label, done.state) == ("C-0001", "waiting")
    assert station.ask(queries.count_waiting) == 1
    clock.at += timedelta(days=2)
    station.do("parcels.collect", parcel="c1", by="salma idrissi", signature=SIGNED)
    found = view(station, done)
    assert (found.state, found.closed_by, found.signature) == ("collected", "Salma Idrissi", SIGNED)
    assert (found.company, found.carrier, found.count) == ("Atelier Lumen", "Amana", 2)
    assert found.age(clock.at, station.zone) == 2
    assert station.ask(queries.count_waiting) == 0


def test_who_does_not_sign_says_why(station: Station, log: Log) -> None:
    done = log()
    with pytest.raises(Unsigned):
        station.do("parcels.collect", parcel=done.parcel, by="Salma Idrissi")
    station.do("parcels.collect", parcel=done.parcel, by="Salma Idrissi", unsigned="Écran en panne")
    assert view(station, done).unsigned == "Écran en panne"


def test_a_parcel_goes_once(station: Station, log: Log) -> None:
    done = log()
    station.do("parcels.give_back", parcel=done.parcel, note="Refusé")
    assert (view(station, done).state, view(station, done).closing) == ("returned", "Refusé")
    for verb, fields in (
        ("collect", {"by": "Salma", "unsigned": "Refus"}),
        ("give_back", {}),
        ("correct", {"count": 3}),
    ):
        with pytest.raises(GoneAlready):
            station.do(f"parcels.{verb}", parcel=done.parcel, **fields)


def test_it_is_for_someone_of_the_company_only(station: Station, log: Log, lumen: UUID) -> None:
    salma = station.do(
        "residents.add_person", resident=lumen, first_name="Salma", last_name="Idrissi"
    ).result
    other = station.do("residents.register", name="Kasbah Pay").result
    assert view(station, log(person=salma)).for_whom == "Salma Idrissi"
    with pytest.raises(NotOfCompany):
        log(resident=other, person=salma)
    with pytest.raises(UnknownResident):
        log(resident=new_id())
    station.do("residents.leave", resident=other)
    with pytest.raises(ResidentLeft):
        log(resident=other)


@pytest.mark.parametrize(
    "fields",
    [{"what": "?"}, {"count": 0}, {"count": 100}, {"place": "x" * 81}, {"language": "xx"}],
)
def test_what_is_logged_is_checked(station: Station, log: Log, fields: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        log(**fields)
    assert station.ask(queries.waiting) == []


@pytest.mark.parametrize(
    "drawn", ["abc", "1,1", "1,1 2,2 3,9999", "1,1 2,2;", "1,1 " * 2000 + "1,1"]
)
def test_no_signature_is_taken_that_is_none(station: Station, log: Log, drawn: str) -> None:
    done = log()
    with pytest.raises(Invalid):
        station.do("parcels.collect", parcel=done.parcel, by="Salma", signature=drawn)
    assert view(station, done).state == "waiting"


def test_what_waits_is_corrected(station: Station, log: Log, lumen: UUID) -> None:
    salma = station.do(
        "residents.add_person", resident=lumen, first_name="Salma", last_name="Idrissi"
    ).result
    other = station.do("residents.register", name="Kasbah Pay").result
    done = log(person=salma, place="Étagère A")
    station.do("parcels.correct", parcel="C-0001", count=3)
    assert (view(station, done).count, view(station, done).addressee) == (3, "Salma Idrissi")
    station.do("parcels.correct", parcel=done.parcel, resident=other)
    found = view(station, done)
    assert (found.company, found.addressee, found.person, found.place) == (
        *("Kasbah Pay", "", None),
        "Étagère A",
    )
    assert [one.id for one in station.ask(queries.find, text="kasbah")] == [done.parcel]
    assert station.ask(queries.find, text="lumen") == []


def test_the_last_step_is_undone_for_ten_minutes(
    station: Station, log: Log, clock: FrozenClock
) -> None:
    done = log()
    station.do("parcels.collect", parcel=done.parcel, by="Salma", signature=SIGNED)
    clock.at += timedelta(minutes=10)
    station.do("parcels.step_back", parcel=done.parcel)
    found = view(station, done)
    assert (found.state, found.closed_by, found.signature) == ("waiting", "", "")
    station.do("parcels.step_back", parcel=done.parcel)
    assert view(station, done).state == "withdrawn"
    assert station.ask(queries.waiting) == station.ask(queries.find, text="lumen") == []
    late = log()
    clock.at += timedelta(minutes=11)
    for each in (done, late):
        with pytest.raises(NothingToUndo):
            station.do("parcels.step_back", parcel=each.parcel)


def test_numbers_are_given_once(station: Station, log: Log) -> None:
    labels = [log().label, log(series="B").label, log(number=7).label, log().label]
    assert labels == ["C-0001", "C-B0001", "C-0007", "C-0008"]
    with pytest.raises(NumberGiven):
        log(number=7)


def test_parcels_are_found_by_label_name_and_carrier(station: Station, log: Log) -> None:
    done = log(carrier="Barid Al-Maghrib")
    code = numbers.write("casablanca", "", 1)
    for text in ("C-0001", "c1", "1", code, code.lower(), "LUMEN atelier", "barid"):
        assert [one.id for one in station.ask(queries.find, text=text)] == [done.parcel], text
    for text in ("", "a", "C-0002", numbers.write("rabat", "", 1)):
        assert station.ask(queries.find, text=text) == [], text
    with pytest.raises(UnknownParcel):
        station.do("parcels.give_back", parcel="C-0002")


def test_its_company_is_told_once_it_is_there_and_reminded_three_times(
    station: Station, log: Log, clock: FrozenClock
) -> None:
    station.do("sites.set_option", name="parcel_days", value="3")
    quiet = station.do("residents.register", name="Kasbah Pay").result
    log(resident=quiet)
    done = log(language="ar")
    told = [
        (one.about, one.subject, one.address, one.language)
        for one in station.ask(messages, station=station.name)
    ]
    assert told == [("parcel", done.parcel, "bonjour@atelier-lumen.example", "ar")]
    reminded = []
    for _ in range(15):
        clock.at += timedelta(days=1)
        reminded.append(len(of_parcels(station)))
        assert of_parcels(station) == []
    assert reminded == [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0]
    assert view(station, done).reminded == 3


def test_a_site_that_wants_none_has_no_reminders(
    station: Station, log: Log, clock: FrozenClock
) -> None:
    station.do("sites.set_option", name="parcel_days", value="0")
    log()
    clock.at += timedelta(days=40)
    assert of_parcels(station) == []
    with pytest.raises(Refused):
        station.do("parcels.remind", days=0)


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_letter_says_what_waits_and_nothing_once_it_is_gone(
    station: Station, log: Log, clock: FrozenClock, language: str
) -> None:
    done = log(language=language, count=2, carrier="Amana")
    clock.at += timedelta(days=8)
    of_parcels(station)
    for message in station.ask(messages, station=station.name):
        draft = letter(station, message, clock.at)
        assert "C-0001" in draft.subject
        assert "Amana" in draft.text
    station.do("parcels.collect", parcel=done.parcel, by="Salma", signature=SIGNED)
    with pytest.raises(Exception, match="gone"):
        letter(station, message, clock.at)


def test_strokes_are_kept_small_and_read_again() -> None:
    long = [[(n / 5000, (n % 50) / 100) for n in range(5000)], [(0.5, 0.25), (2.0, -1.0)]]
    kept = strokes.written(long)
    assert len(kept) <= strokes.MOST_BYTES
    assert strokes.checked("signature", kept) == kept
    assert strokes.read(kept)[1] == [(0.5, 0.25), (1.0, 0.0)]
    assert strokes.written([]) == ""
