"""The questions of a set-up, one after the other, each until its answer will do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from kiosk.core import languages
from kiosk.core.errors import Refused
from kiosk.core.roles import DOOR, UNATTENDED
from kiosk.core.wording import say, worded
from kiosk.first_run.answers import CHECKS, KINDS, Answers, completed
from kiosk.sites.known import known_sites
from kiosk.sync import handing_over

QUESTIONS = (
    "site.code",
    "site.name",
    "site.city",
    "site.contact",
    "site.email",
    "site.phone",
    "site.cndp",
    "station.name",
    "station.kind",
    "manager.code",
    "manager.name",
)
"""In this order, after the language and before the PIN; a step more is a line more."""
JOINING = ("station.name",)
"""What is asked of a station that joins a site: the rest comes with its enrolment."""
LANGUAGE, PIN, EXIT_CODE = "station.language", "manager.pin", "touch.exit_code"
ROOM = "door.room"

YES, NO = ("oui", "o", "yes", "y", "نعم"), ("", "non", "n", "no", "لا")

Line = Callable[[str], str]


def ask(line: Line, hidden: Line, tell: Callable[[str], None], **given: str) -> Answers:
    """Ask for all of it; `given` has the language and the enrolment where they are known."""
    answers = Answers(enrolment=given.get("enrolment", ""))
    if spoken := given.get("language"):
        answers = _with(answers, LANGUAGE, spoken)
    else:
        answers = _ask(answers, LANGUAGE, line, tell)
    if answers.enrolment:
        found = handing_over.given(Path(answers.enrolment))
        answers = _with(answers, "station.kind", found.kind)
    for place in _joining(answers) if answers.enrolment else QUESTIONS:
        answers = _ask(answers, place, line, tell)
    if not answers.enrolment:
        answers = _ask_pin(answers, hidden, tell)
    return _ask_encryption(answers, line)


def _joining(answers: Answers) -> tuple[str, ...]:
    kind = answers.station.kind
    door, hall = [ROOM] if kind == DOOR else [], [EXIT_CODE] if kind in UNATTENDED else []
    return (*JOINING, *door, *hall)


def _ask(answers: Answers, place: str, line: Line, tell: Callable[[str], None]) -> Answers:
    usual = _of(answers, place)
    question = _say(answers, f"question.{place}", known=_known(), kinds=", ".join(KINDS))
    while True:
        given = line(f"{question} [{usual}]" if usual else question) or usual
        said = completed(_with(answers, place, given))
        try:
            CHECKS[place](said)
        except Refused as refusal:
            tell(worded(refusal, answers.station.language))
        else:
            return said


def _ask_pin(answers: Answers, hidden: Line, tell: Callable[[str], None]) -> Answers:
    while True:
        said = _with(answers, PIN, hidden(_say(answers, f"question.{PIN}")))
        try:
            CHECKS[PIN](said)
        except Refused as refusal:
            tell(worded(refusal, answers.station.language))
            continue
        if hidden(_say(answers, "again")) == said.manager.pin:
            return said
        tell(_say(answers, "differs"))


def _ask_encryption(answers: Answers, line: Line) -> Answers:
    """Last, and not for whoever only presses Enter."""
    while (said := line(_say(answers, "question.encrypted")).strip().lower()) not in (*YES, *NO):
        continue
    station = msgspec.structs.replace(answers.station, encrypted=said in YES)
    return msgspec.structs.replace(answers, station=station)


def _with(answers: Answers, place: str, value: str) -> Answers:
    section, _, name = place.partition(".")
    part = msgspec.structs.replace(getattr(answers, section), **{name: value})
    return msgspec.structs.replace(answers, **{section: part})


def _of(answers: Answers, place: str) -> str:
    section, _, name = place.partition(".")
    return str(getattr(getattr(answers, section), name))


def _known() -> str:
    return ", ".join(site.code for site in known_sites())


def _say(answers: Answers, key: str, **fields: str) -> str:
    return say(f"setup.{key}", languages.spoken(answers.station.language), **fields)
