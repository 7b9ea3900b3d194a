"""What the doctor says of the certificates that this station has of the centre and of itself."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from kiosk.core.errors import BadInput
from kiosk.sync import enrolment
from kiosk.sync.certificate_ends import AUTHORITY, STATION, of_pem, told


def look(folder: Path) -> tuple[bool, str] | None:
    """Whether all last for a while, and what was found; None where the station has none."""
    try:
        at = enrolment.of(folder)
        pems = {AUTHORITY: at.ca, STATION: at.certificate} if at else {}
        ends = [end for whose, pem in pems.items() if pem for end in of_pem(whose, pem)]
    except (BadInput, ValueError, OSError) as error:
        return False, str(error)
    if not ends:
        return None
    now = datetime.now(UTC)
    due = any(end.is_due(now) for end in ends)
    mend = ["enrol the station again (kiosk central enrol --replaces)"] * due
    return not due, "; ".join([*(told(end, now) for end in ends), *mend])
