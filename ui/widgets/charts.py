"""Small charts: a gauge, a bar of shares, and the presence hour by hour."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.widgets.label import Label
from ui.widgets.paint import CENTER, draw_text, is_rtl, mirrored, rounded, text_width
from ui.widgets.tips import set_tip


def draw_gauge(
    painter: QPainter, box: QRectF, share: float, tone: str = "accent", *, rtl: bool = False
) -> None:
    """A thin bar filled from the start by `share`, 0 to 1."""
    rounded(painter, box, box.height() / 2, "sunken")
    width = box.width() * max(0.0, min(1.0, share))
    if width > 0:
        filled = QRectF(box.left(), box.top(), max(width, box.height()), box.height())
        rounded(painter, mirrored(filled, box, rtl), box.height() / 2, tone)


class Gauge(QWidget):
    """How far along something is."""

    def __init__(self, parent: QWidget | None = None, *, height: int = 4) -> None:
        super().__init__(parent)
        self.share, self.tone = 0.0, "accent"
        self.setFixedHeight(height)

    def show_share(self, share: float, tone: str = "accent") -> None:
        """Fill it by `share`, 0 to 1."""
        self.share, self.tone = share, tone
        self.setAccessibleName(f"{round(share * 100)} %")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        draw_gauge(QPainter(self), box, self.share, self.tone, rtl=is_rtl(self))


class _ShareStrip(QWidget):
    """The shares side by side, 2 px apart."""

    def __init__(self) -> None:
        super().__init__()
        self.shares: list[tuple[int, str]] = []
        self.setFixedHeight(12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        total = sum(number for number, _ in self.shares)
        shape = QPainterPath()
        shape.addRoundedRect(box, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(shape)
        if not total:
            painter.fillRect(box, theme.colour("sunken"))
            return
        x = 0.0
        for number, tone in self.shares:
            width = box.width() * number / total
            part = mirrored(QRectF(x, 0, max(0.0, width - 2), box.height()), box, is_rtl(self))
            painter.fillRect(part, theme.colour(tone))
            x += width


class _Key(QWidget):
    """A coloured square before the words of a legend."""

    def __init__(self, tone: str) -> None:
        super().__init__()
        self._tone = tone
        self.setFixedSize(10, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        rounded(QPainter(self), QRectF(self.rect()), 2, self._tone)


class ShareBar(QWidget):
    """What a total is made of, as a bar over its legend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = _ShareStrip()
        self._legend = QHBoxLayout()
        self._legend.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._strip)
        column.addLayout(self._legend)
        self._labels: list[Label] = []

    def show_shares(self, shares: list[tuple[int, str, str]]) -> None:
        """Show (number, words with the number in them, tone)."""
        tones = [tone for _, _, tone in shares]
        if tones != [tone for _, tone in self._strip.shares]:
            self._make_legend(tones)
        self._strip.shares = [(number, tone) for number, _, tone in shares]
        self._strip.update()
        for label, (number, words, _) in zip(self._labels, shares, strict=True):
            label.setText(words)
            label.emphasise(str(number), SEMIBOLD, "ink")
        self.setAccessibleName(", ".join(words for _, words, _ in shares))

    def _make_legend(self, tones: list[str]) -> None:
        while item := self._legend.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self._labels = []
        for index, tone in enumerate(tones):
            if index:
                self._legend.addStretch(1)
            label = Label(size=13, tone="muted")
            self._labels.append(label)
            self._legend.addWidget(_Key(tone))
            self._legend.addWidget(label)


@dataclass(frozen=True)
class HourBar:
    """One bar: its label, its height, and whether it is past, now or foreseen."""

    label: str
    value: float
    when: str = "past"  # "past", "now" or "ahead"


class BarsByHour(QWidget):
    """Presence hour by hour: past is pale, now is full, ahead is dashed; time runs as text does."""

    def __init__(self, parent: QWidget | None = None, *, bar: int = 26) -> None:
        super().__init__(parent)
        self._bars: list[HourBar] = []
        self._bar = bar
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, bars: list[HourBar]) -> None:
        """Show these hours, from the first."""
        self._bars = bars
        self.setAccessibleDescription(", ".join(f"{b.label} {b.value:g}" for b in bars))
        set_tip(self, "\n".join(f"{b.label} : {b.value:g}" for b in bars))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(len(self._bars) * (self._bar + 13), 72)

    def minimumSizeHint(self) -> QSize:
        return QSize(len(self._bars) * 22, 56)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = QPainter(self)
        box = QRectF(self.rect())
        tallest = max(bar.value for bar in self._bars) or 1
        slot = box.width() / len(self._bars)
        width = min(float(self._bar), slot - 6)
        room = box.height() - 20
        widest = max(text_width(bar.label, 11.5, SEMIBOLD, rtl=False) for bar in self._bars)
        # Where labels would run into each other some are left out, never that of now.
        every = math.ceil((widest + 2) / slot)
        now = next((n for n, bar in enumerate(self._bars) if bar.when == "now"), 0)
        for index, bar in enumerate(self._bars):
            x = slot * index
            height = math.ceil(room * bar.value / tallest)
            column = QRectF(x + (slot - width) / 2, room - height, width, height)
            self._paint_bar(painter, mirrored(column, box, is_rtl(self)), bar)
            if index % every == now % every:
                words = mirrored(QRectF(x - 8, room + 3, slot + 16, 17), box, is_rtl(self))
                self._paint_label(painter, words, bar)

    def _paint_label(self, painter: QPainter, words: QRectF, bar: HourBar) -> None:
        tone, weight = ("ink", SEMIBOLD) if bar.when == "now" else ("muted", REGULAR)
        rtl = is_rtl(self)
        draw_text(painter, words, bar.label, 11.5, tone, weight=weight, align=CENTER, rtl=rtl)

    def _paint_bar(self, painter: QPainter, column: QRectF, bar: HourBar) -> None:
        if bar.value <= 0:
            return
        if bar.when == "ahead":
            rounded(painter, column, 3, "surface", "button_edge", dashed=True)
        else:
            rounded(painter, column, 2, "accent" if bar.when == "now" else "past")
