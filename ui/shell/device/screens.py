"""Which screen the kiosk and the queue display fill, where a machine has several."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.shell.device.panel import Keep
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.theme import Scale
from ui.widgets.field import Field
from ui.widgets.select import Select

TOUCH_SCREEN, DISPLAY_SCREEN, DOOR_SCREEN = "touch", "display", "door"
OF_KIND = {"kiosk": (TOUCH_SCREEN,), "door": (DOOR_SCREEN,)}


class ScreenChoice(QWidget):
    """A list for each window of a hall; nothing where there is but one screen."""

    def __init__(self, session: Session, keep: Keep, scale: Scale) -> None:
        super().__init__()
        self.session, self.keep = session, keep
        kind = session.station.settings.station.kind
        windows = OF_KIND.get(kind, (TOUCH_SCREEN, DISPLAY_SCREEN))
        self.fields = {name: Field(widget=Select(scale=scale), scale=scale) for name in windows}
        self.form = Form(self, session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.gap + 4)
        for name, field in self.fields.items():
            column.addWidget(field)
            self.list_of(name).picked.connect(partial(self._choose, name))

    def list_of(self, name: str) -> Select:
        """The screens offered to a window."""
        widget = self.fields[name].widget
        assert isinstance(widget, Select)  # noqa: S101
        return widget

    def offer(self) -> None:
        """The screens that are there now."""
        screens = QGuiApplication.screens()
        self.setVisible(len(screens) > 1)
        usual = {
            TOUCH_SCREEN: self.tr("L’écran principal"),
            DISPLAY_SCREEN: self.tr("Le second écran, s’il y en a un"),
            DOOR_SCREEN: self.tr("L’écran principal"),
        }
        names = {
            TOUCH_SCREEN: self.tr("La borne"),
            DISPLAY_SCREEN: self.tr("L’écran d’appel"),
            DOOR_SCREEN: self.tr("La porte de la salle"),
        }
        for name, field in self.fields.items():
            now = str(getattr(self.session.station.settings.screen, name))
            found: list[tuple[object, str]] = [
                (each.name(), f"{each.name()} · {each.size().width()} × {each.size().height()}")
                for each in screens
            ]
            if now and now not in [value for value, _ in found]:
                found.append((now, now))
            field.set_label(names[name])
            self.list_of(name).set_choices([("", usual[name]), *found])
            self.list_of(name).choose(now)

    def _choose(self, name: str, screen: object) -> None:
        work = partial(self.keep, self.session.station, f"screen.{name}", str(screen))
        self.form.write(work, self._kept)

    def _kept(self, _done: None) -> None:
        self.session.say(self.tr("La fenêtre prend cet écran à son prochain démarrage"))
