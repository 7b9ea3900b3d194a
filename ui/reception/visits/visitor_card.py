"""Who comes: name, company, telephone, purpose, companions, vehicle, agreement."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core.errors import Invalid
from kiosk.visits.full_name import split_name, usual_split
from ui.reception.visits.consent import ConsentBox
from ui.reception.visits.purposes import detail_words, purposes
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.card import Card
from ui.widgets.field import Field, PhoneField
from ui.widgets.label import heading
from ui.widgets.select import Select
from ui.widgets.stepper import Stepper

SPLIT = 22
MOST_COMPANIONS = 200


@dataclass(frozen=True)
class Density:
    """How close things stand, in px."""

    field: int
    gap: int
    edge: int
    under_label: int
    heading: bool = True


DENSITIES = (
    Density(40, 13, 18, 6),
    Density(36, 6, 9, 3),
    Density(32, 3, 6, 2, heading=False),
    Density(29, 1, 3, 0, heading=False),
)
"""From the usual one to that of the lowest screen."""


class VisitorCard(Card):
    """`named()` when the name changes, `edited()` when anything else on the badge does.

    `tightened(edge)` says how far its heading stands from its edge, in px.
    """

    named = Signal()
    edited = Signal()
    tightened = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__(pad=20, head=False)
        self.session = session
        self.first_words: int | None = None
        self._density = DENSITIES[0]
        self.heading = heading(size=15)
        self.name = Field()
        self.split = Button(kind=QUIET, icon="pencil", small=True)
        self.split.setFixedHeight(SPLIT)
        self.company = Field()
        self.phone = PhoneField()
        self.cin = Field()
        self.cin.input.edit.setMaxLength(14)
        self.cin.hide()
        self.purpose = Select()
        self.purpose_field = Field(widget=self.purpose)
        self.detail = Field()
        self.detail.hide()
        self.companions = Stepper(0, 0, MOST_COMPANIONS)
        self.companions_field = Field(widget=self.companions)
        self.vehicle = Field()
        self.vehicle.input.edit.setMaxLength(20)
        self.consent = ConsentBox(session.station)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addWidget(self.companions_field, 42)
        pair.addWidget(self.vehicle, 58)
        self.body.setSpacing(14)
        self.add(self.heading)
        self.name.add_beside_label(self.split)
        for widget in (self.name, self.company):
            self.add(widget)
        card = QHBoxLayout()
        card.setSpacing(12)
        card.addWidget(self.phone, 58)
        card.addWidget(self.cin, 42)
        self.body.addLayout(card)
        self.add(self.purpose_field)
        self.add(self.detail)
        self.body.addLayout(pair)
        self.body.addStretch(1)
        self.add(self.consent)
        self.split.hide()

    def _connect(self) -> None:
        self.name.edited.connect(self._name_typed)
        self.split.clicked.connect(self._split_elsewhere)
        self.company.edited.connect(lambda _text: self.edited.emit())
        self.phone.edited.connect(lambda _text: self.check_phone())
        self.phone.input.edit.installEventFilter(self)
        self.purpose.picked.connect(lambda _purpose: self.ask_detail())

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """What is filled in, in the order of reading."""
        card = () if self.cin.isHidden() else (self.cin,)
        detail = () if self.detail.isHidden() else (self.detail,)
        first = (self.name, self.company, self.phone, *card, self.purpose_field, *detail)
        return (*first, self.companions_field, self.vehicle, self.consent)

    def offer_cin(self, *, offered: bool) -> None:
        """Ask for the number of the identity card; only where the CNDP has authorised it."""
        self.cin.setVisible(offered)
        if not offered:
            self.cin.set_text("")

    def ask_detail(self) -> None:
        """Ask for what the purpose that is chosen wants to know beside."""
        words = detail_words(str(self.purpose.value), language_of(self))
        self.detail.set_label(words)
        self.detail.setVisible(bool(words))

    @property
    def names(self) -> tuple[str, str]:
        """First and last name as they will be kept."""
        return split_name(self.name.text(), self.first_words)

    def set_names(self, text: str, first_words: int | None) -> None:
        """Show a name and where its last name begins."""
        self.name.set_text(text)
        self.first_words = first_words
        self._show_split()

    def _name_typed(self, _text: str) -> None:
        self.first_words = None
        self._show_split()
        self.named.emit()

    def _split_elsewhere(self) -> None:
        words = self.name.text().split()
        here = usual_split(words) if self.first_words is None else self.first_words
        self.first_words = here % (len(words) - 1) + 1
        self._show_split()
        self.named.emit()

    def _show_split(self) -> None:
        words = self.name.text().split()
        self.name.input.set_mark("check" if len(words) > 1 else "")
        self.split.setVisible(len(words) > 2)
        self.split.setText(self.tr("Nom de famille : {name}").format(name=self.names[1]))

    def check_phone(self) -> None:
        """Mark a number that can be dialled."""
        self.phone.input.set_mark("check" if self.phone.text() and self.phone_is_right() else "")

    def phone_is_right(self) -> bool:
        """Whether the number typed can be dialled; none is fine."""
        from kiosk.core import checks

        try:
            checks.phone("phone", self.phone.text())
        except Invalid:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.phone.input.edit and event.type() == QEvent.Type.FocusOut:
            self._say_phone()
        return super().eventFilter(watched, event)

    def _say_phone(self) -> None:
        if self.phone.text() and not self.phone_is_right():
            refusal = Invalid(field="phone", problem="phone")
            self.phone.set_error(self.session.words(refusal), focus=False)

    def _set_density(self, density: Density) -> None:
        self._density = density
        for field in (
            *(self.name, self.company, self.phone, self.cin, self.detail),
            self.vehicle,
        ):
            field.input.setFixedHeight(density.field)
        self.companions.setFixedHeight(density.field)
        for named in self.fields[:-1]:
            if (column := named.layout()) is not None:
                column.setSpacing(density.under_label)
        self.consent.set_low(density is not DENSITIES[0])
        self.body.setSpacing(density.gap)
        self.body.setContentsMargins(20, density.edge, 20, density.edge)
        self.heading.setVisible(density.heading)
        self.tightened.emit(density.edge)
        self._say_help()

    def _tighten(self) -> None:
        """Take less height until every line of every text has its own."""
        at = DENSITIES.index(self._density)
        while at + 1 < len(DENSITIES) and self._wanted() > self.height():
            at += 1
            self._set_density(DENSITIES[at])

    def _wanted(self) -> int:
        layout = self.layout()
        assert layout is not None  # noqa: S101
        # From the inside out: what has just changed inside is else known outside a moment later.
        for inner in (*(field.layout() for field in self.fields), self.body, layout):
            if inner is not None:
                inner.activate()
        return layout.totalHeightForWidth(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_density(DENSITIES[0])
        self._tighten()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._tighten()
        return done

    def _say_help(self) -> None:
        text = self.tr("Pour prévenir l’hôte et en cas d’évacuation.")
        self.phone.set_help(text if self._density is DENSITIES[0] else "")

    def retranslate(self) -> None:
        """Word the card in the language in force; what was typed stays."""
        optional = self.tr("facultatif")
        self.heading.setText(self.tr("Le visiteur"))
        self.name.set_label(self.tr("Prénom et nom"))
        self.company.set_label(self.tr("Entreprise"), optional)
        self.phone.set_label(self.tr("Téléphone"), optional)
        self.cin.set_label(self.tr("Numéro de CIN"), optional)
        self.purpose_field.set_label(self.tr("Motif"))
        self.purpose.set_choices(list(purposes(language_of(self))))
        self.ask_detail()
        self.companions_field.set_label(self.tr("Accompagnants"))
        self.vehicle.set_label(self.tr("Véhicule"), optional)
        self.vehicle.input.set_example(self.tr("Immatriculation"))
        self._say_help()
        self._show_split()
        self.consent.retranslate()
