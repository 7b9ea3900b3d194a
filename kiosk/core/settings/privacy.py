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
                "Combien de jours les visites gardent les noms, comptés de leur fin ; la notice "
                "le dit aux visiteurs."
            ),
            ar=(
                "عدد الأيام التي تحتفظ فيها الزيارات بالأسماء، من يوم انتهائها؛ والإشعار يخبر "
                "الزوار بذلك."
            ),
            en=(
                "How many days visits keep names, counted from their end; the notice tells "
                "visitors so."
            ),
        ),
    ] = 90
    badge_days: Annotated[
        int,
        Whole(1, 365, "days"),
        Text(
            fr=(
                "Combien de jours les badges permanents gardent le nom et le motif, après leur fin."
            ),
            ar=("عدد الأيام التي تحتفظ فيها الشارات الدائمة بالاسم والسبب بعد انتهائها."),
            en=("How many days lasting badges keep name and reason after they have ended."),
        ),
    ] = 90
    ticket_days: Annotated[
        int,
        Whole(1, 365, "days"),
        Text(
            fr=(
                "Combien de jours les tickets gardent la priorité déclarée et les pièces apportées."
            ),
            ar=("عدد الأيام التي تحتفظ فيها التذاكر بالأولوية المصرح بها وبالوثائق المحضرة."),
            en=(
                "How many days tickets keep the priority that was declared and the papers brought."
            ),
        ),
    ] = 30
    booking_days: Annotated[
        int,
        Whole(30, 1825, "days"),
        Text(
            fr=(
                "Combien de jours les réservations gardent le nom et l’objet, comptés de leur fin."
            ),
            ar=("عدد الأيام التي تحتفظ فيها الحجوزات بالاسم والموضوع، من يوم انتهائها."),
            en=("How many days bookings keep their holder and title, counted from their end."),
        ),
    ] = 365
    joining_days: Annotated[
        int,
        Whole(30, 1825, "days"),
        Text(
            fr=(
                "Combien de jours une candidature garde les noms, après un refus, un retrait ou "
                "une entrée."
            ),
            ar=("عدد الأيام التي يحتفظ فيها ملف الترشيح بالأسماء بعد الرفض أو السحب أو الدخول."),
            en=(
                "How many days a request to join keeps names after it was refused, withdrawn or "
                "led to an entry."
            ),
        ),
    ] = 365
    resident_days: Annotated[
        int,
        Whole(30, 1825, "days"),
        Text(
            fr=(
                "Combien de jours les coordonnées d’une personne ou d’une entreprise restent "
                "après son départ."
            ),
            ar=("عدد الأيام التي تبقى فيها بيانات الاتصال بشخص أو شركة بعد المغادرة."),
            en=("How many days the particulars of a person or company stay after it has left."),
        ),
    ] = 365
    staff_days: Annotated[
        int,
        Whole(30, 1825, "days"),
        Text(
            fr=(
                "Combien de jours le nom d’un collègue reste après son départ, et qui s’est "
                "connecté où."
            ),
            ar=("عدد الأيام التي يبقى فيها اسم الزميل بعد مغادرته، ومن سجل الدخول وأين."),
            en=(
                "How many days a colleague’s name stays after they have left, and who signed in "
                "where."
            ),
        ),
    ] = 365
    agreement_days: Annotated[
        int,
        Whole(1, 5475, "days"),
        Text(
            fr=(
                "Combien de jours un accord signé garde le nom et la signature, après le dernier "
                "jour où il vaut."
            ),
            ar=("عدد الأيام التي يحتفظ فيها الاتفاق الموقع بالاسم والتوقيع، بعد آخر يوم يصلح فيه."),
            en=(
                "How many days a signed agreement keeps name and signature, after the last day on "
                "which it is good."
            ),
        ),
    ] = 365
    printed_days: Annotated[
        int,
        Whole(1, 90, "days"),
        Text(
            fr=("Combien de jours les impressions finies et leurs fichiers restent sur ce poste."),
            ar=("عدد الأيام التي تبقى فيها المطبوعات المنتهية وملفاتها على هذه المحطة."),
            en=("How many days finished prints and their files stay on this station."),
        ),
    ] = 7
    cndp_number: Annotated[
        str,
        Line(60),
        Text(
            fr=(
                "Le numéro du récépissé ou de l’autorisation de la CNDP que la notice montre ici "
                "tant "
                "que le site n’a pas dit le sien (Données personnelles, Notice)."
            ),
            ar=(
                "رقم وصل أو ترخيص اللجنة الوطنية كما يظهر في الإشعار هنا، ما لم يحدد الموقع رقمه "
                "(المعطيات الشخصية، الإشعار)."
            ),
            en=(
                "The number of the CNDP’s receipt or authorisation that the notice shows here "
                "until "
                "the site has said its own (Personal data, Notice)."
            ),
        ),
    ] = ""
    cin_authorisation: Annotated[
        str,
        Line(60),
        Text(
            fr=(
                "Proposé au responsable qui dit l’autorisation du site de garder les numéros de "
                "CIN ; "
                "sans celle du site, aucun n’est demandé."
            ),
            ar=(
                "يقترح على المسؤول الذي يحدد ترخيص الموقع بحفظ أرقام البطاقة الوطنية؛ وبدونه لا "
                "يطلب أي رقم."
            ),
            en=(
                "Proposed to the manager who says the site’s authorisation to keep CIN numbers; "
                "without the site’s, none is asked for."
            ),
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
            ar="من يتصل به الزائر بشأن معطياته في الإشعار، ما لم يحدده الموقع؛ لا شيء للاستقبال.",
            en=(
                "Whom visitors ask about their data in the notice, until the site has said it; "
                "nothing for the desk."
            ),
        ),
    ] = ""
