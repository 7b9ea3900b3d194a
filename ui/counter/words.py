"""What the counter says of tickets, desks and pauses."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.core import catalogue
from kiosk.core.languages import enumerated
from ui.shell.languages import Texts

REASONS = {
    "lunch": str(QT_TRANSLATE_NOOP("Pausing", "Déjeuner")),
    "prayer": str(QT_TRANSLATE_NOOP("Pausing", "Prière")),
    "meeting": str(QT_TRANSLATE_NOOP("Pausing", "Réunion")),
    "files": str(QT_TRANSLATE_NOOP("Pausing", "Dossiers à traiter")),
    "break": str(QT_TRANSLATE_NOOP("Pausing", "Courte pause")),
}


def reason_words(reason: str, language: str) -> str:
    """Why a counter is on a pause; nothing where it was not said."""
    return Texts(language).translate("Pausing", REASONS[reason]) if reason in REASONS else ""


def desk_names(services: Iterable[str], language: str) -> str:
    """The names of desks, one after the other."""
    found = [catalogue.find_desk(service) for service in services]
    return enumerated([desk.name.of(language) for desk in found if desk], language)
