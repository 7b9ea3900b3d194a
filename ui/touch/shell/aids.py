"""The aids: larger text, contrast, everything lower; and the languages."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.shell.application import LANGUAGES, set_language
from ui.theme import TOUCH, Scale, theme
from ui.touch.shell.overlay import Sheet, big_button
from ui.touch.shell.stage import HIGH_CONTRAST, LARGE, LOW, Stage
from ui.widgets.button import PRIMARY, SUNKEN, Button
from ui.widgets.toggles import Toggle

ICONS = {LARGE: "a-large-small", HIGH_CONTRAST: "contrast", LOW: "arrow-down-to-line"}


class AidButton(Button):
    """An aid; on, it is filled and has a check mark."""

    def __init__(self, stage: Stage, aid: str) -> None:
        super().__init__(kind=SUNKEN, icon=ICONS[aid], small=True, scale=TOUCH)
        self.stage, self.aid = stage, aid
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(partial(stage.toggle, aid))
        stage.changed.connect(self.show_state)
        self.retranslate()

    @property
    def icon_size(self) -> int:
        """Smaller than on the screen's own buttons."""
        return 32

    def _pad(self) -> int:
        return 14

    def _look(self) -> tuple[str | None, str | None, str]:
        fill, edge, tone = super()._look()
        return fill, "ink" if theme.contrast else edge, tone

    def show_state(self) -> None:
        """Look on or off."""
        on = self.stage.has(self.aid)
        self.set_kind(PRIMARY if on else SUNKEN)
        self.set_icon("check" if on else ICONS[self.aid] if theme.zoom == 1 else "")
        self.setAccessibleDescription(self.tr("activé") if on else self.tr("désactivé"))

    def retranslate(self) -> None:
        """Word the button in the language in force."""
        words = {
            LARGE: self.tr("Texte +"),
            HIGH_CONTRAST: self.tr("Contraste"),
            LOW: self.tr("Plus bas"),
        }
        self.setText(words[self.aid])
        self.show_state()


class LanguageBar(QWidget):
    """The languages, each in its own script, in an order that only turns with the direction."""

    def __init__(self, scale: Scale = TOUCH) -> None:
        super().__init__()
        self.choices: dict[str, Toggle] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for code, name in LANGUAGES.items():
            toggle = Toggle(name, scale=scale, dark=True)
            toggle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            toggle.clicked.connect(partial(set_language, code))
            self.choices[code] = toggle
            row.addWidget(toggle, 1)
        self.show_language()

    def show_language(self) -> None:
        """Mark the language in force."""
        for code, toggle in self.choices.items():
            toggle.setChecked(code == theme.language)


class AidsSheet(Sheet):
    """The three aids, from any screen."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("accessibility")
        self.aids = [AidButton(stage, aid) for aid in ICONS]
        self.close_button = big_button(PRIMARY)
        self.close_button.clicked.connect(self.done)
        for button in (*self.aids, self.close_button):
            self.body.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        self.say(
            self.tr("Lire plus facilement"),
            text=self.tr("Les délais sont trois fois plus longs quand une aide est activée."),
        )
        for aid in self.aids:
            aid.retranslate()
        self.close_button.setText(self.tr("Fermer"))


class LanguageSheet(Sheet):
    """The four languages, from any screen; what was typed stays."""

    def __init__(self) -> None:
        super().__init__("languages")
        self.buttons: dict[str, Button] = {}
        for code, name in LANGUAGES.items():
            button = big_button(PRIMARY if code == theme.language else "secondary")
            button.setText(name)
            button.clicked.connect(partial(self._speak, code))
            self.buttons[code] = button
            self.body.addWidget(button)
        self.retranslate()

    def _speak(self, code: str) -> None:
        set_language(code)
        self.done.emit()

    def retranslate(self) -> None:
        self.say(self.tr("Choisir la langue"), self.tr("Choose your language"))
