"""The exchange with the central database: whether it goes on, its certificates, its clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.core import program
from kiosk.core.errors import BadInput
from kiosk.doctor.finding import (
    AMBER,
    AWAY,
    GREEN,
    RED,
    Finding,
    Words,
    day,
    finding,
    moment,
    said,
    told,
)
from kiosk.store.database import Database
from kiosk.sync import enrolment
from kiosk.sync.certificate_ends import AUTHORITY, STATION, CertificateEnd, of_pem
from kiosk.sync.status import LOCAL, ONLINE, status
from kiosk.sync.views import SyncStatus
from kiosk.updates.here import built_on

UNREACHABLE = "unreachable"
PROBLEMS = frozenset(
    {"login", "revoked", "cloned", "rewritten", "update", "centre_old", "untrusted", "full"}
)
"""What nobody mends by waiting; see `kiosk.sync.views`."""
CLOCK_AMBER_S, CLOCK_RED_S = 120, 900
NEAR = timedelta(days=14)
"""Before a certificate ends, when there is no time left to wait."""


def look(database: Database) -> Iterator[Finding]:
    """Of a store that was opened."""
    now = datetime.now(UTC)
    found = database.read(status, now=now)
    yield _central(found)
    yield clock(now, found)


def clock(now: datetime, found: SyncStatus | None) -> Finding:
    """Against the centre where it is known; a machine whose battery is flat begins long ago."""
    built = built_on(program.build())
    if built is not None and now < built - timedelta(days=1):
        words = said("clock.past", day=day(now), built=day(built))
        return finding("clock", RED, words, said("clock.past.do"))
    if found is None or found.state == LOCAL:
        return finding("clock", AWAY, said("clock.alone"))
    if found.exchanged_at is None:
        return finding("clock", AWAY, said("clock.unknown"))
    offset = found.clock_offset
    away = round(abs(offset))
    if away <= CLOCK_AMBER_S:
        return finding("clock", GREEN, said("clock.right", seconds=away))
    words = said("clock.behind" if offset > 0 else "clock.ahead", minutes=max(1, away // 60))
    light = RED if away > CLOCK_RED_S else AMBER
    return finding("clock", light, words, said("clock.wrong.do"))


def certificates(folder: Path) -> Finding | None:
    """Whether those that this station has of the centre and of itself last; None without any."""
    try:
        at = enrolment.of(folder)
        pems = {AUTHORITY: at.ca, STATION: at.certificate} if at else {}
        ends = [end for whose, pem in pems.items() if pem for end in of_pem(whose, pem)]
    except (BadInput, ValueError, OSError) as error:
        return finding("certificates", RED, told(str(error)), said("certificates.due.do"))
    if not ends:
        return None
    now = datetime.now(UTC)
    words = [_ends(end, now) for end in ends]
    if not any(end.is_due(now) for end in ends):
        return finding("certificates", GREEN, words)
    near = any(end.ends - now < NEAR for end in ends)
    todo = said("certificates.due.do")
    return finding("certificates", RED if near else AMBER, words, todo, ok=False)


def _ends(end: CertificateEnd, now: datetime) -> Words:
    days = (end.ends - now).days
    state = f"certificates.{end.whose}" if days >= 0 else f"certificates.{end.whose}_ended"
    return said(state, day=day(end.ends), days=days)


def _central(now: SyncStatus) -> Finding:
    """Being offline is no fault; a problem that nobody mends by waiting is."""
    if now.state == LOCAL:
        return finding("central", GREEN, said("central.alone"))
    counts = {"pending": now.pending, "refused": now.refused, "parked": now.parked}
    online = now.state == ONLINE
    words = [said("central.online" if online else "central.offline", station=now.station, **counts)]
    plain = words[0]("en")
    if not online:
        words.append(_last(now))
    if now.problem not in ("", UNREACHABLE):
        known = now.problem if now.problem in PROBLEMS else "other"
        words.append(said(f"central.{known}", problem=now.problem))
        todo = said(f"central.{known}.do")
        return finding("central", RED, words, todo, plain=f"{plain}, {now.problem}")
    todos = [said("central.offline.do")] * (not online)
    todos += [said("central.refused.do")] * bool(now.refused)
    todos += [said("central.parked.do")] * bool(now.parked)
    return finding("central", AMBER if todos else GREEN, words, todos, plain=plain)


def _last(now: SyncStatus) -> Words:
    if now.exchanged_at is None:
        return said("central.never")
    return said("central.last", at=moment(now.exchanged_at))
