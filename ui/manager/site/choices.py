"""Choices of the site: what doors, kiosks and calendars say, and who is written to."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from kiosk.sites.option_words import MINUTES, OPTION_WORDS, option_number, option_value
from kiosk.sites.options import OPTIONS, SetOption, options
from ui.manager.rules.taking_back import UndoneSection
from ui.manager.site.choice_rows import ChoiceRow, Heading, Line, lines
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

FIRST = "door_books"
MINUTES_STEP = 5


class ChoicesSection(UndoneSection):
    """An option is chosen on the left; on the right its values, each with what comes of it."""

    shows: ClassVar[frozenset[str]] = frozenset({"site_option"})
    first = "value"
    needs = "sites.set_option"

    def __init__(self, session: Session) -> None:
        self._painter = ChoiceRow()
        super().__init__(session, self._painter, key=lambda line: line.name)
        self.line: Line | None = None
        self.says = Label(size=13, tone="muted", wrap=True)
        self.card.add(self.says)
        self.asked = {name: self._asked(name) for name in OPTIONS}
        self.usual = Button(kind=QUIET, icon="undo-2", small=True)
        self.finish_form()
        self.foot.addWidget(self.usual)
        self.rows.chosen.connect(self._show)
        self.usual.clicked.connect(self.go_back)
        self.retranslate()

    def _asked(self, name: str) -> Field:
        """Where the value of an option is asked, once that is the one that is shown."""
        option, words = OPTIONS[name], OPTION_WORDS[name]
        if option.choices:
            group = ToggleGroup()
            group.picked.connect(lambda _values: self._picked())
            field = Field(widget=group)
        else:
            number = Stepper(0, option.low, option.high, worded=partial(self._number, name))
            number.step = MINUTES_STEP if words.unit == MINUTES else 1
            field = Field(widget=number)
        field.hide()
        self.card.add(field)
        return field

    def _number(self, name: str, value: int) -> str:
        return option_number(name, value, self.session.language)

    @property
    def value(self) -> str:
        """What the form says, as an option is kept."""
        asked = self.fields[self.first].widget if self.fields else None
        return str(getattr(asked, "value", ""))

    def refresh(self) -> None:
        self.rows.set_items(lines(self.session.read(options)))
        if self.rows.current is None:
            self.rows.choose(FIRST)
        elif self.rows.current != self.line:
            self._show(self.rows.current)

    def _show(self, line: Heading | Line) -> None:
        if not isinstance(line, Line):
            return
        self.line, self.fields = line, {self.first: self.asked[line.name]}
        for name, field in self.asked.items():
            field.clear_error()
            field.setVisible(name == line.name)
        self._word_form()
        asked = self.asked[line.name].widget
        if isinstance(asked, ToggleGroup):
            asked.choose(line.value)
        elif isinstance(asked, Stepper):
            asked.set_value(int(line.value))
        self._tell_picked()

    def _picked(self) -> None:
        self.fields[self.first].clear_error()
        self._tell_picked()

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self._painter.own = self.tr("choisi par le site")
        self.list.set_title(self.tr("Choix du site"))
        self.verb.setText(self.tr("Enregistrer le choix"))
        self._word_form()
        self.rows.viewport().update()

    def _word_form(self) -> None:
        if (line := self.line) is None:
            return
        language, field = self.session.language, self.asked[line.name]
        self.card.set_title(line.words.name.of(language))
        self.says.setText(line.words.says.of(language))
        labels = {MINUTES: self.tr("Durée"), "": self.tr("Choix")}
        field.set_label(labels.get(line.words.unit, self.tr("Nombre")))
        usual = option_value(line.name, line.option.default, language)
        self.usual.setText(self.tr("Revenir à l’habituel : {value}").format(value=usual))
        self.usual.setVisible(line.own)
        if isinstance(field.widget, ToggleGroup):
            self._word_choices(line, field.widget)
        elif isinstance(field.widget, Stepper):
            field.widget.set_value(field.widget.value)
        self._tell_picked()

    def _word_choices(self, line: Line, group: ToggleGroup) -> None:
        language, named = self.session.language, line.words.choices.items()
        group.set_choices([(value, each.name.of(language), "") for value, each in named])

    def _tell_picked(self) -> None:
        """What comes of the value that is picked."""
        if self.line is not None and (choice := self.line.words.choices.get(self.value)):
            self.fields[self.first].set_help(choice.says.of(self.session.language))

    # -- acts ----------------------------------------------------------------------------------

    def send(self) -> None:
        if self.line is not None and (not self.line.own or self.value != self.line.value):
            self._keep(self.line, self.value)

    def go_back(self) -> None:
        """Let what is usual hold again."""
        if self.line is not None:
            self._keep(self.line, "")

    def _keep(self, line: Line, value: str) -> None:
        before = SetOption(name=line.name, value=line.value if line.own else "")
        language, now = self.session.language, value or line.option.default
        said = self.tr("{option} : {value}").format(
            option=line.words.name.of(language), value=option_value(line.name, now, language)
        )
        self.change(SetOption(name=line.name, value=value), said, lambda _outcome: before)
