"""All that is held on one person, as it is handed over: for machines, and ready to be drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import chain
from typing import TYPE_CHECKING, Any
from uuid import UUID

import msgspec

from kiosk.audit.queries import Looked, looks
from kiosk.core.directions import listed
from kiosk.core.errors import BadInput
from kiosk.core.languages import codes, of_paper
from kiosk.core.privacy import Held
from kiosk.core.settings import PrivacySettings
from kiosk.core.wording import field_name, say
from kiosk.paper.reports.imprint import Imprint, imprint_of
from kiosk.rights.queries import RequestView, request
from kiosk.rights.refusals import UnknownRequest
from kiosk.visits.cin import number_of
from kiosk.visits.notice import NoticeFacts, facts_here

if TYPE_CHECKING:
    from kiosk.station import Station

FORMAT, VERSION = "accueil.person", 1
KINDS = (
    *("visit", "hosted", "badge", "presence", "booking", "event", "joining"),
    *("agreement", "person", "staff", "log"),
)
_SETTINGS = {
    "visit": "visit_days",
    "hosted": "visit_days",
    "badge": "visit_days",
    "presence": "visit_days",
    "log": "visit_days",
    "booking": "booking_days",
    "event": "visit_days",
    "joining": "joining_days",
    "agreement": "agreement_days",
    "person": "resident_days",
    "staff": "staff_days",
}


@dataclass(frozen=True, slots=True)
class PersonFile:
    """What is handed over: the request, the things, and what the law has the site say beside."""

    request: RequestView
    things: tuple[Held, ...]
    facts: NoticeFacts
    imprint: Imprint
    language: str
    zone: str
    looks: tuple[Looked, ...] = ()

    def of(self, kind: str) -> list[Held]:
        """The things of a kind."""
        return [thing for thing in self.things if thing.kind == kind]

    def time(self, kind: str) -> str:
        """How long things of a kind are kept, in words."""
        days = days_of(self.facts.privacy, kind)
        return say("rights.time", self.language, days=days) if days else self._open()

    def contact(self) -> str:
        """Whom the person asks, in words."""
        asked = listed(*self.facts.asked)
        if not asked:
            return say("notice.desk", self.language)
        return say("notice.desk_or", self.language, contact=asked)

    def _open(self) -> str:
        return say("rights.time.open", self.language)


def person_file(
    station: Station, wanted: UUID, things: Sequence[Held], language: str
) -> PersonFile:
    """The file for a request that was answered. Raises UnknownRequest, or BadInput for a language.

    The number of an identity card is whole here, and nowhere else.
    """
    if language not in codes(of_paper()):
        raise BadInput(f"there are no sheets in {language}, only in {', '.join(codes(of_paper()))}")
    found = station.ask(request, request=wanted)
    if found is None:
        raise UnknownRequest(request=wanted)
    told = tuple(_whole(station, thing) for thing in things)
    imprint = imprint_of(station, language)
    seen = _looks(station, told)
    return PersonFile(found, told, facts_here(station), imprint, language, station.zone, seen)


def as_json(file: PersonFile) -> bytes:
    """The file for machines; fields are only ever added to a version."""
    asked = file.request
    said = {
        "format": FORMAT,
        "version": VERSION,
        "made_at": file.imprint.at.isoformat(),
        "site": {"code": file.imprint.site.code, "name": file.imprint.site.name},
        "controller": file.facts.said.controller or say("notice.controller", file.language),
        "cndp": file.facts.cndp,
        "contact": list(file.facts.asked),
        "request": {
            "id": str(asked.id),
            "number": asked.number,
            "asked_at": asked.asked_at.isoformat(),
            "answered_at": asked.answered_at and asked.answered_at.isoformat(),
            "identity": asked.identity,
        },
        "kept_days": {kind: days_of(file.facts.privacy, kind) for kind in KINDS},
        "held": [_plain(thing) for thing in file.things],
        "looked_at": [_look(look) for look in file.looks],
    }
    return msgspec.json.format(msgspec.json.encode(said), indent=2) + b"\n"


def days_of(privacy: PrivacySettings, kind: str) -> int | None:
    """How many days a kind is kept by itself; None where it stays as long as it is in use."""
    days: int | None = getattr(privacy, _SETTINGS[kind], None)
    return days


def fact_name(name: str, language: str) -> str:
    """What a fact of a thing is called."""
    return field_name(name, language)


def _looks(station: Station, things: Sequence[Held]) -> tuple[Looked, ...]:
    """Who opened the file of any of the things, the latest first."""
    found = (station.ask_itself(looks, subject=one.id) for one in things if one.kind != "log")
    return tuple(sorted(chain.from_iterable(found), key=lambda look: look.at, reverse=True))


def _whole(station: Station, thing: Held) -> Held:
    if thing.kind != "visit" or "cin" not in thing.facts:
        return thing
    number = station.ask(number_of, visit=UUID(thing.id))
    facts = {name: value for name, value in thing.facts.items() if name != "kept_at" or not number}
    if number:
        facts["cin"] = number
    return replace(thing, facts=facts)


def _plain(thing: Held) -> dict[str, Any]:
    facts = {name: _text(value) for name, value in thing.facts.items()}
    return {
        "kind": thing.kind,
        "id": thing.id,
        "name": thing.name,
        "at": thing.at and thing.at.isoformat(),
        "company": thing.company,
        "phone": thing.phone,
        "facts": facts,
    }


def _look(look: Looked) -> dict[str, Any]:
    return {"at": look.at.isoformat(), "code": look.actor, "name": look.by, "station": look.station}


def _text(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime | time) else value
