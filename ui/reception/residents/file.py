"""The file of a resident: people, bookings, visits, badges, parcels, and what was changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.audit import words as acts
from kiosk.audit.queries import of_file
from kiosk.badges.queries import badges
from kiosk.bookings.queries import of_holder
from kiosk.core.clock import wall
from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.core.wording import clock_time, short_date
from kiosk.parcels.queries import of_resident
from kiosk.residents.queries import ResidentView, same
from kiosk.sync.words import action
from kiosk.visits.queries import to_resident
from ui.reception.badges.rows import state_words as badge_words
from ui.reception.parcels.words import state_words as parcel_words
from ui.reception.parcels.words import what_words
from ui.reception.visits.purposes import state_words as visit_words
from ui.shell.session import Session
from ui.widgets.pill import NEUTRAL
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.select import Select
from ui.widgets.states import EmptyState

PEOPLE, BOOKINGS, VISITS, BADGES, PARCELS, HISTORY = (
    "people",
    "bookings",
    "visits",
    "badges",
    "parcels",
    "history",
)
VISITS_SEEN = timedelta(days=30)
MOST = 50


@dataclass(frozen=True)
class FileLine:
    """Something of a company, and the page where it is shown."""

    key: object
    title: str
    second: str = ""
    state: str = ""
    kind: str = NEUTRAL
    page: str = ""
    why: dict[str, Any] = field(default_factory=dict)


class _FileRow(RowPainter):
    height = 46

    def paint(self, row: RowCanvas, item: FileLine) -> None:
        used = row.pill(8, item.state, item.kind, height=21) + 12 if item.state else 8
        row.two_lines(8, row.width - 8 - used, item.title, item.second)

    def words(self, item: FileLine) -> str:
        return joined(item.title, item.second, item.state)


class ResidentFile(QWidget):
    """`going(page, why)` to what is opened; the list of people is the card's."""

    going = Signal(str, object)

    def __init__(self, session: Session, people: RowList) -> None:
        super().__init__()
        self.session, self.people = session, people
        self.resident: ResidentView | None = None
        self.which = Select()
        self.rows = RowList(_FileRow(), key=lambda line: line.key)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.which)
        column.addWidget(people, 1)
        column.addWidget(self.rows, 1)
        self.which.picked.connect(lambda _value: self.refresh())
        self.rows.opened.connect(self._open)

    def show_resident(self, resident: ResidentView | None) -> None:
        """Show the part that is chosen of a company's file."""
        self.resident = resident
        self.refresh()

    def refresh(self) -> None:
        """Read the part that is shown again."""
        part = str(self.which.value or PEOPLE)
        self.people.setVisible(part == PEOPLE)
        self.rows.setVisible(part != PEOPLE)
        if part == PEOPLE or self.resident is None:
            return
        readers: dict[str, Callable[[ResidentView], list[FileLine]]] = {
            BOOKINGS: self._bookings,
            VISITS: self._visits,
            BADGES: self._badges,
            PARCELS: self._parcels,
            HISTORY: self._history,
        }
        self.rows.set_items(readers[part](self.resident))
        self.rows.setAccessibleName(self.which.currentText())

    def retranslate(self) -> None:
        """Word the choice in the language in force; history is for those who may read the log."""
        parts: list[tuple[object, str]] = [
            (PEOPLE, self.tr("Personnes")),
            (BOOKINGS, self.tr("Réservations à venir")),
            (VISITS, self.tr("Visites")),
            (BADGES, self.tr("Badges")),
            (PARCELS, self.tr("Colis")),
        ]
        if self.session.station.may_read(of_file):
            parts.append((HISTORY, self.tr("Historique de la fiche")))
        chosen = self.which.value
        self.which.set_choices(parts)
        self.which.choose(chosen if chosen in dict(parts) else PEOPLE)
        self.which.setAccessibleName(self.tr("Partie de la fiche"))
        self.empty.say(self.tr("Rien à montrer"))
        self.refresh()

    # -- parts ---------------------------------------------------------------------------------

    def _bookings(self, resident: ResidentView) -> list[FileLine]:
        language, zone = self.session.language, self.session.station.zone
        return [
            FileLine(
                one.id,
                in_language(one, language, "resource_name"),
                joined(short_date(one.day, language), clock_time(one.starts, zone), one.title),
                page="bookings",
                why={"booking": one.id, "day": one.day},
            )
            for one in self.session.read(of_holder, resident=resident.id, limit=MOST)
        ]

    def _visits(self, resident: ResidentView) -> list[FileLine]:
        language = self.session.language
        since = self.session.local_now().date() - VISITS_SEEN
        found = self.session.read(to_resident, resident=resident.id, day=since, limit=MOST)
        lines = []
        for one in reversed(found):
            state, kind = visit_words(one.state, language)
            second = joined(short_date(one.day, language), one.company, one.host)
            why = {"visit": one.id}
            lines.append(FileLine(one.id, one.full_name, second, state, kind, "visits", why))
        return lines

    def _badges(self, resident: ResidentView) -> list[FileLine]:
        lines = []
        for one in self.session.read(badges, text=resident.name, limit=MOST):
            if one.company == resident.name:
                state, kind = badge_words(one, self.session.language)
                why = {"badge": one.id}
                lines.append(FileLine(one.id, one.name, one.number, state, kind, "badges", why))
        return lines

    def _parcels(self, resident: ResidentView) -> list[FileLine]:
        language, zone, now = self.session.language, self.session.station.zone, self.session.now()
        lines = []
        for one in self.session.read(of_resident, resident=resident.id, limit=MOST):
            state, kind = parcel_words(one, one.age(now, zone), language)
            second = joined(what_words(one, language), one.carrier, one.addressee)
            why = {"parcel": one.id}
            lines.append(FileLine(one.id, one.label, second, state, kind, "parcels", why))
        return lines

    def _history(self, resident: ResidentView) -> list[FileLine]:
        """Who changed what and when, from the log of this store."""
        language, zone = self.session.language, self.session.station.zone
        ids = self.session.read(same, resident=resident.id)
        lines = []
        for one in self.session.read(of_file, things=ids, action="residents.", limit=MOST):
            act = one.act
            day = short_date(wall(act.at, zone).date(), language)
            said = (f"{name} : {text}" for name, text in acts.fields(one, language, zone))
            title = joined(action(act.name, language), day, clock_time(act.at, zone))
            lines.append(FileLine(act.id, title, joined(acts.doer(act, language), *said)))
        return lines

    def _open(self, line: FileLine) -> None:
        if line.page:
            self.going.emit(line.page, line.why)
