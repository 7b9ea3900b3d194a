"""The screen of a kiosk: whether it answers everywhere, and how large a millimetre is on it."""

from __future__ import annotations

from functools import partial

from ui.shell.device.millimetres import measured
from ui.shell.device.panel import Keep, Panel
from ui.shell.device.screens import ScreenChoice
from ui.shell.device.touch_test import TouchTest
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.theme import DESK, TOUCH, Scale
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.pill import OK, WARNING

SETTING = "screen.true_size"
LEAST_MM = 12.0
"""Of what a finger has to hit on a kiosk."""


class TouchPanel(Panel):
    """Optional; the test covers the window, and what it found stands here."""

    def __init__(self, session: Session, keep: Keep, scale: Scale = DESK) -> None:
        super().__init__(session, keep, scale)
        size = 14 if scale is DESK else scale.caption
        self.begin = Button(icon="hand", scale=scale)
        self.hit, self.large = Label(size=size, wrap=True), Label(size=size, wrap=True)
        self.test: TouchTest | None = None
        self._touched: tuple[int, int] | None = None
        self.form = Form(self, session)
        self.begin.clicked.connect(self._begin)
        self.add_button(self.begin)
        for widget in (self.hit, self.large):
            self.column.addWidget(widget)
            widget.hide()
        self.screens = ScreenChoice(session, keep, scale)
        self.column.addWidget(self.screens)
        self.retranslate()

    def title(self) -> str:
        return self.tr("L’écran")

    def text(self) -> str:
        return self.tr(
            "Facultatif. Touchez l’écran partout, puis comparez-le à une carte bancaire : les"
            " touches doivent être assez grandes pour un doigt."
        )

    def enter(self) -> None:
        self.screens.offer()
        self.focus(self.begin)

    @property
    def key_mm(self) -> float:
        """How large the smallest key of the kiosk is on this screen."""
        true_size = self.session.station.settings.screen.true_size
        return measured(TOUCH.control_small, self.screen(), true_size)

    def _begin(self) -> None:
        self.test = TouchTest(self.window(), self.session.station.settings.screen.true_size)
        self.test.touched.connect(self._hit)
        self.test.sized.connect(self._sized)
        self.test.closed.connect(self._ended)

    def _hit(self, count: int, of: int) -> None:
        self._touched = count, of
        self._word()

    def _sized(self, true_size: int) -> None:
        work = partial(self.keep, self.session.station, SETTING, true_size)
        self.form.write(work, lambda _done: self._word())

    def _ended(self) -> None:
        self.test = None
        self._word()
        self.focus(self.begin)

    def retranslate(self) -> None:
        self.begin.setText(self.tr("Essayer l’écran"))
        self.screens.offer()
        self._word()

    def _word(self) -> None:
        if self._touched is None:
            return
        self.hit.show()
        self.large.show()
        count, of = self._touched
        whole = count == of
        said = (
            self.tr("Les {all} endroits ont répondu.")
            if whole
            else self.tr(
                "{count} endroits sur {all} ont répondu. Nettoyez l’écran, puis réglez-le dans le"
                " système (étalonnage)."
            )
        )
        self.hit.setText(said.format(count=count, all=of))
        self.hit.set_tone("success" if whole else "danger")
        large = self.key_mm >= LEAST_MM
        millimetres = f"{self.key_mm:.0f}"
        told = (
            self.tr("Les plus petites touches font {mm} mm.")
            if large
            else self.tr(
                "Les plus petites touches ne font que {mm} mm : il en faut {least}. Baissez la"
                " définition de l’écran dans le système."
            )
        )
        self.large.setText(told.format(mm=millimetres, least=f"{LEAST_MM:.0f}"))
        self.large.set_tone("success" if large else "danger")
        self.show_light(
            OK if whole and large else WARNING, f"{self.hit.text()} {self.large.text()}"
        )
