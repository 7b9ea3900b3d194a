"""The first start: one step after the other, and at the end the code that is shown once."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core import languages
from kiosk.first_run.answers import KINDS
from kiosk.sites.known import known_site, known_sites
from ui.shell.first_run.code import RecoveryShown
from ui.shell.first_run.steps import AGAIN, ENCRYPTED, STEPS, TICKED, Said, Step
from ui.shell.first_run.work import Begin, Begun, begin_site
from ui.shell.form_keys import SEND
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.shell.signing.cover import Cover
from ui.shell.signing.pin_fields import pin_field
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import PRIMARY, Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.inputs import Input
from ui.widgets.label import Label, heading
from ui.widgets.options import CheckRow
from ui.widgets.paint import CENTER
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from ui.widgets.star import Star

WIDTH, PAD = 560, 28
LOW = 800
"""Pixels of height under which the star makes room for what is asked."""
KNOWN, CODE = "site.known", "site.code"
NAMED = ("site.name", "site.city")
LANGUAGE = "station.language"


class FirstRun(Cover):
    """Asks for the site, this station and who manages first; then somebody works here."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        steps: tuple[Step, ...] = STEPS,
        begin: Begin = begin_site,
    ) -> None:
        super().__init__(window)
        self.session, self.steps, self._begin = session, steps, begin
        self.said = Said({LANGUAGE: session.language})
        self.step = 0
        self.star = Star(56)
        self.title = Label(size=22, weight=SEMIBOLD, tone="#FFFFFF", align=CENTER)
        self.languages = Segmented()
        self.place = Label(size=13, tone="muted")
        self.heading = heading(size=18)
        self.text = Label(size=13.5, tone="muted", wrap=True)
        self.problem = Label(size=13, tone="danger", wrap=True)
        self.fields = {place: self._field(step, place) for step in steps for place in step.asks}
        self.back, self.next = Button(), Button(kind=PRIMARY, icon="arrow-right")
        self.code = RecoveryShown()
        self.form = Form(
            self, session, self.next, also=(self.back,), tell=lambda told, _: self._tell(told)
        )
        self.form.places = {place.partition(".")[2]: f for place, f in self.fields.items()}
        self._lay_out()
        self.languages.picked.connect(self._speak)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        for keys in SEND:
            QShortcut(QKeySequence(keys), self, self._press)
        self.code.noted.connect(self.open_desk)
        self.code.printing.connect(self._print)
        self.code.saving.connect(self._save)
        if KNOWN in self.fields:
            self.choice(KNOWN).picked.connect(self._know)
        self.retranslate()
        self._know(known_sites()[0].code)
        self._turn(0)

    def _field(self, step: Step, place: str) -> Field:
        if place in step.hidden:
            field = pin_field()
        elif place in step.ticks:
            return Field(widget=CheckRow())
        elif place in step.choices:
            return Field(widget=Select())
        else:
            field = Field()
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

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.next)
        self.card = Card(pad=PAD, head=False)
        self.card.setFixedWidth(WIDTH)
        asked = QVBoxLayout()
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(12)
        for widget in (self.place, self.heading, self.text, *self.fields.values(), self.problem):
            asked.addWidget(widget)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.star.setVisible(self.height() >= LOW)

    def _fit(self) -> None:
        """As high as its words are, in lines as long as the card is wide."""
        layout = self.asked.layout()
        if layout is not None:
            layout.activate()
            self.asked.setFixedHeight(layout.totalHeightForWidth(WIDTH - 2 * PAD))

    # -- from step to step ---------------------------------------------------------------------

    def _turn(self, step: int) -> None:
        self.step = step
        for place, field in self.fields.items():
            field.setVisible(place in self.steps[step].asks)
        self._show_code_field()
        self._show_encryption()
        self.back.setVisible(step > 0 or self._may_be_left)
        self._tell("")
        self._word_step()
        self._fit()
        self.enter()

    def enter(self) -> None:
        asked = [self.fields[place] for place in self.steps[self.step].asks]
        first = next((field for field in asked if not field.isHidden()), None)
        if first is not None:
            first.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _may_be_left(self) -> bool:
        """Whether the station works already as it is."""
        return self.steps != STEPS

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
        """To the next step, or, after the last, make all that was said."""
        step = self.steps[self.step]
        for place in step.asks:
            self.said.values[place] = self._value(place)
            self.fields[place].clear_error()
        if self._wrong(step):
            return
        if self.step + 1 < len(self.steps):
            self._turn(self.step + 1)
            return
        begin = partial(self._begin, self.session.station, self.said.answers())
        self.form.write(begin, self._begun)

    def _wrong(self, step: Step) -> bool:
        """Say at its field what will not do."""
        found = {
            place: self.session.words(refusal) for place, refusal in self.said.wrong(step).items()
        }
        if AGAIN in step.asks and not found and self._value(AGAIN) != self._value("manager.pin"):
            found[AGAIN] = self.tr("Ce n’est pas le même PIN. Tapez-le encore.")
        for place, words in found.items():
            self.fields[place].set_error(words)
        if found:
            refused = self.fields[next(iter(found))]
            refused.widget.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(refused.widget, Input):
                refused.input.edit.selectAll()
        self._fit()
        return bool(found)

    def _begun(self, begun: Begun) -> None:
        self.said = Said({LANGUAGE: self.session.language})
        for place in (place for step in self.steps for place in step.hidden):
            self.fields[place].set_text("")
        if begun.key:
            from kiosk.core.wording import say

            place = say(f"store.key_in_{begun.key}", self.session.language)
            told = self.tr("Les données de ce poste sont chiffrées. Leur clé est dans {place}.")
            self.session.say(told.format(place=place), "info")
        if not begun.recovery:
            self.open_desk()
            return
        self.asked.hide()
        self.languages.hide()
        from ui.shell.print_question import system_printer

        self.code.print.setVisible(bool(system_printer()))
        self.code.show_code(begun.recovery)
        self.code.show()
        self.code.enter()

    def _print(self) -> None:
        """The sheet for the safe; no queue of ours keeps it."""
        from ui.shell.first_run.sheet import print_sheet

        groups = self.code.shown.split("-")
        self.form.run(partial(print_sheet, self.session.station, groups))

    def _save(self) -> None:
        """The same as a PDF, where no printer is set up yet: to carry to one."""
        from ui.shell.file_question import ask_where
        from ui.shell.first_run.sheet import save_sheet

        title, suggested = self.tr("Enregistrer la feuille du code"), str(Path.home() / "code.pdf")
        if chosen := ask_where(self, title, suggested, "PDF (*.pdf)"):
            groups = self.code.shown.split("-")
            self.form.run(
                partial(save_sheet, self.session.station, groups, Path(chosen)), self._saved
            )

    def _saved(self, _done: None) -> None:
        self.session.say(self.tr("La feuille du code est enregistrée"))

    def _entered(self, place: str) -> None:
        """Enter goes to the next field, and on from the last."""
        asked = [p for p in self.steps[self.step].asks if not self.fields[p].isHidden()]
        after = asked[asked.index(place) + 1 :]
        if after:
            self.fields[after[0]].widget.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.go_on()

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
        if KNOWN not in self.fields:
            return
        known = known_site(str(code))
        self.fields[CODE].set_text(known.code if known else "")
        for place, value in zip(
            NAMED, (known.name, known.city) if known else ("", ""), strict=True
        ):
            self.fields[place].set_text(value)
        self._show_code_field()

    def _show_code_field(self) -> None:
        """A code is typed only of a site that nobody knows yet."""
        if CODE in self.fields:
            typed = not self.choice(KNOWN).value and CODE in self.steps[self.step].asks
            self.fields[CODE].setVisible(typed)
            self._fit()

    def _show_encryption(self) -> None:
        """A file of this machine can be encrypted; what a server keeps is the server's."""
        if ENCRYPTED in self.fields:
            embedded = self.session.station.database.is_sqlite
            here = ENCRYPTED in self.steps[self.step].asks
            self.fields[ENCRYPTED].setVisible(embedded and here)

    def _speak(self, language: object) -> None:
        self.said.values[LANGUAGE] = str(language)
        self.session.speak(str(language))

    def _tell(self, told: str) -> None:
        self.problem.setText(told)
        self.problem.setVisible(bool(told))
        self._fit()

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.title.setText(self.tr("Première mise en service"))
        house = [each for each in languages.of_windows() if each.wording]
        self.languages.set_choices([(each.code, each.name) for each in house])
        self.languages.choose(self.session.language)
        labels, helps = self._labels(), self._helps()
        if ENCRYPTED in self.fields:
            self.tick(ENCRYPTED).word(self.tr("Chiffrer les données de ce poste"))
        for place, field in self.fields.items():
            if isinstance(field.widget, CheckRow):
                field.set_help(helps[place])
                continue
            field.set_label(labels[place], self.tr("facultatif") if self._may_wait(place) else "")
            field.set_help(helps.get(place, ""))
        if KNOWN in self.fields:
            others = [("", self.tr("Un autre site"))]
            self.choice(KNOWN).set_choices(
                [*((site.code, self._city(site)) for site in known_sites()), *others]
            )
        if "station.kind" in self.fields:
            kinds = self._kinds()
            self.choice("station.kind").set_choices([(kind, kinds[kind]) for kind in KINDS])
            if not self.said.values.get("station.kind"):
                self.choice("station.kind").choose("desk")
            if not self.fields["station.name"].text():
                self.fields["station.name"].set_text(self.session.name)
        self._word_step()
        self._fit()

    def _city(self, site: object) -> str:
        spoken = self.session.language == "ar"
        return str(getattr(site, "city_ar" if spoken else "city"))

    def _word_step(self) -> None:
        step = self.steps[self.step]
        title, text = self._steps()[step.name]
        many = len(self.steps) > 1
        self.place.setText(
            self.tr("Étape {n} sur {all}").format(n=self.step + 1, all=len(self.steps))
        )
        self.place.setVisible(many)
        self.heading.setText(title)
        self.text.setText(text)
        self.back.setText(self.tr("Précédent") if self.step else self.tr("Plus tard"))
        last = self.step + 1 == len(self.steps)
        self.next.setText(self.tr("Mettre en service") if last else self.tr("Continuer"))

    def _steps(self) -> dict[str, tuple[str, str]]:
        return {
            "site": (self.tr("Le site"), self.tr("Où se trouve ce poste.")),
            "station": (
                self.tr("Ce poste"),
                self.tr("Son nom signe dans le journal ; ce qu’il est dit ce qu’il peut faire."),
            ),
            "data": (
                self.tr("Les données personnelles"),
                self.tr(
                    "La notice dit aux visiteurs à qui s’adresser et sous quel numéro de la CNDP"
                    " (loi 09-08). Ce qui manque n’y est pas montré, et peut être dit plus tard."
                ),
            ),
            "manager": (
                self.tr("Le premier responsable"),
                self.tr("Il laissera entrer les autres : le code et le PIN sont à lui seul."),
            ),
        }

    def _labels(self) -> dict[str, str]:
        return {
            KNOWN: self.tr("Site"),
            CODE: self.tr("Code du site"),
            "site.name": self.tr("Nom du site"),
            "site.city": self.tr("Ville"),
            "station.name": self.tr("Nom du poste"),
            "station.kind": self.tr("Ce qu’il est"),
            "site.contact": self.tr("À qui s’adresser"),
            "site.email": self.tr("E-mail"),
            "site.phone": self.tr("Téléphone"),
            "site.cndp": self.tr("Numéro de la CNDP"),
            "manager.code": self.tr("Code"),
            "manager.name": self.tr("Nom"),
            "manager.pin": self.tr("PIN"),
            AGAIN: self.tr("PIN, encore une fois"),
        }

    def _helps(self) -> dict[str, str]:
        return {
            CODE: self.tr("Des lettres de a à z, des chiffres et des tirets : il ne change plus."),
            ENCRYPTED: self.tr(
                "Si cette machine est volée, personne n’y lit les noms des visiteurs. En échange,"
                " une clé est à garder : sans elle, ni vous ni nous ne lisons plus rien. Le poste"
                " la range lui-même ; mettez-en une copie au coffre du site."
            ),
            "manager.code": self.tr("Un mot court, par exemple le prénom : il signe le journal."),
            "manager.pin": self.tr("Six chiffres au moins, que vous seul connaissez."),
        }

    def _kinds(self) -> dict[str, str]:
        return {
            "desk": self.tr("Un poste d’accueil"),
            "manager": self.tr("Le poste du responsable"),
            "site": self.tr("La base que les postes du site partagent"),
            "counter": self.tr("Un guichet"),
        }

    def _may_wait(self, place: str) -> bool:
        return place in ("site.contact", "site.email", "site.phone", "site.cndp")
