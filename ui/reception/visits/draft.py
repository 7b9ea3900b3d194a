"""What is typed in the form of a visit, so that it can be left and taken up again."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class ChosenHost:
    """Whom the visit is to: found in the directory (ids), or only words."""

    words: str
    resident: UUID | None = None
    person: UUID | None = None
    office: str = ""


@dataclass(frozen=True)
class Draft:
    """Everything on the form; `visit` is the expected one, `until` minutes of the day."""

    name: str = ""
    first_words: int | None = None
    company: str = ""
    phone: str = ""
    purpose: str = "appointment"
    companions: int = 0
    vehicle: str = ""
    host: ChosenHost | None = None
    host_typed: str = ""
    consent: bool = False
    language: str = "fr"
    until: int = 0
    visit: UUID | None = None
    cin: str = ""
    detail: str = ""

    @property
    def begun(self) -> bool:
        """Whether anything would be lost."""
        typed = (
            self.name,
            self.company,
            self.phone,
            self.vehicle,
            self.host_typed,
            self.cin,
            self.detail,
        )
        return any(typed) or self.consent or self.companions > 0
