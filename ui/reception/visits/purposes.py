"""Why people come and how a visit stands, in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.visits.queries import VisitView
from kiosk.visits.states import CANCELLED, EXPECTED, LEFT, ON_SITE
from ui.shell.languages import Texts
from ui.widgets.pill import INFO, NEUTRAL, OK, WARNING

CLOSED = "closed"
"""How a visit stands that ended with the day, and that nobody saw end."""

_PURPOSES = {
    "appointment": QT_TRANSLATE_NOOP("Visits", "Rendez-vous"),
    "delivery": QT_TRANSLATE_NOOP("Visits", "Livraison"),
    "interview": QT_TRANSLATE_NOOP("Visits", "Entretien"),
    "event": QT_TRANSLATE_NOOP("Visits", "Évènement"),
    "maintenance": QT_TRANSLATE_NOOP("Visits", "Maintenance"),
    "guichet": QT_TRANSLATE_NOOP("Visits", "Guichet Unique"),
    "project": QT_TRANSLATE_NOOP("Visits", "Projet"),
    "other": QT_TRANSLATE_NOOP("Visits", "Autre"),
}
_DETAILS = {
    "delivery": QT_TRANSLATE_NOOP("Visits", "Transporteur"),
    "interview": QT_TRANSLATE_NOOP("Visits", "Poste"),
    "event": QT_TRANSLATE_NOOP("Visits", "Quel évènement"),
    "maintenance": QT_TRANSLATE_NOOP("Visits", "Quels travaux, et où"),
    "project": QT_TRANSLATE_NOOP("Visits", "Quel projet"),
    "other": QT_TRANSLATE_NOOP("Visits", "Précision"),
}
"""What is asked beside, of those who come for it."""
_STATES = {
    EXPECTED: (QT_TRANSLATE_NOOP("Visits", "Attendue"), INFO),
    ON_SITE: (QT_TRANSLATE_NOOP("Visits", "Sur place"), OK),
    LEFT: (QT_TRANSLATE_NOOP("Visits", "Terminée"), NEUTRAL),
    CLOSED: (QT_TRANSLATE_NOOP("Visits", "Close d’office"), WARNING),
    CANCELLED: (QT_TRANSLATE_NOOP("Visits", "Annulée"), NEUTRAL),
}


def purposes(language: str) -> list[tuple[str, str]]:
    """Code and words of every purpose, in a language."""
    texts = Texts(language)
    return [(code, texts.translate("Visits", str(t))) for code, t in _PURPOSES.items()]


def purpose_words(code: str, language: str) -> str:
    """One purpose in words; one that is not known stays as it is."""
    return dict(purposes(language)).get(code, code)


def detail_words(code: str, language: str) -> str:
    """What a purpose asks for beside; nothing where it asks for nothing."""
    words = _DETAILS.get(code)
    return Texts(language).translate("Visits", str(words)) if words else ""


def standing(visit: VisitView) -> str:
    """How a visit stands; one that was closed with the day is no departure."""
    return CLOSED if visit.closed else visit.state


def state_words(state: str, language: str) -> tuple[str, str]:
    """How a visit stands, and the kind of pill that says so."""
    words, kind = _STATES[state]
    return Texts(language).translate("Visits", str(words)), kind
