"""Rows at the centre that no command of this run has made: years of a site, in an instant."""

from __future__ import annotations

from benchmarks.sync.centre import Centre

STEP = 20
"""Rows of a table that bear one number, as batches of a busy applier leave them."""

# In the proportions of a site: as many badges as visits, half as many tickets more.
_VISITS = """
    INSERT INTO visit (id, site, day, state, first_name, last_name, company, phone, host, office,
        purpose, companions, vehicle, language, id_checked, expected_at, until, arrived_at,
        left_at, left_by, consent, consent_at, anonymised, search, resident, person)
    SELECT gen_random_uuid(), %(site)s, (%(at)s::timestamptz - age)::date, 'left', 'Amina',
        'Benkirane ' || n, 'Noria', '', 'Atelier', '', 'appointment', 0, '', 'fr', true, NULL,
        NULL, %(at)s::timestamptz - age, %(at)s::timestamptz - age + interval '1 hour', 'list',
        NULL, NULL, false, 'benkirane ' || n || ' amina noria', NULL, NULL
    FROM (SELECT n, (mod(n, 900) + 1) * interval '1 day' AS age
          FROM generate_series(%(first)s::int, %(last)s::int) n) AS made
"""
_TICKETS = """
    INSERT INTO ticket (id, site, day, service, issued_service, series, number, label, procedure,
        priority, language, ready, state, counter, calls, taken_at, called_at, closed_at, outcome)
    SELECT gen_random_uuid(), %(site)s, (%(at)s::timestamptz - age)::date, 'ompic', 'ompic', 'Z',
        n, 'OZ-' || n, '', '', 'fr', '', 'closed', 1, 1, %(at)s::timestamptz - age,
        %(at)s::timestamptz - age, %(at)s::timestamptz - age, 'done'
    FROM (SELECT n, (mod(n, 900) + 1) * interval '1 day' AS age
          FROM generate_series(%(first)s::int, %(last)s::int) n) AS made
"""
_SEQ = "SELECT set_config('kiosk.site', %(site)s, true), set_config('kiosk.seq', %(seq)s, true)"
_CLOCK = "UPDATE central.clock SET seq = %(seq)s::bigint WHERE site = %(site)s RETURNING seq"


def fill_centre(centre: Centre, site: str, count: int, at: str = "2026-11-24 10:00+00") -> None:
    """So many rows of past visits and tickets, numbered as if they had come a few at a time."""
    with centre.owner() as owner:
        owner.execute("SET synchronous_commit = off")
        row = owner.execute("SELECT seq FROM central.clock WHERE site = %s", (site,)).fetchone()
        assert row is not None
        seq = int(row[0])
        values = {"site": site, "at": at}
        for first in range(0, count // 2, STEP):
            last = min(first + STEP, count // 2) - 1
            seq += 1
            with owner.transaction():
                owner.execute(_SEQ, {"site": site, "seq": str(seq)})
                for statement in (_VISITS, _TICKETS):
                    owner.execute(statement, values | {"first": first, "last": last})
                owner.execute(_CLOCK, {"site": site, "seq": seq})
