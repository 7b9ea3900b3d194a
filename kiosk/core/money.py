"""Sums in dirhams as people read them, and as they type them; kept in centimes."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from kiosk.core import languages
from kiosk.core.errors import Invalid

MAD = {"fr": "{n}\u00a0MAD", "ar": "{n}\u00a0درهم", "en": "MAD\u00a0{n}"}


def money(centimes: int, language: str = languages.SOURCE) -> str:
    """Centimes as "1 234,50 MAD"."""
    whole, rest = divmod(abs(centimes), 100)
    groups, comma = ("\u202f", ",") if language != "en" else (",", ".")
    figures = f"{whole:,}".replace(",", groups) + (f"{comma}{rest:02}" if rest else "")
    code = next(c.code for c in languages.chain(language) if c.code in MAD)
    return MAD[code].format(n=figures if centimes >= 0 else f"-{figures}")


def percent(hundredths: int, language: str = languages.SOURCE) -> str:
    """Hundredths of a per cent as "20 %"."""
    figures = f"{Decimal(hundredths) / 100:.2f}".rstrip("0").rstrip(".")
    return f"{figures}%" if language == "en" else f"{figures.replace('.', ',')}\u00a0%"


def typed_hundredths(field: str, text: str) -> int:
    """What was typed as "150", "150,50" or "1 234.5", in hundredths; raises Invalid."""
    plain = re.sub(r"[\s\u00a0\u202f]", "", text).replace(",", ".")
    if not plain:
        raise Invalid(field=field, problem="empty")
    if not re.fullmatch(r"\d{1,9}(\.\d{1,2})?", plain, re.ASCII):
        raise Invalid(field=field, problem="amount")
    return int((Decimal(plain) * 100).quantize(Decimal(1), ROUND_HALF_UP))
