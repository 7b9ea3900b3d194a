"""The kiosk while its site is closed: when it opens, dimmed; a touch brings the rest to light."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core import languages
from kiosk.core.clock import hour_minute
from ui.shell.hall.hours import opening_of
from ui.shell.languages import Texts, locale_of
from ui.shell.session import Session
from ui.theme import TOUCH, theme
from ui.theme.fonts import SEMIBOLD
from ui.touch.shell.aids import LanguageBar
from ui.touch.shell.days import Days
from ui.touch.shell.footer import CallButton
from ui.touch.shell.header import HeldStar
from ui.touch.shell.names import opens_when, site_name
from ui.touch.shell.shade import Shade
from ui.touch.shell.stage import Stage
from ui.widgets.button import PRIMARY, Button
from ui.widgets.label import Label
from ui.widgets.paint import CENTER
from ui.widgets.star import draw_zellige
from ui.widgets.timers import once

AWAKE_MS = 60_000
STEP, STEPS = 4, 10
WIDEST = 936


class Closed(QWidget):
    """Over the first screen. `turned()` as the kiosk shuts or opens, `slept()` when left alone.

    Whoever is here all the same may use it: an evening's guests, a resident by night.
    """

    turned = Signal()
    slept = Signal()

    def __init__(self, window: QWidget, session: Session, stage: Stage) -> None:
        super().__init__(window)
        self._session, self._steps = session, 0
        self._opens: datetime | None = None
        self.asleep = True
        self.star = HeldStar(96)
        self.site = Label(size=32, weight=SEMIBOLD, tone="on_rail", align=CENTER)
        self.clock = Label(size=150, weight=SEMIBOLD, tone="#FFFFFF", align=CENTER)
        self.title = Label(size=58, weight=SEMIBOLD, tone="highlight", wrap=True, align=CENTER)
        self.opens = Label(size=40, weight=SEMIBOLD, tone="#FFFFFF", wrap=True, align=CENTER)
        self.others = [Label(size=32, tone="on_rail", align=CENTER) for _ in _others("")]
        self.hint = Label(size=28, tone="on_rail", wrap=True, align=CENTER)
        self.days = Days(session)
        self.phone = Label(size=28, tone="#FFFFFF", wrap=True, align=CENTER)
        self.languages, self.call = LanguageBar(), CallButton()
        self.use = Button(kind=PRIMARY, scale=TOUCH)
        self.shade = Shade(self, session.station.settings.screen.night_light)
        self._awake = once(self, AWAKE_MS, self.sleep)
        self._lay_out()
        self.languages.picked.connect(session.speak)
        self.call.clicked.connect(stage.call_desk)
        self.use.clicked.connect(self.go_on)
        window.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self._column.addWidget(self.star, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.site, self.clock, self.title, self.opens, *self.others):
            self._column.addWidget(label)
        self._column.addSpacing(24)
        for widget in (self.hint, self.days, self.phone):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._column.addWidget(self.languages)
        self._column.addSpacing(20)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.call)
        foot.addWidget(self.use, 1)
        self._column.addLayout(foot)

    # -- shut and open -------------------------------------------------------------------------

    @property
    def shut(self) -> bool:
        """Whether it lies over the first screen now."""
        return not self.isHidden()

    def look(self) -> None:
        """Shut or open by the hours of now; what cannot be read stays as it is."""
        if not self._session.attempt(self._read):
            return
        self._steps = (self._steps + 1) % (2 * STEPS)
        if self._opens is None:
            self.go_on()
        elif self.shut:
            self._say()
        else:
            self.show()
            self.sleep()
            self.turned.emit()

    def _read(self) -> None:
        now = opening_of(self._session)
        self._opens = None if now.is_open else now.opens
        if self._opens is not None:
            self.days.refresh()

    def go_on(self) -> None:
        """Give the first screen free; whoever leaves it finds it shut again."""
        if self.shut:
            self._awake.stop()
            self.hide()
            self.turned.emit()

    # -- asleep and awake ----------------------------------------------------------------------

    def sleep(self) -> None:
        """Nobody is here: the hour, when it opens, in every language, and little light."""
        self.asleep = True
        self._awake.stop()
        self._stand()
        self.slept.emit()

    def wake(self) -> None:
        """Somebody is here: what there is to know out of hours, and whom to call."""
        self.asleep = False
        self._awake.start()
        self._stand()

    def stay(self) -> None:
        """They are still here."""
        if self._awake.isActive():
            self._awake.start()

    def _stand(self) -> None:
        awake = (self.days, self.phone, self.languages, self.call, self.use)
        for widget in (*awake, self.hint, self.shade):
            widget.setVisible(self.asleep != (widget in awake))
        self.clock.set_size(150 if self.asleep else 84)
        self.clock.setVisible(self.asleep or not self._landscape)
        self.days.arrange(landscape=self._landscape)
        self._say()

    # -- words ---------------------------------------------------------------------------------

    def _say(self) -> None:
        self._place()
        language = self._session.language
        self.site.setText(site_name(self._session))
        self.clock.setText(hour_minute(self._session.local_now()))
        self.title.setText(self.tr("Le site est fermé"))
        self.opens.setText(self._opening(language))
        others = _others(language) if self.asleep else []
        for number, label in enumerate(self.others):
            label.setVisible(number < len(others))
        for label, other in zip(self.others, others, strict=False):
            label.setLocale(locale_of(other))
            closed = Texts(other).translate("Closed", "Le site est fermé")
            label.setText(f"{closed} · {self._opening(other)}")
        self.hint.setText(self.tr("Touchez l’écran pour en savoir plus"))
        self.use.setText(self.tr("Utiliser la borne"))
        self.call.retranslate()
        self.languages.show_language()
        self.days.retranslate()
        phone = self._session.station.settings.touch.reception_phone
        self.phone.setText(self.tr("Accueil : {phone}").format(phone=phone) if phone else "")
        self.setAccessibleName(f"{self.title.text()}. {self.opens.text()}")

    def _opening(self, language: str) -> str:
        if self._opens is None:
            return ""
        opens = self._opens.astimezone(self._session.zone)
        words = opens_when(self._session, opens.date(), opens.timetz(), language)
        return words[:1].upper() + words[1:]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange and self.shut:
            self._say()

    # -- where it lies -------------------------------------------------------------------------

    @property
    def _landscape(self) -> bool:
        return self.window().width() > self.window().height()

    @property
    def _shift(self) -> int:
        """Nothing shines in one place all night."""
        return STEP * (min(self._steps, 2 * STEPS - self._steps) - STEPS // 2)

    def _place(self) -> None:
        self.setGeometry(self.window().rect())
        self.shade.setGeometry(self.rect())
        self.shade.raise_()
        side = max(40, (self.width() - WIDEST) // 2)
        shift = self._shift if self.asleep else 0
        self._column.setContentsMargins(side + shift, 56 + shift, side - shift, 56 - shift)
        self.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.shut:
            self._stand()
        return False

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        if self.asleep:
            self.wake()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("rail"))
        if not theme.contrast:
            draw_zellige(painter, QRectF(self.rect()), shift=self._shift)


def _others(language: str) -> list[str]:
    """The languages of the windows beside one, as far as they have every text."""
    return [code for code in languages.promised(languages.of_windows()) if code != language]
