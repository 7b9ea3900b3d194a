"""One line of the list of visits, and how late or long a visit is."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QObject

from kiosk.core.clock import business_day
from kiosk.core.directions import joined
from kiosk.core.wording import clock_time, short_date
from kiosk.visits.queries import VisitView
from kiosk.visits.states import CANCELLED, EXPECTED, LEFT, ON_SITE
from ui.reception.visits.purposes import CLOSED, standing, state_words
from ui.shell.languages import language_of
from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.widgets.button import PRIMARY, SECONDARY
from ui.widgets.paint import is_rtl, text_width
from ui.widgets.pill import pill_size
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

LATE = timedelta(minutes=10)
STATES = (EXPECTED, ON_SITE, LEFT, CLOSED, CANCELLED)
WELCOME, LEAVE, REPRINT, RESTORE = "welcome", "leave", "reprint", "restore"


class VisitWords(QObject):
    """The words on the rows, in the language of the list that they stand in."""

    def __init__(self, zone: str, parent: QObject) -> None:
        super().__init__(parent)
        self.zone = zone
        self.now: datetime | None = None
        self.with_state = False
        self.with_closed = False
        self.needing: frozenset[UUID] = frozenset()

    def time(self, visit: VisitView) -> str:
        """When they came, or else when they are expected."""
        at = visit.arrived_at or visit.expected_at
        return clock_time(at, self.zone) if at else ""

    def under_time(self, visit: VisitView) -> tuple[str, str]:
        """What stands below the time, with its colour."""
        if visit.state == LEFT and visit.left_at:
            return self._ended(visit, clock_time(visit.left_at, self.zone))
        if since := self._earlier_day(visit):
            return short_date(since, language_of(self)), "danger"
        late = self.lateness(visit)
        if late:
            if late >= 60:
                return self.tr("+ {hours} h {minutes:02}").format(
                    hours=late // 60, minutes=late % 60
                ), "danger"
            return self.tr("+ {minutes} min").format(minutes=late), "danger"
        if self.overdue(visit) and visit.until:
            return self.tr("fin {time}").format(time=clock_time(visit.until, self.zone)), "warning"
        return "", "muted"

    def _ended(self, visit: VisitView, time: str) -> tuple[str, str]:
        if visit.closed:
            return self.tr("→ {time} ?").format(time=time), "warning"
        return self.tr("→ {time}").format(time=time), "muted"

    def _earlier_day(self, visit: VisitView) -> date | None:
        """The day someone came who is here since an earlier one."""
        if visit.state != ON_SITE or visit.arrived_at is None or self.now is None:
            return None
        came = business_day(visit.arrived_at, self.zone)
        return came if came < business_day(self.now, self.zone) else None

    def lateness(self, visit: VisitView) -> int:
        """Minutes after the hour announced, from ten on."""
        if visit.state != EXPECTED or visit.expected_at is None or self.now is None:
            return 0
        late = self.now - visit.expected_at
        return late // timedelta(minutes=1) if late >= LATE else 0

    def overdue(self, visit: VisitView) -> bool:
        """Whether someone stays after the end of their visit."""
        if visit.state != ON_SITE or visit.until is None or self.now is None:
            return False
        return self.now > visit.until

    def person(self, visit: VisitView) -> str:
        """The name, and how many come along."""
        if visit.companions:
            return self.tr("{name} + {people}").format(
                name=visit.full_name, people=visit.companions
            )
        return visit.full_name

    def company(self, visit: VisitView) -> str:
        """The company, or that there is none; before it, that leave is needed."""
        if visit.id in self.needing:
            return joined(self.tr("accord du responsable nécessaire"), visit.company)
        return visit.company or self.tr("sans entreprise")

    def welcome(self) -> str:
        """The button that lets in."""
        return self.tr("Accueillir")

    def leave(self) -> str:
        """The button that lets out."""
        return self.tr("Départ")

    def reprint(self) -> str:
        """What the button with a printer alone does."""
        return self.tr("Réimprimer le badge")

    def restore(self) -> str:
        """The button that puts back someone who was taken to be gone."""
        return self.tr("Remettre sur place")


class VisitRow(RowPainter):
    """Time, name and company, host, badge, state, and what can be done."""

    height = 60

    def __init__(self, words: VisitWords) -> None:
        self.wording = words

    def paint(self, row: RowCanvas, item: VisitView) -> None:
        words = self.wording
        self._time(row, item)
        self._act(row, item)
        end = 16 + self._acting()
        if words.with_state:
            end += self._stated(row, item, end)
        badge = text_width("V-00000", 13, rtl=row.rtl)
        row.text(row.end_box(end, badge), item.badge, 13, "muted", align="end")
        room = row.width - 80 - end - badge - 16
        names = round(room * 0.54)
        tone = "danger" if item.id in words.needing else "muted"
        row.two_lines(80, names - 10, words.person(item), words.company(item), second_tone=tone)
        row.icon(80 + names - 2, "arrow-right", 14)
        row.text(row.box(80 + names + 20, room - names - 26), item.host, 14)

    def _time(self, row: RowCanvas, item: VisitView) -> None:
        words, middle = self.wording, row.height / 2
        under, tone = words.under_time(item)
        if not under:
            row.text(row.box(16, 60), words.time(item), 14, weight=SEMIBOLD)
            return
        row.text(row.box(16, 60, top=middle - 19, height=19), words.time(item), 14, weight=SEMIBOLD)
        weight = REGULAR if tone == "muted" else SEMIBOLD
        row.text(row.box(16, 64, top=middle, height=18), under, 11.5, tone, weight)

    def _act(self, row: RowCanvas, item: VisitView) -> None:
        """Paint the buttons of what can be done."""
        if item.state == EXPECTED:
            kind = PRIMARY if row.chosen else SECONDARY
            row.button(16, WELCOME, self.wording.welcome(), icon="user-check", kind=kind)
        elif item.state == ON_SITE:
            used = row.button(16, LEAVE, self.wording.leave(), icon="log-out")
            if not self.wording.with_state:
                row.button(24 + used, REPRINT, "", icon="printer", tip=self.wording.reprint())
        elif item.closed:
            row.button(16, RESTORE, self.wording.restore(), icon="undo-2")

    def _acting(self) -> float:
        """The room that buttons take on any row, so that the columns stand in line."""
        words = [self.wording.welcome(), self.wording.leave()]
        if self.wording.with_closed:
            words.append(self.wording.restore())
        longest = max(text_width(text, 13, SEMIBOLD, rtl=is_rtl(self.seen_in)) for text in words)
        return longest + 62 + (0 if self.wording.with_state else 32)

    def _stated(self, row: RowCanvas, item: VisitView, end: float) -> float:
        """Paint how the visit stands; returns the room of the longest such word."""
        words, kind = state_words(standing(item), self.language)
        row.pill(end, words, kind, height=24)
        all_words = (state_words(state, self.language)[0] for state in STATES)
        return 14 + max(pill_size(words, height=24, rtl=row.rtl).width() for words in all_words)

    def words(self, item: VisitView) -> str:
        state, _ = state_words(standing(item), self.language)
        company = self.wording.company(item) if item.id in self.wording.needing else item.company
        parts = (self.wording.time(item), item.full_name, company, item.host, item.badge)
        return ", ".join(part for part in (*parts, state) if part)
