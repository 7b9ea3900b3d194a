"""Why a badge is revoked: asked before it is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.badges.commands import RevokeBadge
from kiosk.badges.queries import BadgeView
from kiosk.core.command import Command
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import texts_of
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.toggles import ToggleGroup


class ReasonDialog(FormDialog):
    """A reason is chosen or typed; without one the badge stays good."""

    def __init__(self, parent: QWidget, session: Session, badge: BadgeView) -> None:
        super().__init__(parent, session, width=440, danger=True)
        self.badge, texts = badge, texts_of(parent)
        title = texts.translate("RevokeBadge", "Annuler le badge {number} ?")
        self.word(
            title.format(number=badge.number),
            texts.translate("RevokeBadge", "Annuler le badge"),
            texts.translate("RevokeBadge", "Il ne passera plus à aucun lecteur de ce site."),
        )
        self.keep.setText(texts.translate("RevokeBadge", "Garder"))
        self.failing = texts.translate("RevokeBadge", "Le badge n’est pas annulé")
        self.usual = ToggleGroup()
        self.reason = Field(texts.translate("RevokeBadge", "Motif"))
        self.fields["reason"] = self.reason
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

    def complete(self) -> bool:
        if self.reason.text():
            return True
        self.reason.set_error(texts_of(self).translate("RevokeBadge", "Dites pourquoi."))
        return False

    def command(self) -> Command:
        return RevokeBadge(badge=self.badge.id, reason=self.reason.text())
