"""Who answers for a site's personal data, and under which number of the CNDP (loi 09-08)."""

from __future__ import annotations

from dataclasses import dataclass, fields

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.sites.commands import require_site
from kiosk.sites.model import DataProtection

NUMBER_LENGTH = 60


class SetDataProtection(Command, frozen=True, kw_only=True):
    """What the privacy notice says of the site; what is left out stays as it is.

    `cndp` is the number of the CNDP's receipt or authorisation. `cin_authorisation` is that of the
    authorisation to keep numbers of identity cards: while it is empty no such number is taken.
    """

    controller: str | None = None
    contact: str | None = None
    phone: str | None = None
    email: str | None = None
    cndp: str | None = None
    cin_authorisation: str | None = None


@dataclass(frozen=True, slots=True)
class Protection:
    """The controller, whom to ask, and the numbers; empty where nobody has said them yet."""

    controller: str = ""
    contact: str = ""
    phone: str = ""
    email: str = ""
    cndp: str = ""
    cin_authorisation: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """What the law asks for and nobody has said: the number, and some way to be asked."""
        asked = not (self.contact or self.phone or self.email)
        return ("cndp",) * (not self.cndp) + ("contact",) * asked


NOBODY_SAID = Protection()
PROTECTION = tuple(each.name for each in fields(Protection))
"""What a site may say."""
# Built once: every arrival pays for it.
_SAID = select(*(getattr(DataProtection, name) for name in PROTECTION)).where(
    DataProtection.site == bindparam("at")
)


def set_data_protection(session: Session, command: SetDataProtection) -> None:
    """Say it; the notice has another version from then on."""
    require_site(session, command.site)
    given = {name: getattr(command, name) for name in PROTECTION}
    said = {name: clean(name, value) for name, value in given.items() if value is not None}
    row = session.get(DataProtection, command.site)
    if row is None:
        row = DataProtection(site=command.site, **dict.fromkeys(PROTECTION, ""))
        session.add(row)
    for name, value in said.items():
        setattr(row, name, value)
    row.changed_at = command.issued_at


def data_protection(session: Session, *, site: str) -> Protection:
    """What the site has said of its data."""
    row = session.connection().execute(_SAID, {"at": site}).first()
    return Protection(*row) if row else NOBODY_SAID


def clean(field: str, value: str) -> str:
    """What is said in a field as it is kept; raises Invalid."""
    if field in ("controller", "contact"):
        return checks.title(field, value, required=False)
    if field == "phone":
        return checks.phone(field, value)
    if field == "email":
        return checks.email(field, value)
    return _number(field, value)


def _number(field: str, value: str) -> str:
    """A number as it stands on the paper; "to be asked for" is none."""
    number = checks.text(field, value, limit=NUMBER_LENGTH)
    if number and not any(sign.isdecimal() for sign in number):
        raise Invalid(field=field, problem="number")
    return number
