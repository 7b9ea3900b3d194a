"""A framed screen: title, a line under it, content that pages, all below reach when asked."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.shell.session import Session
from ui.touch.shell.home_low import REACH
from ui.touch.shell.paged import Paged
from ui.touch.shell.screen import Screen
from ui.touch.shell.stage import Stage
from ui.widgets.label import Label

MARGIN, HEAD = 48, 129


class Titled(Screen):
    """Subclasses put their widgets in `pages.column`, or in `column` what never scrolls."""

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.title = Label(size=50, weight=600, wrap=True)
        self.subtitle = Label(size=28, tone="muted", wrap=True)
        self.pages = Paged()
        self._reach = QWidget()
        self.outer = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(0)
        self.column = QVBoxLayout()
        self.outer.addLayout(self.column, 1)
        self.column.setSpacing(0)
        self.column.addWidget(self._reach)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self.head = QHBoxLayout()
        self.head.setSpacing(26)
        self.head.addLayout(words, 1)
        self.column.addLayout(self.head)
        self.column.addSpacing(20)
        self.column.addWidget(self.pages, 1)

    def spoken(self) -> list[str]:
        return [self.title.text(), self.subtitle.text()]

    def reveal(self, widget: QWidget) -> None:
        if self.pages.body.isAncestorOf(widget):
            self.pages.reveal(widget)

    def arrange(self) -> None:
        landscape = self.stage.landscape
        low = self.stage.low and not landscape
        top = 24 if landscape else 42
        self._reach.setFixedHeight(REACH - HEAD - top - 130 if low else 0)
        self.column.setContentsMargins(MARGIN, top, MARGIN, 24)

    def say(self, title: str, subtitle: str = "") -> None:
        """Word the title and the line under it."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
