"""The labelled field: label above, help or error below, never an example alone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import DESK, Scale
from ui.widgets.focus import Leads
from ui.widgets.inputs import Input
from ui.widgets.label import Label, heading


class Field(Leads, QWidget):
    """A label, a widget to answer in (an `Input` unless given) and a line of help or error."""

    edited = Signal(str)

    def __init__(
        self,
        label: str = "",
        widget: QWidget | None = None,
        parent: QWidget | None = None,
        *,
        mark: str = "",
        help: str = "",  # noqa: A002
        example: str = "",
        icon: str = "",
        scale: Scale = DESK,
    ) -> None:
        super().__init__(parent)
        self.scale = scale
        self.widget: QWidget = widget or Input(example, icon=icon, scale=scale)
        self._help = help
        self.label = heading(size=13 if scale is DESK else scale.body)
        self.mark = Label(size=13 if scale is DESK else scale.caption, tone="muted")
        self.note = Label(size=12.5 if scale is DESK else scale.caption, tone="muted", wrap=True)
        self._lay_out()
        self.set_label(label, mark)
        self.set_help(help)
        if isinstance(self.widget, Input):
            self.widget.edited.connect(self._typed)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.label)
        top.addWidget(self.mark)
        top.addStretch(1)
        self._top = top
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6 if self.scale is DESK else 12)
        column.addLayout(top)
        column.addWidget(self.widget)
        column.addWidget(self.note)
        self.leads_to = self.widget
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def input(self) -> Input:
        """The line to type in; only for a field that has one."""
        assert isinstance(self.widget, Input)  # noqa: S101
        return self.widget

    def text(self) -> str:
        """What was typed, without spaces at its ends."""
        return self.input.text()

    def set_text(self, text: str) -> None:
        """Put a text there; an error shown goes away."""
        self.input.set_text(text)
        self.clear_error()

    def set_label(self, label: str, mark: str = "") -> None:
        """Name the field; `mark` is a word such as "facultatif" beside it."""
        self.label.setText(label)
        self.label.setVisible(bool(label))
        self.mark.setText(mark)
        self.mark.setVisible(bool(mark))
        self._name_widget(label)

    def _name_widget(self, label: str) -> None:
        target = self.widget.edit if isinstance(self.widget, Input) else self.widget
        target.setAccessibleName(label)

    def add_beside_label(self, widget: QWidget) -> None:
        """Put something small at the end of the label's line."""
        self._top.addWidget(widget)

    def set_help(self, text: str) -> None:
        """Say what the answer is for, under the field."""
        self._help = text
        if self.note.tone != "danger":
            self._say(text, "muted")

    def set_error(self, text: str, *, focus: bool = True) -> None:
        """Say what to do about the answer, and go there."""
        self._say(text, "danger")
        if isinstance(self.widget, Input):
            self.widget.set_wrong(True)
            self.widget.edit.setAccessibleDescription(text)
        if focus:
            self.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_error(self) -> None:
        """Take the error away; the help comes back."""
        if isinstance(self.widget, Input) and self.note.tone == "danger":
            self.widget.set_wrong(False)
            self.widget.edit.setAccessibleDescription("")
        self._say(self._help, "muted")

    @property
    def error(self) -> str:
        """The error shown, or ""."""
        return self.note.text() if self.note.tone == "danger" else ""

    def _say(self, text: str, tone: str) -> None:
        self.note.setText(text)
        self.note.set_tone(tone)
        self.note.setVisible(bool(text))
        self._make_room()

    def _make_room(self) -> None:
        """Keep the height of every line of the note: a form that is full would cut the last."""
        wanted = self.note.heightForWidth(self.width()) if self.note.text() else 0
        self.note.setMinimumHeight(max(0, wanted))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _typed(self, text: str) -> None:
        self.clear_error()
        self.edited.emit(text)


class PhoneField(Field):
    """A telephone number with its country's code; digits never turn with the language."""

    def __init__(self, label: str = "", parent: QWidget | None = None, **options: object) -> None:
        super().__init__(label, None, parent, **options)  # type: ignore[arg-type]
        self.prefix = Label("+212", size=self.scale.field, tone="muted")
        self.input.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.input.edit.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self.input.edit.setMaxLength(20)
        self.input.add_leading(_Rule())
        self.input.add_leading(self.prefix)

    def text(self) -> str:
        """The number as dialled from abroad, or "" when nothing is typed."""
        typed = self.input.text()
        return (
            typed
            if not typed or typed.startswith(("+", "00"))
            else f"+212 {typed.removeprefix('0')}"
        )

    def set_text(self, text: str) -> None:
        """Show a number without the code that stands before it."""
        super().set_text(text.removeprefix("+212").strip())


class _Rule(QWidget):
    """The line between a code and a number."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)
        self.setAutoFillBackground(True)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, palette.color(palette.ColorRole.Mid))
        self.setPalette(palette)
