"""The settings of the messages that a station sends: e-mail, and a hook for other programs."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core.settings.valid import Choice, Line, Pattern, Whole
from kiosk.core.texts import Text

STARTTLS, TLS, NONE = "starttls", "tls", "none"
_ADDRESS = r"([^\s@<>,;:\"\\]+@[^\s@<>,;:\"\\]+\.[^\s@<>,;:\"\\.]+)?"
_AN_ADDRESS = Text(
    fr="rien, ou une adresse e-mail",
    ar="لا شيء، أو عنوان بريد إلكتروني",
    en="nothing, or an e-mail address",
)


class MessageSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """By which server e-mails go, in whose name, and which address other programs listen at."""

    host: Annotated[
        str,
        Pattern(
            r"[A-Za-z0-9.:_-]{0,253}",
            Text(
                fr="rien, ou le nom d’un serveur",
                ar="لا شيء، أو اسم خادم",
                en="nothing, or the name of a server",
            ),
        ),
        Text(
            fr="Le serveur SMTP par lequel les e-mails partent ; rien pour n’en envoyer aucun.",
            ar="خادم SMTP الذي ترسل عبره الرسائل الإلكترونية؛ لا شيء لعدم إرسالها.",
            en="The SMTP server that e-mails leave by; nothing to send none.",
        ),
    ] = ""
    port: Annotated[
        int,
        Whole(1, 65_535),
        Text(
            fr="Son port : 587 pour STARTTLS, 465 pour TLS.",
            ar="منفذه: 587 مع STARTTLS، و465 مع TLS.",
            en="Its port: 587 for STARTTLS, 465 for TLS.",
        ),
    ] = 587
    security: Annotated[
        str,
        Choice((STARTTLS, TLS, NONE)),
        Text(
            fr=(
                "Comment la ligne est chiffrée : « starttls », « tls » dès le début, ou « none » "
                "pour un serveur de la même machine."
            ),
            ar=(
                "كيف يشفر الاتصال: «starttls»، أو «tls» من البداية، أو «none» لخادم على الجهاز "
                "نفسه."
            ),
            en=(
                "How the line is encrypted: “starttls”, “tls” from the start, or “none” for a "
                "server on the same machine."
            ),
        ),
    ] = STARTTLS
    user: Annotated[
        str,
        Line(254),
        Text(
            fr=(
                "Le compte auprès du serveur ; rien s’il n’en demande pas. Son mot de passe se "
                "donne par « kiosk notify password »."
            ),
            ar=(
                "الحساب لدى الخادم؛ لا شيء إن لم يطلبه. تعطى كلمة سره بالأمر "
                "«kiosk notify password»."
            ),
            en=(
                "The account with the server; nothing where it asks for none. Its password is "
                "given by “kiosk notify password”."
            ),
        ),
    ] = ""
    sender: Annotated[
        str,
        Pattern(_ADDRESS, _AN_ADDRESS),
        Text(
            fr="L’adresse e-mail dont les messages partent.",
            ar="عنوان البريد الإلكتروني الذي ترسل منه الرسائل.",
            en="The e-mail address that messages come from.",
        ),
    ] = ""
    reply_to: Annotated[
        str,
        Pattern(_ADDRESS, _AN_ADDRESS),
        Text(
            fr="L’adresse à laquelle on répond ; rien si c’est celle dont ils partent.",
            ar="العنوان الذي يرد عليه؛ لا شيء إن كان هو عنوان الإرسال.",
            en="The address that is replied to; nothing where it is the one they come from.",
        ),
    ] = ""
    webhook: Annotated[
        str,
        Pattern(
            r"(https://[^\s/?#@]+[^\s#]*)?",
            Text(
                fr="rien, ou une adresse qui commence par https://",
                ar="لا شيء، أو عنوان يبدأ بـ https://",
                en="nothing, or an address that begins with https://",
            ),
            secret=True,
        ),
        Text(
            fr=(
                "Une adresse https à laquelle chaque réservation faite, changée ou annulée ici "
                "est annoncée à un autre programme, sans le nom de personne ; rien pour aucune."
            ),
            ar=(
                "عنوان https يعلن عليه لبرنامج آخر كل حجز يتم أو يغير أو يلغى هنا، دون اسم أي "
                "شخص؛ لا شيء لعدم الإعلان."
            ),
            en=(
                "An https address at which each booking made, changed or cancelled here is told "
                "to another program, without anybody’s name; nothing for none."
            ),
        ),
    ] = ""
    limits_to: Annotated[
        str,
        Pattern(_ADDRESS, _AN_ADDRESS),
        Text(
            fr=(
                "L’adresse e-mail à laquelle ce poste dit qu’une limite d’attente est dépassée, "
                "une fois à chaque dépassement ; rien pour ne l’écrire à personne. À donner à un "
                "seul poste du site."
            ),
            ar=(
                "عنوان البريد الإلكتروني الذي يخبره هذا الجهاز بتجاوز حد للانتظار، مرة واحدة عند "
                "كل تجاوز؛ لا شيء لعدم إخبار أحد. يعطى لجهاز واحد في الموقع."
            ),
            en=(
                "The e-mail address that this station tells of a limit of waiting that is passed, "
                "once each time; nothing to tell nobody. To be given to one station of the site."
            ),
        ),
    ] = ""
