"""Each role is offered what it may do and see, and nothing that it would be refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core import registry
from kiosk.core.command import Command
from kiosk.station import Station
from tests.ui.shell.signing.conftest import PIN, Attended, Open, cover
from ui.counter.window import CounterWindow
from ui.manager.window import ManagerWindow
from ui.reception.bookings.page import BookingsPage
from ui.reception.finding import find_anything
from ui.reception.keys_sheet import KeysSheet
from ui.reception.window import ReceptionWindow
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.rows import RowList

DESK_PAGES = [
    "today",
    "visits",
    "bookings",
    "tickets",
    "appointments",
    "badges",
    "residents",
    "parcels",
    "joining",
    "announcements",
    "events",
    "settle",
]
PAGES = {
    ("reception", "nadia"): ["tickets"],
    ("reception", "salma"): DESK_PAGES,
    ("reception", "amina"): DESK_PAGES,
    ("reception", "mehdi"): DESK_PAGES,
    ("manager", "nadia"): ["tickets"],
    ("manager", "salma"): ["sheets", "messages", "privacy", *DESK_PAGES],
    ("manager", "amina"): [
        "sheets",
        "figures",
        "site",
        "rules",
        "messages",
        "journal",
        "privacy",
        *DESK_PAGES,
        "device",
    ],
    ("manager", "mehdi"): ["sheets", "figures", "site", "rules", "journal", *DESK_PAGES],
    ("manager", "tarik"): ["device"],
}
SignIn = Callable[[Attended, str], None]


@pytest.fixture
def busy(crew: Station) -> Station:
    """Something of everything; and Mehdi of the MITC, and Tarik, who sees to the machines."""
    for code, role in (("mehdi", "mitc"), ("tarik", "technician")):
        crew.do("people.add_staff", code=code, name=code.title(), role=role, actor="amina")
        crew.do("people.choose_pin", pin=PIN, actor=code)
    act = {"actor": "amina"}
    crew.do("sites.add_room", name="Atlas", capacity=12, **act)
    crew.do("residents.register", name="Noria Énergie", **act)
    names = {"first_name": "Omar", "last_name": "Idrissi", "host": "Noria"}
    crew.do("visits.arrive", **names, consent=True, **act)
    at = crew.clock.now().replace(hour=15, minute=0)
    crew.do("visits.expect", **names | {"first_name": "Lina"}, at=at, **act)
    crew.do("tickets.take", service="ompic", **act)
    crew.do("badges.issue", kind="staff", holder="salma", **act)
    crew.do(
        "bookings.book", resource="Atlas", starts=at, ends=at.replace(hour=16), held_by="X", **act
    )
    return crew


@pytest.fixture
def sign_in(session: Session, qtbot: QtBot) -> SignIn:
    def signed(window: Attended, code: str) -> None:
        cover(window).choose(code)
        qtbot.keyClicks(window.focusWidget(), PIN)
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: session.idle)

    return signed


@pytest.fixture
def sent(session: Session, monkeypatch: pytest.MonkeyPatch) -> list[Command]:
    """What a window would have carried out; no question is answered."""
    commands: list[Command] = []
    monkeypatch.setattr(Session, "do", lambda _s, command, **_k: commands.append(command))
    monkeypatch.setattr(Session, "do_all", lambda _s, wanted, **_k: commands.extend(wanted))
    monkeypatch.setattr(QDialog, "exec", lambda _dialog: 0)
    return commands


def offered(window: ReceptionWindow) -> list[str]:
    items = window.rail.items.items()
    return [name for name, item in items if item.isVisible() or (name == "settle" and item.offered)]


@pytest.mark.parametrize(("kind", "code"), PAGES)
def test_each_role_is_offered_its_pages_and_sees_them(
    attended: Open, busy: Station, sign_in: SignIn, session: Session, kind: str, code: str
) -> None:
    window = attended(kind)
    assert isinstance(window, ReceptionWindow)
    sign_in(window, code)
    assert offered(window) == PAGES[kind, code]
    for name in PAGES[kind, code]:
        window.show_page(name)
        assert window.stack.name == name
        assert window.stack.page is not None
        window.stack.page.refresh()


@pytest.mark.parametrize("kind", ["reception", "counter"])
def test_who_has_nothing_to_do_at_a_window_is_told_so_on_the_lock(
    attended: Open, busy: Station, sign_in: SignIn, session: Session, qtbot: QtBot, kind: str
) -> None:
    window = attended(kind)
    sign_in(window, "tarik")
    qtbot.waitUntil(lambda: busy.staff is None)
    assert cover(window).isVisible()
    assert not window.content.isVisible()
    assert "rien pour votre rôle" in cover(window).pin.error


@pytest.mark.parametrize(
    ("kind", "code"), [*PAGES, ("counter", "nadia"), ("counter", "mehdi"), ("counter", "salma")]
)
def test_no_button_does_what_its_role_would_be_refused(
    attended: Open,
    busy: Station,
    sign_in: SignIn,
    sent: list[Command],
    session: Session,
    qtbot: QtBot,
    kind: str,
    code: str,
) -> None:
    sent_by_sign_in = len(sent)
    window = attended(kind)
    sign_in(window, code)
    forms: list[type[QDialog]] = []
    for page in pages(window, kind, code):
        for button in [b for b in page.findChildren(Button) if b.isVisible() and b.isEnabled()]:
            if button.isVisible():
                button.click()
                forms += closed(window)
                show(window, page)
        for rows in [r for r in page.findChildren(RowList) if r.isVisible() and r.items]:
            press_rows(rows)
            forms += closed(window)
            show(window, page)
    kinds = {type(command) for command in sent[sent_by_sign_in:]}
    refused = {registry.find(each).name for each in kinds if not busy.may(each)}
    assert refused == set()
    if code == "mehdi":
        assert (kinds, [form for form in forms if issubclass(form, FormDialog)]) == (set(), [])


def pages(window: Attended, kind: str, code: str) -> Iterator[QWidget]:
    if isinstance(window, CounterWindow):
        yield window
        return
    for name in PAGES[kind, code]:
        window.show_page(name)
        assert window.stack.page is not None
        yield window.stack.page


def show(window: Attended, page: QWidget) -> None:
    if isinstance(window, ReceptionWindow) and window.stack.page is not page:
        window.show_page(next(n for n, p in window.stack._pages.items() if p is page))


def closed(window: QWidget) -> list[type[QDialog]]:
    """Close the dialogs that have opened; which they were."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    for dialog in found:
        dialog.done(0)
    for beside in QApplication.topLevelWidgets():
        if beside.windowType() == Qt.WindowType.Popup or beside.isModal():
            beside.close()
    return [type(dialog) for dialog in found]


def press_rows(rows: RowList) -> None:
    """Press every button that is painted in the rows, and Enter on the first."""
    rows.choose(rows.items[0].id if hasattr(rows.items[0], "id") else rows.current_key())
    rows.grab()
    for row, buttons in list(rows._buttons.items()):
        for _box, name in buttons:
            if row < len(rows.items):
                rows.pressed_button.emit(name, rows.items[row])
    if rows.current is not None:
        rows.opened.emit(rows.current)


def test_keys_and_their_sheet_are_those_of_whoever_is_here(
    attended: Open, busy: Station, sign_in: SignIn, session: Session, qtbot: QtBot
) -> None:
    window = attended("reception")
    assert isinstance(window, ReceptionWindow)
    sign_in(window, "mehdi")
    window.new_visit()
    keys = {s.key().toString(): s.isEnabled() for _, s in window._keys}
    assert not any(keys[each] for each in ("F2", "F3", "F4", "Ctrl+J"))
    assert all(keys[each] for each in ("F1", "F5", "F8", "Ctrl+K", "Ctrl+L", "Alt+1"))
    window.show_shortcuts()
    [sheet] = window.findChildren(KeysSheet)
    said = {label.text() for label in sheet.findChildren(Label)}
    assert "Nouvelle visite" not in said
    assert "Annuler la réservation choisie" not in said
    assert "Verrouiller le poste" in said
    assert [word for _, word in window.footer._keys if word in ("Visite", "Ticket")] == []
    sheet.close()


def test_the_search_line_finds_what_its_asker_may_see(busy: Station) -> None:
    from kiosk.core.command import NO_ID
    from kiosk.core.machine import SignedIn

    found = {}
    for code, role in (("salma", "desk"), ("nadia", "agent"), ("tarik", "technician")):
        busy.sign(SignedIn(code, code, role, (), NO_ID))
        found[role] = {
            one.kind for one in find_anything(busy, "noria") + find_anything(busy, "omar")
        }
    assert {"company", "visit"} <= found["desk"]
    assert found["agent"] == set()
    assert found["technician"] == set()


def test_another_role_takes_over_and_the_work_of_the_first_is_kept(
    attended: Open, busy: Station, sign_in: SignIn, session: Session, qtbot: QtBot
) -> None:
    window = attended("reception")
    assert isinstance(window, ReceptionWindow)
    sign_in(window, "salma")
    window.show_page("residents")
    page: Any = window.stack.page
    page.new.click()
    page.form.fields["name"].set_text("Kasbah Pay")
    window.lock()
    sign_in(window, "nadia")
    assert window.stack.name == "tickets"
    assert not page.form.isVisible()
    window.lock()
    sign_in(window, "salma")
    assert window.stack.page is page
    assert page.form.isVisible()
    assert page.form.fields["name"].text() == "Kasbah Pay"
    page.form.done(0)


def test_a_role_that_is_changed_meanwhile_is_followed(
    attended: Open, busy: Station, sign_in: SignIn, session: Session, qtbot: QtBot
) -> None:
    window = attended("manager")
    assert isinstance(window, ManagerWindow)
    sign_in(window, "salma")
    window.show_page("bookings")
    page = window.stack.page
    assert isinstance(page, BookingsPage)
    assert page.header.book.isVisible()
    busy.do("people.change_staff", code="salma", role="mitc", actor="amina")
    qtbot.waitUntil(lambda: not page.header.book.isVisible())
    assert offered(window) == PAGES["manager", "mehdi"]
