"""The store around a trial: copied before it, and put back where nobody worked on it since."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from kiosk.core import settings
from kiosk.store import backup, copies, migrate
from kiosk.store.database import STORE, Database, trouble_of
from kiosk.sync import triggers
from kiosk.updates.state import Mark

BEFORE_UPDATE = "before_update"
ITSELF = (
    "visits.close_day",
    "visits.follow_law",
    "bookings.follow_law",
    "appointments.follow_law",
    "events.follow_law",
    "visits.publish_notice",
    "stations.report",
)
"""What a machine does at each start, with nobody there; an older program does it again."""
_NEWEST = "SELECT coalesce(max(n), 0) FROM command"
_JOBS = "SELECT count(*) FROM print_job"
_SENT = "SELECT coalesce(max(handed_over), 0) FROM sync_state"


def copy(data: Path) -> Mark:
    """Copy the store, and note how far it goes; a site's PostgreSQL is only noted.

    Raises StoreTrouble or OSError.
    """
    url = settings.load(data).store.url
    if not url and not (data / STORE).exists():
        return Mark(schema="", n=0)
    with closing(_database(data)) as database:
        schema = migrate.revision(database) or ""
        n, jobs = _asked(database, _NEWEST), _asked(database, _JOBS)
        if url:
            return Mark(schema=schema, n=n, jobs=jobs)
        target = backup.named(data, BEFORE_UPDATE)
        backup.make(database, data, target, why=BEFORE_UPDATE)
        return Mark(schema=schema, n=n, jobs=jobs, copy=target.name)


def is_newer(data: Path, mark: Mark) -> bool:
    """Whether the store has another schema than it had. Raises StoreTrouble."""
    with closing(_database(data)) as database:
        return (migrate.revision(database) or "") != mark.schema


def is_shared(data: Path) -> bool:
    """Whether other machines work on the same store."""
    return bool(settings.load(data).store.url)


def work_since(data: Path, mark: Mark) -> int:
    """How much people did since, or the centre was told: acts, and what they had printed.

    Raises StoreTrouble.
    """
    with closing(_database(data)) as database:
        acts = _asked(database, _work_after(mark.n))
        papers = max(_asked(database, _JOBS) - mark.jobs, 0)
        return acts + papers + (_asked(database, _SENT) > mark.n)


def has_copy(data: Path, mark: Mark) -> bool:
    """Whether the copy is where it was laid: somebody may have made room meanwhile."""
    return bool(mark.copy) and (data / backup.BACKUPS / mark.copy).is_file()


def put_back(data: Path, mark: Mark) -> None:
    """Lay the copy over the store, whole or not at all. Raises BadInput or StoreTrouble."""
    copies.restore(data, data / backup.BACKUPS / mark.copy, then=triggers.fit)


def _database(data: Path) -> Database:
    url = settings.load(data).store.url
    return Database(url, data) if url else Database.at(data)


def _work_after(n: int) -> str:
    itself = ", ".join(f"'{name}'" for name in ITSELF)
    own = f"actor = station AND name IN ({itself})"
    return f"SELECT count(*) FROM command WHERE n > {n} AND NOT ({own})"  # noqa: S608 - ours


def _asked(database: Database, question: str) -> int:
    try:
        with database.engine.connect() as connection:
            return int(connection.scalar(text(question)) or 0)
    except DBAPIError as error:
        raise trouble_of(error) from error
