"""Envois: e-mails and announcements of this station, the ones that have not gone first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from kiosk.bookings.by_calendar import Entry, entries
from kiosk.core import languages
from kiosk.core.clock import hour_minute, wall
from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.core.settings.sheets import SHEETS
from kiosk.core.wording import medium_date, period, say
from kiosk.notifications.queries import NotificationView, messages
from kiosk.notifications.states import CANCELLED, EMAIL, FAILED, SCREEN, SENT, WAITING, WEBHOOK
from kiosk.paper.mailed import SHEET, sheet_of
from ui.manager.messages.letter import LetterDialog
from ui.manager.section import Section
from ui.shell.sending import sending_of
from ui.shell.session import Session
from ui.widgets.pill import DANGER, NEUTRAL, OK, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

READ, RETRY, CANCEL = "read", "retry", "cancel"
ORDER = (WAITING, FAILED, SENT, CANCELLED)
ICONS = {EMAIL: "mail", WEBHOOK: "send", SCREEN: "message-square"}


class MessageRow(RowPainter):
    """To whom, about which booking or sheet, and why it has not gone."""

    height = 62

    def __init__(self, zone: str) -> None:
        self.zone = zone
        self.about: Mapping[UUID, Entry] = {}
        self.channels: dict[str, str] = {}
        self.states: dict[str, str] = {}
        self.sheets: dict[str, str] = {}
        self.read = self.retry = self.cancel = ""

    def paint(self, row: RowCanvas, item: NotificationView) -> None:
        used = 16.0
        if item.state in (WAITING, FAILED) and item.channel != SCREEN:
            used += row.button(used, CANCEL, self.cancel) + 8
        if item.state == FAILED or (item.state == WAITING and item.why):
            used += row.button(used, RETRY, self.retry) + 8
        if may_be_read(item):
            used += row.button(used, READ, self.read) + 8
        used += 4
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
        if item.about == SHEET:
            return joined(to, self._sheet(item))
        if entry is None:
            return to
        place = in_language(entry, self.language, "resource_name")
        day = medium_date(entry.wall_starts.date(), self.language)
        return joined(to, place, day, hour_minute(entry.wall_starts))

    def _sheet(self, item: NotificationView) -> str:
        """What the sheet is called, and its days."""
        found = sheet_of(item)
        if found is None:
            return ""
        days = period(found.first, found.last, self.language)
        return joined(self.sheets.get(found.report, found.report), days)

    def _below(self, item: NotificationView) -> str:
        at = wall(item.sent_at or item.asked_at, self.zone)
        day = joined(medium_date(at.date(), self.language), hour_minute(at))
        why = say(f"notify.why.{item.why}", self.language) if item.why else ""
        return joined(day, why) if why else day

    def words(self, item: NotificationView) -> str:
        return ", ".join((self.title(item), self.states[item.state], self._below(item)))


def may_be_read(message: NotificationView) -> bool:
    """Whether it is a letter that may still go: what is said of it now is what it would say."""
    return message.channel == EMAIL and message.state in (WAITING, FAILED)


class OutboxSection(Section):
    """Of this station: each sends what was asked for at it."""

    shows: ClassVar[frozenset[str]] = frozenset({"notification", "booking"})
    needs = ""

    def __init__(self, session: Session) -> None:
        self._painter = MessageRow(session.station.zone)
        super().__init__(session, self._painter)
        self.card.hide()
        self.rows.pressed_button.connect(self._act)
        self.rows.opened.connect(self.read)
        self.retranslate()

    def _offer_changes(self, offered: bool) -> None:
        """There is no form here: what may be done is on each row."""
        self.rows.offer_buttons(offered)

    def refresh(self) -> None:
        found = self.session.read(messages, station=self.session.name)
        about = self.session.read(entries, bookings=[item.subject for item in found])
        self._painter.about = {entry.id: entry for entry in about}
        if not self._painter.sheets and any(item.about == SHEET for item in found):
            self._word_sheets()
        self.rows.set_items(sorted(found, key=lambda item: ORDER.index(item.state)))
        self._count()

    def _count(self) -> None:
        left = sum(item.state == WAITING for item in self.rows.items)
        self.list.count.setText(str(left))

    def _act(self, name: str, message: NotificationView) -> None:
        if name == READ:
            self.read(message)
        elif name == CANCEL:
            sending_of(self.session).cancel(message.id)
        else:
            self._retry(message)

    def _retry(self, message: NotificationView) -> None:
        sending_of(self.session).retry(message.id)

    def read(self, message: NotificationView) -> None:
        """Show what a letter says, before it goes."""
        if may_be_read(message):
            self.letter = LetterDialog(self, self.session, message)
            self.letter.sending.connect(self._retry)
            self.letter.open()

    def _word_sheets(self) -> None:
        language = self.session.language
        self._painter.sheets = {
            name: say(f"{name}.short", languages.spoken(language)) for name in SHEETS
        }

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
        painter.read = self.tr("Lire")
        painter.retry, painter.cancel = self.tr("Réessayer"), self.tr("Abandonner")
        painter.sheets = {}
        self.list.set_title(self.tr("Pas encore envoyés"), "")
        self._count()
        self.empty.say(self.tr("Aucun message"), self.tr("Rien n’a été envoyé de ce poste."))
        self.rows.viewport().update()
