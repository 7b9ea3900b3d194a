"""What is known of a station's versions, for programs and in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from msgspec import to_builtins

from kiosk.core import program, wording
from kiosk.core.clock import CASABLANCA, business_day
from kiosk.updates.state import BY_HAND, GOING_BACK, READY, TRYING, Outcome, State, load


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
