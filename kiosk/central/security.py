"""Who may do what at the central database: roles, privileges, row-level security."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, Table, text

from kiosk.central import gallery, guard
from kiosk.central.access import is_superuser, quoted, run
from kiosk.core import registry
from kiosk.core.command import KIOSK
from kiosk.core.roles import ROLE_OF_KIND, UNATTENDED
from kiosk.sync.tables import ALL_SITES, exchanged, replicated, shared, site_column

STATIONS = "kiosk_station"
"""The group of every enrolled store: its privileges, and the policies, are this role's."""
CERTIFICATES = "kiosk_certificate"
"""The group of stations that sign in with a certificate: pg_hba.conf tells them by it."""
APPLIERS = "kiosk_applier"
"""The group of whoever runs `kiosk central apply` without owning the database."""
KINDS = tuple(ROLE_OF_KIND)

FORMERLY = ("bookings.check_in", "visits.publish_notice")
"""What a kiosk might send until these were taken from it."""
PUSHED = (
    "id",
    "site",
    "station",
    "n",
    "name",
    "payload",
    "actor",
    "at",
    "hlc",
    "revision",
    "link",
    "before",
)
"""What a station may write: everything else of the intake is the applier's."""

# A session that hangs must not hold back the cleaning of old rows for ever.
LIMITS = {
    "statement_timeout": "300s",
    "lock_timeout": "30s",
    "idle_in_transaction_session_timeout": "60s",
    "log_statement": "none",
    "temp_file_limit": "1GB",
}
_FOR_SUPERUSERS = frozenset({"log_statement", "temp_file_limit"})
CONNECTIONS = 6
"""At most so many sessions of one station."""

# Morocco keeps UTC+0 for good since 2026-09-20, and a server's own tzdata may not know: the
# business day of a site is that of UTC (see `kiosk.core.clock`).
_UNATTENDED = ", ".join(f"'{kind}'" for kind in sorted(UNATTENDED))
_FUNCTIONS = f"""
CREATE OR REPLACE FUNCTION central.now() RETURNS timestamptz
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT clock_timestamp()
$$;
CREATE OR REPLACE FUNCTION central.today() RETURNS date
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT (central.now() AT TIME ZONE 'UTC')::date
$$;
CREATE OR REPLACE FUNCTION central.my_names() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(name), '{{}}') FROM central.permitted
    WHERE kind = central.my_kind()
$$;
CREATE OR REPLACE FUNCTION central.attended() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(central.my_kind() NOT IN ({_UNATTENDED}), false)
$$;
"""  # noqa: S608 - the kinds are ours

_PRIVILEGES = f"""
REVOKE ALL ON SCHEMA public, central FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA public, central FROM PUBLIC, {STATIONS};
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA central FROM PUBLIC, {STATIONS};
GRANT USAGE ON SCHEMA public, central TO {STATIONS}, {APPLIERS};
GRANT SELECT ON public.alembic_version TO {STATIONS};
GRANT SELECT ON central.hub, central.clock, central.station, central.intake, central.tombstone,
    central.release, central.release_piece TO {STATIONS};
GRANT INSERT ({", ".join(PUSHED)}) ON central.intake TO {STATIONS};
GRANT EXECUTE ON FUNCTION central.me(), central.my_site(), central.my_kind(), central.my_names(),
    central.now(), central.today(), central.attended(), central.seen(bigint, text, text),
    central.rewritten(bigint), central.neighbours(),
    central.answers(uuid[]), central.term(), central.continues(text, bigint, bigint)
    TO {STATIONS};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, central TO {APPLIERS};
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, central TO {APPLIERS};
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA central TO {APPLIERS};
"""

# What any role of PostgreSQL may do, and no station needs: hold the applier's lock, keep files in
# the database, run a program of its own, fill the log.
_IDLE_POWERS = f"""
DO $$
DECLARE spare regprocedure;
BEGIN
    FOR spare IN SELECT oid FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace AND (
        proname LIKE '%advisory%' OR proname LIKE 'lo\\_%'
        OR proname IN ('loread', 'lowrite', 'pg_logical_emit_message')
    ) LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', spare);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO {APPLIERS}', spare);
    END LOOP;
END $$;
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
"""  # noqa: S608 - the role is ours

_ENROLLED = "(SELECT central.my_site()) IS NOT NULL"
_MINE = "(SELECT central.my_site())"
_ATTENDED = "(SELECT central.attended())"
_CENTRAL_READS = {
    "hub": _ENROLLED,
    "clock": f"{_ENROLLED} AND site IN ({_MINE}, '{ALL_SITES}')",
    "station": "name = (SELECT central.me())",
    "intake": "station = (SELECT central.me())",
    "tombstone": f"site = {_MINE} OR ({_ENROLLED} AND tbl IN ({', '.join(map(repr, shared()))}))",
    "permitted": "false",
    "release": _ENROLLED,
    "release_piece": _ENROLLED,
}


def apply(connection: Connection) -> None:
    """Give every role exactly what it needs; may run again, and must after a new migration."""
    for role in (STATIONS, CERTIFICATES, APPLIERS, gallery.READERS):
        _make_group(connection, role)
    run(connection, _FUNCTIONS)
    _close_to_public(connection)
    run(connection, _PRIVILEGES)
    if is_superuser(connection):
        run(connection, _IDLE_POWERS)
        guard.set_up(connection, APPLIERS)
    for statement in _policies(connection):
        run(connection, statement)
    gallery.put_up(connection)
    permit(connection)


def permit(connection: Connection) -> None:
    """Say anew which commands each kind of station may send, from the registry."""
    rows = [{"kind": kind, "name": name} for kind in KINDS for name in permitted(kind)]
    connection.execute(text("DELETE FROM central.permitted"))
    connection.execute(text("INSERT INTO central.permitted VALUES (:kind, :name)"), rows)


def permitted(kind: str) -> list[str]:
    """The commands a kind of station may send.

    Staff of any role may sign in where there is staff, and the applier knows theirs; a touch
    kiosk or a display stays what it is. What an older kiosk sent is refused by the applier, in
    words: here it would look to that kiosk as if it was revoked.
    """
    entries = registry.commands().values()
    if kind not in UNATTENDED:
        return [entry.name for entry in entries]
    role = ROLE_OF_KIND[kind]
    own = [e.name for e in entries if role in e.roles | e.led | e.by_itself]
    formerly = [name for name in FORMERLY if name not in own]
    return [*own, *formerly] if role == KIOSK else own


def limit(connection: Connection, station: str) -> None:
    """Bound what one station can hold of the server."""
    role = quoted(connection, station)
    run(connection, f"ALTER ROLE {role} CONNECTION LIMIT {CONNECTIONS}")
    superuser = is_superuser(connection)
    for name, value in LIMITS.items():
        if superuser or name not in _FOR_SUPERUSERS:
            run(connection, f"ALTER ROLE {role} SET {name} = '{value}'")


def _make_group(connection: Connection, role: str) -> None:
    """Groups belong to the whole server: another central database on it may have made them."""
    found = text("SELECT 1 FROM pg_roles WHERE rolname = :role")
    if not connection.scalar(found, {"role": role}):
        run(connection, f"CREATE ROLE {role} NOLOGIN")


def _close_to_public(connection: Connection) -> None:
    name = quoted(connection, connection.exec_driver_sql("SELECT current_database()").scalar_one())
    allowed = f"{STATIONS}, {APPLIERS}, {gallery.READERS}"
    run(connection, f"REVOKE ALL ON DATABASE {name} FROM PUBLIC")
    run(connection, f"GRANT CONNECT ON DATABASE {name} TO {allowed}")


def _policies(connection: Connection) -> Iterator[str]:
    known = {table.name for table in replicated()}
    for table in replicated():
        yield f"GRANT SELECT ON public.{table.name} TO {STATIONS}"
        yield from _policy(f"public.{table.name}", "station_reads", "SELECT", _reads(table))
    for name in _tables(connection, "public"):
        if name not in known | {"alembic_version"}:
            yield f'ALTER TABLE public."{name}" ENABLE ROW LEVEL SECURITY'
        yield from _applier_policy("public", name)
    for name, condition in _CENTRAL_READS.items():
        yield from _policy(f"central.{name}", "station_reads", "SELECT", condition)
    yield from _policy("central.intake", "station_pushes", "INSERT", _pushes())
    for name in _tables(connection, "central"):
        yield f'ALTER TABLE central."{name}" ENABLE ROW LEVEL SECURITY'
        yield from _applier_policy("central", name)


def _tables(connection: Connection, schema: str) -> list[str]:
    rows = text("SELECT tablename FROM pg_tables WHERE schemaname = :schema ORDER BY 1")
    return list(connection.scalars(rows, {"schema": schema}))


def _reads(table: Table) -> str:
    if exchanged(table).shared:
        return _ENROLLED
    said, mine = exchanged(table), f"{site_column(table)} = {_MINE}"
    if said.in_hall:
        mine = f"{mine} AND ({_ATTENDED} OR {said.in_hall})"
    if said.everywhere:
        return f"({mine}) OR ({_ENROLLED} AND {_ATTENDED} AND ({said.everywhere}))"
    return mine


def _pushes() -> str:
    return (
        f"station = (SELECT central.me()) AND site = {_MINE}"
        " AND name = ANY ((SELECT central.my_names())::text[])"
    )


def _policy(table: str, name: str, action: str, condition: str) -> Iterator[str]:
    clause = "WITH CHECK" if action == "INSERT" else "USING"
    yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
    yield f"DROP POLICY IF EXISTS {name} ON {table}"
    yield f"CREATE POLICY {name} ON {table} FOR {action} TO {STATIONS} {clause} ({condition})"


def _applier_policy(schema: str, table: str) -> Iterator[str]:
    yield f'DROP POLICY IF EXISTS applier_works ON {schema}."{table}"'
    yield (
        f'CREATE POLICY applier_works ON {schema}."{table}" TO {APPLIERS}'
        " USING (true) WITH CHECK (true)"
    )
