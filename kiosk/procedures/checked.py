"""What is typed of a procedure, checked field by field."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

from kiosk.core import checks
from kiosk.core.errors import Invalid
from kiosk.core.text import fold
from kiosk.core.words import Words
from kiosk.core.words import checked as words
from kiosk.procedures.said import PaperSaid, Said

MOST_PROCEDURES, MOST_PAPERS = 20, 15
TITLE, HINT, PAPER, SHORT, NOTE, REMARK, FEW, SOURCE, LINK = 60, 80, 90, 30, 80, 160, 60, 80, 200
"""Signs at most, so that a kiosk of 1080 px and a ticket of 80 mm show them whole."""
CODE = re.compile(r"[a-z][a-z0-9-]{0,39}")


def code(typed: str, title: str) -> str:
    """The code of a new procedure: as typed, or else made of its title."""
    given = checks.text("code", typed, limit=40)
    made = given or re.sub(r"[^a-z0-9]+", "-", _plain(title)).strip("-")[:40].strip("-")
    if not CODE.fullmatch(made):
        raise Invalid(field="code", problem="code")
    return made


def _plain(title: str) -> str:
    apart = unicodedata.normalize("NFKD", fold(title))
    return "".join(sign for sign in apart if sign.isascii()).lower()


def said(typed: Said) -> Said:
    """A text within its limits, of which French has what another language has.

    Raises Invalid with the field, as "title", "title.ar" or "papers.2".
    """
    checks.within("papers", len(typed.papers), 0, MOST_PAPERS)
    return Said(
        title=words("title", typed.title, TITLE, required=True),
        hint=words("hint", typed.hint, HINT),
        papers=tuple(_paper(f"papers.{n}", each) for n, each in enumerate(typed.papers, 1)),
        remark=words("remark", typed.remark, REMARK),
        validity=words("validity", typed.validity, FEW),
        fee=words("fee", typed.fee, FEW),
        fee_to_confirm=typed.fee_to_confirm,
        link=link("link", typed.link),
        source=checks.text("source", typed.source, limit=SOURCE),
        verified=typed.verified,
    )


def _paper(field: str, typed: PaperSaid) -> PaperSaid:
    own = words(field, Words(typed.fr, typed.ar, typed.en), PAPER, required=True)
    short = words(f"{field}.short", typed.short, SHORT)
    note = words(f"{field}.note", typed.note, NOTE)
    return PaperSaid(own.fr, own.ar, own.en, short=short, note=note)


def link(field: str, typed: str) -> str:
    """An address that a telephone opens without a warning: https, a host, nothing else strange."""
    clean = checks.text(field, typed, limit=LINK)
    if not clean:
        return ""
    try:
        parts = urlsplit(clean)
        port = 443 if parts.port is None else parts.port
    except ValueError:
        raise Invalid(field=field, problem="https") from None
    host = parts.hostname or ""
    odd = not clean.isascii() or any(sign in clean for sign in ' <>"\\^`{|}')
    odd = odd or "@" in parts.netloc or parts.netloc.endswith(":") or port == 0
    if parts.scheme != "https" or odd or not _HOST.fullmatch(host):
        raise Invalid(field=field, problem="https")
    return clean


_HOST = re.compile(r"(?=.{4,120}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]")
