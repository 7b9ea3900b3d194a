"""What a painted widget says to a screen reader: its role, its value and its state.

Qt knows what its own widgets are. One that is painted here says it by its class: `said_role`, and
where it has them `said_value()`, `said_description()` and `said_states()`. Nothing of this runs
until somebody listens.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QListView, QWidget

Role = QAccessible.Role

CHECKED, SELECTED, BUSY = "checked", "selected", "busy"

_installed: list[bool] = []


class Said(QAccessibleWidget):
    """A widget as its class says it is; its name and description are those that were set."""

    def __init__(self, widget: QWidget, role: Role) -> None:
        super().__init__(widget, role)

    def state(self) -> QAccessible.State:
        state = super().state()
        says = getattr(self.widget(), "said_states", tuple)
        for name in says():
            setattr(state, name, True)
        if self.role() in (Role.RadioButton, Role.CheckBox):
            state.checkable = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        value: str = getattr(self.widget(), "said_value", str)()
        if kind == QAccessible.Text.Value:
            return value
        described = getattr(self.widget(), "said_description", None)
        if kind == QAccessible.Text.Description and described is not None:
            return str(described())
        # Not every screen reader asks a widget of no kind of Qt's for its value.
        return super().text(kind) or (value if kind == QAccessible.Text.Description else "")


def let_widgets_be_said() -> None:
    """Have Qt ask painted widgets what they are; once a process."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_said)


def tell_value(widget: QWidget) -> None:
    """A value has changed: whoever listens hears the new one."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.ValueChanged))


def announce(widget: QWidget, words: str) -> None:
    """Have whoever listens hear what has become of a widget that the keys move in."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def name_lists(inside: QWidget, name: str, before: str = "") -> None:
    """Give the lists in a titled block its title, but those that have a name of their own."""
    for rows in inside.findChildren(QListView):
        if rows.accessibleName() in ("", before):
            rows.setAccessibleName(name)


def _said(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(type(thing), "said_role", None)
    return Said(thing, role) if isinstance(thing, QWidget) and role is not None else None
