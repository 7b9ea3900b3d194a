"""Several documents in one act: the outlet is asked once, and what came of them is said once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QWidget

from kiosk.core.wording import counted
from ui.shell.file_question import ask_folder
from ui.shell.languages import Texts, texts_of
from ui.shell.print_question import CHOOSE, PRINT, SAVE, ask_how, ask_printer, system_printer
from ui.shell.printing import printing_of

if TYPE_CHECKING:
    from kiosk.paper.prints import SheetPrint
    from kiosk.paper.queries import PrintJobView
    from ui.shell.printers import Choose
    from ui.shell.session import Session

Folder = Callable[[QWidget, str], str]


def put_out_all(
    parent: QWidget,
    session: Session,
    sheets: Sequence[SheetPrint],
    *,
    choose: Choose | None = None,
    folder: Folder = ask_folder,
) -> None:
    """Ask for sheets at the outlet of the settings; "dialog" first asks which."""
    from kiosk.core.settings.printing import DIALOG

    outlet = session.station.settings.printing.sheets
    if outlet == DIALOG:
        sheets, outlet = _chosen(parent, session, sheets, choose, folder)
    if not outlet:
        return
    watch = _Told(session, len(sheets))
    for sheet in sheets:
        printing_of(session).ask(sheet, _place(sheet, outlet), watch.of(sheet))


def _chosen(
    parent: QWidget,
    session: Session,
    sheets: Sequence[SheetPrint],
    choose: Choose | None,
    folder: Folder,
) -> tuple[Sequence[SheetPrint], str]:
    """The sheets with the options that somebody chose, and the outlet of them all."""
    from kiosk.paper.outlets import to_file

    printing, texts = printing_of(session), texts_of(parent)
    name = counted("sheet.several", len(sheets), texts.language)
    usual = printing.usual or system_printer()
    wanted = (choose or ask_how)(parent, name, usual)
    if wanted == PRINT and usual:
        return sheets, usual
    if wanted == SAVE:
        place = folder(parent, texts.translate("ManyPapers", "Dossier des feuilles"))
        return sheets, f"file:{place}" if place else ""
    if wanted not in (PRINT, CHOOSE):
        return sheets, ""
    first, outlet = ask_printer(parent, sheets[0], name)
    same = {"copies": first.copies, "duplex": first.duplex}
    if outlet and not to_file(outlet):
        printing.usual = outlet
    elif outlet:  # one file cannot hold them all: they go beside it
        outlet = f"file:{Path(outlet.partition(':')[2]).parent}"
    return [msgspec.structs.replace(sheet, **same) for sheet in sheets], outlet


def _place(sheet: SheetPrint, outlet: str) -> str:
    """A file of its own in a folder that was chosen; else the outlet."""
    from kiosk.paper.outlets import FILE, file_name

    kind, _, folder = outlet.partition(":")
    if kind != FILE:
        return outlet
    return f"{FILE}:{Path(folder) / file_name(sheet.name_of_days())}.pdf"


class _Told:
    """Says what came of all of them once it is known, and at once what goes wrong."""

    def __init__(self, session: Session, count: int) -> None:
        self.session, self.count, self.done = session, count, 0

    def of(self, sheet: SheetPrint) -> Callable[[PrintJobView | None], None]:
        """What hears of one of them."""

        def heard(job: PrintJobView | None) -> None:
            from kiosk.audit.kinds import PAPER
            from kiosk.paper.states import PRINTED
            from ui.shell.looking import note
            from ui.shell.printing_words import job_words, not_asked_words

            texts = Texts(self.session.language)
            if job is not None and job.state == PRINTED:
                note(self.session, PAPER, sheet.report)
                self.done += 1
                if self.done == self.count:
                    language = self.session.language
                    self.session.say(counted("sheet.several_out", self.count, language))
                return
            words, tone = job_words(texts, job) if job else (not_asked_words(texts), "danger")
            if words and (job is None or not job.open or job.why):
                self.session.say(words, tone)

        return heard
