"""The lock of a window: leaves the station to nobody, and gives it to whoever signs in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.shell.forms import Form
from ui.shell.session import Session
from ui.shell.signing.cover import Cover
from ui.shell.signing.idleness import Idleness
from ui.shell.signing.veil import Veil


class StationLock(QObject):
    """`turned()` when somebody else, or nobody, works here; `keys(enabled)` holds the window's.

    `make(signs)` is the cover: `signs` is false where no manager of the site has a PIN, and nobody
    signs in. What is covered is the window's `content`.
    """

    turned = Signal()

    def __init__(
        self,
        window: QWidget,
        session: Session,
        keys: Callable[[bool], None],
        make: Callable[[bool], Cover],
        content: QWidget,
    ) -> None:
        super().__init__(window)
        self._veil = Veil(window, content)
        self._window, self._session, self._keys = window, session, keys
        self._make = make
        self._covers: dict[bool, Cover] = {}
        self._cover: Cover | None = None
        self._held: QWidget | None = None
        self._acts = Form(window, session)
        self.whole: Callable[[], bool] = lambda: True
        """Whether whoever signed in may see all that was open."""
        self.enter: Callable[[], object] = lambda: None
        """Puts the focus in the middle of the window, where what had it is hidden."""
        self.idleness = Idleness(self, session.now, self._patience)
        self.idleness.expired.connect(self.lock)
        # Not within the key that a dialog has still to hear.
        self.idleness.left.connect(self.lock, Qt.ConnectionType.QueuedConnection)
        session.changed.connect(self._look)

    @property
    def locked(self) -> bool:
        """Whether the window is covered."""
        return self._cover is not None and self._cover.isVisible()

    def begin(self, *, keeps: bool = False) -> None:
        """The window was opened: ask who works here, where people sign in."""
        if self.locked or self._session.station.signed_in is not None:
            return
        if self._people_sign_in:
            self._cover_window(keeps=keeps)

    def cover_with(self, cover: Cover) -> None:
        """Cover the window with what is asked before anybody works here."""
        cover.opened.connect(self._opened)
        self.idleness.end()
        if self._cover is not None:
            self._cover.hide()
        self._cover = cover
        self._keys(False)
        self._veil.draw()
        cover.close_desk()

    def _look(self, tables: frozenset[str]) -> None:
        """Where people sign in from now on, whoever is here says who they are."""
        if "staff_secret" in tables and self._session.ready:
            self.begin(keeps=True)

    def lock(self) -> None:
        """Cover the window at once; what is on the screen stays."""
        if self._session.ready:
            from kiosk.staff.signing_in import sign_out

            self._cover_window()
            self._acts.write(partial(sign_out, self._session.station))

    def take_badge(self, payload: str) -> None:
        """A scanner read a badge: where the window is covered, it chooses its holder."""
        if self._cover is not None and self.locked:
            self._cover.take_badge(payload)

    def badge_failed(self) -> None:
        """A scanner did not finish a badge."""
        if self._cover is not None and self.locked:
            self._cover.badge_failed()

    def turn_away(self, words: str) -> None:
        """Whoever signed in has nothing to do here: cover the window again, and say so."""
        self.lock()
        if self._cover is not None:
            self._cover.explain(words)

    @property
    def _people_sign_in(self) -> bool:
        from ui.shell.signing.people import people_sign_in

        return people_sign_in(self._session)

    def _cover_window(self, *, keeps: bool = True) -> None:
        if self.locked:
            keeps = keeps and self._cover is not None and self._cover.keeps
        else:
            self._held = self._window.focusWidget()
            self._session.cover()
            self._veil.draw()
        self.idleness.end()
        self._cover = self._usual_cover()
        self._cover.keeps = keeps
        self._keys(False)
        self._cover.close_desk()

    def _usual_cover(self) -> Cover:
        signs = self._people_sign_in
        if signs not in self._covers:
            cover = self._make(signs)
            cover.opened.connect(self._opened)
            self._covers[signs] = cover
        return self._covers[signs]

    def _patience(self) -> timedelta:
        person = self._session.station.signed_in if self._session.ready else None
        if person is None:
            return timedelta()
        return timedelta(minutes=self._session.station.settings.lock.minutes(person.role))

    def _opened(self) -> None:
        self._keys(True)
        self.idleness.begin()
        self._session.uncover()
        self.turned.emit()
        if self.locked:
            return
        self._veil.lift(whole=self.whole())
        self._give_focus_back()

    def _give_focus_back(self) -> None:
        """Where it was, if that is still there; no key goes to what is hidden by now."""
        held, self._held = self._held, None
        if held is not None and shiboken6.isValid(held) and is_reachable(held):
            held.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        focused = self._window.focusWidget()
        if focused is None or not is_reachable(focused):
            if focused is not None:
                focused.clearFocus()
            self.enter()


def is_reachable(widget: QWidget) -> bool:
    """Whether a key may go there."""
    return widget.isVisible() and widget.isEnabled()
