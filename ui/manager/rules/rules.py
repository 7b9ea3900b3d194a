"""What each kind of member may do: a rule is chosen on the left, set or taken back on the right."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout

from kiosk.bookings import policy
from kiosk.bookings.policy import MemberRules, RuleView, SetRule, rules
from kiosk.bookings.words import rule_words, value_words
from kiosk.core.wording import duration
from ui.manager.rules.taking_back import UndoneSection
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.options import CheckRow
from ui.widgets.pill import INFO
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter
from ui.widgets.segmented import Segmented
from ui.widgets.stepper import Stepper

STEPS = {
    policy.LONGEST: 15,
    policy.SHORTEST: 15,
    policy.NO_SHOW: 5,
    policy.WEEK: 60,
    policy.MONTH: 60,
    policy.INCLUDED: 60,
}
FIRST = {
    policy.AHEAD: 30,
    policy.LONGEST: 240,
    policy.SHORTEST: 30,
    policy.AT_ONCE: 5,
    policy.WEEK: 600,
    policy.MONTH: 2400,
    policy.INCLUDED: 300,
    policy.NO_SHOW: 15,
}
"""What a rule that was not set is offered as."""


class RuleRow(RowPainter):
    """A rule's name, and what holds in a sentence; a pill where the site has set it."""

    def __init__(self) -> None:
        self.set = ""

    def paint(self, row: RowCanvas, item: RuleView) -> None:
        end = 16.0
        if item.value is not None:
            end += row.pill(16, self.set, INFO, height=24) + 12
        name = policy.BY_CODE[item.rule].name.of(self.language)
        row.two_lines(20, row.width - 20 - end, name, rule_words(item, self.language))

    def words(self, item: RuleView) -> str:
        name = policy.BY_CODE[item.rule].name.of(self.language)
        return f"{name}, {rule_words(item, self.language)}"


class RulesSection(UndoneSection):
    """Nothing is limited until a site sets a rule; what stands already stays as it is."""

    shows: ClassVar[frozenset[str]] = frozenset({"booking_rule"})
    first = "value"
    needs = "bookings.set_rule"

    def __init__(self, session: Session) -> None:
        self._painter = RuleRow()
        super().__init__(session, self._painter, key=lambda view: view.rule)
        self.member = Segmented()
        self.is_set = CheckRow()
        self.value = Stepper(worded=self._worded)
        self.fields = {"value": Field(widget=self.value)}
        over = QHBoxLayout()
        over.setContentsMargins(16, 10, 16, 10)
        over.addWidget(self.member)
        over.addStretch(1)
        self.list.body.insertLayout(0, over)
        self.card.add(self.is_set)
        self.card.add(self.fields["value"])
        self.finish_form()
        self._all: dict[str, MemberRules] = {}
        self._shown = ("", "")
        self.member.picked.connect(lambda _member: self._show_member())
        self.rows.chosen.connect(self._show)
        self.is_set.toggled.connect(lambda _set: self._show_value())
        self.retranslate()

    @property
    def rule(self) -> policy.Rule:
        """The rule that is chosen; the first where none is."""
        return policy.BY_CODE[self.rows.current.rule] if self.rows.current else policy.RULES[0]

    def refresh(self) -> None:
        self._all = {each.member: each for each in self.session.read(rules)}
        self._show_member()

    def _show_member(self) -> None:
        found = self._all.get(str(self.member.value))
        if found is None:
            return
        self.rows.set_items(found.rules)
        if self.rows.current is None:
            self.rows.choose(found.rules[0].rule)
        view = next(each for each in found.rules if each.rule == self.rule.code)
        if (found.member, view.rule) != self._shown:
            self._show(view)

    def _show(self, view: RuleView) -> None:
        rule = policy.BY_CODE[view.rule]
        self._shown = (str(self.member.value), view.rule)
        self.value.least, self.value.most = rule.least, rule.most
        self.value.step = STEPS.get(rule.code, 1)
        shown = view.value if view.value is not None else FIRST.get(rule.code, rule.least)
        self.value.set_value(shown)
        flag = rule.unit == policy.FLAG
        self.is_set.setChecked(bool(view.value) if flag else view.value is not None)
        self._word_form()
        self._show_value()

    def _show_value(self) -> None:
        wanted = self.rule.unit != policy.FLAG and self.is_set.isChecked()
        self.fields["value"].setVisible(wanted)

    def _worded(self, value: int) -> str:
        if self.rule.unit == policy.MINUTES:
            return duration(value, self.session.language)
        return value_words(self.rule, value, self.session.language)

    def retranslate(self) -> None:
        language = self.session.language
        self._painter.set = self.tr("Fixée")
        self.list.set_title(self.tr("Règles"))
        kinds = [(m, policy.MEMBER_NAMES[m].of(language)) for m in policy.MEMBERS]
        self.member.set_choices(list(kinds))
        self._word_form()
        self.verb.setText(self.tr("Enregistrer la règle"))
        self.rows.viewport().update()

    def _word_form(self) -> None:
        language, rule = self.session.language, self.rule
        self.card.set_title(rule.name.of(language))
        if rule.unit == policy.FLAG:
            self.is_set.word(self.tr("Demander l’accord"), rule.sentence.of(language))
        else:
            without = self.tr("Sinon : {words}").format(words=rule.without.of(language))
            self.is_set.word(self.tr("Fixer cette règle"), without)
        labels = {
            policy.DAYS: self.tr("Jours"),
            policy.MINUTES: self.tr("Durée"),
            policy.COUNT: self.tr("Nombre"),
        }
        self.fields["value"].set_label(labels.get(rule.unit, ""))

    def send(self) -> None:
        rule, member = self.rule, str(self.member.value)
        value = self.value.value if rule.unit != policy.FLAG else 1
        command = SetRule(
            member=member, rule=rule.code, value=value if self.is_set.isChecked() else None
        )
        language = self.session.language
        said = self.tr("{member}, {rule} : enregistré").format(
            member=policy.MEMBER_NAMES[member].of(language), rule=rule.name.of(language)
        )
        self.change(
            command,
            said,
            lambda outcome: SetRule(member=member, rule=rule.code, value=outcome.result.before),
        )
