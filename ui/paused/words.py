"""What a paused screen says: in every language at once, as nobody can choose one there."""

from __future__ import annotations

from typing import NamedTuple

from ui.shell.languages import Texts

SPOKEN = ("fr", "ar", "en")


class Said(NamedTuple):
    """A language's title, and what people do meanwhile."""

    language: str
    title: str
    sentence: str


def said_at(window: str) -> list[Said]:
    """The words of a window in a hall."""
    of = {"display": _of_display, "door": _of_door}.get(window, _of_kiosk)
    return [of(code) for code in SPOKEN]


def _of_kiosk(code: str) -> Said:
    texts = Texts(code)
    return Said(
        code,
        texts.translate("Paused", "Borne en pause"),
        texts.translate("Paused", "L’accueil est à droite"),
    )


def _of_display(code: str) -> Said:
    texts = Texts(code)
    return Said(
        code,
        texts.translate("Paused", "Écran en pause"),
        texts.translate("Paused", "Écoutez l’agent qui vous appelle"),
    )


def _of_door(code: str) -> Said:
    texts = Texts(code)
    return Said(
        code,
        texts.translate("Paused", "Écran en pause"),
        texts.translate("Paused", "Les réservations se voient à l’accueil"),
    )
