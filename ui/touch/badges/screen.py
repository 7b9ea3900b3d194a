"""A screen that reads one badge and leads on, or says why it does not."""

from __future__ import annotations

from typing import Any

from ui.shell.scan_sound import ScanSound
from ui.shell.session import Session
from ui.touch.badges.prompt import BadgePrompt
from ui.touch.badges.words import badge_words
from ui.touch.shell.screen import seen_texts
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled


class BadgeScreen(Titled):
    """Subclasses say what a badge is good for here, and `hear` one; nothing is typed."""

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.refusal: Any = None
        self.sound = ScanSound(session)
        self.prompt = BadgePrompt()
        self.pages.column.addWidget(self.prompt, 1)
        self.retranslate()
        self.arrange()

    def purpose(self) -> str:
        """Who may show a badge here, and what for."""
        raise NotImplementedError

    def arrange(self) -> None:
        super().arrange()
        self.prompt.arrange(landscape=self.stage.landscape)

    def retranslate(self) -> None:
        self.say(self.tr("Présentez votre badge"))
        self.prompt.say(self.tr("Tenez le code devant le lecteur"), self.purpose())
        self.show_refusal()

    def spoken(self) -> list[str]:
        return [self.heading(), *super().spoken(), *seen_texts(self.prompt)]

    def show_refusal(self) -> None:
        """Say in the language in force why the last badge was not taken, if it was not."""
        if self.refusal is not None:
            self.prompt.refuse(*badge_words(self.session, self.refusal))

    def start_reading(self) -> None:
        """What was wrong with the badge before is forgotten."""
        self.refusal = None
        self.prompt.forget()

    def refused(self, _sentence: str, error: Exception) -> None:
        """The badge is not taken."""
        self.sound.refused()
        self.refusal = error
        self.show_refusal()
        for text in seen_texts(self.prompt.alert):
            self.told.emit(text)
