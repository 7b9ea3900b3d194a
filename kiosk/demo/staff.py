"""Who works at a demo site, and what they sign in with: shown where they do."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.command import AGENT, DESK, MANAGER

PIN = "482615"
"""Everybody's, so that a demonstration needs no paper."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the demo's staff; `services` are the desks that an agent serves at."""

    code: str
    name: str
    name_ar: str
    role: str
    pin: str = PIN
    services: tuple[str, ...] = ()


STAFF = (
    Member("youssef", "Youssef Chraibi", "يوسف الشرايبي", MANAGER),
    Member("salma", "Salma Bennani", "سلمى بناني", DESK),
    Member("nadia", "Nadia Fassi", "نادية الفاسي", AGENT, services=("cnss", "cimr", "assurance")),
    Member(
        "hamid",
        "Hamid Ouazzani",
        "حميد الوزاني",
        AGENT,
        services=("ompic", "anapec", "legalisation", "expert"),
    ),
)
"""Between them the agents serve every desk, as its own counter stands open in the demo."""
