"""When names whose time was over were last let go of, and how many, in words."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.clock import business_day
from kiosk.core.wording import say, short_date
from kiosk.privacy.queries import Kept


def told(kinds: Sequence[Kept], language: str, zone: str) -> str:
    """The last purge of this store in a line."""
    last = max((kind.at for kind in kinds if kind.at), default=None)
    if last is None:
        return say("privacy.purged.never", language)
    day = short_date(business_day(last, zone), language)
    went = [kind for kind in kinds if kind.found_at is not None and kind.found_at == kind.at]
    if not went:
        return say("privacy.purged.nothing", language, day=day)
    found = " · ".join(f"{say(f'privacy.kind.{k.kind}', language)} {k.found}" for k in went)
    words = say("privacy.purged", language, day=day, found=found)
    if any(kind.traces for kind in kinds):
        words = f"{words} {say('privacy.purged.traces', language)}"
    return words
