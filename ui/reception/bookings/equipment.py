"""What is lent by the piece, on one line under the rooms: how many of each are left now."""

from __future__ import annotations

from datetime import date

from kiosk.bookings.spans import in_list
from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.sites.kinds import EQUIPMENT
from kiosk.sites.queries import resources
from ui.shell.session import Session
from ui.widgets.label import Label


class EquipmentLine(Label):
    """Hidden where the site lends nothing."""

    def __init__(self, session: Session) -> None:
        super().__init__(size=12, tone="muted", wrap=True)
        self._session = session
        self.hide()

    def show_day(self, day: date) -> None:
        """Count the pieces that are left; on another day, those that nobody has all day."""
        things = self._session.read(resources, kind=EQUIPMENT)
        self.setVisible(bool(things))
        if not things:
            return
        held = self._session.read(in_list, since=day, until=day)
        now = self._session.now()
        if day == self._session.local_now().date():
            held = [b for b in held if b.starts <= now < b.ends]
        parts = []
        for thing in things:
            own = [b for b in held if b.resource == thing.id]
            taken = sum(b.places for b in own) if own else 0
            left = max(thing.capacity - taken, 0)
            said = self.tr("{name} {left}/{all}")
            name = in_language(thing, self._session.language)
            parts.append(said.format(name=name, left=left, all=thing.capacity))
        self.setText(self.tr("Matériel libre : {things}").format(things=joined(*parts)))
