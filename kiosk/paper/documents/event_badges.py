"""Badges of who takes part in an event: the name, the event, and the QR that checks them in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kiosk.badges.queries import BadgeView
from kiosk.badges.views import VALID
from kiosk.core import codes
from kiosk.core.languages import in_language, printed
from kiosk.events.queries import EventView, RegistrationView
from kiosk.events.scanning import signed
from kiosk.presence.kinds import GUEST

if TYPE_CHECKING:
    from kiosk.station import Station


def event_badges(
    station: Station, event: EventView, taking_part: Iterable[RegistrationView]
) -> list[BadgeView]:
    """What is drawn for each of them; the number is the code that can be said."""
    return [_badge(station, event, each) for each in taking_part]


def _badge(station: Station, event: EventView, one: RegistrationView) -> BadgeView:
    language = printed(one.language)
    site = station.site
    return BadgeView(
        id=one.id,
        number=codes.shown(one.code),
        kind=GUEST,
        name=one.name,
        company=one.company,
        host=event.named(language),
        office=event.where(language) or (in_language(site, language) if site else ""),
        subject=one.subject,
        valid_from=event.starts,
        valid_until=event.ends,
        issued_at=one.asked_at,
        revoked_at=None,
        revoked_for="",
        returned_at=None,
        payload=signed(station, one.code, event.ends),
        state=VALID,
    )
