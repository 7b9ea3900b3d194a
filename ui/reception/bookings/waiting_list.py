"""The waiting list at the desk: who waits for what, and what is held for whom until when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.bookings.waiting import (
    IS_OFFERED,
    TakeOffer,
    WishBooking,
    WishView,
    WithdrawWish,
    wishes,
)
from kiosk.core.clock import hour_minute, wall
from kiosk.core.clock_words import span_words
from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.core.wording import medium_date
from kiosk.sites.features import FEATURES, find
from kiosk.sites.kinds import ROOM
from kiosk.sites.queries import resources
from ui.reception.bookings.wish_form import Wanted, WishForm
from ui.shell.forms import Form
from ui.shell.languages import texts_of
from ui.shell.session import Session
from ui.widgets.alert import Alert
from ui.widgets.button import DANGER, SECONDARY, Button
from ui.widgets.dialog import Dialog
from ui.widgets.label import Label
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter


class WishRow(RowPainter):
    """Who waits, for when and where; what is held for them is told with its end."""

    height = 54

    def __init__(self, zone: str) -> None:
        self.zone = zone

    def paint(self, row: RowCanvas, item: WishView) -> None:
        held = item.state == IS_OFFERED
        row.icon(14, "clock" if not held else "check", 16, "success" if held else "muted")
        tone = "success" if held else "muted"
        row.two_lines(44, row.width - 60, item.held_by, self._what(item), second_tone=tone)

    def words(self, item: WishView) -> str:
        return joined(item.held_by, self._what(item))

    def _what(self, item: WishView) -> str:
        texts = texts_of(self.seen_in)
        hours = span_words(item, self.language, self.zone)
        where = in_language(item, self.language, "resource_name") or self._any_room(item)
        state = ""
        if item.until is not None:
            until = hour_minute(wall(item.until, self.zone))
            state = texts.translate("WishRow", "Proposée jusqu’à {time}").format(time=until)
        return joined(state, medium_date(item.day, self.language), hours, where)

    def _any_room(self, item: WishView) -> str:
        """For how many it has to be, and with what."""
        texts = texts_of(self.seen_in)
        seats = texts.translate("RoomCard", "%n personne(s)", "", item.people)
        has = (one.name.of(self.language) for one in find(FEATURES, item.features))
        anywhere = texts.translate("WishRow", "n’importe quelle salle")
        return joined(anywhere, seats if item.people > 1 else "", *has)


class WaitingList(Dialog):
    """Enter takes what is held for the chosen one; each act is also a button."""

    def __init__(self, parent: QWidget, session: Session, done: Callable[[], None]) -> None:
        super().__init__(parent, "", width=560)
        self.session, self._done = session, done
        self.alert = Alert(kind="danger", icon="circle-alert")
        self.alert.hide()
        self.list = RowList(WishRow(session.station.zone))
        self.list.setMinimumHeight(54 * 4)
        self.empty = Label(self.tr("Personne n’attend."), tone="muted")
        self.withdraw = Button(self.tr("Retirer de la liste"), DANGER, icon="x", small=True)
        self.take = Button(self.tr("Accepter la proposition"), SECONDARY, icon="check", small=True)
        self.title.setText(self.tr("Liste d’attente"))
        self.setAccessibleName(self.title.text())
        self.list.setAccessibleName(self.title.text())
        self.keep.hide()
        self.verb.setText(self.tr("Fermer"))
        self.acts = Form(self, session, tell=self._tell)
        self.add = Button(self.tr("Ajouter à la liste…"), SECONDARY, icon="plus", small=True)
        self.add.set_offered(session.may(WishBooking))
        self.add.clicked.connect(self._add)
        acts = QHBoxLayout()
        acts.addWidget(self.take)
        acts.addWidget(self.withdraw)
        acts.addStretch(1)
        acts.addWidget(self.add)
        for widget in (self.alert, self.empty, self.list):
            self.body.addWidget(widget)
        self.body.addLayout(acts)
        self.take.clicked.connect(self._take)
        self.withdraw.clicked.connect(self._withdraw)
        self.list.opened.connect(lambda _item: self._take())
        self.list.chosen.connect(lambda _item: self._show_acts())
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        found = self.session.read(wishes)
        self.list.set_items(found)
        if self.list.current is None and found:
            self.list.choose(found[0].id, quietly=True)
        self.empty.setVisible(not found)
        self._show_acts()

    def _show_acts(self) -> None:
        item = self.list.current
        self.take.setVisible(item is not None and item.state == IS_OFFERED)
        self.withdraw.setVisible(item is not None)

    def _add(self) -> None:
        """Put somebody on the list, for a room or for any."""
        rooms = self.session.read(resources, kind=ROOM)
        day = self.session.local_now().date() + timedelta(days=1)
        self.form = WishForm(self, self.session, rooms, Wanted(day))
        self.form.saved.connect(lambda _outcome: self._acted())
        self.form.open()

    def _take(self) -> None:
        item = self.list.current
        if item is not None and item.state == IS_OFFERED:
            self.acts.submit(TakeOffer(wish=item.id), then=lambda _outcome: self._acted())

    def _withdraw(self) -> None:
        if self.list.current is not None:
            wish = self.list.current.id
            self.acts.submit(WithdrawWish(wish=wish), then=lambda _outcome: self._acted())

    def _acted(self) -> None:
        self.alert.hide()
        self.refresh()
        self._done()

    def _tell(self, sentence: str, _error: Exception) -> None:
        self.alert.say(self.tr("Rien n’est changé"), sentence)
        self.refresh()
        self.adjustSize()
