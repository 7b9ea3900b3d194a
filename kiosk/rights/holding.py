"""What the slices hold on one person, put together."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from kiosk.core import checks, registry
from kiosk.core.privacy import About, Held, PersonQuery
from kiosk.rights.traces import ABOUT, traces_of
from kiosk.store.alike import by_words


@registry.gathered
def kinds() -> dict[str, About]:
    """Who answers for each kind of thing; what hangs on another comes first."""
    parts = [part.privacy for part in reversed(registry.slices()) if part.privacy]
    abouts = [p.about for p in parts if p.about]
    return {kind: about for about in [*abouts, ABOUT] for kind in about.kinds}


@by_words
def held(
    session: Session,
    *,
    site: str,
    now: datetime,
    name: str,
    company: str = "",
    phone: str = "",
) -> list[Held]:
    """Every thing that bears a name, or one that is like it; whose they are, people say."""
    query = PersonQuery(name, company, checks.phone_as_kept(phone))
    abouts = [p.privacy.about for p in registry.slices() if p.privacy and p.privacy.about]
    found = [thing for about in abouts for thing in about.find(session, site, query, now)]
    return [*found, *traces_of(session, site, query, {thing.id for thing in found})]
