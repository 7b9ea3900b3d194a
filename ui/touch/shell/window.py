"""The touch kiosk's window: one screen at a time, and everything forgotten between visitors."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QLayout, QVBoxLayout, QWidget

from kiosk.core.clock import hour_minute
from kiosk.core.errors import StoreTrouble
from kiosk.core.settings.sound import volume_at
from ui.shell.alerts.screen import AT_KIOSK, AlertScreen
from ui.shell.scanner import Scanner
from ui.shell.session import Session
from ui.shell.sync.dot import AwayDot
from ui.theme import TOUCH, theme
from ui.touch.shell import keypad
from ui.touch.shell.aids import AidsSheet, LanguageSheet
from ui.touch.shell.closed import Closed
from ui.touch.shell.footer import Footer
from ui.touch.shell.header import Header, HeldStar
from ui.touch.shell.help_sheet import HelpSheet
from ui.touch.shell.home import Home
from ui.touch.shell.idle import Idle
from ui.touch.shell.names import site_name
from ui.touch.shell.outage_sheet import OutageSheet
from ui.touch.shell.overlay import BottomSheet, Overlay
from ui.touch.shell.reading import following, reading_order
from ui.touch.shell.rest import Rest
from ui.touch.shell.screen import Screen
from ui.touch.shell.screen_stack import ScreenStack
from ui.touch.shell.screens import HOME, SCREENS
from ui.touch.shell.spoken import SpokenMode, voice_of
from ui.touch.shell.stage import Stage
from ui.touch.shell.still_there import StillThere
from ui.touch.shell.veil import Veil
from ui.touch.shell.way_out import WayOut
from ui.widgets.toast import Notice, Toaster

if TYPE_CHECKING:
    from kiosk.core.voice.voice import Voice

log = logging.getLogger("ui.touch.shell.window")
READER, FEEDBACK = "qr", "feedback_ticket"
APPOINTMENT, INVITATION, EVENT = "appointment", "invitation", "event_code"
ONWARD = (Qt.Key.Key_Down, Qt.Key.Key_Right)
BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left)


class TouchWindow(QWidget):
    """Shows the first screen; `show_screen(name, **fields)` goes to another."""

    def __init__(self, session: Session, voice: Voice | None = None) -> None:
        super().__init__()
        self.session = session
        settings = session.station.settings
        self.stage = Stage(self)
        self.header, self.footer = Header(), Footer()
        self.stack = ScreenStack()
        self.screens: dict[str, Screen] = {}
        self.path: list[str] = []
        self._leaving = False
        self._lay_out()
        self.closed = Closed(self, session, self.stage)
        self.overlay, self.question, self.outage = Overlay(self), Overlay(self), Overlay(self)
        self.veil = Veil(self)
        self.rest = Rest(self)
        self.way_out = WayOut(self, session)
        self.toaster = Toaster(self, bottom=180, scale=TOUCH)
        self.idle = Idle(
            self, seconds=settings.touch.idle_seconds, warning=settings.touch.warning_seconds
        )
        self.scanner = Scanner(
            self, gap_ms=settings.scanner.gap_ms, preamble=settings.scanner.prefix
        )
        self.spoken = SpokenMode(self, self, voice_of(session, self._volume, voice))
        self._connect()
        self.away = AwayDot(session)
        self.header.add_before_clock(self.away)
        self.away.start()
        # In a window, as large as the screen lets it be.
        self.resize(QSize(1080, 1920).boundedTo(self.screen().availableSize()))
        self.show_screen(HOME)
        self.alerted = AlertScreen(self, session, AT_KIOSK)
        session.adopt(self)
        self.closed.look()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        # The screen's size is given: content gives way, the window does not grow.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        column.addWidget(self.footer)

    def _connect(self) -> None:
        self.footer.went_back.connect(self.back)
        self.footer.went_home.connect(self.start_again)
        self.footer.aided.connect(self._offer_aids)
        self.footer.spoke.connect(self._offer_languages)
        self.footer.called.connect(self.stage.call_desk)
        self.footer.acted.connect(self._act)
        self.stage.covering.connect(self._cover)
        self.stage.calling.connect(self._call_desk)
        self.stage.changed.connect(self._aids_changed)
        self.overlay.missed.connect(self._missed)
        self.idle.asking.connect(self._ask)
        self.idle.expired.connect(self.forget)
        self.idle.touched.connect(self.rest.wake)
        self.idle.touched.connect(self.closed.stay)
        self.rest.left.connect(self.forget_quietly)
        self.rest.shifted.connect(self._shift_stars)
        self.question.missed.connect(self.go_on)
        for cover in (self.overlay, self.question, self.outage):
            cover.turned.connect(self.spoken.look_again)
        self.closed.turned.connect(self.spoken.look_again)
        self.session.told.connect(self._speak_notice)
        self.scanner.scanned.connect(self._scanned)
        self.scanner.failed.connect(lambda: self._scanned(""))
        self.session.told.connect(self.toaster.say)
        self.session.minute.connect(self._word)
        self.session.troubled.connect(self._tell_outage)
        self.session.recovered.connect(self.outage.clear)
        self.session.minute.connect(self._look_at_hours)
        self.closed.turned.connect(self._look_at_rest)
        self.closed.slept.connect(self.forget_quietly)
        self.way_out.left.connect(self.leave)
        for star in (self.header.star, self.closed.star):
            star.held.connect(self.way_out.offer)
        keypad.listen(self, self.go_through)

    # -- screens -------------------------------------------------------------------------------

    @property
    def screen_now(self) -> Screen:
        """The screen that is shown."""
        return self.screens[self.path[-1]]

    @property
    def at_rest(self) -> bool:
        """Whether nobody is at the kiosk."""
        return self.path == [HOME] and not any(
            cover.sheet for cover in (self.overlay, self.question)
        )

    def show_screen(self, name: str, **fields: Any) -> None:
        """Go to a screen, with what it needs from the one before."""
        screen = self.screens.get(name) or self._make(name)
        if fields:
            screen.open_with(**fields)
        if name in self.path:
            del self.path[self.path.index(name) :]
        self.path.append(name)
        self._turn(screen)

    def _make(self, name: str) -> Screen:
        entry = next(entry for entry in SCREENS if entry.name == name)
        screen: Screen = entry.load()(self.session, self.stage)
        screen.wants.connect(lambda wanted, fields: self.show_screen(wanted, **fields))
        screen.ended.connect(self.forget)
        screen.reworded.connect(self._word)
        screen.told.connect(self.spoken.tell)
        for star in screen.findChildren(HeldStar):
            star.held.connect(self.way_out.offer)
        self.screens[name] = screen
        self.stack.addWidget(screen)
        return screen

    def _turn(self, screen: Screen) -> None:
        before = self.stack.currentWidget()
        if before is not None and before is not screen and self.isVisible():
            # What was done is told at once: a picture of all that was there takes its time.
            self.veil.draw(self.grab() if screen.framed else QPixmap(), self.rect())
        self.stack.setCurrentWidget(screen)
        # No ring around something that nobody chose; a field takes the focus by itself.
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        screen.begin()
        self.header.setVisible(screen.framed)
        self.footer.setVisible(screen.framed)
        self.idle.watch(screen.times_out)
        self._look_at_rest()
        self._word()
        self.spoken.look_again()

    def back(self) -> None:
        """Step back, within the screen or to the one before."""
        if self.screen_now.escape():
            return
        if len(self.path) > 1:
            self.path.pop()
            self._turn(self.screen_now)

    def start_again(self) -> None:
        """Forget what was typed and chosen, and show the first screen; language and aids stay."""
        self.overlay.clear()
        self.path = [HOME]
        self._turn(self.screens[HOME])
        for name in [name for name in self.screens if name != HOME]:
            screen = self.screens.pop(name)
            self.stack.removeWidget(screen)
            screen.deleteLater()

    def forget(self) -> None:
        """Forget everything of this visitor: screens, language, text size, contrast."""
        self.go_on()
        self.toaster.clear()
        self.start_again()
        self.stage.usual()
        self._speak_as_usual()
        self.closed.look()

    def forget_quietly(self) -> None:
        """Nobody is on the first screen: speak and look as usual for whoever comes next."""
        self.overlay.clear()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.stage.usual()
        self._speak_as_usual()
        self._look_at_hours()

    def _speak_notice(self, notice: Notice) -> None:
        self.spoken.tell(notice.text)

    def _speak_as_usual(self) -> None:
        self.session.speak(self.session.usual_language)

    def _shift_stars(self, pixels: int) -> None:
        home = self.screens[HOME]
        if isinstance(home, Home):
            home.hero.shift = pixels
            home.hero.update()

    # -- hours and nights ----------------------------------------------------------------------

    def _look_at_hours(self) -> None:
        """Close over whoever has gone, and never over somebody; open at any time."""
        if self.rest.alone or self.closed.shut:
            self.closed.look()

    def _look_at_rest(self) -> None:
        self.rest.watch(self.path == [HOME] and not self.closed.shut)

    def quiet(self) -> bool:
        """Whether nobody is here."""
        covered = any(o.sheet is not None for o in (self.overlay, self.question))
        alone = self.closed.asleep if self.closed.shut else self.rest.alone
        return self.path == [HOME] and alone and not covered and self.way_out.sheet is None

    def is_locked(self) -> bool:
        """A kiosk stands where everybody is: without a code nobody closes it."""
        return True

    # -- words ---------------------------------------------------------------------------------

    def _word(self) -> None:
        screen = self.screen_now
        time = hour_minute(self.session.local_now())
        self.header.word(screen.heading(), site_name(self.session), time)
        step = self.tr("Étape {step} sur {steps}").format(step=screen.step, steps=screen.steps)
        self.header.steps.show_step(screen.step, screen.steps, step if screen.steps else "")
        self.footer.show_action(*screen.action(), busy=screen.busy)
        self.setWindowTitle(self.tr("Borne"))

    # -- sheets --------------------------------------------------------------------------------

    def _cover(self, sheet: BottomSheet) -> None:
        sheet.done.connect(self.overlay.clear)
        self.overlay.lay(sheet)

    def _call_desk(self) -> None:
        self._cover(HelpSheet(self.session))

    def _tell_outage(self, trouble: StoreTrouble) -> None:
        sheet = OutageSheet(trouble)
        sheet.star.held.connect(self.way_out.offer)
        self.outage.lay(sheet)

    def _offer_aids(self) -> None:
        self._cover(AidsSheet(self.stage))

    def _offer_languages(self) -> None:
        sheet = LanguageSheet()
        sheet.picked.connect(self.session.speak)
        self._cover(sheet)

    def _missed(self) -> None:
        """A touch beside a sheet takes it away, where nothing would be lost."""
        if isinstance(self.overlay.sheet, AidsSheet | LanguageSheet | HelpSheet):
            self.overlay.clear()

    # -- idleness ------------------------------------------------------------------------------

    def _ask(self, seconds: int) -> None:
        if not isinstance(self.question.sheet, StillThere):
            sheet = StillThere()
            sheet.done.connect(self.go_on)
            sheet.ended.connect(self.forget)
            self.question.lay(sheet)
        if isinstance(self.question.sheet, StillThere):
            self.question.sheet.show_left(seconds)

    def go_on(self) -> None:
        """Somebody is still there."""
        self.question.clear()
        self.idle.go_on()

    def _aids_changed(self) -> None:
        self.footer.retranslate()
        self._word()
        self.idle.patience = self.stage.patience
        self.idle.go_on()

    # -- badges and the way out ----------------------------------------------------------------

    def _act(self) -> None:
        if not self.screen_now.busy:
            self.screen_now.act()

    def _scanned(self, payload: str) -> None:
        """A badge goes to the screen that asks for one, else to the reader of badges.

        A code of an appointment or an invitation goes to where it is typed as well, a ticket to
        where its holder says how it was.
        """
        from kiosk.appointments import code as of_appointment
        from kiosk.events import payload as of_event
        from kiosk.tickets import code as of_ticket
        from kiosk.visits import code as of_invitation

        if self.screen_now.busy or self.screen_now.hear(payload):
            return
        self.closed.go_on()
        if len(self.path) > 2:
            return
        leads = (
            (of_appointment, APPOINTMENT),
            (of_invitation, INVITATION),
            (of_event, EVENT),
            (of_ticket, FEEDBACK),
        )
        for kind, screen in leads:
            if kind.looks_like_one(payload):
                self.show_screen(screen)
                self.screen_now.hear(payload)
                return
        if any(entry.name == READER for entry in SCREENS):
            self.show_screen(READER)
            self.screen_now.hear(payload)

    def leave(self) -> None:
        """Close the window, which nothing else does."""
        self._leaving = True
        self.close()

    # -- keyboard and keypad -------------------------------------------------------------------

    def shown_part(self) -> QWidget:
        """What is to be read: the sheet that lies on top, or the screen."""
        covers = (self.way_out.overlay, self.outage, self.question, self.overlay)
        sheets = [cover.sheet for cover in covers if cover.sheet is not None]
        return sheets[0] if sheets else self.closed if self.closed.shut else self.screen_now

    def reachable(self, widget: QWidget) -> bool:
        """Whether the keyboard goes through it now."""
        return widget in reading_order(self._parts())

    def _parts(self) -> list[QWidget]:
        """What the keyboard goes through, one after the other."""
        shown = self.shown_part()
        return [shown, self.footer] if shown is self.screen_now else [shown]

    def go_through(self, *, forward: bool) -> None:
        """Go through what is shown as it is read, the content first."""
        if self.alerted.isVisible():
            return
        if self.closed.shut and self.closed.asleep:
            self.closed.wake()
        order = reading_order(self._parts())
        wanted = following(order, self.focusWidget(), forward=forward)
        reasons = Qt.FocusReason
        if wanted is not None:
            if wanted.hasFocus():  # the only one: that it was reached by a key is seen from now on
                wanted.clearFocus()
            wanted.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
            self.screen_now.reveal(wanted)

    def _volume(self) -> int:
        """How loud the voice is, for this hour and for whoever is here."""
        usual = volume_at(self.session.station.settings.sound, self.session.local_now().time())
        return self.spoken.volume(usual)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses whatever has the focus; the arrows of a keypad go through the screen."""
        key, now = Qt.Key(event.key()), self.focusWidget()
        if self.closed.shut and self.closed.asleep:
            self.closed.wake()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(now, QAbstractButton) and not event.isAutoRepeat():
                now.click()
        elif key in ONWARD + BACK:
            self.go_through(forward=key in ONWARD)
        else:
            super().keyPressEvent(event)

    # -- events --------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self.spoken)
            # After it, so that what a reader types is a badge, and no key of a keypad.
            self.scanner.watch(handle)
        self.idle.watch(self.screen_now.times_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stage.stand(landscape=self.width() > self.height())

    def closeEvent(self, event: QCloseEvent) -> None:
        # Full screen is the kiosk in its hall: Alt F4 and the like do not close it.
        locked = self.isFullScreen() and event.spontaneous() and not self._leaving
        event.setAccepted(not locked)
        if not locked:
            self.spoken.close()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.footer.retranslate()
            self._word()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("canvas"))
