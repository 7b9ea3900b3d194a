"""The sites that are known before any is opened, from `resources/sites.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from kiosk.core.resources import folder


@dataclass(frozen=True, slots=True)
class KnownSite:
    """A site as a set-up proposes it."""

    code: str
    city: str
    city_ar: str

    @property
    def name(self) -> str:
        """What it calls itself."""
        return f"Technopark {self.city}"

    @property
    def name_ar(self) -> str:
        """The same in Arabic."""
        return f"تكنوبارك {self.city_ar}"


@cache
def known_sites() -> tuple[KnownSite, ...]:
    """All of them, in their order."""
    read = tomllib.loads(folder("sites.toml").read_text(encoding="utf-8"))
    return tuple(KnownSite(code, *cities) for code, cities in read.items())


def known_site(code: str) -> KnownSite | None:
    """The one of a code."""
    return next((site for site in known_sites() if site.code == code), None)
