"""Whether the printers of the settings are there; asked in the background, it may be slow."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from ui.shell.languages import Texts

if TYPE_CHECKING:
    from kiosk.core.settings import PrintingSettings
    from kiosk.paper.outlets import Outlets
    from ui.shell.session import Session

log = logging.getLogger("ui.reception.devices")


def printer_names(session: Session) -> set[str]:
    """The printers that are there: of the system, and of the settings' other kinds of outlets.

    Call it on a worker thread.
    """
    from PySide6.QtPrintSupport import QPrinterInfo

    from kiosk.paper.kinds import core_kinds
    from kiosk.paper.outlets import Outlets

    station = session.station
    outlets, printing = Outlets(core_kinds(station.folder)), station.settings.printing
    named = {target for target in (printing.badges, printing.tickets) if _is_ready(outlets, target)}
    return named | set(QPrinterInfo.availablePrinterNames())


def _is_ready(outlets: Outlets, address: str) -> bool:
    from kiosk.paper.outlets import READY

    try:
        outlet = outlets.at(address)
        return outlet is not None and outlet.status() == READY
    except Exception:
        log.exception("the outlet %s does not say how it is", address)
        return False


def printer_states(
    settings: PrintingSettings, known: set[str] | None, language: str
) -> list[tuple[str, str, str]]:
    """Icon, words and tone of each kind of paper; `known` is None while nobody has looked."""
    from kiosk.paper.outlets import to_file

    texts = Texts(language)
    asked = (texts.translate("Devices", "au choix"), "muted")
    filed = (texts.translate("Devices", "dans un dossier"), "muted")
    ready = (texts.translate("Devices", "prête"), "muted")
    absent = (texts.translate("Devices", "absente"), "danger")
    states = []
    for kind, target in (
        (texts.translate("Devices", "Badges : {state}"), settings.badges),
        (texts.translate("Devices", "Tickets : {state}"), settings.tickets),
    ):
        if target == "dialog":
            state, tone = asked
        elif to_file(target):
            state, tone = filed
        else:
            state, tone = ready if known is None or target in known else absent
        states.append(("printer", kind.format(state=state), tone))
    return states
