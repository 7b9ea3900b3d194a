"""The steps of a first start. Another one is a line of `STEPS`, and its words in `page.py`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import msgspec

from kiosk.core.errors import Invalid, Refused
from kiosk.first_run.answers import CHECKS, NOT_YET, Answers, completed

AGAIN = "manager.again"
"""The PIN once more, which is no answer of its own."""
ENCRYPTED, TICKED = "station.encrypted", "yes"
NEEDED = ("site.name", "site.city", "station.name")
"""What a form leaves to nobody: a file of answers may, and has the usual one."""


@dataclass(frozen=True)
class Step:
    """What one page asks, as places of `Answers`; `choices` are chosen and `ticks` ticked."""

    name: str
    asks: tuple[str, ...]
    choices: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    ticks: tuple[str, ...] = ()


STEPS = (
    Step("site", ("site.known", "site.code", "site.name", "site.city"), choices=("site.known",)),
    Step(
        "station",
        ("station.name", "station.kind", ENCRYPTED),
        choices=("station.kind",),
        ticks=(ENCRYPTED,),
    ),
    Step("data", ("site.contact", "site.email", "site.phone", "site.cndp")),
    Step(
        "manager",
        ("manager.code", "manager.name", "manager.pin", AGAIN),
        hidden=("manager.pin", AGAIN),
    ),
)
MANAGER_ONLY = STEPS[-1:]
"""Where the site and its people are there already, and nobody has a PIN."""


@dataclass
class Said:
    """What was answered so far."""

    values: dict[str, str] = field(default_factory=dict)

    def answers(self) -> Answers:
        """As the core takes them."""
        parts: dict[str, dict[str, Any]] = {"site": {}, "station": {}, "manager": {}}
        for place, value in self.values.items():
            section, _, name = place.partition(".")
            if place in CHECKS:
                parts[section][name] = value
        parts["station"]["encrypted"] = self.values.get(ENCRYPTED) == TICKED
        empty = Answers()
        replaced = {
            name: msgspec.structs.replace(getattr(empty, name), **given)
            for name, given in parts.items()
        }
        return completed(msgspec.structs.replace(empty, **replaced))

    def wrong(self, step: Step) -> dict[str, Refused]:
        """What will not do of a step, by its place."""
        answers = self.answers()
        found: dict[str, Refused] = {}
        for place in step.asks:
            if place in NEEDED and self.values.get(place, "").lower() in NOT_YET:
                found[place] = Invalid(field=place.partition(".")[2], problem="empty")
                continue
            try:
                CHECKS.get(place, _nothing)(answers)
            except Refused as refusal:
                found[place] = refusal
        return found


def _nothing(_answers: Answers) -> None:
    """Not everything that is asked is an answer."""
