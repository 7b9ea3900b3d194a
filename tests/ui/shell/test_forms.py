"""The one form: sent once, refused at its place, told elsewhere, free again in every case."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.errors import StoreTrouble
from kiosk.sites.commands import AddRoom
from kiosk.sites.queries import resources
from kiosk.station import Station
from tests.ui.trouble import BUG, TROUBLE, Failing
from ui.shell.form_keys import FormKeys
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.toast import Notice
from ui.widgets.toggles import ToggleGroup

ENTER, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


class RoomForm(QWidget):
    """A room's name, its kind and its equipment, a button that adds it, and one beside it."""

    def __init__(self, session: Session, **options: Any) -> None:
        super().__init__()
        self.name, self.equipment = Field("Nom"), Field("Équipement")
        self.kind = ToggleGroup()
        self.kind.set_choices([("room", "Salle", ""), ("area", "Espace", "")])
        self.fields = {
            "name": self.name,
            "kind": Field("Sorte", widget=self.kind),
            "equipment": self.equipment,
        }
        self.verb, self.beside = Button("Ajouter"), Button("Fermer")
        self.added: list[Any] = []
        column = QVBoxLayout(self)
        for widget in (*self.fields.values(), self.verb, self.beside):
            column.addWidget(widget)
        options = {"places": self.fields} | options
        self.form = Form(self, session, self.verb, also=(self.beside,), **options)
        self.keys = FormKeys(self, self.send, self.verb, self.fields.values)
        self.verb.clicked.connect(self.send)

    def send(self) -> None:
        self.form.clear_errors()
        room = AddRoom(name=self.name.text(), capacity=4, equipment=self.equipment.text())
        self.form.submit(room, then=self.added.append)


@pytest.fixture
def room(session: Session, qtbot: QtBot) -> RoomForm:
    return shown(RoomForm(session), qtbot)


def shown(form: RoomForm, qtbot: QtBot) -> RoomForm:
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    form.name.setFocus()
    return form


def press(form: RoomForm, qtbot: QtBot) -> None:
    qtbot.mouseClick(form.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: form.form.session.idle)


def names(site: Station) -> list[str]:
    return [room.name for room in site.ask(resources)]


def test_the_button_waits_and_takes_no_second_click(
    room: RoomForm, site: Station, failing: Failing, qtbot: QtBot
) -> None:
    room.name.set_text("Atlas")
    qtbot.mouseClick(room.verb, Qt.MouseButton.LeftButton)
    assert room.form.busy
    assert room.verb.busy
    assert not room.beside.isEnabled()
    room.send()
    qtbot.keyClick(room, ENTER, CTRL)
    qtbot.waitUntil(lambda: not room.form.busy)
    assert room.verb.isEnabled()
    assert room.beside.isEnabled()
    assert failing.tries == 1
    assert len(room.added) == 1
    assert names(site) == ["Atlas"]


def test_what_was_grey_before_is_grey_after(room: RoomForm, qtbot: QtBot) -> None:
    room.beside.setEnabled(False)
    room.name.set_text("Atlas")
    press(room, qtbot)
    assert not room.beside.isEnabled()


def test_a_refusal_stands_at_its_field_and_the_focus_goes_there(
    room: RoomForm, told: list[Notice], qtbot: QtBot
) -> None:
    room.equipment.set_text("écran")
    room.equipment.setFocus()
    press(room, qtbot)
    assert room.name.error
    assert room.name.input.edit.hasFocus()
    assert room.equipment.text() == "écran"
    assert room.verb.isEnabled()
    assert told == []


@pytest.mark.parametrize("key", ["sites.name_taken", ""])
def test_a_refusal_without_a_field_has_its_place_by_its_code_or_the_one_for_all_others(
    session: Session, site: Station, qtbot: QtBot, key: str
) -> None:
    site.do("sites.add_room", name="Atlas", capacity=4)
    form = shown(RoomForm(session), qtbot)
    if key:
        form.form.places = {**form.fields, key: form.name}
    else:
        form.form.otherwise = form.name
    form.name.set_text("Atlas")
    press(form, qtbot)
    assert "Atlas" in form.name.error
    assert form.added == []


def test_what_has_no_place_is_told_in_the_window_and_a_refusal_is_no_alarm(
    room: RoomForm, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    site.do("sites.add_room", name="Atlas", capacity=4)
    room.name.set_text("Atlas")
    press(room, qtbot)
    assert [notice.kind for notice in told] == ["warning"]
    assert "Atlas" in told[0].text


@pytest.mark.parametrize(("error", "words"), [(StoreTrouble("x"), TROUBLE), (KeyError("x"), BUG)])
def test_after_whatever_went_wrong_the_second_try_succeeds(
    room: RoomForm,
    site: Station,
    failing: Failing,
    told: list[Notice],
    qtbot: QtBot,
    error: Exception,
    words: str,
) -> None:
    failing.next(error)
    room.name.set_text("Atlas")
    press(room, qtbot)
    assert [notice.kind for notice in told] == ["danger"]
    assert words in told[0].text
    assert room.name.text() == "Atlas"
    press(room, qtbot)
    assert names(site) == ["Atlas"]


def test_bad_input_lets_go_too(room: RoomForm, told: list[Notice], qtbot: QtBot) -> None:
    room.form.submit(AddRoom(name="Atlas", capacity="many"))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: not room.form.busy)
    assert room.verb.isEnabled()
    assert BUG in told[0].text


def test_what_cannot_be_started_leaves_the_form_free(
    room: RoomForm, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: object, **_fields: object) -> None:
        raise RuntimeError("no thread")

    monkeypatch.setattr(session, "do", broken)
    with pytest.raises(RuntimeError):
        room.send()
    assert not room.form.busy
    assert room.verb.isEnabled()


def test_a_place_that_is_not_seen_says_nothing_there(
    room: RoomForm, told: list[Notice], qtbot: QtBot
) -> None:
    room.name.hide()
    press(room, qtbot)
    assert told


def test_who_looks_elsewhere_is_told_in_the_window(
    session: Session, failing: Failing, told: list[Notice], qtbot: QtBot
) -> None:
    heard: list[str] = []
    form = shown(RoomForm(session, tell=lambda sentence, _error: heard.append(sentence)), qtbot)
    failing.next(StoreTrouble("disk full"), StoreTrouble("disk full"))
    press(form, qtbot)
    assert (len(heard), len(told)) == (1, 0)
    form.send()
    form.hide()
    qtbot.waitUntil(lambda: not form.form.busy)
    assert (len(heard), len(told)) == (1, 1)


def test_a_form_that_is_gone_hears_nothing_and_trouble_is_told_all_the_same(
    session: Session, failing: Failing, told: list[Notice], qtbot: QtBot
) -> None:
    import shiboken6

    failing.next(StoreTrouble("disk full"))
    form = RoomForm(session)
    form.name.set_text("Atlas")
    form.send()
    shiboken6.delete(form)
    qtbot.waitUntil(lambda: session.idle)
    assert TROUBLE in told[0].text


def test_what_was_done_is_not_said_to_a_page_that_is_gone(
    session: Session, site: Station, qtbot: QtBot
) -> None:
    """Also where it is said by a lambda: the page was closed while the answer was on its way."""
    import shiboken6

    heard: list[str] = []
    room = RoomForm(session)
    room.form.submit(
        AddRoom(name="Atlas", capacity=4), then=lambda _done: heard.append(room.name.text())
    )
    shiboken6.delete(room)
    qtbot.waitUntil(lambda: session.idle)
    assert names(site) == ["Atlas"]
    assert heard == []


def test_without_a_button_two_things_are_done_and_the_same_thing_once(
    room: RoomForm, session: Session, site: Station, failing: Failing, qtbot: QtBot
) -> None:
    acts = Form(room, session)
    for name in ("Atlas", "Atlas", "Toubkal"):
        acts.submit(AddRoom(name=name, capacity=4))
    qtbot.waitUntil(lambda: not acts.busy)
    assert failing.tries == 2
    assert sorted(names(site)) == ["Atlas", "Toubkal"]


def test_several_commands_are_all_done_or_none(
    room: RoomForm, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    wanted = [AddRoom(name=name, capacity=4) for name in ("Atlas", "")]
    room.form.submit_all(wanted)
    qtbot.waitUntil(lambda: not room.form.busy)
    assert names(site) == []
    assert room.name.error


def test_enter_goes_from_field_to_field_and_then_to_the_button(
    room: RoomForm, site: Station, qtbot: QtBot
) -> None:
    window = room.window()
    qtbot.keyClicks(window.focusWidget(), "Atlas")
    for place in (room.kind.toggles["room"], room.equipment.input.edit, room.verb):
        qtbot.keyClick(window.focusWidget(), ENTER)
        assert window.focusWidget() is place
    qtbot.keyClick(window.focusWidget(), ENTER)
    qtbot.waitUntil(lambda: names(site) == ["Atlas"])


@pytest.mark.parametrize("place", ["name", "equipment", "beside"])
def test_ctrl_and_enter_send_from_everywhere(
    room: RoomForm, site: Station, qtbot: QtBot, place: str
) -> None:
    room.name.set_text("Atlas")
    getattr(room, place).setFocus()
    qtbot.keyClick(room.window().focusWidget(), ENTER, CTRL)
    qtbot.waitUntil(lambda: names(site) == ["Atlas"])
