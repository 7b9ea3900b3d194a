"""What was refused, and how it may be settled, as people read it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from kiosk.core import wording
from kiosk.core.clock import CASABLANCA, business_day
from kiosk.core.facts import refusal_with
from kiosk.core.settling import AGAIN, ALREADY, CANCEL, ROOM, TIME, ToSettle, Way
from kiosk.sync.commands import AUTOMATIC
from kiosk.sync.views import Settled

DAY_MINUTES = timedelta(days=1) // timedelta(minutes=1)
_SENTENCE = re.compile(r"(?<=[.؟!?])\s")


def title(refused: ToSettle, language: str = "fr", zone: str = CASABLANCA) -> str:
    """What stood against a command, in a few words: "Salle Atlas déjà réservée par …"."""
    named = {"action": action(refused.name, language)}
    own = f"settle.title.{refused.reason}"
    if wording.has(own):
        return _say(own, language, zone, refused.facts | named)
    if refused.reason.endswith(".unknown"):
        return _say("settle.title.unknown", language, zone, named)
    if not wording.has(refused.reason):
        return _say("settle.title.refused", language, zone, named)
    return _SENTENCE.split(reason(refused, language, zone))[0].rstrip(".")


def reason(refused: ToSettle, language: str = "fr", zone: str = CASABLANCA) -> str:
    """The refusal in whole sentences, as it would have been said at once."""
    return wording.worded(refusal_with(refused.reason, refused.facts), language, zone)


def subject(
    refused: ToSettle, language: str = "fr", zone: str = CASABLANCA, *, today: date | None = None
) -> str:
    """What was wanted: "Réservation · Noria Énergie · 14:00–15:30"; the day if not `today`."""
    parts = [action(refused.name, language), refused.who or refused.what]
    if refused.starts:
        times = [wording.clock_time(at, zone) for at in (refused.starts, refused.ends) if at]
        day = business_day(refused.starts, zone)
        shown = "" if today in (None, day) else f"{wording.short_date(day, language)} "
        parts.append(shown + "–".join(times))
    return " · ".join(part for part in parts if part)


def action(name: str, language: str = "fr") -> str:
    """What people call a command: "Réservation"."""
    key = f"settle.action.{name}"
    return wording.say(key if wording.has(key) else "settle.action.other", language)


def way_title(way: Way, language: str = "fr", zone: str = CASABLANCA, *, name: str = "") -> str:
    """A way in a few words; `name` is the refused command's, where giving up reads otherwise."""
    facts, key = way.facts, f"settle.way.{way.key}"
    if way.key == AGAIN and facts.get("resource"):
        key += ".booking"
    elif way.key == TIME and _other_day(way):
        key += ".day"
        facts = facts | {"day": business_day(facts["starts"], zone)}
    elif way.key == ROOM and "capacity" in facts:
        key += ".named"
    elif way.key == CANCEL and wording.has(f"{key}.{name}"):
        key += f".{name}"
    elif way.key in (CANCEL, ALREADY) and facts.get("who"):
        key += ".who"
    return _say(key, language, zone, facts)


def way_detail(way: Way, language: str = "fr", zone: str = CASABLANCA) -> str:
    """What a way changes for those concerned, and whom to tell."""
    key, facts = _detail(way), way.facts
    if way.key == TIME:
        minutes = abs(facts.get("minutes", 0))
        facts = facts | {"duration": wording.duration(minutes, language)}
    told = _say(key, language, zone, facts)
    if way.key in (ROOM, TIME, AGAIN, CANCEL) and facts.get("who") and "contact" in facts:
        whom = "settle.way.warn" if facts["contact"] else "settle.way.warn.no_contact"
        told = f"{told} {_say(whom, language, zone, facts)}"
    return told


def settled_title(done: Settled, language: str = "fr") -> str:
    """A settled command in a line: "Réservation · Noria Énergie · Rif 14:00–15:30"."""
    how = wording.say(f"settle.done.{done.how}", language)
    parts = (action(done.name, language), done.who or done.what, done.note or how)
    return " · ".join(part for part in parts if part)


def settled_by(done: Settled, language: str = "fr") -> str:
    """Who settled it, a code or a station's name; or that nobody had to."""
    return wording.say("settle.automatic", language) if done.actor == AUTOMATIC else done.actor


def problem(code: str, language: str = "fr") -> str:
    """What keeps the exchange from going on, and what to do; empty where nothing does."""
    return wording.say(f"sync.problem.{code}", language) if code else ""


def _detail(way: Way) -> str:
    key, facts = f"settle.way.{way.key}", way.facts
    if way.key == ROOM and "capacity" in facts:
        same = facts["capacity"] == facts["capacity_wanted"]
        return f"{key}.detail.{'same' if same else 'other'}"
    if way.key == TIME:
        if _other_day(way):
            return f"{key}.other_day"
        return f"{key}.{'earlier' if facts.get('minutes', 0) < 0 else 'later'}"
    if way.key == AGAIN and facts.get("resource"):
        return f"{key}.detail.booking"
    return f"{key}.detail"


def _other_day(way: Way) -> bool:
    return bool(abs(way.facts.get("minutes", 0)) >= DAY_MINUTES)


def _say(key: str, language: str, zone: str, facts: dict[str, Any]) -> str:
    shown = {k: wording.shown_value(v, language, zone) for k, v in facts.items()}
    return wording.say(key, language, **shown)
