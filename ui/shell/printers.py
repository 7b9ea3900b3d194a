"""Paper from a window: every document goes through the print queue of the station.

Printing never gates what it prints: that is recorded before, and what the paper comes to is said.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kiosk.core.errors import Refused
from ui.shell.file_question import ask_where
from ui.shell.languages import Texts, texts_of
from ui.shell.looking import note
from ui.shell.print_question import CHOOSE, PRINT, SAVE, ask_how, ask_printer, system_printer
from ui.shell.printing import printing_of
from ui.shell.reprinting import ask_why

if TYPE_CHECKING:
    from kiosk.paper.prints import Print
    from kiosk.paper.queries import PrintJobView
    from ui.shell.session import Session

DIALOG = "dialog"
Choose = Callable[[QWidget, str, str], str]
Why = Callable[[QWidget, str], str]


def print_report(
    parent: QWidget,
    session: Session,
    name: str,
    day: date | None = None,
    *,
    site: str = "",
    choose: Choose | None = None,
) -> None:
    """A sheet of kiosk.paper.reports, in the language in force; `site` is another one."""
    from kiosk.core.languages import printed
    from kiosk.paper.prints import SheetPrint

    wanted = day or session.local_now().date()
    language = printed(session.language)
    sheet = SheetPrint(report=name, first=wanted, last=wanted, language=language, site=site)
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


def print_badges(
    parent: QWidget,
    session: Session,
    badges: Sequence[UUID],
    *,
    choose: Choose | None = None,
    why: Why = ask_why,
) -> None:
    """Badges together on A4, where sheets come out."""
    from kiosk.paper.prints import BadgesPrint

    outlet = session.station.settings.printing.sheets
    document = BadgesPrint(badges=tuple(badges))
    put_out(parent, session, document, outlet, choose=choose, why=why)


def print_event_badges(
    parent: QWidget,
    session: Session,
    event: UUID,
    registration: UUID | None = None,
    *,
    choose: Choose | None = None,
    why: Why = ask_why,
) -> None:
    """The badge of one who takes part, where badges come out, or all on A4, where sheets do."""
    from kiosk.paper.prints import EventBadgesPrint

    printing = session.station.settings.printing
    outlet = printing.badges if registration else printing.sheets
    document = EventBadgesPrint(event=event, registration=registration, shape=printing.badge_format)
    put_out(parent, session, document, outlet, choose=choose, why=why)


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
    from kiosk.paper.prints import name_of

    try:
        name = session.read(name_of, document=document)
    except Refused as refusal:
        session.tell(session.words(refusal), refusal)
        return
    if outlet == DIALOG:
        document, outlet = _chosen(parent, session, document, choose)
    if not outlet or _is_own(session, outlet):
        return
    last = _last(session, document, name)
    if last is not None and last.open and last.outlet == outlet:
        _say_open(session, last)
        return
    reason = _reason(parent, last, name, outlet, why)
    if reason is not None:
        watch = _noting(session, document)
        printing_of(session).ask(document, outlet, watch, reason=reason)


def _is_own(session: Session, outlet: str) -> bool:
    """Whether a file was chosen where the program keeps its own; then that is said."""
    from kiosk.core.files import OWN, is_own
    from kiosk.core.wording import say
    from kiosk.paper.outlets import FILE

    place = Path(outlet.partition(":")[2])
    if not _is(outlet, FILE) or not is_own(place, session.station.folder):
        return False
    session.say(say(f"file.{OWN}", session.language, place=place), "danger")
    return True


def watch_leftovers(session: Session) -> None:
    """Tell in this window what becomes of the jobs that were open when it opened."""
    printing_of(session).adopt(_watching(session, quiet=True))


def save_as(parent: QWidget, name: str) -> str:
    """Ask where to keep a document: the outlet of that file, or nothing."""
    from kiosk.paper.outlets import FILE, file_name

    title = texts_of(parent).translate("Printing", "Enregistrer le document")
    suggested = str(Path.home() / f"{file_name(name)}.pdf")
    file = ask_where(parent, title, suggested, "PDF (*.pdf)")
    return f"{FILE}:{file}" if file else ""


def _noting(session: Session, document: Print) -> Callable[[PrintJobView | None], None]:
    """The same as `_watching`; that a sheet which names people has come out is a look at it."""
    from kiosk.paper.prints import SheetPrint

    watch = _watching(session)
    if not isinstance(document, SheetPrint):
        return watch

    def heard(job: PrintJobView | None) -> None:
        from kiosk.audit.kinds import PAPER
        from kiosk.paper.states import PRINTED

        watch(job)
        if job is not None and job.state == PRINTED:
            note(session, PAPER, document.report)

    return heard


# -- where to ------------------------------------------------------------------------------------


def _chosen(
    parent: QWidget, session: Session, document: Print, choose: Choose | None
) -> tuple[Print, str]:
    """The document with the options that somebody chose, and the outlet.

    The printer that was chosen last in this window is its usual one.
    """
    from kiosk.paper.outlets import FILE
    from kiosk.paper.prints import name_of

    name, printing = session.read(name_of, document=document), printing_of(session)
    usual = printing.usual or system_printer()
    wanted = (choose or ask_how)(parent, name, usual)
    if wanted == PRINT and usual:
        return document, usual
    if wanted == SAVE:
        return document, save_as(parent, name)
    if wanted in (PRINT, CHOOSE):
        document, outlet = ask_printer(parent, document, name)
        if outlet and not _is(outlet, FILE):
            printing.usual = outlet
        return document, outlet
    return document, ""


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
