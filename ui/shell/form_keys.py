"""The keys of every form: Ctrl+Enter sends it, Enter goes on to the next field."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FormKeys(QObject):
    """`fields()` are in the order of reading; after the last one Enter goes to `button`.

    An Enter that a field takes for itself, such as for a suggestion, does not come here.
    """

    def __init__(
        self,
        form: QWidget,
        send: Callable[[], object],
        button: QWidget,
        fields: Callable[[], Iterable[QWidget]],
    ) -> None:
        super().__init__(form)
        self._fields, self._button = fields, button
        form.installEventFilter(self)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), form, send)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def eventFilter(self, _form: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in _ENTER or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        return self._go_on()

    def _go_on(self) -> bool:
        here = QApplication.focusWidget()
        fields = [field for field in self._fields() if field.isVisible() and field.isEnabled()]
        at = next((n for n, f in enumerate(fields) if here is f or _within(f, here)), None)
        if at is None:
            return False
        following = [*fields, self._button][at + 1]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _within(field: QWidget, here: QWidget | None) -> bool:
    return here is not None and field.isAncestorOf(here)
