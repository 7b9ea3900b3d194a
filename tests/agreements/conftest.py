"""A site that has visitors sign something."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from kiosk.agreements.queries import AgreementView, due
from kiosk.agreements.writing import AgreementKept
from kiosk.core.words import Words
from kiosk.station import Station
from tests.central.conftest import hub_server
from tests.sync.conftest import fleet, hub, hub_template

__all__ = ["fleet", "hub", "hub_server", "hub_template"]

SIGNED = "100,100 300,250 500,80;600,100 700,300"
TITLE = Words(fr="Confidentialité", ar="السرية", en="Non-disclosure")
TEXT = Words(
    fr="Je ne répète rien de ce que je vois.\n\nCeci vaut après la visite.",
    ar="لا أكرر شيئا مما أراه.\n\nيبقى هذا ساريا بعد الزيارة.",
    en="I repeat nothing of what I see.\n\nThis holds after the visit.",
)
SAID: dict[str, Any] = {
    "title": TITLE,
    "text": TEXT,
    "purposes": ["appointment", "maintenance"],
    "months": 12,
}
SALMA = {"first_name": "Salma", "last_name": "Idrissi", "company": "Noria Énergie"}

Write = Callable[..., AgreementKept]
Arrive = Callable[..., UUID]
Due = Callable[..., list[AgreementView]]


@pytest.fixture
def write(station: Station) -> Write:
    def written(**fields: Any) -> AgreementKept:
        kept: AgreementKept = station.do("agreements.write", **SAID | fields).result
        return kept

    return written


@pytest.fixture
def arrive(station: Station) -> Arrive:
    """Somebody comes in; the visit."""

    def arrived(**fields: Any) -> UUID:
        said = SALMA | {"host": "Atlas", "purpose": "appointment", "consent": True} | fields
        return station.do("visits.arrive", **said).command.id

    return arrived


@pytest.fixture
def asked(station: Station) -> Due:
    """What Salma, who comes to an appointment, is asked to sign."""

    def is_asked(**fields: Any) -> list[AgreementView]:
        return station.ask(due, **SALMA | {"purpose": "appointment"} | fields)

    return is_asked
