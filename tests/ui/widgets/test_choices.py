"""Toggles, segments, rows to tick, steppers and the day bar."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.application import dress
from ui.theme import TOUCH
from ui.theme.tokens import CONTRAST
from ui.widgets.button import Button
from ui.widgets.calendar import Calendar, DateEdit
from ui.widgets.datebar import DateBar
from ui.widgets.options import CheckRow
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

PURPOSES = [("meeting", "Rendez-vous", ""), ("delivery", "Livraison", ""), ("other", "Autre", "")]


def test_one_choice_replaces_another(qtbot: QtBot) -> None:
    group = ToggleGroup()
    qtbot.addWidget(group)
    group.set_choices(PURPOSES)
    picked: list[list[object]] = []
    group.picked.connect(picked.append)
    group.toggles["meeting"].click()
    group.toggles["delivery"].click()
    assert group.value == "delivery"
    assert picked == [["meeting"], ["delivery"]]


@pytest.mark.parametrize(("language", "key"), [("fr", Qt.Key.Key_Right), ("ar", Qt.Key.Key_Left)])
def test_the_arrows_choose_in_a_group_and_stay_in_it(
    qtbot: QtBot, speak, language: str, key: Qt.Key
) -> None:
    speak(language)
    window = QWidget()
    column = QVBoxLayout(window)
    group, other = ToggleGroup(), Button("Ailleurs")
    column.addWidget(group)
    column.addWidget(other)
    group.set_choices(PURPOSES)
    group.choose("meeting")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    group.setFocus()
    qtbot.waitUntil(group.hasFocus)
    for chosen in ("delivery", "other", "meeting"):
        here = window.focusWidget()
        assert here is not None
        qtbot.keyClick(here, key)
        assert group.value == chosen
        assert window.focusWidget() is group.toggles[chosen]
    qtbot.keyClick(group.toggles["meeting"], Qt.Key.Key_Up)
    assert group.value == "other"


def test_several_may_be_chosen_where_that_makes_sense(qtbot: QtBot) -> None:
    group = ToggleGroup(many=True)
    qtbot.addWidget(group)
    group.set_choices(PURPOSES)
    group.toggles["meeting"].click()
    group.toggles["other"].click()
    group.toggles["meeting"].click()
    assert group.values == ["other"]


def test_a_choice_outlives_a_change_of_words(qtbot: QtBot) -> None:
    group = ToggleGroup()
    qtbot.addWidget(group)
    group.set_choices(PURPOSES)
    group.choose("delivery")
    group.set_choices([("meeting", "Meeting", ""), ("delivery", "Delivery", "")])
    assert group.value == "delivery"
    assert group.toggles["delivery"].accessibleName() == "Delivery"


def test_choices_go_on_to_the_next_line(qtbot: QtBot) -> None:
    group = ToggleGroup()
    qtbot.addWidget(group)
    group.set_choices(PURPOSES)
    assert group.heightForWidth(120) > 2 * group.heightForWidth(800)


@pytest.mark.parametrize(("language", "key"), [("fr", Qt.Key.Key_Right), ("ar", Qt.Key.Key_Left)])
def test_arrows_follow_the_reading(qtbot: QtBot, speak, language: str, key: Qt.Key) -> None:
    speak(language)
    views, stepper = Segmented(), Stepper(3)
    qtbot.addWidget(views)
    qtbot.addWidget(stepper)
    views.set_choices([("day", "Jour"), ("week", "Semaine"), ("month", "Mois")])
    qtbot.keyClick(views, key)
    qtbot.keyClick(stepper, key)
    assert views.value == "week"
    assert stepper.value == 4


def test_a_segment_is_chosen_by_a_click(qtbot: QtBot) -> None:
    views = Segmented()
    qtbot.addWidget(views)
    views.set_choices([("day", "Jour"), ("week", "Semaine")])
    views.resize(views.sizeHint())
    with qtbot.waitSignal(views.picked) as picked:
        qtbot.mouseClick(views, Qt.MouseButton.LeftButton, pos=QPoint(views.width() - 12, 18))
    assert picked.args == ["week"]


def test_a_stepper_stays_between_its_bounds(qtbot: QtBot) -> None:
    stepper = Stepper(1, 0, 2)
    qtbot.addWidget(stepper)
    stepped: list[int] = []
    stepper.stepped.connect(stepped.append)
    for _ in range(3):
        qtbot.keyClick(stepper, Qt.Key.Key_Up)
    for _ in range(4):
        qtbot.keyClick(stepper, Qt.Key.Key_Down)
    assert stepped == [2, 1, 0]


def test_holding_plus_repeats(qtbot: QtBot) -> None:
    stepper = Stepper(0, worded=lambda n: f"{n} personnes", scale=TOUCH)
    qtbot.addWidget(stepper)
    stepper.resize(stepper.sizeHint())
    plus = QPoint(stepper.width() - 40, 50)
    qtbot.mousePress(stepper, Qt.MouseButton.LeftButton, pos=plus)
    stepper._repeat.timeout.emit()
    stepper._repeat.timeout.emit()
    assert stepper._repeat.interval() == 125
    qtbot.mouseRelease(stepper, Qt.MouseButton.LeftButton, pos=plus)
    assert stepper.value == 3
    assert not stepper._repeat.isActive()
    assert stepper.accessibleDescription() == "3 personnes"


def test_rows_of_one_group_are_exclusive_and_boxes_are_not(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, second = CheckRow("Certificat négatif", radio=True), CheckRow("Autre", radio=True)
    paper = CheckRow("Carte nationale", "Original et une copie")
    for row in (first, second, paper):
        column.addWidget(row)
    first.click()
    second.click()
    paper.click()
    assert (first.isChecked(), second.isChecked(), paper.isChecked()) == (False, True, True)
    assert paper.accessibleDescription() == "Original et une copie"


def test_a_row_for_a_finger_is_tall_enough(qtbot: QtBot) -> None:
    row = CheckRow("Certificat négatif", "Vérifier un nom", scale=TOUCH, framed=True)
    qtbot.addWidget(row)
    assert row.sizeHint().height() >= 96
    assert not row.grab().isNull()


def test_the_day_bar_goes_back_and_on_and_home(qtbot: QtBot) -> None:
    bar = DateBar(lambda: date(2026, 11, 24), lambda day: f"{day:%d/%m}")
    qtbot.addWidget(bar)
    days: list[date] = []
    bar.moved.connect(days.append)
    bar.on.click()
    bar.on.click()
    bar.back.click()
    bar.now.click()
    assert [day.day for day in days] == [25, 26, 25, 24]
    assert bar.label.text() == "24/11"


def test_the_day_bar_speaks_the_language_in_force(qtbot: QtBot, speak) -> None:
    bar = DateBar(lambda: date(2026, 11, 24))
    qtbot.addWidget(bar)
    speak("en")
    assert bar.now.text() == "Today"


def test_a_list_keeps_its_choice_when_its_words_change(qtbot: QtBot) -> None:
    select = Select()
    qtbot.addWidget(select)
    select.set_choices([("a", "Casablanca"), ("b", "Rabat")])
    assert select.value == "a"
    select.choose("b")
    select.set_choices([("a", "الدار البيضاء"), ("b", "الرباط"), ("c", "طنجة")])
    assert (select.value, select.currentText()) == ("b", "الرباط")


def test_a_list_tells_only_what_a_person_chose(qtbot: QtBot) -> None:
    select = Select()
    qtbot.addWidget(select)
    picked: list[object] = []
    select.picked.connect(picked.append)
    select.set_choices([("a", "Casablanca"), ("b", "Rabat")])
    select.choose("b")
    qtbot.keyClick(select, Qt.Key.Key_Up)
    assert picked == ["a"]


def test_a_date_in_figures_is_never_turned(qtbot: QtBot, speak) -> None:
    speak("ar")
    edit = DateEdit(date(2026, 11, 24))
    qtbot.addWidget(edit)
    assert edit.text() == "24/11/2026"
    edit.set_day(date(2026, 12, 1))
    assert edit.day == date(2026, 12, 1)


def test_a_calendar_gives_the_day_that_was_clicked(qtbot: QtBot) -> None:
    calendar = Calendar(date(2026, 11, 24))
    qtbot.addWidget(calendar)
    with qtbot.waitSignal(calendar.picked) as picked:
        calendar.activated.emit(QDate(2026, 11, 30))
    assert picked.args == [date(2026, 11, 30)]


def test_a_desks_own_colour_gives_way_to_contrast(qtbot: QtBot) -> None:
    row = CheckRow("Certificat négatif", radio=True, framed=True, tone="#6B3FA0", scale=TOUCH)
    qtbot.addWidget(row)
    row.setChecked(True)
    row.resize(500, 140)
    dress(CONTRAST)
    image = row.grab().toImage()
    shades = {image.pixelColor(x, 70).name() for x in range(image.width())}
    assert CONTRAST.highlight.lower() in shades
    assert "#6b3fa0" not in shades


def test_other_words_of_the_same_width_are_painted(qtbot: QtBot) -> None:
    painted = []

    class Counted(Segmented):
        def paintEvent(self, event: QPaintEvent) -> None:
            painted.append([text for _value, text in self._choices])
            super().paintEvent(event)

    segments = Counted()
    qtbot.addWidget(segments)
    segments.set_choices([("queue", "En attente (6)")])
    with qtbot.waitExposed(segments):
        segments.show()
    qtbot.waitUntil(lambda: painted[-1:] == [["En attente (6)"]])
    segments.set_choices([("queue", "En attente (7)")])
    qtbot.waitUntil(lambda: painted[-1:] == [["En attente (7)"]])
