"""Recorded days played again: what the waits would have been, line by line."""

from __future__ import annotations

import functools
from typing import Any

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from kiosk.core.catalogue import service_name
from kiosk.core.directions import joined
from kiosk.core.wording import duration, numeric_date
from kiosk.tickets import recorded
from kiosk.tickets.recorded import Line, Replay
from ui.shell.session import Session
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.paint import text_width
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.states import EmptyState, Skeleton


class _LineRow(RowPainter):
    """Whose waits, what the median would be, and below it the others."""

    def __init__(self, card: ReplayCard) -> None:
        self.card = card

    def paint(self, row: RowCanvas, item: Line) -> None:
        said = self.card.median_words(item)
        wide = text_width(said, 14, SEMIBOLD, rtl=row.rtl) + 2
        middle = row.height / 2
        end = row.end_box(16, wide, top=middle - 20, height=20)
        row.text(end, said, 14, self._tone(item), SEMIBOLD, "end")
        name = row.box(16, row.width - wide - 44, top=middle - 20, height=20)
        row.text(name, self.card.name_of(item), 14, weight=SEMIBOLD)
        row.text(row.box(16, top=middle, height=20), self.card.rest_words(item), 12.5, "muted")

    def _tone(self, item: Line) -> str:
        before, after = item.in_force.median or 0.0, item.proposed.median or 0.0
        if round(before) == round(after):
            return "ink"
        return "success" if after < before else "warning"

    def words(self, item: Line) -> str:
        name, median = self.card.name_of(item), self.card.median_words(item)
        return f"{name} : {median}. {self.card.rest_words(item)}"


class ReplayCard(Card):
    """`play(rules)` plays the last ten recorded days by rules of a counter, in the background."""

    def __init__(self, session: Session) -> None:
        super().__init__(pad=0, head=True)
        self.session = session
        self.result: Replay | None = None
        self.waiting, self._asked = False, 0
        self.rows = RowList(_LineRow(self), key=lambda line: (line.group, line.service))
        self.nothing, self.skeleton = EmptyState(), Skeleton(3)
        self.verb: Button = self.add_action("")
        blank, inside = QWidget(), QWidget()
        QVBoxLayout(blank).addWidget(self.skeleton)
        self._blank = blank
        self._stack = QStackedLayout(inside)
        for widget in (self.nothing, blank, self.rows):
            self._stack.addWidget(widget)
        self.body.addWidget(inside, 1)

    def play(self, rules: dict[str, Any]) -> None:
        """Ask for the days under rules, as `tickets.replay` takes them; the latest wins."""
        self._asked += 1
        self.waiting, self.result = True, None
        self._stack.setCurrentWidget(self._blank)
        self.skeleton.start()
        work = functools.partial(self.session.station.ask, recorded.replay, **rules)
        came = functools.partial(self._came, self._asked)
        self.session.run(work, came, functools.partial(self._failed, self._asked))

    def forget(self) -> None:
        """What was played is of other rules than those that are seen now."""
        self._asked += 1
        self.waiting, self.result = False, None
        self._show()

    def _came(self, asked: int, result: Replay) -> None:
        if asked == self._asked:
            self.waiting, self.result = False, result
            self._show()

    def _failed(self, asked: int, sentence: str, _error: Exception) -> None:
        if asked == self._asked:
            self.waiting = False
            self.skeleton.stop()
            self.nothing.say(self.tr("Ces jours ne sont pas rejoués"), sentence)
            self._stack.setCurrentWidget(self.nothing)

    def _show(self) -> None:
        self.skeleton.stop()
        if self.result is not None and self.result.lines:
            self.rows.set_items(self.result.lines)
            self._stack.setCurrentWidget(self.rows)
        elif self.result is not None:
            self.nothing.say(
                self.tr("Aucun jour à rejouer"), self.tr("Aucun ticket n’a été pris avant ce jour.")
            )
            self._stack.setCurrentWidget(self.nothing)
        else:
            self.nothing.say(
                self.tr("Qu’est-ce que cela changerait ?"),
                self.tr("Rejouer les derniers jours avec ces règles le dit, service par service."),
            )
            self._stack.setCurrentWidget(self.nothing)
        self._word_head()

    # -- words ---------------------------------------------------------------------------------

    def name_of(self, line: Line) -> str:
        """Whose waits a line has."""
        if line.group == recorded.SERVICE:
            return service_name(line.service, self.session.language)
        return {
            recorded.ALL: self.tr("Tous les tickets"),
            recorded.PRIORITY: self.tr("Prioritaires"),
            recorded.APPOINTMENT: self.tr("Sur rendez-vous"),
        }[line.group]

    def median_words(self, line: Line) -> str:
        """The median wait as it would be, and as it is by the rules in force."""
        return self._instead(line.proposed.median, line.in_force.median)

    def rest_words(self, line: Line) -> str:
        """Nine in ten and the longest the same way, how many, and what was recorded."""
        language = self.session.language
        nine = self._instead(line.proposed.nine, line.in_force.nine)
        longest = self._instead(line.proposed.longest, line.in_force.longest)
        was = duration(round(line.recorded.median or 0), language)
        return joined(
            self.tr("9 sur 10 : {words}").format(words=nine),
            self.tr("au plus : {words}").format(words=longest),
            self.tr("relevée : {minutes}").format(minutes=was),
            self.tr("tickets : {count}").format(count=line.recorded.count),
        )

    def _instead(self, after: float | None, before: float | None) -> str:
        language = self.session.language
        then, now = round(after or 0), round(before or 0)
        if then == now:
            return self.tr("{minutes}, inchangé").format(minutes=duration(then, language))
        return self.tr("{then} au lieu de {now}").format(
            then=duration(then, language), now=duration(now, language)
        )

    def _word_head(self) -> None:
        title, found = self.tr("Attente médiane"), self.result
        if found is None or found.first is None or found.last is None:
            self.set_title(title)
            return
        first, last = (numeric_date(day) for day in (found.first, found.last))
        self.set_title(title, self.tr("du {first} au {last}").format(first=first, last=last))

    def retranslate(self) -> None:
        """Word it in the language in force."""
        self.verb.setText(self.tr("Rejouer les derniers jours"))
        self.rows.setAccessibleName(self.tr("Attentes des jours rejoués"))
        if not self.waiting:
            self._show()
        self.rows.viewport().update()
