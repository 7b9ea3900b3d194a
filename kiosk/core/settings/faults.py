"""What is wrong in a settings file, line by line, as people are told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.core import languages
from kiosk.core.errors import SettingsError
from kiosk.core.settings.valid import say

Words = Callable[[str], str]
"""Some words in a language."""


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong; `problem` as in the wording's "settings.<problem>".

    `line` is 0 where it is not about a line of the file.
    """

    line: int
    setting: str
    problem: str
    value: str = ""
    valid: Words = str
    facts: dict[str, Any] = field(default_factory=dict)

    def worded(self, language: str) -> str:
        """What is wrong, and what would be right."""
        said = {"setting": self.setting, "value": self.value, "valid": self.valid(language)}
        return say(f"settings.{self.problem}", language, **said, **self.facts)


class WrongSettings(SettingsError):
    """A settings file that is refused, with all that is wrong in it; its `str` is in English."""

    def __init__(self, file: Path, faults: Sequence[Fault], language: str) -> None:
        self.file, self.faults = file, tuple(faults)
        self.language = language
        super().__init__(self.worded("en"))

    def lines(self, language: str = "") -> list[str]:
        spoken = language or languages.spoken(self.language)
        return [self._placed(fault, spoken) for fault in self.faults]

    def facts(self, language: str) -> dict[str, Any]:
        return {
            "file": str(self.file),
            "faults": [
                {
                    "line": fault.line or None,
                    "setting": fault.setting,
                    "problem": fault.problem,
                    "value": fault.value,
                    "message": fault.worded(language),
                }
                for fault in self.faults
            ],
        }

    def _placed(self, fault: Fault, language: str) -> str:
        what = fault.worded(language)
        if not fault.line:
            return what
        return say("settings.at", language, file=self.file, line=fault.line, what=what)
