"""What people may say that counted for them: `resources/feedback/reasons.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from kiosk.core.resources import folder
from kiosk.core.texts import Text, worded


@dataclass(frozen=True, slots=True)
class Reason:
    """A code that is kept, the icon that stands for it, and what people call it."""

    code: str
    icon: str
    name: Text


@cache
def reasons() -> tuple[Reason, ...]:
    """All of them, in the order in which they are shown."""
    said = tomllib.loads((folder("feedback") / "reasons.toml").read_text(encoding="utf-8"))
    return tuple(Reason(r["code"], r["icon"], worded(Text, r["name"])) for r in said["reason"])


def find(code: str) -> Reason | None:
    """The reason of a code; None for one that this program does not know."""
    return next((reason for reason in reasons() if reason.code == code), None)
