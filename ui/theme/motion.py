"""The few movements there are, none longer than 240 ms and none when movement is off."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QPropertyAnimation

from ui.theme.state import theme

POPOVER = 120
SCREEN = 160


def fade(target: QObject, start: float, end: float, milliseconds: int = POPOVER) -> None:
    """Move a widget's `windowOpacity` or an effect's `opacity`; at once when nothing moves."""
    name = b"opacity" if target.metaObject().indexOfProperty("opacity") >= 0 else b"windowOpacity"
    length = theme.duration(milliseconds)
    if not length:
        target.setProperty(name.decode(), end)
        return
    movement = QPropertyAnimation(target, name, target)
    movement.setDuration(length)
    movement.setStartValue(start)
    movement.setEndValue(end)
    movement.setEasingCurve(QEasingCurve.Type.OutCubic)
    movement.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)
