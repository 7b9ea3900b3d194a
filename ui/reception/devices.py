"""Whether the printers of the settings are there; asked in the background, it may be slow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.shell.languages import Texts

if TYPE_CHECKING:
    from kiosk.core.settings import PrintingSettings


def printer_names() -> set[str]:
    """The printers that the system knows; call it on a worker thread."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return set(QPrinterInfo.availablePrinterNames())


def printer_states(
    settings: PrintingSettings, known: set[str] | None, language: str
) -> list[tuple[str, str, str]]:
    """Icon, words and tone of each kind of paper; `known` is None while nobody has looked."""
    texts = Texts(language)
    words = {
        "dialog": (texts.translate("Devices", "au choix"), "muted"),
        "folder": (texts.translate("Devices", "dans un dossier"), "muted"),
    }
    ready = (texts.translate("Devices", "prête"), "muted")
    absent = (texts.translate("Devices", "absente"), "danger")
    states = []
    for kind, target in (
        (texts.translate("Devices", "Badges : {state}"), settings.badges),
        (texts.translate("Devices", "Tickets : {state}"), settings.tickets),
    ):
        known_state = ready if known is None or target in known else absent
        state, tone = words.get(target, known_state)
        states.append(("printer", kind.format(state=state), tone))
    return states
