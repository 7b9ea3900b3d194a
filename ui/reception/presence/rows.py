"""Somebody in the building on one row: who, where, since when, and whether they are late."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk.core.catalogue import service_name
from kiosk.core.clock import hour_minute, wall
from kiosk.core.directions import joined
from kiosk.core.spelling import among
from kiosk.core.wording import counted, short_date
from kiosk.presence.kinds import COWORKER, GUEST, QUEUE, RESIDENT, ROOM, STAFF, VISITOR
from kiosk.presence.people import Present
from ui.shell.languages import Texts
from ui.widgets.pill import NEUTRAL, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

HEIGHT = 52


def kind_words(kind: str, language: str) -> str:
    """What somebody is known by."""
    texts = Texts(language)
    return {
        VISITOR: texts.translate("Presence", "Visiteur"),
        GUEST: texts.translate("Presence", "Participant"),
        RESIDENT: texts.translate("Presence", "Résident"),
        COWORKER: texts.translate("Presence", "Nomade"),
        STAFF: texts.translate("Presence", "Équipe du site"),
        QUEUE: texts.translate("Presence", "File d’attente"),
        ROOM: texts.translate("Presence", "Salle occupée"),
    }.get(kind, kind)


def name_words(one: Present, language: str) -> str:
    """Who it is; a service by its name, somebody who was forgotten by what they are."""
    if one.kind == QUEUE:
        return service_name(one.name, language)
    return one.name or kind_words(one.kind, language)


def is_meant(one: Present, typed: str, language: str) -> bool:
    """Whether somebody may be meant by what is typed, in Latin or Arabic letters."""
    return among((name_words(one, language), one.company, one.come_from), typed)


class PresentRow(RowPainter):
    """A name over what they are and where; at the end, until when, amber where that is past."""

    height = HEIGHT

    def __init__(self, now: Callable[[], datetime], zone: str) -> None:
        self.now, self.zone = now, zone

    def paint(self, row: RowCanvas, item: Present) -> None:
        words = self._until(item)
        kind = WARNING if item.is_late(self.now()) else NEUTRAL
        used = row.pill(14, words, kind, height=24) + 14 if words else 0
        room = row.width - 20 - used - 16
        row.two_lines(20, room, name_words(item, self.language), self._about(item))

    def words(self, item: Present) -> str:
        parts = (name_words(item, self.language), self._about(item), self._until(item))
        return joined(*filter(None, parts))

    def _about(self, item: Present) -> str:
        several = item.people > 1
        people = counted("evacuation.people", item.people, self.language) if several else ""
        kind = kind_words(item.kind, self.language)
        said = (kind, people, item.come_from, item.company, item.office, self._since(item))
        return joined(*dict.fromkeys(each for each in said if each))

    def _since(self, item: Present) -> str:
        if item.arrived_at is None:
            return ""
        since = Texts(self.language).translate("Presence", "depuis {time}")
        return since.format(time=self._moment(item.arrived_at))

    def _until(self, item: Present) -> str:
        if item.until is None:
            return ""
        texts = Texts(self.language)
        late = item.is_late(self.now())
        words = (
            texts.translate("Presence", "attendu dehors à {time}")
            if late
            else texts.translate("Presence", "jusqu’à {time}")
        )
        return words.format(time=self._moment(item.until))

    def _moment(self, at: datetime) -> str:
        """The hour, with its day where that is not today."""
        here, today = wall(at, self.zone), wall(self.now(), self.zone).date()
        hour = hour_minute(here)
        return hour if here.date() == today else f"{short_date(here.date(), self.language)} {hour}"
