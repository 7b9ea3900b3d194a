"""When the certificates between stations and the centre end: early enough to make others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.core.errors import BadFile

if TYPE_CHECKING:
    from kiosk.sync.enrolment import Enrolment

WARNED = timedelta(days=60)
AUTHORITY, STATION, SERVER = "authority", "station", "server"


@dataclass(frozen=True, slots=True)
class CertificateEnd:
    """Whose certificate ends when."""

    whose: str
    ends: datetime

    def is_due(self, now: datetime) -> bool:
        """Whether another has to be made now."""
        return self.ends - now < WARNED


def of_pem(whose: str, pem: str) -> Iterator[CertificateEnd]:
    """Of every certificate in a text; raises ValueError where there is none."""
    from cryptography import x509

    for each in x509.load_pem_x509_certificates(pem.encode()):
        yield CertificateEnd(whose, each.not_valid_after_utc)


def require_current(enrolment: Enrolment, now: datetime, place: object) -> None:
    """Raise BadFile for an enrolment one of whose certificates has ended, or is none."""
    try:
        for whose, pem in ((AUTHORITY, enrolment.ca), (STATION, enrolment.certificate)):
            for end in of_pem(whose, pem) if pem else ():
                if end.ends < now:
                    raise BadFile(f"{place}: {told(end, now)}", "ended_enrolment", place)
    except ValueError as error:
        raise BadFile(f"{place}: {error}", "no_enrolment", place) from error


def of_der(whose: str, der: bytes) -> CertificateEnd:
    """Of one as a server shows it; raises ValueError."""
    from cryptography import x509

    return CertificateEnd(whose, x509.load_der_x509_certificate(der).not_valid_after_utc)


def told(end: CertificateEnd, now: datetime | None = None) -> str:
    """In words for whoever keeps machines."""
    days = (end.ends - (now or datetime.now(UTC))).days
    when = f"in {days} days" if days >= 0 else "ENDED"
    return f"that of the {end.whose} ends {end.ends:%F}, {when}"
