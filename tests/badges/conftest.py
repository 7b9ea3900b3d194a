"""Visits and people to make badges for, laid straight into the store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from uuid import UUID

import pytest

from kiosk.badges.commands import BadgeIssued
from kiosk.badges.scanning import Scanned
from kiosk.core.ids import new_id
from kiosk.residents.model import Person, Resident
from kiosk.station import Station
from kiosk.visits.model import Visit
from tests.conftest import MORNING

Issue = Callable[..., BadgeIssued]
Scan = Callable[..., Scanned]
Make = Callable[..., UUID]


@pytest.fixture
def visit(station: Station) -> Make:
    """A visit, on site since the present moment unless said otherwise; its id."""

    def make(**given: Any) -> UUID:
        fields = {
            "id": new_id(),
            "site": "casablanca",
            "day": MORNING.date(),
            "state": "on_site",
            "first_name": "Amina",
            "last_name": "Benkirane",
            "company": "Atelier Lumen",
            "host": "Noria Énergie",
            "office": "Bât. A",
            "arrived_at": MORNING,
            "search": " benkirane amina",
            **given,
        }
        station.database.write(lambda session: session.add(Visit(**fields)))
        return UUID(str(fields["id"]))

    return make


@pytest.fixture
def change(station: Station) -> Callable[..., None]:
    """Change the columns of a visit."""

    def make(visit: UUID, **fields: Any) -> None:
        def work(session: Any) -> None:
            row = session.get(Visit, visit)
            for name, value in fields.items():
                setattr(row, name, value)

        station.database.write(work)

    return make


@pytest.fixture
def person(station: Station) -> Make:
    """Someone who works for a resident; their id."""

    def make(*, left_on: date | None = None, active: bool = True) -> UUID:
        resident = Resident(
            id=new_id(),
            site="casablanca",
            name="Noria Énergie",
            office="A 312",
            joined_on=date(2024, 1, 8),
            left_on=left_on,
            search=" noria energie",
        )
        one = Person(
            id=new_id(),
            site="casablanca",
            resident=resident.id,
            active=active,
            first_name="Youssef",
            last_name="Alaoui",
            search=" youssef alaoui",
        )
        station.database.write(lambda session: session.add_all([resident, one]))
        return one.id

    return make


@pytest.fixture
def issue(station: Station) -> Issue:
    """Issue a badge, for a coworker given by name unless said otherwise."""

    def make(**fields: Any) -> BadgeIssued:
        if "holder" not in fields:
            fields = {"kind": "coworker", "name": "Sami Alaoui", "company": "Indépendant", **fields}
        issued = station.do("badges.issue", **fields).result
        assert isinstance(issued, BadgeIssued)
        return issued

    return make


@pytest.fixture
def scan(station: Station) -> Scan:
    """Scan a badge, at the station's time unless said otherwise."""

    def make(badge: BadgeIssued | str, at: datetime | None = None, **fields: Any) -> Scanned:
        payload = badge if isinstance(badge, str) else badge.payload
        moment = {"issued_at": at} if at else {}
        answer = station.do("badges.scan", payload=payload, **moment, **fields).result
        assert isinstance(answer, Scanned)
        return answer

    return make
