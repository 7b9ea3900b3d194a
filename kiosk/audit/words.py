"""Acts as people read them, and as files that they take away."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from kiosk.audit.queries import Act, ActDetail, Looked
from kiosk.core import wording
from kiosk.core.catalogue import find_desk
from kiosk.core.clock import hour_minute, wall
from kiosk.core.directions import joined
from kiosk.core.ids import is_id
from kiosk.core.languages import in_language
from kiosk.sites.option_words import OPTION_WORDS, option_value
from kiosk.sync.words import action

if TYPE_CHECKING:
    from kiosk.paper.reports.document import Table

COLUMNS = ("n", "day", "time", "actor", "station", "action", "about", "status")
_UNSAID = frozenset({"id", "issued_at", "site", "station", "actor", "v"})
LONGEST = 200
SET_OPTION = "sites.set_option"
_CODE = re.compile(r"[a-z][a-z_]*")
"""A word for machines, which people read in what the act is called."""
_DATED = re.compile(r"\d{4}-\d\d-\d\d(T|$)")


def doer(act: Act | Looked, language: str) -> str:
    """Who acted: a name where it is known, else the code, which may be the machine's."""
    return in_language(act, language, "by") or act.actor


def about(act: Act, language: str) -> str:
    """Whom and what it was about, in a line; empty where that is not held (any more)."""
    return " · ".join(filter(None, _parts(act, language)))


def about_shown(act: Act, language: str) -> str:
    """The same for a window, where each name keeps to its own direction."""
    return joined(*_parts(act, language))


def _parts(act: Act, language: str) -> tuple[str, str]:
    return in_language(act, language, "who"), act.what


def status(act: Act, language: str) -> str:
    """What became of it at the centre."""
    return wording.say(f"journal.status.{act.status}", language)


def fields(detail: ActDetail, language: str, zone: str) -> list[tuple[str, str]]:
    """What was said, field by field; ids and what was left out say nothing to people."""
    if detail.act.name == SET_OPTION and (option := _option(detail, language)):
        return option
    said = []
    for name, value in detail.fields.items():
        if name in _UNSAID or not wording.has(f"field.{name}"):
            continue
        if text := _own(name, value, language) or _shown(value, language, zone):
            said.append((wording.field_name(name, language), text))
    return said


def _option(detail: ActDetail, language: str) -> list[tuple[str, str]]:
    """Which option of a site was chosen, and what: both are codes where they are kept."""
    name, value = (str(detail.fields.get(part, "")) for part in ("name", "value"))
    if name not in OPTION_WORDS:
        return []
    chosen = (
        option_value(name, value, language) if value else wording.say("journal.usual", language)
    )
    return [
        (wording.field_name("name", language), OPTION_WORDS[name].name.of(language)),
        (wording.field_name("value", language), chosen),
    ]


def _own(name: str, value: Any, language: str) -> str:
    """What a code of some fields stands for: a desk, a role; empty for all others."""
    if name in ("service", "services"):
        desks = map(find_desk, value if isinstance(value, list) else [str(value)])
        return ", ".join(desk.name.of(language) for desk in desks if desk)
    if name == "counter" and value == 0:
        return wording.say("journal.whole_site", language)
    if name == "role" and wording.has(key := f"role.{value}"):
        return wording.say(key, language)
    return ""


def table(acts: Sequence[Act], language: str, zone: ZoneInfo) -> Table:
    """The acts as rows of a file."""
    from kiosk.paper.reports.document import Column, Table, Word

    columns = tuple(Column(key, wording.say(f"journal.{key}", language)) for key in COLUMNS)
    rows = []
    for act in acts:
        at = act.at.astimezone(zone)
        what = Word(act.name, action(act.name, language))
        came = Word(act.status, status(act, language))
        when = at.date(), at.time().replace(microsecond=0)
        rows.append(
            (act.n, *when, doer(act, language), act.station, what, about(act, language), came)
        )
    return Table(wording.say("journal.title", language), columns, tuple(rows), language)


def _shown(value: Any, language: str, zone: str) -> str:
    if value is None or value in ("", [], {}) or isinstance(value, dict):
        return ""
    if isinstance(value, bool):
        return wording.say("journal.yes" if value else "journal.no", language)
    if isinstance(value, list):
        several = (_shown(part, language, zone) for part in value)
        return ", ".join(part for part in several if part)[:LONGEST]
    text = str(value)
    if is_id(text) or _CODE.fullmatch(text):
        return ""
    return _moment(text, zone) or text[:LONGEST]


def _moment(text: str, zone: str) -> str:
    """An instant or a day in figures; empty where it is something else."""
    if not _DATED.match(text):
        return ""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return ""
    if len(text) == len("2026-11-24"):
        return wording.numeric_date(at.date())
    local = wall(at, zone)
    return f"{wording.numeric_date(local.date())} {hour_minute(local.time())}"
