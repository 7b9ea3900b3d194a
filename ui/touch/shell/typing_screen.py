"""A screen where something is typed: its content above the keyboard, or beside it."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QLineEdit

from ui.shell.session import Session
from ui.theme import TOUCH
from ui.theme.fonts import font
from ui.touch.shell.keyboard import CAPITALS, Keyboard
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled
from ui.widgets.field import Field
from ui.widgets.paint import is_rtl

BESIDE = 1080
"""The keyboard's width beside the content; its keys stay as wide as a thumb."""


class TypingScreen(Titled):
    """`watch(edit)` lets the keyboard type into a line edit when it has the focus."""

    typed_size: ClassVar[int] = TOUCH.field

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.keyboard = Keyboard()
        self.edits: list[QLineEdit] = []
        self.fields: dict[str, Field] = {}
        self.outer.addWidget(self.keyboard, 0)

    def add_field(self, *, names: bool = False) -> Field:
        """A labelled line; `names` begins its words with a capital."""
        field = Field(scale=TOUCH)
        field.input.edit.setProperty(CAPITALS, names)
        self.watch(field.input.edit)
        field.input.submitted.connect(self._submitted)
        return field

    def watch(self, edit: QLineEdit) -> None:
        """Let the keyboard type into a line edit."""
        edit.installEventFilter(self)
        # Qt’s own menu of cut and paste has no place under a thumb.
        edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.edits.append(edit)
        if len(self.edits) == 1:
            self.keyboard.attach(edit)

    def begin(self) -> None:
        """Wait for typing in the first field that is empty."""
        empty = [edit for edit in self.edits if not edit.text()]
        edit = (empty or self.edits)[0]
        edit.setFocus(Qt.FocusReason.MouseFocusReason)
        self.keyboard.attach(edit)

    def show_wrong(self, refusal: Any) -> None:
        """Mark the one of `fields` that cannot be taken as typed, and go there."""
        field = self.fields[refusal.field]
        field.set_error(self.session.words(refusal))
        self.pages.reveal(field)
        self.keyboard.attach(field.input.edit)

    def _submitted(self) -> None:
        """Enter goes to the next empty field, then on."""
        for edit in self.edits:
            if not edit.text():
                edit.setFocus(Qt.FocusReason.MouseFocusReason)
                return
        self.act()

    def arrange(self) -> None:
        super().arrange()
        for edit in self.edits:
            edit.setFont(font(self.typed_size, rtl=is_rtl(self)))
        directions = QBoxLayout.Direction
        landscape = self.stage.landscape
        self.outer.setDirection(directions.LeftToRight if landscape else directions.TopToBottom)
        limit = BESIDE if landscape else 16_777_215
        self.keyboard.setMaximumWidth(limit)
        self.keyboard.setMinimumWidth(BESIDE if landscape else 0)
        foot = Qt.AlignmentFlag.AlignBottom if landscape else Qt.AlignmentFlag(0)
        self.outer.setAlignment(self.keyboard, foot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QLineEdit):
            self.keyboard.attach(watched)
        return super().eventFilter(watched, event)
