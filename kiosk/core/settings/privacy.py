"""The settings of personal data."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core.settings.valid import Line, Whole
from kiosk.core.texts import Text


class PrivacySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Personal data, as loi 09-08 asks."""

    visit_days: Annotated[
        int,
        Whole(1, 365, "days"),
        Text(
            fr=(
                "Combien de jours les visites gardent les noms avant que « kiosk purge » les "
                "efface ; la notice le dit aux visiteurs."
            ),
            ar=(
                "عدد الأيام التي تحتفظ فيها الزيارات بالأسماء قبل أن يمحوها kiosk purge؛ والإشعار "
                "يخبر الزوار بذلك."
            ),
            en=(
                "How many days visits keep names before “kiosk purge” takes them out; the notice "
                "tells visitors so."
            ),
        ),
    ] = 90
    cndp_number: Annotated[
        str,
        Line(60),
        Text(
            fr="Le numéro du récépissé ou de l’autorisation de la CNDP, que la notice montre.",
            ar="رقم وصل أو ترخيص اللجنة الوطنية، كما يظهر في الإشعار.",
            en="The number of the CNDP’s receipt or authorisation, which the notice shows.",
        ),
    ] = ""
    cin_authorisation: Annotated[
        str,
        Line(60),
        Text(
            fr=(
                "Le numéro de l’autorisation de garder les numéros de CIN ; sans elle, aucun n’est "
                "demandé."
            ),
            ar="رقم الترخيص بحفظ أرقام البطاقة الوطنية؛ وبدونه لا يطلب أي رقم.",
            en="The number of the authorisation to keep CIN numbers; without it none is asked for.",
        ),
    ] = ""
    contact: Annotated[
        str,
        Line(120),
        Text(
            fr=(
                "À qui un visiteur s’adresse pour ses données, dans la notice ; rien pour la "
                "direction du site."
            ),
            ar="من يتصل به الزائر بشأن معطياته، في الإشعار؛ لا شيء لإدارة الموقع.",
            en=(
                "Whom visitors ask about their data, in the notice; nothing for the site’s "
                "management."
            ),
        ),
    ] = ""
