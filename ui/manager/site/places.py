"""Rooms, coworking areas and equipment: added, changed, put in order, closed, given up."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.bookings.commands import BookRoom, CancelBooking
from kiosk.core.command import Command, Outcome
from kiosk.core.languages import in_language
from kiosk.sites.kinds import COWORKING, EQUIPMENT, ROOM
from kiosk.sites.managing import ManagedPlace, managed_places
from kiosk.sites.pictures import SetPicture, picture
from kiosk.sites.places import (
    ClosePlace,
    CombineRooms,
    OrderPlaces,
    ReopenPlace,
    RetirePlace,
)
from ui.manager.section import Section
from ui.manager.site.photo import made_small
from ui.manager.site.place_closing import ClosingDialog
from ui.manager.site.place_form import PlaceForm, former
from ui.manager.site.place_rows import CHANGE, PlaceRow
from ui.manager.site.row_order import RowOrder
from ui.shell.answers import answers
from ui.shell.file_question import ask_which
from ui.shell.form_dialog import may_be_lost
from ui.shell.forms import Form
from ui.shell.offering import offer_to
from ui.shell.session import Session
from ui.widgets.button import QUIET, SECONDARY, Button
from ui.widgets.dialog import ask
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.photo import PhotoView

CLOSE, REOPEN, RETIRE, BACK, HISTORY = "close", "reopen", "retire", "back", "history"
ICONS = {
    CLOSE: "lock",
    REOPEN: "lock-open",
    RETIRE: "x",
    BACK: "undo-2",
    HISTORY: "history",
}


class PlacesSection(Section):
    """The pencil, Enter or a double click puts a place in the form; Alt and arrows move it.

    `looked_up(name)` asks for the history of a place.
    """

    shows: ClassVar[frozenset[str]] = frozenset({"resource", "resource_part"})
    first = "name"
    looked_up = Signal(str)

    def __init__(self, session: Session) -> None:
        self._painter = PlaceRow()
        super().__init__(session, self._painter)
        self.ask, self.ask_which = ask, ask_which
        self.acts = Form(self, session)
        self.entry = PlaceForm()
        self.fields = dict(self.entry.fields)
        self.kind, self.capacity = self.entry.kind, self.entry.capacity
        self.photo = PhotoView()
        self.choose_photo = Button(kind=SECONDARY, icon="image", small=True)
        self.drop_photo = Button(kind=QUIET, icon="x", small=True)
        self.photo_field = Field(widget=self._photo_row())
        self._changed: ManagedPlace | None = None
        self.instead = Button(kind=QUIET, icon="plus", small=True)
        self.buttons = self._act_buttons()
        self.order = RowOrder(self.rows, self._moved)
        offer_to(session, self.rows, self.order.offer, "sites.order_places")
        self._lay_out()
        self._connect()
        self.kind.set_choices([(kind, "", "") for kind in (ROOM, COWORKING, EQUIPMENT)])
        self.kind.choose(ROOM)
        self.retranslate()
        self._at_first = answers(self.card)

    def _photo_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.choose_photo)
        line.addWidget(self.drop_photo)
        line.addStretch(1)
        return row

    def _act_buttons(self) -> dict[str, Button]:
        self.more = QWidget()
        row = FlowLayout(self.more, gap=8)
        row.setContentsMargins(0, 0, 0, 0)
        made = {}
        for name, icon in ICONS.items():
            made[name] = Button(kind=SECONDARY, icon=icon, small=True)
            made[name].clicked.connect(partial(self._act, name))
            row.addWidget(made[name])
        return made

    def _lay_out(self) -> None:
        self.lay_out((("capacity", "floor"), ("before", "after")))
        self.card.add(self.entry.overnight)
        self.card.add(self.photo)
        self.card.add(self.photo_field)
        self.finish_form()
        self.foot.addWidget(self.instead)
        self.foot.addWidget(self.more)

    def _connect(self) -> None:
        self.kind.picked.connect(lambda _values: self.retranslate())
        self.instead.clicked.connect(lambda: self.change(None))
        self.rows.opened.connect(self.change)
        self.rows.pressed_button.connect(self._pressed)
        self.choose_photo.clicked.connect(self._choose_photo)
        self.drop_photo.clicked.connect(lambda: self._set_photo(""))

    def refresh(self) -> None:
        self.rows.set_items(self.session.read(managed_places))
        self.list.count.setText(str(len(self.rows.items)))
        if self._changed is not None:
            now = next((each for each in self.rows.items if each.id == self._changed.id), None)
            self._changed = now or self._changed
        self._show_step()

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        language, optional = self.session.language, self.tr("facultatif")
        painter = self._painter
        painter.kinds = {
            ROOM: self.tr("Salle"),
            COWORKING: self.tr("Coworking"),
            EQUIPMENT: self.tr("Matériel à prêter"),
        }
        painter.closed, painter.retired = self.tr("Fermée"), self.tr("Retirée")
        painter.change = self.tr("Modifier")
        self.kind.set_choices([(kind, word, "") for kind, word in painter.kinds.items()])
        self.entry.word_lists(language)
        self.list.set_title(self.tr("Salles et espaces"), str(len(self.rows.items)))
        self.fields["kind"].set_label(self.tr("Sorte"))
        self.fields["name"].set_label(self.tr("Nom affiché"))
        self.fields["name_ar"].set_label(self.tr("Nom en arabe"), optional)
        self.fields["floor"].set_label(self.tr("Étage"), optional)
        self.fields["features"].set_label(self.tr("Équipement"), optional)
        self.fields["equipment"].set_label(self.tr("Autre équipement"), optional)
        self.fields["styles"].set_label(self.tr("Dispositions"), optional)
        self.fields["before"].set_label(self.tr("Minutes avant"))
        self.fields["after"].set_label(self.tr("Minutes après"))
        self.fields["parts"].set_label(self.tr("Réunit les salles"), optional)
        self.fields["parts"].set_help(
            self.tr("Réserver l’une ferme l’autre : jamais deux groupes à la fois.")
        )
        self.entry.overnight.word(
            self.tr("Ouverte la nuit"),
            self.tr("Se réserve au-delà de la fermeture et sur plusieurs jours."),
        )
        self.photo_field.set_label(self.tr("Photo"), optional)
        self.choose_photo.setText(self.tr("Choisir une photo…"))
        self.drop_photo.setText(self.tr("Retirer la photo"))
        words = {
            CLOSE: self.tr("Fermer…"),
            REOPEN: self.tr("Rouvrir"),
            RETIRE: self.tr("Retirer"),
            BACK: self.tr("Remettre en service"),
            HISTORY: self.tr("Historique"),
        }
        for name, button in self.buttons.items():
            button.setText(words[name])
        self.instead.setText(self.tr("Ajouter autre chose"))
        self.empty.say(self.tr("Ni salle ni espace"), self.tr("Ajoutez le premier à côté."))
        self._show_step()
        self.rows.viewport().update()

    def _show_step(self) -> None:
        """The form adds a place, or changes the one that was opened."""
        changed = self._changed
        place = changed.place if changed else None
        kind = place.kind if place else self.entry.chosen_kind
        whole = self.entry.offer_parts(self.rows.items, place, self.session.language)
        self.entry.show_kind(kind, adding=changed is None, whole=whole)
        people = self.tr("Personnes") if kind == ROOM else self.tr("Places")
        self.fields["capacity"].set_label(self.tr("Pièces") if kind == EQUIPMENT else people)
        adds = {
            COWORKING: self.tr("Ajouter l’espace"),
            EQUIPMENT: self.tr("Ajouter le matériel"),
        }.get(kind, self.tr("Ajouter la salle"))
        self.verb.setText(adds if changed is None else self.tr("Enregistrer"))
        name = in_language(place, self.session.language) if place else ""
        self.card.set_title(name or self.tr("Ajouter"))
        self.instead.setVisible(changed is not None)
        self.more.setVisible(changed is not None)
        self._show_acts(changed)

    def _show_acts(self, changed: ManagedPlace | None) -> None:
        retired = changed is not None and changed.retired_on is not None
        closed = changed is not None and bool(changed.place.closed_for)
        self.buttons[CLOSE].setVisible(not retired and not closed)
        self.buttons[REOPEN].setVisible(closed and not retired)
        self.buttons[RETIRE].setVisible(not retired)
        self.buttons[BACK].setVisible(retired)
        self.verb.setEnabled(not retired)
        for widget in (self.photo_field, self.choose_photo):
            widget.setVisible(changed is not None and not retired)
        has = changed is not None and changed.place.picture is not None
        self.drop_photo.setVisible(has and not retired)
        self.photo.setVisible(has)
        if has and changed is not None:
            self.photo.show_photo(self.session.read(picture, place=changed.id))

    # -- the form ------------------------------------------------------------------------------

    def change(self, item: ManagedPlace | None) -> None:
        """Have the form change a place; None has it add one. What was typed may have to go."""
        if answers(self.card) == self._at_first or may_be_lost(self, self.ask):
            self._begin(item)

    def _begin(self, item: ManagedPlace | None) -> None:
        self._changed = item
        self.form.clear_errors()
        self._show_step()
        self.entry.show_place(item.place if item else None)
        self._at_first = answers(self.card)
        self.fields["name"].setFocus()

    def send(self) -> None:
        name, changed = self.fields["name"].text(), self._changed
        if changed is None:
            new = self.session.station.new_id()
            said = self.tr("{name} est ajouté").format(name=name)
            self._carry(self.entry.adding(new), said, [RetirePlace(place=new)])
            return
        if changed.retired_on is not None:
            return
        wanted = self.entry.changing(changed.place)
        said = self.tr("Modifications enregistrées : {name}").format(name=name)
        if wanted:
            self._carry(wanted, said, former(changed.place, wanted))
        else:
            self.done()

    def _carry(self, wanted: Sequence[Command], said: str, back: Sequence[Command]) -> None:
        self.form.places, self.form.otherwise = self.fields, self.fields[self.first]
        self.form.clear_errors()

        def done(_outcomes: object) -> None:
            self._tell(said, back)
            self.done()

        self.form.submit_all(wanted, then=done)

    def _tell(self, said: str, back: Sequence[Command]) -> None:
        self.session.say(said, undo=lambda: self.acts.submit_all(back))

    def done(self) -> None:
        kind = self.kind.value
        self._begin(None)
        self.kind.choose(kind)

    # -- acts ----------------------------------------------------------------------------------

    def _pressed(self, button: str, item: ManagedPlace) -> None:
        if button == CHANGE:
            self.change(item)

    def _act(self, name: str) -> None:
        if (item := self._changed) is None:
            return
        acts: dict[str, Callable[[ManagedPlace], None]] = {
            CLOSE: self._close,
            REOPEN: self._reopen,
            RETIRE: self._retire,
            BACK: self._bring_back,
            HISTORY: lambda item: self.looked_up.emit(item.place.name),
        }
        acts[name](item)

    def _name(self, item: ManagedPlace) -> str:
        return in_language(item.place, self.session.language)

    def _close(self, item: ManagedPlace) -> None:
        self.closing = ClosingDialog(self, self.session, item.place)
        self.closing.saved.connect(partial(self._closed, item))
        self.closing.open()

    def _closed(self, item: ManagedPlace, outcome: Outcome) -> None:
        back: Command = ReopenPlace(place=item.id)
        said = self.tr("{name} est fermée").format(name=self._name(item))
        if isinstance(outcome.command, BookRoom):
            back = CancelBooking(booking=outcome.command.id)
            said = self.tr("Travaux notés : {name}").format(name=self._name(item))
        self._tell(said, [back])

    def _reopen(self, item: ManagedPlace) -> None:
        back = ClosePlace(place=item.id, reason=item.place.closed_for)
        said = self.tr("{name} est rouverte").format(name=self._name(item))
        self.acts.submit(ReopenPlace(place=item.id), then=lambda _outcome: self._tell(said, [back]))

    def _retire(self, item: ManagedPlace) -> None:
        name = self._name(item)
        title = self.tr("Retirer {name} ?").format(name=name)
        text = self.tr("On ne pourra plus réserver ici. Ce qui est passé reste.")
        if not self.ask(self, title, text, verb=self.tr("Retirer"), danger=True):
            return
        back: list[Command] = [ReopenPlace(place=item.id)]
        if item.place.closed_for:
            back.append(ClosePlace(place=item.id, reason=item.place.closed_for))
        back += self._parted(item)
        said = self.tr("{name} est retirée").format(name=name)
        self.acts.submit(RetirePlace(place=item.id), then=lambda _outcome: self._tell(said, back))

    def _parted(self, item: ManagedPlace) -> list[Command]:
        """What puts rooms together again that part when one of them goes."""
        places = (each.place for each in self.rows.items)
        wholes = [p for p in places if p.parts and (p.id == item.id or item.id in p.parts)]
        return [CombineRooms(whole=p.id, parts=list(p.parts)) for p in wholes]

    def _bring_back(self, item: ManagedPlace) -> None:
        said = self.tr("{name} est remise en service").format(name=self._name(item))
        back = [RetirePlace(place=item.id)]
        self.acts.submit(ReopenPlace(place=item.id), then=lambda _outcome: self._tell(said, back))

    def _moved(self, ids: list[UUID], before: list[UUID]) -> None:
        """Another order; refused where somebody else changed it meanwhile."""
        said = self.tr("Nouvel ordre enregistré")
        back = [OrderPlaces(places=before)]
        self.acts.submit(OrderPlaces(places=ids), then=lambda _outcome: self._tell(said, back))

    # -- the photo -----------------------------------------------------------------------------

    def _choose_photo(self) -> None:
        kinds = self.tr("Photos ({patterns})").format(patterns="*.jpg *.jpeg *.png")
        file = self.ask_which(self, self.tr("Choisir une photo"), kinds)
        if file and self._changed is not None:
            self.session.run(
                partial(made_small, Path(file)), self._set_photo, failed=self.session.tell
            )

    def _set_photo(self, data: str) -> None:
        if (item := self._changed) is None:
            return
        former_photo = self.session.read(picture, place=item.id)
        back = SetPicture(place=item.id, data=base64.b64encode(former_photo).decode("ascii"))
        said = self.tr("Photo enregistrée") if data else self.tr("Photo retirée")
        self.acts.submit(
            SetPicture(place=item.id, data=data), then=lambda _outcome: self._tell(said, [back])
        )
