"""What is about to be done, line by line: an icon, a name, a value."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.touch.shell.panel import Panel
from ui.widgets.inputs import Icon
from ui.widgets.label import Label

HEIGHT = 84


class Recap(Panel):
    """`show_lines([(icon, name, value)])`; a value takes the lines that it needs."""

    def __init__(self) -> None:
        super().__init__()
        # Not at most what it asks for: that is thought of for a wider panel.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.lines: list[tuple[str, str, str]] = []
        self._rows: list[QWidget] = []

    def show_lines(self, lines: list[tuple[str, str, str]]) -> None:
        """Show other lines; those without a value are left out."""
        self.lines = [line for line in lines if line[2]]
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_line(*line) for line in self.lines]
        for row in self._rows:
            self.body.addWidget(row)
        self.setAccessibleName(", ".join(f"{name}: {value}" for _, name, value in self.lines))


def _line(icon: str, name: str, value: str) -> QWidget:
    row = QWidget()
    row.setMinimumHeight(HEIGHT)
    line = QHBoxLayout(row)
    line.setContentsMargins(28, 8, 28, 8)
    line.setSpacing(24)
    line.addWidget(Icon(icon, 38, "accent"))
    name_label = Label(name, size=27, tone="muted")
    name_label.setFixedWidth(230)
    line.addWidget(name_label)
    line.addWidget(Label(value, size=32, weight=600, wrap=True), 1)
    return row
