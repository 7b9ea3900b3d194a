"""What an import would do with each line: register a company, complete it, or leave it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from kiosk.core.errors import Refused
from kiosk.core.text import fold
from kiosk.residents.answers import Answers
from kiosk.residents.import_people import People
from kiosk.residents.import_report import CHANGE, HERE, WARNING, Counts, Remark, refusals
from kiosk.residents.known import Known
from kiosk.residents.lines import PHONES, Line
from kiosk.residents.refusals import AlreadyHere, IceOfAnother, IceRepeated, RepeatedOtherwise

Order = tuple[str, dict[str, Any]]
_KEPT = ("name", "joined_on")
"""What an import does not change of a company that is here."""


@dataclass
class Wanted:
    """A company to register, and the line that named it first."""

    id: UUID
    line: Line
    fields: dict[str, Any]


@dataclass
class Plan:
    """Lines are taken in one after the other; `orders` are the commands that they come to."""

    known: list[Known]
    answers: Answers
    new_id: Callable[[], UUID]
    rows: int = 0
    remarks: list[Remark] = field(default_factory=list)
    wanted: list[Wanted] = field(default_factory=list)
    changes: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._ices: dict[str, Known | Wanted] = {}
        self._names: dict[str, list[Known | Wanted]] = {}
        self._renamed: dict[UUID, Line] = {}
        self._ice_lines: dict[str, tuple[int, str]] = {}
        self.people = People(self.known, self.answers)
        for known in self.known:
            self._keep(known, known.ice, known.name, known.name_ar)

    def add(self, line: Line) -> None:
        """Take a line in, or say why it stays out."""
        self.rows += 1
        found = self._found(line)
        if isinstance(found, Refused):
            line.refused.append(found)
        elif found is not None and (otherwise := self.people.told_otherwise(line, found.id)):
            line.refused.append(otherwise)
        self.remarks += line.remarks
        if line.refused:
            self.remarks += refusals(
                line.sheet, line.row.number, line.company, line.refused, line.cells
            )
        elif isinstance(found, Known):
            self._offer(line, found)
            self.remarks += self.people.take(line, found.id)
        elif isinstance(found, Wanted):
            self.remarks += self.people.take(line, found.id)
        elif found is None and line.fields:
            self._register(line)

    def counts(self) -> Counts:
        """How many there are of each."""
        changed = sum(len(change) - 1 for change in (*self.changes, *self.people.changes))
        return Counts(len(self.wanted), len(self.people.added), changed)

    def orders(self) -> Iterator[Order]:
        """The commands, companies before their people."""
        for wanted in self.wanted:
            yield "residents.register", {"id": wanted.id, **wanted.fields}
        for change in self.changes:
            yield "residents.change", change
        for change in self.people.changes:
            yield "residents.change_person", change
        for person in self.people.added:
            yield "residents.add_person", person

    def _found(self, line: Line) -> Known | Wanted | Refused | None:
        """Who the line is of: one who is here, one of an earlier line, or why it cannot be."""
        ice = line.fields.get("ice", "")
        number, name = self._ice_lines.setdefault(ice, (line.row.number, fold(line.company)))
        if ice and name != fold(line.company):
            return IceRepeated(ice=ice, line=number)
        if ice and (holder := self._ices.get(ice)):
            if fold(line.company) in (*_names(holder), self._new_name(holder)):
                return holder if isinstance(holder, Known) else self._again(line, holder)
            if isinstance(holder, Known):
                return self._under_a_new_name(line, holder)
            return IceRepeated(ice=ice, line=holder.line.row.number)
        for namesake in self._names.get(fold(line.company), ()):
            other = namesake.ice if isinstance(namesake, Known) else namesake.fields.get("ice", "")
            if not (ice and other):
                return namesake if isinstance(namesake, Known) else self._again(line, namesake)
        return None

    def _under_a_new_name(self, line: Line, known: Known) -> Known | Refused:
        """A company that is here, when a person says that the line has its new name."""
        name = line.company
        if (line.sheet, line.row.number) not in self.answers.renamed:
            return IceOfAnother(ice=known.ice, name=known.name, wanted=name)
        for other in self._names.get(fold(name), ()):
            if isinstance(other, Known) and not other.ice:
                return AlreadyHere(name=other.name, resident=other.id, office=other.office)
            if isinstance(other, Wanted) and not other.fields.get("ice"):
                return RepeatedOtherwise(field="ice", line=other.line.row.number)
        if not line.refused:
            self._renamed[known.id] = line
            self._keep(known, "", name)
        return known

    def _new_name(self, holder: Known | Wanted) -> str | None:
        line = self._renamed.get(holder.id)
        return fold(line.company) if line else None

    def _again(self, line: Line, first: Wanted) -> Wanted | Refused:
        """A company that an earlier line named: what is new completes it, unless it differs."""
        new = {name: value for name, value in line.fields.items() if name != "name" and value}
        for name, value in new.items():
            if first.fields.get(name) not in (None, "", value):
                number = first.line.row.number
                if name == "ice":
                    return IceRepeated(ice=value, line=number)
                return RepeatedOtherwise(field=name, line=number)
        if not line.refused:
            first.fields |= new
            if not line.person:
                line.say(WARNING, "import.same_name_in_file", earlier=first.line.row.number)
        return first

    def _register(self, line: Line) -> None:
        wanted = Wanted(self.new_id(), line, line.fields)
        self.wanted.append(wanted)
        self._keep(wanted, line.fields.get("ice", ""), line.company, line.fields.get("name_ar", ""))
        self.remarks += self.people.take(line, wanted.id)

    def _keep(self, one: Known | Wanted, ice: str, *names: str) -> None:
        if ice:
            self._ices[ice] = one
        for key in {fold(name) for name in names} - {""}:
            self._names.setdefault(key, []).append(one)

    def _offer(self, line: Line, known: Known) -> None:
        """Say that a company is here, and what of it the line would change."""
        number = line.row.number
        here = Remark(number, HERE, "import.already_here", line.company, sheet=line.sheet)
        self.remarks.append(here)
        if not line.fields.get("ice"):
            facts = {"name": known.name}
            doubt = Remark(number, WARNING, "import.here_by_name", line.company, facts=facts)
            self.remarks.append(doubt)
        taken: dict[str, Any] = {}
        if self._renamed.get(known.id) is line:
            taken["name"] = line.company
            self.remarks.append(_change(line, "name", known.name, line.company))
        for name, after in _changes(line.fields, known).items():
            self.remarks.append(_change(line, name, getattr(known, name), after))
            if self.answers.wants((line.sheet, number, name)):
                taken[name] = after
        if taken:
            self.changes.append({"resident": known.id, **taken})


def _change(line: Line, name: str, before: str, after: Any) -> Remark:
    number, facts = line.row.number, {"before": before or "–", "after": after}
    return Remark(number, CHANGE, "import.change", line.company, name, None, facts, line.sheet)


def _changes(fields: dict[str, Any], known: Known) -> dict[str, Any]:
    """What a line says otherwise; a telephone that is known already is no change."""
    given = {name: fields[name] for name in PHONES if name in fields}
    changed: dict[str, Any] = {}
    if not set(given.values()) <= {known.phone, known.second_phone}:
        changed = {name: number for name, number in given.items() if getattr(known, name) != number}
    for name, value in fields.items():
        compared = name not in (*_KEPT, *PHONES) and value
        if compared and fold(str(value)) != fold(getattr(known, name)):
            changed[name] = value
    return changed


def _names(one: Known | Wanted) -> tuple[str, ...]:
    if isinstance(one, Known):
        return fold(one.name), fold(one.name_ar)
    return fold(one.line.company), fold(one.fields.get("name_ar", ""))
