"""One event: when, where, the link on one's telephone; then registering, or being here."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt

from ui.shell.session import Session
from ui.touch.bookings.listed import Line, Listed
from ui.touch.events.words import places_words, when_words, where_words
from ui.touch.shell.recap import Recap
from ui.touch.shell.stage import Stage
from ui.touch.tickets.online import Code
from ui.widgets.label import Label

LINK = 232
"""Px of the code of a link."""


class OneEvent(Listed):
    """Who is full says so, and what is left to do then."""

    shows = frozenset({"event", "event_registration"})

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.which: UUID | None = None
        self.came: dict[str, str] = {}
        self.event_shown: Any = None
        self.recap = Recap()
        self.link_words = Label(size=27, tone="muted", wrap=True)
        self.link = Code(LINK)
        for place, widget in enumerate((self.recap, self.link_words)):
            self.pages.column.insertWidget(place, widget)
        self.pages.column.insertWidget(2, self.link, 0, Qt.AlignmentFlag.AlignLeading)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.which, self.came = fields["event"], fields.get("came", {})
        self.refresh()
        self.reworded.emit()

    def refresh(self) -> None:
        from kiosk.events.queries import get

        if self.which is not None:
            self.event_shown = self.session.read(get, event=self.which)
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Événements")

    def retranslate(self) -> None:
        event = self.event_shown
        title = event.named(self.session.language) if event else ""
        self.say(title, event.organiser if event else "")
        url = event.url if event else ""
        self.link.setVisible(bool(url))
        self.link_words.setVisible(bool(url))
        self.link_words.setText(
            self.tr("En ligne : photographiez ce code, le lien s’ouvre sur le téléphone.")
        )
        self.link.show_text(url, self.tr("Lien de l’événement"))
        if event is not None:
            self.recap.show_lines(
                [
                    ("clock", self.tr("Quand"), when_words(self.session, event)),
                    ("map-pin", self.tr("Où"), where_words(self.session, event)),
                    ("users-round", self.tr("Places"), places_words(self.session, event)),
                ]
            )
        self.show_lines()

    def lines(self) -> list[Line]:
        event = self.event_shown
        if event is None:
            return []
        fields = {"event": event.id, "title": event.named(self.session.language)}
        found = []
        if self._takes_more():
            wait = event.is_full
            verb = self.tr("M’inscrire sur la liste d’attente") if wait else self.tr("M’inscrire")
            found += [
                Line(
                    verb,
                    self.tr("Avec votre nom, et une adresse pour la confirmation"),
                    partial(self.go, "event_who", came=self.came, **fields),
                    "user-plus",
                ),
                Line(
                    self.tr("Avec mon badge de résident"),
                    self.tr("Le nom est celui du badge"),
                    partial(self.go, "event_badge", **fields),
                    "id-card",
                ),
            ]
        if self._is_today():
            here = partial(self.go, "event_code")
            found.append(
                Line(
                    self.tr("Je suis inscrit et je suis là"),
                    self.tr("Avec le QR ou le code de la confirmation"),
                    here,
                    "user-check",
                )
            )
        return found

    def nothing_words(self) -> tuple[str, str]:
        event = self.event_shown
        if event is None or self._takes_more():
            return "", ""
        if event.is_full and not event.waiting:
            return self.tr("Tout est complet"), self.tr("Demandez à l’accueil.")
        return self.tr("L’inscription se fait à l’accueil"), ""

    def _takes_more(self) -> bool:
        event = self.event_shown
        full = event.is_full and not event.waiting and event.mode == "on_site"
        return event.at_kiosk and not full and event.state == "planned"

    def _is_today(self) -> bool:
        event = self.event_shown
        return event.day <= self.session.local_now().date() <= event.last_day
