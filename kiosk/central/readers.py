"""Who reads the figures of all sites at the centre: a login of its own, which changes nothing."""

from __future__ import annotations

import secrets
import string
from dataclasses import dataclass

from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url

from kiosk.central.access import Address, administering, is_superuser, quoted, run, verifier_of
from kiosk.central.enrolling import end_sessions
from kiosk.central.gallery import READERS, SCHEMA
from kiosk.core.errors import BadInput

PREFIX = "network_"
CONNECTIONS = 8
"""At most so many sessions of one reader: a window, and a command line beside it."""
LIMITS = {
    "default_transaction_read_only": "'on'",
    "statement_timeout": "'60s'",
    "lock_timeout": "'10s'",
    "idle_in_transaction_session_timeout": "'60s'",
    "search_path": f"{SCHEMA}, pg_catalog",
}


@dataclass(frozen=True)
class Reader:
    """A login and its URL, which holds the password and is kept nowhere else."""

    reader: str
    url: str

    @property
    def settings(self) -> str:
        """The lines of settings.toml."""
        return f'[network]\nurl = "{self.url}"'


def make_reader(url: str, address: Address) -> Reader:
    """Make a login that reads the figures of every site; raises StoreTrouble."""
    letters = "".join(secrets.choice(string.ascii_lowercase) for _ in range(6))
    name, password = f"{PREFIX}{letters}", secrets.token_urlsafe(32)
    with administering(url) as connection:
        role = quoted(connection, name)
        verifier = verifier_of(connection, name, password)
        run(connection, f"CREATE ROLE {role} LOGIN PASSWORD '{verifier}'")
        run(connection, f"GRANT {READERS} TO {role}")
        run(connection, f"ALTER ROLE {role} CONNECTION LIMIT {CONNECTIONS}")
        for setting, value in LIMITS.items():
            run(connection, f"ALTER ROLE {role} SET {setting} = {value}")
        if is_superuser(connection):
            run(connection, f"ALTER ROLE {role} SET temp_file_limit = '1GB'")
    own = make_url(url).set(username=name, password=password, host=address.host, port=address.port)
    known = {"sslmode": address.sslmode} | ({"sslrootcert": address.ca} if address.ca else {})
    return Reader(name, own.update_query_dict(known).render_as_string(hide_password=False))


def remove_reader(url: str, reader: str) -> int:
    """Take a login away for good; how many open sessions that ended. Raises BadInput."""
    with administering(url) as connection:
        if reader not in _known(connection):
            raise BadInput(f"there is no reader {reader}; `kiosk central readers` lists them")
        run(connection, f"ALTER ROLE {quoted(connection, reader)} NOLOGIN")
    with administering(url) as connection:
        ended = end_sessions(connection, reader)
        run(connection, f"DROP ROLE {quoted(connection, reader)}")
    return ended


def readers(url: str) -> list[str]:
    """The logins that there are."""
    with administering(url) as connection:
        return _known(connection)


def _known(connection: Connection) -> list[str]:
    rows = text(
        "SELECT m.rolname FROM pg_auth_members a JOIN pg_roles m ON m.oid = a.member"
        " JOIN pg_roles g ON g.oid = a.roleid WHERE g.rolname = :group AND m.rolcanlogin"
        " AND NOT m.rolsuper ORDER BY 1"
    )
    return list(connection.scalars(rows, {"group": READERS}))
