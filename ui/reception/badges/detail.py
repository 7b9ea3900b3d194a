"""The badge that is looked at: as it is printed, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.badges.queries import BadgeView
from kiosk.core.directions import joined
from ui.reception.badges.rows import kind_words, state_words
from ui.reception.visits.badge_side import BadgePreview
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.button import DANGER, PRIMARY, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.label import Label, heading
from ui.widgets.marked import stacked
from ui.widgets.pill import NEUTRAL, Pill
from ui.widgets.segmented import Segmented


class BadgeDetail(Card):
    """`printing`, `saving`, `revoking`, `returning`, each with the badge."""

    printing = Signal(object)
    saving = Signal(object)
    revoking = Signal(object)
    returning = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(pad=16, head=False)
        self.badge: BadgeView | None = None
        self.name = heading("", size=17)
        self.about = Label(size=13, tone="muted", wrap=True)
        self.state = Pill("", NEUTRAL)
        self.reason = Label(size=13, tone="danger", wrap=True)
        self.shape = Segmented()
        self.preview = BadgePreview(session)
        self.print = Button(kind=PRIMARY, icon="printer")
        self.save = Button(kind=SECONDARY, icon="download", small=True)
        self.give_back = Button(kind=SECONDARY, icon="undo-2", small=True)
        self.revoke = Button(kind=DANGER, icon="ban", small=True)
        for widget in (self.name, self.about, self.reason):
            self.add(widget)
        state = QHBoxLayout()
        state.addWidget(self.shape)
        state.addStretch(1)
        state.addWidget(self.state)
        self.body.addLayout(state)
        self.add(self.preview, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.print)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.save, 1)
        row.addWidget(self.give_back, 1)
        buttons.addLayout(row)
        buttons.addWidget(self.revoke)
        self.body.addLayout(buttons)
        for button, signal in (
            (self.print, self.printing),
            (self.save, self.saving),
            (self.give_back, self.returning),
            (self.revoke, self.revoking),
        ):
            button.clicked.connect(lambda _=False, s=signal: s.emit(self.badge))
        self.shape.picked.connect(self._reshape)
        self.retranslate()
        self.show_badge(None)

    def show_badge(self, badge: BadgeView | None) -> None:
        """Show a badge, or nothing."""
        self.badge = badge
        self.setVisible(badge is not None)
        if badge is None:
            return
        self.name.setText(badge.name)
        kind_and_number = joined(kind_words(badge.kind, language_of(self)), badge.number)
        self.about.setText(stacked(kind_and_number, badge.company, badge.host, badge.office))
        words, kind = state_words(badge, language_of(self))
        self.state.show_state(words, kind)
        self.reason.setText(badge.revoked_for)
        self.reason.setVisible(bool(badge.revoked_for))
        alive = badge.revoked_at is None
        self.revoke.setEnabled(alive)
        self.print.setEnabled(alive)
        self.give_back.setEnabled(badge.returned_at is None and badge.kind == "visitor")
        self.preview.show_badge(badge)

    def _reshape(self, shape: object) -> None:
        self.preview.set_shape(str(shape))

    def retranslate(self) -> None:
        """Word the card in the language in force."""
        self.print.setText(self.tr("Imprimer"))
        self.save.setText(self.tr("Enregistrer…"))
        self.give_back.setText(self.tr("Badge rendu"))
        self.revoke.setText(self.tr("Annuler le badge"))
        self.shape.set_choices([("label", self.tr("Étiquette")), ("card", self.tr("Carte"))])
        self.shape.choose(self.preview.shape)
        self.show_badge(self.badge)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
