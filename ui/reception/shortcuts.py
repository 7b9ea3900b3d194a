"""The keys of the front desk: one table for what they do, the sheet of F1 and the footer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.reception.pages import PageEntry
from ui.shell.languages import Texts


@dataclass(frozen=True)
class Shortcut:
    """A key as Qt writes it and as the desk reads it, what it does, and the window's method."""

    sequence: str
    shown: str
    title: str
    action: str
    foot: str = ""  # the word in the footer, for the few that stand there
    context: str = "Keys"

    def words(self, language: str) -> str:
        """What the key does, in a language."""
        return Texts(language).translate(self.context, self.title)

    def foot_words(self, language: str) -> str:
        """The short word of the footer, in a language."""
        return Texts(language).translate("Keys", self.foot)

    def key(self, language: str) -> str:
        """The key as written on a language's tags."""
        return Texts(language).translate("Keys", self.shown)


SHORTCUTS = [
    Shortcut(
        "F2",
        "F2",
        str(QT_TRANSLATE_NOOP("Keys", "Nouvelle visite")),
        "new_visit",
        str(QT_TRANSLATE_NOOP("Keys", "Visite")),
    ),
    Shortcut(
        "F3",
        "F3",
        str(QT_TRANSLATE_NOOP("Keys", "Nouvelle réservation")),
        "new_booking",
        str(QT_TRANSLATE_NOOP("Keys", "Réservation")),
    ),
    Shortcut(
        "F4",
        "F4",
        str(QT_TRANSLATE_NOOP("Keys", "Nouveau ticket")),
        "new_ticket",
        str(QT_TRANSLATE_NOOP("Keys", "Ticket")),
    ),
    Shortcut(
        "F8",
        "F8",
        str(QT_TRANSLATE_NOOP("Keys", "Imprimer l’écran courant")),
        "print_page",
        str(QT_TRANSLATE_NOOP("Keys", "Imprimer")),
    ),
    Shortcut(
        "Esc",
        str(QT_TRANSLATE_NOOP("Keys", "Échap")),
        str(QT_TRANSLATE_NOOP("Keys", "Fermer, revenir")),
        "step_back",
        str(QT_TRANSLATE_NOOP("Keys", "Retour")),
    ),
    Shortcut(
        "F1",
        "F1",
        str(QT_TRANSLATE_NOOP("Keys", "Tous les raccourcis")),
        "show_shortcuts",
        str(QT_TRANSLATE_NOOP("Keys", "Tous les raccourcis")),
    ),
    Shortcut("Ctrl+K", "Ctrl K", str(QT_TRANSLATE_NOOP("Keys", "Chercher ou scanner")), "search"),
    Shortcut("/", "/", str(QT_TRANSLATE_NOOP("Keys", "Chercher ou scanner")), "search"),
    Shortcut("F5", "F5", str(QT_TRANSLATE_NOOP("Keys", "Actualiser")), "refresh_page"),
    Shortcut("F6", "F6", str(QT_TRANSLATE_NOOP("Keys", "Zone suivante")), "next_zone"),
    Shortcut(
        "Shift+F6",
        str(QT_TRANSLATE_NOOP("Keys", "Maj F6")),
        str(QT_TRANSLATE_NOOP("Keys", "Zone précédente")),
        "previous_zone",
    ),
    Shortcut(
        "Ctrl+Z",
        "Ctrl Z",
        str(QT_TRANSLATE_NOOP("Keys", "Annuler ce qui vient d’être fait")),
        "undo",
    ),
    Shortcut(
        "Ctrl+J",
        "Ctrl J",
        str(QT_TRANSLATE_NOOP("Keys", "Répondre à un appel de la borne : j’arrive")),
        "answer_call",
    ),
    Shortcut("Ctrl+L", "Ctrl L", str(QT_TRANSLATE_NOOP("Keys", "Verrouiller le poste")), "lock"),
    Shortcut(
        "Ctrl+Shift+E",
        str(QT_TRANSLATE_NOOP("Keys", "Ctrl Maj E")),
        str(QT_TRANSLATE_NOOP("Keys", "Liste d’évacuation")),
        "print_evacuation",
    ),
]


WITHIN = [
    Shortcut("Return", "↵", str(QT_TRANSLATE_NOOP("Keys", "Champ suivant, ou la suggestion")), ""),
    Shortcut("Ctrl+Return", "Ctrl ↵", str(QT_TRANSLATE_NOOP("Keys", "Envoyer le formulaire")), ""),
    Shortcut("1", "1 2 3 4", str(QT_TRANSLATE_NOOP("Keys", "Choisir une issue, à régler")), ""),
    Shortcut(
        "Alt+Left",
        str(QT_TRANSLATE_NOOP("Keys", "Alt flèches")),
        str(QT_TRANSLATE_NOOP("Keys", "Déplacer la réservation choisie")),
        "",
    ),
    Shortcut(
        "Shift+Left",
        str(QT_TRANSLATE_NOOP("Keys", "Maj flèches")),
        str(QT_TRANSLATE_NOOP("Keys", "Allonger ou raccourcir la réservation")),
        "",
    ),
    Shortcut(
        "Delete",
        str(QT_TRANSLATE_NOOP("Keys", "Suppr")),
        str(QT_TRANSLATE_NOOP("Keys", "Annuler la réservation choisie")),
        "",
    ),
]
"""What works within a form or the grid of rooms; the windows do these by themselves."""


def page_keys(entries: Sequence[PageEntry]) -> list[Shortcut]:
    """Alt and a number for each page, in the rail's order."""
    return [
        Shortcut(f"Alt+{number}", f"Alt {number}", entry.title, entry.name, context="Pages")
        for number, entry in enumerate(entries[:9], 1)
    ]
