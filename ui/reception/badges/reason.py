"""Why a badge is revoked: asked before it is."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ui.shell.languages import texts_of
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field
from ui.widgets.toggles import ToggleGroup


class ReasonDialog(Dialog):
    """A reason is chosen or typed; without one the badge stays good."""

    def __init__(self, parent: QWidget, number: str) -> None:
        texts = texts_of(parent)
        title = texts.translate("RevokeBadge", "Annuler le badge {number} ?")
        text = texts.translate("RevokeBadge", "Il ne passera plus à aucun lecteur de ce site.")
        super().__init__(
            parent,
            title.format(number=number),
            text,
            verb=texts.translate("RevokeBadge", "Annuler le badge"),
            keep=texts.translate("RevokeBadge", "Garder"),
            danger=True,
        )
        self.usual = ToggleGroup()
        self.reason = Field(texts.translate("RevokeBadge", "Motif"))
        words = (
            texts.translate("RevokeBadge", "perdu"),
            texts.translate("RevokeBadge", "volé"),
            texts.translate("RevokeBadge", "abîmé"),
            texts.translate("RevokeBadge", "départ"),
        )
        self.usual.set_choices([(word, word, "") for word in words])
        self.usual.picked.connect(lambda chosen: self.reason.set_text(str(chosen[0])))
        self.reason.edited.connect(lambda text: self.usual.choose(text.strip()))
        self.reason.input.edit.setMaxLength(200)
        self.body.addWidget(self.usual)
        self.body.addWidget(self.reason)
        self.verb.clicked.disconnect()
        self.verb.clicked.connect(self._decide)

    def _decide(self) -> None:
        if self.reason.text():
            self.accept()
            return
        self.reason.set_error(texts_of(self).translate("RevokeBadge", "Dites pourquoi."))
        self.adjustSize()


def ask_reason(parent: QWidget, number: str) -> str:
    """The reason given; nothing when it is called off."""
    dialog = ReasonDialog(parent, number)
    text = dialog.reason.text() if dialog.exec() == QDialog.DialogCode.Accepted else ""
    dialog.deleteLater()
    return text
