"""Who works at a station now, named in the language of its window."""

from __future__ import annotations

from kiosk.core.languages import in_language
from kiosk.core.wording import say
from kiosk.staff.queries import find_staff
from ui.shell.session import Session
from ui.shell.signing.people import Colleague


def worker(session: Session) -> Colleague | None:
    """Whoever signed in, with their role; None where nobody did."""
    code, language = session.station.staff, session.language
    if not code:
        return None
    person = session.read_itself(find_staff, code=code)
    if person is None:
        return Colleague(code, code, "")
    return Colleague(code, in_language(person, language), say(f"role.{person.role}", language))
