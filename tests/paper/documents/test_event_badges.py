"""Badges of an event: who comes, on A4 or alone, each with the QR that checks them in."""

from __future__ import annotations

from uuid import UUID

import pytest

from kiosk.events.queries import registration
from kiosk.events.refusals import UnknownEvent
from kiosk.paper import prints
from kiosk.paper.drawing.raster import image
from kiosk.paper.prints import EventBadgesPrint
from kiosk.station import Station
from tests.paper.documents.looks import words
from tests.qr_reader import read_codes

HOURS = {"starts": "2026-11-24T11:00", "ends": "2026-11-24T13:00"}


@pytest.fixture
def event(station: Station) -> UUID:
    about = {"title": "Pitcher son projet", "kind": "atelier", "place": "Hall"}
    return station.do("events.plan", **about, **HOURS, capacity=12).command.id


def register(station: Station, event: UUID, name: str, **fields: object) -> UUID:
    said = {"name": name, "consent": True} | fields
    made: UUID = station.do("events.register", event=event, **said).result.registration
    return made


def codes_of(pdf: bytes) -> list[str]:
    return [code.text for code in read_codes(image(pdf, dpi=203))]


def test_the_badge_of_one_checks_them_in(station: Station, event: UUID) -> None:
    one = register(station, event, "Amina Tazi", company="Atelier Lumen")
    register(station, event, "Karim Alami")
    document = EventBadgesPrint(event=event, registration=one)
    drawn = document.render(station, "x")
    said = words(drawn.pdf)
    for part in ("PARTICIPANT", "Amina Tazi", "Atelier Lumen", "Participe à", "Pitcher son projet"):
        assert part in said
    (code,) = codes_of(drawn.pdf)
    station.do("events.check_in", registration=code)
    found = station.ask(registration, registration=one)
    assert found is not None
    assert found.arrived_at is not None


def test_all_who_come_are_on_the_sheet_and_nobody_else(station: Station, event: UUID) -> None:
    for n in range(12):
        register(station, event, f"Amina Tazi{'i' * n}")
    register(station, event, "Sara Attend")  # of the waiting list
    document = EventBadgesPrint(event=event)
    name = station.database.read(prints.name_of, document=document, now=station.clock.now())
    assert name == "badges-2026-11-24"
    pdf = document.render(station, name).pdf
    assert pdf.count(b"/Type /Page\n") == 2
    assert len(codes_of(pdf)) == 10
    assert "Sara" not in words(pdf)


def test_nobody_has_no_badge(station: Station, event: UUID) -> None:
    for document in (EventBadgesPrint(event=event), EventBadgesPrint(event=UUID(int=1))):
        with pytest.raises(UnknownEvent):
            station.database.read(prints.name_of, document=document, now=station.clock.now())
