"""Which life a store that machines share is in: one that was put back has begun another.

A dump that is laid into a database, a replica that is promoted, a server brought back to a moment,
a data directory copied back: each has forgotten numbers that machines have printed since, of which
the one that draws next need not know any. So the store itself names the life in which it was
counting last; in another one every series leaps once, whoever draws first.
"""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime
from typing import NamedTuple

from sqlalchemy import Executable, func, insert, select, text, update
from sqlalchemy.orm import Session

from kiosk.store.base import Sequence
from kiosk.store.handed_out import LEAP, HandedOut, concerns

log = logging.getLogger("kiosk.store")
DRAWN = "drawn"
"""Where a session has the numbers of its transaction, to be kept beside the store."""
LIFE = "life "
COPY_FUNCTION = """
CREATE OR REPLACE FUNCTION kiosk_copy() RETURNS text LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog AS $$
SELECT coalesce(change::text, '') FROM pg_stat_file('PG_VERSION') $$
"""
"""Names the copy of a server's files: when one that never changes got its place on the disk.

A superuser gives it to a store; others may not look there.
"""
_TIMES = 1_000  # how often a day a life may be found put back
_SITE = ""

_TABLE = Sequence.__table__
_NAMED = text(
    "SELECT 'life ' || md5(concat_ws(' ', (SELECT system_identifier FROM pg_control_system()),"
    " left(pg_walfile_name(pg_current_wal_lsn()), 8),"
    " (SELECT oid FROM pg_database WHERE datname = current_database()),"
    " 'sequence'::regclass::oid, pg_relation_filenode('sequence'), cast(:copy AS text))),"
    " pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint"
)
_HAS_COPY = text("SELECT to_regproc('kiosk_copy') IS NOT NULL")
_COPIED = text("SELECT kiosk_copy()")


class Life(NamedTuple):
    """`since` is the day of the last time that the store was found put back, if it ever was."""

    name: str
    since: date | None

    def start_of(self, series: str) -> int:
        """Where a series begins that the store does not know: others may have begun it."""
        if self.since is None or not concerns(series, self.since.isoformat()):
            return 1
        return 1 + LEAP


def live(session: Session, kept: HandedOut) -> Life:
    """The life the store is in; where it has begun since the last number, its series leap."""
    connection = session.connection()
    copy = connection.scalar(_COPIED) if connection.scalar(_HAS_COPY) else ""
    name, reached = connection.execute(_NAMED, {"copy": copy}).one()
    mark: int | None = connection.scalar(_of(name))
    elsewhere = [each for each in kept.names(LIFE) if not each.startswith(name)]
    if mark is None:
        mark = _begin(session, name, used=bool(elsewhere))
    elif (not mark and elsewhere) or kept.last(_reached(name, mark)) > reached:
        mark = _put_back(session, name, max(mark + 1, _today() * _TIMES))
    session.info.setdefault(DRAWN, {})[_reached(name, mark)] = reached
    return Life(name, date.fromordinal(mark // _TIMES) if mark else None)


def _begin(session: Session, name: str, *, used: bool) -> int:
    others = select(func.count()).select_from(_TABLE).where(~_IS_LIFE)
    used = bool(session.connection().scalar(others)) or used
    session.connection().execute(insert(Sequence), [{"site": _SITE, "name": name, "last": 0}])
    return _put_back(session, name, _today() * _TIMES) if used else 0


def _put_back(session: Session, name: str, mark: int) -> int:
    log.warning("the site's store was put back: each series of numbers leaps by %d", LEAP)
    connection = session.connection()
    leap = update(Sequence).where(~_IS_LIFE).values(last=Sequence.last + LEAP)
    connection.execute(leap)
    connection.execute(update(Sequence).where(Sequence.name == name).values(last=mark))
    session.expire_all()
    return mark


def _of(name: str) -> Executable:
    return select(Sequence.last).where(Sequence.site == _SITE, Sequence.name == name)


def _reached(name: str, mark: int) -> tuple[str, str]:
    """How far the server had come when this machine drew last, since it was last put back."""
    return _SITE, f"{name} {mark}"


def _today() -> int:
    return datetime.now(UTC).date().toordinal()


_IS_LIFE = Sequence.name.startswith(LIFE, autoescape=True)
