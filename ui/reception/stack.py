"""The pages of a window: built when first shown, one seen at a time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.reception.pages import PageEntry
from ui.shell.page import Page
from ui.shell.session import Session


class PageStack(QWidget):
    """Shows pages by name; `turned(name)`, and `counted(name, number)` for the rail.

    `wanted(name, fields)` when a page leads to another.
    """

    turned = Signal(str)
    counted = Signal(str, int)
    wanted = Signal(str, dict)

    def __init__(
        self, session: Session, entries: list[PageEntry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._entries = {entry.name: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self.name = ""
        self._layout = QStackedLayout(self)
        self.set_compact(compact=False)

    def set_compact(self, *, compact: bool) -> None:
        """Keep less margin around the pages on a low screen."""
        margins = (20, 10, 20, 11) if compact else (24, 16, 24, 16)
        self.setContentsMargins(*margins)

    @property
    def page(self) -> Page | None:
        """The page that is seen."""
        return self._pages.get(self.name)

    def show_page(self, name: str, **fields: Any) -> Page | None:
        """Show a page, build it the first time, and tell it why it is shown; None if unknown."""
        if name not in self._entries:
            return None
        page = self._pages.get(name) or self._build(name)
        self.name = name
        self._layout.setCurrentWidget(page)
        if fields:
            page.open_with(**fields)
        self.turned.emit(name)
        return page

    def _build(self, name: str) -> Page:
        page: Page = self._entries[name].load()(self._session)
        page.wants.connect(self.wanted)
        page.counted.connect(lambda number: self.counted.emit(name, number))
        self._pages[name] = page
        self._layout.addWidget(page)
        return page
