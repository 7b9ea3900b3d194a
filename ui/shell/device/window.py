"""Cet appareil: what this machine has, tried again whenever that is wanted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.directions import joined
from kiosk.core.roles import DISPLAY, DOOR, FEWEST, KIOSK, MANAGER, TECHNICIAN
from ui.shell.device.about import AboutPanel
from ui.shell.device.panel import Keep, Panel, keep_as_machine, keep_as_whoever
from ui.shell.device.paper import PaperPanel, papers_of
from ui.shell.device.reader import ReaderPanel
from ui.shell.device.room import RoomPanel
from ui.shell.device.sound import SoundPanel
from ui.shell.device.starting import StartPanel
from ui.shell.device.touched import TouchPanel
from ui.shell.session import Session
from ui.shell.signing.cover import Cover
from ui.shell.signing.lock import StationLock
from ui.theme import DESK, TOUCH, Scale
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label, heading
from ui.widgets.segmented import Segmented
from ui.widgets.toast import Toaster
from ui.widgets.toggles import Toggle

KEEPERS = (MANAGER, TECHNICIAN)
BY_CODE = FEWEST | {KIOSK}
"""Windows of halls: whoever sees this page there typed the technician's code."""
WIDE = 900


class DeviceWindow(QWidget):
    """One panel at a time, with a mouse, with keys alone, or by touch where a kiosk opened it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        by_code = session.station.role in BY_CODE
        self.scale: Scale = TOUCH if by_code else DESK
        self.setObjectName("page")
        keep = keep_as_machine if by_code else keep_as_whoever
        self.panels = self._panels(keep)
        self.name = next(iter(self.panels))
        self.content = QWidget(self)
        self.title = Label(size=22 if self.scale is DESK else TOUCH.screen, weight=SEMIBOLD)
        self.station = Label(size=14 if self.scale is DESK else TOUCH.caption, tone="muted")
        self.languages = Segmented(scale=self.scale)
        self.shut = Button(icon="x", scale=self.scale)
        self.tabs = {name: Toggle(scale=self.scale, tick=False) for name in self.panels}
        self.card = Card(pad=self.scale.padding + 8, scale=self.scale, head=False)
        self.heading = heading(size=18 if self.scale is DESK else TOUCH.title)
        self.text = Label(
            size=13.5 if self.scale is DESK else TOUCH.caption, tone="muted", wrap=True
        )
        self.toaster = Toaster(self.content)
        self.lock: StationLock | None = None
        self._lay_out()
        self.shut.clicked.connect(self.close)
        self.languages.picked.connect(lambda language: session.speak(str(language)))
        for name, tab in self.tabs.items():
            tab.clicked.connect(partial(self.show_panel, name))
        session.told.connect(self.toaster.say)
        QShortcut(QKeySequence("Escape"), self, self.close)
        self.resize(1024, 720)
        self.retranslate()
        session.adopt(self)
        if not by_code:
            self.lock = StationLock(self, session, lambda _on: None, self._cover, self.content)
            self.lock.enter = self._enter
            self.lock.begin()
        self.show_panel(self.name)

    def _panels(self, keep: Keep) -> dict[str, Panel]:
        session, scale = self.session, self.scale
        kind = session.station.settings.station.kind
        made: dict[str, Panel] = {}
        if DOOR in (kind, session.station.role):
            made["room"] = RoomPanel(session, keep, scale)
        if session.station.role not in FEWEST:
            made["paper"] = PaperPanel(session, keep, scale, papers_of(kind))
        if session.station.role != DISPLAY:
            made["reader"] = ReaderPanel(session, keep, scale)
        made["screen"] = TouchPanel(session, keep, scale)
        made["sound"] = SoundPanel(session, keep, scale)
        if session.station.role not in BY_CODE:
            made["start"] = StartPanel(session, keep, scale)
        made["about"] = AboutPanel(session, keep, scale)
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(self.scale.gap)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.station)
        head.addLayout(names, 1)
        if self.scale is DESK:
            head.addWidget(self.languages)
        head.addWidget(self.shut)
        tabs = QWidget()
        flow = FlowLayout(tabs, gap=self.scale.gap)
        for tab in self.tabs.values():
            tab.setAutoExclusive(True)
            flow.addWidget(tab)
        self.card.add(self.heading)
        self.card.add(self.text)
        self.card.body.addSpacing(self.scale.gap)
        for panel in self.panels.values():
            panel.hide()
            self.card.add(panel, int(panel.fills))
        self.card.body.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.content)
        self.column = column = QVBoxLayout(self.content)
        column.setSpacing(self.scale.gap + 6)
        column.addLayout(head)
        column.addWidget(tabs)
        column.addWidget(self.card, 1)

    @property
    def panel(self) -> Panel:
        """The one that is seen."""
        return self.panels[self.name]

    def show_panel(self, name: str, *_: object) -> None:
        """Go to one by its name."""
        self.panel.leave()
        self.panel.hide()
        self.name = name
        self.tabs[name].setChecked(True)
        self.panel.show()
        self._word_panel()
        self.panel.enter()

    def _enter(self) -> None:
        self.panel.enter()

    def _cover(self, signs: bool) -> Cover:
        from ui.shell.signing.screen import SignInScreen

        return SignInScreen(self, self.session, KEEPERS if signs else ())

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Word it in the language in force."""
        from kiosk.core import languages

        self.setWindowTitle(self.tr("Cet appareil"))
        self.title.setText(self.tr("Cet appareil"))
        site = self.session.site
        self.station.setText(joined(self.session.name, site.name if site else ""))
        house = [each for each in languages.of_windows() if each.wording]
        self.languages.set_choices([(each.code, each.name) for each in house])
        self.languages.choose(self.session.language)
        self.shut.setText(self.tr("Fermer"))
        for name, panel in self.panels.items():
            self.tabs[name].word(panel.title())
        self._word_panel()

    def _word_panel(self) -> None:
        self.heading.setText(self.panel.title())
        self.text.setText(self.panel.text())

    # -- Qt ------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A line is no longer than is read with ease; what is wider is margin."""
        super().resizeEvent(event)
        pad, wide = (24, WIDE) if self.scale is DESK else (48, 2 * WIDE)
        side = max(pad, (self.width() - wide) // 2)
        self.column.setContentsMargins(side, pad, side, pad)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a reader types where nothing takes it goes where it is waited for."""
        pad = self.panel.takes_key()
        if pad is not None and event.text().isprintable() and event.text():
            pad.setFocus(Qt.FocusReason.OtherFocusReason)
            pad.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
