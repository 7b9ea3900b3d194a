"""Now on the plan: who holds which place at this moment, seen and acted on from there."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.bookings.commands import BookRoom, CancelBooking, EndBooking
from kiosk.bookings.lengths import DAY, HALF_DAY, until
from kiosk.bookings.plan import CLOSED, FREE, HELD, PlaceNow, PlanNow, on_plans
from kiosk.bookings.restoring import RestoreBooking
from kiosk.core.clock_words import clock_end
from kiosk.core.command import Outcome
from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.sites.drawing import read
from kiosk.sites.features import FEATURES, find
from kiosk.sites.hours import day_hours
from kiosk.sites.kinds import ROOM
from kiosk.sites.pictures import picture
from ui.reception.bookings.holder import HolderInput
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.theme import theme
from ui.theme.fonts import SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.arrows import way_of
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field
from ui.widgets.label import Label, heading
from ui.widgets.paint import CENTER, draw_text, is_rtl, text_width
from ui.widgets.photo import PhotoView
from ui.widgets.pill import NEUTRAL, OK, WARNING
from ui.widgets.plan import EMPTY, PlanCanvas
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.select import Select
from ui.widgets.states import EmptyState
from ui.widgets.tips import tell_over

WIDE, HIGH, SIDE = 1080, 500, 330
TABLES = frozenset({"booking", "floor_plan", "spot", "resource", "resource_part"})
LOOK = {
    FREE: ("surface", "success", ""),
    HELD: ("accent", "accent", "user-round"),
    CLOSED: ("sunken", "muted", "ban"),
}
"""The ground, the edge and the icon of a place: no state is told by its colour alone."""
WORDS, BESIDE_ICON = 11.5, 13
"""px, of a place's name, so that those of rooms side by side do not lie over each other."""
PILLS = {FREE: OK, HELD: NEUTRAL, CLOSED: WARNING}


class PlaceWords:
    """What is said of a place; the dialog words it."""

    def __init__(self) -> None:
        self.states: dict[str, str] = {}
        self.free_until = self.held_until = "{hour}"
        self.language = self.zone = ""

    def name(self, place: PlaceNow) -> str:
        """The room, or the area and the number."""
        name = in_language(place.resource, self.language)
        return f"{name} {place.spot.label}".strip()

    def about(self, place: PlaceNow) -> str:
        """Who holds it and until when, or why nobody can."""
        if place.state == CLOSED:
            return place.why
        hour = clock_end(place.until, self.zone) if place.until else ""
        if place.state == HELD:
            return joined(place.held_by, self.held_until.format(hour=hour))
        return self.free_until.format(hour=hour) if hour else ""


class _PlaceRow(RowPainter):
    height = 52

    def __init__(self, said: PlaceWords) -> None:
        self._said = said

    def paint(self, row: RowCanvas, item: PlaceNow) -> None:
        state = self._said.states.get(item.state, "")
        used = row.pill(10, state, PILLS[item.state], height=22)
        name, about = self._said.name(item), self._said.about(item)
        row.two_lines(14, row.width - used - 40, name, about)

    def words(self, item: PlaceNow) -> str:
        said = self._said
        parts = (said.name(item), said.states.get(item.state, ""), said.about(item))
        return ", ".join(filter(None, parts))


class NowCanvas(PlanCanvas):
    """Each place where it stands; `picked(spot)` by a click or by the arrows."""

    picked = Signal(object)

    def __init__(self, said: PlaceWords) -> None:
        super().__init__()
        self._said = said
        self.places: tuple[PlaceNow, ...] = ()
        self.chosen: UUID | None = None

    def show_places(self, places: tuple[PlaceNow, ...], chosen: UUID | None) -> None:
        """Show the places of the plan as they are."""
        self.places, self.chosen = places, chosen
        self.update()

    def box_of(self, place: PlaceNow) -> QRectF:
        """Where a place is painted."""
        words = place.spot.label or in_language(place.resource, self._said.language)
        icon = BESIDE_ICON if LOOK[place.state][2] else 0
        wide = text_width(words, WORDS, SEMIBOLD, rtl=is_rtl(self)) + 12 + icon
        box = QRectF(0, 0, max(30, wide), 28)
        box.moveCenter(self.at(place.spot.x, place.spot.y))
        return box

    def paint_over(self, painter: QPainter) -> None:
        for place in self.places:
            self._paint_place(painter, place)

    def _paint_place(self, painter: QPainter, place: PlaceNow) -> None:
        ground, edge, icon = LOOK[place.state]
        box, chosen = self.box_of(place), place.spot.id == self.chosen
        pen = QPen(theme.colour("focus" if chosen else edge), 3 if chosen else 1.5)
        if place.state == CLOSED:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box, 6, 6)
        tone = {HELD: "on_accent", CLOSED: "muted"}.get(place.state, "ink")
        if icon:
            square = QRectF(box.left() + 5, box.center().y() - 6, 12, 12)
            draw_icon(painter, icon, square, tone, rtl=False)
            box = box.adjusted(BESIDE_ICON, 0, 0, 0)
        words = place.spot.label or in_language(place.resource, self._said.language)
        draw_text(painter, box, words, WORDS, tone, weight=SEMIBOLD, align=CENTER, rtl=is_rtl(self))

    def place_at(self, point: QPointF) -> PlaceNow | None:
        """The place under a point."""
        return next((p for p in reversed(self.places) if self.box_of(p).contains(point)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (place := self.place_at(event.position())) is not None:
            self.picked.emit(place.spot.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = way_of(event.key())  # a plan is never mirrored
        if way is None or not self.places:
            super().keyPressEvent(event)
            return
        here = next((p for p in self.places if p.spot.id == self.chosen), None)
        beside = self._beside(here, *way) if here else self.places[0]
        if beside is not None:
            self.picked.emit(beside.spot.id)

    def _beside(self, here: PlaceNow, dx: int, dy: int) -> PlaceNow | None:
        """The nearest place that way."""

        def far(place: PlaceNow) -> float:
            along = (place.spot.x - here.spot.x) * dx + (place.spot.y - here.spot.y) * dy
            across = (place.spot.x - here.spot.x) * dy + (place.spot.y - here.spot.y) * dx
            return along + 3 * abs(across) if along > 0 else float("inf")

        found = min(self.places, key=far)
        return None if far(found) == float("inf") else found

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.place_at(QPointF(event.pos()))
            words = joined(self._said.name(place), self._said.about(place)) if place else ""
            tell_over(self, event.globalPos(), words)
            return True
        return super().event(event)


class PlanNowDialog(Dialog):
    """`wants_form(resource)` for a room, which is booked by the whole form.

    What is taken back once it is closed is by the page's own `undoing`.
    """

    wants_form = Signal(object)

    def __init__(self, parent: QWidget, session: Session, undoing: Form) -> None:
        super().__init__(parent, "", width=WIDE)
        self.session, self._undoing = session, undoing
        self._said = PlaceWords()
        self._said.language, self._said.zone = session.language, session.station.zone
        self._plans: list[PlanNow] = []
        self._chosen: UUID | None = None
        self.plan = Select()
        self.canvas = NowCanvas(self._said)
        self.canvas.setMinimumHeight(HIGH)
        self.rows = RowList(_PlaceRow(self._said), key=lambda place: place.spot.id)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.name, self.about = heading(size=15, wrap=True), Label(size=13, tone="muted", wrap=True)
        self.photo = PhotoView(90)
        self.who = HolderInput(session, outsiders=True)
        self.holder = Field(widget=self.who)
        self.half = Button(kind=PRIMARY, icon="check", small=True)
        self.whole = Button(kind=SECONDARY, small=True)
        self.give_back = Button(kind=SECONDARY, icon="log-out", small=True)
        self.form_button = Button(kind=PRIMARY, icon="plus", small=True)
        self.verb.hide()
        self.acts = Form(self, session, self.half, also=(self.whole, self.give_back))
        self._arrange()
        self._connect()
        self._word()
        self.refresh()

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.plan)
        side.addWidget(self.rows, 1)
        side.addSpacing(8)
        for widget in (self.photo, self.name, self.about, self.holder):
            side.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.half)
        row.addWidget(self.whole)
        side.addLayout(row)
        side.addWidget(self.give_back)
        side.addWidget(self.form_button)
        box = QWidget()
        box.setFixedWidth(SIDE)
        side.setContentsMargins(0, 0, 0, 0)
        box.setLayout(side)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(self.canvas, 1)
        columns.addWidget(box)
        self.body.addLayout(columns)

    def _connect(self) -> None:
        self.plan.picked.connect(lambda _plan: self._show())
        self.rows.chosen.connect(lambda place: self.choose(place.spot.id))
        self.canvas.picked.connect(self.choose)
        self.half.clicked.connect(partial(self._book, HALF_DAY))
        self.whole.clicked.connect(partial(self._book, DAY))
        self.give_back.clicked.connect(self._give_back)
        self.form_button.clicked.connect(self._open_form)
        self.session.changed.connect(self._tables_changed)
        self.session.minute.connect(self.refresh)

    def _word(self) -> None:
        title = self.tr("Maintenant sur le plan")
        self.title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.keep.setText(self.tr("Fermer"))
        self._said.states = {
            FREE: self.tr("Libre"),
            HELD: self.tr("Prise"),
            CLOSED: self.tr("Fermée"),
        }
        self._said.free_until = self.tr("libre jusqu’à {hour}")
        self._said.held_until = self.tr("jusqu’à {hour}")
        self.canvas.setAccessibleName(title)
        self.rows.setAccessibleName(self.tr("Places"))
        self.holder.set_label(self.tr("Pour qui ?"))
        self.who.input.edit.setAccessibleName(self.tr("Pour qui ?"))
        self.half.setText(self.tr("Demi-journée"))
        self.whole.setText(self.tr("Journée"))
        self.give_back.setText(self.tr("Rendre la place"))
        self.form_button.setText(self.tr("Réserver la salle…"))
        self.empty.say(
            self.tr("Aucune place sur ce plan"), self.tr("Le responsable les pose dans Plans.")
        )

    # -- showing -------------------------------------------------------------------------------

    def _tables_changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES and self.isVisible():
            self.session.attempt(self.refresh)

    def refresh(self) -> None:
        """Read again who holds what."""
        self._plans = self.session.read(on_plans)
        self.plan.set_choices([(each.plan.id, each.plan.name) for each in self._plans])
        self.plan.setVisible(len(self._plans) > 1)
        self._show()

    @property
    def shown(self) -> PlanNow | None:
        """The plan that is seen."""
        return next((p for p in self._plans if p.plan.id == self.plan.value), None)

    @property
    def place(self) -> PlaceNow | None:
        """The place that is chosen."""
        places = self.shown.places if self.shown else ()
        return next((p for p in places if p.spot.id == self._chosen), None)

    def _show(self) -> None:
        shown = self.shown
        self.canvas.show_drawing(read(shown.plan.drawing) if shown else EMPTY)
        places = shown.places if shown else ()
        self.canvas.show_places(places, self._chosen)
        self.rows.set_items(places)
        loose = shown.unplaced if shown else 0
        self.text.setText(self.tr("%n place(s) prise(s) sans numéro", "", loose) if loose else "")
        self.text.setVisible(bool(loose))
        self._show_place()

    def choose(self, spot: UUID) -> None:
        """Choose a place, here and on the plan."""
        self._chosen = spot
        self.rows.choose(spot, quietly=True)
        self.canvas.show_places(self.canvas.places, spot)
        self._show_place()

    def _show_place(self) -> None:
        place = self.place
        self.name.setText(self._said.name(place) if place else self.tr("Choisissez une place"))
        has = find(FEATURES, place.resource.features) if place else ()
        offered = (one.name.of(self.session.language) for one in has)
        self.about.setText(joined(self._said.about(place), *offered) if place else "")
        self.about.setVisible(bool(self.about.text()))
        shown = place is not None and place.resource.picture is not None
        self.photo.setVisible(shown)
        if shown and place is not None:
            self.photo.show_photo(self.session.read(picture, place=place.resource.id))
        free = place is not None and place.state == FREE
        room = place is not None and place.resource.kind == ROOM
        may = self.session.may("bookings.book")
        for widget in (self.holder, self.half, self.whole):
            widget.setVisible(free and not room and may)
        self.form_button.setVisible(free and room and may)
        held = place is not None and place.state == HELD and place.kind != "maintenance"
        self.give_back.setVisible(held and self.session.may("bookings.end"))

    # -- acting --------------------------------------------------------------------------------

    def _book(self, length: str) -> None:
        place = self.place
        if place is None:
            return
        if not self.who.text:
            self.holder.set_error(self.tr("Dites pour qui."), focus=False)
            self.who.setFocus()
            return
        self.holder.clear_error()
        starts = self.session.local_now().replace(second=0, microsecond=0)
        hours = self.session.read(day_hours, day=starts.date())
        ends = until(length, starts, hours, self.session.station.zone)
        if ends is None or ends - starts < timedelta(minutes=15):
            self.holder.set_error(self.tr("Les portes sont fermées, ou presque."), focus=False)
            return
        command = BookRoom(
            resource=place.resource.id,
            spot=place.spot.id,
            starts=starts,
            ends=ends,
            **self.who.whose(),
        )
        said = joined(self._said.name(place), clock_end(ends, self.session.station.zone))
        self.acts.places, self.acts.otherwise = {"held_by": self.holder}, self.holder
        self.acts.submit(command, then=partial(self._booked, said))

    def _booked(self, said: str, outcome: Outcome) -> None:
        self.who.set_text("")
        self.refresh()
        back = CancelBooking(booking=outcome.command.id)
        words, undoing = self.tr("Place réservée : {place}").format(place=said), self._undoing
        self.session.say(words, undo=lambda: undoing.submit(back))

    def _give_back(self) -> None:
        place = self.place
        if place is None or place.booking is None:
            return
        back = RestoreBooking(booking=place.booking, ends=place.until)
        said = self.tr("Place rendue : {place}").format(place=self._said.name(place))
        self.acts.places, self.acts.otherwise, undoing = {}, self.holder, self._undoing
        self.acts.submit(
            EndBooking(booking=place.booking),
            then=lambda _outcome: self.session.say(said, undo=lambda: undoing.submit(back)),
        )

    def _open_form(self) -> None:
        if (place := self.place) is not None:
            self.accept()
            self.wants_form.emit(place.resource.id)
