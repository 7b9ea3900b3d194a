"""The keys of the front desk: one table for what they do, the sheet of F1 and the footer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.core.readings import AT_COUNTERS, AT_DESK, PUBLIC
from ui.reception.pages import PageEntry
from ui.shell.key_names import key_name
from ui.shell.languages import Texts
from ui.shell.session import Session


@dataclass(frozen=True)
class Shortcut:
    """Keys as Qt writes them, what they do, and the window's method.

    They are for those `roles` who may carry out what they `need`, commands with spaces between.
    """

    sequences: tuple[str, ...]
    title: str
    action: str = ""
    foot: str = ""  # the word in the footer, for the few that stand there
    context: str = "Keys"
    roles: frozenset[str] = PUBLIC
    needs: str = ""

    def is_for(self, session: Session) -> bool:
        """Whether whoever works here may do it."""
        return session.is_for(self.roles) and session.may(*self.needs.split())

    def words(self, language: str) -> str:
        """What the key does, in a language."""
        return Texts(language).translate(self.context, self.title)

    def foot_words(self, language: str) -> str:
        """The short word of the footer, in a language."""
        return Texts(language).translate("Keys", self.foot)

    def tags(self, language: str) -> list[str]:
        """What is written on the keys, in a language; keys of one name have one tag."""
        return list(dict.fromkeys(key_name(each, language) for each in self.sequences))


def _keys(
    sequences: str,
    title: object,
    action: str = "",
    foot: object = "",
    *,
    roles: frozenset[str] = PUBLIC,
    needs: str = "",
) -> Shortcut:
    keys = tuple(sequences.split())
    return Shortcut(keys, str(title), action, str(foot), roles=roles, needs=needs)


SHORTCUTS = [
    _keys(
        "F2",
        QT_TRANSLATE_NOOP("Keys", "Nouvelle visite"),
        "new_visit",
        QT_TRANSLATE_NOOP("Keys", "Visite"),
        roles=AT_DESK,
        needs="visits.arrive",
    ),
    _keys(
        "F3",
        QT_TRANSLATE_NOOP("Keys", "Nouvelle réservation"),
        "new_booking",
        QT_TRANSLATE_NOOP("Keys", "Réservation"),
        roles=AT_DESK,
        needs="bookings.book",
    ),
    _keys(
        "Shift+F3",
        QT_TRANSLATE_NOOP("Keys", "Trouver un créneau libre"),
        "find_free",
        roles=AT_DESK,
        needs="bookings.book",
    ),
    _keys(
        "F4",
        QT_TRANSLATE_NOOP("Keys", "Nouveau ticket"),
        "new_ticket",
        QT_TRANSLATE_NOOP("Keys", "Ticket"),
        roles=AT_COUNTERS,
        needs="tickets.take",
    ),
    _keys(
        "Shift+F4",
        QT_TRANSLATE_NOOP("Keys", "Nouveau rendez-vous"),
        "new_appointment",
        roles=AT_DESK,
        needs="appointments.book",
    ),
    _keys(
        "F8",
        QT_TRANSLATE_NOOP("Keys", "Imprimer l’écran courant"),
        "print_page",
        QT_TRANSLATE_NOOP("Keys", "Imprimer"),
    ),
    _keys(
        "Esc",
        QT_TRANSLATE_NOOP("Keys", "Fermer, revenir"),
        "step_back",
        QT_TRANSLATE_NOOP("Keys", "Retour"),
    ),
    _keys(
        "F1",
        QT_TRANSLATE_NOOP("Keys", "Tous les raccourcis"),
        "show_shortcuts",
        QT_TRANSLATE_NOOP("Keys", "Tous les raccourcis"),
    ),
    _keys("Ctrl+K /", QT_TRANSLATE_NOOP("Keys", "Chercher ou scanner"), "search"),
    _keys("F5", QT_TRANSLATE_NOOP("Keys", "Actualiser"), "refresh_page"),
    _keys("F6", QT_TRANSLATE_NOOP("Keys", "Zone suivante"), "next_zone"),
    _keys("Shift+F6", QT_TRANSLATE_NOOP("Keys", "Zone précédente"), "previous_zone"),
    _keys("Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Annuler ce qui vient d’être fait"), "undo"),
    _keys(
        "Ctrl+J",
        QT_TRANSLATE_NOOP("Keys", "Répondre à un appel de la borne : j’arrive"),
        "answer_call",
        needs="help.answer",
    ),
    _keys("Ctrl+L", QT_TRANSLATE_NOOP("Keys", "Verrouiller le poste"), "lock"),
    _keys(
        "Ctrl+Shift+E",
        QT_TRANSLATE_NOOP("Keys", "Évacuation : commencer, ou faire l’appel"),
        "evacuate",
        roles=AT_DESK,
    ),
    _keys(
        "Ctrl+Shift+P",
        QT_TRANSLATE_NOOP("Keys", "Qui est dans le bâtiment"),
        "show_presence",
        roles=AT_DESK,
    ),
    _keys(
        "Ctrl+Shift+U",
        QT_TRANSLATE_NOOP("Keys", "Message d’urgence à tout le site"),
        "raise_alert",
        needs="announcements.alert",
    ),
]


WITHIN = [
    _keys("Tab Shift+Tab", QT_TRANSLATE_NOOP("Keys", "Champ suivant, précédent")),
    _keys("Return Enter", QT_TRANSLATE_NOOP("Keys", "Champ suivant, ou la suggestion")),
    _keys("Ctrl+Return Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "Envoyer le formulaire")),
    _keys("Space", QT_TRANSLATE_NOOP("Keys", "Cocher, ou presser le bouton")),
    _keys(
        "Up Down Left Right", QT_TRANSLATE_NOOP("Keys", "Choisir une ligne, un choix, une heure")
    ),
    _keys(
        "N",
        QT_TRANSLATE_NOOP("Keys", "Réserver le jour choisi, dans le mois"),
        needs="bookings.book",
    ),
    _keys("M", QT_TRANSLATE_NOOP("Keys", "Déplacer une date d’une série"), needs="bookings.move"),
    _keys("+ -", QT_TRANSLATE_NOOP("Keys", "Changer un nombre ou une heure")),
    _keys("1 2 3 4", QT_TRANSLATE_NOOP("Keys", "Choisir une issue, à régler"), needs="sync.settle"),
    _keys(
        "Alt+Left Alt+Right Alt+Up Alt+Down",
        QT_TRANSLATE_NOOP("Keys", "Déplacer la réservation choisie"),
        needs="bookings.move",
    ),
    _keys(
        "Shift+Left Shift+Right",
        QT_TRANSLATE_NOOP("Keys", "Allonger ou raccourcir la réservation"),
        needs="bookings.move",
    ),
    _keys(
        "Del", QT_TRANSLATE_NOOP("Keys", "Annuler la réservation choisie"), needs="bookings.cancel"
    ),
]
"""What works within a form or the grid of rooms; the windows do these by themselves."""


def page_keys(entries: Sequence[PageEntry]) -> list[Shortcut]:
    """Alt and a number for each page, in the rail's order."""
    return [
        Shortcut((f"Alt+{number}",), entry.title, entry.name, context="Pages", roles=entry.roles)
        for number, entry in enumerate(entries[:9], 1)
    ]
