"""A PostgreSQL of a site, shared by its machines: the schema, and one role a machine."""

from __future__ import annotations

import secrets
import string
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass

from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url

from kiosk.central.access import administering, is_superuser, quoted, run, verifier_of
from kiosk.store import lives, migrate
from kiosk.store.database import Database
from kiosk.sync import triggers

MACHINES = "kiosk_store"
"""The group of the machines that share a store."""

# The machines of a site trust each other with all of its data; the triggers of the exchange are
# made by whichever of them enrols the store.
_PRIVILEGES = f"""
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO {MACHINES};
GRANT SELECT, INSERT, UPDATE, DELETE, TRIGGER ON ALL TABLES IN SCHEMA public TO {MACHINES};
GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA public TO {MACHINES};
"""


@dataclass(frozen=True)
class Machine:
    """A machine's own URL of the store, for its settings; it holds the password."""

    machine: str
    store_url: str

    @property
    def settings(self) -> str:
        """The lines of settings.toml."""
        return f'[store]\nurl = "{self.store_url}"'


def make_site_store(url: str, site: str, machines: Sequence[str]) -> list[Machine]:
    """Bring the store's schema up to date and make a role for each machine named."""
    with administering(url) as connection:
        found = text("SELECT 1 FROM pg_roles WHERE rolname = :role")
        if not connection.scalar(found, {"role": MACHINES}):
            run(connection, f"CREATE ROLE {MACHINES} NOLOGIN")
        run(connection, f"GRANT {MACHINES} TO CURRENT_USER", quiet=True)
    with closing(Database(url)) as database:
        migrate.prepare(database, _fit_triggers)
    with administering(url) as connection:
        run(connection, _PRIVILEGES)
        if is_superuser(connection):
            run(connection, lives.COPY_FUNCTION)
        return [_machine(connection, url, site, machine) for machine in machines]


def _fit_triggers(connection: Connection) -> None:
    """With the migration, and as the machines' own: any of them can make them anew."""
    run(connection, _PRIVILEGES)
    run(connection, f"SET LOCAL ROLE {MACHINES}")
    triggers.fit(connection)
    run(connection, "RESET ROLE")


def _machine(connection: Connection, url: str, site: str, machine: str) -> Machine:
    letters = "".join(secrets.choice(string.ascii_lowercase) for _ in range(6))
    name, password = f"store_{site}_{letters}", secrets.token_urlsafe(32)
    verifier = verifier_of(connection, name, password)
    role = quoted(connection, name)
    run(connection, f"CREATE ROLE {role} LOGIN PASSWORD '{verifier}'")
    run(connection, f"GRANT {MACHINES} TO {role}")
    # What one machine makes is all machines' own, so that any of them can make it anew.
    run(connection, f"ALTER ROLE {role} SET role = '{MACHINES}'")
    own = make_url(url).set(username=name, password=password)
    return Machine(machine, own.render_as_string(hide_password=False))
