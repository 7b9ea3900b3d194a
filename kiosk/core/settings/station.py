"""The station's own settings: where its data is, what it is, how its reader types."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core.roles import ROLE_OF_KIND
from kiosk.core.settings.valid import Choice, Line, Pattern, PostgresUrl, Whole
from kiosk.core.texts import Text

_SITE = Pattern(
    r"[a-z0-9-]{0,40}",
    Text(
        fr="rien, ou le code d’un site : minuscules, chiffres et tirets, 40 signes au plus",
        ar="لا شيء، أو رمز موقع: حروف لاتينية صغيرة وأرقام وشرطات، 40 علامة على الأكثر",
        en="nothing, or a site’s code: small letters, digits and dashes, at most 40",
    ),
)
_SERIES = Pattern(
    r"[A-Z]{0,4}",
    Text(
        fr="rien, ou une à quatre lettres de A à Z, en capitales",
        ar="لا شيء، أو من حرف إلى أربعة حروف كبيرة من A إلى Z",
        en="nothing, or one to four capital letters, A to Z",
    ),
)
_PREFIX = Pattern(
    r"[!-~]{0,12}",
    Text(
        fr="rien, ou 12 signes au plus d’un clavier américain, sans espace",
        ar="لا شيء، أو 12 علامة على الأكثر من لوحة مفاتيح أمريكية، دون فراغ",
        en="nothing, or at most 12 characters of a US keyboard, without a space",
    ),
)


HOUR = Pattern(
    r"(([01][0-9]|2[0-3]):[0-5][0-9])?",
    Text(
        fr="rien, ou une heure : 21:30",
        ar="لا شيء، أو ساعة: 21:30",
        en="nothing, or a time of day: 21:30",
    ),
)


class StoreSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where the data is."""

    url: Annotated[
        str,
        PostgresUrl(),
        Text(
            fr=(
                "Où sont les données : rien pour la base du poste lui-même, ou l’adresse du "
                "PostgreSQL que les postes du site partagent."
            ),
            ar=(
                "مكان المعطيات: لا شيء لقاعدة المحطة نفسها، أو عنوان PostgreSQL الذي تتقاسمه محطات "
                "الموقع."
            ),
            en=(
                "Where the data is: nothing for the station’s own database, or the PostgreSQL that "
                "the site’s machines share."
            ),
        ),
    ] = ""


class StationSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What this machine is."""

    name: Annotated[
        str,
        Line(60, required=True),
        Text(
            fr="Le nom du poste, tel qu’il signe dans le journal.",
            ar="اسم المحطة كما يوقع في السجل.",
            en="The station’s name, as it signs in the log.",
        ),
    ] = "Poste accueil 1"
    site: Annotated[
        str,
        _SITE,
        Text(
            fr="Le site du poste ; à dire seulement quand les données en contiennent plusieurs.",
            ar="موقع المحطة؛ يذكر فقط حين تضم المعطيات عدة مواقع.",
            en="The station’s site; needed only where the data holds several.",
        ),
    ] = ""
    kind: Annotated[
        str,
        Choice(tuple(ROLE_OF_KIND)),
        Text(
            fr=(
                "Ce que la machine est : un poste d’accueil, de responsable, de site, un guichet, "
                "une borne, un écran d’appel ou la porte d’une salle."
            ),
            ar=(
                "ما هي هذه الآلة: محطة استقبال أو مسؤول أو موقع، أو شباك، أو كشك، أو شاشة نداء، "
                "أو باب قاعة."
            ),
            en=(
                "What the machine is: a reception desk, a manager’s, the site’s, a counter, a "
                "kiosk, a queue display or the door of a room."
            ),
        ),
    ] = "desk"
    series: Annotated[
        str,
        _SERIES,
        Text(
            fr=(
                "Les lettres des numéros imprimés ici, tant que le poste n’est pas inscrit à la "
                "base centrale, qui donne les siennes."
            ),
            ar="حروف الأرقام المطبوعة هنا، ما لم تسجل المحطة في القاعدة المركزية التي تعطي حروفها.",
            en=(
                "The letters of the numbers printed here, as long as the station is not enrolled "
                "at the central database, which gives its own."
            ),
        ),
    ] = ""
    counter: Annotated[
        int,
        Whole(1, 99),
        Text(
            fr="Le numéro du guichet dont ce poste appelle les tickets.",
            ar="رقم الشباك الذي تنادي هذه المحطة تذاكره.",
            en="The number of the counter that this station calls tickets to.",
        ),
    ] = 1
    closing_minutes: Annotated[
        int,
        Whole(0, 720, "minutes"),
        Text(
            fr=(
                "Combien de minutes après la fermeture des portes, ou après la fin annoncée, une "
                "visite ou une présence que personne n’a vue finir est close."
            ),
            ar=(
                "بعد كم دقيقة من إغلاق الأبواب، أو من النهاية المعلنة، تغلق زيارة أو حضور لم ير "
                "أحد نهايته."
            ),
            en=(
                "How many minutes after the doors close, or after the end that was said, a visit "
                "or a presence that nobody saw end is closed."
            ),
        ),
    ] = 60
    nightly_at: Annotated[
        str,
        HOUR,
        Text(
            fr=(
                "L’heure à laquelle le poste fait ce qu’il fait chaque nuit, comme la sauvegarde ; "
                "rien pour une demi-heure après que la journée est close. S’il est éteint, il le "
                "fait au prochain démarrage."
            ),
            ar=(
                "الساعة التي تقوم فيها المحطة بأعمال الليل مثل النسخ الاحتياطي؛ لا شيء لنصف ساعة "
                "بعد اختتام اليوم. وإذا كانت مطفأة قامت بها عند التشغيل التالي."
            ),
            en=(
                "When the station does what it does every night, as its backup; nothing for half "
                "an hour after the day is closed. Where it is off it does so at its next start."
            ),
        ),
    ] = ""


class ScannerSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The reader of QR codes."""

    gap_ms: Annotated[
        int,
        Whole(10, 200, "ms"),
        Text(
            fr=(
                "Le temps entre deux signes au-dessous duquel c’est le lecteur qui tape, et non "
                "une personne."
            ),
            ar="المدة بين علامتين التي يعد ما دونها قراءة من القارئ لا كتابة شخص.",
            en=(
                "The time between two characters below which it is the reader that types, and not "
                "a person."
            ),
        ),
    ] = 50
    prefix: Annotated[
        str,
        _PREFIX,
        Text(
            fr="Ce que le lecteur tape avant chaque code, s’il est réglé ainsi.",
            ar="ما يكتبه القارئ قبل كل رمز، إذا ضبط على ذلك.",
            en="What the reader types before each code, if it is set to.",
        ),
    ] = ""
