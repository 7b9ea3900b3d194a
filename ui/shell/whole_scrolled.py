"""A window that is wanted larger than its screen has room for: all of it is scrolled."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayout, QWidget

from ui.widgets.area import Area


class _HasContent(Protocol):
    content: QWidget

    def layout(self) -> QLayout: ...


def scroll_all(window: QWidget, least: tuple[int, int]) -> None:
    """Put the window's `content` into an area that scrolls, as large as `least` at least; px.

    What lies over the content, as the question who works here, fits itself to the window.
    """
    owner = cast("_HasContent", window)
    content, area, away = owner.content, Area(sideways=True), owner.content.isHidden()
    owner.layout().replaceWidget(content, area)
    content.setMinimumSize(QSize(*least))
    area.setWidget(content)
    content.setHidden(away)
    area.lower()
    room = window.screen().availableSize()
    window.setMinimumSize(window.minimumSize().boundedTo(room))
    window.resize(window.size().boundedTo(room))
