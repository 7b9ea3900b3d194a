"""Badges and tickets made by hand, as the design shows them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from kiosk.badges.queries import BadgeView
from kiosk.paper.documents.ticket import Paper, Slip
from kiosk.sites.queries import SiteView
from kiosk.tickets.code import write

SITE = SiteView(
    code="casablanca",
    name="Technopark Casablanca",
    name_ar="تكنوبارك الدار البيضاء",
    city="Casablanca",
    zone="Africa/Casablanca",
    demo=False,
)
CODE = write("casablanca", UUID(int=14))
PAYLOAD = "TPK" + "BCDEFGHIJKLNOPRSTUVXY" * 7
MORNING, EVENING = (datetime(2026, 11, 24, hour, tzinfo=UTC) for hour in (10, 18))


def badge(**changes: Any) -> BadgeView:
    """Amina Benkirane's badge of one day."""
    fields: dict[str, Any] = {
        "id": UUID(int=7),
        "number": "V-0147",
        "kind": "visitor",
        "name": "Amina Benkirane",
        "company": "Atelier Lumen",
        "host": "Noria Énergie",
        "office": "Bât. A · 3e étage · bureau 312",
        "subject": None,
        "valid_from": MORNING,
        "valid_until": EVENING,
        "issued_at": MORNING,
        "revoked_at": None,
        "revoked_for": "",
        "returned_at": None,
        "payload": PAYLOAD,
        "state": "valid",
    }
    return BadgeView(**{**fields, **changes})


def slip(**changes: Any) -> Slip:
    """The ticket O-014 for a certificat négatif."""
    fields: dict[str, Any] = {
        "site": SITE,
        "label": "O-014",
        "service": "OMPIC",
        "service_ar": "المكتب المغربي للملكية الصناعية والتجارية",
        "procedure": "Certificat négatif",
        "procedure_ar": "الشهادة السلبية",
        "papers": (
            Paper("CIN + copie", "البطاقة الوطنية + نسخة", ready=True),
            Paper("Noms souhaités", "الأسماء المقترحة"),
            Paper("Paiement", "أداء الرسوم"),
        ),
        "ahead": 6,
        "estimate": 12,
        "between": None,
        "taken_at": datetime(2026, 11, 24, 10, 42, tzinfo=UTC),
        "station": "Borne 1",
        "code": CODE,
    }
    return Slip(**{**fields, **changes})
