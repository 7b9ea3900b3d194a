"""What visitors sign, or do not: one command each, in the transaction of their arrival."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.agreements.known import key_of, last_day
from kiosk.agreements.model import AgreementGood, AgreementSignature, AgreementVersion
from kiosk.agreements.refusals import (
    AtTheDesk,
    DecidedAlready,
    NothingToUndo,
    SignedAlready,
    UnknownSigning,
    UnknownVersion,
    Unsigned,
)
from kiosk.agreements.said import Said, read
from kiosk.agreements.states import (
    DECIDED,
    REFUSED,
    SIGNED,
    TURNED_AWAY,
    UNDONE_WITHIN,
    UNSIGNED,
    WITHDRAWN,
)
from kiosk.core import checks, languages, strokes
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.roles import UNATTENDED
from kiosk.core.text import search_key
from kiosk.sites.queries import known_zone
from kiosk.visits.queries import VisitView, guest
from kiosk.visits.queries import get as visit_view
from kiosk.visits.refusals import UnknownVisit


class SignAgreement(Command, frozen=True, kw_only=True):
    """Whoever comes on a visit signs a version that was shown in a language.

    `signature` as `kiosk.core.strokes` has it; or the desk lets them in without one, and says why
    (`unsigned`).
    """

    visit: UUID
    agreement_version: UUID
    language: str = "fr"
    signature: str = ""
    unsigned: str = ""


class RefuseAgreement(Command, frozen=True, kw_only=True):
    """Somebody does not sign, and is not in: the expected one (`visit`), or one with names."""

    agreement_version: UUID
    visit: UUID | None = None
    first_name: str = ""
    last_name: str = ""
    company: str = ""
    language: str = "fr"


class TurnAway(Command, frozen=True, kw_only=True):
    """Whoever did not sign is not let in, for a reason."""

    signing: UUID
    reason: str


class TakeBackSigning(Command, frozen=True, kw_only=True):
    """What was done last of it was not done: for ten minutes."""

    signing: UUID


@dataclass(frozen=True, slots=True)
class Signing:
    """Something signed or not, and what has become of it."""

    signing: UUID
    state: str


def desk_decides(_session: Session, command: SignAgreement, kind: str) -> None:
    """A machine at which nobody works lets nobody in unsigned. Raises AtTheDesk."""
    if kind in UNATTENDED and not command.signature:
        raise AtTheDesk


def sign_agreement(session: Session, command: SignAgreement) -> Signing:
    """Doing it twice signs once.

    Raises Invalid, UnknownVersion, UnknownVisit, Unsigned, SignedAlready.
    """
    if known := session.get(AgreementSignature, command.id):
        return _done(known)
    signature = strokes.checked("signature", command.signature)
    reason = checks.text("unsigned", command.unsigned)
    version, said = _version(session, command)
    if not signature and not reason:
        raise Unsigned(title=said.title.fr)
    visit = _visit(session, command.site, command.visit)
    if _signed(session, visit.id, version.code):
        raise SignedAlready(title=said.title.fr)
    who = _who(visit.first_name, visit.last_name, visit.company)
    row = _row(session, command, version.code, who)
    row.visit, row.strokes = visit.id, signature
    row.state, row.reason = (SIGNED, "") if signature else (UNSIGNED, reason)
    row.until = last_day(row.day, said.months) if signature else None
    session.add(row)
    _settle(session, row)
    key = key_of(command.site, visit.first_name, visit.last_name, visit.company)
    if row.until is not None and key:
        good = {"key": key, "code": row.code, "number": version.number, "until": row.until}
        session.add(AgreementGood(id=row.id, site=row.site, **good))
    return _done(row)


def refuse_agreement(session: Session, command: RefuseAgreement) -> Signing:
    """Twice is once. Raises Invalid, UnknownVersion, UnknownVisit."""
    if known := session.get(AgreementSignature, command.id):
        return _done(known)
    version, _said = _version(session, command)
    if command.visit is not None:
        visit = _visit(session, command.site, command.visit)
        who = _who(visit.first_name, visit.last_name, visit.company)
    else:
        first = checks.name("first_name", command.first_name)
        last = checks.name("last_name", command.last_name)
        who = _who(first, last, checks.title("company", command.company, required=False))
    row = _row(session, command, version.code, who)
    row.visit, row.state = command.visit, REFUSED
    session.add(row)
    return _done(row)


def turn_away(session: Session, command: TurnAway) -> Signing:
    """Raises Invalid, UnknownSigning, DecidedAlready."""
    reason = checks.text("reason", command.reason, required=True)
    row = _known(session, command)
    if (row.state, row.reason, row.decided_at) == (TURNED_AWAY, reason, command.issued_at):
        return _done(row)
    if row.state != REFUSED:
        raise DecidedAlready(name=_name(row))
    row.state, row.reason, row.decided_at = TURNED_AWAY, reason, command.issued_at
    return _done(row)


def take_back_signing(session: Session, command: TakeBackSigning) -> Signing:
    """Raises UnknownSigning, NothingToUndo."""
    row = _known(session, command)
    at = row.decided_at or row.at
    late = command.issued_at - at > UNDONE_WITHIN
    if late or row.state in (WITHDRAWN, DECIDED):
        raise NothingToUndo(minutes=int(UNDONE_WITHIN.total_seconds() // 60))
    if row.state == TURNED_AWAY:
        row.state, row.reason, row.decided_at = REFUSED, "", None
        return _done(row)
    row.state, row.decided_at = WITHDRAWN, command.issued_at
    row.strokes = row.reason = ""
    row.until = None
    s, g = AgreementSignature, AgreementGood
    if (good := session.get(g, row.id)) is not None:
        session.delete(good)
    for one in session.scalars(select(s).where(s.settled_by == row.id)):
        one.state, one.settled_by, one.decided_at = REFUSED, None, None
    return _done(row)


def _version(
    session: Session, command: SignAgreement | RefuseAgreement
) -> tuple[AgreementVersion, Said]:
    row = session.get(AgreementVersion, command.agreement_version)
    if row is None or row.site != command.site:
        raise UnknownVersion(version=str(command.agreement_version))
    return row, read(row.text)


def _visit(session: Session, site: str, visit: UUID) -> VisitView:
    here = guest(session, site=site, visit=visit) is not None
    found = visit_view(session, visit=visit) if here else None
    if found is None:
        raise UnknownVisit(visit=visit)
    return found


def _signed(session: Session, visit: UUID, code: str) -> bool:
    s = AgreementSignature
    rows = select(s.id).where(s.visit == visit, s.code == code, s.state == SIGNED)
    return session.scalar(rows.limit(1)) is not None


def _who(first_name: str, last_name: str, company: str) -> dict[str, str]:
    return {
        "first_name": first_name,
        "last_name": last_name,
        "company": company,
        "search": search_key(last_name, first_name, company)[:400],
    }


def _row(
    session: Session, command: SignAgreement | RefuseAgreement, code: str, who: dict[str, str]
) -> AgreementSignature:
    zone = known_zone(session, site=command.site)
    return AgreementSignature(
        id=command.id,
        site=command.site,
        code=code,
        version=command.agreement_version,
        day=business_day(command.issued_at, zone),
        language=checks.one_of("language", command.language, languages.codes()),
        at=command.issued_at,
        until=None,
        strokes="",
        reason="",
        decided_at=None,
        settled_by=None,
        **who,
    )


def _settle(session: Session, row: AgreementSignature) -> None:
    """Whoever did not sign that day and comes in after all waits for the desk no longer."""
    s = AgreementSignature
    open_ones = select(s).where(s.site == row.site, s.day == row.day, s.state == REFUSED)
    for one in session.scalars(open_ones.where(s.code == row.code)):
        if one.visit == row.visit or (one.visit is None and one.search == row.search):
            one.state, one.settled_by, one.decided_at = DECIDED, row.id, row.at


def _known(session: Session, command: Any) -> AgreementSignature:
    row = session.get(AgreementSignature, command.signing)
    if row is None or row.site != command.site:
        raise UnknownSigning(signing=str(command.signing))
    return row


def _name(row: AgreementSignature) -> str:
    return f"{row.first_name} {row.last_name}".strip()


def _done(row: AgreementSignature) -> Signing:
    return Signing(row.id, row.state)
