"""Who works here, and as what."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt

from kiosk.core.languages import in_language
from kiosk.staff.commands import AddStaff, ChangeStaff, RemoveStaff
from kiosk.staff.pins import drawn
from kiosk.staff.queries import StaffView, locked, staff
from kiosk.staff.secrets import ResetPin
from ui.manager.site.section import Section
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.dialog import ask, tell
from ui.widgets.field import Field
from ui.widgets.marks import draw_avatar
from ui.widgets.pill import NEUTRAL, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter
from ui.widgets.toggles import ToggleGroup

DESK_ROLE = "desk"


class _Person(RowPainter):
    def __init__(self) -> None:
        self.roles: dict[str, str] = {}
        self.remove = self.give = self.locked = ""
        self.stuck: frozenset[str] = frozenset()

    def paint(self, row: RowCanvas, item: StaffView) -> None:
        name = in_language(item, self.language)
        square = row.box(16, 36, top=(row.height - 36) / 2, height=36)
        draw_avatar(row.painter, square, name)
        used = 16 + row.button(16, "remove", self.remove, height=30) + 8
        used += row.button(used, "pin", self.give, icon="key-round", height=30) + 12
        if item.code in self.stuck:
            used += row.pill(used, self.locked, WARNING, icon="lock", height=24) + 8
        used += row.pill(used, self.roles.get(item.role, item.role), NEUTRAL, height=24)
        row.two_lines(64, row.width - 64 - used - 12, name, item.code)

    def words(self, item: StaffView) -> str:
        return f"{in_language(item, self.language)}, {self.roles.get(item.role, item.role)}"


class StaffSection(Section):
    """Enter or a double click on someone puts them in the form, to be changed."""

    shows: ClassVar[frozenset[str]] = frozenset({"staff", "staff_secret"})
    first = "code"

    def __init__(self, session: Session) -> None:
        self._painter = _Person()
        super().__init__(session, self._painter, key=lambda person: person.code)
        self.ask, self.tell = ask, tell
        self.acts = Form(self, session)
        self.role = ToggleGroup()
        self.fields = {
            "name": Field(),
            "name_ar": Field(),
            "code": Field(),
            "role": Field(widget=self.role),
        }
        self.fields["name_ar"].input.edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        for field in self.fields.values():
            self.card.add(field)
        self.finish_form()
        self._changed: StaffView | None = None
        self.instead = Button(kind=QUIET, small=True)
        self.instead.clicked.connect(lambda: self.change(None))
        self.instead.hide()
        self.card.body.insertWidget(self.card.body.indexOf(self.verb) + 1, self.instead)
        self.rows.opened.connect(self.change)
        self.rows.pressed_button.connect(self._pressed)
        self.retranslate()
        self.role.choose(DESK_ROLE)

    def refresh(self) -> None:
        self._painter.stuck = frozenset(self.session.read(locked))
        self.rows.set_items(self.session.read(staff))
        self.list.count.setText(str(len(self.rows.items)))

    def retranslate(self) -> None:
        self._painter.roles = {
            DESK_ROLE: self.tr("Accueil"),
            "agent": self.tr("Agent de guichet"),
            "manager": self.tr("Gestion"),
            "mitc": self.tr("MITC"),
            "technician": self.tr("Technicien"),
        }
        self._painter.remove = self.tr("Retirer")
        self._painter.give = self.tr("PIN")
        self._painter.locked = self.tr("Bloqué")
        self.role.set_choices([(role, word, "") for role, word in self._painter.roles.items()])
        self.list.set_title(self.tr("Personnel"), str(len(self.rows.items)))
        changed = self._changed is not None
        self.card.set_title(
            self.tr("Modifier une personne") if changed else self.tr("Ajouter une personne")
        )
        self.fields["name"].set_label(self.tr("Prénom et nom"))
        self.fields["name_ar"].set_label(self.tr("Nom en arabe"), self.tr("facultatif"))
        self.fields["code"].set_label(self.tr("Code"))
        self.fields["code"].set_help(self.tr("Ce qui signe chaque action de cette personne."))
        self.fields["role"].set_label(self.tr("Rôle"))
        self.verb.setText(self.tr("Enregistrer") if changed else self.tr("Ajouter la personne"))
        self.instead.setText(self.tr("Ajouter quelqu’un d’autre"))
        self.empty.say(self.tr("Personne n’est inscrit"), self.tr("Ajoutez la première personne."))
        self.rows.viewport().update()

    def send(self) -> None:
        code, name, name_ar = (self.fields[field].text() for field in ("code", "name", "name_ar"))
        role = str(self.role.value)
        if self._changed is None:
            added = AddStaff(code=code, name=name, name_ar=name_ar, role=role)
            self.do(added, self.tr("{name} est inscrit").format(name=name))
        else:
            changed = ChangeStaff(code=code, name=name, name_ar=name_ar, role=role)
            self.do(changed, self.tr("{name} est modifié").format(name=name))

    def change(self, person: StaffView | None) -> None:
        """Have the form change someone; None has it add one again."""
        self._changed = person
        self.form.clear_errors()
        for name in ("name", "name_ar", "code"):
            self.fields[name].set_text(getattr(person, name, ""))
        self.fields["code"].input.setEnabled(person is None)
        self.role.choose(person.role if person else DESK_ROLE)
        self.instead.setVisible(person is not None)
        self.retranslate()
        self.fields["name"].setFocus()

    def done(self) -> None:
        self.change(None)

    def _pressed(self, button: str, person: StaffView) -> None:
        (self.remove if button == "remove" else self.give_pin)(person)

    def give_pin(self, person: StaffView) -> None:
        """Give someone a PIN to begin with, once it is confirmed; it is shown this once."""
        name = in_language(person, self.session.language)
        title = self.tr("Donner un nouveau PIN à {name} ?").format(name=name)
        text = self.tr("L’ancien ne vaudra plus. À sa première entrée, {name} choisira le sien.")
        if self.ask(self, title, text.format(name=name), verb=self.tr("Donner un PIN")):
            pin = drawn()
            self.acts.submit(
                ResetPin(code=person.code, pin=pin),
                then=lambda _outcome: self._show_pin(name, pin),
            )

    def _show_pin(self, name: str, pin: str) -> None:
        title = self.tr("PIN de {name} : {pin}").format(name=name, pin=pin)
        text = self.tr("Notez-le ou dites-le maintenant : il ne sera plus montré.")
        self.tell(self, title, text, verb=self.tr("C’est noté"))

    def remove(self, person: StaffView) -> None:
        """Take the right to sign away, once it is confirmed."""
        name = in_language(person, self.session.language)
        title = self.tr("Retirer {name} du personnel ?").format(name=name)
        text = self.tr("Son code ne signera plus rien ici. Ce qui est fait reste au journal.")
        if self.ask(self, title, text, verb=self.tr("Retirer"), danger=True):
            said = self.tr("{name} est retiré").format(name=name)
            self.acts.submit(
                RemoveStaff(code=person.code),
                then=lambda _outcome: self.session.say(said),
            )
