"""The form of a resident, and that of someone in it; a field is checked when it is left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from kiosk.bookings.policy import MEMBER_NAMES
from kiosk.core import checks
from kiosk.core.directions import joined
from kiosk.core.errors import Invalid
from kiosk.residents import sectors
from kiosk.residents.commands import AddPerson, ChangeResident, RegisterResident
from kiosk.residents.members import MEMBERS
from kiosk.residents.offices import held
from kiosk.residents.queries import ResidentView
from kiosk.sites.offices import AND, offices
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.select import Select
from ui.widgets.toggles import ToggleGroup

Check = Callable[[str, str], str]
CHECKS: dict[str, Check] = {
    "name": checks.title,
    "name_ar": checks.title,
    "ice": checks.ice,
    "phone": checks.phone,
    "second_phone": checks.phone,
    "email": checks.email,
    "rc": checks.rc,
    "tax": checks.tax,
    "cnss": checks.cnss,
    "first_name": checks.name,
    "last_name": checks.name,
}
PROVEN = frozenset({"ice", "phone", "second_phone", "email", "rc", "tax", "cnss"})
"""Fields whose form proves something; a name that can be typed proves nothing."""


class _CheckedForm(FormDialog):
    """Lines to type in; each is checked when it is left, all of them by the command."""

    def add_lines(self, *named: tuple[str, str, str]) -> None:
        """Fields side by side: (name, label, mark)."""
        for name, label, mark in named:
            field = Field(label, mark=mark)
            field.input.edit.editingFinished.connect(lambda n=name: self.check(n))
            self.fields[name] = field
        self.add_row(*(name for name, _, _ in named))

    def check(self, name: str) -> bool:
        """Say at once what a field cannot be; nothing is said of one still empty."""
        field, text = self.fields[name], self.fields[name].text()
        field.clear_error()
        field.input.set_mark("")
        if not text or name not in CHECKS:
            return True
        try:
            CHECKS[name](name, text)
        except Invalid as refusal:
            field.set_error(self.session.words(refusal), focus=False)
            self.adjustSize()
            return False
        if name in PROVEN:
            field.input.set_mark("check")
        return True

    def complete(self) -> bool:
        checked = [self.check(name) for name in self.fields]  # every field, not up to the first
        return all(checked)

    def values(self) -> dict[str, Any]:
        """What is typed, by field."""
        return {name: field.text() for name, field in self.fields.items()}


class ResidentForm(_CheckedForm):
    """Registers a company, or changes one."""

    def __init__(
        self, parent: QWidget, session: Session, resident: ResidentView | None = None
    ) -> None:
        super().__init__(parent, session, width=700)
        self.resident = resident
        title = self.tr("Modifier") if resident else self.tr("Nouveau résident")
        self.word(title, self.tr("Enregistrer"))
        optional = self.tr("facultatif")
        self.add_lines(
            ("name", self.tr("Raison sociale"), ""), ("name_ar", self.tr("Nom arabe"), optional)
        )
        self.add_lines(
            ("ice", self.tr("ICE"), optional),
            ("tax", self.tr("IF"), optional),
            ("cnss", self.tr("Affilié CNSS"), optional),
        )
        self.add_lines(
            ("rc", self.tr("RC"), optional),
            ("rc_court", self.tr("Tribunal du RC"), optional),
            ("office", self.tr("Bureau"), optional),
        )
        self._offer_offices()
        self.add_lines(
            ("phone", self.tr("Téléphone"), optional),
            ("second_phone", self.tr("Autre téléphone"), optional),
            ("email", self.tr("E-mail"), optional),
        )
        self.sector = ToggleGroup()
        self.sector_field = Field(self.tr("Secteur"), widget=self.sector)
        self.body.addWidget(self.sector_field)
        self.member = ToggleGroup()
        names = [(each, MEMBER_NAMES[each].of(session.language), "") for each in MEMBERS]
        self.member.set_choices(list(names))
        self.member_field = Field(self.tr("Sorte de membre"), widget=self.member)
        self.body.addWidget(self.member_field)
        self.fields["ice"].set_help(self.tr("15 chiffres"))
        self.fields["tax"].set_help(self.tr("7 ou 8 chiffres"))
        self.fields["rc_court"].input.set_example(self.tr("Casablanca"))
        self.fields["cnss"].set_help(self.tr("7 chiffres, celui de l’employeur"))
        self.form.places = {
            **self.fields,
            "residents.ice_taken": self.fields["ice"],
            "residents.rc_taken": self.fields["rc"],
            "sector": self.sector_field,
            "residents.already_here": self.fields["name"],
        }
        if resident is not None:
            for name, field in self.fields.items():
                field.set_text(getattr(resident, name))
        self._offer_sectors(resident.sector if resident else "")
        self.member.choose(resident.member if resident else MEMBERS[0])

    def _offer_sectors(self, kept: str) -> None:
        """The three of the network, and what an older row says beside them."""
        language, now = self.session.language, sectors.known(kept) or kept
        offered = [each for each in (*sectors.SECTORS, now) if each]
        self.sector.set_choices(
            [(each, sectors.words(each, language), "") for each in dict.fromkeys(offered)]
        )
        self.sector.choose(*([now] if now else []))

    def complete(self) -> bool:
        rc, court = self.fields["rc"], self.fields["rc_court"]
        if super().complete():
            if not rc.text() or court.text():
                return True
            court.set_error(self.tr("Dites la ville du tribunal : un RC n’est unique que là."))
        return False

    def _offer_offices(self) -> None:
        """The offices of the site, the free ones first, where any are listed."""
        self.offices = Select()
        found = self.session.read(offices)
        if not found:
            return
        taken = self.session.read(held)
        free = [(o.label, o.label) for o in found if o.id not in taken]
        others = [(o.label, joined(o.label, self.tr("occupé"))) for o in found if o.id in taken]
        self.offices.set_choices([("", self.tr("Dans la liste…")), *free, *others])
        self.offices.picked.connect(self._take_office)
        self.body.addWidget(Field(self.tr("Bureaux du site"), widget=self.offices))
        self.fields["office"].set_help(self.tr("Plusieurs : séparés par +"))

    def _take_office(self, label: object) -> None:
        """Write an office that was chosen; after a + it is one more."""
        field = self.fields["office"]
        if not label:
            return
        typed = field.text().rstrip("+ ").split(AND) if field.text().endswith("+") else []
        field.set_text(AND.join([*typed, str(label)]))
        self.offices.choose("")

    def values(self) -> dict[str, Any]:
        chosen = {"member": str(self.member.value), "sector": self._sector()}
        return super().values() | chosen

    def _sector(self) -> str:
        """The one that is chosen; what an older row says of it more is kept with it."""
        chosen, kept = str(self.sector.value or ""), self.resident.sector if self.resident else ""
        return kept if chosen and sectors.known(kept) == chosen else chosen

    def command(self) -> RegisterResident | ChangeResident:
        if self.resident is None:
            return RegisterResident(**self.values())
        return ChangeResident(resident=self.resident.id, **self.values())


class PersonForm(_CheckedForm):
    """Adds someone to a resident."""

    def __init__(self, parent: QWidget, session: Session, resident: ResidentView) -> None:
        super().__init__(parent, session)
        self.resident = resident
        self.word(self.tr("Ajouter une personne"), self.tr("Ajouter"))
        optional = self.tr("facultatif")
        self.add_lines(("first_name", self.tr("Prénom"), ""), ("last_name", self.tr("Nom"), ""))
        self.add_lines(("role", self.tr("Fonction"), optional))
        self.add_lines(
            ("phone", self.tr("Téléphone"), optional), ("email", self.tr("E-mail"), optional)
        )

    def complete(self) -> bool:
        first, last = self.fields["first_name"], self.fields["last_name"]
        if super().complete():
            try:
                checks.readable("last_name", first.text() + last.text())
            except Invalid as refusal:
                last.set_error(self.session.words(refusal))
            else:
                return True
        return False

    def command(self) -> AddPerson:
        return AddPerson(resident=self.resident.id, **self.values())


def as_before(resident: ResidentView) -> ChangeResident:
    """The change that gives a company back what was known of it."""
    return ChangeResident(
        resident=resident.id,
        name=resident.name,
        name_ar=resident.name_ar,
        ice=resident.ice,
        sector=resident.sector,
        office=resident.office,
        phone=resident.phone,
        second_phone=resident.second_phone,
        email=resident.email,
        member=resident.member,
        rc=resident.rc,
        rc_court=resident.rc_court,
        tax=resident.tax,
        cnss=resident.cnss,
    )
