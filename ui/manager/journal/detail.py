"""The act that is looked at, in words, and who has opened the file that it is about."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.audit import words
from kiosk.audit.queries import ActDetail, Looked
from kiosk.core.directions import filled, joined
from kiosk.core.wording import clock_time, numeric_date
from kiosk.sync.words import action
from ui.shell.languages import language_of
from ui.widgets.card import Card
from ui.widgets.focus import ReadArea
from ui.widgets.label import Label, heading
from ui.widgets.marked import stacked


class ActCard(Card):
    """Shows nothing until an act is chosen."""

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__(pad=16, head=False)
        self.zone = zone
        self.shown: tuple[ActDetail, list[Looked]] | None = None
        self.title = heading("", size=17, wrap=True)
        self.facts = Label(size=13, tone="muted", wrap=True)
        self.emptied = Label(size=13, tone="muted", wrap=True)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(3)
        self.seen_title = heading("", size=14)
        self.seen = Label(size=13, tone="muted", wrap=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.title, self.facts, self.emptied):
            column.addWidget(part)
        column.addLayout(self.fields)
        column.addWidget(self.seen_title)
        column.addWidget(self.seen)
        column.addStretch(1)
        scroll = ReadArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        self.view = scroll
        self.add(scroll, 1)
        self.show_act(None, [])

    def show_act(self, detail: ActDetail | None, looked: list[Looked]) -> None:
        """Show an act, and who has looked at whom it is about; or nothing."""
        self.shown = (detail, looked) if detail is not None else None
        self.view.setVisible(detail is not None)
        self._clear()
        if detail is None:
            return
        act, language = detail.act, language_of(self)
        self.title.setText(action(act.name, language))
        for block in (self, self.view):
            block.setAccessibleName(self.title.text())
        self.facts.setText(stacked(*self._facts(detail)))
        self.emptied.setText(self.tr("Les noms ont été effacés, leur délai étant passé."))
        self.emptied.setVisible(detail.redacted)
        for name, value in words.fields(detail, language, str(self.zone)):
            self._add_field(name, value)
        self.seen_title.setText(self.tr("Dossier consulté par"))
        self.seen.setText(stacked(*map(self._looked, looked)))
        for part in (self.seen_title, self.seen):
            part.setVisible(bool(looked))

    def _facts(self, detail: ActDetail) -> list[str]:
        act, language = detail.act, language_of(self)
        doer = words.doer(act, language)
        coded = filled("{doer} ({code})", {"doer": doer, "code": act.actor}) if act.by else doer
        number = self.tr("acte n° {n}").format(n=act.n)
        state = words.status(act, language)
        return [
            joined(self._day(act.at), self._hour(act.at)),
            coded,
            act.station,
            joined(number, state),
            words.about_shown(act, language),
        ]

    def _looked(self, look: Looked) -> str:
        who = words.doer(look, language_of(self))
        return joined(who, self._day(look.at), self._hour(look.at))

    def _day(self, at: datetime) -> str:
        return numeric_date(at.astimezone(self.zone).date())

    def _hour(self, at: datetime) -> str:
        return clock_time(at, str(self.zone))

    def _add_field(self, name: str, value: str) -> None:
        self.fields.addWidget(Label(name, size=12.5, tone="muted"))
        self.fields.addWidget(Label(value, size=13.5, wrap=True))

    def _clear(self) -> None:
        while (item := self.fields.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange and self.shown is not None:
            self.show_act(*self.shown)
