"""A small screen beside the door of a room: now, next, and what whoever stands there may do."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from kiosk.bookings.commands import BookRoom
from kiosk.bookings.door import (
    AWAITED,
    CHECK_IN,
    END,
    EXTEND,
    FREE,
    SOON,
    TAKEN,
    ActAtDoor,
    Door,
    door,
)
from kiosk.bookings.refusals import Taken, TooClose
from kiosk.bookings.slots import SHORTEST, next_minute
from kiosk.core.clock import hour_minute
from kiosk.core.languages import in_language
from kiosk.core.wording import duration
from ui.door.panel import DoorPanel
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.theme import TOUCH
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import DANGER, PRIMARY, SECONDARY, Button
from ui.widgets.label import Label
from ui.widgets.timers import once

WIDE, TALL = 1024, 600
SAID_MS = 8_000
SHOWN = frozenset(
    {"booking", "resource", "site_option", "opening_hours", "day_exception"}
    | {"season", "season_hours"}
)
BOOK = "book"


class DoorWindow(QWidget):
    """Of the room that is named, or of the first one; nobody signs in here."""

    def __init__(self, session: Session, room: str = "") -> None:
        super().__init__()
        self.session, self.room = session, room
        self.door: Door | None = None
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = Label(size=34, weight=SEMIBOLD)
        self.clock = Label(size=34, weight=SEMIBOLD)
        self.panel = DoorPanel(self._hour)
        self.said = Label(size=22, wrap=True, tone="danger")
        self.said.hide()
        self.buttons = {
            CHECK_IN: Button(kind=PRIMARY, icon="user-check", scale=TOUCH),
            BOOK: Button(kind=PRIMARY, icon="plus", scale=TOUCH),
            EXTEND: Button(kind=SECONDARY, icon="clock", scale=TOUCH),
            END: Button(kind=DANGER, icon="log-out", scale=TOUCH),
        }
        self.acts = Form(self, session, tell=self._tell)
        self._quiet = once(self, SAID_MS, self.said.hide)
        self._lay_out()
        self.resize(WIDE, TALL)
        for act, button in self.buttons.items():
            button.clicked.connect(lambda _=False, act=act: self._act(act))
        session.changed.connect(self._changed)
        session.minute.connect(self.refresh)
        session.recovered.connect(self.refresh)
        session.adopt(self)  # it speaks the language of the session from here on
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.clock)
        self.row = QHBoxLayout()
        self.row.setSpacing(16)
        for button in self.buttons.values():
            self.row.addWidget(button, 1)
        column = QVBoxLayout(self)
        # A screen that stands upright is narrower than two buttons side by side.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.panel, 1)
        column.addWidget(self.said)
        column.addLayout(self.row)

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the door again; while the store does not answer, what was read last stays."""
        self.session.attempt(self._read)
        self.retranslate()

    def _read(self) -> None:
        self.door = self.session.read(door, room=self.room)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & SHOWN:
            self.refresh()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        shown, language = self.door, self.session.language
        self.setWindowTitle(self.tr("Porte"))
        self.name.setText(in_language(shown.resource, language) if shown else self.room)
        self.clock.setText(hour_minute(self.session.local_now()))
        self.panel.show_door(shown)
        minutes = shown.minutes if shown else 30
        free = self._free_minutes()
        self.buttons[CHECK_IN].setText(self.tr("Je suis là"))
        self.buttons[BOOK].setText(
            self.tr("Réserver {length}").format(length=duration(min(minutes, free), language))
        )
        self.buttons[EXTEND].setText(
            self.tr("Prolonger de {length}").format(length=duration(minutes, language))
        )
        self.buttons[END].setText(self.tr("Terminer"))
        for act, button in self.buttons.items():
            button.setVisible(act in self.offered())

    def offered(self) -> frozenset[str]:
        """What can be done now."""
        state = self.door.state if self.door else ""
        can = {TAKEN: {EXTEND, END}, AWAITED: {CHECK_IN, END}, SOON: {CHECK_IN}}.get(state, set())
        if state in (FREE, SOON) and self._free_minutes() >= SHORTEST // timedelta(minutes=1):
            can = can | {BOOK}
        return frozenset(can)

    def _free_minutes(self) -> int:
        """For how long the room is free from now on, within the hours of the doors."""
        shown, now = self.door, self.session.now()
        if shown is None or shown.current is not None or shown.closes is None:
            return 0
        ends = min(filter(None, (shown.until, shown.closes)), default=now)
        return max(int((ends - next_minute(now)) / timedelta(minutes=1)), 0)

    def _hour(self, at: datetime) -> str:
        return hour_minute(at.astimezone(self.session.zone))

    # -- acting --------------------------------------------------------------------------------

    def _act(self, act: str) -> None:
        shown = self.door
        if shown is None or act not in self.offered():
            return
        self.said.hide()
        if act == BOOK:
            starts = next_minute(self.session.now())
            minutes = min(shown.minutes, self._free_minutes())
            self.acts.submit(
                BookRoom(
                    resource=shown.resource.id,
                    starts=starts,
                    ends=starts + timedelta(minutes=minutes),
                    held_by=str(self.tr("Sur place")),
                    kind="external",
                )
            )
            return
        booking = shown.current or shown.following
        if booking is not None:
            self.acts.submit(ActAtDoor(booking=booking.id, act=act, minutes=shown.minutes))

    def _tell(self, sentence: str, error: Exception) -> None:
        """What cannot be done is said under the panel, and is gone a little later.

        Whose the room is otherwise is said at no door.
        """
        if isinstance(error, Taken | TooClose):
            sentence = self.tr("La salle est réservée à partir de {time}.").format(
                time=self._hour(error.starts)
            )
        self.said.setText(sentence)
        self.said.show()
        self._quiet.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange and hasattr(self, "acts"):
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        upright = event.size().width() < event.size().height()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.row.setDirection(down if upright else across)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 fills the screen, and takes it back."""
        if event.key() == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
            return
        super().keyPressEvent(event)
