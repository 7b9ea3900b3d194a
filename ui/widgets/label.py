"""Text on a window: sized and spaced by the tokens, on the side where the language begins."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import theme
from ui.theme.fonts import BOLD, REGULAR, SEMIBOLD, font, leading, metrics
from ui.theme.letters import drawable
from ui.widgets.paint import CENTER, END, LTR, RTL, START, elided, is_rtl, reads_rtl

_LINE_END = "\u2028"  # the only one that a layout of a single paragraph breaks at
# A part of a text in another weight or tone: first sign, length, weight, tone ("" for the label's).
Span = tuple[int, int, int, str]


class Label(QLabel):
    """One line cut at its end, or several with `wrap`; `tone` is a colour role."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        size: float = 14,
        weight: int = REGULAR,
        tone: str = "ink",
        wrap: bool = False,
        align: str = START,
    ) -> None:
        super().__init__(parent)
        self.size_px, self.weight, self.tone, self.wrap, self.align = (
            size,
            weight,
            tone,
            wrap,
            align,
        )
        self._spans: list[Span] = []
        self._measured: tuple[object, ...] = ()
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = self.sizePolicy()
        policy.setHeightForWidth(wrap)
        # One line may be cut when there is no room, but asks for its whole width.
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text and forget the spans of the one before."""
        self._spans = []
        super().setText(text)
        self.updateGeometry()

    def set_tone(self, tone: str, weight: int | None = None) -> None:
        """Change colour role, and weight where given."""
        self.tone = tone
        self.weight = self.weight if weight is None else weight
        self.updateGeometry()
        self.update()

    def set_size(self, size: float) -> None:
        """Change the size in px at 100 %."""
        self.size_px = size
        self.updateGeometry()
        self.update()

    def set_spans(self, spans: list[Span]) -> None:
        """Set parts of the text in another weight or tone, by position in the text."""
        self._spans = spans
        self.updateGeometry()
        self.update()

    def emphasise(self, part: str, weight: int = SEMIBOLD, tone: str = "") -> None:
        """Make the first occurrence of `part` stand out, such as the figure in a sentence."""
        where = self.text().find(part)
        if part and where >= 0:
            self.set_spans([*self._spans, (where, len(part), weight, tone)])

    def _lines(self, width: float) -> tuple[QTextLayout, float]:
        """The broken text and its height; lines are the theme's leading apart."""
        text = self._drawn().replace("\n", _LINE_END)
        layout = QTextLayout(text, font(self.size_px, self.weight, rtl=is_rtl(self)))
        option = QTextOption(self._side())
        wraps = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if self.wrap else None
        option.setWrapMode(wraps or QTextOption.WrapMode.NoWrap)
        option.setTextDirection(RTL if reads_rtl(text, is_rtl(self)) else LTR)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        y, step = 0.0, leading(self.size_px, rtl=is_rtl(self))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y + (step - line.height()) / 2))
            y += step
        layout.endLayout()
        return layout, y

    def _side(self) -> Qt.AlignmentFlag:
        if self.align == CENTER:
            return Qt.AlignmentFlag.AlignHCenter
        left = (self.align != END) != is_rtl(self)
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _drawn(self) -> str:
        return drawable(self.text())

    def _place_of(self, start: int, length: int) -> tuple[int, int]:
        """Where a part of the text is drawn: what is left out before it has moved it."""
        drawn = self._drawn()
        if drawn == self.text():
            return start, length
        part = drawable(self.text()[start : start + length])
        return drawn.find(part), len(part)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        formats = []
        for start, length, weight, tone in self._spans:
            span = QTextLayout.FormatRange()
            span.start, span.length = self._place_of(start, length)
            span.format = QTextCharFormat()
            span.format.setFont(font(self.size_px, weight, rtl=is_rtl(self)))
            if tone and self.isEnabled():
                span.format.setForeground(theme.colour(tone))
            formats.append(span)
        return formats

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.colour(self.tone if self.isEnabled() else "disabled"))
        box = QRectF(self.contentsRect())
        if not self.wrap and not self._spans:
            self._paint_line(painter, box)
            return
        layout, height = self._lines(box.width())
        layout.draw(painter, QPointF(box.left(), box.top() + max(0.0, (box.height() - height) / 2)))

    def _paint_line(self, painter: QPainter, box: QRectF) -> None:
        rule = metrics(self.size_px, self.weight, rtl=is_rtl(self))
        text = elided(rule, self._drawn(), box.width() + 0.5)
        painter.setFont(font(self.size_px, self.weight, rtl=is_rtl(self)))
        painter.setLayoutDirection(RTL if reads_rtl(self._drawn(), is_rtl(self)) else LTR)
        flags = self._side() | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(flags) | int(Qt.TextFlag.TextSingleLine), text)

    def _width(self) -> float:
        if not self._spans:
            rule = metrics(self.size_px, self.weight, rtl=is_rtl(self))
            return rule.horizontalAdvance(self._drawn())
        layout, _ = self._lines(100_000)
        return max(layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount()))

    def sizeHint(self) -> QSize:
        width = math.ceil(self._width()) + 1 if self.text() else 0
        if self.wrap:
            width = min(width, 420)
            return QSize(width, self.heightForWidth(width))
        return QSize(width, math.ceil(leading(self.size_px, rtl=is_rtl(self))))

    def minimumSizeHint(self) -> QSize:
        line = math.ceil(leading(self.size_px, rtl=is_rtl(self)))
        return QSize(min(self.sizeHint().width(), 24), line)

    def heightForWidth(self, width: int) -> int:
        if not self.wrap:
            return math.ceil(leading(self.size_px, rtl=is_rtl(self)))
        # Layouts ask for the same widths again and again.
        rtl = is_rtl(self)
        step = leading(self.size_px, rtl=rtl)
        state = (self.text(), self.size_px, self.weight, rtl, step, tuple(self._spans))
        if state != self._measured:
            self._measured, self._heights = state, {}
        if width not in self._heights:
            self._heights[width] = math.ceil(self._lines(max(1, width))[1])
        return self._heights[width]

    def hasHeightForWidth(self) -> bool:
        return self.wrap

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.updateGeometry()


def heading(
    text: str = "", *, size: float = 14, parent: QWidget | None = None, wrap: bool = False
) -> Label:
    """A title: semibold, in ink."""
    return Label(text, parent, size=size, weight=SEMIBOLD, wrap=wrap)


def figure(text: str = "", *, size: float = 44, parent: QWidget | None = None) -> Label:
    """A strong number; Plex's figures are all of one width."""
    return Label(text, parent, size=size, weight=BOLD if size > 60 else SEMIBOLD)
