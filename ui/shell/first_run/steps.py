"""The steps of a first start. Another one is a line here, and its words in `page.py`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import msgspec

from kiosk.core.errors import Invalid, Refused
from kiosk.core.roles import DOOR, UNATTENDED
from kiosk.first_run.answers import CHECKS, NOT_YET, Answers, completed

AGAIN = "manager.again"
"""The PIN once more, which is no answer of its own."""
ENCRYPTED, TICKED = "station.encrypted", "yes"
NEEDED = ("site.name", "site.city", "station.name", "door.room")
"""What a form leaves to nobody: a file of answers may, and has the usual one."""


@dataclass(frozen=True)
class Step:
    """What one page asks, as places of `Answers`; `choices` are chosen and `ticks` ticked."""

    name: str
    asks: tuple[str, ...]
    choices: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    ticks: tuple[str, ...] = ()
    panel: str = ""
    makes: bool = False


WAY, ENROLMENT, CODE = "way", "enrolment", "code"
PAPER, READER, SCREEN, SOUND, DONE = "paper", "reader", "screen", "sound", "done"
NEW, JOIN = "new", "join"
EXIT_CODE, ROOM = "touch.exit_code", "door.room"
_OPENING = (
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
        makes=True,
    ),
)
_JOINING = (
    Step(ENROLMENT, (), panel=ENROLMENT),
    Step("named", ("station.name", ENCRYPTED), ticks=(ENCRYPTED,), makes=True),
)
_HALL = (
    _JOINING[0],
    Step("named", ("station.name", EXIT_CODE, ENCRYPTED), ticks=(ENCRYPTED,), makes=True),
)
_DOOR = (
    _JOINING[0],
    Step("door", ("station.name", ROOM)),
    Step("leaving", (EXIT_CODE,)),
    Step("kept", (ENCRYPTED,), ticks=(ENCRYPTED,), makes=True),
)
"""In three pages: a door's screen is low, and half of it are keys."""
_TRIED = {
    "kiosk": (PAPER, READER, SCREEN, SOUND),
    "display": (SOUND,),
    "door": (READER, SCREEN),
    "site": (PAPER,),
}
"""What is tried on a machine of a kind, where that is not paper and reader."""


def steps_for(way: str, kind: str) -> tuple[Step, ...]:
    """All steps of a first start, from the way in to the lights at the end."""
    hall = _DOOR if kind == DOOR else _HALL if kind in UNATTENDED else _JOINING
    panels = (CODE, *_TRIED.get(kind, (PAPER, READER)), DONE)
    asked = (Step(WAY, (), panel=WAY), *(hall if way == JOIN else _OPENING))
    return (*asked, *(Step(name, (), panel=name) for name in panels))


STEPS = steps_for(NEW, "desk")
FIELDS = (*_OPENING, *_JOINING, *_HALL, *_DOOR)
"""Every step that asks something to be typed."""
MANAGER_ONLY = (_OPENING[-1], Step(CODE, (), panel=CODE))
"""Where the site and its people are there already, and nobody has a PIN."""


@dataclass
class Said:
    """What was answered so far."""

    values: dict[str, str] = field(default_factory=dict)

    def answers(self) -> Answers:
        """As the core takes them."""
        parts: dict[str, dict[str, Any]] = {
            section: {} for section in ("site", "station", "manager", "touch", "door")
        }
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
        if step.name == "named":
            # Of what kind it is, its enrolment has said.
            answers = msgspec.structs.replace(answers, enrolment=ENROLMENT)
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
