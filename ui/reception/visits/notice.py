"""The privacy notice, turned to the visitor: in the language that they read."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kiosk.visits.notice import NoticeFacts, notice_languages, notice_text
from ui.widgets.dialog import Dialog
from ui.widgets.notice_sheet import NoticeSheet
from ui.widgets.segmented import Segmented


class NoticeDialog(Dialog):
    """Accepted when the visitor agrees; `language` is the one that they read it in.

    It opens on the screen turned to visitors where there is one.
    """

    def __init__(self, parent: QWidget, facts: NoticeFacts, language: str) -> None:
        super().__init__(parent, "", width=620)
        self._facts = facts
        self.title.setText(self.tr("Notice sur les données personnelles"))
        self.setAccessibleName(self.title.text())
        self.verb.setText(self.tr("Le visiteur donne son accord"))
        self.keep.setText(self.tr("Fermer"))
        self.languages = Segmented()
        self.languages.set_choices([(each.code, each.name) for each in notice_languages()])
        self.languages.choose(notice_text(language, facts).language)
        self.languages.picked.connect(lambda _code: self._show())
        self.sheet = NoticeSheet()
        self.sheet.setAccessibleName(self.title.text())
        self.sheet.setMinimumHeight(460)
        self.body.addWidget(self.languages)
        self.body.addWidget(self.sheet)
        self._show()

    @property
    def language(self) -> str:
        """The language in which the notice is shown."""
        return str(self.languages.value)

    def _show(self) -> None:
        self.sheet.show_text(notice_text(self.language, self._facts).shown, self.language)

    def turn_to_visitor(self) -> None:
        """Go to the second screen, if there is one."""
        parent = self.parentWidget()
        here = parent.screen() if parent else None
        others = [screen for screen in QGuiApplication.screens() if screen is not here]
        if here is not None and others:
            self.move(others[0].geometry().center() - self.rect().center())
