"""An event to plan, or one that is changed."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core.clock import hour_minute
from kiosk.core.command import Command
from kiosk.core.languages import in_language
from kiosk.events.planning import MOST_PLACES, ChangeEvent, PlanEvent
from kiosk.events.queries import EventView
from kiosk.events.states import KINDS, MODES, ON_SITE, REMOTE
from kiosk.sites.kinds import ROOM
from kiosk.sites.queries import resources
from ui.reception.events.words import kind_words, mode_words
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field
from ui.widgets.options import CheckRow
from ui.widgets.select import Select
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

STEP, LAST_STEP, MORNING, HOURS = 15, 24 * 60 - 15, 9 * 60, 3 * 60
ELSEWHERE = ""


class EventForm(FormDialog):
    """Plans, or changes `event`; the end is on the same day until another is chosen."""

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        event: EventView | None = None,
        day: date | None = None,
    ) -> None:
        super().__init__(parent, session, width=800)
        self.event_shown = event
        today = day or session.local_now().date()
        self.kind, self.resource = Select(), Select()
        self.mode = ToggleGroup()
        self.day, self.last_day = DateEdit(today), DateEdit(today)
        self.starts, self.ends = (
            Stepper(at, 0, LAST_STEP, step=STEP, worded=hour_minute)
            for at in (MORNING, MORNING + HOURS)
        )
        self.capacity = Stepper(0, 0, MOST_PLACES, step=5, worded=self._places)
        self.waiting, self.at_kiosk, self.announced = CheckRow(), CheckRow(), CheckRow()
        self._lay_out_form()
        self._word()
        self._fill()
        self.mode.picked.connect(lambda _values: self._show_mode())
        self._show_mode()

    def _lay_out_form(self) -> None:
        named: tuple[tuple[str, QWidget | None], ...] = (
            ("title", None),
            ("kind", self.kind),
            ("title_ar", None),
            ("title_en", None),
            ("organiser", None),
            ("mode", self.mode),
            ("capacity", self.capacity),
            ("day", self.day),
            ("starts", self.starts),
            ("last_day", self.last_day),
            ("ends", self.ends),
            ("resource", self.resource),
            ("place", None),
            ("url", None),
        )
        for name, widget in named:
            self.fields[name] = Field("", widget=widget)
        arabic = self.fields["title_ar"].input.edit
        arabic.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.body.setSpacing(6)
        self.add_row("title", "kind")
        self.add_row("title_ar", "title_en", "organiser")
        ways = QHBoxLayout()
        ways.setSpacing(12)
        for name, share in (("mode", 2), ("capacity", 1)):
            ways.addWidget(self.fields[name], share, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(ways)
        self.add_row("day", "starts", "last_day", "ends")
        self.add_row("resource", "place")
        self.body.addWidget(self.fields["url"])
        checks = QHBoxLayout()
        checks.setSpacing(12)
        for box in (self.waiting, self.at_kiosk, self.announced):
            checks.addWidget(box, 1)
        self.body.addLayout(checks)

    def _word(self) -> None:
        language, optional = language_of(self), self.tr("facultatif")
        if self.event_shown is None:
            self.word(self.tr("Prévoir un événement"), self.tr("Prévoir"))
            self.failing = self.tr("L’événement n’est pas prévu")
        else:
            self.word(self.tr("Modifier l’événement"), self.tr("Enregistrer"))
            self.failing = self.tr("L’événement reste ce qu’il était")
        for name, text, mark in (
            ("title", self.tr("Titre"), ""),
            ("kind", self.tr("Type"), ""),
            ("title_ar", self.tr("Titre en arabe"), optional),
            ("title_en", self.tr("Titre en anglais"), optional),
            ("mode", self.tr("Participation"), ""),
            ("day", self.tr("Du"), ""),
            ("starts", self.tr("à partir de"), ""),
            ("last_day", self.tr("Au"), ""),
            ("ends", self.tr("jusqu’à"), ""),
            ("resource", self.tr("Salle"), self.tr("la réservation se fait à part")),
            ("place", self.tr("Lieu"), self.tr("si hors des salles")),
            ("url", self.tr("Lien"), "https://"),
            ("capacity", self.tr("Places sur place"), ""),
            ("organiser", self.tr("Organisateur"), optional),
        ):
            self.fields[name].set_label(text, mark)
        self.kind.set_choices([(each, kind_words(each, language)) for each in KINDS])
        self.mode.set_choices([(each, mode_words(each, language), "") for each in MODES])
        rooms = self.session.read(resources, kind=ROOM)
        self.resource.set_choices(
            [
                (ELSEWHERE, self.tr("Hors des salles")),
                *((room.id, in_language(room, language)) for room in rooms),
            ]
        )
        self.waiting.word(self.tr("Liste d’attente"))
        self.at_kiosk.word(self.tr("Inscription à la borne"))
        self.announced.word(self.tr("Annoncé à l’écran"))

    def _fill(self) -> None:
        one = self.event_shown
        for box in (self.waiting, self.at_kiosk, self.announced):
            box.setChecked(True)
        self.mode.choose(ON_SITE)
        if one is None:
            return
        for name in ("title", "title_ar", "title_en", "place", "url", "organiser"):
            self.fields[name].set_text(getattr(one, name))
        self.kind.choose(one.kind)
        self.mode.choose(one.mode)
        self.resource.choose(one.resource or ELSEWHERE)
        self.capacity.set_value(one.capacity)
        starts, ends = (datetime.fromisoformat(at) for at in (one.wall_starts, one.wall_ends))
        for day, hour, at in ((self.day, self.starts, starts), (self.last_day, self.ends, ends)):
            day.set_day(at.date())
            hour.set_value(at.hour * 60 + at.minute)
        self.waiting.setChecked(one.waiting)
        self.at_kiosk.setChecked(one.at_kiosk)
        self.announced.setChecked(one.announced)

    def _show_mode(self) -> None:
        mode = self.mode.value
        for name in ("resource", "place", "capacity"):
            self.fields[name].setHidden(mode == REMOTE)
        self.fields["url"].setHidden(mode == ON_SITE)
        self.waiting.setHidden(mode == REMOTE)
        self.adjustSize()

    def _places(self, count: int) -> str:
        return self.tr("sans limite") if count == 0 else str(count)

    def complete(self) -> bool:
        if not self.fields["title"].text():
            self.fields["title"].set_error(self.tr("Tapez le titre."))
            return False
        return True

    def command(self) -> Command:
        texts = {name: self.fields[name].text() for name in ("title", "title_ar", "title_en")}
        texts |= {name: self.fields[name].text() for name in ("place", "url", "organiser")}
        resource = self.resource.value or None
        said = {
            "kind": str(self.kind.value),
            "mode": str(self.mode.value),
            "starts": _at(self.day, self.starts),
            "ends": _at(self.last_day, self.ends),
            "resource": resource,
            "capacity": self.capacity.value,
            "waiting": self.waiting.isChecked(),
            "at_kiosk": self.at_kiosk.isChecked(),
            "announced": self.announced.isChecked(),
        }
        if self.event_shown is None:
            return PlanEvent(**texts, **said)  # type: ignore[arg-type]
        which = {"event": self.event_shown.id, "elsewhere": resource is None}
        return ChangeEvent(**which, **texts, **said)  # type: ignore[arg-type]


def _at(day: DateEdit, minutes: Stepper) -> datetime:
    """The hour on the wall, which the edge makes an instant of."""
    return datetime.combine(day.day, time()) + timedelta(minutes=minutes.value)
