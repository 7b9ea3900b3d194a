"""The roll is called: who is to be found, a key for each word, at any number of stations."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core.directions import joined
from kiosk.core.wording import clock_time
from kiosk.evacuation.commands import (
    REOPENED_WITHIN,
    Account,
    EndEvacuation,
    ReopenEvacuation,
)
from kiosk.evacuation.queries import EntryView, RollCall, roll_call
from kiosk.evacuation.states import HELP, MISSING, PLACED, PRESENT, UNKNOWN
from ui.reception.evacuation.added import AddDialog
from ui.reception.evacuation.figures import Figure
from ui.reception.evacuation.rows import Heading, Line, RollRow, grouped, is_meant
from ui.reception.evacuation.words import clock_words, kind_words, name_words
from ui.shell.forms import Form
from ui.shell.key_names import key_name
from ui.shell.offering import offer
from ui.shell.printers import print_report
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.widgets.alert import Alert
from ui.widgets.button import DANGER, PRIMARY, SECONDARY, Button
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label, figure
from ui.widgets.pill import WARNING, Pill
from ui.widgets.rows import RowList
from ui.widgets.segmented import Segmented
from ui.widgets.timers import every

WIDEST, SIDES = 1180, 56
AROUND_ROWS, LEAST_ROWS = 500, 150
"""Px that the sheet has beside its rows, and the fewest that they have."""
SECOND = 1_000
ALL, TO_FIND = "all", "to_find"
LETTERS = {
    **dict.fromkeys("pPحﺡ", PRESENT),
    **dict.fromkeys("mMةم", MISSING),
    **dict.fromkeys("aAشس", HELP),
    **dict.fromkeys("iIهخ", UNKNOWN),
}
"""The keys of the list, as they are typed with Latin and with Arabic letters."""
TABLES = frozenset({"evacuation", "evacuation_entry", "evacuation_mark"})


@dataclass(frozen=True)
class Before:
    """What was known of an entry before it was marked here."""

    entry: UUID
    state: str
    place: str
    seen: int


class RollSheet(Dialog):
    """Lies over the reception. What is said at any station of the store is seen here at once."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, "", width=min(WIDEST, parent.window().width() - SIDES))
        self.session = session
        self.call: RollCall | None = None
        self.evacuation: UUID | None = None
        self.form_of: AddDialog | None = None
        self._before: list[Before] = []
        self.clock = figure(size=30)
        self.begun = Label(size=13, tone="muted")
        self.away = Pill("", WARNING, icon="cloud-off")
        self.over = Alert(kind="info", icon="circle-check")
        self.alert = Alert(kind="danger", icon="circle-alert")
        self.figures = {
            UNKNOWN: Figure("ink", "surface"),
            PRESENT: Figure("success", "success_soft"),
            MISSING: Figure("danger", "danger_soft"),
            HELP: Figure("warning", "warning_soft"),
            "companions": Figure("ink", "canvas"),
        }
        self.search = Field(icon="search")
        self.view = Segmented()
        self.rows = RowList(RollRow())
        self.empty = Label(size=14, tone="muted", wrap=True)
        self.said = Label(size=13, tone="muted", wrap=True)
        self.place = Field(icon="map-pin")
        self.marks = {
            PRESENT: Button(kind=PRIMARY, icon="user-check", key="P"),
            MISSING: Button(kind=SECONDARY, icon="user-x", key="M"),
            HELP: Button(kind=SECONDARY, icon="hand", key="A"),
            UNKNOWN: Button(kind=SECONDARY, icon="circle-question-mark", key="I"),
        }
        self.fewer = Button(kind=SECONDARY, icon="minus")
        self.undo = Button(kind=SECONDARY, icon="undo-2", key=key_name("Ctrl+Z", session.language))
        self.add = Button(kind=SECONDARY, icon="user-plus")
        self.paper = Button(kind=SECONDARY, icon="printer")
        self.report = Button(kind=SECONDARY, icon="file-text")
        self.end = Button(kind=DANGER, icon="square")
        self.again = Button(kind=SECONDARY, icon="rotate-ccw")
        self.form = Form(self, session, tell=self._tell)
        self.ending = Form(self, session, self.end, tell=self._tell)
        self._lay_out_all()
        self._word()
        self._connect()
        self.refresh()

    # -- laying out ----------------------------------------------------------------------------

    def _lay_out_all(self) -> None:
        for hidden in (self.alert, self.over, self.away, self.verb):
            hidden.hide()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.begun, 1)
        head.addWidget(self.away)
        head.addWidget(self.clock)
        counts = QHBoxLayout()
        counts.setSpacing(10)
        for each in self.figures.values():
            counts.addWidget(each, 1)
        looking = QHBoxLayout()
        looking.setSpacing(12)
        looking.addWidget(self.search, 1)
        looking.addWidget(self.view)
        looking.addWidget(self.add)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.said, 1)
        below.addWidget(self.place, 1)
        for layout in (head, counts, looking):
            self.body.addLayout(layout)
        for widget in (self.over, self.alert, self.rows, self.empty):
            self.body.addWidget(widget)
        self.body.addLayout(below)
        acts = QWidget()
        flow = FlowLayout(acts, gap=8)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in (*self.marks.values(), self.fewer, self.undo):
            flow.addWidget(button)
        self.body.addWidget(acts)
        for n, button in enumerate((self.end, self.again, self.report, self.paper)):
            self.foot.insertWidget(n, button)
        window = self.parentWidget()
        room = window.window().height() if window is not None else 0
        self.rows.setFixedHeight(max(LEAST_ROWS, room - AROUND_ROWS))

    def _word(self) -> None:
        self.keep.setText(self.tr("Fermer"))
        self.search.input.set_example(self.tr("Nom, société ou hôte"))
        self.search.input.edit.setAccessibleName(self.tr("Chercher dans l’appel"))
        self.view.set_choices([(TO_FIND, self.tr("À trouver")), (ALL, self.tr("Tout le monde"))])
        self.rows.setAccessibleName(self.tr("Appel"))
        self.place.input.set_example(self.tr("Lieu : escalier B, 2e étage"))
        name = self.tr("Lieu, rien d’autre ; Entrée l’enregistre")
        self.place.input.edit.setAccessibleName(name)
        self.marks[PRESENT].setText(self.tr("Présent"))
        self.marks[MISSING].setText(self.tr("Manquant"))
        self.marks[HELP].setText(self.tr("À aider"))
        self.marks[UNKNOWN].setText(self.tr("Inconnu"))
        self.fewer.setText(self.tr("Un de moins"))
        self.undo.setText(self.tr("Annuler"))
        self.add.setText(self.tr("Ajouter une personne"))
        self.paper.setText(self.tr("Imprimer la liste"))
        self.report.setText(self.tr("Rapport"))
        self.end.setText(self.tr("Fin d’évacuation"))
        self.again.setText(self.tr("Reprendre l’évacuation"))

    def _connect(self) -> None:
        for command, buttons in (
            ("evacuation.account", (*self.marks.values(), self.fewer, self.undo)),
            ("evacuation.add", (self.add,)),
            ("evacuation.end", (self.end,)),
            ("evacuation.reopen", (self.again,)),
        ):
            offer(self.session, command, *buttons)
        for state, button in self.marks.items():
            button.clicked.connect(partial(self.mark, state))
        self.fewer.clicked.connect(self.one_fewer)
        self.undo.clicked.connect(self.take_back)
        self.add.clicked.connect(self.open_add)
        self.paper.clicked.connect(lambda: print_report(self, self.session, "evacuation"))
        self.report.clicked.connect(self.print_report)
        self.end.clicked.connect(self.finish)
        self.again.clicked.connect(self.reopen)
        self.search.edited.connect(lambda _text: self._show_rows())
        self.search.input.submitted.connect(self.rows.enter)
        self.view.picked.connect(lambda _value: self._show_rows())
        self.rows.chosen.connect(lambda _item: self._show_current())
        self.rows.opened.connect(lambda _item: self.mark(PRESENT))
        self.rows.installEventFilter(self)
        self.search.input.edit.installEventFilter(self)
        self.place.input.submitted.connect(self.say_place)
        for keys, act in (("Ctrl+Z", self.take_back), ("Ctrl+F", self._to_search)):
            QShortcut(QKeySequence(keys), self, act)
        self.session.changed.connect(self._changed)
        self.watch = watch_of(self.session)
        self.watch.moved.connect(self._show_away)
        self._tick = every(self, SECOND, self._show_clock)
        self._tick.start()

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the roll again."""
        found = self.session.read(roll_call, evacuation=self.evacuation)
        if found is None and self.evacuation is None:
            return
        self.call = found or self.call
        if self.call is None:
            return
        self.evacuation = self.call.evacuation.id
        language = self.session.language
        self.title.setText(kind_words(self.call.evacuation.kind, language))
        self.setWindowTitle(self.title.text())
        self.setAccessibleName(self.title.text())
        self._show_counts()
        self._show_rows()
        self._show_clock()
        self._show_end()
        self._show_away()

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES and self.isVisible():
            self.session.attempt(self.refresh)

    def _show_counts(self) -> None:
        assert self.call is not None  # noqa: S101
        counts = self.call.counts
        said: dict[str, tuple[int, str]] = {
            UNKNOWN: (counts.to_account, self.tr("à trouver")),
            PRESENT: (counts.present, self.tr("présents")),
            MISSING: (counts.missing, self.tr("manquants")),
            HELP: (counts.help, self.tr("à aider à descendre")),
            "companions": (counts.companions, self.tr("accompagnants comptés")),
        }
        for key, (value, label) in said.items():
            self.figures[key].show_count(value, label)

    def _show_rows(self) -> None:
        if self.call is None:
            return
        typed, language = self.search.text(), self.session.language
        entries = [
            entry
            for entry in self.call.entries
            if (typed or self.view.value == ALL or not _is_found(entry))
            and (not typed or is_meant(entry, typed, language))
        ]
        lines: list[Line] = grouped(entries, language)
        self.rows.set_items(lines)
        if self.current is None and entries:
            first = next(line for line in lines if not isinstance(line, Heading))
            self.rows.choose(first.id, quietly=True)
        nobody = self.tr("Personne n’était à l’intérieur : ajoutez qui manque.")
        everybody = self.tr("Tout le monde est trouvé.")
        none = self.tr("Personne de ce nom sur l’appel. Ajoutez la personne si elle est ici.")
        self.empty.setText(none if typed else everybody if self.call.entries else nobody)
        self.empty.setVisible(not entries)
        self._show_current()

    @property
    def current(self) -> EntryView | None:
        """Who is chosen."""
        chosen = self.rows.current
        return chosen if isinstance(chosen, EntryView) else None

    def _show_current(self) -> None:
        entry, is_open = self.current, self._is_open
        for state, button in self.marks.items():
            button.setEnabled(entry is not None and is_open and state != self._state_of(entry))
        self.fewer.setVisible(entry is not None and entry.people > 1)
        self.fewer.setEnabled(is_open)
        self.undo.setEnabled(bool(self._before) and is_open)
        placed = entry is not None and entry.state in PLACED and is_open
        self.place.setVisible(placed)
        if entry is not None and not self.place.input.edit.hasFocus():
            self.place.set_text(entry.place)
        self.said.setText(self._about(entry) if entry is not None else "")

    def _state_of(self, entry: EntryView) -> str:
        """A group of which some are missing can be said to be whole still."""
        return "" if entry.state == PRESENT and entry.seen < entry.people else entry.state

    def _about(self, entry: EntryView) -> str:
        name = name_words(entry, self.session.language)
        if entry.said_at is None:
            return joined(name, self.tr("personne n’a encore rien dit"))
        at = clock_time(entry.said_at, self.session.station.zone)
        words = self.tr("dit à {time} par {who}, poste {station}")
        said = words.format(time=at, who=entry.said_by, station=entry.station)
        return joined(name, said)

    @property
    def _is_open(self) -> bool:
        return self.call is not None and self.call.evacuation.ended_at is None

    def _show_clock(self) -> None:
        if self.call is None:
            return
        begun = self.call.evacuation
        self.clock.setText(clock_words(begun.lasted(self.session.now())))
        at = clock_time(begun.began_at, self.session.station.zone)
        words = self.tr("Début à {time}, par {who}")
        self.begun.setText(words.format(time=at, who=begun.began_by))
        if not self._is_open:
            self.again.setVisible(self._is_fresh)

    @property
    def _is_fresh(self) -> bool:
        ended = self.call.evacuation.ended_at if self.call else None
        return ended is not None and self.session.now() - ended <= REOPENED_WITHIN

    def _show_end(self) -> None:
        is_open = self._is_open
        self.end.setVisible(is_open)
        self.add.setEnabled(is_open)
        self.again.setVisible(not is_open and self._is_fresh)
        if is_open or self.call is None:
            self.over.hide()
            return
        lasted = clock_words(self.call.evacuation.lasted(self.session.now()))
        told = self.tr("Le message quitte les écrans. Le rapport peut être imprimé.")
        self.over.say(self.tr("Évacuation finie en {time}").format(time=lasted), told)

    def _show_away(self, _status: object = None) -> None:
        """The store of the site is at hand; what is away is the centre, and others' own stores."""
        self.away.setVisible(self.watch.offline)
        said = self.tr("Hors ligne : l’appel est gardé ici")
        self.away.show_state(said, WARNING, icon="cloud-off")

    # -- acting --------------------------------------------------------------------------------

    def mark(self, state: str, *, seen: int | None = None) -> None:
        """Say of whoever is chosen that they are here, missing, to be helped, or unknown again."""
        entry = self.current
        if entry is None or not self._is_open:
            return
        command = Account(entry=entry.id, state=state, seen=seen)
        before = Before(entry.id, entry.state, entry.place, entry.seen)
        self._go_on(entry, state)
        self.form.submit(command, then=lambda _outcome: self._marked(before))

    def _go_on(self, entry: EntryView, state: str) -> None:
        """To the next one who is to be found; one whose place may be said stays chosen."""
        if state in PLACED:
            return
        lines = self.rows.items
        at = next(n for n, line in enumerate(lines) if line.id == entry.id)
        others = [*lines[at + 1 :], *lines[:at]]
        following = next(
            (one for one in others if isinstance(one, EntryView) and not _is_found(one)), None
        )
        if following is not None:
            self.rows.choose(following.id)

    def _marked(self, before: Before) -> None:
        self.alert.hide()
        self._before.append(before)
        self.refresh()

    def one_fewer(self) -> None:
        """One of the group is not here."""
        entry = self.current
        if entry is not None:
            seen = entry.seen if entry.state == PRESENT else entry.people
            self.mark(PRESENT, seen=max(0, seen - 1))

    def say_place(self) -> None:
        """Where somebody was seen last, or waits."""
        entry = self.current
        if entry is None or entry.state not in PLACED:
            return
        command = Account(entry=entry.id, state=entry.state, place=self.place.text())
        before = Before(entry.id, entry.state, entry.place, entry.seen)
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.submit(command, then=lambda _outcome: self._marked(before))

    def take_back(self) -> None:
        """What was said here last was not so."""
        if not self._before or not self._is_open:
            return
        before = self._before.pop()
        seen = before.seen if before.state == PRESENT else None
        command = Account(entry=before.entry, state=before.state, place=before.place, seen=seen)
        self.form.submit(command, then=lambda _outcome: self._taken_back(before.entry))

    def _taken_back(self, entry: UUID) -> None:
        self.refresh()
        self.rows.choose(entry)

    def open_add(self) -> None:
        """Somebody is here who was on no list."""
        if self.evacuation is not None:
            self.form_of = AddDialog(self, self.session, self.evacuation)
            self.form_of.fields["name"].set_text(self.search.text())
            self.form_of.saved.connect(lambda _outcome: self._added())
            self.form_of.open()

    def _added(self) -> None:
        self.search.set_text("")
        self.refresh()

    def finish(self) -> None:
        """It is over; for ten minutes it can go on after all."""
        if self.evacuation is not None:
            command = EndEvacuation(evacuation=self.evacuation)
            self.ending.submit(command, then=self._turned)

    def reopen(self) -> None:
        """It is not over."""
        if self.evacuation is not None:
            command = ReopenEvacuation(evacuation=self.evacuation)
            self.ending.submit(command, then=self._turned)

    def _turned(self, _outcome: Any) -> None:
        self.alert.hide()
        self.refresh()
        self.adjustSize()

    def print_report(self) -> None:
        """The report of the day on which it began."""
        if self.call is not None:
            began = self.call.evacuation.began_at.astimezone(self.session.zone).date()
            print_report(self, self.session, "evacuation_report", began)

    def _tell(self, sentence: str, _error: Exception) -> None:
        self.alert.say(self.tr("Ce n’est pas enregistré"), sentence)
        self.refresh()
        self.adjustSize()

    def _to_search(self) -> None:
        self.search.input.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.input.edit.selectAll()

    # -- keys ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.rows:
                return self._typed(event)
            if event.key() == Qt.Key.Key_Down:
                self.rows.enter()
                return True
        return False

    def _typed(self, event: QKeyEvent) -> bool:
        state = LETTERS.get(event.text())
        if event.text() == "/":
            self._to_search()
        elif event.text() == "-" and self.fewer.isVisible():
            self.one_fewer()
        elif state is not None:
            self.mark(state)
        else:
            # Letters look nobody up here: the line above does.
            return event.text().isalpha()
        return True


def _is_found(entry: EntryView) -> bool:
    """Whether nobody has to look for them any more."""
    return entry.state == PRESENT and entry.seen == entry.people
