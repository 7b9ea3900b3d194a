"""Labels: the side they begin at, where they are cut, and how they break."""

from __future__ import annotations

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ui.theme import theme
from ui.widgets.label import Label


def inked(label: Label) -> tuple[int, int]:
    """The first and last column that has ink on it."""
    image = label.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    ground = image.pixelColor(0, 0).lightness()
    dark = [
        x
        for x in range(image.width())
        if any(abs(image.pixelColor(x, y).lightness() - ground) > 60 for y in range(image.height()))
    ]
    return dark[0], dark[-1]


def test_a_latin_name_begins_at_the_right_of_an_arabic_window(qtbot: QtBot, speak) -> None:
    label = Label("Kasbah Pay")
    qtbot.addWidget(label)
    label.resize(300, 24)
    first, _ = inked(label)
    assert first < 5
    speak("ar")
    _, last = inked(label)
    assert last > 295


def test_an_end_label_stands_at_the_other_side(qtbot: QtBot) -> None:
    label = Label("31 min", align="end")
    qtbot.addWidget(label)
    label.resize(300, 24)
    assert inked(label)[1] > 295


def test_a_long_name_is_cut_and_not_spilled(qtbot: QtBot) -> None:
    label = Label("Abdelmoughit Benabdeljalil Alaoui Mhamdi de la Société des Rivages")
    qtbot.addWidget(label)
    label.resize(120, 24)
    assert inked(label)[1] < 120
    assert label.minimumSizeHint().width() < 30


def test_a_wrapping_label_grows_with_its_lines(qtbot: QtBot) -> None:
    label = Label("La visite est enregistrée. L’imprimante ne répond pas.", wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(120) >= 3 * label.heightForWidth(1_000)


def test_a_figure_stands_out_in_its_sentence(qtbot: QtBot) -> None:
    label = Label("268 résidents")
    qtbot.addWidget(label)
    label.resize(200, 24)
    before = bytes(label.grab().toImage().constBits())
    width = label.sizeHint().width()
    label.emphasise("268")
    assert bytes(label.grab().toImage().constBits()) != before
    assert label.sizeHint().width() >= width
    label.setText("Personne")
    label.emphasise("268")
    assert label.text() == "Personne"


def test_a_tone_is_a_colour_of_the_theme(qtbot: QtBot) -> None:
    label = Label("████", size=20)
    qtbot.addWidget(label)
    label.resize(100, 30)
    label.set_tone("danger")
    image = label.grab().toImage()
    shades = {image.pixelColor(x, 15).name() for x in range(image.width())}
    assert theme.colour("danger").name() in shades


def test_a_line_that_ends_in_the_text_ends_on_the_label(qtbot: QtBot) -> None:
    one, two = Label("ligne 2", wrap=True), Label("ligne 2\nligne 4", wrap=True)
    for label in (one, two):
        qtbot.addWidget(label)
    assert two.heightForWidth(400) == 2 * one.heightForWidth(400)
