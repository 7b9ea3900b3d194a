"""Règles et tarifs: what members may do and pay, how tickets are called, what is too much."""

from __future__ import annotations

from typing import ClassVar

from kiosk.core.languages import in_language
from ui.manager.rules.calling import CallingSection
from ui.manager.rules.limits import LimitsSection
from ui.manager.rules.passes import PassesSection
from ui.manager.rules.rules import RulesSection
from ui.manager.rules.tariffs import TariffsSection
from ui.manager.sectioned import SectionedPage
from ui.shell.session import Session


class RulesPage(SectionedPage):
    """The same rules hold at the desk and at the kiosk."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {
            "booking_rule",
            "booking_pass",
            "tariff",
            "resource",
            "calling_rule",
            "counter",
            "queue_limit",
        }
    )

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            {
                "rules": RulesSection(session),
                "passes": PassesSection(session),
                "tariffs": TariffsSection(session),
                "calling": CallingSection(session),
                "limits": LimitsSection(session),
            },
        )

    def word_header(self) -> None:
        site = self.session.site
        name = in_language(site, self.session.language) if site else ""
        self.header.word(self.tr("Règles et tarifs"), name)

    def tab_words(self) -> dict[str, str]:
        return {
            "rules": self.tr("Règles"),
            "passes": self.tr("Forfaits"),
            "tariffs": self.tr("Tarifs"),
            "calling": self.tr("Règles d’appel"),
            "limits": self.tr("Limites"),
        }
