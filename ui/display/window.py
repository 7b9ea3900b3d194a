"""The screen on the wall: the call, the last ones, every queue; French and Arabic together."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.bookings.queries import rooms_in_hall
from kiosk.core.clock import hour_minute
from kiosk.core.directions import listed
from kiosk.core.wording import long_date
from kiosk.sites.announcing import announced
from kiosk.tickets.queries import Board, Call, board
from kiosk.tickets.services import ServiceQueue
from ui.display.calls import Announcer
from ui.display.desks import colour_of, name_of
from ui.display.lines import fitted, line
from ui.display.night import GROUND, draw_night, words_for
from ui.display.notices import WallNotice, calendar, desks_away, next_event, shown
from ui.display.queues import draw_queues
from ui.shell.hall.hours import opening_of
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.theme import theme
from ui.theme.fonts import BOLD, MEDIUM, REGULAR, SEMIBOLD
from ui.theme.icons import draw_icon
from ui.touch.shell.way_out import WayOut
from ui.widgets.paint import CENTER, END, START, rounded
from ui.widgets.star import draw_star
from ui.widgets.timers import every

WIDE, TALL = 1920, 1080
BLINK_MS, BLINKS = 400, 6
TURN_MS = 1000
LAST_CALLS = 5
SMALLEST_NOTICE = 20
SHOWN = frozenset(
    {"ticket", "ticket_call", "counter", "service_hours", "service_exception", "booking"}
    | {"queue_stop", "day_exception", "season", "season_hours", "opening_hours"}
)
ANSWERS = frozenset({"command", "sync_state"})
EMPTY = Board((), ())
SHIFT, SHIFTS = 2, (5, 4)
"""Pixels that everything moves by every minute, and how often that way before it comes back."""
OUTAGE = WallNotice(
    "Cet écran ne suit plus les appels : écoutez l’agent qui vous appelle",
    "هذه الشاشة لا تتابع النداءات حاليا: انتبهوا لنداء الموظف",
)
"""What people need to know while the store does not answer."""


class DisplayWindow(QWidget):
    """Painted at 1920 x 1080 and scaled to the screen; it never shows an error to the public."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.announcer = Announcer()
        self.board = EMPTY
        self.notices: list[WallNotice] = []
        self.stale = False
        self.shut = False
        self._opens: datetime | None = None
        self.watch = watch_of(session)
        self._blinks = 0
        self.setWindowTitle(self.tr("Affichage"))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.resize(WIDE, TALL)
        session.changed.connect(self._changed)
        session.minute.connect(self.refresh)
        session.troubled.connect(self.refresh)
        self.watch.moved.connect(self._sync_moved)
        self._turning = every(self, TURN_MS, self._turn)
        self._blinking = every(self, BLINK_MS, self._blink)
        self._turning.start()
        self.way_out = WayOut(self, session)
        self.way_out.left.connect(self.leave)
        self.way_out.staffed.connect(self._show_pointer)
        self.refresh()
        session.adopt(self)

    # -- what is shown -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the board again; while the store does not answer, what was read last stays."""
        self.stale = not self.session.attempt(self._read)
        said = (f"{call.label} → {call.counter}" for call in self.board.calls)
        self.setAccessibleDescription(listed(*said))
        self.update()

    def _read(self) -> None:
        self.board = self.session.read(board, calls=LAST_CALLS + 1)
        rooms = self.session.read(rooms_in_hall)
        coming = self.session.read(announced)
        events = next_event(rooms, self.session.now(), self.session.station.zone)
        today = self.session.local_now().date()
        self.notices = desks_away(self.board.queues) + events + calendar(coming, today)
        doors = opening_of(self.session)
        self.shut = not doors.is_open and not any(_lives(queue) for queue in self.board.queues)
        self._opens = doors.opens
        if self.announcer.take(self.board.calls, self.session.now()):
            self._start_blinking()

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & SHOWN or (self.board.awaited and tables & ANSWERS):
            self.refresh()

    def _sync_moved(self, _status: object) -> None:
        self.update()

    def _turn(self) -> None:
        if self.board.awaited:
            self.refresh()
        if self.announcer.turn(self.session.now()):
            self._start_blinking()
        self.update()

    def _start_blinking(self) -> None:
        self._blinks = 0 if theme.still else BLINKS
        if self._blinks:
            self._blinking.start()

    def _blink(self) -> None:
        self._blinks -= 1
        if self._blinks <= 0:
            self._blinking.stop()
        self.update()

    @property
    def last_calls(self) -> list[Call]:
        """The calls beside the one that fills the screen; where none does, the latest is first."""
        large = self.announcer.large(self.session.now())
        return [c for c in self.board.calls if large is None or c.ticket != large.ticket]

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        call = self.announcer.large(self.session.now())
        night = self.shut and not self.stale and call is None
        painter.fillRect(self.rect(), theme.colour(GROUND if night else "rail"))
        scale = min(self.width() / WIDE, self.height() / TALL)
        painter.translate((self.width() - WIDE * scale) / 2, (self.height() - TALL * scale) / 2)
        painter.scale(scale, scale)
        now = self.session.local_now()
        if night:
            self._paint_night(painter, now)
            return
        painter.translate(*shift_of(now))
        self._paint_head(painter, now)
        if call is not None:
            self._paint_call(painter, call)
        else:
            self._paint_quiet(painter, now)
        self._paint_last(painter)
        draw_queues(painter, self.board.queues, WIDE)
        self._paint_notice(painter)

    def _paint_night(self, painter: QPainter, now: datetime) -> None:
        site = self.session.site
        opens = self._opens.astimezone(self.session.zone) if self._opens else None
        words = words_for(site.name if site else "", now, opens)
        light = self.session.station.settings.screen.night_light
        draw_night(painter, now, words, light, (WIDE, TALL))

    def _paint_head(self, painter: QPainter, now: datetime) -> None:
        draw_star(painter, QRectF(56, 24, 64, 64), "highlight")
        site = self.session.site
        name, name_ar = (site.name, site.name_ar) if site else ("", "")
        line(painter, (142, 20, 300, 44), "Guichet Unique", 30, "#FFFFFF", SEMIBOLD)
        line(painter, (142, 58, 300, 36), name, 24, "on_rail")
        painter.fillRect(QRectF(434, 28, 1, 60), theme.colour("rail2"))
        line(painter, (452, 20, 200, 44), "الشباك الوحيد", 30, "#FFFFFF", SEMIBOLD, END)
        line(painter, (452, 58, 200, 36), name_ar, 24, "on_rail", REGULAR, END)
        day = now.date()
        for top, tall, size, language in ((22, 40, 24, "fr"), (56, 36, 22, "ar")):
            words = long_date(day, language, year=False)
            line(painter, (1180, top, 440, tall), words, size, "on_rail", REGULAR, END)
        line(painter, (1640, 14, 224, 88), hour_minute(now), 76, "#FFFFFF", SEMIBOLD, END)
        if self.stale or self.watch.offline:
            rounded(painter, QRectF(1880, 50, 16, 16), 8, "highlight")

    def _paint_call(self, painter: QPainter, call: Call) -> None:
        sheet = QRectF(56, 112, 1220, 700)
        lit = self._blinks % 2 == 0
        rounded(painter, sheet, 24, "#FFFFFF")
        band = QRectF(56, 112, 1220, 104)
        painter.save()
        painter.setClipRect(band)
        rounded(painter, QRectF(56, 112, 1220, 140), 24, colour_of(call.service))
        painter.restore()
        line(painter, (100, 112, 400, 104), name_of(call.service, "fr"), 42, "#FFFFFF", SEMIBOLD)
        arabic = name_of(call.service, "ar")
        size = fitted(arabic, 730, 42, MEDIUM)
        line(painter, (500, 112, 730, 104), arabic, size, "#FFFFFF", MEDIUM, END)
        tone = "ink" if lit else "#FFFFFF"
        line(painter, (56, 216, 1220, 390), call.label, 352, tone, BOLD, CENTER)
        foot = QRectF(56, 608, 1220, 204)
        painter.save()
        painter.setClipRect(foot)
        rounded(painter, QRectF(56, 560, 1220, 252), 24, "highlight")
        painter.restore()
        line(painter, (100, 650, 460, 64), "Présentez-vous", 52, "ink", SEMIBOLD)
        line(painter, (100, 706, 460, 64), "au guichet", 52, "ink", SEMIBOLD)
        line(painter, (780, 644, 450, 70), "المرجو التوجه", 52, "ink", SEMIBOLD, END)
        line(painter, (780, 706, 450, 70), "إلى الشباك", 52, "ink", SEMIBOLD, END)
        rounded(painter, QRectF(571, 620, 190, 180), 24, "ink")
        line(painter, (571, 616, 190, 184), str(call.counter), 150, "#FFFFFF", BOLD, CENTER)

    def _paint_quiet(self, painter: QPainter, now: datetime) -> None:
        """Nothing was called lately: the time, large, or the hours when all is closed."""
        rounded(painter, QRectF(56, 112, 1220, 700), 24, "rail2")
        line(painter, (56, 230, 1220, 340), hour_minute(now), 300, "#FFFFFF", SEMIBOLD, CENTER)
        open_now = any(queue.is_open for queue in self.board.queues)
        french, arabic = self._invitation()
        line(painter, (56, 590, 1220, 70), french, 48, "highlight", SEMIBOLD, CENTER)
        line(painter, (56, 660, 1220, 70), arabic, 48, "highlight", SEMIBOLD, CENTER)
        opening = self._next_opening(now)
        if not open_now and opening:
            line(painter, (56, 730, 1220, 50), opening, 32, "on_rail", REGULAR, CENTER)

    def _invitation(self) -> tuple[str, str]:
        """What people can do: never that all is over while someone waits, or nobody knows."""
        queues = self.board.queues
        if self.stale:
            return "", ""
        if any(queue.gives for queue in queues):
            return "Prenez un ticket à la borne", "خذوا تذكرة من الجهاز"
        if any(queue.waiting for queue in queues):
            return "Les tickets pris seront appelés", "ستتم المناداة على التذاكر المأخوذة"
        if any(queue.is_open for queue in queues):
            return "Plus de tickets aujourd’hui", "انتهت تذاكر اليوم"
        return "Les guichets sont fermés", "الشبابيك مغلقة"

    def _next_opening(self, now: datetime) -> str:
        openings = [q.next_opening for q in self.board.queues if q.next_opening]
        if not openings:
            return ""
        first = min(openings, key=lambda o: (o.day, o.opens))
        if first.day == now.date():
            return hour_minute(first.opens)
        return f"{long_date(first.day, 'fr', year=False)} {hour_minute(first.opens)}"

    def _paint_last(self, painter: QPainter) -> None:
        line(painter, (1308, 110, 300, 50), "Derniers appels", 30, "#FFFFFF", SEMIBOLD)
        line(painter, (1560, 110, 300, 50), "آخر النداءات", 30, "#FFFFFF", SEMIBOLD, END)
        for number, call in enumerate(self.last_calls[:LAST_CALLS]):
            top = 167 + number * 132
            rounded(painter, QRectF(1304, top, 560, 118), 18, "rail2")
            painter.save()
            painter.setClipRect(QRectF(1304, top, 15, 118))
            rounded(painter, QRectF(1304, top, 60, 118), 18, colour_of(call.service))
            painter.restore()
            line(painter, (1348, top, 240, 118), call.label, 66, "#FFFFFF", SEMIBOLD)
            draw_icon(painter, "arrow-right", QRectF(1590, top + 43, 32, 32), "on_rail", rtl=False)
            line(painter, (1664, top + 26, 110, 32), "Guichet", 22, "on_rail", REGULAR, CENTER)
            line(painter, (1664, top + 56, 110, 32), "الشباك", 22, "on_rail", REGULAR, CENTER)
            line(painter, (1764, top, 66, 118), str(call.counter), 66, "highlight", SEMIBOLD, END)

    def _paint_notice(self, painter: QPainter) -> None:
        painter.fillRect(QRectF(-WIDE, 1004, 3 * WIDE, 200), theme.colour("#061A1E"))
        notice = OUTAGE if self.stale else shown(self.notices, self.session.now())
        if notice is None:
            return
        draw_icon(painter, "megaphone", QRectF(56, 1024, 34, 34), "highlight", rtl=False)
        for left, room, words, align in (
            (112.0, 840.0, notice.french, START),
            (1000.0, 864.0, notice.arabic, END),
        ):
            size = max(SMALLEST_NOTICE, fitted(words, 0.96 * room, 29, MEDIUM))
            line(painter, (left, 1004, room, 76), words, size, "#FFFFFF", MEDIUM, align)

    # -- the hall ------------------------------------------------------------------------------

    def quiet(self) -> bool:
        """Whether nobody is being called."""
        return self.announcer.large(self.session.now()) is None and self.way_out.sheet is None

    def is_locked(self) -> bool:
        """Where no code is set nobody could get out: it closes as other windows do."""
        return bool(self.session.station.settings.touch.exit_code)

    def leave(self) -> None:
        """Close the window: a technician is here."""
        self.close()

    def _show_pointer(self, shown: bool) -> None:
        shapes = Qt.CursorShape
        self.setCursor(shapes.ArrowCursor if shown else shapes.BlankCursor)

    # -- Qt ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.is_locked():
            self.showNormal()
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.session.close()
        super().closeEvent(event)


def shift_of(now: datetime) -> tuple[int, int]:
    """Where everything stands in this minute, against burn-in: a few pixels, there and back."""
    minute = int(now.timestamp() // 60)
    across, down = SHIFTS
    return SHIFT * _there_and_back(minute, across), SHIFT * _there_and_back(minute // 3, down)


def _there_and_back(step: int, most: int) -> int:
    at = step % (2 * most)
    return min(at, 2 * most - at) - most // 2


def _lives(queue: ServiceQueue) -> bool:
    return bool(queue.is_open or queue.gives or queue.waiting)
