"""Reading the centre, or a replica: one snapshot, nothing that changes, an end to every wait."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from kiosk.central.access import CENTRAL, CENTRAL_UNREACHABLE, state_of, url_from, words_of
from kiosk.central.gallery import SCHEMA
from kiosk.core.errors import StoreTrouble
from kiosk.store.engine import make_engine

SECONDS = 60
"""A question that takes longer is given up."""
_CANCELLED = "57014"
_SESSION = (
    f"-c search_path={SCHEMA},pg_catalog -c default_transaction_read_only=on"
    f" -c statement_timeout={SECONDS}s -c timezone=UTC"
)
_REVISION = text(f"SELECT revision FROM {SCHEMA}.hub_state")  # noqa: S608 - our own name


@contextmanager
def reading(url: str) -> Iterator[Session]:
    """A session of the centre in one transaction that sees one snapshot and cannot write.

    The names of tables mean there what a reader may see of them. Raises StoreTrouble: the centre
    does not answer, is none, or is of another program than this one.
    """
    engine = make_engine(url_from(url), isolation="REPEATABLE READ", options=_SESSION)
    try:
        with Session(engine) as session:
            session.connection(execution_options={"postgresql_readonly": True})
            _require_alike(session)
            yield session
    except DBAPIError as error:
        raise _trouble(error, url) from error
    finally:
        engine.dispose()


def _require_alike(session: Session) -> None:
    """Figures of another schema could be wrong, and nobody would see it."""
    from kiosk.store import migrate

    there = session.scalar(_REVISION)
    if there != migrate.HEAD:
        raise StoreTrouble(
            f"the centre has schema {there}, this program {migrate.HEAD}: bring the older of them"
            " up to date (at the centre, `kiosk central init`)",
            CENTRAL,
        )


def _trouble(error: DBAPIError, url: str) -> StoreTrouble:
    state = state_of(error)
    if state == _CANCELLED:
        return StoreTrouble(f"the centre took more than {SECONDS} s to answer", CENTRAL)
    kind = CENTRAL if state else CENTRAL_UNREACHABLE
    return StoreTrouble(words_of(error, make_url(url_from(url))).splitlines()[0], kind)
