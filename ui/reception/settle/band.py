"""The return of the network: how long it was away, and what became of what was done meanwhile."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.wording import duration
from ui.shell.languages import language_of
from ui.shell.sync.counts import counted_rows
from ui.shell.sync.words import moment
from ui.theme.fonts import SEMIBOLD
from ui.widgets.card import Card
from ui.widgets.charts import ShareBar
from ui.widgets.inputs import Icon
from ui.widgets.label import Label
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from kiosk.sync.views import Return

SHARES_WIDTH = 360


class ReturnBand(Card):
    """One line and its proof: how many were accepted, and how many are to settle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, pad=0, head=False)
        self.title = Label(size=15, weight=SEMIBOLD)
        self.text = Label(size=13, tone="muted")
        self.changed = Label(size=13, tone="muted")
        self.shares = ShareBar()
        self.shares.setFixedWidth(SHARES_WIDTH)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        for label in (self.title, self.text, self.changed):
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(22)
        row.addWidget(Icon("circle-check", 26, "success"))
        row.addLayout(words, 1)
        row.addWidget(self.shares)
        self.body.setContentsMargins(0, 9, 0, 9)
        self.body.addLayout(row)
        self.hide()

    def set_low(self, *, low: bool) -> None:
        """Keep less air on a low screen."""
        self.body.setContentsMargins(0, 5 if low else 9, 0, 5 if low else 9)

    def show_return(self, back: Return | None, now: datetime) -> None:
        """Tell the last return, at a wall time; nothing where there was none."""
        self.setVisible(back is not None)
        if back is None:
            return
        away = duration(back.away_seconds / 60, language_of(self))
        self.title.setText(
            self.tr("Réseau revenu à {time}, après {away} hors ligne").format(
                time=moment(back.at, now), away=away
            )
        )
        total = back.accepted + back.merged + back.refused + back.waiting
        kept = self.tr("les %n action(s) saisie(s) ici sont gardée(s)", "", total)
        self.text.setText(self.tr("Rien n’a été perdu : {kept}.").format(kept=kept))
        self.text.setVisible(total > 0)
        self._show_changed(back)
        self._show_shares(back)

    def _show_changed(self, back: Return) -> None:
        rows = counted_rows(back.changed, language_of(self))
        self.changed.setText(
            self.tr("Pendant ce temps, le central a changé : {rows}.").format(rows=rows)
        )
        set_tip(self.changed, self.changed.text())
        self.changed.setVisible(bool(rows))

    def _show_shares(self, back: Return) -> None:
        shares = [(back.accepted, self.tr("%n acceptée(s)", "", back.accepted), "success")]
        if back.merged:
            words = self.tr("%n déjà faite(s) ailleurs", "", back.merged)
            shares.append((back.merged, words, "muted"))
        if back.waiting:
            words = self.tr("%n encore en attente", "", back.waiting)
            shares.append((back.waiting, words, "highlight"))
        if back.refused:
            shares.append(
                (back.refused, self.tr("%n à régler par vous", "", back.refused), "danger")
            )
        self.shares.show_shares(shares)
        self.shares.setVisible(any(number for number, _, _ in shares))
