"""A code of six letters, typed, or its QR before the reader, and why one leads nowhere."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy

from kiosk.core.codes import Codes
from ui.shell.session import Session
from ui.theme import TOUCH
from ui.touch.shell.key_layouts import FRENCH
from ui.touch.shell.letters import LATIN, SIGNS
from ui.touch.shell.screen import seen_texts
from ui.touch.shell.stage import Stage
from ui.touch.shell.typing_screen import TypingScreen
from ui.widgets.alert import Alert

MISREAD = "?"
"""A QR of this kind that says no code of this site."""


class CodeScreen(TypingScreen):
    """Subclasses say which `codes` they take, where one leads, and what a refusal is titled."""

    codes: Codes

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.refusal = ""
        self.alert = Alert(kind="danger", scale=TOUCH)
        self.alert.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.alert.hide()
        self.code = self.add_field(names=True)
        self.code.input.edit.setProperty(SIGNS, LATIN)
        for widget in (self.alert, self.code):
            self.pages.column.addWidget(widget)
        self.lay_out()
        self.pages.column.addStretch(1)
        self.retranslate()
        self.arrange()

    def lay_out(self) -> None:
        """Put below the code what else there is."""

    def begin(self) -> None:
        super().begin()
        self.keyboard.keep(FRENCH)  # a code has Latin letters in every language

    def spoken(self) -> list[str]:
        return [self.heading(), *super().spoken(), *seen_texts(self.alert)]

    def hear(self, payload: str) -> bool:
        if not self.codes.looks_like_one("".join(payload.split()).upper()):
            return False
        site = self.session.site
        self._try(self.codes.read(payload, site.code if site else "") or MISREAD)
        return True

    def act(self) -> None:
        if typed := self.code.text().strip():
            self._try(typed)

    def _try(self, typed: str) -> None:
        self.refuse("")
        self.look(typed)

    def look(self, typed: str) -> None:
        """Go where a code leads, or `refuse` it."""
        raise NotImplementedError

    def refused(self, sentence: str, _error: Exception) -> None:
        """Say why it leads nowhere; another code may be tried."""
        self.refuse(sentence)

    def refuse(self, why: str) -> None:
        """Say why, and keep what was typed; nothing takes the last word away."""
        self.refusal = why
        self.show_refusal()
        for text in seen_texts(self.alert):
            self.told.emit(text)

    def why_title(self) -> str:
        """What does not happen."""
        raise NotImplementedError

    def show_refusal(self) -> None:
        """The last word, in the language in force."""
        self.alert.setVisible(bool(self.refusal))
        if self.refusal:
            self.alert.say(self.why_title(), self.refusal)
