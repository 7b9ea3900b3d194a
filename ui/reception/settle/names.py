"""Refused actions in the words of the desk: title, who did it and when, both versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.wording import clock_time, say, shown_value
from ui.desk import Desk
from ui.reception.settle.way_words import way_words
from ui.sync.words import moment
from ui.theme import theme

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.sync.views import Case, Settled, ToSettle, Way

_ICONS = {
    "bookings": "calendar-days", "badges": "id-card", "visits": "users-round",
    "tickets": "ticket", "counters": "monitor", "residents": "building-2", "sites": "map-pin",
}  # fmt: skip
AUTOMATIC = "automatic"


def icon_of(item: ToSettle) -> str:
    """The icon of what was refused."""
    return _ICONS.get(item.name.partition(".")[0], "circle-alert")


def tone_of(item: ToSettle) -> str:
    """A booking is a promise made to somebody: red; the rest is amber."""
    return "danger" if item.name.startswith("bookings.") else "warning"


def action_words(name: str) -> str:
    """What a command is called at the desk."""
    translate = QCoreApplication.translate
    words = {
        "bookings.book": translate("Settle", "Réservation"),
        "bookings.move": translate("Settle", "Déplacement"),
        "bookings.cancel": translate("Settle", "Annulation"),
        "bookings.check_in": translate("Settle", "Arrivée"),
        "bookings.end": translate("Settle", "Salle rendue"),
        "bookings.release": translate("Settle", "Salle libérée"),
        "visits.expect": translate("Settle", "Visite annoncée"),
        "visits.arrive": translate("Settle", "Arrivée"),
        "visits.leave": translate("Settle", "Sortie"),
        "badges.issue": translate("Settle", "Badge"),
        "badges.return": translate("Settle", "Retour de badge"),
        "badges.revoke": translate("Settle", "Badge annulé"),
        "tickets.take": translate("Settle", "Ticket"),
        "tickets.call": translate("Settle", "Appel"),
        "tickets.close": translate("Settle", "Ticket clos"),
    }
    return words.get(name, translate("Settle", "Action"))


class Speaker:
    """Says a refusal in the language in force, at the desk's time and place."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def asked(self) -> str:
        """The pill of one whose holder was asked to give way."""
        return QCoreApplication.translate("Settle", "demandé")

    def title(self, item: ToSettle) -> str:
        """Why it was refused, on one line."""
        if item.reason == "bookings.taken":
            return QCoreApplication.translate(
                "Settle", "Salle {room} déjà réservée par {who} à {time}"
            ).format(
                room=item.facts.get("resource") or item.what,
                who=item.facts.get("taken_by", ""),
                time=shown_value(item.facts.get("starts"), theme.language, self._desk.zone.key),
            )
        return self.sentence(item).split(". ")[0].removesuffix(".")

    def sentence(self, item: ToSettle) -> str:
        """The refusal as the command would have told it here."""
        shown = {
            k: shown_value(v, theme.language, self._desk.zone.key) for k, v in item.facts.items()
        }
        return say(item.reason, theme.language, **shown)

    def what(self, item: ToSettle) -> str:
        """What was wanted: the act, whom for, and when."""
        return self._act(item.name, item.who or item.what, item.starts, item.ends)

    def made(self, item: ToSettle) -> str:
        """ "saisie 09:48 par vous"."""
        words = (
            QCoreApplication.translate("Settle", "saisie {time} par vous")
            if self._is_me(item.actor)
            else QCoreApplication.translate("Settle", "saisie {time} par {who}")
        )
        return words.format(time=self._at(item.at), who=self._person(item.actor))

    def explained(self, item: ToSettle) -> str:
        """When it was done here, and when the central database refused it."""
        words = (
            QCoreApplication.translate("Settle", "Vous l’aviez saisie à {time}.")
            if self._is_me(item.actor)
            else QCoreApplication.translate("Settle", "{who} l’avait saisie à {time}.")
        )
        said = words.format(time=self._at(item.at), who=self._person(item.actor))
        if item.refused_at is not None:
            refused = QCoreApplication.translate(
                "Settle", "Le central l’a refusée à {time} : il tient l’autre pour valable."
            )
            said += " " + refused.format(time=self._at(item.refused_at))
        if item.asked is not None:
            asked = QCoreApplication.translate("Settle", "Demande faite à {time}.")
            said += " " + asked.format(time=self._at(item.asked))
        return said

    def versions(self, case: Case) -> tuple[str, str]:
        """What was done here, and what stands at the central database."""
        item = case.refused
        thing = item.what if item.what and item.what != item.who else ""
        ours = self._act(item.name, " ".join(p for p in (thing, item.who) if p), item.at, None)
        return ours, self.sentence(item)

    def way(self, way: Way, case: Case) -> tuple[str, str, str]:
        """A way as title, hint and pill."""
        return way_words(way, case, self._desk.zone.key)

    def settled(self, item: Settled) -> tuple[str, str]:
        """A settled action: what became of it, and by whom."""
        act = self._act(item.name, item.who or item.what, None, None)
        words = {
            "instead": QCoreApplication.translate("Settle", "{act} : {note}")
            if item.note
            else QCoreApplication.translate("Settle", "{act} : refaite"),
            "cancelled": QCoreApplication.translate("Settle", "{act} : annulée"),
            "merged": QCoreApplication.translate("Settle", "{act} : en double, fusionnée"),
        }
        title = words.get(item.how, "{act}").format(act=act, note=item.note)
        at = self._at(item.at)
        if item.actor == AUTOMATIC:
            return title, QCoreApplication.translate("Settle", "automatique, {time}").format(
                time=at
            )
        by = QCoreApplication.translate("Settle", "réglée par {who}, {time}")
        return title, by.format(who=self._person(item.actor), time=at)

    def _act(self, name: str, whom: str, starts: datetime | None, ends: datetime | None) -> str:
        parts = [f"{action_words(name)} {whom}".strip()]
        zone = self._desk.zone.key
        if starts is not None:
            until = f"–{clock_time(ends, zone)}" if ends else ""
            parts.append(clock_time(starts, zone) + until)
        return " · ".join(parts)

    def _at(self, at: datetime) -> str:
        return moment(at, self._desk.local_now())

    def _is_me(self, actor: str) -> bool:
        station = self._desk.station
        return actor == (station.staff or station.name)

    def _person(self, actor: str) -> str:
        from kiosk.people.queries import find_staff

        person = self._desk.read(find_staff, code=actor)
        if person is None:
            return actor
        return (theme.rtl and person.name_ar) or person.name
