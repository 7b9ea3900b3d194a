"""The end of a first start: a light for each thing, and what is left to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.roles import UNATTENDED
from kiosk.core.wording import say
from ui.shell.device.panel import Keep, Light, Panel
from ui.shell.session import Session
from ui.theme import DESK, Scale
from ui.widgets.inputs import Icon
from ui.widgets.label import Label, heading
from ui.widgets.pill import DANGER, NEUTRAL, OK, WARNING

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.doctor.finding import Finding

SITES = "sites"
"""Of which the first light tells more."""
Lights = Callable[[], Sequence[Light]]
_LOOKS = {
    OK: ("circle-check", "success"),
    WARNING: ("triangle-alert", "warning"),
    DANGER: ("circle-alert", "danger"),
    NEUTRAL: ("clock", "muted"),
}


class LightRow(QWidget):
    """A sign, what it is of, and a sentence."""

    def __init__(self, light: Light, scale: Scale) -> None:
        super().__init__()
        sign, tone = _LOOKS[light.kind]
        size = 13.5 if scale is DESK else scale.caption
        self.light = light
        words = QVBoxLayout()
        words.setSpacing(0)
        part = heading(light.part, size=size)
        told = Label(light.words, size=size - 0.5, tone="muted", wrap=True)
        words.addWidget(part)
        words.addWidget(told)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scale.gap + 4)
        row.addWidget(Icon(sign, scale.icon, tone))
        row.addLayout(words, 1)
        self.setAccessibleName(f"{light.part} : {light.words}")


class DonePanel(Panel):
    """What the machine knows of itself is looked at in the background, and only told if wrong."""

    def __init__(
        self, session: Session, keep: Keep, scale: Scale = DESK, tried: Lights = tuple
    ) -> None:
        super().__init__(session, keep, scale)
        self._tried, self._wrong = tried, list["Finding"]()
        self.rows: list[LightRow] = []
        self.column.setSpacing(scale.gap)
        session.changed.connect(self._changed)

    def title(self) -> str:
        if self._wrong or self.session.site is None:
            return self.tr("Il reste quelque chose à faire")
        return self.tr("Tout est en place")

    def text(self) -> str:
        if self.session.station.settings.station.kind in UNATTENDED:
            return self.tr(
                "Chaque essai se reprend dans « Cet appareil » : un long appui sur l’étoile, puis"
                " le code du technicien."
            )
        return self.tr(
            "Chaque essai se reprend dans « Cet appareil », page Appareils de la fenêtre du"
            " responsable."
        )

    def enter(self) -> None:
        self._fill()
        folder, language = self.session.station.folder, self.session.language
        self.session.run(partial(_wrong, folder, language), self._found, self._unseen)

    def _found(self, wrong: list[Finding]) -> None:
        self._wrong = wrong
        self._fill()

    def _unseen(self, _sentence: str, _error: Exception) -> None:
        """What cannot be looked at now is told on the page of this machine."""

    def _changed(self, tables: frozenset[str]) -> None:
        if "site" in tables and self.isVisible():
            self._fill()

    @property
    def lights(self) -> list[Light]:
        """All of them, what is wrong last."""
        language = self.session.language
        wrong = [
            Light(each.name(language), DANGER, each.advice(language) or each.words(language))
            for each in self._wrong
        ]
        return [self._site(), self._station(), *self._tried(), *wrong]

    def _site(self) -> Light:
        site, part = self.session.site, self.tr("Le site")
        if site is None:
            told = self.tr("Il arrive avec le premier échange ; laissez cette machine allumée.")
            return Light(part, WARNING, told)
        name = site.name_ar if self.session.language == "ar" and site.name_ar else site.name
        return Light(part, OK, name)

    def _station(self) -> Light:
        kind = say(f"kind.{self.session.station.settings.station.kind}", self.session.language)
        return Light(self.tr("Ce poste"), OK, f"{self.session.name} · {kind}")

    def _fill(self) -> None:
        for row in self.rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [LightRow(light, self.scale) for light in self.lights]
        for row in self.rows:
            self.column.addWidget(row)
            row.show()  # at once, to be counted in the height
        self.moved.emit()

    def retranslate(self) -> None:
        if self.rows:
            self._fill()


def _wrong(folder: Path, language: str) -> list[Finding]:
    from kiosk.doctor.examining import examine

    return [each for each in examine(folder, language) if not each.ok and each.what != SITES]
