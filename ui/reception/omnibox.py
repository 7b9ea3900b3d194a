"""The line that finds anyone and anything, and where a scanned badge arrives."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.widgets.inputs import SearchField
from ui.widgets.kbd import Kbd
from ui.widgets.timers import once

if TYPE_CHECKING:
    from ui.reception.finding import Found
    from ui.reception.results import Results
    from ui.shell.session import Session

PAUSE_MS = 120
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Omnibox(SearchField):
    """Reached by Ctrl K or / from anywhere in the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, icon="scan-line", height=40)
        self.add_trailing(Kbd("Ctrl K"))
        self.setMaximumWidth(720)
        self._session: Session | None = None
        self._go: Callable[..., None] = _nowhere
        self._scan: Callable[[str], None] = _nowhere
        self._results: Results | None = None
        self._asked = 0
        self._in_a_hurry = False
        self._soon = once(self, PAUSE_MS, self._look)
        self.edit.textEdited.connect(lambda _text: self._typed())
        self.edit.textChanged.connect(self._emptied)
        self.retranslate()

    def serve(self, session: Session, go: Callable[..., None], scan: Callable[[str], None]) -> None:
        """Search on a desk; `go(page, **why)` shows what was found, `scan(payload)` reads a badge.

        A payload may be typed or pasted here too, where a scanner is set up otherwise.
        """
        self._session, self._go, self._scan = session, go, scan

    def start(self) -> None:
        """Go there, with what was typed chosen, ready to be typed over."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    @property
    def results(self) -> Results:
        """The sheet below the line, made at the first search."""
        if self._results is None:
            from ui.reception.results import Results

            self._results = Results(self.window())
            self._results.picked.connect(self._pick)
        return self._results

    def close_results(self) -> None:
        """Put the sheet away, and forget what is still being looked for."""
        self._soon.stop()
        self._asked += 1
        self._in_a_hurry = False
        if self._results is not None:
            self._results.hide()

    # -- searching -----------------------------------------------------------------------------

    def _typed(self) -> None:
        self._in_a_hurry = False
        self._soon.start()

    def _emptied(self, text: str) -> None:
        if not text:
            self.close_results()

    def _look(self) -> None:
        from ui.reception.finding import MIN_LETTERS, find_anything

        session, typed = self._session, self.text()
        if session is None or not session.ready or len(typed) < MIN_LETTERS:
            self.close_results()
            return
        self._asked += 1
        asked, station, language = self._asked, session.station, session.language
        session.run(
            lambda: find_anything(station, typed, language),
            lambda found: self._show(found, typed, asked),
        )

    def _show(self, found: list[Found], typed: str, asked: int) -> None:
        from ui.reception.finding import may_find

        if asked != self._asked or not self.edit.hasFocus() or self._session is None:
            return
        allowed = bool(found) or may_find(self._session.station, typed)
        self.results.show_found(found, typed, self, allowed=allowed)
        if self._in_a_hurry and found:
            self._pick(self.results.rows.current)
        self._in_a_hurry = False

    def _pick(self, found: Any) -> None:
        if found is not None and hasattr(found, "page"):
            self.edit.clear()
            self.close_results()
            self._go(found.page, **found.why)

    def _enter(self) -> None:
        from kiosk.badges.payload import clean, looks_like_one

        if looks_like_one(clean(self.text())):
            payload = clean(self.text())
            self.edit.clear()
            self._scan(payload)
        elif self._results is not None and self._results.isVisible():
            self._pick(self._results.rows.current)
        elif self.text():
            # Someone who knows what they type does not wait for the list.
            self._soon.stop()
            self._in_a_hurry = True
            self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() == QEvent.Type.FocusOut:
            self.close_results()
        if event.type() == QEvent.Type.ShortcutOverride and self._leaves_undo(event):
            event.ignore()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _MOVES and self._results is not None and self._results.isVisible():
                self._results.step(_MOVES[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
        return super().eventFilter(watched, event)

    def _leaves_undo(self, event: QEvent) -> bool:
        """With nothing typed there is no typing to take back: the window's last act is."""
        undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        return undo and not self.edit.text()

    def retranslate(self) -> None:
        """Word the line in the language in force."""
        self.set_example(
            self.tr("Scanner un badge ou chercher une personne, une entreprise, une salle…")
        )
        self.edit.setAccessibleName(self.tr("Chercher ou scanner"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()


def _nowhere(*_given: object, **_why: object) -> None:
    """Until the line serves a desk."""
