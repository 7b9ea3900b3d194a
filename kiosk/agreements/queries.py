"""What is asked of whom, what they have signed, and who waits for the desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from kiosk.agreements.known import key_of
from kiosk.agreements.model import AgreementGood, AgreementSignature, AgreementVersion
from kiosk.agreements.said import Said, read
from kiosk.agreements.states import OWN, REFUSED, SIGNED, UNSIGNED
from kiosk.core.clock import business_day
from kiosk.visits.namesakes import namesakes
from kiosk.visits.purposes import USUAL
from kiosk.visits.queries import get as visit_view
from kiosk.visits.states import EXPECTED

_v, _s, _g = (
    AgreementVersion.__table__.c,
    AgreementSignature.__table__.c,
    AgreementGood.__table__.c,
)
_VERSION = (_v.id, _v.code, _v.number, _v.since, _v.kind, _v.stands, _v.text, _v.at, _v.made_by)
# Built once: every arrival pays for these.
_STANDING = (
    select(*_VERSION)
    .where(_v.site == bindparam("at"), _v.stands.is_(True))
    .order_by(_v.added_at, _v.code)
)
_GOOD = select(_g.code, _g.number).where(
    _g.site == bindparam("at"), _g.key == bindparam("wanted"), _g.until >= bindparam("today")
)


@dataclass(frozen=True, slots=True)
class AgreementView:
    """A version of an agreement: `id` is the version's, `made_by` a staff code.

    Signatures to versions from the number `since` on are good for it.
    """

    id: UUID
    code: str
    number: int
    since: int
    kind: str
    stands: bool
    said: Said
    at: datetime
    made_by: str


@dataclass(frozen=True, slots=True)
class SigningView:
    """Something signed, or not (`kiosk.agreements.states`), with the version that was shown."""

    id: UUID
    code: str
    version: UUID
    visit: UUID | None
    day: date
    state: str
    first_name: str
    last_name: str
    company: str
    language: str
    at: datetime
    until: date | None
    strokes: str
    reason: str
    number: int
    said: Said

    @property
    def full_name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()

    def title(self, language: str) -> str:
        """What it is called, in a language."""
        return getattr(self.said.title, language, "") or self.said.title.fr


@dataclass(frozen=True, slots=True)
class Coming:
    """Of whoever comes in by themselves: the visit that was announced, and what is to be signed."""

    visit: UUID | None
    due: list[AgreementView]


def overview(session: Session, *, site: str) -> list[AgreementView]:
    """What the site asks for, in the order in which it was written, and what it asked for once."""
    found = [_view(row) for row in session.connection().execute(_STANDING, {"at": site})]
    return sorted(found, key=lambda each: each.kind != OWN)


def history(session: Session, *, site: str, agreement: str) -> list[AgreementView]:
    """Every version of an agreement, the newest first."""
    rows = select(*_VERSION).where(_v.site == site, _v.code == agreement)
    ordered = rows.order_by(_v.number.desc(), _v.at.desc())
    return [_view(row) for row in session.connection().execute(ordered)]


def due(
    session: Session,
    *,
    site: str,
    now: datetime,
    zone: str,
    purpose: str = "",
    first_name: str = "",
    last_name: str = "",
    company: str = "",
) -> list[AgreementView]:
    """What somebody who comes in is asked to sign; what they signed and is good is not."""
    asked = [each for each in overview(session, site=site) if _is_asked(each, purpose or USUAL)]
    if not asked:
        return []
    key = key_of(site, first_name, last_name, company)
    wanted = {"at": site, "wanted": key, "today": business_day(now, zone)}
    good: dict[str, int] = {}
    for code, number in session.connection().execute(_GOOD, wanted):
        good[code] = max(number, good.get(code, 0))
    return [each for each in asked if not each.said.months or good.get(each.code, 0) < each.since]


def coming(
    session: Session,
    *,
    site: str,
    now: datetime,
    zone: str,
    first_name: str,
    last_name: str,
    company: str = "",
) -> Coming:
    """What whoever comes in by themselves is asked: the purpose is that of an announced visit."""
    who = {"first_name": first_name, "last_name": last_name, "company": company}
    found = namesakes(session, site, first_name, last_name, business_day(now, zone))
    same = next(iter(one for one in found if one.may_be(company, "")), None)
    visit = same.visit if same is not None and same.state == EXPECTED else None
    known = visit_view(session, visit=visit) if visit is not None else None
    if known is not None:
        who["company"] = company or known.company
    purpose = known.purpose if known is not None else ""
    return Coming(visit, due(session, site=site, now=now, zone=zone, purpose=purpose, **who))


def due_of_visit(
    session: Session, *, site: str, now: datetime, zone: str, visit: UUID
) -> list[AgreementView]:
    """What whoever is in on a visit, or was, still has to sign for it."""
    who = visit_view(session, visit=visit)
    if who is None:
        return []
    asked = due(
        session,
        site=site,
        now=now,
        zone=zone,
        purpose=who.purpose,
        first_name=who.first_name,
        last_name=who.last_name,
        company=who.company,
    )
    if not asked:
        return []
    settled = {each.code for each in of_visit(session, site=site, visit=visit)}
    return [each for each in asked if each.code not in settled]


def of_visit(session: Session, *, site: str, visit: UUID) -> list[SigningView]:
    """What was signed for a visit, or let pass unsigned."""
    settled = _s.state.in_((SIGNED, UNSIGNED))
    rows = _signings().where(_s.site == site, _s.visit == visit, settled)
    return _signing_views(session, rows.order_by(_s.at, _s.id))


def waiting(session: Session, *, site: str, now: datetime, zone: str) -> list[SigningView]:
    """Who did not sign today and waits for the desk, the first one first."""
    today = business_day(now, zone)
    rows = _signings().where(_s.site == site, _s.day == today, _s.state == REFUSED)
    return _signing_views(session, rows.order_by(_s.at, _s.id))


def signed_on(session: Session, *, site: str, day: date) -> list[SigningView]:
    """All that was signed, refused or decided on a day, the first one first."""
    rows = _signings().where(_s.site == site, _s.day == day)
    return _signing_views(session, rows.order_by(_s.at, _s.id))


def signing(session: Session, *, site: str, signing: UUID) -> SigningView | None:
    """One of them, with the exact text that was shown."""
    found = _signing_views(session, _signings().where(_s.id == signing, _s.site == site))
    return found[0] if found else None


def any_signing(session: Session, *, signing: UUID) -> SigningView | None:
    """One by its id alone."""
    return next(iter(_signing_views(session, _signings().where(_s.id == signing))), None)


def _is_asked(each: AgreementView, purpose: str) -> bool:
    return each.kind == OWN and purpose in each.said.purposes


def _view(row: Any) -> AgreementView:
    return AgreementView(
        row.id,
        row.code,
        row.number,
        row.since,
        row.kind,
        bool(row.stands),
        read(row.text),
        row.at,
        row.made_by,
    )


_SIGNING = (
    *(_s.id, _s.code, _s.version, _s.visit, _s.day, _s.state, _s.first_name, _s.last_name),
    *(_s.company, _s.language, _s.at, _s.until, _s.strokes, _s.reason, _v.number),
)


def _signings() -> Select[*tuple[Any, ...]]:
    return select(*_SIGNING, _v.text).join_from(
        AgreementSignature, AgreementVersion, _v.id == _s.version
    )


def _signing_views(session: Session, rows: Select[*tuple[Any, ...]]) -> list[SigningView]:
    found = session.connection().execute(rows).all()
    return [SigningView(*(*row[:-1], read(row.text))) for row in found]
