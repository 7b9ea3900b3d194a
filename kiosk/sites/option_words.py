"""What a site may choose, in words: what each option is, and what each of its values does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.core.texts import Text
from kiosk.core.wording import duration, number
from kiosk.sites.options import (
    ANYBODY,
    BY_BADGE,
    COMPANY,
    HOLDER,
    NOBODY,
    RESERVED,
    TITLE,
)

MINUTES, COUNT = "minutes", "count"


@dataclass(frozen=True, slots=True)
class Choice:
    """A value by its name, and what comes of it."""

    name: Text
    says: Text


@dataclass(frozen=True, slots=True)
class OptionWords:
    """An option by its name, with what it is for; `unit` is that of a number.

    `never` is what 0 means where it is no number like the others.
    """

    name: Text
    says: Text
    choices: Mapping[str, Choice] = field(default_factory=dict)
    unit: str = ""
    never: Text | None = None


_NEVER = Text("Jamais", ar="أبدا", en="Never")
_SHOWN = {
    RESERVED: Choice(
        Text("Réservé", ar="محجوز", en="Reserved"),
        Text(
            "On lit que c’est réservé, et rien d’autre.",
            ar="يُقرأ أن المكان محجوز، ولا شيء غير ذلك.",
            en="It says that it is reserved, and nothing else.",
        ),
    ),
    HOLDER: Choice(
        Text("Pour qui", ar="لمن", en="For whom"),
        Text(
            "On lit le nom de qui a réservé.",
            ar="يُقرأ اسم صاحب الحجز.",
            en="It says the name of whoever booked.",
        ),
    ),
    TITLE: Choice(
        Text("Pour qui et quoi", ar="لمن ولماذا", en="For whom and what"),
        Text(
            "On lit le nom de qui a réservé, et l’objet.",
            ar="يُقرأ اسم صاحب الحجز وموضوعه.",
            en="It says the name of whoever booked, and what for.",
        ),
    ),
}
_MAILED = {
    NOBODY: Choice(
        Text("Personne", ar="لا أحد", en="Nobody"),
        Text(
            "Aucun e-mail ne part.",
            ar="لا ترسل أي رسالة.",
            en="No e-mail leaves.",
        ),
    ),
    HOLDER: Choice(
        Text("Qui a réservé", ar="صاحب الحجز", en="Whoever booked"),
        Text(
            "Un e-mail part à l’adresse laissée à la réservation.",
            ar="ترسل رسالة إلى العنوان المتروك عند الحجز.",
            en="An e-mail goes to the address that was left with the booking.",
        ),
    ),
}
_TO_COMPANY = Choice(
    Text("Sinon l’entreprise", ar="وإلا فالمقاولة", en="Else the company"),
    Text(
        "À l’adresse laissée à la réservation, sinon à celle de l’entreprise résidente.",
        ar="إلى العنوان المتروك عند الحجز، وإلا فإلى عنوان المقاولة المقيمة.",
        en="To the address left with the booking, else to that of the resident company.",
    ),
)
_BOOKS = {
    ANYBODY: Choice(
        Text("Tout le monde", ar="الجميع", en="Anybody"),
        Text(
            "Qui est devant la porte réserve en un geste.",
            ar="يحجز من يقف أمام الباب بلمسة واحدة.",
            en="Whoever stands there books with one touch.",
        ),
    ),
    BY_BADGE: Choice(
        Text("Avec un badge", ar="بالشارة", en="With a badge"),
        Text(
            "Il faut un badge qui soit lu à la porte.",
            ar="لا بد من شارة تُقرأ عند الباب.",
            en="A badge has to be read at the door.",
        ),
    ),
    NOBODY: Choice(
        Text("Personne", ar="لا أحد", en="Nobody"),
        Text(
            "La porte montre les heures\u202f; on réserve à la borne ou à l’accueil.",
            ar="يعرض الباب الأوقات، ويتم الحجز في الكشك أو الاستقبال.",
            en="The door shows the times; one books at the kiosk or the desk.",
        ),
    ),
}

GROUPS: tuple[tuple[Text, tuple[str, ...]], ...] = (
    (
        Text("Portes des salles", ar="أبواب القاعات", en="Doors of rooms"),
        ("door_books", "door_minutes", "door_shows"),
    ),
    (
        Text("Bornes et agendas", ar="الأكشاك والمفكرات", en="Kiosks and calendars"),
        ("kiosk_shows", "feed_shows"),
    ),
    (
        Text("Quand personne ne vient", ar="حين لا يحضر أحد", en="When nobody comes"),
        ("no_show_minutes", "no_show_warning", "no_show_series", "mail_no_show"),
    ),
    (
        Text(
            "Demandes et liste d’attente",
            ar="الطلبات ولائحة الانتظار",
            en="Requests and waiting list",
        ),
        ("mail_answers", "offer_minutes"),
    ),
    (
        Text(
            "Rendez-vous aux guichets",
            ar="مواعيد الشبابيك",
            en="Appointments at the desks",
        ),
        ("appointment_days", "appointment_minutes"),
    ),
    (
        Text("Visiteurs", ar="الزوار", en="Visitors"),
        ("host_minutes",),
    ),
    (
        Text("Colis", ar="الطرود", en="Parcels"),
        ("parcel_days",),
    ),
    (
        Text("Candidatures", ar="ملفات الترشيح", en="Requests to join"),
        ("joining_papers_days", "joining_days"),
    ),
)
"""The options in the order in which they are shown."""

OPTION_WORDS: Mapping[str, OptionWords] = {
    "door_books": OptionWords(
        Text("Réserver à la porte", ar="الحجز عند الباب", en="Booking at the door"),
        Text(
            "Qui peut prendre une salle libre à l’écran de sa porte.",
            ar="من يمكنه أخذ قاعة فارغة من شاشة بابها.",
            en="Who may take a free room at the screen of its door.",
        ),
        _BOOKS,
    ),
    "door_minutes": OptionWords(
        Text("Durée proposée à la porte", ar="المدة المقترحة عند الباب", en="Time the door offers"),
        Text(
            "Pour combien de temps la porte réserve, ou prolonge.",
            ar="المدة التي يحجزها الباب أو يمددها.",
            en="For how long a door books, or goes on.",
        ),
        unit=MINUTES,
    ),
    "door_shows": OptionWords(
        Text("Ce que dit la porte", ar="ما يقوله الباب", en="What the door says"),
        Text(
            "Ce qui est lu d’une réservation à l’écran de la porte et sur sa feuille.",
            ar="ما يُقرأ عن الحجز على شاشة الباب وعلى ورقته.",
            en="What is read of a booking at the screen of a door and on its sheet.",
        ),
        _SHOWN,
    ),
    "kiosk_shows": OptionWords(
        Text("Ce que disent les bornes", ar="ما تقوله الأكشاك", en="What kiosks say"),
        Text(
            "Ce qui est lu d’une réservation aux bornes et aux écrans du hall.",
            ar="ما يُقرأ عن الحجز في الأكشاك وعلى شاشات البهو.",
            en="What is read of a booking at the kiosks and displays of the hall.",
        ),
        _SHOWN,
    ),
    "feed_shows": OptionWords(
        Text("Ce que disent les agendas", ar="ما تقوله المفكرات", en="What calendars say"),
        Text(
            "Ce qui est lu dans l’agenda d’une salle auquel d’autres s’abonnent.",
            ar="ما يُقرأ في مفكرة قاعة يشترك فيها غيركم.",
            en="What is read in a room’s calendar that others subscribe to.",
        ),
        _SHOWN,
    ),
    "no_show_minutes": OptionWords(
        Text("Rendre la salle", ar="إرجاع القاعة", en="Giving the room back"),
        Text(
            "Combien de temps après le début une salle où personne ne vient est rendue.",
            ar="بعد كم من بدء الحجز تُرجع قاعة لم يحضر إليها أحد.",
            en="How long after its start a room that nobody came to is given back.",
        ),
        unit=MINUTES,
        never=_NEVER,
    ),
    "no_show_warning": OptionWords(
        Text("Prévenir avant de rendre", ar="التنبيه قبل الإرجاع", en="Warning before that"),
        Text(
            "Combien de temps avant que la salle soit rendue on prévient.",
            ar="قبل كم من إرجاع القاعة يتم التنبيه.",
            en="How long before a room is given back its holder and the desk are told.",
        ),
        unit=MINUTES,
    ),
    "no_show_series": OptionWords(
        Text("Arrêter une série", ar="إيقاف سلسلة", en="Ending a series"),
        Text(
            "Après combien d’absences de suite le reste d’une série est rendu.",
            ar="بعد كم من غياب متتال يُرجع ما بقي من السلسلة.",
            en="After how many no-shows in a row the rest of a series is given back.",
        ),
        unit=COUNT,
        never=_NEVER,
    ),
    "mail_no_show": OptionWords(
        Text("E-mail en cas d’absence", ar="رسالة عند الغياب", en="E-mail of a no-show"),
        Text(
            "Qui est prévenu avant que la salle soit rendue, et quand elle l’est.",
            ar="من يُنبَّه قبل إرجاع القاعة وعند إرجاعها.",
            en="Who is told before a room is given back, and once it is.",
        ),
        _MAILED | {COMPANY: _TO_COMPANY},
    ),
    "mail_answers": OptionWords(
        Text("E-mail de réponse", ar="رسالة الجواب", en="E-mail of an answer"),
        Text(
            "Qui apprend ce qu’est devenue une demande, ou qu’une place s’est libérée.",
            ar="من يُخبَر بمآل طلب أو بفراغ مكان.",
            en="Who hears what became of a request, or that a place came free.",
        ),
        _MAILED,
    ),
    "appointment_days": OptionWords(
        Text("Jours d’avance", ar="أيام مسبقا", en="Days ahead"),
        Text(
            "Combien de jours à l’avance un rendez-vous se prend, au plus.",
            ar="كم من يوم مسبقا يؤخذ الموعد على الأكثر.",
            en="How many days ahead an appointment is taken, at most.",
        ),
        unit=COUNT,
    ),
    "appointment_minutes": OptionWords(
        Text("Rendez-vous gardé", ar="حفظ الموعد", en="Appointment kept"),
        Text(
            "Combien de temps après son heure un rendez-vous est gardé à qui n’est pas venu. "
            "Ensuite, on attend avec un ticket ordinaire.",
            ar="كم من الوقت يُحفظ الموعد بعد ساعته لمن لم يحضر. بعد ذلك يُنتظر بتذكرة عادية.",
            en="For how long after its hour an appointment is kept for who has not come. "
            "After that, one waits with an ordinary ticket.",
        ),
        unit=MINUTES,
    ),
    "host_minutes": OptionWords(
        Text("Hôte sans réponse", ar="مضيف لم يجب", en="Host without an answer"),
        Text(
            "Au bout de combien de temps son entreprise est prévenue, puis son téléphone montré "
            "à l’accueil. 0 : jamais.",
            ar="بعد كم من الوقت تُخبر مقاولته، ثم يظهر هاتفه للاستقبال. 0: أبدا.",
            en="After how long their company is told, then their telephone shown at the desk. "
            "0: never.",
        ),
        unit=MINUTES,
    ),
    "parcel_days": OptionWords(
        Text("Rappel d’un colis", ar="تذكير بطرد", en="Reminder of a parcel"),
        Text(
            "Après combien de jours l’entreprise reçoit un rappel du colis qui l’attend, et de "
            "nouveau après autant de jours, trois fois au plus. 0 : jamais.",
            ar="بعد كم من يوم تتلقى المقاولة تذكيرا بالطرد الذي ينتظرها، ثم من جديد بعد العدد "
            "نفسه من الأيام، ثلاث مرات على الأكثر. 0: أبدا.",
            en="After how many days a company is reminded of a parcel that waits for it, and again "
            "after as many days, three times at most. 0 is never.",
        ),
        unit=COUNT,
    ),
    "joining_papers_days": OptionWords(
        Text("Rappel des pièces", ar="تذكير بالوثائق", en="Reminder of papers"),
        Text(
            "Après combien de jours les pièces qui manquent à une candidature sont redemandées "
            "par e-mail, et de nouveau après autant de jours, trois fois au plus. 0 : jamais.",
            ar="بعد كم من يوم تُطلب من جديد بالبريد الإلكتروني الوثائق الناقصة في ملف ترشيح، ثم "
            "مرة أخرى بعد العدد نفسه من الأيام، ثلاث مرات على الأكثر. 0: أبدا.",
            en="After how many days the papers that a request to join lacks are asked for again "
            "by e-mail, and again after as many days, three times at most. 0 is never.",
        ),
        unit=COUNT,
    ),
    "joining_days": OptionWords(
        Text("Candidature en attente", ar="ترشيح في الانتظار", en="Request that waits"),
        Text(
            "Après combien de jours sans nouvelle étape une candidature est signalée comme en "
            "attente. 0 : jamais.",
            ar="بعد كم من يوم دون خطوة جديدة يُشار إلى الترشيح على أنه في الانتظار. 0: أبدا.",
            en="After how many days without a new step a request to join is shown as waiting. "
            "0 is never.",
        ),
        unit=COUNT,
    ),
    "offer_minutes": OptionWords(
        Text("Place gardée", ar="مكان محفوظ", en="Place held"),
        Text(
            "Combien de temps une place qui se libère est gardée pour qui l’attend.",
            ar="كم من الوقت يُحفظ مكان فرغ لمن ينتظره.",
            en="For how long a place that came free is held for whoever waits for it.",
        ),
        unit=MINUTES,
    ),
}


def option_value(name: str, value: str, language: str) -> str:
    """A value of an option in words, as "Pour qui" or "15 min"."""
    words = OPTION_WORDS[name]
    if words.choices:
        return words.choices[value].name.of(language)
    return option_number(name, int(value), language)


def option_number(name: str, value: int, language: str) -> str:
    """The value of an option that is a number, in words."""
    words = OPTION_WORDS[name]
    if not value and words.never is not None:
        return words.never.of(language)
    return duration(value, language) if words.unit == MINUTES else number(value, language)
