"""The recovery code, as large as it has to be to be copied by hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import DESK, Scale
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import PRIMARY, Button
from ui.widgets.label import Label, heading
from ui.widgets.paint import CENTER

IN_A_ROW = 4


class RecoveryShown(QWidget):
    """Shown once; `noted()` when it is kept, `printing()` and `saving()` to have its sheet."""

    noted = Signal()
    printing = Signal()
    saving = Signal()

    def __init__(self, scale: Scale = DESK) -> None:
        super().__init__()
        self.scale = scale
        self.title = heading(size=18 if scale is DESK else scale.title)
        small = 13.5 if scale is DESK else scale.caption
        self.text = Label(size=small, tone="muted", wrap=True)
        self.told = Label(size=small, tone="success", wrap=True, align=CENTER)
        self.told.hide()
        self.groups: list[Label] = []
        self.button = Button(kind=PRIMARY, icon="check", scale=scale)
        self.button.clicked.connect(self._noted)
        self.print = Button(icon="printer", scale=scale)
        self.print.clicked.connect(self.printing)
        self.save = Button(icon="download", scale=scale)
        self.save.clicked.connect(self.saving)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(14)
        signs = QWidget()
        signs.setLayout(self._grid)
        # Signs are read from left to right in every language.
        signs.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(signs, 0, Qt.AlignmentFlag.AlignHCenter)
        sheet = QHBoxLayout()
        sheet.setSpacing(12)
        sheet.addStretch(1)
        sheet.addWidget(self.print)
        sheet.addWidget(self.save)
        sheet.addStretch(1)
        column.addLayout(sheet)
        column.addWidget(self.told)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.retranslate()

    def show_code(self, code: str) -> None:
        """Show it, group by group."""
        for n, group in enumerate(code.split("-")):
            size = 21 if self.scale is DESK else self.scale.title
            label = Label(size=size, weight=SEMIBOLD, align=CENTER)
            label.setText(group)
            self._grid.addWidget(label, n // IN_A_ROW, n % IN_A_ROW)
            self.groups.append(label)
        self.setAccessibleDescription(code)

    def enter(self) -> None:
        """To what keeps the code: Enter pressed once too often does not lose it."""
        first = self.save if self.print.isHidden() else self.print
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, told: str) -> None:
        """What became of its sheet."""
        self.told.setText(told)
        self.told.setVisible(bool(told))

    @property
    def shown(self) -> str:
        """What stands there."""
        return "-".join(label.text() for label in self.groups)

    def _noted(self) -> None:
        for label in self.groups:
            label.setText("")
            label.hide()
        self.groups.clear()
        self.setAccessibleDescription("")
        self.noted.emit()

    def retranslate(self) -> None:
        """Word it in the language in force."""
        self.title.setText(self.tr("Le code de récupération"))
        self.text.setText(
            self.tr(
                "Notez-le et mettez-le au coffre du site : il ouvre les sauvegardes quand il n’y a"
                " plus que lui. Il n’est gardé nulle part et ne sera plus montré."
            )
        )
        self.print.setText(self.tr("Imprimer la feuille"))
        self.save.setText(self.tr("Enregistrer la feuille…"))
        self.button.setText(self.tr("C’est noté : continuer"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
