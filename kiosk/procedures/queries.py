"""Procedures as a site says them: the shipped catalogue with its own versions laid over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.core import catalogue
from kiosk.core.catalogue import OTHER, Desk, Procedure
from kiosk.procedures.kinds import OWN, REMOVED, SHIPPED
from kiosk.procedures.model import ProcedureVersion
from kiosk.procedures.said import Said, as_procedure, of_shipped, read

ABSENT = "absent"
"""There was nothing of that code before."""

_v = ProcedureVersion.__table__.c
_COLUMNS = (_v.id, _v.service, _v.code, _v.number, _v.kind, _v.text, _v.at, _v.made_by, _v.added_at)
_AT_SITE = select(*_COLUMNS).where(_v.site == bindparam("at"), _v.stands.is_(True))
_STANDING = _AT_SITE.where(_v.service == bindparam("of"))
_ORDER = (_v.added_at, _v.code)
_HISTORY = (
    select(*_COLUMNS, _v.stands)
    .where(_v.site == bindparam("at"), _v.code == bindparam("code"))
    .where(_v.service == bindparam("of"))
    .order_by(_v.number.desc(), _v.at.desc())
)


@dataclass(frozen=True, slots=True)
class Offered:
    """A procedure of a desk as it stands at a site: `kind` of `kiosk.procedures.kinds`.

    One that is `added` was not shipped. `version` is the one that stands, None for the shipped
    text; `verified` is when its papers were checked, by itself or with its desk. Of one that is
    offered no longer `said` is what was said of it last.
    """

    service: str
    code: str
    kind: str
    added: bool
    said: Said
    version: UUID | None
    number: int
    verified: date


@dataclass(frozen=True, slots=True)
class VersionView:
    """A version of a procedure: what was said, by whom (a staff code) and when."""

    id: UUID
    number: int
    kind: str
    said: Said | None
    at: datetime
    made_by: str
    stands: bool


def desk(session: Session, *, site: str, service: str) -> Desk | None:
    """A desk by any of its names, its procedures as the site offers them; one indexed read."""
    found = catalogue.find_desk(service)
    if found is None:
        return None
    rows = session.connection().execute(_STANDING.order_by(*_ORDER), {"at": site, "of": found.code})
    return _laid_over(found, rows.all())


def desks(session: Session, *, site: str) -> list[Desk]:
    """Every desk, in the order of the kiosk."""
    of: dict[str, list[Any]] = defaultdict(list)
    for row in session.connection().execute(_AT_SITE.order_by(*_ORDER), {"at": site}):
        of[row.service].append(row)
    return [_laid_over(each, of[each.code]) for each in catalogue.load().desks]


def versions(session: Session, *, ids: Collection[UUID]) -> dict[UUID, Procedure]:
    """What several versions say."""
    if not ids:
        return {}
    rows = select(*_COLUMNS).where(_v.id.in_(ids), _v.kind == OWN)
    return {row.id: _procedure(row) for row in session.connection().execute(rows)}


def procedure(session: Session, *, site: str, service: str, code: str) -> Procedure | None:
    """A procedure by its code, offered or not: what stands of it, or what was said last."""
    found = catalogue.find_desk(service)
    if found is None or not code:
        return None
    rows = _versions(session, site, found.code, code)
    shipped = found.procedure(code)
    own = next((_procedure(row) for row in rows if row.kind == OWN), None)
    return shipped if _kind(rows) == SHIPPED else own or shipped


def as_seen(
    session: Session, *, site: str, service: str, code: str, version: UUID | None
) -> Procedure | None:
    """What somebody saw of a procedure: a version of the site, or the shipped text without one."""
    found = catalogue.find_desk(service)
    if found is None or not code:
        return None
    if version is not None:
        row = _of(session, site, found.code, version)
        return row if row is not None and row.code == code else None
    return found.procedure(code) or procedure(session, site=site, service=service, code=code)


def _of(session: Session, site: str, service: str, version: UUID) -> Procedure | None:
    rows = select(*_COLUMNS).where(_v.id == version, _v.site == site, _v.service == service)
    row = session.connection().execute(rows.where(_v.kind == OWN)).first()
    return _procedure(row) if row is not None else None


def overview(session: Session, *, site: str) -> list[Offered]:
    """Every procedure of every desk, in the order of the kiosk; then those offered no longer."""
    of: dict[str, list[Any]] = defaultdict(list)
    for row in session.connection().execute(_AT_SITE.order_by(*_ORDER), {"at": site}):
        of[row.service].append(row)
    found = []
    for each in catalogue.load().desks:
        standing = {row.code: row for row in of[each.code]}
        offered = _laid_over(each, of[each.code])
        found += [_offered(each, p.code, standing.get(p.code)) for p in offered.procedures]
        for row in of[each.code]:
            if row.kind == REMOVED:
                found.append(_removed(session, site, each, row))
    return found


def history(session: Session, *, site: str, service: str, procedure: str) -> list[VersionView]:
    """Every version of a procedure, the newest first."""
    return [
        VersionView(
            row.id,
            row.number,
            row.kind,
            read(row.text) if row.kind == OWN else None,
            row.at,
            row.made_by,
            row.stands,
        )
        for row in _versions(session, site, service, procedure)
    ]


def _versions(session: Session, site: str, service: str, code: str) -> list[Any]:
    where = {"at": site, "of": service, "code": code}
    return list(session.connection().execute(_HISTORY, where))


def _kind(rows: list[Any]) -> str:
    return next((str(row.kind) for row in rows if row.stands), SHIPPED)


def _laid_over(shipped: Desk, rows: Iterable[Any]) -> Desk:
    own = {row.code: row for row in rows if row.kind != SHIPPED}
    if not own:
        return shipped
    known = {each.code for each in shipped.procedures}
    kept = []
    for each in shipped.procedures:
        row = own.get(each.code)
        if row is None:
            kept.append(each)
        elif row.kind == OWN:
            kept.append(_procedure(row))
    added = [_procedure(row) for row in own.values() if row.kind == OWN and row.code not in known]
    last = [each for each in kept if each.code == OTHER]
    first = [each for each in kept if each.code != OTHER]
    return msgspec.structs.replace(shipped, procedures=(*first, *added, *last))


def _procedure(row: Any) -> Procedure:
    return as_procedure(row.code, read(row.text), row.id)


def _offered(shipped: Desk, code: str, row: Any | None) -> Offered:
    standing = shipped.procedure(code)
    added = standing is None
    if row is None or row.kind == SHIPPED:
        assert standing is not None  # noqa: S101
        said = of_shipped(standing)
        number = row.number if row is not None else 0
        verified = shipped.source_of(standing)[1]
        return Offered(shipped.code, code, SHIPPED, added, said, None, number, verified)
    said = read(row.text)
    verified = said.verified or shipped.verified
    return Offered(shipped.code, code, OWN, added, said, row.id, row.number, verified)


def _removed(session: Session, site: str, shipped: Desk, row: Any) -> Offered:
    standing = shipped.procedure(row.code)
    older = _versions(session, site, shipped.code, row.code)
    own = next((read(each.text) for each in older if each.kind == OWN), None)
    said = own or (of_shipped(standing) if standing else Said())
    verified = said.verified or shipped.verified
    return Offered(
        shipped.code, row.code, REMOVED, standing is None, said, row.id, row.number, verified
    )
