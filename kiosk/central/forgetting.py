"""The centre's own purge: it lets go of whoever's time is over, also where no station runs.

By its own clock and each site's times, or the usual ones. Stations receive the emptied rows like
any other change, so that one that was off for months and brings names again has them for a night.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session

from kiosk.central import intake
from kiosk.core.clock import business_day
from kiosk.core.personal import Cut
from kiosk.core.registry import personal
from kiosk.privacy.kinds import kinds, usual
from kiosk.privacy.queries import kept
from kiosk.purging import pieces
from kiosk.sites.queries import zone_of
from kiosk.store.changes import collect_changes
from kiosk.store.forgetting import cut_at
from kiosk.store.forgotten import traces, wiped
from kiosk.store.redaction import without_names, without_words
from kiosk.sync.tables import ALL_SITES, site_channel

log = logging.getLogger("kiosk.central")
T = TypeVar("T")

VISITS = "visits"
"""The kind whose time the words of refused commands have, which are mostly of visits."""
LOCK_MS = 2_000
"""How long a table waits to be written anew while stations read; else it is tried an hour later."""
_NOW = text("SELECT central.now()")
_SITES = text("SELECT site FROM central.clock WHERE site <> :all ORDER BY site")
_WORDS = text("""
    SELECT arr, name, status, payload, facts FROM central.intake
    WHERE site = :site AND status IN ('refused', 'parked') AND received_at < :before
        AND (status = 'parked' OR payload <> '' OR facts <> '{}')
""")
_EMPTY = text("UPDATE central.intake SET payload = :payload, facts = :facts WHERE arr = :arr")


class CentralPlace:
    """The central database, on the applier's own connection; stations hear of what is emptied."""

    exchanges = False

    def __init__(self, connection: Connection, site: str) -> None:
        self._connection, self._site = connection, site

    def read(self, work: Callable[[Session], T]) -> T:
        """Look."""
        with self._connection.begin(), Session(self._connection) as session:
            return work(session)

    def write(self, work: Callable[[Session], T]) -> T:
        """Empty a piece, under a number that stations ask for next."""
        with self._connection.begin():
            seq = intake.next_seq(self._connection, self._site)
            with Session(self._connection) as session:
                event.listen(session, "after_flush", collect_changes)
                done = work(session)
                session.flush()
            channel = site_channel(self._site)
            intake.conclude(self._connection, seq, [], channel=channel)
        return done


def forget_people(
    connection: Connection, *, late: bool = False, breathe: Callable[[], None] = lambda: None
) -> int:
    """Empty what has had its time at every site where a day has passed since; how much that was.

    `late` where names of another time have come in since. `breathe` is called between sites.
    """
    with connection.begin():
        now = connection.scalar(_NOW)
        sites = list(connection.scalars(_SITES, {"all": ALL_SITES}))
    found = 0
    for site in sites:
        breathe()
        found += _forget_site(connection, site, now, late=late)
    return found


def has_traces(connection: Connection) -> bool:
    """Whether something was emptied of which the tables still have the bytes."""
    with connection.begin(), Session(connection) as session:
        return traces(session)


def kept_since(connection: Connection) -> datetime:
    """The latest instant from which on some kind is kept at some site: older is late."""
    with connection.begin(), Session(connection) as session:
        now: datetime = connection.scalar(_NOW)
        sites = list(connection.scalars(_SITES, {"all": ALL_SITES}))
        days = [k.days for site in sites for k in kept(session, site=site)]
        return now - timedelta(days=min(days, default=min(map(usual, kinds()))))


def _forget_site(connection: Connection, site: str, now: datetime, *, late: bool) -> int:
    place, found = CentralPlace(connection, site), 0
    for kind, cut in _due(place, site, now, late=late).items():
        rows, words = pieces.forget(place, site, kind, cut, now)
        found += rows + words
        if kind == VISITS:
            found += _forget_words(connection, site, cut)
    if found:
        log.info("%s things of people of %s were let go of", found, site)
    return found


def _due(place: CentralPlace, site: str, now: datetime, *, late: bool) -> dict[str, Cut]:
    def look(session: Session) -> dict[str, Cut]:
        zone, found = zone_of(session, site=site), {}
        for each in kept(session, site=site):
            day = business_day(now, zone) - timedelta(days=each.days)
            if late or each.before is None or each.before < day:
                found[each.kind] = cut_at(day, zone)
        return found

    return place.read(look)


def _forget_words(connection: Connection, site: str, cut: Cut) -> int:
    """What refused commands said goes whole; a parked one may still be carried out, by nobody."""
    changed = []
    with connection.begin():
        for arr, name, status, payload, facts in connection.execute(
            _WORDS, {"site": site, "before": cut.at}
        ).all():
            words = "" if status == "refused" else _nameless(name, payload)
            against = without_words(facts)
            if (words, against) != (payload, facts):
                changed.append({"arr": arr, "payload": words, "facts": against})
        if changed:
            connection.execute(_EMPTY, changed)
    return len(changed)


def _nameless(name: str, payload: str) -> str:
    try:
        return without_names(name, payload)
    except ValueError:  # what cannot be read is parked for that, and says nothing to anyone
        return ""


def write_anew(engine: Engine) -> bool:
    """Write the tables anew that had names: PostgreSQL keeps what was in the gaps of its pages.

    False where somebody read all the while, or where the role owns no tables.
    """
    names = {held.table.name for kind in personal() for held in kind.held}
    tables = [f'public."{name}"' for name in sorted(names | {"command", "spelling", "sounding"})]
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql(f"SET lock_timeout = {LOCK_MS}")
            for table in [*tables, "central.intake"]:
                connection.exec_driver_sql(f"VACUUM (FULL, ANALYZE) {table}")
            connection.exec_driver_sql("SET lock_timeout = 0")
    except OperationalError as error:
        log.info("the tables are written anew later: %s", _line(error))
        return False
    except DBAPIError as error:
        log.warning("the tables cannot be written anew: %s", _line(error))
        return False
    with engine.begin() as connection, Session(connection) as session:
        wiped(session)
        session.flush()
    return True


def _line(error: Any) -> str:
    return str(error.orig).splitlines()[0]
