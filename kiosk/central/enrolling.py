"""Enrolling a store at the central database, and taking its right away."""

from __future__ import annotations

import re
import secrets
import string
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import count, product
from pathlib import Path

from sqlalchemy import Connection, text

from kiosk.central import guard, security
from kiosk.central.access import Address, administering, is_superuser, quoted, run, verifier_of
from kiosk.central.certificates import Pair, for_station
from kiosk.central.retiring import retire_keys
from kiosk.core import checks, incoming
from kiosk.core.errors import BadInput
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.handing_over import LOOPBACK

SERIES_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
"""Letters of a series; I, O and Q are taken for 1 and 0."""
PASSWORD_BYTES = 32
END_MILLISECONDS = 5000
_SITE = re.compile(r"[a-z0-9-]{1,40}")


@dataclass(frozen=True)
class EnrolmentRequest:
    """A store to enrol. `site` need not be open yet; empty `series` takes the next one free.

    `authority` signs a certificate for the station, which then has no password. `replaces` is the
    station that this one follows on the same machine; it is revoked.
    """

    site: str
    kind: str
    label: str
    series: str = ""
    replaces: str = ""
    authority: Pair | None = None


@dataclass(frozen=True)
class Revoked:
    """A station whose right was taken away, with how many open sessions that ended, and how many
    keys of badges were retired."""

    station: str
    sessions: int
    keys: int = 0


def enrol(url: str, wanted: EnrolmentRequest, address: Address) -> Enrolment:
    """Make the role of a store and hand back its enrolment, which is kept nowhere else.

    Raises BadInput where the request makes no sense, StoreTrouble where the centre refuses.
    """
    _check(wanted, address)
    authority = _authority(address)
    name = _new_name(wanted.site)
    password = "" if wanted.authority else secrets.token_urlsafe(PASSWORD_BYTES)
    with administering(url) as connection:
        # Two enrolments at once must not draw the same series.
        run(connection, "LOCK TABLE central.station IN SHARE ROW EXCLUSIVE MODE")
        series = _series(connection, wanted)
        if wanted.replaces:
            _known(connection, wanted.replaces, wanted.site)
        _make_role(connection, name, password)
        _keep(connection, name, series, wanted)
    if wanted.replaces:
        revoke(url, wanted.replaces, retire=False)
    pair = for_station(wanted.authority, name) if wanted.authority else None
    return Enrolment(
        station=name,
        site=wanted.site,
        kind=wanted.kind,
        series=series,
        host=address.host,
        port=address.port,
        database=address.database,
        password=password,
        sslmode=address.sslmode,
        ca=authority,
        certificate=pair.certificate if pair else "",
        key=pair.key if pair else "",
    )


def revoke(url: str, station: str, *, retire: bool = True) -> Revoked:
    """Take a station's right away for good; its open sessions end at once.

    It keeps its password, which opens nothing any more: so its machine is told that it was
    revoked, and anyone else nothing. The keys with which it signed badges retire with it, unless
    its machine goes on under another name: what is revoked once more loses them then.
    """
    with administering(url) as connection:
        _known(connection, station)
        run(connection, f"ALTER ROLE {quoted(connection, station)} NOLOGIN")
        connection.execute(
            text(
                "UPDATE central.station SET revoked_at = coalesce(revoked_at, now())"
                " WHERE name = :name"
            ),
            {"name": station},
        )
    # Only now: a session that began before the commit is seen here, none can begin after it.
    with administering(url) as connection:
        sessions = end_sessions(connection, station)
    if not retire:
        return Revoked(station, sessions)
    with administering(url) as connection:
        return Revoked(station, sessions, retire_keys(connection, station))


def forget(url: str, station: str) -> None:
    """Take a station away whose enrolment was handed to nobody: as if it had never been made."""
    with administering(url) as connection:
        connection.execute(
            text("DELETE FROM central.station WHERE name = :name AND seen_at IS NULL"),
            {"name": station},
        )
        run(connection, f"DROP ROLE IF EXISTS {quoted(connection, station)}")


def spare_series(used: Collection[str]) -> Iterator[str]:
    """The series not used yet, shortest first: A to Z, then AA, up to four letters."""
    for length in count(1):
        if length > 4:
            raise BadInput("every series of this site is used")
        for letters in product(SERIES_LETTERS, repeat=length):
            if (series := "".join(letters)) not in used:
                yield series


def _check(wanted: EnrolmentRequest, address: Address) -> None:
    if not _SITE.fullmatch(wanted.site):
        raise BadInput(f"{wanted.site}: not the code of a site (a to z, 0 to 9 and -)")
    if wanted.kind not in security.KINDS:
        raise BadInput(f"{wanted.kind}: a kind is one of {', '.join(security.KINDS)}")
    checks.text("label", wanted.label, limit=60, required=True)
    if address.sslmode not in ("verify-full", "disable"):
        raise BadInput("--sslmode is verify-full, or disable on this machine")
    if address.sslmode == "disable" and address.host not in LOOPBACK:
        raise BadInput(f"without TLS only this machine can be reached, not {address.host}")
    if address.sslmode == "disable" and wanted.authority:
        raise BadInput("a certificate needs TLS")


def _authority(address: Address) -> str:
    """The PEM that the centre is known by; PostgreSQL has no usable default for it."""
    if address.sslmode == "disable":
        return ""
    if not address.ca:
        raise BadInput("--ca FILE is missing: the certificate of who signed the centre's")
    return incoming.named_text(Path(address.ca))


def _new_name(site: str) -> str:
    letters = "".join(secrets.choice(string.ascii_lowercase) for _ in range(6))
    return f"kiosk_{site}_{letters}"


def _series(connection: Connection, wanted: EnrolmentRequest) -> str:
    rows = text("SELECT series FROM central.station WHERE site = :site")
    used = set(connection.scalars(rows, {"site": wanted.site}))
    if not wanted.series:
        return next(spare_series(used))
    series = checks.series(wanted.series)
    if series in used:
        raise BadInput(f"series {series} of {wanted.site} was given to a station before")
    return series


def _known(connection: Connection, station: str, site: str = "") -> None:
    found = connection.scalar(
        text("SELECT site FROM central.station WHERE name = :name"), {"name": station}
    )
    if found is None:
        raise BadInput(f"there is no station {station}; `kiosk central status` lists them")
    if site and found != site:
        raise BadInput(f"{station} is of {found}, not of {site}")


def _make_role(connection: Connection, name: str, password: str) -> None:
    """The password leaves this machine as a SCRAM verifier only: no log of the server has it."""
    role, verifier = quoted(connection, name), ""
    run(connection, f"CREATE ROLE {role} LOGIN")
    if password:
        verifier = verifier_of(connection, name, password)
        run(connection, f"ALTER ROLE {role} PASSWORD '{verifier}'")
    else:
        run(connection, f"GRANT {security.CERTIFICATES} TO {role}")
    run(connection, f"GRANT {security.STATIONS} TO {role}")
    security.limit(connection, name)
    guard.note(connection, name, verifier)


def _keep(connection: Connection, name: str, series: str, wanted: EnrolmentRequest) -> None:
    connection.execute(
        text(
            "INSERT INTO central.station (name, site, kind, label, series, replaces)"
            " VALUES (:name, :site, :kind, :label, :series, :replaces)"
        ),
        {
            "name": name,
            "site": wanted.site,
            "kind": wanted.kind,
            "label": checks.text("label", wanted.label),
            "series": series,
            "replaces": wanted.replaces or None,
        },
    )


def end_sessions(connection: Connection, station: str) -> int:
    """End what a role has open; how many.

    A mere owner may end sessions of a role only while it is a member of that role.
    """
    role = quoted(connection, station)
    ends = text(
        "SELECT count(*) FILTER (WHERE pg_terminate_backend(pid, :wait)) FROM pg_stat_activity"
        " WHERE usename = :name"
    )
    if not is_superuser(connection):
        run(connection, f"GRANT {role} TO CURRENT_USER")
    ended: int = connection.scalar(ends, {"name": station, "wait": END_MILLISECONDS})
    if not is_superuser(connection):
        run(connection, f"REVOKE {role} FROM CURRENT_USER")
    return ended
