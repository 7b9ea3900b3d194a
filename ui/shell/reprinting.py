"""Why a badge or a ticket is printed once more: asked before it is."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ui.shell.languages import texts_of
from ui.widgets.dialog import Dialog
from ui.widgets.toggles import ToggleGroup

LOST, DAMAGED, UNREADABLE, NOTHING, COPY = "lost", "damaged", "unreadable", "nothing", "copy"


class AgainDialog(Dialog):
    """One reason is chosen; without one nothing is printed."""

    def __init__(self, parent: QWidget, name: str) -> None:
        texts = texts_of(parent)
        title = texts.translate("PrintAgain", "Imprimer « {name} » de nouveau ?")
        super().__init__(
            parent,
            title.format(name=name),
            texts.translate("PrintAgain", "Il est déjà sorti. Pourquoi encore une fois ?"),
            verb=texts.translate("PrintAgain", "Imprimer"),
        )
        self.reasons = ToggleGroup()
        self.reasons.set_choices(
            [
                (LOST, texts.translate("PrintAgain", "perdu"), ""),
                (DAMAGED, texts.translate("PrintAgain", "abîmé"), ""),
                (UNREADABLE, texts.translate("PrintAgain", "illisible"), ""),
                (NOTHING, texts.translate("PrintAgain", "rien n’est sorti"), ""),
                (COPY, texts.translate("PrintAgain", "une copie"), ""),
            ]
        )
        self.verb.setEnabled(False)
        self.reasons.picked.connect(lambda chosen: self.verb.setEnabled(bool(chosen)))
        self.body.addWidget(self.reasons)


def ask_why(parent: QWidget, name: str) -> str:
    """The reason chosen; nothing when it is called off."""
    dialog = AgainDialog(parent, name)
    chosen = dialog.reasons.value if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return str(chosen or "")
