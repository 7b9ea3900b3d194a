"""The question: a title that asks, the effect in a sentence, and the exact verb on the button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.shell.key_names import key_name
from ui.shell.languages import language_of, speak_as_parent
from ui.theme import DESK, Scale
from ui.widgets.area import Area
from ui.widgets.button import DANGER_FILLED, PRIMARY, SECONDARY, Button
from ui.widgets.label import Label, heading
from ui.widgets.paint import rounded
from ui.widgets.shadow import DIALOG, cut_to_sheet, draw_shadow, shadow_margins


class Dialog(QDialog):
    """Asked over its window; Escape is the choice that loses nothing.

    Put widgets in `body` for more than a question. `exec()` or `open()` as for any QDialog.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str = "",
        *,
        verb: str = "",
        keep: str = "",
        danger: bool = False,
        width: int = 440,
        scale: Scale = DESK,
    ) -> None:
        super().__init__(parent)
        self.scale = scale
        # A tall question would otherwise wear the system's frame and title bar.
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setModal(True)
        speak_as_parent(self)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.title = heading(title, size=17 if scale is DESK else scale.title, wrap=True)
        self.text = Label(text, size=scale.body, tone="muted", wrap=True)
        self.verb = Button(
            verb or self.tr("Continuer"), DANGER_FILLED if danger else PRIMARY, scale=scale
        )
        self.keep = Button(
            keep or self.tr("Annuler"),
            SECONDARY,
            scale=scale,
            key=key_name("Esc", language_of(self)) if scale is DESK else "",
        )
        self.verb.clicked.connect(self.accept)
        self.keep.clicked.connect(self.reject)
        self._lay_out(width)

    def _lay_out(self, width: int) -> None:
        around = shadow_margins(DIALOG)
        pad = 20 if self.scale is DESK else 48
        self._scrolled = False
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(
            around.left() + pad, around.top() + pad, around.right() + pad, around.bottom() + pad
        )
        column.setSpacing(self.scale.gap)
        column.addWidget(self.title)
        column.addWidget(self.text)
        self.text.setVisible(bool(self.text.text()))
        self.body = QVBoxLayout()
        self.body.setSpacing(self.scale.gap + 4)
        column.addLayout(self.body)
        column.addSpacing(self.scale.gap)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(self.scale.gap)
        self.foot.addStretch(1)
        self.foot.addWidget(self.keep)
        self.foot.addWidget(self.verb)
        column.addLayout(self.foot)
        self.setFixedWidth(width + around.left() + around.right())

    def adjustSize(self) -> None:  # noqa: N802
        """As high as what is in it; Qt's own stops at two thirds of the screen and squeezes.

        What the screen has no room for is scrolled, as with large text on a small screen.
        """
        column = self._column
        column.activate()
        room, wanted = (
            self._room(),
            self._height(column.totalSizeHint(), column.totalHeightForWidth),
        )
        if not self._scrolled and (self.width() > room.width() or self._least() > room.height()):
            self._scroll()
        wide = min(self.width(), room.width())
        self.setFixedWidth(wide)
        self.resize(wide, min(wanted, room.height()))

    def _room(self) -> QSize:
        """px. Over a kiosk's window the screen may be the smaller one, as in a trial run."""
        room = self.screen().availableGeometry().size()
        parent = self.parentWidget()
        return room.expandedTo(parent.window().size()) if parent else room

    def _least(self) -> int:
        column = self._column
        return self._height(column.totalMinimumSize(), column.totalMinimumHeightForWidth)

    def _height(self, without: QSize, at_width: Callable[[int], int]) -> int:
        return at_width(self.width()) if self._column.hasHeightForWidth() else without.height()

    def _scroll(self) -> None:
        """From now on all that is on the sheet is scrolled on it."""
        self._scrolled = True
        focused = self.focusWidget()
        around, sheet = shadow_margins(DIALOG), QWidget()
        area = Area(sheet, sideways=True)
        bar = area.verticalScrollBar().sizeHint().width()  # or it would be scrolled sideways for it
        sheet.setMinimumWidth(self.width() - around.left() - around.right() - bar)
        sheet.setLayout(self._column)  # it takes along what is in it
        self._column.setContentsMargins(self._column.contentsMargins() - around)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(around)
        whole.addWidget(area)
        whole.activate()  # it may be lower than what is in it from now on
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.windowTitle():
            self.setWindowTitle(self.title.text())
        self.adjustSize()
        if parent := self.parentWidget():
            middle = parent.window().geometry().center()
            self.move(middle - self.rect().center())
        if self.focusWidget() is None:
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut_to_sheet(self, self.scale.radius_dialog, DIALOG)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        sheet = self.rect().marginsRemoved(shadow_margins(DIALOG))
        draw_shadow(painter, sheet, self.scale.radius_dialog, DIALOG)
        rounded(painter, QRectF(sheet), self.scale.radius_dialog, "surface", QColor("#B4BFBC"))


def ask(
    parent: QWidget, title: str, text: str, *, verb: str, keep: str = "", danger: bool = False
) -> bool:
    """Ask and wait; whether the verb was chosen."""
    question = Dialog(parent, title, text, verb=verb, keep=keep, danger=danger)
    answer = question.exec() == QDialog.DialogCode.Accepted
    question.deleteLater()
    return answer


def tell(parent: QWidget, title: str, text: str, *, verb: str) -> None:
    """Tell something that has to be seen before anything else is done."""
    said = Dialog(parent, title, text, verb=verb)
    said.keep.hide()
    said.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    said.verb.setFocus(Qt.FocusReason.OtherFocusReason)
    said.open()
