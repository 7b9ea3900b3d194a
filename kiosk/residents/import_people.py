"""The people of a list: new ones are added, what it says otherwise of who is here is offered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from kiosk.core.text import fold
from kiosk.residents.answers import Answers
from kiosk.residents.import_report import CHANGE, WARNING, Remark
from kiosk.residents.known import Known, KnownPerson
from kiosk.residents.lines import Line
from kiosk.residents.refusals import RepeatedOtherwise

_COMPARED = ("role", "phone", "email")
Key = tuple[UUID, str]


@dataclass
class People:
    """Who works where by the lines so far: `added` are new, `changes` are wanted."""

    companies: Iterable[Known]
    answers: Answers
    added: list[dict[str, Any]] = field(default_factory=list)
    changes: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._here: dict[Key, list[KnownPerson]] = {}
        self._told: dict[Key, tuple[int, dict[str, Any]]] = {}
        for company in self.companies:
            for person in company.people:
                key = company.id, fold(person.full_name)
                self._here.setdefault(key, []).append(person)

    def told_otherwise(self, line: Line, company: UUID) -> RepeatedOtherwise | None:
        """What stops a line whose person an earlier one names, with another number or address."""
        number, told = self._told.get(_key(line, company), (0, {}))
        for name in _COMPARED:
            before, now = told.get(name, ""), line.person.get(name, "")
            if before and now and fold(before) != fold(now):
                return RepeatedOtherwise(field=name, line=number)
        return None

    def take(self, line: Line, company: UUID) -> Iterator[Remark]:
        """Add the person of a line, or offer what it says otherwise of them."""
        if not line.person:
            return
        key = _key(line, company)
        here = self._here.get(key, [])
        if here:
            yield from self._offer(line, here)
        elif key in self._told:
            self._told[key][1].update(_given(line))
        else:
            self.added.append({"resident": company, **line.person})
        self._told.setdefault(key, (line.row.number, self.added[-1] if not here else line.person))

    def _offer(self, line: Line, here: list[KnownPerson]) -> Iterator[Remark]:
        known = _meant(line, here)
        if known is None:
            yield _remark(line, WARNING, "import.namesakes", person=here[0].full_name)
            return
        taken = {}
        for name, after in _given(line).items():
            before = getattr(known, name)
            if fold(before) == fold(after):
                continue
            facts = {"person": known.full_name, "before": before or "–", "after": after}
            yield _remark(line, CHANGE, "import.change_person", name, **facts)
            if self.answers.wants((line.sheet, line.row.number, name)):
                taken[name] = after
        if taken:
            self.changes.append({"person": known.id, **taken})


def _key(line: Line, company: UUID) -> Key:
    return company, fold(" ".join(line.person.get(n, "") for n in ("first_name", "last_name")))


def _given(line: Line) -> dict[str, Any]:
    return {name: line.person[name] for name in _COMPARED if line.person.get(name)}


def _meant(line: Line, here: list[KnownPerson]) -> KnownPerson | None:
    """Whom of several of one name: the only one, or who has the number or the address."""
    given = _given(line)
    shared = [
        person
        for person in here
        if any(given.get(name) == getattr(person, name) != "" for name in ("phone", "email"))
    ]
    found = here if len(here) == 1 else shared
    return found[0] if len(found) == 1 else None


def _remark(line: Line, kind: str, code: str, field: str = "", **facts: Any) -> Remark:
    return Remark(line.row.number, kind, code, line.company, field, None, facts, line.sheet)
