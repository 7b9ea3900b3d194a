"""The on-screen keyboard: it types into the field that has the focus, as any keyboard does."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QWidget

from kiosk.core import languages
from ui.shell.languages import language_of
from ui.theme import theme
from ui.theme.fonts import MEDIUM
from ui.theme.icons import draw_icon
from ui.touch.shell.key_layouts import (
    ACCENTS,
    ARABIC,
    DIGITS,
    ENGLISH,
    ERASE,
    FACES,
    FRENCH,
    ICONS,
    LAYOUTS,
    LETTERS,
    NAMED,
    SHIFT,
    SPACE,
)
from ui.widgets.paint import CENTER, draw_text, rounded
from ui.widgets.timers import every

GAP, MARGIN, HEIGHT, UNITS = 8, 22, 104, 10
REPEAT_MS, FIRST_MS = 125, 500
CAPITALS = "capitals"
"""The property of a line edit whose words begin with a capital, such as a name."""


class KeyCap(QAbstractButton):
    """A key; pressed, it is coloured. It never takes the focus from the field."""

    def __init__(self, key: str, units: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.key, self.units = key, units
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.face = ""
        self.lit = False

    def show_face(self, face: str, name: str) -> None:
        """Show a sign; `name` is what a screen reader says."""
        self.face = face
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        named = self.key in NAMED and self.key != SPACE
        fill = "accent_soft" if self.isDown() or self.lit else "line" if named else "surface"
        if theme.contrast:
            fill = "accent" if self.isDown() or self.lit else "surface"
        edge = "ink" if theme.contrast else "button_edge"
        rounded(painter, box, 14, fill, edge, 2)
        tone = "on_accent" if theme.contrast and fill == "accent" else "ink"
        if icon := ICONS.get(self.key):
            middle = box.center()
            square = QRectF(middle.x() - 21, middle.y() - 21, 42, 42)
            draw_icon(painter, icon, square, tone, rtl=False, stroke=2)
            return
        size = (30 if len(self.face) > 1 else 40) / theme.zoom
        draw_text(painter, box, self.face, size, tone, weight=MEDIUM, align=CENTER, rtl=False)


class Keyboard(QWidget):
    """Attach it to a line edit; it is never mirrored."""

    def __init__(self) -> None:
        super().__init__()
        self.layout_name = FRENCH
        self.letters = FRENCH
        self._kept = ""
        self.shifted = False
        self.target: QLineEdit | None = None
        self.keys: dict[str, KeyCap] = {}
        self._rows: list[list[KeyCap]] = []
        self._held = every(self, FIRST_MS, self._again)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.speak()

    def speak(self) -> None:
        """Show the letters of the language in force, unless one layout is kept."""
        if self._kept:
            return
        spoken = languages.codes(languages.chain(language_of(self)))
        self.show_layout(next(code for code in spoken if code in LAYOUTS))

    def attach(self, edit: QLineEdit) -> None:
        """Type into this field from now on."""
        if self.target is not None and shiboken6.isValid(self.target):
            self.target.textChanged.disconnect(self._capitals)
        self.target = edit
        edit.textChanged.connect(self._capitals)
        self.shifted = False
        self._capitals()

    def keep(self, name: str) -> None:
        """Show one layout in every language."""
        if self._kept != name:
            self._kept = name
            self.show_layout(name)

    def show_layout(self, name: str) -> None:
        """Show the keys of a layout."""
        self.layout_name = name
        if name in (FRENCH, ARABIC, ENGLISH):
            self.letters = name
        for key in self.keys.values():
            key.hide()
            key.deleteLater()
        self.keys, self._rows = {}, []
        for row in LAYOUTS[name]:
            self._rows.append([self._make(item) for item in row])
        self._place()
        self.updateGeometry()
        self._capitals()

    def _make(self, item: str | tuple[str, float]) -> KeyCap:
        name, units = item if isinstance(item, tuple) else (item, 1.0)
        key = KeyCap(name, units, self)
        key.clicked.connect(partial(self.press, name))
        if name == ERASE:
            key.pressed.connect(lambda: self._held.start(FIRST_MS))
            key.released.connect(self._held.stop)
        self.keys[name] = key
        key.show()
        return key

    def press(self, key: str) -> None:
        """Do what a key does."""
        if key in (DIGITS, ACCENTS, FRENCH, ARABIC, ENGLISH):
            self.show_layout(key)
        elif key == LETTERS:
            self.show_layout(self.letters)
        elif key == SHIFT:
            self.shifted = not self.shifted
            self._word()
        elif key == ERASE:
            self._send(Qt.Key.Key_Backspace, "")
        else:
            sign = " " if key == SPACE else key
            self._send(Qt.Key.Key_unknown, sign.upper() if self.shifted else sign)
            self.shifted = False
            self._capitals()

    def _again(self) -> None:
        self._held.setInterval(REPEAT_MS)
        self.press(ERASE)

    def _send(self, key: Qt.Key, text: str) -> None:
        edit = self.target
        if edit is None or not shiboken6.isValid(edit):
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(edit, event)

    def _capitals(self) -> None:
        """A name's words begin with a capital, where the script has capitals."""
        edit = self.target
        if edit is not None and shiboken6.isValid(edit) and edit.property(CAPITALS):
            before = edit.text()[: edit.cursorPosition()]
            self.shifted = not before or before[-1] in " -’'"
        self._word()

    def _word(self) -> None:
        names = {
            SHIFT: self.tr("Majuscule"),
            ERASE: self.tr("Effacer"),
            SPACE: self.tr("Espace"),
            DIGITS: self.tr("Chiffres"),
            LETTERS: self.tr("Lettres"),
            ACCENTS: self.tr("Lettres accentuées"),
            FRENCH: "Français",
            ARABIC: "العربية",
            ENGLISH: "English",
        }
        letters = "أبج" if self.letters == ARABIC else FACES[LETTERS]
        for name, key in self.keys.items():
            plain = name.upper() if self.shifted and name not in NAMED else name
            face = letters if name == LETTERS else FACES.get(name, plain)
            key.lit = name == SHIFT and self.shifted
            key.show_face(names[SPACE] if name == SPACE else face, names.get(name, plain))

    def sizeHint(self) -> QSize:
        rows = len(LAYOUTS[self.layout_name])
        return QSize(1080, rows * (HEIGHT + GAP) - GAP + 2 * MARGIN)

    def minimumSizeHint(self) -> QSize:
        return QSize(700, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Rows are centred; a unit is a tenth of the width."""
        unit = (self.width() - 2 * MARGIN + GAP) / UNITS
        y = MARGIN
        for row in self._rows:
            x = (self.width() - sum(key.units for key in row) * unit + GAP) / 2
            for key in row:
                width = key.units * unit - GAP
                key.setGeometry(round(x), y, round(width), HEIGHT)
                x += key.units * unit
            y += HEIGHT + GAP

    def paintEvent(self, _event: QPaintEvent) -> None:
        ground = "canvas" if theme.contrast else "#E1E7E6"
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(ground))
        painter.fillRect(0, 0, self.width(), 1, theme.colour("line"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.speak()
