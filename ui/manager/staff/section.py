"""Who works here, and as what."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt

from kiosk.core.languages import in_language
from kiosk.staff.commands import AddStaff, ChangeStaff, RemoveStaff
from kiosk.staff.queries import StaffView, staff
from ui.manager.site.section import Section
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.dialog import ask
from ui.widgets.field import Field
from ui.widgets.marks import draw_avatar
from ui.widgets.pill import NEUTRAL
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter
from ui.widgets.toggles import ToggleGroup

DESK_ROLE = "desk"


class _Person(RowPainter):
    def __init__(self) -> None:
        self.roles: dict[str, str] = {}
        self.remove = ""

    def paint(self, row: RowCanvas, item: StaffView) -> None:
        name = in_language(item, self.language)
        square = row.box(16, 36, top=(row.height - 36) / 2, height=36)
        draw_avatar(row.painter, square, name)
        used = 16 + row.button(16, "remove", self.remove, height=30) + 12
        used += row.pill(used, self.roles.get(item.role, item.role), NEUTRAL, height=24)
        row.two_lines(64, row.width - 64 - used - 12, name, item.code)

    def words(self, item: StaffView) -> str:
        return f"{in_language(item, self.language)}, {self.roles.get(item.role, item.role)}"


class StaffSection(Section):
    """Enter or a double click on someone puts them in the form, to be changed."""

    shows: ClassVar[frozenset[str]] = frozenset({"staff"})
    first = "code"

    def __init__(self, session: Session) -> None:
        self._painter = _Person()
        super().__init__(session, self._painter, key=lambda person: person.code)
        self.ask = ask
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
        self.rows.pressed_button.connect(lambda _name, person: self.remove(person))
        self.retranslate()
        self.role.choose(DESK_ROLE)

    def refresh(self) -> None:
        self.rows.set_items(self.session.read(staff))
        self.list.count.setText(str(len(self.rows.items)))

    def retranslate(self) -> None:
        self._painter.roles = {
            DESK_ROLE: self.tr("Accueil"),
            "agent": self.tr("Agent de guichet"),
            "manager": self.tr("Gestion"),
        }
        self._painter.remove = self.tr("Retirer")
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
