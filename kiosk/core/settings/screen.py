"""The screens of a kiosk, a queue display and a door: which they fill, when, and how by night."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core.settings.station import HOUR
from kiosk.core.settings.valid import Choice, Line, Whole
from kiosk.core.texts import Text

BY_HOURS, ALWAYS = "hours", "always"
_SCREEN = Line(
    60,
    also=Text(
        fr="rien, le nom d’un écran (HDMI-1), ou sa place : 1 pour celui de gauche",
        ar="لا شيء، أو اسم شاشة (HDMI-1)، أو مكانها: 1 للتي على اليسار",
        en="nothing, a screen’s name (HDMI-1), or its place: 1 for the one at the left",
    ),
)
_MINUTES = Whole(0, 240, "minutes")


class ScreenSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The screens that the kiosk and the queue display fill."""

    touch: Annotated[
        str,
        _SCREEN,
        Text(
            fr="L’écran que la borne remplit ; rien pour l’écran principal.",
            ar="الشاشة التي يملؤها الكشك؛ لا شيء للشاشة الرئيسية.",
            en="The screen that the kiosk fills; nothing for the main one.",
        ),
    ] = ""
    display: Annotated[
        str,
        _SCREEN,
        Text(
            fr=(
                "L’écran que l’affichage remplit ; rien pour le second s’il y en a un, sinon "
                "l’écran principal."
            ),
            ar="الشاشة التي تملؤها لوحة النداء؛ لا شيء للثانية إن وجدت وإلا فالرئيسية.",
            en=(
                "The screen that the queue display fills; nothing for the second one where there "
                "is one, else the main one."
            ),
        ),
    ] = ""
    door: Annotated[
        str,
        _SCREEN,
        Text(
            fr="L’écran que la porte d’une salle remplit ; rien pour l’écran principal.",
            ar="الشاشة التي يملؤها باب القاعة؛ لا شيء للشاشة الرئيسية.",
            en="The screen that the door of a room fills; nothing for the main one.",
        ),
    ] = ""
    open: Annotated[
        str,
        Choice((BY_HOURS, ALWAYS)),
        Text(
            fr=(
                "Quand la borne, l’affichage et la porte d’une salle sont ouverts : aux heures du "
                "site (hours), ou toujours (always)."
            ),
            ar=(
                "متى يكون الكشك ولوحة النداء وباب القاعة مفتوحة: في أوقات الموقع (hours) أو دائما "
                "(always)."
            ),
            en="When kiosk, display and door are open: at the site’s hours, or always.",
        ),
    ] = BY_HOURS
    open_before: Annotated[
        int,
        _MINUTES,
        Text(
            fr="Combien de minutes avant le site ces écrans s’ouvrent.",
            ar="بكم دقيقة قبل الموقع تفتح هذه الشاشات.",
            en="How many minutes before the site these screens open.",
        ),
    ] = 30
    open_after: Annotated[
        int,
        _MINUTES,
        Text(
            fr="Combien de minutes après le site ils se ferment.",
            ar="بكم دقيقة بعد الموقع تغلق.",
            en="How many minutes after the site they close.",
        ),
    ] = 30
    night_light: Annotated[
        int,
        Whole(10, 100, "percent"),
        Text(
            fr="La lumière de ces écrans quand le site est fermé, en pour cent.",
            ar="إضاءة هذه الشاشات حين يكون الموقع مغلقا، بالمئة.",
            en="How light these screens are while the site is closed, in per cent.",
        ),
    ] = 60
    size_percent: Annotated[
        int,
        Whole(100, 200, "percent"),
        Text(
            fr=(
                "La taille de ce que montrent les fenêtres d’un poste, pour cent ; ce qui n’a pas "
                "la place à l’écran se fait défiler."
            ),
            ar=("حجم ما تعرضه نوافذ المحطة، بالمئة؛ وما لا تتسع له الشاشة يُمرَّر."),
            en=(
                "How large the windows of a desk are drawn, in percent; what the screen has no "
                "room for is scrolled."
            ),
        ),
    ] = 100
    true_size: Annotated[
        int,
        Whole(500, 2000, "permille"),
        Text(
            fr=(
                "La correction des millimètres que l’écran dit avoir, pour mille : Cet appareil la "
                "trouve avec une carte bancaire posée sur l’écran."
            ),
            ar=(
                "تصحيح المليمترات التي تعلنها الشاشة، بالألف: تجدها صفحة «هذا الجهاز» ببطاقة بنكية "
                "توضع على الشاشة."
            ),
            en=(
                "The correction of the millimetres that the screen says it has, per thousand: This "
                "device finds it with a bank card held against the screen."
            ),
        ),
    ] = 1000
    restart_at: Annotated[
        str,
        HOUR,
        Text(
            fr=(
                "L’heure à partir de laquelle ces écrans redémarrent chaque nuit, dès que personne "
                "ne s’en sert ; rien, et ils ne redémarrent pas."
            ),
            ar=(
                "الساعة التي يعاد ابتداء منها تشغيل هذه الشاشات كل ليلة حين لا يستعملها أحد؛ لا "
                "شيء فلا يعاد تشغيلها."
            ),
            en=(
                "The hour from which these screens restart every night, as soon as nobody uses "
                "them; nothing, and they do not."
            ),
        ),
    ] = "04:00"
