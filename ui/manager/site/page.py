"""Réglages du site: one section at a time."""

from __future__ import annotations

from typing import ClassVar

from kiosk.core.languages import in_language
from ui.manager.agreements.section import AgreementsSection
from ui.manager.backups.section import BackupsSection
from ui.manager.procedures.section import ProceduresSection
from ui.manager.sectioned import SectionedPage
from ui.manager.site.appointments import AppointmentHoursSection
from ui.manager.site.barred import BarredSection
from ui.manager.site.choices import ChoicesSection
from ui.manager.site.days import DaysSection
from ui.manager.site.offices import OfficesSection
from ui.manager.site.opening import OpeningSection
from ui.manager.site.places import PlacesSection
from ui.manager.site.plans import PlansSection
from ui.manager.site.presence import PresenceSection
from ui.manager.site.seasons import SeasonsSection
from ui.manager.site.set_up_file import SetUpFile
from ui.manager.staff.section import StaffSection
from ui.manager.staff.signings import SigningsSection
from ui.shell.offering import offer
from ui.shell.session import Session


class SitePage(SectionedPage):
    """Everything is kept by a command, refused at the field that is wrong."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {
            "resource",
            "resource_part",
            "floor_plan",
            "spot",
            "office",
            "office_stay",
            "resident",
            "staff",
            "staff_secret",
            "staff_session",
            "badge",
            "opening_hours",
            "day_exception",
            "season",
            "season_hours",
            "service_hours",
            "service_exception",
            "appointment_hours",
            "procedure_version",
            "agreement_version",
            "site_option",
            "nightly_job",
            "barred",
            "recovery_code",
        }
    )

    def __init__(self, session: Session) -> None:
        places, rented = PlacesSection(session), OfficesSection(session)
        super().__init__(
            session,
            {
                "places": places,
                "plans": PlansSection(session),
                "offices": rented,
                "hours": OpeningSection(session),
                "days": DaysSection(session),
                "seasons": SeasonsSection(session),
                "presence": PresenceSection(session),
                "procedures": ProceduresSection(session),
                "agreements": AgreementsSection(session),
                "appointments": AppointmentHoursSection(session),
                "choices": ChoicesSection(session),
                "barred": BarredSection(session),
                "staff": StaffSection(session),
                "signings": SigningsSection(session),
                "backups": BackupsSection(session),
            },
        )

        self.file = SetUpFile(self, session)
        for button in (self.file.export, self.file.take):
            self.header.add_action(button)
        offer(session, "sites.set_hours", self.file.export, self.file.take)
        self.file.retranslate()
        for section in (places, rented):
            section.looked_up.connect(self._history)

    def _history(self, name: str) -> None:
        self.go("journal", about=name)

    def word_header(self) -> None:
        site = self.session.site
        name = in_language(site, self.session.language) if site else ""
        self.header.word(self.tr("Réglages du site"), name)
        if (file := getattr(self, "file", None)) is not None:
            file.retranslate()

    def tab_words(self) -> dict[str, str]:
        return {
            "places": self.tr("Salles et espaces"),
            "plans": self.tr("Plans"),
            "offices": self.tr("Bureaux"),
            "hours": self.tr("Heures d’ouverture"),
            "days": self.tr("Jours d’exception"),
            "seasons": self.tr("Périodes"),
            "presence": self.tr("Présence"),
            "procedures": self.tr("Démarches"),
            "agreements": self.tr("Accords"),
            "appointments": self.tr("Rendez-vous"),
            "choices": self.tr("Choix"),
            "barred": self.tr("Accords d’entrée"),
            "staff": self.tr("Personnel"),
            "signings": self.tr("Prises de poste"),
            "backups": self.tr("Sauvegardes"),
        }
