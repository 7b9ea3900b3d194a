"""How far a request has come, and what it says of a project."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk.residents.sectors import CREATIVE, GREEN, NTIC

RECEIVED, INCOMPLETE, COMPLETE = "received", "incomplete", "complete"
INTERVIEW, COMMITTEE, LISTED = "interview", "committee", "waiting_list"
ACCEPTED, REFUSED, WITHDRAWN = "accepted", "refused", "withdrawn"
ENTERED, VOID = "entered", "void"
"""The holder has become a resident; the request was registered by mistake."""
STATES = (
    *(RECEIVED, INCOMPLETE, COMPLETE, INTERVIEW, COMMITTEE),
    *(LISTED, ACCEPTED, REFUSED, WITHDRAWN, ENTERED),
)
"""In the order of a list; what was registered by mistake is in none."""
OPEN = (RECEIVED, INCOMPLETE, COMPLETE, INTERVIEW, COMMITTEE, LISTED)
PAPERS = (RECEIVED, INCOMPLETE, COMPLETE)
"""The states that follow from the papers; later ones stay whatever is brought."""
CLOSED = (REFUSED, WITHDRAWN, ENTERED, VOID)
DECISIONS = (ACCEPTED, REFUSED, LISTED)
DECIDED = (*DECISIONS, ENTERED)
"""What only those who decide may undo."""
UNDONE_WITHIN = timedelta(minutes=10)
MOST_REMINDERS = 3

INDIVIDUAL, COMPANY = "individual", "company"
KINDS = (INDIVIDUAL, COMPANY)
STAGES = ("idea", "prototype", "first_clients", "growth")
OFFICE, COWORKING = "office", "coworking"
FORMULAS = (OFFICE, COWORKING)
SECTORS = {"ntic": NTIC, "green": GREEN, "creative": CREATIVE}
"""The sector as it is typed on a command line, and as a resident keeps it."""

NO_BODY, OTHER = "", "other"
BODIES = {
    "cjd": "CJD",
    "reseau_entreprendre": "Réseau Entreprendre Maroc",
    "startup_maroc": "Startup Maroc",
    "enactus": "Enactus",
    "afem": "AFEM",
    "apebi": "APEBI",
    "injaz": "Injaz",
}
"""Those that recommend projects to the network, by their own names."""


def is_fresh(at: datetime, now: datetime) -> bool:
    """Whether a step of a moment may be undone still."""
    return now - at <= UNDONE_WITHIN
