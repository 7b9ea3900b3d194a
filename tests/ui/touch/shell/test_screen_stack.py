"""A kiosk fills its screen and no more, whatever its screens would rather have."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from ui.touch.shell.screen_stack import ScreenStack
from ui.touch.shell.window import TouchWindow


def test_no_screen_makes_the_window_grow(window: TouchWindow) -> None:
    """On Windows a full screen takes the height that its content has for its width."""
    layout = window.layout()
    assert layout is not None
    assert not layout.hasHeightForWidth()
    assert layout.totalMinimumSize().height() <= window.header.height() + window.footer.height()


def test_a_page_that_wraps_is_given_the_room_there_is() -> None:
    pages = ScreenStack()
    words = QLabel("un mot " * 400, wordWrap=True)
    pages.addWidget(words)
    pages.resize(300, 200)
    pages.show()
    assert words.hasHeightForWidth()
    assert words.size() == pages.size()
    assert not pages.hasHeightForWidth()
