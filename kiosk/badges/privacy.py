"""Taking names out of badges and presence, figures left as they are (loi 09-08)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, or_
from sqlalchemy.orm import Session

from kiosk.badges.model import Badge, Presence
from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy

QUICKLY = {"synchronize_session": False}


def leave_hall(session: Session, today: date, now: datetime) -> None:
    """Take past presence and badges out of the store of a machine at which nobody works."""
    for past in (
        delete(Presence).where(Presence.day < today),
        delete(Badge).where(Badge.valid_until < now),
    ):
        session.execute(past, execution_options=QUICKLY)


def _is_over(badge: Any, cut: Cut) -> ColumnElement[bool]:
    """No longer valid: its time was over, or it was revoked or handed back."""
    ended = (badge.valid_until, badge.revoked_at, badge.returned_at)
    return or_(*(at <= cut.at for at in ended))


def _of_a_visit(badge: Any, cut: Cut) -> ColumnElement[bool]:
    return and_(badge.kind == "visitor", _is_over(badge, cut))


def _lasting(badge: Any, cut: Cut) -> ColumnElement[bool]:
    return and_(badge.kind != "visitor", _is_over(badge, cut))


def _has_left(presence: Any, cut: Cut) -> ColumnElement[bool]:
    """Time counts from the end: the day's, as it closes, or a later one that was seen."""
    left = presence.left_at
    return and_(presence.day < cut.day, or_(left.is_(None), left <= cut.at))


_PRINTED = ("name", "company", "host", "office", "revoked_for", "search")
_ISSUED = Said(("name", "company"))
OF_VISITS = Personal(
    kind="visits",
    setting="visit_days",
    why="a visitor's badge, and which holders of lasting ones were in the building",
    held=(
        Names(Badge, _PRINTED, _of_a_visit, dated="valid_until"),
        Names(Presence, ("name", "company", "office"), _has_left, {"subject": None}, dated="day"),
    ),
    said={
        "badges.issue": _ISSUED,
        "badges.revoke": Said(("reason",), about="badge"),
        "badges.scan": Said(("name", "company")),
    },
)
LASTING = Personal(
    kind="badges",
    setting="badge_days",
    why="the badges of those who come every day, told apart from others and revoked when lost",
    held=(Names(Badge, _PRINTED, _lasting, dated="valid_until"),),
)
PRIVACY = Privacy(
    kinds=(OF_VISITS, LASTING),
    plain={
        "badge": ("site", "kind", "number", "token", "payload"),
        "badge_scan": ("site", "station", "verdict"),
        "presence": ("site", "kind", "left_by"),
        "site_key": ("site", "key_id", "public_key"),
        "badges.add_key": ("public_key",),
        "badges.add_key =": ("",),
        "badges.issue": ("kind", "payload", "series", "number"),
        "badges.issue =": ("number", "payload"),
        "badges.scan": ("payload",),
        "badges.scan =": ("verdict", "number", "kind"),
    },
    leave_hall=leave_hall,
)
