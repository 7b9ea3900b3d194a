"""What an import did or would do, line by line."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.core import wording
from kiosk.core.directions import isolated, runs_rtl
from kiosk.core.errors import Refused

REFUSED, ASKED, WARNING, REPAIRED = "refused", "asked", "warning", "repaired"
CHANGE, LEFT_OUT, HERE = "change", "left_out", "already_here"
STOPS = (REFUSED, ASKED)
"""What keeps a line out until it is mended or answered."""
_QUESTIONS = frozenset(
    {
        *("residents.hidden_row", "residents.doubtful_day", "residents.ice_of_another"),
        *("input.phone", "input.date", "input.email"),
    }
)


@dataclass(frozen=True)
class Remark:
    """Something to say about a line; `line` is the number Excel shows, `code` is stable.

    A `line` of 0 stands for a whole sheet, whose name the sentence has.
    """

    line: int
    kind: str
    code: str
    company: str = ""
    field: str = ""
    refusal: Refused | None = None
    facts: dict[str, Any] = dataclasses.field(default_factory=dict)
    sheet: str = ""
    written: str = ""

    @property
    def proposal(self) -> str:
        """What may be meant by what is written, to be confirmed or corrected."""
        return getattr(self.refusal, "meant", None) or self.written

    def message(self, language: str) -> str:
        """The remark as a sentence."""
        if self.refusal is not None:
            return wording.worded(self.refusal, language)
        named = {"field": wording.field_name(self.field, language)} if self.field else {}
        facts = self.facts
        if self.kind == CHANGE and runs_rtl(wording.say(self.code, language, **named, **facts)):
            facts = {name: isolated(str(value)) for name, value in facts.items()}
        return wording.say(self.code, language, **named, **facts)


@dataclass(frozen=True)
class ReportLine:
    """A remark as it is shown; `sheet` where the file has several, `title` in any case."""

    line: int
    kind: str
    code: str
    field: str
    company: str
    message: str
    language: str
    sheet: str = ""
    title: str = ""
    written: str = ""
    proposal: str = ""

    def __str__(self) -> str:
        if not self.line:
            return self.message
        where = wording.say("import.line", self.language, line=self.line)
        sheet = f"{self.sheet}, " if self.sheet else ""
        company = f" ({self.company})" if self.company else ""
        return f"{sheet}{where}{company}: {self.message}"


@dataclass(frozen=True)
class Counts:
    """How many an import registers or would: companies, people, changed values of both."""

    registered: int = 0
    people: int = 0
    changed: int = 0


@dataclass(frozen=True)
class Report:
    """The whole of an import; `counts` are of what was, or would be, done.

    `good_lines` says that they go in though others are refused. `sheets` are those that were read,
    `left_out` those that were not; `ignored` are columns.
    """

    file: str
    rows: int
    counts: Counts
    remarks: tuple[Remark, ...]
    ignored: tuple[str, ...]
    dry_run: bool
    good_lines: bool = False
    sheets: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    encoding: str = ""

    @property
    def clean(self) -> bool:
        """Whether no line was refused or is asked."""
        return not any(remark.kind in STOPS for remark in self.remarks)

    @property
    def registered(self) -> int:
        """Companies that were, or would be, registered."""
        return self.counts.registered

    @property
    def goes_in(self) -> bool:
        """Whether something is written, unless it is a trial."""
        return self.clean or self.good_lines

    def lines(self, language: str = "fr") -> list[ReportLine]:
        """What there is to say of each line, in their order; most lines need no word."""
        several = len(self.sheets) > 1
        order = {title: place for place, title in enumerate(self.sheets)}
        return [
            ReportLine(
                *(r.line, r.kind, r.code, r.field, r.company, r.message(language), language),
                sheet=r.sheet if several else "",
                title=r.sheet,
                written=r.written,
                proposal=r.proposal,
            )
            for r in sorted(self.remarks, key=lambda r: (order.get(r.sheet, 0), r.line))
            if r.kind != HERE
        ]

    def summary(self, language: str = "fr") -> str:
        """What happened, in one sentence or two."""
        end = "refused" if not self.goes_in else "dry_run" if self.dry_run else "done"
        figures = self.figures()
        said = [wording.say(f"import.summary_{end}", language, **figures)]
        if self.goes_in and (self.counts.people or figures["changes"]):
            said.append(wording.say("import.summary_more", language, **figures))
        for code, left in (("ignored_columns", self.ignored), ("left_out_sheets", self.left_out)):
            if left:
                said.append(wording.say(f"import.{code}", language, columns=", ".join(left)))
        return " ".join(said)

    def stopped(self) -> int:
        """Lines that do not go in as they are."""
        return len({(r.sheet, r.line) for r in self.remarks if r.kind in STOPS})

    def figures(self) -> dict[str, Any]:
        """The counts; `ok` is false when a line was refused and so nothing was imported."""
        count = self._count()
        done = self.counts if self.goes_in else Counts()
        return {
            "ok": self.goes_in,
            "file": self.file,
            "dry_run": self.dry_run,
            "rows": self.rows,
            "registered": done.registered,
            "people": done.people,
            "changed": done.changed,
            "changes": sum(remark.kind == CHANGE for remark in self.remarks),
            "already_here": count[HERE],
            "good": self.counts.registered,
            "stopped": self.stopped(),
            "refused": count[REFUSED],
            "asked": count[ASKED],
            "repaired": count[REPAIRED],
            "warnings": count[WARNING],
            "left_out": count[LEFT_OUT],
            "ignored_columns": list(self.ignored),
            "sheets": list(filter(None, self.sheets)),
            "left_out_sheets": list(self.left_out),
        }

    def _count(self) -> Counter[str]:
        """Lines of each kind; a line refused for two reasons counts once."""
        return Counter(kind for kind, _, _ in {(r.kind, r.sheet, r.line) for r in self.remarks})


def refusals(
    sheet: str, line: int, company: str, found: Iterable[Refused], written: Mapping[str, str]
) -> list[Remark]:
    """Remarks for what was refused of a line, or is asked: that which a person can answer."""
    return [
        Remark(
            line,
            ASKED if each.code in _QUESTIONS else REFUSED,
            each.code,
            company,
            str(each.fields().get("field", "")),
            each,
            sheet=sheet,
            written=written.get(str(each.fields().get("field", "")), ""),
        )
        for each in found
    ]
