"""The aids: larger text, contrast, everything lower, a voice; and the languages."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.core import languages
from ui.shell.languages import language_of
from ui.theme import TOUCH, Scale, theme
from ui.touch.shell.overlay import BottomSheet, big_button
from ui.touch.shell.stage import HIGH_CONTRAST, LARGE, LOW, VOICE, Stage
from ui.widgets.button import PRIMARY, SECONDARY, SUNKEN, Button
from ui.widgets.toggles import Toggle

ICONS = {
    LARGE: "a-large-small",
    HIGH_CONTRAST: "contrast",
    LOW: "arrow-down-to-line",
    VOICE: "headphones",
}


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
            VOICE: self.tr("Voix"),
        }
        self.setText(words[self.aid])
        self.show_state()


class LanguageBar(QWidget):
    """The languages, each in its own script, in an order that only turns with the direction.

    `picked(code)` when one is touched.
    """

    picked = Signal(str)

    def __init__(self, scale: Scale = TOUCH) -> None:
        super().__init__()
        self.choices: dict[str, Toggle] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for each in languages.of_windows():
            toggle = Toggle(each.name, scale=scale, dark=True)
            toggle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            toggle.clicked.connect(partial(self.picked.emit, each.code))
            self.choices[each.code] = toggle
            row.addWidget(toggle, 1)
        self.show_language()

    def show_language(self) -> None:
        """Mark the language in force."""
        for code, toggle in self.choices.items():
            toggle.setChecked(code == language_of(self))


class AidsSheet(BottomSheet):
    """The aids, from any screen."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("accessibility")
        self.aids = [AidButton(stage, aid) for aid in ICONS if stage.offers(aid)]
        self.close_button = big_button(PRIMARY)
        self.close_button.clicked.connect(self.done)
        for button in (*self.aids, self.close_button):
            self.body.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        self.say(
            self.tr("Lire plus facilement"),
            text=self.tr("Les délais sont plus longs quand une aide est activée."),
        )
        for aid in self.aids:
            aid.retranslate()
        self.close_button.setText(self.tr("Fermer"))


class LanguageSheet(BottomSheet):
    """The languages, from any screen; what was typed stays. `picked(code)`, then `done()`."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__("languages")
        self.buttons: dict[str, Button] = {}
        for each in languages.of_windows():
            button = big_button()
            button.setText(each.name)
            button.clicked.connect(partial(self._pick, each.code))
            self.buttons[each.code] = button
            self.body.addWidget(button)
        self.retranslate()

    def _pick(self, code: str) -> None:
        self.picked.emit(code)
        self.done.emit()

    def retranslate(self) -> None:
        self.say(self.tr("Choisir la langue"), self.tr("Choose your language"))
        for code, button in self.buttons.items():
            button.set_kind(PRIMARY if code == language_of(self) else SECONDARY)
