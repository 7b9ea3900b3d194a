"""What the pictures of paper tickets and of papers left are taken of."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from kiosk.station import Station
from ui.shell.session import Session
from ui.shell.windows import WINDOWS


def reserved(session: Session) -> None:
    """Some numbers of two desks, and a few of them entered."""
    do = session.station.do
    for service, count in (("ompic", 30), ("cnss", 60)):
        do("tickets.reserve_paper", service=service, count=count)
    for number in (1, 2):
        taken = session.now() - timedelta(hours=1, minutes=7 * number)
        called = taken + timedelta(minutes=21)
        do("tickets.enter_paper", slip=f"PO-{number}", taken_at=taken, called_at=called)


def slips(session: Session) -> QWidget:
    """Numbers about to be reserved, and those that were."""
    reserved(session)
    window = WINDOWS["manager"].load()(session)
    window.show_page("sheets", report="paper_register")
    page: Any = window.stack.page
    page.open_slips()
    made: QWidget = page.reserving
    return made


def entry(session: Session) -> QWidget:
    """Paper tickets being entered, and one that is refused."""
    from kiosk.tickets.entering import EnterPaper

    reserved(session)
    window = WINDOWS["reception"].load()(session)
    window.resize(1366, 768)
    window.show_page("tickets")
    window.show()
    page: Any = window.stack.page
    page.open_entry()
    form = page.entry
    for number, ago, called, outcome in (
        (3, 64, 40, "done"),
        (4, 52, None, "abandoned"),
        (5, 9, None, ""),
    ):
        at = session.now()
        command = EnterPaper(
            slip=f"PO-{number}",
            taken_at=at - timedelta(minutes=ago),
            called_at=at - timedelta(minutes=called) if called else None,
            outcome=outcome,
        )
        form.done_with(session.station.do(command))
    form.cells["slip"].set_text("PO-006")
    form.cells["taken_at"].set_text("10:99")
    form.save()
    made: QWidget = form
    return made


def some_papers(station: Station) -> None:
    """Papers of three people: at the reception, at the desk, ready."""
    left = [
        station.do("deposits.leave", service=service, name=name, what=what, **more).result
        for service, name, what, more in (
            ("ompic", "Amina Benkirane", "Statuts signés, 2 exemplaires", {"phone": "0661204815"}),
            ("cnss", "Karim Alaoui", "Formulaire 322-1-11", {"collector": "Salma Idrissi"}),
            ("ompic", "Nadia Fassi", "Certificat négatif à retirer", {}),
            ("legalisation", "Youssef El Idrissi", "Contrat de bail", {}),
        )
    ]
    station.do("deposits.hand_over", deposit=left[3].deposit, counter=3)
    station.do("deposits.hand_over", deposit=left[2].deposit, counter=2)
    station.do("deposits.ready", deposit=left[2].deposit, note="Signer à la page 3")


def papers_left(session: Session) -> QWidget:
    """The papers that are at the site."""
    some_papers(session.station)
    window = WINDOWS["reception"].load()(session)
    window.resize(1366, 768)
    window.show_page("tickets")
    window.show()
    page: Any = window.stack.page
    page.open_deposits()
    made: QWidget = page.left
    return made


def papers_form(session: Session) -> QWidget:
    """Papers being taken in, without a name yet."""
    dialog: Any = papers_left(session)
    dialog.open_leave()
    dialog.form.what.set_text("Statuts signés, 2 exemplaires")
    dialog.form.save()
    made: QWidget = dialog.form
    return made


def counter_papers(session: Session) -> QWidget:
    """A counter for whose desk something was left."""
    made: QWidget = WINDOWS["counter"].load()(session)
    return made
