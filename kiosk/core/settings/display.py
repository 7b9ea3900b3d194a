"""The settings of a queue display: its zone, how long a call stays, and how it is said."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import msgspec

from kiosk.core.settings.sheets import Several
from kiosk.core.settings.sound import ON
from kiosk.core.settings.valid import Choice, Line, Pattern, Whole
from kiosk.core.texts import Text

OFF = "off"
SPOKEN = ("fr", "ar", "en")
_SERVICES = Pattern(
    r"([a-z0-9_-]{1,40}( [a-z0-9_-]{1,40})*)?",
    Text(
        fr="rien pour tous, ou des codes de services séparés par des espaces : ompic cnss",
        ar="لا شيء للجميع، أو رموز خدمات بينها فراغ: ompic cnss",
        en="nothing for all, or codes of services with spaces between them: ompic cnss",
    ),
)
_COUNTERS = Pattern(
    r"([1-9][0-9]?( [1-9][0-9]?)*)?",
    Text(
        fr="rien pour tous, ou des numéros de guichets séparés par des espaces : 1 2 3",
        ar="لا شيء للجميع، أو أرقام شبابيك بينها فراغ: 1 2 3",
        en="nothing for all, or numbers of counters with spaces between them: 1 2 3",
    ),
)


class DisplaySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A queue display."""

    zone: Annotated[
        str,
        Line(40),
        Text(
            fr="Le nom de la zone de cet affichage, pour les annonces qui n’en visent qu’une.",
            ar="اسم منطقة هذه الشاشة، للإعلانات الموجهة إلى منطقة واحدة.",
            en="The name of this display’s zone, for announcements that are for one zone only.",
        ),
    ] = ""
    services: Annotated[
        str,
        _SERVICES,
        Text(
            fr="Les services dont cet affichage montre et dit les appels.",
            ar="الخدمات التي تعرض هذه الشاشة نداءاتها وتنطقها.",
            en="The services whose calls this display shows and says.",
        ),
    ] = ""
    counters: Annotated[
        str,
        _COUNTERS,
        Text(
            fr="Les guichets dont cet affichage montre et dit les appels.",
            ar="الشبابيك التي تعرض هذه الشاشة نداءاتها وتنطقها.",
            en="The counters whose calls this display shows and says.",
        ),
    ] = ""
    call_seconds: Annotated[
        int,
        Whole(6, 15, "seconds"),
        Text(
            fr="Combien de temps un appel remplit l’écran avant le suivant.",
            ar="كم يملأ النداء الشاشة قبل النداء الموالي.",
            en="How long a call fills the screen before the next one.",
        ),
    ] = 8
    voice: Annotated[
        str,
        Choice((ON, OFF)),
        Text(
            fr="Si cet affichage dit les appels à voix haute : on ou off.",
            ar="هل تنطق هذه الشاشة النداءات بصوت مسموع: on أو off.",
            en="Whether this display says calls aloud: on or off.",
        ),
    ] = ON
    spoken: Annotated[
        str,
        Several(SPOKEN),
        Text(
            fr=(
                "Les langues d’un appel, dans leur ordre ; celle de la personne est dite en plus. "
                "Rien, et seul le carillon se fait entendre."
            ),
            ar="لغات النداء بترتيبها؛ وتضاف إليها لغة الشخص. لا شيء فلا يسمع إلا الجرس.",
            en=(
                "The languages of a call, in their order; the person’s own is said as well. "
                "Nothing, and only the chime is heard."
            ),
        ),
    ] = "fr ar"


class Zone(NamedTuple):
    """What a display is about: services, counters; none stands for all of them."""

    name: str
    services: tuple[str, ...]
    counters: tuple[int, ...]

    @classmethod
    def of(cls, settings: DisplaySettings) -> Zone:
        """The zone that the settings say."""
        counters = tuple(map(int, settings.counters.split()))
        return cls(settings.zone, tuple(settings.services.split()), counters)


def spoken_to(settings: DisplaySettings, own: str) -> tuple[str, ...]:
    """The languages that a call is said in to whoever speaks one; none where only chimes are."""
    site = tuple(settings.spoken.split())
    return (*site, own) if site and own in SPOKEN and own not in site else site
