"""The welcome on its zellige: star, site, date, time, and "Bienvenue" in every language."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core import languages
from kiosk.core.clock import hour_minute
from ui.shell.languages import locale_of
from ui.shell.session import Session
from ui.shell.sync.dot import AwayDot
from ui.theme import theme
from ui.theme.fonts import SEMIBOLD
from ui.touch.shell.header import HeldStar
from ui.touch.shell.names import site_name
from ui.widgets.label import Label
from ui.widgets.paint import END
from ui.widgets.star import draw_zellige

HEIGHT, WIDTH, MARGIN = 560, 600, 57
NO_LIMIT = 16_777_215  # QWIDGETSIZE_MAX


class Hero(QWidget):
    """560 px high above the tiles, or 600 px wide beside them; no target but the star."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.shift = 0
        self.star = HeldStar(66)
        self.site = Label(size=32, weight=SEMIBOLD, tone="#FFFFFF")
        self.away = AwayDot(session)
        self.day = Label(size=26, tone="on_rail")
        self.clock = Label(size=56, weight=SEMIBOLD, tone="#FFFFFF", align=END)
        self.calendar = Label(size=26, weight=SEMIBOLD, tone="highlight", wrap=True)
        self.calendar.hide()
        self.welcome = Label(size=108, weight=SEMIBOLD, tone="#FFFFFF")
        self.others = [Label(size=48, tone="highlight") for _ in languages.of_windows()[1:]]
        self._side_clock = Label(size=56, weight=SEMIBOLD, tone="#FFFFFF")
        self._lay_out()
        self.away.start()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.site)
        names.addWidget(self.day)
        top = QHBoxLayout()
        top.setSpacing(20)
        top.addWidget(self.star)
        top.addLayout(names, 1)
        top.addWidget(self.away)
        top.addWidget(self.clock)
        self._others = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._others.setSpacing(36)
        for label in self.others:
            self._others.addWidget(label)
        self._others.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 48, MARGIN, 40)
        column.setSpacing(8)
        column.addLayout(top)
        column.addSpacing(16)
        column.addWidget(self._side_clock)
        column.addWidget(self.calendar)
        column.addStretch(1)
        column.addWidget(self.welcome)
        column.addLayout(self._others)

    def arrange(self, *, landscape: bool) -> None:
        """Stand above the tiles, or beside them."""
        self.clock.setVisible(not landscape)
        self._side_clock.setVisible(landscape)
        # Already far larger than the text that "Texte +" is for.
        self.welcome.set_size(92 / theme.zoom if landscape else 108)
        self.site.set_size(32 / theme.zoom if landscape else 32)
        self._others.setDirection(
            QBoxLayout.Direction.TopToBottom if landscape else QBoxLayout.Direction.LeftToRight
        )
        self._others.setSpacing(0 if landscape else 36)
        for label in self.others:
            label.set_size(42 if landscape else 48)
        self.setMinimumSize(*((WIDTH, 0) if landscape else (0, HEIGHT)))
        self.setMaximumSize(*((WIDTH, NO_LIMIT) if landscape else (NO_LIMIT, HEIGHT)))

    def word(self) -> None:
        """Welcome in the language in force, then in the others."""
        language = self.session.language
        now = self.session.local_now()
        from kiosk.core.wording import long_date

        self.site.setText(site_name(self.session))
        self.day.setText(long_date(now.date(), language, year=False))
        for clock in (self.clock, self._side_clock):
            clock.setText(hour_minute(now))
        first, *others = sorted(languages.of_windows(), key=lambda each: each.code != language)
        self.welcome.setText(first.welcome)
        for label, other in zip(self.others, others, strict=True):
            label.setLocale(locale_of(other.code))
            label.setText(other.welcome)

    def announce(self, words: str) -> None:
        """What differs today or soon: a feast, a season."""
        self.calendar.setText(words)
        self.calendar.setVisible(bool(words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("rail"))
        draw_zellige(painter, QRectF(self.rect()), shift=self.shift)
