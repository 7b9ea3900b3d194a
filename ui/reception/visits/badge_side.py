"""The badge as it will be printed, drawn by the printer's painter, and until when it is good."""

from __future__ import annotations

import threading
from datetime import datetime, time, timedelta
from uuid import UUID

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.badges.queries import BadgeView
from kiosk.core.clock import hour_minute
from ui.reception.devices import printer_states
from ui.shell.session import Session
from ui.theme import DESK, theme
from ui.theme.fonts import SEMIBOLD
from ui.widgets.card import Card
from ui.widgets.inputs import Icon
from ui.widgets.label import Label, heading
from ui.widgets.paint import rounded
from ui.widgets.stepper import Stepper
from ui.widgets.timers import once

SETTLE_MS = 150
LABEL_MM, CARD_MM = (62.0, 100.0), (86.0, 54.0)
WIDTH, NARROW_WIDTH = 344, 220
STEP = 30
LAST = 23 * 60 + 30
_NOBODY = UUID(int=0)


class BadgePreview(QWidget):
    """Shows a badge on the printer's paper; the picture is made in the background."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.shape = session.station.settings.printing.badge_format
        self._image = QImage()
        self._wanted: BadgeView | None = None
        self._shown: tuple[BadgeView, int] | None = None
        self._drawing = False
        self._soon = once(self, SETTLE_MS, self._draw)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(200)

    @property
    def millimetres(self) -> tuple[float, float]:
        """Width and height of the paper."""
        return CARD_MM if self.shape == "card" else LABEL_MM

    @property
    def ready(self) -> bool:
        """Whether the picture is that of the badge wanted last."""
        return self._shown is not None and self._shown[0] == self._wanted

    def show_badge(self, badge: BadgeView) -> None:
        """Show this badge, a moment after the last key."""
        self._wanted = badge
        self._draw_soon()

    def set_shape(self, shape: str) -> None:
        """Show the label or the card."""
        if shape != self.shape:
            self.shape, self._shown = shape, None
            self._image = QImage()
            self.update()
            self._draw_soon()

    def _draw_soon(self) -> None:
        self._soon.start(0 if theme.still else SETTLE_MS)

    def _sheet(self) -> QRectF:
        wide, high = self.millimetres
        room = QRectF(self.rect()).adjusted(28, 16, -28, -16)
        scale = min(room.width() / wide, room.height() / high, 276 / min(wide, high))
        width, height = round(wide * scale), round(high * scale)
        # On whole pixels, or the picture would be blurred.
        x, y = round(room.center().x() - width / 2), round(room.center().y() - height / 2)
        return QRectF(x, y, width, height)

    def _draw(self) -> None:
        badge, site = self._wanted, self.session.site
        width = round(self._sheet().width() * self.devicePixelRatioF())
        if badge is None or site is None or self._drawing or (badge, width) == self._shown:
            return
        self._drawing = True
        inches = self.millimetres[0] / 25.4
        self.session.run(
            lambda: (badge, width, picture(badge, site, self.shape, width / inches)),
            self._drawn,
            self._not_drawn,
        )

    def _drawn(self, found: tuple[BadgeView, int, tuple[bytes, int, int]]) -> None:
        badge, width, (pixels, wide, high) = found
        self._drawing = False
        self._image = QImage(pixels, wide, high, wide * 3, QImage.Format.Format_RGB888).copy()
        self._shown = (badge, width)
        self.setAccessibleName(f"{badge.name}, {badge.host}")
        self.update()
        if badge != self._wanted:
            self._draw()

    def _not_drawn(self, _sentence: str, _error: Exception) -> None:
        # Someone halfway through a name must not be told that it cannot be printed yet.
        self._drawing = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), DESK.radius_card, "sunken")
        sheet = self._sheet()
        rounded(painter, sheet.adjusted(-1, -1, 1, 1), 9, "#FFFFFF", "button_edge")
        if self._image.isNull():
            return
        shape = QPainterPath()
        shape.addRoundedRect(sheet, 8, 8)
        painter.setClipPath(shape)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        if round(sheet.width() * ratio) == self._image.width():
            sheet.setHeight(self._image.height() / ratio)
        painter.drawImage(sheet, self._image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw_soon()

    def sizeHint(self) -> QSize:
        return QSize(344, 480)


_one_at_a_time = threading.Lock()


def picture(
    badge: BadgeView, site: object, shape: str, dots_per_inch: float
) -> tuple[bytes, int, int]:
    """A badge in RGB, with its width and height; slow the first time."""
    from kiosk.paper.documents.badges import badge_pdf
    from kiosk.paper.drawing.raster import image

    with _one_at_a_time:
        drawn = image(badge_pdf(badge, site, shape), dpi=dots_per_inch)  # type: ignore[arg-type]
    return drawn.convert("RGB").tobytes(), drawn.width, drawn.height


class BadgeSide(QWidget):
    """The column at the end of the form: preview, validity, printer."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.title = heading(size=14)
        self.size_words = Label(size=13, tone="muted")
        self.preview = BadgePreview(session)
        self.until_words = Label(size=13, weight=SEMIBOLD)
        self.until = Stepper(18 * 60, 0, LAST, step=STEP, worded=hour_minute)
        self.until.setFixedSize(144, 36)
        self.printer_icon = Icon("circle-check", 18, "success")
        self.printer = Label(size=13, tone="muted", wrap=True)
        self._known: set[str] | None = None
        self._lay_out()
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the rest of the form more room."""
        self.setFixedWidth(NARROW_WIDTH if narrow else WIDTH)
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.size_words)
        card = Card(pad=15, head=False)
        card.body.setSpacing(8)
        self._row = QHBoxLayout()
        self._row.addWidget(self.until_words, 1)
        self._row.addWidget(self.until)
        card.body.addLayout(self._row)
        state = QHBoxLayout()
        state.setSpacing(7)
        state.addWidget(self.printer_icon)
        state.addWidget(self.printer, 1)
        card.body.addLayout(state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.preview, 1)
        column.addWidget(card)

    def begin(self, ends: datetime | None, now: datetime) -> None:
        """Offer an end, both in wall time: the visit's own, or the doors' closing."""
        soonest = _next_step(now)
        self.until.most = max(LAST, soonest)
        self.until.least = soonest
        wanted = ends.hour * 60 + ends.minute if ends and ends > now else soonest + 4 * 60
        self.until.set_value(wanted)

    def set_minutes(self, minutes: int) -> None:
        """Show an end chosen before."""
        self.until.set_value(minutes)

    def ends(self) -> datetime:
        """Until when the badge is good."""
        at = time(self.until.value // 60, self.until.value % 60)
        day = self.session.local_now().date()
        return datetime.combine(day, at, self.session.zone)

    def show_printers(self, known: set[str] | None) -> None:
        """Say whether the printer of badges is there."""
        self._known = known
        printing = self.session.station.settings.printing
        state = printer_states(printing, known, self.session.language)[0]
        _, words, tone = state
        absent = tone == "danger"
        self.printer_icon.show_icon(
            "circle-alert" if absent else "circle-check", "danger" if absent else "success"
        )
        self.printer.setText(words)
        self.printer.set_tone("danger" if absent else "muted")

    def retranslate(self) -> None:
        """Word the column in the language in force."""
        self.title.setText(self.tr("Aperçu du badge"))
        wide, high = self.preview.millimetres
        # The measure is one number for the reader: left to right in any language.
        measure = f"\u2066{wide:.0f} × {high:.0f}\u2069"
        self.size_words.setText(self.tr("{measure} mm").format(measure=measure))
        self.until_words.setText(self.tr("Valable jusqu’à"))
        self.until.setAccessibleName(self.until_words.text())
        if self.printer.text():
            self.show_printers(self._known)


def _next_step(now: datetime) -> int:
    """The first step of the day that is still to come, or its last minute."""
    soon = now + timedelta(minutes=1)
    minutes = soon.hour * 60 + soon.minute
    stepped = -(-minutes // STEP) * STEP
    return stepped if stepped <= LAST and soon.date() == now.date() else 23 * 60 + 59


def preview_of(
    session: Session, name: str, company: str, host: str, office: str, until: datetime
) -> BadgeView:
    """The badge as it would be issued now; its number is drawn only then."""
    from kiosk.badges.payload import write

    now = session.now()
    return BadgeView(
        id=_NOBODY,
        number="V-····",
        kind="visitor",
        name=name,
        company=company,
        host=host,
        office=office,
        subject=None,
        valid_from=now,
        valid_until=until,
        issued_at=now,
        revoked_at=None,
        revoked_for="",
        returned_at=None,
        # No version begins with 0, so that a scanner refuses the picture of a badge.
        payload=write(bytes(14), bytes(range(7, 71))),
        state="valid",
    )
