"""Who works here, by hand: services, PINs, locks, badges, leaving, and who signed in where."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.badges.queries import of_subject
from kiosk.badges.signing import holder_of
from kiosk.core.clock import FrozenClock
from kiosk.core.command import NO_ID
from kiosk.core.directions import joined
from kiosk.core.machine import SignedIn
from kiosk.core.settings import Settings
from kiosk.core.settings.printing import PrintingSettings
from kiosk.paper.model import PrintJob
from kiosk.paper.outlets import READY, SYSTEM, Outlets
from kiosk.paper.prints import Rendered
from kiosk.staff import signing_in
from kiosk.staff.model import Secret
from kiosk.staff.pins import fits
from kiosk.staff.queries import badge_subject, find_staff, locked
from kiosk.station import Station
from tests.ui.cut import cut_texts
from ui.manager.site.page import SitePage
from ui.manager.staff.access import ANEW, REVOKE, BadgeDialog, PinDialog
from ui.manager.staff.people import BADGE, PIN, UNLOCK, Member
from ui.manager.staff.section import StaffSection
from ui.manager.staff.signings import ONE_DAY, SigningsSection
from ui.manager.window import ManagerWindow
from ui.shell import printing
from ui.shell.session import Session

TYPED, OTHER = "482615", "739204"


@pytest.fixture
def crew(site: Station) -> Station:
    """Amina manages, Salma receives, Nadia serves at OMPIC."""
    site.do("people.add_staff", code="amina", name="Amina Tazi", role="manager")
    site.do("people.add_staff", code="salma", name="Salma Bennani", name_ar="سلمى", role="desk")
    site.do("people.add_staff", code="nadia", name="Nadia", role="agent", services=["ompic"])
    return site


@pytest.fixture
def page(crew: Station, session: Session, qtbot: QtBot) -> SitePage:
    page = SitePage(session)
    qtbot.addWidget(page)
    page.resize(1240, 620)
    page.show()
    return page


@pytest.fixture
def people(page: SitePage, monkeypatch: pytest.MonkeyPatch) -> StaffSection:
    """The section, which is always sure; nothing comes out of a printer."""
    page.show_section("staff")
    section = page.section
    assert isinstance(section, StaffSection)
    section.ask = section.access.ask = lambda *_, **__: True
    section.printed = []  # type: ignore[attr-defined]
    monkeypatch.setattr(
        "ui.shell.printers.print_badge",
        lambda _owner, _session, badge: section.printed.append(badge),  # type: ignore[attr-defined]
    )
    return section


Idle = Callable[[], None]


@pytest.fixture
def idle(session: Session, qtbot: QtBot) -> Idle:
    return lambda: qtbot.waitUntil(lambda: session.idle)


def member(people: StaffSection, code: str) -> Any:
    people.refresh()
    return next(m for m in people.rows.items if m.person.code == code)


def badge_of(crew: Station, code: str) -> Any:
    return crew.ask(of_subject, subject=badge_subject("casablanca", code))


def test_services_are_asked_of_agents_and_of_nobody_else(
    people: StaffSection, crew: Station, idle: Idle, qtbot: QtBot
) -> None:
    assert not people.fields["services"].isVisible()
    qtbot.mouseClick(people.role.toggles["agent"], Qt.MouseButton.LeftButton)
    assert people.fields["services"].isVisible()
    people.fields["name"].set_text("Hamid O")
    people.fields["code"].set_text("hamid")
    for desk in ("cnss", "anapec"):
        qtbot.mouseClick(people.services.toggles[desk], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(people.verb, Qt.MouseButton.LeftButton)
    idle()
    added = crew.ask(find_staff, code="hamid")
    assert added is not None
    assert (added.role, set(added.services)) == ("agent", {"cnss", "anapec"})
    assert not people.fields["services"].isVisible(), "the next one is asked anew"


def test_the_services_of_an_agent_are_changed_and_go_with_the_role(
    people: StaffSection, crew: Station, idle: Idle, qtbot: QtBot
) -> None:
    people.rows.opened.emit(member(people, "nadia"))
    assert people.services.values == ["ompic"]
    qtbot.mouseClick(people.services.toggles["cnss"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(people.verb, Qt.MouseButton.LeftButton)
    idle()
    found = crew.ask(find_staff, code="nadia")
    assert found is not None
    assert set(found.services) == {"ompic", "cnss"}
    people.rows.opened.emit(member(people, "nadia"))
    qtbot.mouseClick(people.role.toggles["desk"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(people.verb, Qt.MouseButton.LeftButton)
    idle()
    found = crew.ask(find_staff, code="nadia")
    assert found is not None
    assert (found.role, found.services) == ("desk", ())


def test_a_pin_is_shown_once_in_large_and_is_only_to_begin_with(
    people: StaffSection, crew: Station, idle: Idle
) -> None:
    people.rows.pressed_button.emit(PIN, member(people, "salma"))
    idle()
    shown = people.access.shown
    assert isinstance(shown, PinDialog)
    digits = shown.pin.text().replace(" ", "")
    kept = crew.database.read(
        lambda s: s.scalars(select(Secret).where(Secret.code == "salma")).one()
    )
    assert fits(digits, kept.pin)
    assert kept.temporary
    assert digits not in people.card.title.text() + shown.title.text() + shown.text.text()
    shown.accept()


def test_a_pin_is_printed_by_itself_and_kept_by_no_queue(
    people: StaffSection,
    crew: Station,
    idle: Idle,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    came: list[bytes] = []

    class Roll:
        def send(self, document: Rendered) -> None:
            came.append(document.pdf)

        def status(self) -> str:
            return READY

    monkeypatch.setattr(printing, "_outlets", lambda _session: Outlets({SYSTEM: lambda _p: Roll()}))
    crew.settings = Settings(printing=PrintingSettings(tickets="system:EPSON"))
    people.rows.pressed_button.emit(PIN, member(people, "salma"))
    idle()
    shown = people.access.shown
    assert isinstance(shown, PinDialog)
    qtbot.mouseClick(shown.print, Qt.MouseButton.LeftButton)
    idle()
    assert len(came) == 1
    assert crew.database.read(lambda s: s.scalars(select(PrintJob)).all()) == []
    shown.accept()


@pytest.mark.parametrize("outlet", ["dialog", "folder", "file:/tmp/tickets.pdf"])
def test_no_file_is_left_of_a_pin(
    people: StaffSection, crew: Station, idle: Idle, outlet: str
) -> None:
    assert not printing.on_paper(outlet)
    crew.settings = Settings(printing=PrintingSettings(tickets=outlet))
    people.rows.pressed_button.emit(PIN, member(people, "salma"))
    idle()
    shown = people.access.shown
    assert isinstance(shown, PinDialog)
    assert not shown.print.isVisible()
    shown.accept()


def test_a_locked_code_is_marked_and_unlocked_here(
    people: StaffSection, crew: Station, idle: Idle, qtbot: QtBot
) -> None:
    crew.do("people.choose_pin", pin=TYPED, actor="salma")
    crew.do_itself("people.lock", code="salma")
    assert member(people, "salma").locked
    assert "Bloqué" in people._painter.words(member(people, "salma"))
    people.rows.opened.emit(member(people, "nadia"))
    assert not people.buttons[UNLOCK].isVisible()
    people.rows.opened.emit(member(people, "salma"))
    assert people.buttons[UNLOCK].isVisible()
    qtbot.mouseClick(people.buttons[UNLOCK], Qt.MouseButton.LeftButton)
    idle()
    assert crew.ask(locked) == []
    qtbot.waitUntil(lambda: not people.buttons[UNLOCK].isVisible())


def test_a_badge_is_made_printed_made_anew_and_revoked(
    people: StaffSection, crew: Station, idle: Idle, qtbot: QtBot
) -> None:
    people.rows.pressed_button.emit(BADGE, member(people, "salma"))
    idle()
    first = badge_of(crew, "salma")
    assert (first.kind, first.state) == ("staff", "valid")
    assert people.printed == [first.id]  # type: ignore[attr-defined]
    for choice in ("print", ANEW, REVOKE):
        people.rows.pressed_button.emit(BADGE, member(people, "salma"))
        shown = people.access.shown
        assert isinstance(shown, BadgeDialog)
        shown._choose(choice)
        idle()
    second = badge_of(crew, "salma")
    assert people.printed == [first.id, first.id, second.id]  # type: ignore[attr-defined]
    assert second.number != first.number
    assert second.state == "revoked"
    assert member(people, "salma").badge is None


def test_whoever_leaves_takes_no_badge_along(
    people: StaffSection, crew: Station, idle: Idle, qtbot: QtBot
) -> None:
    people.rows.pressed_button.emit(BADGE, member(people, "salma"))
    idle()
    payload = badge_of(crew, "salma").payload
    assert crew.ask_itself(holder_of, payload=payload) == "salma"
    people.rows.pressed_button.emit("remove", member(people, "salma"))
    idle()
    assert crew.ask(find_staff, code="salma") is None
    assert badge_of(crew, "salma").state == "revoked"


def test_the_last_manager_is_not_taken_away_nor_is_anything_else(
    people: StaffSection, crew: Station, idle: Idle, session: Session, qtbot: QtBot
) -> None:
    people.rows.pressed_button.emit(BADGE, member(people, "amina"))
    idle()
    with qtbot.waitSignal(session.told) as told:
        people.rows.pressed_button.emit("remove", member(people, "amina"))
    assert "Amina Tazi" in told.args[0].text
    assert badge_of(crew, "amina").state == "valid"


@pytest.fixture
def stays(crew: Station, clock: FrozenClock) -> Station:
    """Salma yesterday and now; Amina this morning for an hour; a stay that nobody ended."""
    for code in ("salma", "amina"):
        crew.do("people.choose_pin", pin=TYPED, actor=code)
    now = clock.at
    for code, ago, length in (
        ("salma", 26, 8),
        ("salma", 5, None),
        ("amina", 3, 1),
        ("salma", 1, None),
    ):
        clock.at = now - timedelta(hours=ago)
        crew.sign(None)
        signing_in.sign_in(crew, code=code, pin=TYPED)
        if length is not None:
            clock.at += timedelta(hours=length)
            signing_in.sign_out(crew)
    clock.at = now
    crew.sign(SignedIn("amina", "Amina Tazi", "manager", (), NO_ID))
    return crew


def signings(page: SitePage) -> SigningsSection:
    page.show_section("signings")
    assert isinstance(page.section, SigningsSection)
    return page.section


def test_who_signed_in_where_is_listed_the_latest_first(stays: Station, page: SitePage) -> None:
    section = signings(page)
    assert [(s.code, s.here, s.ended_at is None) for s in section.rows.items] == [
        ("salma", True, True),
        ("amina", False, False),
        ("salma", False, True),
        ("salma", False, False),
    ]
    assert "Encore là" in section._painter.words(section.rows.items[0])
    followed = section._painter.words(section.rows.items[2])
    assert joined("2\u00a0h", "jusqu’à la prise de poste suivante") in followed
    assert section.rows.items[2].until == section.rows.items[1].began_at


def test_they_are_those_of_one_person_or_of_one_day(
    stays: Station, page: SitePage, clock: FrozenClock
) -> None:
    section = signings(page)
    section.person.choose("amina")
    section.person.picked.emit("amina")
    assert [s.code for s in section.rows.items] == ["amina"]
    section.person.choose("salma")
    section.when.choose(ONE_DAY)
    section.when.picked.emit([ONE_DAY])
    assert len(section.rows.items) == 2
    section.day.set_day(clock.at.date() - timedelta(days=1))
    section.day.moved.emit(section.day.day)
    assert [s.ended_at is None for s in section.rows.items] == [False]
    section.person.choose("nadia")
    section.person.picked.emit("nadia")
    assert section.rows.items == []
    assert section.empty.isVisible()


def test_a_sign_in_elsewhere_is_seen_at_once(crew: Station, page: SitePage, qtbot: QtBot) -> None:
    section = signings(page)
    assert section.empty.isVisible()
    crew.do("people.sign_in", actor="salma")
    qtbot.waitUntil(lambda: [s.code for s in section.rows.items] == ["salma"])


def add(people: StaffSection, qtbot: QtBot, code: str, role: str = "desk") -> None:
    """Fill in the form as somebody would, and press its button."""
    qtbot.mouseClick(people.role.toggles[role], Qt.MouseButton.LeftButton)
    people.fields["name"].set_text(code.title())
    people.fields["code"].set_text(code)
    qtbot.mouseClick(people.verb, Qt.MouseButton.LeftButton)


def test_whoever_is_added_where_people_sign_in_gets_a_first_pin_shown_once(
    people: StaffSection, crew: Station, idle: Idle, qtbot: QtBot
) -> None:
    crew.do("people.choose_pin", pin=TYPED, actor="amina")
    crew.sign(SignedIn("amina", "Amina Tazi", "manager", (), NO_ID))
    add(people, qtbot, "omar")
    idle()
    shown = people.access.shown
    assert isinstance(shown, PinDialog)
    digits = shown.pin.text().replace(" ", "")
    shown.accept()
    kept = crew.database.read(
        lambda s: s.scalars(select(Secret).where(Secret.code == "omar")).one()
    )
    assert (fits(digits, kept.pin), kept.temporary) == (True, True)
    people.access.shown = None
    add(people, qtbot, "omar")
    idle()
    assert people.access.shown is None, "nobody gets another's PIN by a code that is taken"


def test_whoever_has_no_pin_yet_is_marked_and_loses_none(
    people: StaffSection, crew: Station, idle: Idle
) -> None:
    crew.do("people.choose_pin", pin=TYPED, actor="salma")
    assert [m.person.code for m in people.rows.items if member(people, m.person.code).pinless] == [
        "amina",
        "nadia",
    ]
    assert "Sans PIN" in people._painter.words(member(people, "nadia"))
    asked: list[str] = []
    people.access.ask = lambda _owner, title, *_, **__: asked.append(title) is not None
    for code in ("nadia", "salma"):
        people.rows.pressed_button.emit(PIN, member(people, code))
    assert ["nouveau" in title for title in asked] == [False, True]


def test_an_agent_of_every_service_is_one_only_once_that_is_confirmed(
    people: StaffSection, crew: Station, idle: Idle, qtbot: QtBot
) -> None:
    asked: list[str] = []
    people.ask = lambda _owner, title, *_, **__: asked.append(title) is not None
    qtbot.mouseClick(people.role.toggles["agent"], Qt.MouseButton.LeftButton)
    assert "tous les services" in people.fields["services"].note.text()
    qtbot.mouseClick(people.services.toggles["cnss"], Qt.MouseButton.LeftButton)
    assert people.fields["services"].note.text() == ""
    qtbot.mouseClick(people.services.toggles["cnss"], Qt.MouseButton.LeftButton)
    people.fields["name"].set_text("Omar")
    people.fields["code"].set_text("omar")
    qtbot.mouseClick(people.verb, Qt.MouseButton.LeftButton)
    assert len(asked) == 1
    assert crew.ask(find_staff, code="omar") is None
    people.ask = lambda *_, **__: True
    qtbot.mouseClick(people.verb, Qt.MouseButton.LeftButton)
    idle()
    assert crew.ask(find_staff, code="omar") is not None


@pytest.mark.parametrize("height", [768, 620])
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_form_of_an_agent_is_read_whole_in_a_low_window(
    crew: Station,
    session: Session,
    qtbot: QtBot,
    speak: Callable[[str], None],
    language: str,
    height: int,
) -> None:
    window = ManagerWindow(session)
    qtbot.addWidget(window)
    window.resize(1366, height)
    window.show()
    window.show_page("site", section="staff")
    speak(language)
    people = window.stack.page.section
    qtbot.mouseClick(people.role.toggles["agent"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: cut_texts(people) == [], timeout=1_000)
    assert people.verb.visibleRegion().boundingRect() == people.verb.rect()
    last = list(people.services.toggles.values())[-1]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    assert last.visibleRegion().boundingRect() == last.rect()


def test_what_is_typed_of_somebody_new_is_not_lost_by_opening_somebody(
    people: StaffSection, qtbot: QtBot
) -> None:
    asked: list[str] = []
    people.ask = lambda _owner, title, *_, **__: asked.append(title) is not None
    people.rows.opened.emit(member(people, "nadia"))
    people.instead.click()
    assert asked == [], "nothing was typed yet"
    qtbot.keyClicks(people.fields["name"].input.edit, "Omar")
    people.rows.opened.emit(member(people, "nadia"))
    assert asked == ["Abandonner la saisie ?"]
    assert (people.fields["name"].text(), people.fields["code"].isVisible()) == ("Omar", True)
    people.ask = lambda *_, **__: True
    people.rows.opened.emit(member(people, "nadia"))
    assert people.fields["name"].text() == "Nadia"
    people.services.toggles["cnss"].click()
    people.ask = lambda _owner, title, *_, **__: asked.append(title) is not None
    people.instead.click()
    assert len(asked) == 2
    assert set(people.services.values) == {"ompic", "cnss"}


def test_the_pencil_of_a_row_puts_somebody_in_the_form(people: StaffSection, qtbot: QtBot) -> None:
    people.rows.grab()
    pencil = next(
        place
        for place in people.rows.button_places()
        if people.rows.tip_at(place.center().toPointF()) == "Modifier"
    )
    here = people.rows.indexAt(pencil.center()).row()
    pressed = people.rows.items[here]
    assert isinstance(pressed, Member)
    qtbot.mouseClick(people.rows.viewport(), Qt.MouseButton.LeftButton, pos=pencil.center())
    assert people.fields["name"].text() == pressed.person.name
    assert people.card.title.text() == "Modifier une personne"
