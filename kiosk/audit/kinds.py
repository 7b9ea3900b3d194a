"""Whose file is looked at."""

from __future__ import annotations

from datetime import timedelta

VISIT, RESIDENT, PERSON, STAFF, BADGE, PAPER = (
    "visit",
    "resident",
    "person",
    "staff",
    "badge",
    "paper",
)
KINDS = (VISIT, RESIDENT, PERSON, STAFF, BADGE, PAPER)
"""Whose or which file: of a paper that names many, its name."""
LOOK = "audit.look"
ONCE_IN = timedelta(minutes=10)
"""A file that the same person opens again in this time was looked at once."""
