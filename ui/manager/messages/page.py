"""Messages: what has not gone yet, has, or will not; and the calendars that others follow."""

from __future__ import annotations

from typing import ClassVar

from ui.manager.messages.calendars import CalendarsSection
from ui.manager.messages.outbox import OutboxSection
from ui.manager.sectioned import SectionedPage
from ui.shell.session import Session


class MessagesPage(SectionedPage):
    """To whom something is told is for those who stand at the desk."""

    shows: ClassVar[frozenset[str]] = frozenset({"notification", "booking", "resource", "resident"})

    def __init__(self, session: Session) -> None:
        super().__init__(
            session, {"outbox": OutboxSection(session), "calendars": CalendarsSection(session)}
        )

    def word_header(self) -> None:
        self.header.word(self.tr("Messages"), self.session.name)

    def tab_words(self) -> dict[str, str]:
        return {"outbox": self.tr("Envois"), "calendars": self.tr("Calendriers")}
