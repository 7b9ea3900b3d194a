"""Over the whole window: places to touch one after the other, then a card to lay on its outline."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shell.device.millimetres import CARD, LEAST, MOST, pixels_per_mm
from ui.theme import TOUCH, theme
from ui.theme.icons import draw_icon
from ui.widgets.button import PRIMARY, QUIET, Button
from ui.widgets.label import Label, heading
from ui.widgets.paint import CENTER, rounded
from ui.widgets.said import Role

RADIUS = 46
"""Of a place to touch: as large as the smallest key of the kiosk."""
STEP, LEAP = 5, 25
"""Per thousand by a press of a key, or of a button."""


class TouchTest(QWidget):
    """`touched(count)` when all places were, or it was left; `sized(true_size)` when a card fits.

    `closed()` at its end. Escape, or the button below, leaves it: a screen that does not answer
    keeps nobody.
    """

    touched = Signal(int, int)
    sized = Signal(int)
    closed = Signal()
    said_role = Role.Dialog

    def __init__(self, window: QWidget, true_size: int) -> None:
        super().__init__(window)
        self.true_size = true_size
        self.done: set[int] = set()
        self.card = False
        self.title = heading(size=TOUCH.title, wrap=True)
        self.text = Label(size=TOUCH.caption, wrap=True, tone="muted", align=CENTER)
        self.title.align = CENTER
        self.smaller = Button(icon="minus", scale=TOUCH)
        self.larger = Button(icon="plus", scale=TOUCH)
        self.fits = Button(kind=PRIMARY, icon="check", scale=TOUCH)
        self.skip = Button(kind=QUIET, scale=TOUCH)
        self.smaller.clicked.connect(partial(self._grow, -LEAP))
        self.larger.clicked.connect(partial(self._grow, LEAP))
        self.fits.clicked.connect(self._fits)
        self.skip.clicked.connect(self._on)
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # its keys come to it from what is on it
        window.installEventFilter(self)
        self.retranslate()
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        sizes = QHBoxLayout()
        sizes.setSpacing(TOUCH.gap)
        for button in (self.smaller, self.fits, self.larger):
            sizes.addWidget(button)
        self.sizes = QWidget()
        self.sizes.setLayout(sizes)
        self.sizes.hide()
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * RADIUS, 3 * RADIUS, 3 * RADIUS, 2 * RADIUS)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addStretch(1)
        column.addWidget(self.sizes, 0, middle)
        column.addWidget(self.skip, 0, middle)

    # -- touching ------------------------------------------------------------------------------

    @property
    def places(self) -> list[QPointF]:
        """The middles of what is touched: the corners, the edges, and beside the middle."""
        wide, tall, inset = self.width(), self.height(), RADIUS + 10
        across, down = (inset, wide / 2, wide - inset), (inset, tall / 2, tall - inset)
        corners = [QPointF(x, y) for y in (down[0], down[2]) for x in (across[0], across[2])]
        edges = [QPointF(x, down[1]) for x in (across[0], across[1], across[2])]
        return [*corners, *edges, QPointF(across[1], down[0])]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.card:
            return
        for number, place in enumerate(self.places):
            away = event.position() - place
            if away.x() ** 2 + away.y() ** 2 <= RADIUS**2:
                self.done.add(number)
        self.update()
        if len(self.done) == len(self.places):
            self._on()

    def _on(self) -> None:
        """From touching to the card, and from the card to the end."""
        if self.card:
            self.close_test()
            return
        self.touched.emit(len(self.done), len(self.places))
        self.card = True
        self.sizes.show()
        self.retranslate()
        self.fits.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    # -- the card ------------------------------------------------------------------------------

    @property
    def outline(self) -> QRectF:
        """The card as large as it should be, in the middle."""
        scale = pixels_per_mm(self.screen(), self.true_size)
        box = QRectF(0, 0, CARD[0] * scale, CARD[1] * scale)
        box.moveCenter(QRectF(self.rect()).center())
        return box

    def _grow(self, by: int) -> None:
        self.true_size = max(LEAST, min(MOST, self.true_size + by))
        self.update()

    def _fits(self) -> None:
        self.sized.emit(self.true_size)
        self.close_test()

    def close_test(self) -> None:
        """Give the window back."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Plus: STEP,
            Qt.Key.Key_Up: STEP,
            Qt.Key.Key_Minus: -STEP,
            Qt.Key.Key_Down: -STEP,
        }
        if event.key() == Qt.Key.Key_Escape:
            self._on()
        elif self.card and event.key() in steps:
            self._grow(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Escape is heard here, and by no window that would close with it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return event.isAccepted()
        return super().event(event)

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("canvas"))
        if self.card:
            rounded(painter, self.outline, 3.18 / CARD[0] * self.outline.width(), "accent_soft")
            painter.setPen(QPen(theme.colour("accent"), 2))
            radius = 3.18 / CARD[0] * self.outline.width()
            painter.drawRoundedRect(self.outline, radius, radius)
            return
        for number, place in enumerate(self.places):
            box = QRectF(place.x() - RADIUS, place.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
            done = number in self.done
            rounded(
                painter,
                box,
                RADIUS,
                "success_soft" if done else "surface",
                "success" if done else "accent",
                4,
            )
            icon = "check" if done else "hand"
            draw_icon(painter, icon, box.adjusted(28, 28, -28, -28), "ink", rtl=False, stroke=2)

    def retranslate(self) -> None:
        """Word it in the language in force."""
        self.smaller.setAccessibleName(self.tr("Plus petit"))
        self.larger.setAccessibleName(self.tr("Plus grand"))
        self.fits.setText(self.tr("C’est juste"))
        self.skip.setText(self.tr("Passer"))
        if self.card:
            self.title.setText(self.tr("Posez une carte bancaire sur le cadre"))
            self.text.setText(
                self.tr(
                    "Agrandissez ou réduisez le cadre jusqu’à ce qu’il ait la taille de la carte,"
                    " 85,60 × 53,98 mm."
                )
            )
        else:
            self.title.setText(self.tr("Touchez chaque main du doigt"))
            self.text.setText(self.tr("Elles sont aux bords de l’écran, là où il répond le moins."))
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.text.text())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self.window().rect())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
