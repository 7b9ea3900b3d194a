"""What an import did or would do, line by line."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from kiosk.core import wording
from kiosk.core.errors import Refused

REFUSED, WARNING, REPAIRED, HERE = "refused", "warning", "repaired", "already_here"


@dataclass(frozen=True)
class Remark:
    """Something to say about a line; `line` is the number Excel shows, `code` is stable."""

    line: int
    kind: str
    code: str
    company: str = ""
    field: str = ""
    refusal: Refused | None = None
    facts: dict[str, Any] = dataclasses.field(default_factory=dict)

    def message(self, language: str) -> str:
        """The remark as a sentence."""
        if self.refusal is not None:
            return wording.worded(self.refusal, language)
        return wording.say(self.code, language, **self.facts)


@dataclass(frozen=True)
class ReportLine:
    """A remark as it is shown."""

    line: int
    kind: str
    code: str
    field: str
    company: str
    message: str
    language: str

    def __str__(self) -> str:
        where = wording.say("import.line", self.language, line=self.line)
        company = f" ({self.company})" if self.company else ""
        return f"{where}{company}: {self.message}"


@dataclass(frozen=True)
class Report:
    """The whole of an import; `registered` counts those that were, or would be, registered."""

    file: str
    rows: int
    registered: int
    remarks: tuple[Remark, ...]
    ignored: tuple[str, ...]
    dry_run: bool

    @property
    def clean(self) -> bool:
        """Whether no line was refused."""
        return not self._count()[REFUSED]

    def lines(self, language: str = "fr") -> list[ReportLine]:
        """What there is to say of each line, in their order; most lines need no word."""
        return [
            ReportLine(r.line, r.kind, r.code, r.field, r.company, r.message(language), language)
            for r in sorted(self.remarks, key=lambda remark: remark.line)
            if r.kind != HERE
        ]

    def summary(self, language: str = "fr") -> str:
        """What happened, in one sentence or two."""
        end = "refused" if not self.clean else "dry_run" if self.dry_run else "done"
        said = [wording.say(f"import.summary_{end}", language, **self.figures())]
        if self.ignored:
            columns = ", ".join(self.ignored)
            said.append(wording.say("import.ignored_columns", language, columns=columns))
        return " ".join(said)

    def figures(self) -> dict[str, Any]:
        """The counts; `ok` is false when a line was refused and so nothing was imported."""
        count = self._count()
        return {
            "ok": self.clean,
            "file": self.file,
            "dry_run": self.dry_run,
            "rows": self.rows,
            "registered": self.registered if self.clean else 0,
            "already_here": count[HERE],
            "refused": count[REFUSED],
            "repaired": count[REPAIRED],
            "warnings": count[WARNING],
            "ignored_columns": list(self.ignored),
        }

    def _count(self) -> Counter[str]:
        """Lines of each kind; a line refused for two reasons counts once."""
        return Counter(kind for kind, _ in {(r.kind, r.line) for r in self.remarks})


def refusals(line: int, company: str, found: Iterable[Refused]) -> list[Remark]:
    """Remarks for what was refused of a line."""
    return [
        Remark(line, REFUSED, each.code, company, str(each.fields().get("field", "")), each)
        for each in found
    ]
