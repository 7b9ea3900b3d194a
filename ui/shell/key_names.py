"""What is written on a key, in a language: the only place that names keys."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.shell.languages import Texts
from ui.widgets.kbd import ENTER

_ARROWS = str(QT_TRANSLATE_NOOP("Keys", "flèches"))
_NAMES = {
    "Esc": str(QT_TRANSLATE_NOOP("Keys", "Échap")),
    "Shift": str(QT_TRANSLATE_NOOP("Keys", "Maj")),
    "Del": str(QT_TRANSLATE_NOOP("Keys", "Suppr")),
    "Space": str(QT_TRANSLATE_NOOP("Keys", "Espace")),
    **dict.fromkeys(("Return", "Enter"), ENTER),
    **dict.fromkeys(("Left", "Right", "Up", "Down"), _ARROWS),
    "-": "−",
}


def key_name(sequence: str, language: str) -> str:
    """A key as Qt writes it ("Shift+F6"), as a tag says it ("Maj F6")."""
    parts = sequence.split("+") if len(sequence) > 1 else [sequence]
    return " ".join(_named(part, language) for part in parts)


def _named(part: str, language: str) -> str:
    name = _NAMES.get(part, part)
    return name if name in (ENTER, part) else str(Texts(language).translate("Keys", name))
