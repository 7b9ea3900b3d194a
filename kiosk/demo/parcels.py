"""Parcels of a demo site: some that wait, since when the demo was made; one was handed over."""

from __future__ import annotations

from typing import Any

from kiosk.demo.day import Day
from kiosk.demo.people import Cast

LOGGED: tuple[dict[str, Any], ...] = (
    {"what": "parcel", "carrier": "Amana", "place": "Étagère A", "count": 2},
    {"what": "registered", "carrier": "Barid Al-Maghrib", "place": "Tiroir"},
    {"what": "letter", "place": "Casiers"},
    {"what": "parcel", "carrier": "CTM Messagerie", "place": "Étagère B", "note": "Fragile"},
    {"what": "pallet", "carrier": "Amana", "place": "Quai"},
    {"what": "parcel", "carrier": "Aramex", "place": "Étagère A"},
)
COLLECTED = 5
"""Which of them was picked up."""


def log(day: Day, cast: Cast) -> None:
    """Carriers came today, and one company has been down already."""
    for n, fields in enumerate(LOGGED):
        company = day.rng.choice(cast.companies)
        someone = day.rng.choice(company.people)
        person = {"person": someone.id} if n % 2 else {}
        parcel = day.do("parcels.log", resident=company.id, **person, **fields)
        if n == COLLECTED:
            by = f"{someone.name.first} {someone.name.last}"
            day.do("parcels.collect", parcel=parcel, by=by, unsigned="Carte vérifiée")
