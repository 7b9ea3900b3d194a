"""The passwords of stations, kept as they were given.

PostgreSQL lets every role change its own password, and nothing but a module of the server's own
could refuse it. Whoever holds a station's credentials could so shut the station out. What a
superuser sets up here notes the verifier of each station, and sets it back: a station that signs in
with a certificate has none, and pg_hba.conf asks it for nothing else.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, text

from kiosk.central.access import run

SCHEMA = "central_guard"
# All of it is a superuser's own: what it reads and writes as one, nobody else can put a view or a
# trigger in the place of.
_GUARD = """
CREATE SCHEMA IF NOT EXISTS central_guard;
REVOKE ALL ON SCHEMA central_guard FROM PUBLIC;
CREATE TABLE IF NOT EXISTS central_guard.credential (
    name text PRIMARY KEY,
    verifier text NOT NULL,
    changed_at timestamptz
);
INSERT INTO central_guard.credential (name, verifier)
    SELECT a.rolname, coalesce(a.rolpassword, '') FROM pg_authid a
    JOIN central.station s ON s.name = a.rolname
    ON CONFLICT DO NOTHING;
CREATE OR REPLACE FUNCTION central_guard.keep_passwords() RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    changed record;
    found text[] := '{}';
BEGIN
    FOR changed IN
        SELECT c.name, c.verifier FROM central_guard.credential c
        JOIN pg_authid a ON a.rolname = c.name
        WHERE coalesce(a.rolpassword, '') <> c.verifier
            AND NOT a.rolsuper AND NOT a.rolcreaterole
            AND EXISTS (
                SELECT FROM pg_auth_members m
                WHERE m.member = a.oid AND m.roleid = 'kiosk_station'::regrole
            )
    LOOP
        IF changed.verifier = '' THEN
            EXECUTE format('ALTER ROLE %I PASSWORD NULL', changed.name);
        ELSE
            EXECUTE format('ALTER ROLE %I PASSWORD %L', changed.name, changed.verifier);
        END IF;
        UPDATE central_guard.credential SET changed_at = clock_timestamp()
        WHERE name = changed.name;
        found := found || changed.name;
    END LOOP;
    RETURN found;
END $$;
REVOKE ALL ON ALL TABLES IN SCHEMA central_guard FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA central_guard FROM PUBLIC;
"""
_GRANTS = """
GRANT USAGE ON SCHEMA central_guard TO {role};
GRANT SELECT (name, changed_at), INSERT (name, verifier) ON central_guard.credential TO {owner};
GRANT EXECUTE ON FUNCTION central_guard.keep_passwords() TO {role};
"""
_OWNER = text(
    "SELECT quote_ident(rolname) FROM pg_roles JOIN pg_database ON datdba = pg_roles.oid"
    " WHERE datname = current_database()"
)
_THERE = text(
    "SELECT coalesce(bool_or(has_schema_privilege(oid, 'USAGE')), false)"
    " FROM pg_namespace WHERE nspname = :schema"
)


def set_up(connection: Connection, appliers: str) -> None:
    """Make the guard, as a superuser; as often as wanted."""
    run(connection, _GUARD)
    owner = connection.scalar(_OWNER)
    for role in (owner, appliers):
        run(connection, _GRANTS.format(role=role, owner=owner))


def note(connection: Connection, station: str, verifier: str) -> None:
    """A station was enrolled with this password, as PostgreSQL keeps it; empty for none."""
    if connection.scalar(_THERE, {"schema": SCHEMA}):
        connection.execute(
            text("INSERT INTO central_guard.credential (name, verifier) VALUES (:name, :verifier)"),
            {"name": station, "verifier": verifier},
        )


def keep_passwords(connection: Connection) -> list[str]:
    """Set back every password that is not the one that was given; whose they are."""
    if not connection.scalar(_THERE, {"schema": SCHEMA}):
        return []
    found: list[str] = connection.scalar(text("SELECT central_guard.keep_passwords()")) or []
    return found


def changed(connection: Connection) -> dict[str, datetime]:
    """Whose password was set back, and when last."""
    if not connection.scalar(_THERE, {"schema": SCHEMA}):
        return {}
    rows = "SELECT name, changed_at FROM central_guard.credential WHERE changed_at IS NOT NULL"
    return {name: at for name, at in connection.execute(text(rows))}  # noqa: C416 - rows, no pairs
