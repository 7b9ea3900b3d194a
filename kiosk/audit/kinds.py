"""Whose file is looked at."""

from __future__ import annotations

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
