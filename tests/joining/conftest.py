"""Shorthands of requests: one that is registered, and how it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kiosk.joining import queries
from kiosk.joining.applying import RequestDone
from kiosk.joining.queries import RequestView
from kiosk.station import Station

Apply = Callable[..., RequestDone]
HOLDER = {"first_name": "salma", "last_name": "Idrissi", "title": "Capteurs d’eau"}
USUAL = {
    **HOLDER,
    "sector": "green",
    "email": "salma@eaux.example",
    "body": "enactus",
    "papers": ("identity",),
}


@pytest.fixture
def apply(station: Station) -> Apply:
    """Register a request, with what is given."""

    def registered(**fields: Any) -> RequestDone:
        done: RequestDone = station.do("joining.apply", **(USUAL | fields)).result
        return done

    return registered


@pytest.fixture
def view(station: Station) -> Callable[[RequestDone], RequestView]:
    """A request as it stands."""

    def seen(done: RequestDone) -> RequestView:
        found: RequestView | None = station.ask(queries.get, request=done.request)
        assert found is not None
        return found

    return seen
