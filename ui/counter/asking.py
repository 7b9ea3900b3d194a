"""Why there is a pause."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.counter.words import REASONS, reason_words
from ui.shell.languages import texts_of
from ui.widgets.dialog import Dialog
from ui.widgets.toggles import ToggleGroup

BREAK = "break"


def ask_reason(parent: QWidget) -> str | None:
    """Ask why there is a pause; None when it is called off."""
    texts = texts_of(parent)
    dialog = Dialog(
        parent,
        texts.translate("Pausing", "Mettre le guichet en pause ?"),
        texts.translate("Pausing", "La borne et l’écran disent que le service est en pause."),
        verb=texts.translate("Pausing", "Pause"),
        width=360,
    )
    reasons = ToggleGroup()
    reasons.set_choices([(code, reason_words(code, texts.language), "") for code in REASONS])
    reasons.choose(BREAK)
    dialog.body.addWidget(reasons)
    chosen = str(reasons.value or "") if dialog.exec() else None
    dialog.deleteLater()
    return chosen
