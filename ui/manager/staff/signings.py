"""Who signed in where: the latest first, whoever is still there marked."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from kiosk.audit.kinds import STAFF
from kiosk.core.clock import hour_minute, wall
from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.core.wording import duration, medium_date
from kiosk.staff.queries import Attended, attendance, staff
from kiosk.staff.stays import FOLLOWED, RAN_OUT
from ui.manager.section import Section
from ui.shell.looking import Looking
from ui.shell.session import Session
from ui.widgets.datebar import DateBar
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.marks import draw_avatar
from ui.widgets.pill import OK
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter
from ui.widgets.select import Select
from ui.widgets.toggles import ToggleGroup

LATEST, ONE_DAY = "latest", "day"
TIMES = 236


class _Stay(RowPainter):
    """Who, at which station and how; from when until when at the end."""

    def __init__(self, zone: str) -> None:
        self.zone = zone
        self.ways: dict[str, str] = {}
        self.here = ""
        self.endings: dict[str, str] = {}

    def paint(self, row: RowCanvas, item: Attended) -> None:
        disc = row.box(16, 36, top=(row.height - 36) / 2, height=36)
        name = in_language(item, self.language)
        draw_avatar(row.painter, disc, name, chosen=row.chosen)
        middle = row.height / 2
        row.text(
            row.end_box(16, TIMES, top=middle - 20, height=20), self._times(item), 14, align="end"
        )
        if item.here:
            row.pill(16, self.here, OK, icon="user-check", height=21, top=middle + 2)
        else:
            lasted = row.end_box(16, TIMES, top=middle, height=20)
            row.text(lasted, self._lasted(item), 12.5, "muted", align="end")
        width = row.width - 64 - TIMES - 24
        how = self.ways.get(item.how, item.how)
        row.two_lines(64, width, name, joined(item.station, how))

    def _times(self, item: Attended) -> str:
        began = wall(item.began_at, self.zone)
        hours = hour_minute(began)
        if item.until is not None:
            hours = f"{hours}–{hour_minute(wall(item.until, self.zone))}"
        return joined(medium_date(began.date(), self.language), hours)

    def _lasted(self, item: Attended) -> str:
        if item.until is None:
            return ""
        minutes = (item.until - item.began_at).total_seconds() / 60
        return joined(duration(minutes, self.language), self.endings.get(item.ending, ""))

    def words(self, item: Attended) -> str:
        ends = self.here if item.here else self._lasted(item)
        return ", ".join((in_language(item, self.language), item.station, self._times(item), ends))


class SigningsSection(Section):
    """Of everybody or of one person; the latest, or those of one day."""

    shows: ClassVar[frozenset[str]] = frozenset({"staff", "staff_session"})
    needs = ""

    def __init__(self, session: Session) -> None:
        self._painter = _Stay(session.station.zone)
        super().__init__(session, self._painter, key=lambda stay: stay.id)
        self.person, self.when = Select(), ToggleGroup()
        self.day = DateBar(lambda: session.local_now().date(), self._worded)
        self.about = Label(size=12.5, tone="muted", wrap=True)
        self.fields = {
            "person": Field(widget=self.person),
            "when": Field(widget=self.when),
            "day": Field(widget=self.day),
        }
        for field in self.fields.values():
            self.card.add(field)
        self.card.add(self.about)
        self.card.body.addStretch(1)
        self.looking = Looking(session, STAFF, self)
        self.person.picked.connect(lambda _code: self.refresh())
        self.person.picked.connect(self.looking.at)
        self.when.picked.connect(lambda _when: self.refresh())
        self.day.moved.connect(lambda _day: self.refresh())
        self.retranslate()
        self.when.choose(LATEST)

    def _worded(self, day: date) -> str:
        return medium_date(day, self.session.language)

    def refresh(self) -> None:
        self._offer_people()
        one_day = self.when.value == ONE_DAY
        self.fields["day"].setVisible(one_day)
        found = self.session.read(
            attendance, code=str(self.person.value or ""), day=self.day.day if one_day else None
        )
        self.rows.set_items(found)
        self.list.count.setText(str(len(found)))
        self._word_empty(one_day=one_day)

    def _offer_people(self) -> None:
        language = self.session.language
        people = [(p.code, in_language(p, language)) for p in self.session.read(staff)]
        self.person.set_choices([("", self.tr("Tout le monde")), *people])

    def _word_empty(self, *, one_day: bool) -> None:
        if one_day or self.person.value:
            cause = self.tr("Choisissez une autre personne ou un autre jour.")
            self.empty.say(self.tr("Aucune prise de poste"), cause)
        else:
            cause = self.tr("Elles se notent dès que quelqu’un entre avec son PIN.")
            self.empty.say(self.tr("Personne n’a encore pris de poste"), cause)

    def retranslate(self) -> None:
        self._painter.ways = {
            "pin": self.tr("PIN"),
            "badge": self.tr("badge et PIN"),
            "token": self.tr("ligne de commande"),
            "recovery": self.tr("code de récupération"),
        }
        self._painter.here = self.tr("Encore là")
        self._painter.endings = {
            FOLLOWED: self.tr("jusqu’à la prise de poste suivante"),
            RAN_OUT: self.tr("délai de connexion écoulé"),
        }
        self.list.set_title(self.tr("Qui s’est connecté, où"), str(len(self.rows.items)))
        self.card.set_title(self.tr("Chercher"))
        self.fields["person"].set_label(self.tr("Personne"))
        self.fields["when"].set_label(self.tr("Quand"))
        self.fields["day"].set_label(self.tr("Jour"))
        self.when.set_choices(
            [(LATEST, self.tr("Les dernières"), ""), (ONE_DAY, self.tr("Un jour"), "")]
        )
        self.day.retranslate()
        self.about.setText(self.tr("De tous les postes du site, les plus récentes d’abord."))
        self._word_empty(one_day=self.when.value == ONE_DAY)
        self.rows.viewport().update()
