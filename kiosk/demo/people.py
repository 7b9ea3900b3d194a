"""Who plays in the demo."""

from __future__ import annotations

import random
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Name:
    """A person's name in Latin letters, and in Arabic where it has one."""

    first: str
    last: str
    first_ar: str = ""
    last_ar: str = ""


@dataclass(frozen=True)
class Someone:
    """Someone who works for a resident."""

    id: UUID
    name: Name
    company: str
    office: str


@dataclass(frozen=True)
class Company:
    """A resident company and its people."""

    id: UUID
    name: str
    office: str
    people: tuple[Someone, ...]


class Cast:
    """The residents; the first companies are asked for more often than the last."""

    def __init__(self, companies: list[Company], rng: random.Random) -> None:
        self.companies = companies
        self.rng = rng

    def company(self) -> Company:
        """A company, some far more popular than others."""
        return self.companies[int(len(self.companies) * self.rng.random() ** 2)]

    def named(self, name: str) -> Company | None:
        """The company of that name."""
        return next((c for c in self.companies if c.name == name), None)

    def someone(self) -> Someone:
        """Someone to visit."""
        return self.rng.choice(self.company().people)
