"""What the command line prints: sentences for people, one JSON object a line with `--json`."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

import msgspec

from kiosk.cli.streams import put, tell
from kiosk.core.command import Outcome
from kiosk.core.errors import BadFile, BadValue, Refused, SettingsError, StoreTrouble

_OF_ROLES = ("people.not_allowed", "people.may_not_read")


@dataclass
class Output:
    """Where results and errors go: results to standard output, errors to standard error."""

    json: bool = False
    language: str = "fr"
    zone: str = "Africa/Casablanca"
    nobody: bool = False
    """Whether somebody could sign in here, and has not."""

    def done(self, outcome: Outcome) -> None:
        """A command that was carried out."""
        made = outcome.result if isinstance(outcome.result, UUID) else outcome.command.id
        also = {"also": [done.name for done in outcome.also]} if outcome.also else {}
        self.line({"ok": True, "id": made, **result_fields(outcome.result), **also})

    def refused(self, refusal: Refused) -> None:
        """A refusal: JSON on standard output, a sentence on standard error otherwise."""
        from kiosk.core import wording

        message = wording.worded(refusal, self.language, zone=self.zone)
        if self.nobody and refusal.code in _OF_ROLES:
            message = wording.say("people.nobody_signed_in", self.language)
        if self.json:
            facts = {k: v for k, v in refusal.fields().items() if k not in ("message", "ok")}
            self.line({"ok": False, "refused": refusal.code, "message": message, **facts})
        else:
            tell(f"{message} [{refusal.code}]")

    def wrong(self, error: Exception, language: str = "") -> None:
        """Wrong usage or input; settings speak the station's language unless one is named."""
        if isinstance(error, SettingsError):
            facts = error.facts(language or self.language)
            self.error(error.worded(language), "usage", **facts)
        elif isinstance(error, BadFile):
            from kiosk.core import wording

            facts = {"file": error.kind, "detail": str(error)}
            self.error(wording.bad_file(error, language or self.language), "usage", **facts)
        elif isinstance(error, BadValue):
            from kiosk.core import wording

            facts = {"field": error.field, "problem": error.kind, "detail": str(error)}
            told = wording.bad_value(error, error.field, language or self.language)
            self.error(told, "usage", **facts)
        else:
            self.error(str(error), "usage")

    def trouble(self, error: StoreTrouble | OSError, language: str) -> None:
        """Trouble with the store, in words of ours where there are some."""
        from kiosk.core import wording

        if isinstance(error, StoreTrouble):
            kind, words = error.kind or "other", wording.trouble(error, language)
            words = words if error.kind else f"{words} ({error})"
        else:
            kind, words = "os", wording.say("trouble.os", language, detail=str(error))
        self.error(words, "trouble", trouble=kind, detail=str(error))

    def error(self, message: str, kind: str, **facts: Any) -> None:
        """Anything that is not an answer of the business."""
        if self.json:
            self.line({"ok": False, "error": kind, "message": message, **facts})
        else:
            tell(f"kiosk: {message}")

    def line(self, value: Any) -> None:
        """One value: a JSON line, or `name: value` lines for people."""
        if self.json:
            put(msgspec.json.encode(value, enc_hook=str).decode())
        else:
            put(_readable(value))

    def say(self, message: str, **facts: Any) -> None:
        """A sentence for people; its facts as JSON."""
        if self.json:
            self.line({"ok": True, **facts})
        else:
            put(message)


def result_fields(result: Any) -> dict[str, Any]:
    """A command's answer as fields beside its id."""
    if result is None or isinstance(result, UUID | str):
        return {}
    if isinstance(result, dict):
        return result
    return {f.name: getattr(result, f.name) for f in dataclasses.fields(result)}


def _readable(value: Any) -> str:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        value = {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
    if isinstance(value, dict):
        return "  ".join(f"{k}={_cell(v)}" for k, v in value.items())
    return _cell(value)


def _cell(value: Any) -> str:
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, str | int | float | UUID) or value is None:
        return str(value)
    return msgspec.json.encode(value, enc_hook=str).decode()
