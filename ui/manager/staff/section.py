"""Who works here, as what, and how they get in."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.badges.commands import RevokeBadge
from kiosk.core import catalogue
from kiosk.core.command import AGENT, DESK, MANAGER, MITC, TECHNICIAN, Command
from kiosk.core.languages import in_language
from kiosk.core.wording import say
from kiosk.staff.commands import AddStaff, ChangeStaff, RemoveStaff
from kiosk.staff.pins import drawn
from kiosk.staff.queries import same_code
from kiosk.staff.secrets import ResetPin
from ui.manager.section import Section
from ui.manager.staff.access import Access
from ui.manager.staff.people import (
    BADGE,
    CHANGE,
    PIN,
    REMOVE,
    UNLOCK,
    Member,
    PersonRow,
    members,
)
from ui.shell.answers import answers
from ui.shell.form_dialog import may_be_lost
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.shell.signing.people import people_sign_in
from ui.widgets.button import QUIET, SECONDARY, Button
from ui.widgets.dialog import ask
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.toggles import ToggleGroup

ROLES = (DESK, AGENT, MANAGER, MITC, TECHNICIAN)
ICONS = {PIN: "key-round", BADGE: "id-card", UNLOCK: "lock-open", REMOVE: "user-x"}


class StaffSection(Section):
    """The pencil, Enter or a double click on someone puts them in the form, to be changed."""

    shows: ClassVar[frozenset[str]] = frozenset({"staff", "staff_secret", "badge"})
    first = "code"
    needs = "people.add_staff"

    def __init__(self, session: Session) -> None:
        self._painter = PersonRow()
        super().__init__(session, self._painter, key=lambda member: member.person.code)
        self.ask = ask
        self.acts = Form(self, session)
        self.access = Access(self, session, self.acts)
        self.role, self.services = ToggleGroup(), ToggleGroup(many=True)
        self.fields = {
            "name": Field(),
            "name_ar": Field(),
            "code": Field(),
            "role": Field(widget=self.role),
            "services": Field(widget=self.services),
        }
        self.fields["name_ar"].input.edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.lay_out((("name", "name_ar"),))
        self.finish_form()
        self._changed: Member | None = None
        self.instead = Button(kind=QUIET, small=True)
        self.buttons = self._act_buttons()
        self.foot.addWidget(self.instead)
        self.foot.addWidget(self.more)
        self._connect()
        self.retranslate()
        self.role.choose(DESK)
        self._show_step()
        self._at_first = answers(self.card)

    def _act_buttons(self) -> dict[str, Button]:
        """What the buttons of a row do, for the keyboard."""
        self.more = QWidget()
        row = FlowLayout(self.more, gap=8)
        row.setContentsMargins(0, 0, 0, 0)
        made = {}
        for name, icon in ICONS.items():
            made[name] = Button(kind=SECONDARY, icon=icon, small=True)
            made[name].clicked.connect(partial(self._act, name))
            row.addWidget(made[name])
        return made

    def _connect(self) -> None:
        self.instead.clicked.connect(lambda: self.change(None))
        self.rows.opened.connect(self.change)
        self.rows.pressed_button.connect(self._pressed)
        self.role.picked.connect(lambda _roles: self._show_step())
        self.services.picked.connect(lambda _codes: self._say_all())

    def refresh(self) -> None:
        self.rows.set_items(members(self.session))
        self.list.count.setText(str(len(self.rows.items)))
        if self._changed is not None:
            code = self._changed.person.code
            now = next((m for m in self.rows.items if m.person.code == code), None)
            self._changed = now or self._changed
            self._show_step()

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        language = self.session.language
        painter = self._painter
        painter.tips = {
            CHANGE: self.tr("Modifier"),
            REMOVE: self.tr("Retirer"),
            PIN: self.tr("Donner un PIN"),
            BADGE: self.tr("Badge"),
            UNLOCK: self.tr("Débloquer"),
        }
        painter.locked, painter.unlock = self.tr("Bloqué"), self.tr("Débloquer")
        painter.pinless = self.tr("Sans PIN")
        painter.all_services = self.tr("tous les services")
        for name, button in self.buttons.items():
            button.setText(painter.tips[name])
        self.role.set_choices([(role, say(f"role.{role}", language), "") for role in ROLES])
        desks = catalogue.load().desks
        self.services.set_choices([(d.code, d.name.of(language), "") for d in desks])
        self.list.set_title(self.tr("Personnel"), str(len(self.rows.items)))
        self.fields["name"].set_label(self.tr("Prénom et nom"))
        self.fields["name_ar"].set_label(self.tr("Nom en arabe"), self.tr("facultatif"))
        self.fields["code"].set_label(self.tr("Code"))
        self.fields["code"].set_help(self.tr("Ce qui signe chaque action de cette personne."))
        self.fields["role"].set_label(self.tr("Rôle"))
        self.fields["services"].set_label(self.tr("Services"))
        self.instead.setText(self.tr("Ajouter quelqu’un d’autre"))
        self.empty.say(self.tr("Personne n’est inscrit"), self.tr("Ajoutez la première personne."))
        self._show_step()
        self.rows.viewport().update()

    def _show_step(self) -> None:
        """The form adds somebody, or changes the one who was opened."""
        changed = self._changed
        adds, changes = self.tr("Ajouter une personne"), self.tr("Modifier une personne")
        self.card.set_title(adds if changed is None else changes)
        adds, keeps = self.tr("Ajouter la personne"), self.tr("Enregistrer")
        self.verb.setText(adds if changed is None else keeps)
        self.fields["code"].setVisible(changed is None)
        self.fields["services"].setVisible(self.role.value == AGENT)
        self._say_all()
        self.instead.setVisible(changed is not None)
        self.more.setVisible(changed is not None)
        self.buttons[UNLOCK].setVisible(changed is not None and changed.locked)

    def _say_all(self) -> None:
        """An agent with no service of their own is no one's careless choice."""
        all_of_them = self.tr("Aucun service choisi : l’agent sert à tous les services.")
        self.fields["services"].set_help("" if self.services.values else all_of_them)

    # -- the form ------------------------------------------------------------------------------

    def _serves_all(self, name: str) -> bool:
        """Whether it is meant that an agent serves everywhere."""
        title = self.tr("{name} sert à tous les services ?").format(name=name)
        text = self.tr("Aucun service choisi : l’agent sert à tous les services.")
        return self.ask(self, title, text, verb=self.tr("Oui, à tous"))

    def send(self) -> None:
        name, name_ar = self.fields["name"].text(), self.fields["name_ar"].text()
        role = str(self.role.value)
        services = [str(code) for code in self.services.values] if role == AGENT else []
        if role == AGENT and not services and not self._serves_all(name):
            self.services.setFocus()
            return
        if self._changed is None:
            code = self.fields["code"].text()
            added = AddStaff(code=code, name=name, name_ar=name_ar, role=role, services=services)
            self._add(
                added, self.tr("{name} fait maintenant partie du personnel").format(name=name)
            )
        else:
            code = self._changed.person.code
            changed = ChangeStaff(
                code=code, name=name, name_ar=name_ar, role=role, services=services
            )
            self.do(changed, self.tr("Modifications enregistrées : {name}").format(name=name))

    def _add(self, added: AddStaff, said: str) -> None:
        """Somebody gets a PIN at once, shown this once, where people sign in with one."""
        here = any(same_code(m.person.code, added.code) for m in self.rows.items)
        if here or not people_sign_in(self.session):
            self.do(added, said)
            return
        pin, name = drawn(), in_language(added, self.session.language)
        self.form.places, self.form.otherwise = self.fields, self.fields[self.first]
        self.form.clear_errors()

        def done(_outcomes: object) -> None:
            self._done(said)
            self.access.show_pin(name, pin)

        self.form.submit_all([added, ResetPin(code=added.code, pin=pin)], then=done)

    def change(self, member: Member | None) -> None:
        """Have the form change someone; None has it add one. What was typed may have to go."""
        typed = answers(self.card) != self._at_first
        if not typed or may_be_lost(self, self.ask):
            self._begin(member)

    def _begin(self, member: Member | None) -> None:
        self._changed = member
        person = member.person if member else None
        self.form.clear_errors()
        for name in ("name", "name_ar", "code"):
            self.fields[name].set_text(getattr(person, name, ""))
        self.role.choose(person.role if person else DESK)
        self.services.choose(*(person.services if person else ()))
        self._show_step()
        self._at_first = answers(self.card)
        self.fields["name"].setFocus()

    def done(self) -> None:
        self._begin(None)

    # -- acts ----------------------------------------------------------------------------------

    def _act(self, name: str) -> None:
        if self._changed is not None:
            self._pressed(name, self._changed)

    def _pressed(self, button: str, member: Member) -> None:
        if button == PIN:
            self.access.give_pin(member.person, first=member.pinless)
        elif button == BADGE:
            self.access.badge(member)
        elif button == UNLOCK:
            self.access.unlock(member.person)
        elif button == CHANGE:
            self.change(member)
        else:
            self.remove(member)

    def remove(self, member: Member) -> None:
        """Take the right to sign away, and the badge, once it is confirmed."""
        name = in_language(member.person, self.session.language)
        title = self.tr("Retirer {name} du personnel ?").format(name=name)
        text = self.tr("Son code ne signera plus rien ici. Ce qui est fait reste au journal.")
        if not self.ask(self, title, text, verb=self.tr("Retirer"), danger=True):
            return
        wanted: list[Command] = [RemoveStaff(code=member.person.code)]
        if member.badge is not None:
            wanted.append(RevokeBadge(badge=member.badge.id, reason=str(self.tr("départ"))))
        said = self.tr("{name} ne fait plus partie du personnel").format(name=name)
        self.acts.submit_all(wanted, then=lambda _outcomes: self._removed(member, said))

    def _removed(self, member: Member, said: str) -> None:
        if self._changed is not None and self._changed.person.code == member.person.code:
            self._begin(None)
        self.session.say(said)
