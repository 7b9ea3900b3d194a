"""What is known of a station's versions, for programs and in words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from msgspec import to_builtins

from kiosk.core import program, wording
from kiosk.core.clock import CASABLANCA, business_day
from kiosk.core.errors import Refused
from kiosk.updates import here
from kiosk.updates.state import BY_HAND, GOING_BACK, READY, TRYING, Outcome, State, load
from kiosk.updates.versions import order

RUNS, WAITS, FORMER, LIES = "runs", "waits", "former", "lies"
"""What a version on this machine is there for."""


@dataclass(frozen=True, slots=True)
class VersionView:
    """A version that is on this machine; what RUNS is there even where nothing can be laid."""

    version: str
    role: str
    build: str = ""


def versions(data: Path) -> list[VersionView]:
    """All of this machine, the newest first."""
    own, state = program.version(), load(data)
    try:
        found = {own, *here.layout_of(data).versions()}
    except (Refused, OSError):
        found = {own}
    roles = {state.former: FORMER, state.version: WAITS if state.step else LIES, own: RUNS}
    if state.former and Path(state.former_program).is_file():
        found.add(state.former)
    newest = sorted(found, key=order, reverse=True)
    build = {own: program.build()}
    return [VersionView(each, roles.get(each, LIES), build.get(each, "")) for each in newest]


def facts(data: Path) -> dict[str, Any]:
    """All of it by name; `waits` is the version that was laid and is not tried yet."""
    state = load(data)
    return {
        "version": program.version(),
        "build": program.build(),
        "step": state.step,
        "waits": state.version if state.step == READY else None,
        "when": state.when if state.step == READY else None,
        "source": state.source if state.step == READY else None,
        "trying": state.version if state.step == TRYING else None,
        "former": state.former or None,
        "last": to_builtins(state.last),
    }


def lines(data: Path, language: str) -> list[str]:
    """The same for people: what runs, what waits, how the last one fared."""
    state = load(data)
    told = [wording.say("updates.now", language, version=program.version(), build=program.build())]
    told.append(waiting(state, language))
    if state.last is not None:
        told.append(fared(state.last, language))
    return told


def waiting(state: State, language: str) -> str:
    """What comes next."""
    if state.step == READY:
        source = wording.say(f"updates.source.{state.source}", language)
        key = f"updates.waits.{state.when}"
        return wording.say(key, language, version=state.version, source=source)
    if state.step == TRYING:
        told = {"version": state.version, "former": state.former}
        return wording.say("updates.trying", language, **told)
    if state.step == GOING_BACK:
        return wording.say("updates.going_back", language, former=state.former)
    return wording.say("updates.nothing_waits", language)


def fared(last: Outcome, language: str) -> str:
    """How the last version fared, and what to do where it did not."""
    how = BY_HAND if last.why == BY_HAND else last.result
    day = wording.long_date(business_day(last.at, CASABLANCA), language)
    told = {"day": day, "version": last.version, "former": last.former, "acts": last.acts}
    return wording.say(f"updates.last.{how}", language, **told)
