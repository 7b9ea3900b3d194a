"""The box that text is typed in: edge, icons and the side where the language begins."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import DESK, Scale
from ui.theme.fonts import font
from ui.theme.icons import draw_icon
from ui.widgets.focus import Leads
from ui.widgets.label import Label
from ui.widgets.line import Line
from ui.widgets.paint import is_rtl, rounded


class Icon(QWidget):
    """An icon beside text; it says nothing to a screen reader."""

    def __init__(
        self, name: str = "", size: int = 18, tone: str = "muted", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name, self._size, self.tone = name, size, tone
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, name: str, tone: str | None = None) -> None:
        """Show another icon; "" for an empty place."""
        self.name, self.tone = name, tone or self.tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.name:
            stroke = 1.75 if self._size < 30 else 2.0
            draw_icon(
                QPainter(self),
                self.name,
                QRectF(self.rect()),
                self.tone,
                rtl=is_rtl(self),
                stroke=stroke,
            )


class Input(Leads, QWidget):
    """A line to type in; `edit` is the QLineEdit, which takes the focus."""

    edited = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        example: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        scale: Scale = DESK,
        height: int | None = None,
    ) -> None:
        super().__init__(parent)
        self.scale = scale
        self._wrong = False
        self._height = height or scale.input
        self.edit = Line(self)
        self.edit.setFrame(False)
        self.edit.setPlaceholderText(example)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self.edited)
        self.edit.returnPressed.connect(self.submitted)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(scale.field_padding, 1, scale.field_padding, 1)
        self._row.setSpacing(scale.gap)
        if icon:
            self._row.addWidget(Icon(icon, scale.icon, "ink"))
        self._row.addWidget(self.edit, 1)
        self.mark = Icon("", scale.icon)
        self.mark.hide()
        self._row.addWidget(self.mark)
        self.leads_to = self.edit
        self.setFixedHeight(self._height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._settle()

    def text(self) -> str:
        """What was typed, without spaces at its ends."""
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Put a text there, as if it had not been typed."""
        self.edit.setText(text)

    def set_example(self, text: str) -> None:
        """Show an example while nothing is typed."""
        self.edit.setPlaceholderText(text)

    def set_wrong(self, wrong: bool) -> None:
        """Draw the edge and the mark of an error."""
        self._wrong = wrong
        self.set_mark("triangle-alert" if wrong else "", "danger")
        self.update()

    def set_mark(self, icon: str, tone: str = "success") -> None:
        """Show a sign at the end, such as a check; "" for none."""
        self.mark.show_icon(icon, tone)
        self.mark.setVisible(bool(icon))

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting anyone type."""
        self.edit.setReadOnly(read_only)
        self.update()

    def add_leading(self, widget: QWidget) -> None:
        """Put a widget before the text."""
        self._row.insertWidget(0, widget)

    def add_trailing(self, widget: QWidget) -> None:
        """Put a widget after the text and its mark."""
        self._row.addWidget(widget)

    def sizeHint(self) -> QSize:
        return QSize(220, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        inactive = self.edit.isReadOnly() or not self.isEnabled()
        edge, width = ("line" if inactive else "line_strong"), self.scale.edge
        if self._wrong:
            edge, width = "danger", max(2.0, self.scale.edge)
        elif self.edit.hasFocus() and not inactive:
            edge, width = "focus", max(2.0, self.scale.edge * 2)
        fill = "sunken" if inactive else "surface"
        rounded(painter, QRectF(self.rect()), self.scale.radius, fill, edge, width)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.LocaleChange):
            self._settle()

    def _settle(self) -> None:
        # Without an absolute side, a Latin name goes to the left of a right-to-left line.
        right = self.edit.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        vertical = Qt.AlignmentFlag.AlignVCenter
        self.edit.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | vertical)
        self.edit.setFont(font(self.scale.field, rtl=is_rtl(self)))


class SearchField(Input):
    """A line to search with: a magnifier, the number of results, and Escape to empty it."""

    def __init__(
        self,
        example: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "search",
        scale: Scale = DESK,
        height: int | None = None,
    ) -> None:
        super().__init__(example, parent, icon=icon, scale=scale, height=height)
        self._count = Label(size=scale.caption, tone="muted")
        self._count.hide()
        self.add_trailing(self._count)

    def show_count(self, words: str) -> None:
        """Say how many were found ("5 résultats"); "" says nothing."""
        self._count.setText(words)
        self._count.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.edit.text():
            self.edit.clear()
            self.edited.emit("")
            return
        super().keyPressEvent(event)
