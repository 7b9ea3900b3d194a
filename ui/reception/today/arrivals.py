"""The card of visitors still expected: who, from where, to whom, how late."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, Signal

from kiosk.core.directions import joined
from kiosk.core.wording import clock_time
from kiosk.visits.queries import VisitView
from ui.theme import widths
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import PRIMARY, SECONDARY
from ui.widgets.card import Card
from ui.widgets.pill import DANGER, Pill
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.states import EmptyState

LATE_MINUTES = 10


class _Arrival(RowPainter):
    """One expected visitor; the next to come has the full button."""

    height = 66

    def __init__(self, card: ArrivalsCard) -> None:
        self.card = card

    def paint(self, row: RowCanvas, item: VisitView) -> None:
        late = self.card.lateness(item)
        at = clock_time(item.expected_at) if item.expected_at else ""
        if late:
            self._time(row, at, self.card.late_words(late))
        else:
            row.text(row.box(16, 60), at, 14, weight=SEMIBOLD)
        narrow = row.width < widths.LIST
        button = row.button(
            16,
            "greet",
            "" if narrow else self.card.greet_words(item),
            icon="user-check",
            kind=PRIMARY if row.chosen else SECONDARY,
        )
        room = row.width - 82 - button - 32
        if narrow:
            row.two_lines(82, room, item.full_name, joined(item.company, item.host))
            return
        names = round(room * 0.56)
        row.two_lines(82, names, item.full_name, item.company or self.card.alone)
        row.icon(82 + names + 4, "arrow-right", 14)
        row.text(row.box(82 + names + 24, room - names - 28), item.host, 14)

    def _time(self, row: RowCanvas, at: str, late: str) -> None:
        middle = row.height / 2
        row.text(row.box(16, 60, top=middle - 19, height=19), at, 14, weight=SEMIBOLD)
        row.text(row.box(16, 66, top=middle, height=18), late, 11.5, "danger", SEMIBOLD)

    def words(self, item: VisitView) -> str:
        at = clock_time(item.expected_at) if item.expected_at else ""
        return f"{at} {item.full_name}, {item.company}, {item.host}"


class ArrivalsCard(Card):
    """`welcomed(visit id)` from the button or Enter; `all_wanted()` from the quiet action."""

    welcomed = Signal(object)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(pad=0, head=True)
        self._now: datetime | None = None
        self.alone = ""
        self.late = Pill("", DANGER)
        self.add_to_head(self.late)
        self.all = self.add_action("")
        self.all.clicked.connect(self.all_wanted)
        self.line = _Arrival(self)
        self.rows = RowList(self.line, key=lambda visit: visit.id)
        self.empty = EmptyState("", "", key="F2")
        self.rows.set_empty(self.empty)
        self.add(self.rows, 1)
        self.rows.pressed_button.connect(lambda _name, visit: self.welcomed.emit(visit.id))
        self.rows.opened.connect(lambda visit: self.welcomed.emit(visit.id))
        self._shown: tuple[list[VisitView], int] = ([], 0)
        self.retranslate()

    def set_row_height(self, height: int) -> None:
        """Give each visitor that many pixels."""
        self.line.height = height
        self.rows.scheduleDelayedItemsLayout()

    def show_visits(self, visits: list[VisitView], announced: int, now: datetime) -> None:
        """Show who is still awaited, out of all announced for the day."""
        self._now, self._shown = now, (visits, announced)
        coming = self.tr("{left} à venir sur {all}").format(left=len(visits), all=announced)
        room = bool(visits) and self.width() >= widths.LIST
        self.set_title(self.tr("Visiteurs attendus"), coming if room else "")
        late = sum(1 for visit in visits if self.lateness(visit))
        self.late.setVisible(late > 0)
        self.late.show_state(self.tr("%n en retard", "", late), DANGER)
        self.rows.set_items(visits)
        upcoming = next((v for v in visits if not self.lateness(v)), None)
        if self.rows.current is None and upcoming is not None:
            self.rows.choose(upcoming.id)

    def lateness(self, visit: VisitView) -> int:
        """Minutes late, from ten on; 0 before."""
        if visit.expected_at is None or self._now is None:
            return 0
        late = (self._now - visit.expected_at) // timedelta(minutes=1)
        return late if late >= LATE_MINUTES else 0

    def late_words(self, minutes: int) -> str:
        """How late, short enough to stand under the time."""
        if minutes >= 60:
            return self.tr("+ {hours} h {minutes:02}").format(
                hours=minutes // 60, minutes=minutes % 60
            )
        return self.tr("+ {minutes} min").format(minutes=minutes)

    def greet_words(self, visit: VisitView) -> str:
        """The button's words; a group says how many come."""
        if visit.companions:
            return self.tr("Groupe de {people}").format(people=visit.companions + 1)
        return self.tr("Accueillir")

    def retranslate(self) -> None:
        """Word the card in the language in force."""
        self.alone = self.tr("sans entreprise")
        self.all.setText(self.tr("Tout voir"))
        self.empty.say(
            self.tr("Aucune visite attendue aujourd’hui"),
            self.tr("Les invitations des résidents apparaîtront ici."),
        )
        if self._now is not None:
            self.show_visits(*self._shown, self._now)
        else:
            self.set_title(self.tr("Visiteurs attendus"))
            self.late.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
