"""What a slice holds on one person, and how it lets go of them (loi 09-08, articles 7 to 9)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kiosk.core.text import fold

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class PersonQuery:
    """Whom somebody asks about: their name, and what tells them from their namesakes."""

    name: str
    company: str = ""
    phone: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name, folded."""
        return tuple(fold(self.name).split())

    def meets(self, *texts: str) -> bool:
        """Whether a text has every word of the name, in any order."""
        words = self.words
        there = fold(" ".join(texts)).split()
        return bool(words) and all(word in there for word in words)


@dataclass(frozen=True, slots=True)
class Held:
    """One thing that names a person.

    `kind` and `id` say which it is, the same at every store. `facts` are its fields by the names
    that `field.<name>` of the wording knows, only those that say something. `why_kept` says why it
    may not be emptied now ("inside", "expected", "works_here"), `rights.kept.<why_kept>` in words.
    One that itself says not how to reach the person `goes_with` another, by its id.
    """

    kind: str
    id: str
    name: str
    at: datetime | None = None
    company: str = ""
    phone: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    why_kept: str = ""
    email: str = ""
    goes_with: str = ""


Find = Callable[["Session", str, PersonQuery, datetime], list[Held]]
Forget = Callable[["Session", str, str, Collection[str], datetime], dict[str, str]]
Correct = Callable[[Held, Mapping[str, str]], "tuple[str, Mapping[str, Any]] | None"]


@dataclass(frozen=True)
class About:
    """The things of `kinds` that a slice holds on people.

    `find(session, site, query, now)` has those that bear a person's name. `forget(session, site,
    kind, ids, now)` empties the names of some, and says by id why one is kept; one that is not
    there, or is empty already, is nothing to keep. `correct(held, fields)` names the command that
    writes a person's right name there, if there is one. The ids of `coded` things are codes, of
    others UUIDs.
    """

    kinds: tuple[str, ...]
    find: Find
    forget: Forget
    correct: Correct | None = None
    coded: bool = False


def said(**facts: Any) -> dict[str, Any]:
    """The facts that say something."""
    return {name: value for name, value in facts.items() if value not in ("", None, False, 0)}
