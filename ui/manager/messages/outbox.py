"""Envois: e-mails and announcements of this station, the ones that have not gone first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from kiosk.bookings.by_calendar import Entry, entries
from kiosk.core.clock import hour_minute, wall
from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.core.wording import medium_date, say
from kiosk.notifications.queries import NotificationView, messages
from kiosk.notifications.states import CANCELLED, EMAIL, FAILED, SCREEN, SENT, WAITING, WEBHOOK
from ui.manager.section import Section
from ui.shell.sending import sending_of
from ui.shell.session import Session
from ui.widgets.pill import DANGER, NEUTRAL, OK, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

RETRY, CANCEL = "retry", "cancel"
ORDER = (WAITING, FAILED, SENT, CANCELLED)
ICONS = {EMAIL: "mail", WEBHOOK: "send", SCREEN: "message-square"}


class MessageRow(RowPainter):
    """To whom, about which booking, and why it has not gone."""

    height = 62

    def __init__(self, zone: str) -> None:
        self.zone = zone
        self.about: Mapping[UUID, Entry] = {}
        self.channels: dict[str, str] = {}
        self.states: dict[str, str] = {}
        self.retry = self.cancel = ""

    def paint(self, row: RowCanvas, item: NotificationView) -> None:
        used = 16.0
        if item.state in (WAITING, FAILED) and item.channel != SCREEN:
            used += row.button(used, CANCEL, self.cancel) + 8
        if item.state == FAILED or (item.state == WAITING and item.why):
            used += row.button(used, RETRY, self.retry) + 12
        row_state = row.pill(used, self.states[item.state], self._tone(item), height=24)
        used += row_state + 12
        row.icon(18, ICONS.get(item.channel, "mail"), 20)
        row.two_lines(52, row.width - 52 - used, self.title(item), self._below(item))

    @staticmethod
    def _tone(item: NotificationView) -> str:
        if item.state == WAITING:
            return WARNING if item.why else NEUTRAL
        return {SENT: OK, FAILED: DANGER}.get(item.state, NEUTRAL)

    def title(self, item: NotificationView) -> str:
        """To whom, and which place it is about."""
        to = item.address or self.channels.get(item.channel, item.channel)
        entry = self.about.get(item.subject)
        if entry is None:
            return to
        place = in_language(entry, self.language, "resource_name")
        day = medium_date(entry.wall_starts.date(), self.language)
        return joined(to, place, day, hour_minute(entry.wall_starts))

    def _below(self, item: NotificationView) -> str:
        at = wall(item.sent_at or item.asked_at, self.zone)
        day = joined(medium_date(at.date(), self.language), hour_minute(at))
        why = say(f"notify.why.{item.why}", self.language) if item.why else ""
        return joined(day, why) if why else day

    def words(self, item: NotificationView) -> str:
        return ", ".join((self.title(item), self.states[item.state], self._below(item)))


class OutboxSection(Section):
    """Of this station: each sends what was asked for at it."""

    shows: ClassVar[frozenset[str]] = frozenset({"notification", "booking"})
    needs = ""

    def __init__(self, session: Session) -> None:
        self._painter = MessageRow(session.station.zone)
        super().__init__(session, self._painter)
        self.card.hide()
        self.rows.pressed_button.connect(self._act)
        self.retranslate()

    def _offer_changes(self, offered: bool) -> None:
        """There is no form here: what may be done is on each row."""
        self.rows.offer_buttons(offered)

    def refresh(self) -> None:
        found = self.session.read(messages, station=self.session.name)
        about = self.session.read(entries, bookings=[item.subject for item in found])
        self._painter.about = {entry.id: entry for entry in about}
        self.rows.set_items(sorted(found, key=lambda item: ORDER.index(item.state)))
        self._count()

    def _count(self) -> None:
        left = sum(item.state == WAITING for item in self.rows.items)
        self.list.count.setText(str(left))

    def _act(self, name: str, message: NotificationView) -> None:
        sending = sending_of(self.session)
        if name == CANCEL:
            sending.cancel(message.id)
        else:
            sending.retry(message.id)

    def retranslate(self) -> None:
        painter = self._painter
        painter.channels = {
            EMAIL: self.tr("E-mail"),
            WEBHOOK: self.tr("Autre programme"),
            SCREEN: self.tr("Écran de l’accueil"),
        }
        painter.states = {
            WAITING: self.tr("Pas encore envoyé"),
            SENT: self.tr("Envoyé"),
            FAILED: self.tr("Pas parti"),
            CANCELLED: self.tr("Abandonné"),
        }
        painter.retry, painter.cancel = self.tr("Réessayer"), self.tr("Abandonner")
        self.list.set_title(self.tr("Pas encore envoyés"), "")
        self._count()
        self.empty.say(self.tr("Aucun message"), self.tr("Rien n’a été envoyé de ce poste."))
        self.rows.viewport().update()
