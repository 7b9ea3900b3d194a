"""Whether the centre takes an enrolment, asked before anything is made of it."""

from __future__ import annotations

from kiosk.core.errors import StoreTrouble
from kiosk.sync.enrolment import Enrolment

UNREACHABLE = "unreachable"
"""The problem that may pass: the station joins, and its site comes once the centre answers."""
KNOWN = (UNREACHABLE, "login", "revoked", "untrusted", "cloned", "rewritten")


def problem_with(enrolment: Enrolment) -> str:
    """What keeps the centre from taking it, as in "trouble.central_<problem>"; nothing if it does.

    Signs in once, and takes a few seconds where nobody answers.
    """
    from kiosk.sync.central_link import CentralLink
    from kiosk.sync.transport import TransportTrouble

    try:
        CentralLink(enrolment, "sqlite").close()
    except TransportTrouble as trouble:
        return trouble.problem if trouble.problem in KNOWN else UNREACHABLE
    return ""


def require_taken(enrolment: Enrolment) -> bool:
    """Whether the centre answered; raises StoreTrouble where it refuses."""
    problem = problem_with(enrolment)
    if problem in ("", UNREACHABLE):
        return not problem
    where = f"{enrolment.host}:{enrolment.port}"
    raise StoreTrouble(f"the central database at {where}: {problem}", f"central_{problem}")
