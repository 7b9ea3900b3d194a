"""The texts of a site's agreements: written, changed, retired, and taken back."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from msgspec.structs import replace
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.agreements import said as words
from kiosk.agreements.model import AgreementVersion
from kiosk.agreements.refusals import (
    ChangedSince,
    CodeTaken,
    TooMany,
    UnknownAgreement,
    UnknownVersion,
)
from kiosk.agreements.said import Said
from kiosk.agreements.states import OWN, RETIRED
from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.words import Words
from kiosk.sites.queries import known_zone

MOST = 12


class _Text(Command, frozen=True, kw_only=True):
    """What is said of an agreement; all of it is said anew."""

    title: Words
    text: Words
    purposes: list[str]
    months: int = 0
    again: bool = False

    @property
    def said(self) -> Said:
        """The text alone."""
        fields = {name: getattr(self, name) for name in Said.__struct_fields__}
        return Said(**fields | {"purposes": tuple(self.purposes)})


class WriteAgreement(_Text, frozen=True, kw_only=True):
    """Have people sign something; its `code` is made of the title unless given."""

    code: str = ""


class ChangeAgreement(_Text, frozen=True, kw_only=True):
    """Say an agreement anew, by its code; one retired is asked for again.

    `over` is the number of the version that was looked at: of another nothing is changed unseen.
    """

    agreement: str
    over: int | None = None


class RetireAgreement(Command, frozen=True, kw_only=True):
    """Ask for it no longer; what was signed stays. `over` as in ChangeAgreement."""

    agreement: str
    over: int | None = None


class TakeAgreement(Command, frozen=True, kw_only=True):
    """Let an earlier version stand again; `over` as in ChangeAgreement."""

    agreement_version: UUID
    over: int | None = None


@dataclass(frozen=True, slots=True)
class AgreementKept:
    """The version that stands now, and the one `before` it, None where there was none."""

    code: str
    version: UUID
    before: UUID | None
    number: int


def write_agreement(session: Session, command: WriteAgreement) -> AgreementKept:
    """Keep the first version. Raises Invalid, CodeTaken, TooMany."""
    if known := session.get(AgreementVersion, command.id):
        return _kept(session, known)
    known_zone(session, site=command.site)
    clean = words.checked(command.said)
    code = words.code(command.code, clean.title.fr)
    if _last(session, command.site, code) is not None:
        raise CodeTaken(agreement=code)
    return _follow(session, command, code, None, OWN, words.written(clean))


def change_agreement(session: Session, command: ChangeAgreement) -> AgreementKept:
    """Keep a new version; the same again keeps none.

    Raises Invalid, UnknownAgreement, ChangedSince, TooMany.
    """
    clean = words.checked(command.said)
    row = _standing(session, command.site, command.agreement)
    stands = words.read(row.text)
    if not clean.again and clean == replace(stands, again=False):
        clean = stands  # nobody is asked once more because nothing has changed
    return _follow(session, command, row.code, row, OWN, words.written(clean))


def retire_agreement(session: Session, command: RetireAgreement) -> AgreementKept:
    """Raises UnknownAgreement, ChangedSince."""
    row = _standing(session, command.site, command.agreement)
    return _follow(session, command, row.code, row, RETIRED, row.text)


def take_agreement(session: Session, command: TakeAgreement) -> AgreementKept:
    """It stands as a new version, to which signatures are good as they were to it.

    Raises UnknownVersion, ChangedSince, TooMany.
    """
    wanted = session.get(AgreementVersion, command.agreement_version)
    if wanted is None or wanted.site != command.site:
        raise UnknownVersion(version=str(command.agreement_version))
    row = _standing(session, command.site, wanted.code)
    return _follow(session, command, row.code, row, wanted.kind, wanted.text, wanted.since)


def _standing(session: Session, site: str, code: str) -> AgreementVersion:
    typed = checks.text("agreement", code, limit=40, required=True)
    row = _last(session, site, typed)
    if row is None:
        raise UnknownAgreement(agreement=typed)
    return row


def _last(session: Session, site: str, code: str) -> AgreementVersion | None:
    v = AgreementVersion
    rows = select(v).where(v.site == site, v.code == code, v.stands)
    return session.scalars(rows.order_by(v.number.desc())).first()


def _follow(
    session: Session,
    command: Command,
    code: str,
    row: AgreementVersion | None,
    kind: str,
    text: str,
    since: int | None = None,
) -> AgreementKept:
    """Let a new version stand, unless it says what stands already."""
    if known := session.get(AgreementVersion, command.id):
        return _kept(session, known)
    if row is not None and (row.kind, row.text) == (kind, text):
        return AgreementKept(code, row.id, row.id, row.number)
    over = getattr(command, "over", None)
    if row is not None and over is not None and over != row.number:
        raise ChangedSince(agreement=words.read(row.text).title.fr)
    if kind == OWN and (row is None or row.kind != OWN):
        _require_room(session, command.site)
    number = row.number + 1 if row else 1
    if since is None:
        anew = row is None or (kind == OWN and words.read(text).again)
        since = number if anew or row is None else row.since
    if row is not None:
        row.stands = False
    kept = AgreementVersion(
        id=command.id,
        site=command.site,
        code=code,
        number=number,
        since=since,
        stands=True,
        kind=kind,
        text=text,
        at=command.issued_at,
        made_by=command.actor[:60],
        added_at=row.added_at if row else command.issued_at,
    )
    session.add(kept)
    session.flush()
    return AgreementKept(code, kept.id, row.id if row else None, number)


def _require_room(session: Session, site: str) -> None:
    v = AgreementVersion
    asked = select(func.count()).where(v.site == site, v.stands, v.kind == OWN)
    if (session.scalar(asked) or 0) >= MOST:
        raise TooMany(limit=MOST)


def _kept(session: Session, row: AgreementVersion) -> AgreementKept:
    """What a command that was carried out before has kept."""
    v = AgreementVersion
    earlier = select(v.id).where(v.site == row.site, v.code == row.code, v.number < row.number)
    before = session.scalar(earlier.order_by(v.number.desc()).limit(1))
    return AgreementKept(row.code, row.id, before, row.number)
