"""The counter: one key each to call, recall, mark absent, transfer; made to sit beside a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut

from kiosk.core.command import AGENT, NO_ID
from kiosk.core.readings import AT_COUNTERS
from kiosk.staff.signing_in import stand_in
from kiosk.tickets.commands import OpenCounter
from kiosk.tickets.seats import take_seat
from ui.counter.acts import CounterActs
from ui.counter.strip import CounterStrip
from ui.shell.offering import offer
from ui.shell.scanner import Scanner
from ui.shell.session import Session
from ui.shell.signing.cover import Cover
from ui.shell.signing.lock import StationLock, is_reachable
from ui.shell.signing.people import people_sign_in
from ui.widgets.button import Button
from ui.widgets.timers import every

SHOWN = frozenset(
    {"ticket", "ticket_leg", "counter", "ticket_call", "staff", "deposit"}
    | {"queue_stop", "service_hours", "service_exception", "day_exception", "limit_event"}
)
TICK_MS = 1000


class CounterWindow(CounterActs):
    """Everything an agent does, on 420 x 720; F9 to F12 work wherever the focus is."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._shortcuts: list[QShortcut] = []
        self.strip = CounterStrip(session)
        self.destroyed.connect(self.strip.deleteLater)
        self._connect()
        self.retranslate()
        self.refresh()
        for window in (self, self.strip):
            session.adopt(window)
        self.station_lock = StationLock(
            self, session, self._enable_keys, self._make_cover, self.content
        )
        self.station_lock.turned.connect(self._take_seat)
        self.station_lock.enter = self.enter
        self._listen()
        self.station_lock.begin()
        if session.station.signed_in is not None:
            self._take_seat()

    # -- making --------------------------------------------------------------------------------

    def _offer(self) -> None:
        """Show what whoever is here may do."""
        for commands, button in (
            ("tickets.call", self.call),
            ("tickets.call", self.call_number),
            ("tickets.recall", self.recall),
            ("tickets.absent", self.absent),
            ("tickets.transfer", self.transfer),
            ("tickets.hold", self.hold),
            ("tickets.stop tickets.resume", self.end),
            ("counters.pause", self.pause),
            ("counters.close", self.shut),
            ("help.call", self.help),
            ("counters.open", self.opening.go),
            ("counters.close", self.opening.shut),
        ):
            offer(self.session, commands, button)

    def _connect(self) -> None:
        self._offer()
        for key, button, act in (
            ("F9", self.call, self.call_next),
            ("F10", self.recall, self.call_again),
            ("F11", self.absent, self.mark_absent),
            ("F12", self.transfer, self.send_on),
            ("F8", self.hold, self.put_aside),
            ("F7", self.call_number, self.call_a_number),
            ("Ctrl+H", self.help, self.call_reception),
            ("Ctrl+B", self.shrink, self.show_strip),
        ):
            button.clicked.connect(act)
            # Of the work, so that none acts on what a pause hides.
            press = partial(self._press, button, act)
            self._shortcuts.append(QShortcut(QKeySequence(key), self.work, press))
        self._shortcuts.append(QShortcut(QKeySequence("Ctrl+L"), self, self.lock))
        self._shortcuts.append(QShortcut(QKeySequence("F1"), self, self.show_guide))
        undo = QShortcut(QKeySequence("Ctrl+Z"), self, self.toaster.undo_now)
        self._shortcuts.append(undo)
        self.papers.clicked.connect(self.show_papers)
        self.pause.clicked.connect(self.take_a_break)
        self.shut.clicked.connect(self.close_counter)
        self.hand_over.clicked.connect(self.lock)
        self.rows.opened.connect(self._call_out_of_turn)
        self.aside.recalling.connect(self._call_out_of_turn)
        self.aside.reopening.connect(self.reopen)
        self.end.clicked.connect(self.end_tickets)
        self.opening.opened.connect(self._open)
        self.opening.finishing.connect(self.finish)
        self.opening.shutting.connect(self.close_counter)
        self.strip.calling.connect(self.call_next)
        self.strip.widening.connect(self.show_whole)
        self.session.changed.connect(self._changed)
        # Waits grow, what was closed can be reopened no longer, and a new day begins.
        self.session.minute.connect(self.refresh)
        self.session.told.connect(self.toaster.say)
        self.watch.moved.connect(self._show_sync)
        self._tick = every(self, TICK_MS, self._time_passes)
        self._tick.start()

    # -- showing -------------------------------------------------------------------------------

    def enter(self) -> None:
        """Put the focus in what is seen: the key in the button opens, none serves by chance."""
        main = self.rows if self.opening.isHidden() else self.opening.go
        main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_focus(self) -> None:
        """No key goes to a button of what was here before."""
        focused = self.focusWidget()
        if self.content.isVisible() and focused is not None and not is_reachable(focused):
            self.enter()

    def _word_state(self) -> None:
        super()._word_state()
        self.hand_over.setVisible(people_sign_in(self.session))
        self.strip.show_counter(self.ticket, self.queue, self.call)
        if not self._is_open:
            self.show_whole()

    def show_strip(self) -> None:
        """Leave the screen to the agent's own file: a line that stays on top (Ctrl+B)."""
        if self._is_open and not self.strip.isVisible():
            self.strip.appear()
            self.hide()

    def show_whole(self) -> None:
        """The whole window again."""
        if self.strip.isVisible():
            self.strip.hide()
            self.show()
            self.raise_()
            self.activateWindow()

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & SHOWN:
            self.refresh()

    # -- who is here ---------------------------------------------------------------------------

    def _take_seat(self) -> None:
        """Whoever signed in goes on where a colleague left the counter open."""
        if not self.session.is_for(AT_COUNTERS):
            self.station_lock.turn_away(
                self.tr("Cette fenêtre n’a rien pour votre rôle. Votre travail se fait ailleurs.")
            )
            return
        self.opening.retranslate()
        here = self.session.station.signed_in
        if here is not None and here.attendance != NO_ID:
            take = partial(take_seat, self.session.station, here, number=self.number)
            self.acts.write(take, then=lambda _outcome: self.refresh())
        self.refresh()

    def _open(self, number: int, services: list[str], agent: str) -> None:
        self.number = number
        if agent:
            stand_in(self.session.station, code=agent)
        here = self.session.station.signed_in
        over = here is not None and here.attendance != NO_ID
        command = OpenCounter(counter=number, services=services, over=over)
        self.opening.form.submit(command, then=lambda _outcome: self.refresh())

    def lock(self) -> None:
        """Leave the counter to nobody, or to the colleague who signs in next (Ctrl L)."""
        if people_sign_in(self.session):
            self.show_whole()
            self.station_lock.lock()

    def _make_cover(self, _signs: bool) -> Cover:
        from ui.shell.signing.screen import SignInScreen

        return SignInScreen(self, self.session, (AGENT,))

    def _listen(self) -> None:
        """Read the badges of the staff where they sign in; at work they say nothing here."""
        reader = self.session.station.settings.scanner
        self._scanner = Scanner(self, gap_ms=reader.gap_ms, preamble=reader.prefix)
        self._scanner.scanned.connect(self.station_lock.take_badge)
        self._scanner.failed.connect(self.station_lock.badge_failed)

    # -- keys ----------------------------------------------------------------------------------

    def show_guide(self) -> None:
        """The agent's guide (F1)."""
        from ui.shell.guide.sheet import show_guide

        show_guide(self, "counter")

    @staticmethod
    def _press(button: Button, act: Callable[[], None]) -> None:
        """A key does what its button does, where that is offered."""
        if button.offered:
            act()

    def _enable_keys(self, enabled: bool) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(enabled)

    def retranslate(self) -> None:
        """Word the window in the language in force."""
        super().retranslate()
        self._show_sync()
        self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.strip.close()
        self.session.close()
        super().closeEvent(event)
