"""What the central database has beyond the tables of a store, as SQL that may run again."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, text

from kiosk.sync.tables import ALL_SITES, key_names, replicated, site_column

INTAKE_CHANNEL = "kiosk_intake"

_SCHEMA = """
CREATE SCHEMA IF NOT EXISTS central;
CREATE TABLE IF NOT EXISTS central.hub (
    id int PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    epoch text NOT NULL DEFAULT gen_random_uuid()::text,
    identity text NOT NULL DEFAULT '',
    revision text NOT NULL,
    min_revision text NOT NULL
);
CREATE TABLE IF NOT EXISTS central.clock (
    site text PRIMARY KEY,
    seq bigint NOT NULL DEFAULT 0,
    purge_floor bigint NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS central.term (
    ord bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE DEFAULT gen_random_uuid()::text,
    starts jsonb NOT NULL,
    began_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TABLE IF NOT EXISTS central.station (
    name text PRIMARY KEY,
    site text NOT NULL,
    kind text NOT NULL,
    label text NOT NULL,
    series text NOT NULL,
    replaces text REFERENCES central.station,
    enrolled_at timestamptz NOT NULL DEFAULT now(),
    revoked_at timestamptz,
    cursor bigint NOT NULL DEFAULT 0,
    revision text NOT NULL DEFAULT '',
    program text NOT NULL DEFAULT '',
    seen_at timestamptz,
    UNIQUE (site, series)
);
CREATE TABLE IF NOT EXISTS central.permitted (
    kind text NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (kind, name)
);
CREATE TABLE IF NOT EXISTS central.intake (
    arr bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    site text NOT NULL,
    station text NOT NULL REFERENCES central.station,
    n bigint NOT NULL,
    name text NOT NULL,
    payload text NOT NULL,
    actor text NOT NULL,
    at timestamptz NOT NULL,
    hlc bigint NOT NULL,
    revision text NOT NULL,
    received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    status text NOT NULL DEFAULT 'pending'
        CHECK (status IN ('pending', 'applied', 'refused', 'parked')),
    reason text NOT NULL DEFAULT '',
    facts text NOT NULL DEFAULT '{}',
    seq bigint,
    CONSTRAINT intake_station_n UNIQUE (station, n)
);
ALTER TABLE central.intake ADD COLUMN IF NOT EXISTS link text NOT NULL DEFAULT '';
ALTER TABLE central.intake ADD COLUMN IF NOT EXISTS before text NOT NULL DEFAULT '';
ALTER TABLE central.station ADD COLUMN IF NOT EXISTS broken_n bigint;
ALTER TABLE central.station ADD COLUMN IF NOT EXISTS broken_at timestamptz;
ALTER TABLE central.station ADD COLUMN IF NOT EXISTS claimed_at timestamptz;
CREATE INDEX IF NOT EXISTS intake_waiting ON central.intake (site, arr) WHERE status = 'pending';
CREATE INDEX IF NOT EXISTS intake_parked ON central.intake (station, arr) WHERE status = 'parked';
CREATE INDEX IF NOT EXISTS intake_answers ON central.intake (station, seq);
CREATE TABLE IF NOT EXISTS central.tombstone (
    site text NOT NULL,
    seq bigint NOT NULL,
    tbl text NOT NULL,
    pk text NOT NULL
);
CREATE INDEX IF NOT EXISTS tombstone_site_seq ON central.tombstone (site, seq);
ALTER TABLE public.booking ADD COLUMN IF NOT EXISTS exclusive boolean NOT NULL DEFAULT false;
"""

# Who is asking. Policies call these in a sub-select, so that they run once a statement.
_FUNCTIONS = """
CREATE OR REPLACE FUNCTION central.me() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT name FROM central.station WHERE name = session_user AND revoked_at IS NULL
$$;
CREATE OR REPLACE FUNCTION central.my_site() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT site FROM central.station WHERE name = session_user AND revoked_at IS NULL
$$;
CREATE OR REPLACE FUNCTION central.my_kind() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT kind FROM central.station WHERE name = session_user AND revoked_at IS NULL
$$;
-- A station that had a manager's PIN the last time has sent by now what it did before it knew of
-- any; it never forgets again that people sign in. Programs of before do not know of PINs.
CREATE OR REPLACE FUNCTION central.seen(at_cursor bigint, at_revision text, with_program text)
RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE central.station o
    SET cursor = at_cursor, revision = left(at_revision, 20), program = left(with_program, 40),
        seen_at = clock_timestamp(),
        claimed_at = coalesce(o.claimed_at, CASE WHEN at_revision >= '0014' AND EXISTS (
            SELECT FROM public.staff p JOIN public.staff_secret k ON k.site = p.site
                AND k.code = p.code
            WHERE p.site = o.site AND p.role = 'manager'
                AND p.seq <= o.cursor AND k.seq <= o.cursor
        ) THEN clock_timestamp() END)
    WHERE o.name = session_user AND o.revoked_at IS NULL
$$;
CREATE OR REPLACE FUNCTION central.neighbours()
RETURNS TABLE (machine text, seconds_ago double precision)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT o.name, extract(epoch FROM clock_timestamp() - o.seen_at)::double precision
    FROM central.station o JOIN central.station s
        ON s.name = session_user AND s.revoked_at IS NULL AND s.site = o.site
    WHERE o.revoked_at IS NULL AND o.seen_at IS NOT NULL
        AND s.kind NOT IN ('kiosk', 'display')
$$;
CREATE OR REPLACE FUNCTION central.answers(ids uuid[])
RETURNS TABLE (id uuid, status text, reason text, facts text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT i.id, i.status, i.reason, i.facts FROM central.intake i
    JOIN central.station s ON s.name = session_user AND s.revoked_at IS NULL AND s.site = i.site
    WHERE i.id = ANY (ids)
$$;
CREATE OR REPLACE FUNCTION central.term() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT t.name FROM central.term t WHERE central.me() IS NOT NULL ORDER BY t.ord DESC LIMIT 1
$$;
CREATE OR REPLACE FUNCTION central.continues(in_term text, at_cursor bigint, at_shared bigint)
RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT central.me() IS NOT NULL
        AND EXISTS (SELECT FROM central.term WHERE name = in_term)
        AND NOT EXISTS (
            SELECT FROM central.term t JOIN central.term later ON later.ord > t.ord
            WHERE t.name = in_term AND (
                coalesce((later.starts ->> central.my_site())::bigint, 0) < at_cursor
                OR coalesce((later.starts ->> '*')::bigint, 0) < at_shared
            )
        )
$$;
CREATE OR REPLACE FUNCTION central.wake_applier() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM pg_notify('kiosk_intake', '');
    RETURN NULL;
END $$;
-- A station's program may say what it likes: what it sends must follow what it has sent.
CREATE OR REPLACE FUNCTION central.follow_links() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE central.station s SET broken_n = b.n, broken_at = clock_timestamp()
    FROM (
        SELECT a.station, min(a.n) AS n FROM added a
        JOIN central.intake p ON p.station = a.station AND p.n = a.n - 1
        WHERE a.before <> '' AND p.link <> '' AND p.link <> a.before GROUP BY a.station
    ) b
    WHERE s.name = b.station AND s.broken_at IS NULL;
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER follow_links AFTER INSERT ON central.intake
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION central.follow_links();
CREATE OR REPLACE FUNCTION central.rewritten(at_n bigint) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE central.station SET broken_n = at_n, broken_at = clock_timestamp()
    WHERE name = session_user AND revoked_at IS NULL AND broken_at IS NULL
$$;
CREATE OR REPLACE TRIGGER wake_applier AFTER INSERT ON central.intake
    FOR EACH STATEMENT EXECUTE FUNCTION central.wake_applier();
"""

_NUMBERED = """
ALTER TABLE public.{table} ADD COLUMN IF NOT EXISTS seq bigint NOT NULL DEFAULT 0;
CREATE INDEX IF NOT EXISTS {table}_{site}_seq ON public.{table} ({site}, seq);
"""

# Whoever writes says under which number and for which site; without that nothing is written.
_STAMP = """
CREATE OR REPLACE FUNCTION central.stamp_{table}() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NEW.{site} <> current_setting('kiosk.site') THEN
        RAISE EXCEPTION 'a row of % is not of %', NEW.{site}, current_setting('kiosk.site')
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    NEW.seq := current_setting('kiosk.seq')::bigint;
    {more}
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER stamp BEFORE INSERT OR UPDATE ON public.{table}
    FOR EACH ROW EXECUTE FUNCTION central.stamp_{table}();
CREATE OR REPLACE FUNCTION central.bury_{table}() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF OLD.{site} <> current_setting('kiosk.site') THEN
        RAISE EXCEPTION 'a row of % is not of %', OLD.{site}, current_setting('kiosk.site')
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO central.tombstone (site, seq, tbl, pk) VALUES (
        OLD.{site}, current_setting('kiosk.seq')::bigint, '{table}', json_build_array({key})::text
    );
    RETURN OLD;
END $$;
CREATE OR REPLACE TRIGGER bury BEFORE DELETE ON public.{table}
    FOR EACH ROW EXECUTE FUNCTION central.bury_{table}();
"""

# Coworking areas are shared, rooms are not.
_EXCLUSIVE = (
    "NEW.exclusive := EXISTS (SELECT 1 FROM public.resource r"
    " WHERE r.id = NEW.resource AND r.kind = 'room');"
)
_NO_OVERLAP = """
DO $$ BEGIN
    ALTER TABLE public.booking ADD CONSTRAINT booking_no_overlap
        EXCLUDE USING gist (resource WITH =, tstzrange(starts, ends) WITH &&)
        WHERE (exclusive AND state IN ('booked', 'checked_in', 'ended'));
EXCEPTION WHEN duplicate_table OR duplicate_object THEN NULL;
END $$
"""


def create(connection: Connection, *, revision: str) -> None:
    """Make, or bring up to date, all that the centre has beside the migrated tables.

    `revision` is the schema's, from the migrations. Needs the extension btree_gist.
    """
    for statement in _statements():
        connection.exec_driver_sql(statement, execution_options={"no_parameters": True})
    connection.execute(
        text(
            "INSERT INTO central.hub (revision, min_revision) VALUES (:r, :r)"
            " ON CONFLICT (id) DO UPDATE SET revision = :r"
        ),
        {"r": revision},
    )
    connection.execute(
        text("INSERT INTO central.clock (site) VALUES (:s) ON CONFLICT DO NOTHING"),
        {"s": ALL_SITES},
    )


def _statements() -> Iterator[str]:
    yield _SCHEMA
    for table in replicated():
        site = site_column(table)
        yield _NUMBERED.format(table=table.name, site=site)
        yield _STAMP.format(
            table=table.name,
            site=site,
            key=", ".join(f"OLD.{name}" for name in key_names(table)),
            more=_EXCLUSIVE if table.name == "booking" else "",
        )
    yield _NO_OVERLAP
    yield _FUNCTIONS
