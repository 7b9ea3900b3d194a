"""The upper part of the counter: which counter it is, and the ticket that is being served."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.core import catalogue, languages
from kiosk.core.directions import joined, listed
from kiosk.core.wording import duration
from kiosk.tickets.queries import CounterView, TicketView
from ui.counter.words import desk_names, reason_words
from ui.shell.languages import language_of
from ui.shell.procedures import procedure_of, title_of
from ui.theme import theme
from ui.theme.fonts import BOLD, MEDIUM, REGULAR, SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.marks import draw_desk_badge
from ui.widgets.paint import END, draw_text, is_rtl, mirrored, rounded, text_width

BAR, BAND = 46, 158
LEAST_WORDS = 40
ONLINE_TONE = "#8FD6AC"  # on the dark bar, 9:1


class CounterHead(QWidget):
    """Tinted by the service; its clock counts from the call."""

    def __init__(self) -> None:
        super().__init__()
        self.view: CounterView | None = None
        self.number = 1
        self._now: datetime | None = None
        self._sync, self._sync_tone = "", ONLINE_TONE
        self._person = self._limit = ""
        self.setFixedHeight(BAR + BAND)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counter(self, number: int, view: CounterView | None, now: datetime) -> None:
        """Show a counter at a moment."""
        self.number, self.view, self._now = number, view, now
        ticket = self.ticket
        parts = (ticket.label, self.for_whom(ticket), self.way_on(ticket)) if ticket else ()
        name = ", ".join(part for part in parts if part)
        self.setAccessibleName(name or self.tr("Personne au guichet"))
        self.update()

    def show_sync(self, words: str, *, away: bool) -> None:
        """Say at the end of the bar whether the central database answers; "" says nothing."""
        self._sync, self._sync_tone = words, "highlight" if away else ONLINE_TONE
        self.setAccessibleDescription(words)
        self.update()

    def show_person(self, name: str, role: str) -> None:
        """Say under the counter's name who serves there."""
        self._person = joined(name, role)
        self.update()

    def show_limit(self, words: str) -> None:
        """Say in that line which limit is passed; "" says who serves there again."""
        if words != self._limit:
            self._limit = words
            self.setAccessibleDescription(words or self._sync)
            self.update()

    @property
    def ticket(self) -> TicketView | None:
        """The ticket at the counter."""
        return self.view.current if self.view else None

    def _service(self) -> str:
        if self.ticket is not None:
            return self.ticket.service
        return self.view.services[0] if self.view and self.view.services else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        desk = catalogue.find_desk(self._service())
        painter.fillRect(QRectF(0, 0, self.width(), BAR), theme.colour("rail"))
        soft = desk.soft if desk and self.view and self.view.state == "open" else "#FFF0D1"
        painter.fillRect(QRectF(0, BAR, self.width(), BAND), theme.colour(soft))
        painter.fillRect(QRectF(0, BAR + BAND - 1, self.width(), 1), theme.colour("line"))
        self._paint_bar(painter, desk)
        if self.view is None or self.view.state != "open":
            self._paint_state(painter)
        elif self.ticket is None:
            self._line(
                painter,
                (20, BAR + 58, 380, 34),
                self.tr("Personne au guichet"),
                22,
                "ink",
                SEMIBOLD,
            )
        else:
            self._paint_ticket(painter, self.ticket, desk)

    def _paint_bar(self, painter: QPainter, desk: catalogue.Desk | None) -> None:
        x = 14.0
        if desk is not None:
            box = QRectF(12, 11, 24, 24)
            draw_desk_badge(painter, mirrored(box, QRectF(self.rect()), is_rtl(self)), desk.letter)
            x = 46
        name = desk.name.of(language_of(self)) if desk else self.tr("Guichet Unique")
        words = self.tr("{desk} · guichet {number}").format(desk=name, number=self.number)
        room = self.width() - x - 14 - self._paint_sync(painter)
        if not (self._limit or self._person):
            self._line(painter, (x, 0, room, BAR), words, 14, "#FFFFFF", SEMIBOLD)
            return
        self._line(painter, (x, 4, room, 21), words, 14, "#FFFFFF", SEMIBOLD)
        if not self._limit:
            self._line(painter, (x, 24, room, 18), self._person, 12, "on_rail")
            return
        square = mirrored(QRectF(x, 26, 14, 14), QRectF(self.rect()), is_rtl(self))
        draw_icon(painter, "triangle-alert", square, "highlight", rtl=is_rtl(self))
        self._line(painter, (x + 20, 24, room - 20, 18), self._limit, 12.5, "highlight", SEMIBOLD)

    def _paint_sync(self, painter: QPainter) -> float:
        """Paint the state of the exchange at the end of the bar; the room it takes."""
        if not self._sync:
            return 0.0
        wide = text_width(self._sync, 12.5, MEDIUM, rtl=is_rtl(self))
        x = self.width() - 14 - wide
        self._line(painter, (x, 0, wide, BAR), self._sync, 12.5, self._sync_tone, MEDIUM)
        dot = mirrored(QRectF(x - 14, BAR / 2 - 4, 8, 8), QRectF(self.rect()), is_rtl(self))
        rounded(painter, dot, 4, self._sync_tone)
        return wide + 24

    def _paint_state(self, painter: QPainter) -> None:
        paused = self.view is not None and self.view.state == "paused"
        words = self.tr("En pause") if paused else self.tr("Guichet fermé")
        if self.view is not None and paused:
            words = joined(words, reason_words(self.view.reason, language_of(self)))
        self._line(painter, (20, BAR + 46, 380, 40), words, 26, "warning", SEMIBOLD)
        if paused and self.view is not None and self._now is not None:
            minutes = (self._now - self.view.since).total_seconds() / 60
            since = self.tr("depuis {time}").format(time=duration(minutes, language_of(self)))
            self._line(painter, (20, BAR + 84, 380, 28), since, 14, "muted")

    def _paint_ticket(
        self, painter: QPainter, ticket: TicketView, desk: catalogue.Desk | None
    ) -> None:
        tone = desk.colour if desk else "ink"
        now = self.tr("En cours")
        self._line(painter, (20, BAR + 10, 160, 28), now, 13, tone, SEMIBOLD)
        x = 32 + text_width(now, 13, SEMIBOLD, rtl=is_rtl(self))
        room = self.width() - x - 130
        self._line(painter, (x, BAR + 10, room, 28), self.way_on(ticket), 13, "ink", SEMIBOLD)
        clock = self._clock(ticket)
        self._line(painter, (self.width() - 120, BAR + 10, 100, 28), clock, 15, tone, SEMIBOLD, END)
        square = QRectF(
            self.width() - 26 - text_width(clock, 15, SEMIBOLD, rtl=is_rtl(self)) - 18,
            BAR + 16,
            16,
            16,
        )
        draw_icon(
            painter,
            "timer",
            mirrored(square, QRectF(self.rect()), is_rtl(self)),
            tone,
            rtl=is_rtl(self),
        )
        wide = text_width(ticket.label, 60, BOLD, rtl=is_rtl(self))
        self._line(painter, (20, BAR + 38, wide, 76), ticket.label, 60, "ink", BOLD)
        procedure, title = procedure_of(ticket), title_of(ticket, language_of(self))
        rest = self.width() - wide - 54
        self._line(painter, (34 + wide, BAR + 50, rest, 24), title, 15, "ink", SEMIBOLD)
        waited = ((ticket.called_at or ticket.since) - ticket.since).total_seconds() / 60
        words = self.tr("attendu {time}").format(time=duration(waited, language_of(self)))
        self._line(painter, (34 + wide, BAR + 74, rest, 20), words, 13.5, "muted")
        for_whom = self.for_whom(ticket)
        self._line(painter, (34 + wide, BAR + 94, rest, 20), for_whom, 13.5, "info", SEMIBOLD)
        self._paint_papers(painter, ticket, procedure)

    def for_whom(self, ticket: TicketView) -> str:
        """The language to speak, priority, how many came; why is nobody's business."""
        priority = self.tr("prioritaire") if ticket.priority else ""
        people = self.tr("%n personne(s)", "", ticket.people) if ticket.people > 1 else ""
        return listed(languages.own_name(ticket.language), priority, people)

    def way_on(self, ticket: TicketView) -> str:
        """Where its holder goes on to once they are served here."""
        named = desk_names(ticket.next_services, language_of(self))
        return self.tr("→ {desks} ensuite").format(desks=named) if named else ""

    def _paint_papers(
        self, painter: QPainter, ticket: TicketView, procedure: catalogue.Procedure | None
    ) -> None:
        """The papers that the visitor said to have, and those still to see."""
        x = 20.0
        for number, paper in enumerate(procedure.papers if procedure else ()):
            words = paper.brief(language_of(self))
            has = number in ticket.ready
            wide = min(text_width(words, 12.5, MEDIUM, rtl=is_rtl(self)), self.width() - x - 40)
            if wide < LEAST_WORDS:
                return
            icon, tone = ("check", "success") if has else ("triangle-alert", "warning")
            square = QRectF(x, BAR + 124, 15, 15)
            draw_icon(
                painter,
                icon,
                mirrored(square, QRectF(self.rect()), is_rtl(self)),
                tone,
                rtl=is_rtl(self),
            )
            self._line(painter, (x + 20, BAR + 120, wide, 24), words, 12.5, tone, MEDIUM)
            x += wide + 36

    def _clock(self, ticket: TicketView) -> str:
        if self._now is None or ticket.called_at is None:
            return ""
        seconds = max(0, int((self._now - ticket.called_at).total_seconds()))
        return f"{seconds // 60:02}:{seconds % 60:02}"

    def _line(
        self,
        painter: QPainter,
        place: tuple[float, float, float, float],
        words: str,
        size: float,
        tone: str,
        weight: int = REGULAR,
        align: str = "start",
    ) -> None:
        box = mirrored(QRectF(*place), QRectF(self.rect()), is_rtl(self))
        draw_text(painter, box, words, size, tone, weight=weight, align=align, rtl=is_rtl(self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.update()
