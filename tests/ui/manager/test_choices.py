"""What a site chooses for itself, by hand: kept, taken back, and refused where it is not theirs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.command import NO_ID
from kiosk.core.machine import SignedIn
from kiosk.sites.options import OPTIONS, options
from kiosk.staff.refusals import NotAllowed
from kiosk.station import Station
from ui.manager.site.choice_rows import Line
from ui.manager.site.choices import ChoicesSection
from ui.manager.site.page import SitePage
from ui.shell.session import Session
from ui.widgets.toast import Notice

Press = Callable[[], None]


@pytest.fixture
def section(session: Session, qtbot: QtBot) -> ChoicesSection:
    page = SitePage(session)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    page.show_section("choices")
    found: Any = page.section
    return found  # type: ignore[no-any-return]


@pytest.fixture
def press(section: ChoicesSection, qtbot: QtBot) -> Press:
    """Click the button of the form, and wait for what it does."""

    def click() -> None:
        qtbot.mouseClick(section.verb, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: section.session.idle)

    return click


def own(site: Station) -> dict[str, str]:
    """What the site has said itself."""
    found = site.ask(options)
    return {name: found.values[name] for name in found.chosen}


def pick(section: ChoicesSection, name: str, value: str) -> None:
    section.rows.choose(name)
    section.asked[name].widget.toggles[value].click()  # type: ignore[attr-defined]


def line(section: ChoicesSection, name: str) -> Line:
    return next(each for each in section.rows.items if each.name == name)


def test_every_option_is_listed_with_what_holds(section: ChoicesSection) -> None:
    listed = [each for each in section.rows.items if isinstance(each, Line)]
    assert {each.name: each.value for each in listed} == {
        name: option.default for name, option in OPTIONS.items()
    }
    assert section._painter.words(line(section, "door_shows")) == "Ce que dit la porte, Réservé"


def test_each_choice_is_kept(section: ChoicesSection, site: Station, press: Press) -> None:
    for name, option in OPTIONS.items():
        for value in option.choices:
            pick(section, name, value)
            press()
            assert own(site)[name] == value
            assert line(section, name) == Line(name, value, own=True)


def test_a_number_is_kept(
    section: ChoicesSection, site: Station, press: Press, qtbot: QtBot
) -> None:
    for name in (name for name, option in OPTIONS.items() if not option.choices):
        section.rows.choose(name)
        number: Any = section.asked[name].widget
        before = number.value
        qtbot.keyClick(number, Qt.Key.Key_Up)
        press()
        assert own(site)[name] == str(before + number.step)


def test_it_is_done_by_keyboard_alone(section: ChoicesSection, site: Station, qtbot: QtBot) -> None:
    section.rows.choose("door_shows")
    group: Any = section.asked["door_shows"].widget
    qtbot.keyClick(group.toggles["reserved"], Qt.Key.Key_Right)
    assert group.value == "holder"
    keys = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(group.toggles["holder"], Qt.Key.Key_Return, keys)
    qtbot.waitUntil(lambda: section.session.idle)
    assert own(site) == {"door_shows": "holder"}


def test_what_comes_of_a_choice_is_said_before_it_is_kept(section: ChoicesSection) -> None:
    pick(section, "door_books", "badge")
    assert "badge" in section.asked["door_books"].note.text()
    pick(section, "door_books", "nobody")
    assert "borne" in section.asked["door_books"].note.text()


def test_a_choice_is_taken_back_from_its_message(
    section: ChoicesSection, site: Station, press: Press, told: list[Notice], qtbot: QtBot
) -> None:
    site.do("sites.set_option", name="feed_shows", value="title")
    section.refresh()
    pick(section, "feed_shows", "holder")
    press()
    assert told[-1].text == "Ce que disent les agendas : Pour qui"
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: section.session.idle)
    assert own(site) == {"feed_shows": "title"}


def test_what_is_usual_holds_again(
    section: ChoicesSection, site: Station, press: Press, told: list[Notice], qtbot: QtBot
) -> None:
    pick(section, "mail_no_show", "company")
    assert not section.usual.isVisible()
    press()
    assert "Qui a réservé" in section.usual.text()
    qtbot.mouseClick(section.usual, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: section.session.idle)
    assert own(site) == {}
    assert not section.usual.isVisible()
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: section.session.idle)
    assert own(site) == {"mail_no_show": "company"}


def test_nothing_is_sent_that_is_so_already(
    section: ChoicesSection, site: Station, press: Press, told: list[Notice]
) -> None:
    site.do("sites.set_option", name="kiosk_shows", value="title")
    section.refresh()
    section.rows.choose("kiosk_shows")
    press()
    assert not told


def test_a_choice_made_elsewhere_is_shown(
    section: ChoicesSection, site: Station, qtbot: QtBot
) -> None:
    section.rows.choose("kiosk_shows")
    site.do("sites.set_option", name="kiosk_shows", value="title")
    qtbot.waitUntil(lambda: line(section, "kiosk_shows").own)
    assert section.value == "title"


def test_another_language_keeps_what_was_picked(
    section: ChoicesSection, speak: Callable[[str], None]
) -> None:
    pick(section, "door_books", "badge")
    speak("ar")
    assert section.value == "badge"
    group: Any = section.asked["door_books"].widget
    assert group.toggles["badge"].text() == "بالشارة"
    assert "شارة" in section.asked["door_books"].note.text()


def test_a_refusal_is_said_at_the_choice_and_nothing_is_kept(
    section: ChoicesSection, site: Station, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever may not is not offered the form; what was offered may be refused all the same."""

    def refuses(*_: object, **__: object) -> None:
        raise NotAllowed(command="sites.set_option", role="mitc")

    pick(section, "door_books", "nobody")
    monkeypatch.setattr(site, "do_all", refuses)
    press()
    assert section.fields["value"].error
    assert section.value == "nobody"
    assert own(site) == {}


def test_who_may_not_choose_sees_the_list_alone(
    section: ChoicesSection, session: Session, site: Station
) -> None:
    assert section.card.isVisible()
    site.sign(SignedIn("leila", "Leïla", "mitc", (), NO_ID))
    session.turned.emit()
    assert not section.card.isVisible()
    assert section.rows.isVisible()
