"""What becomes of a command that the central database refused: what a slice says of its own.

`kiosk.sync.settling` asks each slice; the windows show what comes of it under "À régler".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Fields = dict[str, Any]

INSTEAD, CANCELLED, ASKED, MERGED = "instead", "cancelled", "asked", "merged"
"""How a refused command is settled."""
ROOM, TIME, AGAIN, ASK, CANCEL, ALREADY = "room", "time", "again", "ask", "cancel", "merged"
"""The keys of the ways to settle."""


@dataclass(frozen=True, slots=True)
class Subject:
    """For whom, what (a room, a number), and the time wanted; `resident` is whom to warn.

    `who_ar` is their name in Arabic where one is kept beside the other.
    """

    who: str = ""
    what: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    resident: UUID | None = None
    who_ar: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """A kept command: its payload, and its result as it was logged."""

    payload: Fields = field(default_factory=dict)
    result: Any = None


@dataclass(frozen=True, slots=True)
class ToSettle:
    """A command that the central database refused: ours (`payload`), and what stood against it.

    `reason` is the refusal's code and `facts` its fields; `who` names whom it was for, `what` the
    thing (a room, a badge, a ticket's label), `starts` and `ends` the time wanted. `asked` is when
    the holder was asked to give way. `dependants` are later commands that failed with it.
    """

    id: UUID
    name: str
    at: datetime
    actor: str
    reason: str
    facts: dict[str, Any]
    payload: dict[str, Any]
    refused_at: datetime | None = None
    who: str = ""
    what: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    asked: datetime | None = None
    dependants: tuple[ToSettle, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of time on a row; `kind` is ours, against (what we met), taken or free."""

    starts: datetime
    ends: datetime
    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class TimeRow:
    """One row of the two versions on the time: `name` is empty for what was wanted here."""

    name: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """One way to settle a refused command.

    `key` is room, time, again, ask, cancel or merged; `command` and `fields` are the command to
    carry out first (none for ask, cancel, merged); `how` is what the settlement then says. `facts`
    are for the wording: resource, capacity, capacity_wanted, starts, ends, minutes (earlier is
    negative), who, contact. `free` where the place is known to be free here.
    """

    key: str
    how: str
    command: str = ""
    fields: dict[str, Any] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    free: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A refused command with all that the page shows of it; the first way is the best."""

    refused: ToSettle
    rows: tuple[TimeRow, ...]
    ways: tuple[Way, ...]
    opens: datetime | None = None
    closes: datetime | None = None


@dataclass(frozen=True, slots=True)
class Fulfilled:
    """What was wanted is so; `instead` is the thing that was there, where it has an id."""

    instead: UUID | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A refused command whose slice is asked for ways; what may be needed is prepared.

    `again` are its fields to be issued with anew, `warn` whom to tell, `give_up` the way that is
    always there, `same` what makes it needless.
    """

    refused: ToSettle
    again: Fields
    warn: Fields
    give_up: Way
    same: Fulfilled | None


MadeBy = Callable[[Any], Made]
"""The kept command of an id; one that says nothing where it is not here."""
SubjectOf = Callable[["Session", Fields, Any, MadeBy], Subject]
Same = Callable[["Session", str, str, Fields, Fields], Fulfilled | None]
Again = Callable[["Session", ToSettle, Fields, datetime], Fields | None]


@dataclass(frozen=True)
class Settling:
    """What a slice says of its refused commands.

    - `subjects`: by the first word of a command ("bookings"), whom and what it was about. The
      function is given the session, the payload, the result, and a way to the kept command of an
      id.
    - `already`: (command, reason) pairs that only mean that what was wanted is so; `same` finds
      that by looking, and `perhaps` what bears the same name, for a person to say.
    - `drawn`: fields that the edge, or the first carrying out, put in: the next one has its own.
    - `of_that_moment`: commands about who stood there then, of which none is tried again.
    - `hopeless`: reasons that no waiting mends, as regular expressions of whole codes.
    - `references`: fields that name a thing by its id, with the table that has it.
    - `again`: other fields to try with than the same.
    - `case`: both versions and the ways, where a slice shows more than the usual ones.
    - `touches`: commands that change a thing made before, with the field that names it.
    - `contact`: how those are reached whom a subject names as `resident`.
    """

    subjects: Mapping[str, SubjectOf] = field(default_factory=dict)
    fulfilled: frozenset[tuple[str, str]] = frozenset()
    same: Same | None = None
    perhaps: Callable[[Session, str, str, Fields], Fulfilled | None] | None = None
    drawn: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    of_that_moment: frozenset[str] = frozenset()
    hopeless: tuple[str, ...] = ()
    references: Mapping[str, type[Any]] = field(default_factory=dict)
    touches: Mapping[str, str] = field(default_factory=dict)
    again: Mapping[tuple[str, str], Again] = field(default_factory=dict)
    case: Callable[[Session, str, Asked, datetime], Case | None] | None = None
    contact: Callable[[Session, UUID], str] | None = None


def as_id(value: Any) -> UUID | None:
    """An id as a payload has it, or None."""
    try:
        return UUID(str(value)) if value else None
    except ValueError:
        return None


def text(payload: Any, key: str) -> str:
    """A field of a payload as text; empty where it is not there."""
    return str(payload.get(key) or "")


def person_name(payload: Fields) -> str:
    """First and last name as a payload has them."""
    return f"{text(payload, 'first_name')} {text(payload, 'last_name')}".strip()
