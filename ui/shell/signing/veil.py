"""What a locked window had on its screen, put away: neither seen nor read aloud, nor typed into.

Nothing of it is lost: dialogs that were open are only hidden, those that wait for an answer too.
"""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class Veil:
    """Puts the `content` of a window away, and whatever the window has opened."""

    def __init__(self, window: QWidget, content: QWidget) -> None:
        self._window, self._content = window, content
        self._put_away: list[QWidget] = []

    def draw(self) -> None:
        """Put away what is seen; menus and lists close."""
        for opened in list(self._opened()):
            if opened.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
                opened.close()
            else:
                self._put_away.append(opened)
                _show(opened, shown=False)
        self._content.hide()

    def lift(self, *, whole: bool = True) -> None:
        """Show it again, each above what it was opened from; not `whole`, the window alone."""
        self._content.show()
        if not whole:
            return
        put_away, self._put_away = self._put_away, []
        for opened in sorted(filter(shiboken6.isValid, put_away), key=_depth):
            _show(opened, shown=True)
            opened.activateWindow()

    def _opened(self) -> Iterator[QWidget]:
        for widget in QApplication.topLevelWidgets():
            if widget is not self._window and widget.isVisible() and self._is_ours(widget):
                yield widget

    def _is_ours(self, widget: QWidget) -> bool:
        parent = widget.parentWidget()
        while parent is not None and parent is not self._window:
            parent = parent.parentWidget()
        return parent is not None


def _show(widget: QWidget, *, shown: bool) -> None:
    """As a plain widget: a dialog that is hidden as a dialog has been answered."""
    QWidget.setVisible(widget, shown)


def _depth(widget: QWidget) -> int:
    depth = 0
    while (parent := widget.parentWidget()) is not None:
        widget, depth = parent, depth + 1
    return depth
