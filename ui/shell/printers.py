"""Paper from a window: every document goes through the print queue of the station.

Printing never gates what it prints: that is recorded before, and what the paper comes to is said.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.core.errors import Refused
from ui.shell.languages import Texts, texts_of
from ui.shell.printing import printing_of
from ui.shell.reprinting import ask_why

if TYPE_CHECKING:
    from kiosk.paper.prints import Print
    from kiosk.paper.queries import PrintJobView
    from ui.shell.session import Session

DIALOG = "dialog"
PRINT, SAVE = "print", "save"
Choose = Callable[[QWidget, str], str]
Why = Callable[[QWidget, str], str]


def print_report(
    parent: QWidget,
    session: Session,
    name: str,
    day: date | None = None,
    *,
    choose: Choose | None = None,
) -> None:
    """A sheet of kiosk.paper.reports, in the language in force."""
    from kiosk.core.languages import printed
    from kiosk.paper.prints import SheetPrint

    wanted = day or session.local_now().date()
    sheet = SheetPrint(report=name, first=wanted, last=wanted, language=printed(session.language))
    put_out(parent, session, sheet, session.station.settings.printing.sheets, choose=choose)


def print_badge(
    parent: QWidget,
    session: Session,
    badge: UUID,
    *,
    choose: Choose | None = None,
    why: Why = ask_why,
) -> None:
    """A badge as the settings say, label or card."""
    from kiosk.paper.prints import BadgePrint

    printing = session.station.settings.printing
    document = BadgePrint(badge=badge, shape=printing.badge_format)
    put_out(parent, session, document, printing.badges, choose=choose, why=why)


def print_ticket(
    parent: QWidget,
    session: Session,
    ticket: UUID,
    *,
    choose: Choose | None = None,
    why: Why = ask_why,
) -> None:
    """A ticket of the queue."""
    from kiosk.paper.prints import TicketPrint

    outlet = session.station.settings.printing.tickets
    put_out(parent, session, TicketPrint(ticket=ticket), outlet, choose=choose, why=why)


def put_out(
    parent: QWidget,
    session: Session,
    document: Print,
    outlet: str,
    *,
    choose: Choose | None = None,
    why: Why | None = None,
) -> None:
    """Ask for a document at an outlet; "dialog" first asks which.

    With `why`, what came out already is printed again for the reason that it gives, or not at all.
    """
    try:
        name = session.read(document.name)
    except Refused as refusal:
        session.tell(session.words(refusal), refusal)
        return
    if outlet == DIALOG:
        document, outlet = _chosen(parent, document, name, choose or _choose)
    if not outlet:
        return
    last = _last(session, document, name)
    if last is not None and last.open and last.outlet == outlet:
        _say_open(session, last)
        return
    reason = _reason(parent, last, name, outlet, why)
    if reason is not None:
        watch = _watching(session)
        printing_of(session).ask(document, outlet, watch, reason=reason)


def watch_leftovers(session: Session) -> None:
    """Tell in this window what becomes of the jobs that were open when it opened."""
    printing_of(session).adopt(_watching(session, quiet=True))


def save_as(parent: QWidget, name: str) -> str:
    """Ask where to keep a document: the outlet of that file, or nothing."""
    from kiosk.paper.outlets import FILE, file_name

    title = texts_of(parent).translate("Printing", "Enregistrer le document")
    suggested = str(Path.home() / f"{file_name(name)}.pdf")
    file, _ = QFileDialog.getSaveFileName(parent, title, suggested, "PDF (*.pdf)")
    return f"{FILE}:{file}" if file else ""


# -- where to ------------------------------------------------------------------------------------


def _chosen(parent: QWidget, document: Print, name: str, choose: Choose) -> tuple[Print, str]:
    """The document with the options that somebody chose, and the outlet."""
    wanted = choose(parent, name)
    if wanted == SAVE:
        return document, save_as(parent, name)
    if wanted == PRINT:
        return ask_printer(parent, document, name)
    return document, ""


def _choose(parent: QWidget, name: str) -> str:
    """Print or save? Escape does neither."""
    from ui.widgets.button import SECONDARY, Button
    from ui.widgets.dialog import Dialog

    texts = texts_of(parent)
    words = texts.translate("Printing", "Le document « {name} » est prêt.")
    question = Dialog(
        parent,
        texts.translate("Printing", "Imprimer ou enregistrer ?"),
        words.format(name=name),
        verb=texts.translate("Printing", "Imprimer…"),
        keep=texts.translate("Printing", "Annuler"),
    )
    save_words = texts.translate("Printing", "Enregistrer un PDF…")
    save = Button(save_words, SECONDARY, icon="download")
    chosen = [PRINT]
    save.clicked.connect(lambda: chosen.__setitem__(0, SAVE))
    save.clicked.connect(question.accept)
    question.body.addWidget(save)
    answer = question.exec()
    question.deleteLater()
    return chosen[0] if answer else ""


def ask_printer(parent: QWidget, document: Print, name: str) -> tuple[Print, str]:
    """The system's question: which printer, how many copies, both sides; or a file."""
    import msgspec
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

    from kiosk.paper.outlets import FILE
    from kiosk.paper.prints import LONG_EDGE, MOST_COPIES, SHORT_EDGE

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    for option in ("PrintPageRange", "PrintSelection", "PrintCurrentPage"):
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption[option], on=False)
    accepted = dialog.exec()
    dialog.deleteLater()
    if not accepted:
        return document, ""
    sides = {
        QPrinter.DuplexMode.DuplexLongSide: LONG_EDGE,
        QPrinter.DuplexMode.DuplexShortSide: SHORT_EDGE,
    }
    copies = min(max(printer.copyCount(), 1), MOST_COPIES)
    wanted = msgspec.structs.replace(
        document, copies=copies, duplex=sides.get(printer.duplex(), "")
    )
    file = printer.outputFileName()
    return wanted, f"{FILE}:{file}" if file else printer.printerName()


# -- once more -----------------------------------------------------------------------------------


def _last(session: Session, document: Print, name: str) -> PrintJobView | None:
    from kiosk.paper.prints import kind_of
    from kiosk.paper.queries import last_of

    station, kind = session.station.name, kind_of(document)
    return session.read(last_of, station=station, document=kind, name=name)


def _reason(
    parent: QWidget, last: PrintJobView | None, name: str, outlet: str, why: Why | None
) -> str | None:
    """Why it is printed once more: empty the first time, None where nobody says why."""
    from kiosk.paper.outlets import FILE
    from kiosk.paper.states import PRINTED

    files = tuple(place for place in (outlet, last.outlet if last else "") if _is(place, FILE))
    if last is None or why is None or files:
        return ""
    if last.state != PRINTED:
        return last.why or last.state
    return why(parent, name) or None


def _is(outlet: str, kind: str) -> bool:
    return outlet.partition(":")[0] == kind


# -- what came of it -----------------------------------------------------------------------------


def _watching(session: Session, *, quiet: bool = False) -> Callable[[PrintJobView | None], None]:
    """Tell each state of a job in the window; a `quiet` one only what went wrong."""

    def watch(job: PrintJobView | None) -> None:
        from ui.shell.printing_words import OK, job_words, not_asked_words

        texts = Texts(session.language)
        words, tone = job_words(texts, job) if job else (not_asked_words(texts), "danger")
        if not words or (quiet and tone == OK):
            return
        if job is None or job.open or tone == OK:
            session.say(words, tone)
            return
        again = texts.translate("Printing", "Imprimer de nouveau")
        session.say(
            words, tone, undo=lambda: printing_of(session).retry(job.id, watch), action=again
        )

    return watch


def _say_open(session: Session, job: PrintJobView) -> None:
    from ui.shell.printing_words import open_words

    session.say(open_words(Texts(session.language), job), "warning" if job.why else "info")
