"""Tariffs in dirhams: by kind of place, or for one place, and by kind of member."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from kiosk.bookings.policy import MEMBER_NAMES, MEMBERS
from kiosk.bookings.tariffs import VAT, SetTariff, TariffView, tariffs
from kiosk.bookings.units import UNIT_NAMES, UNITS
from kiosk.bookings.words import tariff_words
from kiosk.core.directions import joined
from kiosk.core.errors import Invalid
from kiosk.core.languages import in_language
from kiosk.core.money import typed_hundredths
from kiosk.sites.kinds import COWORKING, EQUIPMENT, ROOM
from kiosk.sites.queries import ResourceView, resources
from ui.manager.rules.taking_back import UndoneSection
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.field import Field
from ui.widgets.options import CheckRow
from ui.widgets.pill import WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter
from ui.widgets.select import Select

KINDS = (ROOM, COWORKING, EQUIPMENT)


class TariffRow(RowPainter):
    """For what and whom, and how much; a pill where the figure is still to be confirmed."""

    def __init__(self) -> None:
        self.places: dict[object, str] = {}
        self.unconfirmed = ""

    def paint(self, row: RowCanvas, item: TariffView) -> None:
        end = 16.0
        if not item.confirmed:
            end += row.pill(16, self.unconfirmed, WARNING, height=24) + 12
        words = tariff_words(item, self.language)
        row.two_lines(20, row.width - 20 - end, self._title(item), words)

    def _title(self, item: TariffView) -> str:
        place = self.places.get(item.resource or item.kind, "")
        return joined(place, MEMBER_NAMES[item.member].of(self.language))

    def words(self, item: TariffView) -> str:
        state = "" if item.confirmed else f", {self.unconfirmed}"
        return f"{self._title(item)}, {tariff_words(item, self.language)}{state}"


class TariffsSection(UndoneSection):
    """Where there is no tariff, nothing is shown and nothing is charged."""

    shows: ClassVar[frozenset[str]] = frozenset({"tariff", "resource"})
    first = "price"
    needs = "bookings.set_tariff"

    def __init__(self, session: Session) -> None:
        self._painter = TariffRow()
        super().__init__(session, self._painter)
        self.place, self.member, self.unit = Select(), Select(), Select()
        self.confirmed = CheckRow()
        self.remove = Button(kind=QUIET, icon="x")
        self._resources: list[ResourceView] = []
        self.fields = {
            "kind": Field(widget=self.place),
            "member": Field(widget=self.member),
            "unit": Field(widget=self.unit),
            "price": Field(),
            "vat": Field(),
        }
        self.fields["vat"].set_text(str(VAT // 100))
        self.lay_out((("member", "unit"), ("price", "vat")))
        self.card.add(self.confirmed)
        self.finish_form()
        self.foot.addWidget(self.remove)
        self.rows.chosen.connect(self._show)
        self.remove.clicked.connect(self._remove)
        self.retranslate()
        self.remove.hide()

    def refresh(self) -> None:
        self._resources = self.session.read(resources)
        self._word_places()
        self.rows.set_items(self.session.read(tariffs))
        self.list.count.setText(str(len(self.rows.items)))
        self.remove.setVisible(self.rows.current is not None)

    def _show(self, item: TariffView) -> None:
        self.place.choose(item.resource or item.kind)
        self.member.choose(item.member)
        self.unit.choose(item.unit)
        self.fields["price"].set_text(_figures(item.price))
        self.fields["vat"].set_text(_figures(item.vat))
        self.confirmed.setChecked(item.confirmed)
        self.remove.show()

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        language = self.session.language
        self._painter.unconfirmed = self.tr("À confirmer")
        self.list.set_title(self.tr("Tarifs"), str(len(self.rows.items)))
        self.card.set_title(self.tr("Fixer un tarif"))
        self.member.set_choices([(m, MEMBER_NAMES[m].of(language)) for m in MEMBERS])
        self.unit.set_choices([(unit, UNIT_NAMES[unit].of(language)) for unit in UNITS])
        words = {
            "kind": self.tr("Salle ou espace"),
            "member": self.tr("Sorte de membre"),
            "unit": self.tr("Unité"),
            "price": self.tr("Prix hors taxe, en MAD"),
            "vat": self.tr("TVA, en %"),
        }
        for name, text in words.items():
            self.fields[name].set_label(text)
        self.confirmed.word(
            self.tr("Tarif confirmé"), self.tr("Sinon, « à confirmer » est écrit à côté.")
        )
        self.verb.setText(self.tr("Enregistrer le tarif"))
        self.remove.setText(self.tr("Retirer ce tarif"))
        self.empty.say(
            self.tr("Aucun tarif"), self.tr("Sans tarif, aucun prix n’est montré ni demandé.")
        )
        self._word_places()
        self.rows.viewport().update()

    def _word_places(self) -> None:
        kinds: dict[object, str] = {
            ROOM: self.tr("Toutes les salles"),
            COWORKING: self.tr("Tout le coworking"),
            EQUIPMENT: self.tr("Tout le matériel"),
        }
        language = self.session.language
        names: dict[object, str] = {r.id: in_language(r, language) for r in self._resources}
        self._painter.places = {**kinds, **names}
        self.place.set_choices(list(self._painter.places.items()))

    # -- saving --------------------------------------------------------------------------------

    def send(self) -> None:
        self.form.clear_errors()
        try:
            price = typed_hundredths("price", self.fields["price"].text())
            vat = typed_hundredths("vat", self.fields["vat"].text())
        except Invalid as wrong:
            self.fields[wrong.field].set_error(self.session.words(wrong))
            return
        keys = self._keys(self.place.value, str(self.member.value), str(self.unit.value))
        command = SetTariff(**keys, price=price, vat=vat, confirmed=self.confirmed.isChecked())
        self._set(command, self.tr("{what} : tarif enregistré"))

    def _remove(self) -> None:
        item: TariffView | None = self.rows.current
        if item is not None:
            keys = self._keys(item.resource or item.kind, item.member, item.unit)
            self._set(SetTariff(**keys, price=None), self.tr("{what} : tarif retiré"))

    def _set(self, command: SetTariff, said: str) -> None:
        before = self._former(command)
        what = self._painter.places.get(command.resource or command.kind, "")
        self.change(command, said.format(what=what), lambda _outcome: before)

    def _former(self, command: SetTariff) -> SetTariff:
        """What puts the tariff back as it is now."""
        keys = {name: getattr(command, name) for name in ("kind", "resource", "member", "unit")}
        for item in self.rows.items:
            if all(getattr(item, name) == value for name, value in keys.items()):
                return SetTariff(**keys, price=item.price, vat=item.vat, confirmed=item.confirmed)
        return SetTariff(**keys, price=None)

    def _keys(self, place: object, member: str, unit: str) -> dict[str, Any]:
        resource = place if isinstance(place, UUID) else None
        kinds = {each.id: each.kind for each in self._resources}
        kind = kinds[resource] if resource else str(place)
        return {"kind": kind, "resource": resource, "member": member, "unit": unit}

    def done(self) -> None:
        self.fields["price"].set_text("")


def _figures(hundredths: int) -> str:
    """As a person types it: "150" or "150,50"."""
    whole, rest = divmod(hundredths, 100)
    return f"{whole},{rest:02}" if rest else str(whole)
