"""Refused actions in the words of the desk: title, who did it and when, both versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.core.wording import clock_time
from kiosk.staff.queries import find_staff
from kiosk.sync import words
from ui.reception.places import place_names
from ui.shell.languages import Texts
from ui.shell.session import Session
from ui.shell.sync.words import moment

if TYPE_CHECKING:
    from kiosk.core.settling import Case, TimeRow, ToSettle, Way
    from kiosk.sync.views import Settled

_ICONS = {
    "bookings": "calendar-days",
    "badges": "id-card",
    "visits": "users-round",
    "tickets": "ticket",
    "counters": "monitor",
    "residents": "building-2",
    "sites": "map-pin",
}


def icon_of(item: ToSettle) -> str:
    """The icon of what was refused."""
    return _ICONS.get(item.name.partition(".")[0], "circle-alert")


def tone_of(item: ToSettle) -> str:
    """A booking is a promise made to somebody: red; the rest is amber."""
    return "danger" if item.name.startswith("bookings.") else "warning"


class Speaker:
    """Says a refusal in the language of a session, at the desk's time and place."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._places: Mapping[str, str] = {}

    def refresh(self) -> None:
        """Read again what the places are called."""
        self._places = place_names(self._session)

    def _place(self, name: str) -> str:
        return self._places.get(name, name)

    def _facts(self, facts: dict[str, Any]) -> dict[str, Any]:
        named = facts.get("resource")
        return facts | {"resource": self._place(named)} if isinstance(named, str) else facts

    def _told(self, item: ToSettle) -> ToSettle:
        return replace(item, what=self._place(item.what), facts=self._facts(item.facts))

    def rows(self, case: Case) -> tuple[TimeRow, ...]:
        """A case's rows by their places' names."""
        return tuple(replace(row, name=self._place(row.name)) for row in case.rows)

    @property
    def asked(self) -> str:
        """The pill of one whose holder was asked to give way."""
        return self._texts.translate("Settle", "demandé")

    @property
    def _texts(self) -> Texts:
        return Texts(self._session.language)

    @property
    def _where(self) -> tuple[str, str]:
        return self._session.language, self._session.zone.key

    def title(self, item: ToSettle) -> str:
        """Why it was refused, on one line."""
        return words.title(self._told(item), *self._where)

    def what(self, item: ToSettle) -> str:
        """What was wanted: the act, whom for, and when."""
        today = self._session.local_now().date()
        return joined(*words.subject(self._told(item), *self._where, today=today).split(" · "))

    def made(self, item: ToSettle) -> str:
        """ "saisie 09:48 par vous"."""
        said = (
            self._texts.translate("Settle", "saisie {time} par vous")
            if self._is_me(item.actor)
            else self._texts.translate("Settle", "saisie {time} par {who}")
        )
        return said.format(time=self._at(item.at), who=self._person(item.actor))

    def explained(self, item: ToSettle) -> str:
        """When it was done here, and when the central database refused it."""
        said = (
            self._texts.translate("Settle", "Vous l’aviez saisie à {time}.")
            if self._is_me(item.actor)
            else self._texts.translate("Settle", "{who} l’avait saisie à {time}.")
        ).format(time=self._at(item.at), who=self._person(item.actor))
        if item.refused_at is not None:
            refused = self._texts.translate("Settle", "Le central l’a refusée à {time}.")
            said += " " + refused.format(time=self._at(item.refused_at))
        if item.asked is not None:
            asked = self._texts.translate("Settle", "Demande faite à {time}.")
            said += " " + asked.format(time=self._at(item.asked))
        return said

    def versions(self, case: Case) -> tuple[str, str]:
        """What was done here, and what stands at the central database."""
        item = self._told(case.refused)
        parts = [words.action(item.name, self._session.language), item.who, item.what]
        parts.append(clock_time(item.at, self._session.zone.key))
        ours = joined(*dict.fromkeys(parts))
        return ours, words.reason(item, *self._where)

    def way(self, way: Way, case: Case) -> tuple[str, str, str]:
        """A way as title, hint, and a pill where the place is free."""
        way = replace(way, facts=self._facts(way.facts))
        title = words.way_title(way, *self._where, name=case.refused.name)
        pill = self._texts.translate("Settle", "libre") if way.free else ""
        return title, words.way_detail(way, *self._where), pill

    def settled(self, item: Settled) -> tuple[str, str]:
        """A settled action: what became of it, and by whom."""
        at, by = self._at(item.at), words.settled_by(item, self._session.language)
        if by == item.actor:
            said = self._texts.translate("Settle", "réglée par {who}, {time}")
        else:
            said = self._texts.translate("Settle", "{who}, {time}")
        placed = replace(item, what=self._place(item.what))
        title = words.settled_title(placed, self._session.language)
        by_whom = said.format(who=self._person(by), time=at)
        return joined(*title.split(" · ")), by_whom

    def _at(self, at: datetime) -> str:
        return moment(at, self._session.local_now())

    def _is_me(self, actor: str) -> bool:
        station = self._session.station
        return actor == (station.staff or station.name)

    def _person(self, actor: str) -> str:
        person = self._session.read(find_staff, code=actor)
        if person is None:
            return actor
        return in_language(person, self._session.language)
