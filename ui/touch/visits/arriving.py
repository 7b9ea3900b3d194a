"""Somebody comes in by the kiosk: what is kept of it, and what is said where it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.shell.languages import texts_of
from ui.shell.session import Session
from ui.touch.shell.overlay import Message
from ui.touch.shell.screen import Screen

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.agreements.queries import Coming
    from kiosk.visits.arriving import ArriveVisitor

NOT_KEPT = QT_TRANSLATE_NOOP("Consent", "Votre arrivée n’est pas enregistrée")
TOLD_AT_DESK = ("visits.on_site_already", "barred.needs_leave")
"""What nobody who types a name is told in the hall."""
Visit = dict[str, Any]
"""A walk-in's names and host, or `expected`: a visit that was announced."""


def first_name(visit: Visit) -> str:
    """How somebody is greeted."""
    expected = visit.get("expected")
    return str(expected.first_name if expected is not None else visit["first_name"])


def names(visit: Visit) -> dict[str, str]:
    """Who it is, as the store asks for them."""
    one = visit.get("expected")
    if one is not None:
        return {"first_name": one.first_name, "last_name": one.last_name, "company": one.company}
    said = {name: str(visit[name]) for name in ("first_name", "last_name")}
    return said | {"company": str(visit["from_company"])}


def came(visit: Visit) -> dict[str, str]:
    """What need not be typed again by somebody who has just come in."""
    said = names(visit)
    name = f"{said['first_name']} {said['last_name']}".strip()
    return {"name": name, "company": said["company"]}


def asked_of(session: Session, visit: Visit) -> Coming:
    """What is to be signed of a visit, and which one it is where it was announced."""
    from kiosk.agreements.queries import Coming, coming, due

    expected = visit.get("expected")
    if expected is None:
        return session.read(coming, **names(visit))
    asked = session.read(due, purpose=expected.purpose, **names(visit))
    return Coming(expected.id, asked)


def arrival(
    visit: Visit, language: str, known: UUID | None = None, new: UUID | None = None
) -> ArriveVisitor:
    """The command of it; `known` is the announced visit of a walk-in, `new` the id of another."""
    from kiosk.core.command import NO_ID
    from kiosk.visits.arriving import ArriveVisitor

    drawn = new or NO_ID
    if visit.get("expected") is not None:
        return ArriveVisitor(visit=visit["expected"].id, consent=True, language=language, id=drawn)
    return ArriveVisitor(
        visit=known,
        first_name=visit["first_name"],
        last_name=visit["last_name"],
        company=visit["from_company"],
        host=f"{visit['host']}, {visit['company']}" if visit["host"] else "",
        resident=visit["resident"],
        consent=True,
        language=language,
        id=drawn,
    )


def not_in(screen: Screen, visit: Visit, sentence: str, error: Any) -> None:
    """A name that cannot be taken is mended where it was typed.

    Who is here already, has the name of someone who is, or needs leave, finishes at the desk:
    whoever types a name may not learn why.
    """
    if getattr(error, "code", "") in TOLD_AT_DESK:
        screen.go("done", kind="known", who=first_name(visit))
        return
    if getattr(error, "field", "") in ("first_name", "last_name", "company"):
        screen.go("visitor", wrong=error)
        return
    title = texts_of(screen).translate("Consent", str(NOT_KEPT))
    screen.stage.cover(Message(title, sentence, icon="triangle-alert"))
