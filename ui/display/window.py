"""The screen on the wall: the call, the last ones, every queue; French and Arabic together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.announcements.queries import live
from kiosk.bookings.queries import rooms_in_hall
from kiosk.core.directions import listed
from kiosk.core.settings.display import Zone
from kiosk.events.queries import announced as announced_events
from kiosk.sites.announcing import announced
from kiosk.tickets.queries import Board, Call, board
from kiosk.tickets.services import ServiceQueue
from ui.display import landscape, portrait
from ui.display.calls import Announcer
from ui.display.night import GROUND, draw_night, words_for
from ui.display.notices import (
    WallNotice,
    announcements,
    calendar,
    desks_away,
    events_today,
    next_event,
    shown,
)
from ui.display.scene import Scene, invitation, next_opening
from ui.display.speaking import Speaker
from ui.shell.alerts.screen import AlertScreen
from ui.shell.hall.hours import opening_of
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.theme import theme
from ui.touch.shell.way_out import WayOut
from ui.widgets.timers import every

if TYPE_CHECKING:
    from kiosk.core.voice.voice import Voice
    from kiosk.sites.opening import Opening

BLINK_MS, BLINKS = 400, 6
TURN_MS = 1000
LOOK_MS = 40
"""How often calls of other processes are looked for: people see them at once."""
LAST_CALLS = 5
QUEUES = frozenset({"ticket", "ticket_call", "counter", "queue_stop"})
AROUND = frozenset(
    {"service_hours", "service_exception", "booking", "announcement"}
    | {"day_exception", "season", "season_hours", "opening_hours", "event"}
)
SHOWN = QUEUES | AROUND
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
    """Painted on a sheet and scaled to the screen; it never shows an error to the public."""

    def __init__(self, session: Session, voice: Voice | None = None) -> None:
        super().__init__()
        self.session = session
        self.settings = session.station.settings.display
        self.announcer = Announcer(timedelta(seconds=self.settings.call_seconds))
        self.speaker = Speaker(session, voice)
        self.zone = Zone.of(self.settings)
        self.board = EMPTY
        self.notices: list[WallNotice] = []
        self.stale = False
        self._beside: list[WallNotice] = []
        self._doors: Opening | None = None
        self.watch = watch_of(session)
        self._blinks = 0
        self.setWindowTitle(self.tr("Affichage"))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.resize(*landscape.SIZE)
        session.look_every(LOOK_MS)
        session.changed.connect(self._changed)
        session.minute.connect(self._look_again)
        session.troubled.connect(self._look_again)
        self.watch.moved.connect(self._sync_moved)
        self._turning = every(self, TURN_MS, self._turn)
        self._blinking = every(self, BLINK_MS, self._blink)
        self._turning.start()
        self.way_out = WayOut(self, session)
        self.way_out.left.connect(self.leave)
        self.way_out.staffed.connect(self._show_pointer)
        self.alerted = AlertScreen(self, session)
        self.alerted.watch.turned.connect(self._alerted)
        self._alerted()
        self.refresh()
        session.adopt(self)

    # -- what is shown -------------------------------------------------------------------------

    def refresh(self, read: Callable[[], None] | None = None) -> None:
        """Read it again; while the store does not answer, what was read last stays."""
        self.stale = not self.session.attempt(read or self._read)
        said = (f"{call.label} → {call.counter}" for call in self.board.calls)
        self.setAccessibleDescription(listed(*said))
        self.update()

    def _read(self) -> None:
        """All that is shown; the queues last, which are read alone where only they changed."""
        now = self.session.now()
        said = announcements(self.session.read(live, zone=self.zone.name))
        events = next_event(self.session.read(rooms_in_hall), now, self.session.station.zone)
        coming = calendar(self.session.read(announced), self.session.local_now().date())
        held = events_today(self.session.read(announced_events), now, self.session.station.zone)
        self._beside = said + held + events + coming
        self._doors = opening_of(self.session)
        self._read_queues()

    def _read_queues(self) -> None:
        of_zone = {"services": self.zone.services, "counters": self.zone.counters}
        self.board = self.session.read(board, calls=LAST_CALLS + 1, **of_zone)
        self.notices = desks_away(self.board.queues) + self._beside
        now, speaking = self.session.now(), self.speaker.speaking
        turned = self.announcer.take(self.board.calls, now, speaking=speaking)
        self.speaker.keep_to(self.announcer.current)
        if turned:
            self._announce()

    def _alerted(self) -> None:
        """In an emergency nobody is called aloud."""
        self.speaker.muted = self.alerted.watch.alert is not None
        if self.speaker.muted:
            self.speaker.silence()

    def _announce(self) -> None:
        """A call begins to fill the screen."""
        self.speaker.call(self.announcer.current)
        self._start_blinking()

    def _look_again(self) -> None:
        self.refresh()

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & AROUND:
            self.refresh()
        elif tables & QUEUES or (self.board.awaited and tables & ANSWERS):
            self.refresh(self._read_queues)

    def _sync_moved(self, _status: object) -> None:
        self.update()

    def _turn(self) -> None:
        if self.board.awaited:
            self.refresh(self._read_queues)
        if self.announcer.turn(self.session.now(), speaking=self.speaker.speaking):
            self.speaker.keep_to(self.announcer.current)
            self._announce()
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
    def shut(self) -> bool:
        """Whether the site is closed, and nobody waits any more."""
        closed = self._doors is not None and not self._doors.is_open
        return closed and not any(_lives(queue) for queue in self.board.queues)

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
        layout = portrait if self.height() > self.width() else landscape
        wide, tall = layout.SIZE
        scale = min(self.width() / wide, self.height() / tall)
        painter.translate((self.width() - wide * scale) / 2, (self.height() - tall * scale) / 2)
        painter.scale(scale, scale)
        now = self.session.local_now()
        if night:
            self._paint_night(painter, now, layout.SIZE)
            return
        painter.translate(*shift_of(now))
        layout.draw(painter, self._scene(call))

    def _paint_night(self, painter: QPainter, now: datetime, size: tuple[int, int]) -> None:
        site = self.session.site
        opens = self._doors.opens if self._doors is not None else None
        opens = opens.astimezone(self.session.zone) if opens else None
        words = words_for(site.name if site else "", now, opens)
        light = self.session.station.settings.screen.night_light
        draw_night(painter, now, words, light, size)

    def _scene(self, call: Call | None) -> Scene:
        site, now = self.session.site, self.session.local_now()
        return Scene(
            now=now,
            site=(site.name, site.name_ar) if site else ("", ""),
            call=call,
            lit=self._blinks % 2 == 0,
            last=self.last_calls[:LAST_CALLS],
            queues=self.board.queues,
            notice=OUTAGE if self.stale else shown(self.notices, self.session.now()),
            dot=self.stale or self.watch.offline,
            invitation=("", "") if self.stale else invitation(self.board.queues),
            opening=next_opening(self.board.queues, now.date()),
        )

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
        self.speaker.close()
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
