"""The room whose door a machine is at, chosen among those of the site."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.core.languages import in_language
from ui.shell.device.panel import Keep, Panel
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.theme import DESK, Scale
from ui.widgets.field import Field
from ui.widgets.pill import OK, WARNING
from ui.widgets.select import Select

if TYPE_CHECKING:
    from kiosk.bookings.queries import RoomNow

SETTING = "door.room"


class RoomPanel(Panel):
    """Kept by its id: a room that is called otherwise later keeps its door."""

    def __init__(self, session: Session, keep: Keep, scale: Scale = DESK) -> None:
        super().__init__(session, keep, scale)
        self.list = Select(scale=scale)
        self.field = Field(widget=self.list, scale=scale)
        self.form = Form(self, session)
        self.column.addWidget(self.field)
        self.list.picked.connect(self._choose)
        self.retranslate()

    def title(self) -> str:
        return self.tr("La salle")

    def text(self) -> str:
        return self.tr("Cet écran montre la salle dont il est la porte, et aucune autre.")

    def enter(self) -> None:
        self.offer()
        self.focus(self.list)

    def offer(self) -> None:
        """The rooms that the site has now."""
        from kiosk.bookings.queries import rooms_in_hall

        self.session.attempt(lambda: self._offer(self.session.read(rooms_in_hall)))

    def _offer(self, rooms: list[RoomNow]) -> None:
        from kiosk.sites.queries import is_called

        language = self.session.language
        chosen = self.session.station.settings.door.room
        known = {str(one.resource.id): one.resource for one in rooms}
        meant = (key for key, place in known.items() if chosen and is_called(place, chosen))
        named = next(meant, chosen)
        choices: list[tuple[object, str]] = [
            (key, in_language(place, language)) for key, place in known.items()
        ]
        if named not in known:
            choices.insert(0, (named, chosen or self.tr("La première du site")))
        self.list.set_choices(choices)
        self.list.choose(named)
        if named in known:
            self.show_light(OK, in_language(known[named], language))
        elif known and chosen:
            self.show_light(WARNING, self.tr("Le site n’a pas de salle de ce nom."))

    def _choose(self, room: object) -> None:
        work = partial(self.keep, self.session.station, SETTING, str(room))
        self.form.write(work, lambda _done: self.offer())

    def retranslate(self) -> None:
        self.field.set_label(self.tr("Salle de cette porte"))
        self.offer()
