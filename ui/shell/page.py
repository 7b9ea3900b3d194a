"""A page of a window: it refreshes when the tables it shows change and it is seen."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.shell.session import Session
from ui.widgets.rows import RowList


class Page(QWidget):
    """Subclasses set `shows`, build in `__init__` without words, then call `retranslate()`.

    `wants(name, fields)` asks the window for another page; `counted(number)` sets the rail's pill.
    """

    shows: ClassVar[frozenset[str]] = frozenset()
    wants = Signal(str, dict)
    counted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._stale = True
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=False)
        session.changed.connect(self._tables_changed)
        session.turned.connect(self._outdate)

    def refresh(self) -> None:
        """Read again what the page shows; called when shown and when its tables change."""

    def retranslate(self) -> None:
        """Word every label in the language in force; what was typed stays."""

    def open_with(self, **fields: Any) -> None:
        """Arrive with a purpose, such as the visit to show."""

    def escape(self) -> bool:
        """Step back within the page; False when there is nothing to step back from."""
        return False

    def print_page(self) -> bool:
        """Print what the page shows (F8); False when it has no paper."""
        return False

    def enter(self) -> None:
        """Put the focus in the list that the page is about, or else where Tab begins."""
        lists = [rows for rows in self.findChildren(RowList) if _may_be_entered(rows)]
        if lists:
            lists[0].enter()
        else:
            self.setFocus(Qt.FocusReason.TabFocusReason)
            self.focusNextChild()

    def go(self, name: str, **fields: Any) -> None:
        """Ask the window for another page."""
        self.wants.emit(name, fields)

    def _tables_changed(self, tables: frozenset[str]) -> None:
        if tables & self.shows:
            self._stale = True
            self._refresh_if_seen()

    def _outdate(self) -> None:
        """Somebody else may be here: what they may see is read again."""
        self._stale = True
        self._refresh_if_seen()

    def _refresh_if_seen(self) -> None:
        if self._stale and self.isVisible():
            self._stale = not self.session.attempt(self.refresh)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The clock moves while a page is hidden, so a page is always read again when shown.
        self._stale = True
        self._refresh_if_seen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
            self._stale = True
            self._refresh_if_seen()


def _may_be_entered(rows: RowList) -> bool:
    return rows.isVisible() and bool(rows.items) and rows.focusPolicy() != Qt.FocusPolicy.NoFocus
