"""The reader: a code on the screen, what arrives of it, and what to do about that."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.badges.reader_check import ALIKE, CAPITALS, TEST, Reading, reading
from kiosk.core.directions import isolated
from ui.shell.device.panel import Keep, Panel
from ui.shell.device.scan_pad import ScanPad
from ui.shell.session import Session
from ui.theme import DESK, Scale
from ui.widgets.code import draw_code, modules
from ui.widgets.label import Label
from ui.widgets.pill import OK, WARNING

SHOWN = 60
"""How much is shown of what arrived."""


class CodeShown(QWidget):
    """A QR code of a size in pixels, or a little less."""

    def __init__(self, text: str, side: int) -> None:
        super().__init__()
        self.text = text
        count = len(modules(text))
        self.setFixedSize(QSize(1, 1) * (max(2, side // count) * count))

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_code(QPainter(self), QRectF(self.rect()), self.text)


class ReaderPanel(Panel):
    """Optional: badges are also found by their number."""

    def __init__(self, session: Session, keep: Keep, scale: Scale = DESK) -> None:
        super().__init__(session, keep, scale)
        self.last: Reading | None = None
        self.code = CodeShown(TEST, 132 if scale is DESK else 260)
        self.pad = ScanPad(scale=scale)
        size = 13.5 if scale is DESK else scale.caption
        self.answer = Label(size=size, wrap=True)
        self.advice = Label(size=size, tone="muted", wrap=True)
        beside = QVBoxLayout()
        beside.setSpacing(scale.gap)
        beside.addWidget(self.pad)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(scale.gap * 2)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.answer)
        self.column.addWidget(self.advice)
        self.pad.read.connect(self._read)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Le lecteur")

    def text(self) -> str:
        return self.tr("Facultatif. Lisez ce code sur l’écran avec le lecteur.")

    def enter(self) -> None:
        self.focus(self.pad)

    def takes_key(self) -> QWidget | None:
        return self.pad

    def _read(self, text: str, ended: bool) -> None:
        self.last = reading(text, ended=ended)
        self._word_answer()
        good = self.last.reads_badges and self.last.ended
        self.show_light(OK if good else WARNING, self._whole())

    def retranslate(self) -> None:
        self.pad.word(self.tr("Prêt à lire"))
        self.code.setAccessibleName(self.tr("Code à lire avec le lecteur"))
        self._word_answer()
        self.told = self._whole()

    def _whole(self) -> str:
        """What came, and what to do about it."""
        if self.last is None:
            return ""
        return " ".join(filter(None, (self.answer.text(), self.advice.text())))

    def _word_answer(self) -> None:
        if self.last is None:
            self.answer.setText("")
            self.advice.setText(
                self.tr(
                    "Rien n’arrive ? Branchez-le, remettez-le à l’usine et mettez-le en « clavier"
                    " USB » (USB HID keyboard) avec les codes de sa notice."
                )
            )
        else:
            self.answer.setText(self._how(self.last))
            self.answer.set_tone("success" if self.last.reads_badges else "danger")
            self.advice.setText(self._advice(self.last))
        self.answer.setVisible(bool(self.answer.text()))
        self.advice.setVisible(bool(self.advice.text()))

    def _how(self, found: Reading) -> str:
        words = {
            ALIKE: self.tr("Lu juste : le lecteur et ce poste ont le même clavier."),
            CAPITALS: self.tr("Lu juste, mais majuscules et minuscules sont échangées."),
            "azerty": self.tr(
                "Lu juste : il tape en clavier américain sur un poste français, et le programme"
                " le sait."
            ),
            "arabic": self.tr(
                "Lu juste : il tape en clavier américain sur un poste arabe, et le programme le"
                " sait."
            ),
            "on_us_azerty": self.tr(
                "Lu juste : il tape en clavier français sur un poste américain, et les badges"
                " passent ainsi."
            ),
            "on_us_arabic": self.tr("Il tape en clavier arabe sur un poste américain."),
        }
        arrived = isolated(found.text[:SHOWN])
        wrong = self.tr("Autre chose est arrivé : {arrived}").format(arrived=arrived)
        said = words.get(found.how, wrong)
        if found.how != ALIKE and found.how in words:
            said += " " + self.tr("Arrivé : {arrived}").format(arrived=arrived)
        ended = self.tr("Entrée le termine.") if found.ended else ""
        return " ".join(filter(None, (said, ended)))

    def _advice(self, found: Reading) -> str:
        if not found.reads_badges:
            return self.tr(
                "Remettez-le à l’usine, puis « clavier USB », « clavier américain » et « suffixe"
                " Entrée (CR) », avec les codes de sa notice. Ensuite lisez encore."
            )
        if found.how == CAPITALS:
            return self.tr("Regardez si Verr. Maj est enfoncée. Les badges passent quand même.")
        if not found.ended:
            return self.tr(
                "Il ne termine pas par Entrée : les badges passent, mais ajoutez « suffixe Entrée"
                " (CR) » avec les codes de sa notice, pour la recherche."
            )
        return ""
