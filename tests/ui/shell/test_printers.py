"""Paper from a window: asked for, and what is said of what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.ids import new_id
from kiosk.core.settings import PrintingSettings, Settings
from kiosk.paper.kinds import core_kinds
from kiosk.paper.outlets import PAPER_OUT, SYSTEM, Outlets
from kiosk.paper.prints import BadgePrint, Print
from kiosk.paper.queries import PrintJobView, jobs
from kiosk.station import Station
from tests.paper.pretending import Pretended
from ui.shell import printers, reprinting
from ui.shell.printing import Printing, printing_of
from ui.shell.session import Session
from ui.widgets.toast import Notice

PrintBadge = Callable[..., None]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def printer(session: Session) -> Pretended:
    """Whatever printer is named, it is this one."""
    made = Pretended()
    folder = session.station.folder
    Printing(session, Outlets({**core_kinds(folder), SYSTEM: lambda _name: made}))
    return made


@pytest.fixture
def badge(site: Station) -> UUID:
    issued = site.do("badges.issue", kind="staff", name="Salma Bennani").result
    assert isinstance(issued.badge, UUID)
    return issued.badge


@pytest.fixture
def print_badge(parent: QWidget, session: Session, badge: UUID, qtbot: QtBot) -> PrintBadge:
    """Print the badge, and wait until the printer has done what it can."""

    def ask(**given: object) -> None:
        printers.print_badge(parent, session, badge, **given)  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: session.idle)

    return ask


def outlets(site: Station, **named: str) -> None:
    site.settings = Settings(printing=PrintingSettings(**named))


def of_badge(session: Session) -> list[PrintJobView]:
    return session.read(jobs)


def test_a_sheet_goes_to_the_folder(
    parent: QWidget, session: Session, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    outlets(site, sheets="folder")
    site.do("sites.add_room", name="Atlas", capacity=12)
    printers.print_report(parent, session, "rooms")
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    file = site.folder / "printouts" / "rooms-2026-11-24-fr.pdf"
    assert file.read_bytes().startswith(b"%PDF")
    assert told[0].text == f"Enregistré : {file.name}"


def test_a_badge_is_printed_as_the_settings_say(
    session: Session, site: Station, printer: Pretended, print_badge: PrintBadge, told: list[Notice]
) -> None:
    outlets(site, badges="QL-820", badge_format="card")
    print_badge()
    assert printer.out == ["S-0001"]
    assert [notice.text for notice in told] == ["Envoyé à l’imprimante"]
    [job] = of_badge(session)
    assert (job.outlet, job.reason) == ("QL-820", "")
    assert '"shape":"card"' in job.fields


def test_a_printer_that_is_not_there_is_told_and_nothing_lost(
    session: Session, site: Station, print_badge: PrintBadge, told: list[Notice]
) -> None:
    outlets(site, badges="No such printer")
    print_badge()
    [notice] = told
    assert notice.kind == "danger"
    assert "L’imprimante n’est pas là." in notice.text
    [job] = of_badge(session)
    assert (job.state, job.why) == ("waiting", "missing")


def test_what_waits_for_paper_comes_out_when_there_is_some_and_is_asked_for_once(
    session: Session,
    site: Station,
    printer: Pretended,
    print_badge: PrintBadge,
    told: list[Notice],
    qtbot: QtBot,
) -> None:
    outlets(site, badges="QL-820")
    printer.why = PAPER_OUT
    print_badge()
    print_badge()
    assert ["plus de papier" in notice.text for notice in told] == [True, True]
    assert "déjà demandé" in told[1].text
    printer.why = ""
    printing_of(session).wake()
    qtbot.waitUntil(lambda: session.idle)
    assert printer.out == ["S-0001"]
    assert told[-1].text == "Envoyé à l’imprimante"


def test_what_came_out_is_printed_again_for_a_reason_or_not_at_all(
    session: Session, site: Station, printer: Pretended, print_badge: PrintBadge
) -> None:
    outlets(site, badges="QL-820")
    print_badge(why=lambda *_: pytest.fail("it has never come out"))
    print_badge(why=lambda *_: "")
    assert printer.out == ["S-0001"]
    print_badge(why=lambda *_: "damaged")
    assert printer.out == ["S-0001"] * 2
    assert [job.reason for job in of_badge(session)] == ["damaged", ""]


def test_what_may_have_come_out_is_printed_again_by_a_person(
    session: Session,
    site: Station,
    printer: Pretended,
    print_badge: PrintBadge,
    told: list[Notice],
    qtbot: QtBot,
) -> None:
    def jam() -> None:
        raise OSError("jam")

    outlets(site, badges="QL-820")
    printer.during = jam
    print_badge()
    [notice] = told
    assert "Regardez l’imprimante" in notice.text
    assert notice.action == "Imprimer de nouveau"
    assert notice.undo is not None
    printer.during = lambda: None
    notice.undo()
    qtbot.waitUntil(lambda: session.idle)
    assert printer.out == ["S-0001"]
    assert [(job.state, job.reason) for job in of_badge(session)] == [("printed", "uncertain")]
    assert told[-1].text == "Envoyé à l’imprimante"


def test_a_badge_that_is_not_there_is_said_and_not_asked_for(
    parent: QWidget, session: Session, told: list[Notice]
) -> None:
    printers.print_badge(parent, session, new_id())
    assert [notice.kind for notice in told] == ["warning"]
    assert of_badge(session) == []


def test_the_dialog_may_save_a_file(
    session: Session,
    print_badge: PrintBadge,
    told: list[Notice],
    aside: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wanted = aside / "badge gardé.pdf"
    monkeypatch.setattr(printers, "ask_where", lambda *_: str(wanted))
    print_badge(choose=lambda *_: printers.SAVE)
    assert wanted.read_bytes().startswith(b"%PDF")
    assert told[0].text == "Enregistré : badge gardé.pdf"


def test_the_dialog_may_choose_a_printer_and_copies(
    site: Station,
    printer: Pretended,
    print_badge: PrintBadge,
    badge: UUID,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def choose(_parent: QWidget, document: Print, _name: str) -> tuple[Print, str]:
        assert document == BadgePrint(badge=badge)
        return BadgePrint(badge=badge, copies=3), "Zebra"

    monkeypatch.setattr(printers, "ask_printer", choose)
    print_badge(choose=lambda *_: printers.CHOOSE)
    assert [document.copies for document in printer.documents] == [3]


def test_escape_prints_nothing(
    session: Session, print_badge: PrintBadge, told: list[Notice]
) -> None:
    print_badge(choose=lambda *_: "")
    assert of_badge(session) == []
    assert told == []


def test_a_reason_is_chosen_before_the_verb_is_free(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(dialog: reprinting.AgainDialog) -> QDialog.DialogCode:
        assert not dialog.verb.isEnabled()
        dialog.reasons.toggles[reprinting.UNREADABLE].click()
        assert dialog.verb.isEnabled()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(reprinting.AgainDialog, "exec", choose)
    assert reprinting.ask_why(parent, "S-0001") == "unreadable"
    rejected = QDialog.DialogCode.Rejected
    monkeypatch.setattr(reprinting.AgainDialog, "exec", lambda _dialog: rejected)
    assert reprinting.ask_why(parent, "S-0001") == ""
