"""The first start: one step after the other, the code that is shown once, and what can be tried."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core import languages
from kiosk.first_run.answers import KINDS
from kiosk.sites.known import known_site, known_sites
from ui.shell.device.panel import Light, Panel
from ui.shell.first_run import words
from ui.shell.first_run.becoming import become, is_own
from ui.shell.first_run.code import RecoveryShown
from ui.shell.first_run.panels import KeysBelow, Panels, screen_is_touched
from ui.shell.first_run.steps import (
    AGAIN,
    CODE,
    ENCRYPTED,
    ENROLMENT,
    EXIT_CODE,
    FIELDS,
    JOIN,
    NEW,
    STEPS,
    TICKED,
    Said,
    Step,
    steps_for,
)
from ui.shell.first_run.words import KNOWN
from ui.shell.first_run.work import Begin, Begun, begin_joining, begin_site, begun_with
from ui.shell.form_keys import SEND
from ui.shell.forms import Form
from ui.shell.languages import texts_of
from ui.shell.reading_order import ReadInOrder
from ui.shell.session import Session
from ui.shell.signing.cover import Cover
from ui.shell.signing.pin_fields import pin_field
from ui.theme import DESK, TOUCH, Scale
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import PRIMARY, Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.inputs import Input
from ui.widgets.label import Label, heading
from ui.widgets.options import CheckRow
from ui.widgets.paint import CENTER
from ui.widgets.pill import OK
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from ui.widgets.star import Star

WIDTH, PAD = {DESK: 560, TOUCH: 980}, {DESK: 28, TOUCH: 48}
LOW = 800
"""Pixels of height under which the star makes room for what is asked."""
NAMED = ("site.name", "site.city")
LANGUAGE, KIND = "station.language", "station.kind"


class FirstRun(Cover):
    """Asks for the site, this station and who manages first; then somebody works here.

    Or joins a site that is there. What was typed stays, whatever fails and wherever one goes back;
    from the step that makes the station on, each test may be passed over.
    """

    def __init__(
        self,
        window: QWidget,
        session: Session,
        steps: tuple[Step, ...] = STEPS,
        begin: Begin = begin_site,
        scale: Scale | None = None,
    ) -> None:
        """`scale` is that of the screen on which the window stands, unless it is given."""
        super().__init__(window)
        self.session, self.steps, self._begin = session, steps, begin
        self._whole = steps == STEPS
        self.scale: Scale = scale or (TOUCH if screen_is_touched(window) else DESK)
        self.said = Said({LANGUAGE: session.language})
        self.step = 0
        self.made = self.anew = False
        """Whether the station is made, and whether its window has to be opened anew for that."""
        self.kept = ""
        """What became of the recovery code, in a word."""
        self.panels = Panels(self, self)
        desk = self.scale is DESK
        self.star = Star(56 if desk else 96)
        self.title = Label(
            size=22 if desk else TOUCH.screen, weight=SEMIBOLD, tone="#FFFFFF", align=CENTER
        )
        self.languages = Segmented(scale=self.scale)
        self.place = Label(size=13 if desk else TOUCH.caption, tone="muted")
        self.heading = heading(size=18 if desk else TOUCH.title)
        self.text = Label(size=13.5 if desk else TOUCH.caption, tone="muted", wrap=True)
        self.problem = Label(size=13 if desk else TOUCH.caption, tone="danger", wrap=True)
        asking = {step.name: step for step in (*FIELDS, *steps)}.values()
        places = {place: step for step in asking for place in step.asks}
        below = sorted(places, key=lambda place: place == ENCRYPTED)
        self.fields = {place: self._field(places[place], place) for place in below}
        self.back = Button(scale=self.scale)
        self.next = Button(kind=PRIMARY, icon="arrow-right", scale=self.scale)
        self.code = RecoveryShown(self.scale)
        self.form = Form(
            self, session, self.next, also=(self.back,), tell=lambda told, _: self._tell(told)
        )
        self.form.places = {place.partition(".")[2]: f for place, f in self.fields.items()}
        self._lay_out()
        ReadInOrder(self)
        self._connect()
        self.retranslate()
        self._know(known_sites()[0].code)
        self._turn(0)

    def _connect(self) -> None:
        self.languages.picked.connect(self._speak)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        for keys in SEND:
            QShortcut(QKeySequence(keys), self, self._press)
        self.code.noted.connect(self._noted)
        self.code.printing.connect(self._print)
        self.code.saving.connect(self._save)
        self.choice(KNOWN).picked.connect(self._know)

    def _field(self, step: Step, place: str) -> Field:
        if place in step.hidden:
            field = pin_field(self.scale)
        elif place in step.ticks:
            return Field(widget=CheckRow(scale=self.scale), scale=self.scale)
        elif place in step.choices:
            return Field(widget=Select(scale=self.scale), scale=self.scale)
        else:
            field = Field(scale=self.scale)
        if place == EXIT_CODE:
            field.input.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            field.input.edit.setMaxLength(12)
        field.input.edit.returnPressed.connect(partial(self._entered, place))
        return field

    def choice(self, place: str) -> Select:
        """The list of a place that is chosen."""
        widget = self.fields[place].widget
        assert isinstance(widget, Select)  # noqa: S101
        return widget

    def tick(self, place: str) -> CheckRow:
        """The box of a place that is ticked."""
        widget = self.fields[place].widget
        assert isinstance(widget, CheckRow)  # noqa: S101
        return widget

    @property
    def panel(self) -> Panel | None:
        """What is tried at this step, if anything."""
        name = self.steps[self.step].panel
        return self.panels.of(name) if name and name != CODE else None

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.next)
        self.card = Card(pad=PAD[self.scale], head=False)
        self.card.setFixedWidth(WIDTH[self.scale])
        self.shown = QVBoxLayout()
        self.shown.setSpacing(0)
        asked = QVBoxLayout()
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(12 if self.scale is DESK else 20)
        for widget in (self.place, self.heading, self.text, *self.fields.values()):
            asked.addWidget(widget)
        asked.addLayout(self.shown)
        asked.addWidget(self.problem)
        asked.addSpacing(4)
        asked.addLayout(foot)
        self.asked = QWidget()
        self.asked.setLayout(asked)
        self.card.add(self.asked)
        self.card.add(self.code)
        self.code.hide()
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self.star, 0, middle)
        column.addWidget(self.title)
        column.addWidget(self.languages, 0, middle)
        column.addSpacing(6)
        column.addWidget(self.card, 0, middle)
        column.addStretch(2)
        if self.scale is TOUCH:
            self.keys = KeysBelow(self, column, self.star, self.title, self.languages)
            self.keys.above = (self.place, self.heading, self.text)
            self.keys.turned.connect(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.star.setVisible(self.height() >= LOW and not self.title.isHidden())

    def reword(self) -> None:
        """A panel has something else to say, in its title too."""
        if self.panel is not None:
            self.heading.setText(self.panel.title())
        self.fit()

    def fit(self) -> None:
        """As high as its words are, in lines as long as the card is wide."""
        layout = self.asked.layout()
        if layout is not None:
            if (panel := self.panel) is not None:
                panel.updateGeometry()
            layout.activate()
            wide = WIDTH[self.scale] - 2 * PAD[self.scale]
            lines = layout.totalHeightForWidth(wide)  # less than none where nothing is wrapped
            self.asked.setFixedHeight(lines if lines > 0 else layout.totalSizeHint().height())

    # -- from step to step ---------------------------------------------------------------------

    def _turn(self, step: int) -> None:
        if (before := self.panel) is not None:
            before.leave()
            before.hide()
        self.step = step
        now = self.steps[step]
        for place, field in self.fields.items():
            field.setVisible(place in now.asks)
        self._show_code_field()
        self._show_encryption()
        self.back.setVisible(self._goes_back)
        self._tell("")
        if (panel := self.panel) is not None:
            if panel.parentWidget() is not self.asked:
                self.shown.addWidget(panel)
            panel.show()
        self._word_step()
        self.fit()
        self.enter()

    def enter(self) -> None:
        if not self.code.isHidden():
            self.code.enter()
            return
        if (panel := self.panel) is not None:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
            panel.enter()
            return
        asked = [self.fields[place] for place in self.steps[self.step].asks]
        first = next((field for field in asked if not field.isHidden()), None)
        if first is not None:
            first.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _goes_back(self) -> bool:
        """Not before what was made; from the first step only where the station works as it is."""
        if not self.made:
            return self.step > 0 or not self._whole
        return self.steps[self.step - 1].panel not in ("", CODE)

    def go_back(self) -> None:
        """To the step before; from the first, to the work that goes on without."""
        if self.step:
            self._turn(self.step - 1)
        else:
            self.open_desk()

    def _press(self) -> None:
        """As the main button of a step does; the code does not go by it."""
        if self.code.isHidden():
            self.next.click()

    def go_on(self) -> None:
        """To the next step; at the one that makes the station, make all that was said."""
        step = self.steps[self.step]
        for place in step.asks:
            self.said.values[place] = self._value(place)
            self.fields[place].clear_error()
        if self._wrong(step):
            return
        if self._whole and not self.made:
            self.steps = steps_for(self.way, self.kind)
        if step.panel == ENROLMENT:
            self._ask_centre()
        elif step.makes and not self.made:
            self.form.write(self._work(), self._begun)
        elif self.step + 1 < len(self.steps):
            self._turn(self.step + 1)
        else:
            self.finish()

    @property
    def way(self) -> str:
        """Whether a site begins here, or one is joined."""
        return self.panels.way.way if self._whole else NEW

    @property
    def kind(self) -> str:
        """What the station is, as far as that is known."""
        found = self.panels.enrolment.enrolment if self.way == JOIN else None
        return found.kind if found else self.said.values.get(KIND, "")

    def _ask_centre(self) -> None:
        """Whether it takes the enrolment that was read."""
        from kiosk.first_run.centre import problem_with

        enrolment = self.panels.enrolment.enrolment
        if enrolment is None:
            # Where it is read, so that what is read next takes its place.
            self.panels.enrolment.say(
                self.tr("Lisez d’abord tous les codes, ou choisissez le fichier.")
            )
            return
        self.form.run(partial(problem_with, enrolment), self._centre_answered)

    def _centre_answered(self, problem: str) -> None:
        self._tell("")
        if not self.panels.enrolment.answered(problem):
            self.fit()
            return
        usual = words.names(texts_of(self)).get(self.kind, "")
        if usual and self.fields["station.name"].text() == self.session.name:
            self.fields["station.name"].set_text(usual)
        self._turn(self.step + 1)

    def _work(self) -> partial[Begun]:
        answers, station = self.said.answers(), self.session.station
        found = self.panels.enrolment.enrolment if self.way == JOIN else None
        if found is not None:
            begins = self.panels.enrolment.opening
            said = answers if begins is None else begun_with(answers, begins)
            return partial(begin_joining, station, said, found)
        return partial(self._begin, station, answers)

    def _wrong(self, step: Step) -> bool:
        """Say at its field what will not do."""
        found = {
            place: self.session.words(refusal) for place, refusal in self.said.wrong(step).items()
        }
        if AGAIN in step.asks and not found and self._value(AGAIN) != self._value("manager.pin"):
            found[AGAIN] = self.tr("Ce n’est pas le même PIN. Tapez-le encore.")
        for place, told in found.items():
            self.fields[place].set_error(told)
        if found:
            refused = self.fields[next(iter(found))]
            refused.widget.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(refused.widget, Input):
                refused.input.edit.selectAll()
        self.fit()
        return bool(found)

    def _begun(self, begun: Begun) -> None:
        self.made = True
        self.said = Said({LANGUAGE: self.session.language})
        for place in (place for step in FIELDS for place in step.hidden):
            self.fields[place].set_text("")
        if begun.key:
            from kiosk.core.wording import say

            place = say(f"store.key_in_{begun.key}", self.session.language)
            told = self.tr("Les données de ce poste sont chiffrées. Leur clé est dans {place}.")
            self.session.say(told.format(place=place), "info")
        if self.way == JOIN:
            self.panels.begin_exchange()
        if not begun.recovery:
            self._after_code()
            return
        self._turn(self.step + 1)
        self.asked.hide()
        self.languages.hide()
        from ui.shell.print_question import system_printer

        self.code.print.setVisible(bool(system_printer()))
        self.code.show_code(begun.recovery)
        self.code.show()
        self.code.enter()

    # -- the code ------------------------------------------------------------------------------

    def _print(self) -> None:
        """The sheet for the safe; no queue of ours keeps it."""
        from ui.shell.first_run.sheet import print_sheet

        groups = self.code.shown.split("-")
        self.form.run(partial(print_sheet, self.session.station, groups), self._printed)

    def _printed(self, _done: None) -> None:
        self.kept = self.tr("La feuille du code est imprimée")
        self.code.say(self.kept)

    def _save(self) -> None:
        """The same as a PDF, where no printer is set up yet: to carry to one."""
        from kiosk.first_run.code_sheet import save
        from ui.shell.file_question import ask_where

        title, suggested = self.tr("Enregistrer la feuille du code"), str(Path.home() / "code.pdf")
        if chosen := ask_where(self, title, suggested, "PDF (*.pdf)"):
            groups = self.code.shown.split("-")
            self.form.run(partial(save, self.session.station, groups, Path(chosen)), self._saved)

    def _saved(self, _done: None) -> None:
        self.kept = self.tr("La feuille du code est enregistrée")
        self.code.say(self.kept)

    def _noted(self) -> None:
        self.kept = self.kept or self.tr("Le code est noté : au coffre.")
        self._after_code()

    def _after_code(self) -> None:
        """What can be tried; where nothing is, to work."""
        self.code.hide()
        left = [n for n, step in enumerate(self.steps) if n > self.step and step.panel != CODE]
        if not left:
            self.open_desk()
            return
        self.asked.show()
        self.languages.show()
        self._turn(left[0])

    def lights(self) -> list[Light]:
        """What came of the code, and of each test."""
        code = [Light(self.tr("Le code de récupération"), OK, self.kept)] if self.kept else []
        return [*code, *self.panels.lights(self.steps)]

    def finish(self) -> None:
        """To the window of what this station is."""
        folder = self.session.station.folder
        if is_own(self.window(), folder) and not self.anew:
            self.open_desk()
        else:
            become(folder)

    def _entered(self, place: str) -> None:
        """Enter goes to the next field, and on from the last."""
        asked = [p for p in self.steps[self.step].asks if not self.fields[p].isHidden()]
        after = asked[asked.index(place) + 1 :]
        if after:
            self.fields[after[0]].widget.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.go_on()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a reader types where nothing takes it goes where it is waited for."""
        pad = self.panel.takes_key() if self.panel is not None else None
        if pad is not None and event.text().isprintable() and event.text():
            pad.setFocus(Qt.FocusReason.OtherFocusReason)
            pad.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    # -- values --------------------------------------------------------------------------------

    def _value(self, place: str) -> str:
        widget = self.fields[place].widget
        if isinstance(widget, Select):
            return str(widget.value or "")
        if isinstance(widget, CheckRow):
            return TICKED if widget.isChecked() else ""
        return self.fields[place].text()

    def _know(self, code: object) -> None:
        """What is known of a site need not be typed."""
        known = known_site(str(code))
        self.fields[words.CODE].set_text(known.code if known else "")
        for place, value in zip(
            NAMED, (known.name, known.city) if known else ("", ""), strict=True
        ):
            self.fields[place].set_text(value)
        self._show_code_field()

    def _show_code_field(self) -> None:
        """A code is typed only of a site that nobody knows yet."""
        typed = not self.choice(KNOWN).value and words.CODE in self.steps[self.step].asks
        self.fields[words.CODE].setVisible(typed)
        self.fit()

    def _show_encryption(self) -> None:
        """A file of this machine can be encrypted; what a server keeps is the server's."""
        embedded = self.session.station.database.is_sqlite
        here = ENCRYPTED in self.steps[self.step].asks
        self.fields[ENCRYPTED].setVisible(embedded and here)

    def _speak(self, language: object) -> None:
        self.said.values[LANGUAGE] = str(language)
        self.session.speak(str(language))

    def _tell(self, told: str) -> None:
        self.problem.setText(told)
        self.problem.setVisible(bool(told))
        self.fit()

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.title.setText(self.tr("Première mise en service"))
        self.setAccessibleName(self.title.text())
        house = [each for each in languages.of_windows() if each.wording]
        self.languages.set_choices([(each.code, each.name) for each in house])
        self.languages.choose(self.session.language)
        texts = texts_of(self)
        labels, helps = words.labels(texts), words.helps(texts)
        self.tick(ENCRYPTED).word(self.tr("Chiffrer les données de ce poste"))
        for place, field in self.fields.items():
            if isinstance(field.widget, CheckRow):
                field.set_help(helps[place])
                continue
            mark = self.tr("facultatif") if place in words.WAITING else ""
            field.set_label(labels[place], mark)
            field.set_help(helps.get(place, ""))
        others = [("", self.tr("Un autre site"))]
        self.choice(KNOWN).set_choices(
            [*((site.code, self._city(site)) for site in known_sites()), *others]
        )
        kinds = words.kinds(texts)
        self.choice(KIND).set_choices([(kind, kinds[kind]) for kind in KINDS])
        if not self.said.values.get(KIND):
            self.choice(KIND).choose("desk")
        if not self.fields["station.name"].text():
            self.fields["station.name"].set_text(self.session.name)
        self._word_step()
        self.fit()

    def _city(self, site: object) -> str:
        spoken = self.session.language == "ar"
        return str(getattr(site, "city_ar" if spoken else "city"))

    def _word_step(self) -> None:
        step = self.steps[self.step]
        panel = self.panel
        said = (panel.title(), panel.text()) if panel is not None else ("", "")
        title, text = words.steps(texts_of(self)).get(step.name, said)
        many = len(self.steps) > 1 and self._whole
        self.place.setText(
            self.tr("Étape {n} sur {all}").format(n=self.step + 1, all=len(self.steps))
        )
        self.place.setVisible(many)
        self.heading.setText(title)
        self.text.setText(text)
        self.back.setText(self.tr("Précédent") if self.step else self.tr("Plus tard"))
        if step.makes and not self.made:
            self.next.setText(self.tr("Mettre en service"))
        elif self.step + 1 == len(self.steps):
            self.next.setText(self.tr("Commencer"))
        else:
            self.next.setText(self.tr("Continuer"))
