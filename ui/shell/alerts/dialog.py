"""An alert is raised: one of the ready-made sentences, as it is or changed, to every screen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.announcements.commands import RaiseAlert
from kiosk.announcements.ready import READY, words
from kiosk.core.command import Command
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.select import Select

LANGUAGES = {"french": "fr", "arabic": "ar", "english": "en"}


class EmergencyDialog(FormDialog):
    """Opens with a sentence that can go as it is: two acts, the key and Ctrl Enter."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, session, width=640, danger=True)
        self.ready = Select()
        self.fields["ready"] = Field("", widget=self.ready)
        for name in LANGUAGES:
            self.fields[name] = Field()
        right_to_left = self.fields["arabic"].input.edit
        right_to_left.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._word()
        self._show(READY[0])
        self.ready.picked.connect(self._show)

    def _word(self) -> None:
        self.word(
            self.tr("Message d’urgence"),
            self.tr("Afficher partout"),
            self.tr(
                "Il remplit les affichages et les bornes du site, et s’inscrit dans toutes les "
                "fenêtres, jusqu’à ce que l’accueil y mette fin."
            ),
        )
        self.failing = self.tr("Le message n’est pas affiché")
        self.fields["ready"].set_label(self.tr("Phrase prête"))
        self.fields["french"].set_label(self.tr("En français"))
        self.fields["arabic"].set_label(self.tr("En arabe"), self.tr("recommandé"))
        self.fields["english"].set_label(self.tr("En anglais"), self.tr("facultatif"))
        language = self.session.language
        self.ready.set_choices([(name, words(name, language)) for name in READY])

    def _show(self, name: object) -> None:
        for field, language in LANGUAGES.items():
            self.fields[field].set_text(words(str(name), language))

    def command(self) -> Command:
        said: dict[str, Any] = {name: self.fields[name].text() for name in LANGUAGES}
        return RaiseAlert(**said)
