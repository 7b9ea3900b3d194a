"""The panels of a first start, each made when its step is reached."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from kiosk.core.roles import DOOR
from ui.shell.device.panel import Light, Panel, keep_as_machine
from ui.shell.device.paper import PaperPanel, papers_of
from ui.shell.device.reader import ReaderPanel
from ui.shell.device.sound import SoundPanel
from ui.shell.device.touched import TouchPanel
from ui.shell.first_run.done import DonePanel
from ui.shell.first_run.enrolling import EnrolmentPanel
from ui.shell.first_run.steps import DONE, ENROLMENT, PAPER, READER, SCREEN, SOUND, WAY, Step
from ui.shell.first_run.way import WayPanel
from ui.shell.session import Session
from ui.shell.sync_runner import SyncRunner
from ui.shell.windows import WINDOWS
from ui.theme import Scale

TRIED = (PAPER, READER, SCREEN, SOUND)
CLOSE = 4
LIFTED_MS = 50
"""How often it is looked whether a finger was lifted."""


def screen_is_touched(window: QWidget) -> bool:
    """Whether a window stands on the tall screen of a kiosk, or beside a door: drawn large."""
    size = window.screen().size()
    at_door = WINDOWS[DOOR].place.startswith(f"{type(window).__module__}:")
    return size.height() > size.width() or at_door


class Wizard(Protocol):
    """The page that the panels stand on."""

    session: Session
    scale: Scale

    def reword(self) -> None:
        """Follow what a panel says now."""

    def lights(self) -> list[Light]:
        """What came of all that was tried."""


class Panels:
    """By the names of their steps."""

    def __init__(self, page: Wizard, owner: QWidget) -> None:
        """What stands on the `owner` speaks its language, also before it is seen."""
        self._page, self._owner, self._made = page, owner, dict[str, Panel]()

    def of(self, name: str) -> Panel:
        """A panel, made at its first use."""
        if name not in self._made:
            made = self._make(name)
            made.hide()
            made.setParent(self._owner)
            made.moved.connect(self._page.reword)
            self._made[name] = made
        return self._made[name]

    @property
    def way(self) -> WayPanel:
        """What is chosen first."""
        panel = self.of(WAY)
        assert isinstance(panel, WayPanel)  # noqa: S101
        return panel

    @property
    def enrolment(self) -> EnrolmentPanel:
        """What was read of the site to join."""
        panel = self.of(ENROLMENT)
        assert isinstance(panel, EnrolmentPanel)  # noqa: S101
        return panel

    def _make(self, name: str) -> Panel:
        page = self._page
        session, scale = page.session, page.scale
        if name == PAPER:
            kind = session.station.settings.station.kind
            return PaperPanel(session, keep_as_machine, scale, papers_of(kind))
        if name == DONE:
            return DonePanel(session, keep_as_machine, scale, page.lights)
        kinds: dict[str, type[Panel]] = {
            WAY: WayPanel,
            ENROLMENT: EnrolmentPanel,
            READER: ReaderPanel,
            SCREEN: TouchPanel,
            SOUND: SoundPanel,
        }
        return kinds[name](session, keep_as_machine, scale)

    def lights(self, steps: Iterable[Step]) -> Sequence[Light]:
        """What came of the tests among some steps."""
        return [self.of(step.panel).light for step in steps if step.panel in TRIED]

    def begin_exchange(self) -> None:
        """The site comes now, and not at the next minute."""
        session = self._page.session
        if (runner := session.findChild(SyncRunner)) is not None:
            runner.begin()


class KeysBelow(QObject):
    """Keys on the screen while one of the lines has the focus: a kiosk has no others.

    Where the screen is low what stands `above` the lines gives way too. `turned()` as they come
    and go.
    """

    turned = Signal()

    def __init__(self, page: QWidget, column: QVBoxLayout, *giving_way: QWidget) -> None:
        """What gives way leaves its room to what is typed."""
        from ui.touch.shell.keyboard import Keyboard

        super().__init__(page)
        self._page, self.keyboard, self._giving_way = page, Keyboard(), giving_way
        self._column, self._usual = column, column.spacing()
        self.above: tuple[QWidget, ...] = ()
        self.keyboard.hide()
        column.addWidget(self.keyboard)
        self._lifted = QTimer(self, interval=LIFTED_MS, singleShot=True)
        self._lifted.timeout.connect(self._look)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _look(self) -> None:
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The keys stay while a finger is down: what it touches would go from under it."""
        typed = isinstance(now, QLineEdit) and self._page.isAncestorOf(now)
        if not typed and QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._lifted.start()
            return
        if isinstance(now, QLineEdit) and typed:
            self.keyboard.attach(now)
            self._offer(digits=bool(now.inputMethodHints() & Qt.InputMethodHint.ImhDigitsOnly))
        self.keyboard.setVisible(typed)
        for each in self._giving_way:
            each.setHidden(typed)
        low = self._page.height() < self._page.width()
        for each in self.above:
            each.setHidden(typed and low)
        self._column.setSpacing(CLOSE if typed and low else self._usual)
        self.turned.emit()

    def _offer(self, *, digits: bool) -> None:
        """Digits where nothing else is typed, else the letters of the language in force."""
        from ui.touch.shell.key_layouts import DIGITS

        if digits:
            self.keyboard.show_layout(DIGITS)
        else:
            self.keyboard.speak()
