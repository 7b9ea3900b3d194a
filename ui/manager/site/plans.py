"""Plans of floors: drawn, or taken from an SVG, and the places set on them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core import incoming
from kiosk.core.command import Command
from kiosk.core.files import write_whole
from kiosk.core.languages import in_language
from kiosk.sites import drawing
from kiosk.sites.drawing import CIRCLE, LINE, RECT, TEXT, Shape
from kiosk.sites.kinds import EQUIPMENT, ROOM
from kiosk.sites.plans import DrawPlan, PlaceSpot, PlanView, RemovePlan, RemoveSpot, plans, spots
from kiosk.sites.queries import ResourceView, resources
from ui.manager.section import Section
from ui.manager.site.place_rows import PlaceRow
from ui.manager.site.plan_editor import CHOOSE, SPOT, Mark, PlanEditor, Sheet
from ui.shell.file_question import ask_where, ask_which
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.widgets.button import SECONDARY, Button
from ui.widgets.dialog import ask
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.plan import EMPTY
from ui.widgets.select import Select
from ui.widgets.toggles import ToggleGroup

NEW = "new"
TOOLS = {
    CHOOSE: "move",
    RECT: "square",
    LINE: "slash",
    CIRCLE: "circle-dot",
    TEXT: "type",
    SPOT: "map-pin",
}


class PlansSection(Section):
    """A plan is worked on as a whole and kept as a whole."""

    shows: ClassVar[frozenset[str]] = frozenset({"floor_plan", "spot", "resource"})
    first = "name"
    needs = "sites.draw_plan"

    def __init__(self, session: Session) -> None:
        super().__init__(session, PlaceRow())
        self.ask, self.ask_which, self.ask_where = ask, ask_which, ask_where
        self.acts = Form(self, session)
        self.editor = PlanEditor()
        self.rows.hide()
        self.list.add(self.editor, 1)
        self.plan, self.tool, self.of = Select(), ToggleGroup(), Select()
        self.fields = {
            "plan": Field(widget=self.plan),
            "name": Field(),
            "tool": Field(widget=self.tool),
            "resource": Field(widget=self.of),
            "label": Field(),
            "text": Field(),
        }
        self._shown: PlanView | None = None
        self._places: dict[UUID, ResourceView] = {}
        self.buttons = {
            name: Button(kind=SECONDARY, icon=icon, small=True)
            for name, icon in (
                ("undo", "undo-2"),
                ("import", "file-up"),
                ("export", "file-down"),
                ("remove", "x"),
            )
        }
        self._lay_out()
        self._connect()
        self.tool.set_choices([(name, "", icon) for name, icon in TOOLS.items()])
        self.tool.choose(CHOOSE)
        self.retranslate()

    def _lay_out(self) -> None:
        self.lay_out((("resource", "label"),))
        self.finish_form()
        row = QWidget()
        flow = FlowLayout(row, gap=8)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in self.buttons.values():
            flow.addWidget(button)
        line = QHBoxLayout()
        line.addWidget(row)
        self.foot.addLayout(line)

    def _connect(self) -> None:
        self.plan.picked.connect(self._picked)
        self.tool.picked.connect(lambda _tools: self._take_tool())
        self.of.picked.connect(lambda _place: self._number())
        self.editor.dropped.connect(self._drop)
        self.editor.wants_text.connect(self._write)
        self.editor.changed.connect(self._show_buttons)
        self.buttons["undo"].clicked.connect(self.editor.undo)
        self.buttons["import"].clicked.connect(self._import)
        self.buttons["export"].clicked.connect(self._export)
        self.buttons["remove"].clicked.connect(self._remove)

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """What is being drawn stays, whatever else changes."""
        found = self.session.read(plans)
        places = [p for p in self.session.read(resources) if p.kind != EQUIPMENT]
        self._places = {place.id: place for place in places}
        language = self.session.language
        self.editor.names = {p.id: in_language(p, language) for p in places}
        self.of.set_choices([(p.id, in_language(p, language)) for p in places])
        self.plan.set_choices([*((p.id, p.name) for p in found), (NEW, self.tr("Nouveau plan"))])
        kept = self._shown.id if self._shown else None
        now = next((plan for plan in found if plan.id == kept), None)
        if self.editor.can_undo:
            self.plan.choose(kept or NEW)
        elif now is None or now != self._shown or kept is None:
            self._show(now or next(iter(found), None))
        self._number()
        self._show_buttons()

    def _show(self, plan: PlanView | None) -> None:
        self._shown = plan
        self.plan.choose(plan.id if plan else NEW)
        self.fields["name"].set_text(plan.name if plan else "")
        shapes = drawing.read(plan.drawing) if plan else EMPTY
        marks = (Mark(s.resource, s.label, s.x, s.y, s.id) for s in (plan.spots if plan else ()))
        self.editor.show_sheet(Sheet(shapes, tuple(marks)))
        self.form.clear_errors()
        self._show_buttons()

    def _picked(self, chosen: object) -> None:
        if self.editor.can_undo and not self._may_go():
            self.plan.choose(self._shown.id if self._shown else NEW)
            return
        self._show(next((p for p in self.session.read(plans) if p.id == chosen), None))

    def _may_go(self) -> bool:
        title = self.tr("Abandonner le dessin ?")
        text = self.tr("Ce qui est dessiné depuis l’enregistrement sera perdu.")
        return self.ask(self, title, text, verb=self.tr("Abandonner"), danger=True)

    def _show_buttons(self) -> None:
        self.buttons["undo"].setEnabled(self.editor.can_undo)
        self.buttons["remove"].setVisible(self._shown is not None)

    def retranslate(self) -> None:
        words = {
            CHOOSE: self.tr("Déplacer"),
            RECT: self.tr("Pièce"),
            LINE: self.tr("Mur"),
            CIRCLE: self.tr("Rond"),
            TEXT: self.tr("Texte"),
            SPOT: self.tr("Place"),
        }
        self.list.set_title(self.tr("Plan de l’étage"))
        self.card.set_title(self.tr("Dessiner"))
        self.tool.set_choices([(name, words[name], icon) for name, icon in TOOLS.items()])
        self.editor.setAccessibleName(self.tr("Plan de l’étage"))
        self.editor.setAccessibleDescription(
            self.tr("Flèches, Entrée, Espace, Suppr et Ctrl+Z dessinent au clavier.")
        )
        self.fields["plan"].set_label(self.tr("Plan"))
        self.fields["name"].set_label(self.tr("Nom du plan"))
        self.fields["tool"].set_label(self.tr("Outil"))
        self.fields["tool"].set_help(
            self.tr(
                "Au clavier : flèches pour aller ou déplacer, Entrée pour poser, Espace pour "
                "choisir, Suppr pour ôter."
            )
        )
        self.fields["resource"].set_label(self.tr("Salle ou espace"))
        self.fields["label"].set_label(self.tr("Numéro"))
        self.fields["text"].set_label(self.tr("Texte à écrire"))
        self.verb.setText(self.tr("Enregistrer le plan"))
        self.buttons["undo"].setText(self.tr("Annuler"))
        self.buttons["import"].setText(self.tr("Importer un SVG…"))
        self.buttons["export"].setText(self.tr("Exporter en SVG…"))
        self.buttons["remove"].setText(self.tr("Retirer le plan"))
        self._take_tool()

    def _take_tool(self) -> None:
        self.editor.stop_drawing()
        self.editor.tool = str(self.tool.value or CHOOSE)
        self.fields["resource"].setVisible(self.editor.tool == SPOT)
        self.fields["text"].setVisible(self.editor.tool == TEXT)
        self._number()

    # -- drawing -------------------------------------------------------------------------------

    def _number(self) -> None:
        """The next number of the chosen area; a room has none."""
        place = self._places.get(self.of.value) if isinstance(self.of.value, UUID) else None
        numbered = place is not None and place.kind != ROOM
        self.fields["label"].setVisible(self.editor.tool == SPOT and numbered)
        if place is None or not numbered:
            self.fields["label"].set_text("")
            return
        taken = {m.label for m in self.editor.marks if m.resource == place.id}
        taken |= {s.label for s in self.session.read(spots, resource=place.id)}
        here = {m.label for m in self.editor.marks if m.resource == place.id}
        free = (str(n) for n in range(1, place.capacity + 1))
        found = next((n for n in free if n not in here and n not in taken), "")
        if not found:
            rest = (str(n) for n in range(1, place.capacity + 1))
            found = next((n for n in rest if n not in here), "")
        self.fields["label"].set_text(found)

    def _drop(self, x: int, y: int) -> None:
        place = self.of.value
        if not isinstance(place, UUID):
            return
        label = self.fields["label"].text()
        if self._places[place].kind != ROOM and not label:
            self.fields["label"].set_error(self.tr("Toutes les places ont un numéro."), focus=False)
            return
        known = next(
            (m.id for m in self.editor.marks if (m.resource, m.label) == (place, label)), None
        )
        self.editor.add_mark(Mark(place, label, x, y, known))
        self._number()

    def _write(self, x: int, y: int) -> None:
        words = self.fields["text"].text()
        if not words:
            self.fields["text"].set_error(self.tr("Tapez d’abord le texte à écrire."))
            return
        self.editor.add_shape(Shape(TEXT, ((x, y),), text=words[: drawing.MOST_TEXT]))

    # -- files ---------------------------------------------------------------------------------

    def _import(self) -> None:
        kinds = self.tr("Dessins SVG ({patterns})").format(patterns="*.svg")
        if file := self.ask_which(self, self.tr("Importer un dessin"), kinds):
            work = partial(_read, Path(file))
            self.session.run(work, self._take, failed=self.session.tell)

    def _take(self, found: drawing.Drawing) -> None:
        marks = tuple(m for m in self.editor.marks if m.x <= found.width and m.y <= found.height)
        self.editor.change(Sheet(found, marks))

    def _export(self) -> None:
        kinds = self.tr("Dessins SVG ({patterns})").format(patterns="*.svg")
        name = self.fields["name"].text() or self.tr("Plan")
        title = self.tr("Exporter le dessin")
        if file := self.ask_where(self, title, f"{name}.svg".replace("/", "-"), kinds):
            svg = drawing.write(self.editor.drawing).encode()
            said = self.tr("Dessin écrit dans {file}").format(file=Path(file).name)
            work = partial(write_whole, Path(file), svg, force=True)
            self.session.run(work, lambda _none: self.session.say(said), failed=self.session.tell)

    # -- keeping -------------------------------------------------------------------------------

    def send(self) -> None:
        name, plan = self.fields["name"].text(), self._shown
        svg = drawing.write(self.editor.drawing)
        new = None if plan else self.session.station.new_id()
        wanted: list[Command] = []
        if new is not None:
            wanted.append(DrawPlan(id=new, name=name, drawing=svg))
        elif plan is not None and (name, svg) != (plan.name, plan.drawing):
            wanted.append(DrawPlan(plan=plan.id, name=name, drawing=svg))
        wanted += self._placing(plan, plan.id if plan else new)
        if not wanted:
            return
        back = self._back(plan, new, wanted)
        self.form.places, self.form.otherwise = self.fields, self.fields["name"]
        self.form.clear_errors()
        said = self.tr("Plan enregistré : {name}").format(name=name)
        self.form.submit_all(wanted, then=partial(self._kept, said, back, plan.id if plan else new))

    def _placing(self, plan: PlanView | None, where: UUID | None) -> list[Command]:
        before = {(s.resource, s.label): s for s in (plan.spots if plan else ())}
        wanted: list[Command] = []
        here = {(m.resource, m.label) for m in self.editor.marks}
        wanted += [RemoveSpot(spot=s.id) for key, s in before.items() if key not in here]
        for mark in self.editor.marks:
            known = before.get((mark.resource, mark.label))
            if known is None or (known.x, known.y) != (mark.x, mark.y):
                wanted.append(
                    PlaceSpot(
                        resource=mark.resource, label=mark.label, plan=where, x=mark.x, y=mark.y
                    )
                )
        return wanted

    def _back(
        self, plan: PlanView | None, new: UUID | None, wanted: Sequence[Command]
    ) -> list[Command]:
        """What makes the plan as it was; places that were set new are taken off by their id."""
        if new is not None:
            return [RemovePlan(plan=new)]
        if plan is None:
            return []
        back: list[Command] = []
        if any(isinstance(command, DrawPlan) for command in wanted):
            back.append(DrawPlan(plan=plan.id, name=plan.name, drawing=plan.drawing))
        back += [
            PlaceSpot(resource=s.resource, label=s.label, plan=plan.id, x=s.x, y=s.y)
            for s in plan.spots
        ]
        return back

    def _kept(self, said: str, back: list[Command], plan: UUID | None, outcomes: Any) -> None:
        before = {(s.resource, s.label) for s in (self._shown.spots if self._shown else ())}
        for outcome in outcomes:
            command = outcome.command
            if isinstance(command, PlaceSpot) and (command.resource, command.label) not in before:
                back.append(RemoveSpot(spot=outcome.result))
        self._show(next((p for p in self.session.read(plans) if p.id == plan), None))
        self.session.say(said, undo=lambda: self.acts.submit_all(back))

    def _remove(self) -> None:
        plan = self._shown
        if plan is None:
            return
        title = self.tr("Retirer le plan {name} ?").format(name=plan.name)
        text = self.tr("Les places gardent leur numéro, sans être sur un plan.")
        if not self.ask(self, title, text, verb=self.tr("Retirer"), danger=True):
            return
        new = self.session.station.new_id()
        back: list[Command] = [DrawPlan(id=new, name=plan.name, drawing=plan.drawing)]
        back += [
            PlaceSpot(resource=s.resource, label=s.label, plan=new, x=s.x, y=s.y)
            for s in plan.spots
        ]
        said = self.tr("Plan retiré : {name}").format(name=plan.name)

        def done(_outcome: object) -> None:
            self._show(None)
            self.session.say(said, undo=lambda: self.acts.submit_all(back))

        self.acts.submit(RemovePlan(plan=plan.id), then=done)

    def done(self) -> None:
        """What was kept is shown."""


def _read(file: Path) -> drawing.Drawing:
    """The shapes of a file; raises BadFile, or why it is no plain drawing."""
    return drawing.read(incoming.named(file, drawing.MOST_BYTES).decode("utf-8", "replace"))
