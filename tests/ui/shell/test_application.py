"""Language, direction and colours change while the program runs."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.application import LANGUAGES, dress, language, set_language
from ui.shell.windows import WINDOWS
from ui.theme.tokens import CONTRAST
from ui.widgets.dialog import Dialog


def test_arabic_turns_every_window(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    set_language("ar")
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    set_language("fr")
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_words_of_the_windows_change_at_once(qtbot: QtBot) -> None:
    spoken = {}
    for code in LANGUAGES:
        set_language(code)
        dialog = Dialog(None, "Question")
        qtbot.addWidget(dialog)
        spoken[code] = dialog.keep.text()
        assert language() == code
    assert spoken["fr"] == "Annuler"
    assert spoken["ar"] == "إلغاء"
    assert spoken["en"] == "Cancel"


def test_what_tamazight_lacks_is_said_in_french(qtbot: QtBot) -> None:
    set_language("zgh")
    dialog = Dialog(None, "Question")
    qtbot.addWidget(dialog)
    assert dialog.keep.text() == "Annuler"


def test_figures_stay_0_to_9_in_arabic(qapp: QApplication) -> None:
    set_language("ar")
    assert QLocale().toString(1234567890).translate({0x200F: None}).strip("\u200e")[0] == "1"


def test_contrast_reaches_the_palette_and_goes_away(qapp: QApplication) -> None:
    dress(CONTRAST)
    assert qapp.palette().window().color().name() == "#000000"
    assert qapp.palette().windowText().color().name() == "#ffffff"


def test_no_system_style_shows_through(qapp: QApplication) -> None:
    assert qapp.style().objectName() in ("fusion", "")
    assert qapp.palette().window().color().name() == "#f3f5f4"


def test_there_is_an_entry_for_every_window() -> None:
    assert set(WINDOWS) == {"reception", "touch", "display", "counter", "manager"}
