"""What the first start says: each step, each field and what may be answered."""

from __future__ import annotations

from ui.shell.first_run.steps import AGAIN, ENCRYPTED, EXIT_CODE, ROOM
from ui.shell.languages import Texts

KNOWN, CODE = "site.known", "site.code"
WAITING = ("site.contact", "site.email", "site.phone", "site.cndp", EXIT_CODE)
"""What may be said later."""


def steps(texts: Texts) -> dict[str, tuple[str, str]]:
    """Title and sentence of each step that asks something to be typed."""
    return {
        "site": (
            texts.translate("FirstRun", "Le site"),
            texts.translate("FirstRun", "Où se trouve ce poste."),
        ),
        "station": (
            texts.translate("FirstRun", "Ce poste"),
            texts.translate(
                "FirstRun",
                "Son nom signe dans le journal ; ce qu’il est dit ce qu’il peut faire. Une borne,"
                " un écran d’appel ou la porte d’une salle rejoint un site.",
            ),
        ),
        "named": (
            texts.translate("FirstRun", "Ce poste"),
            texts.translate("FirstRun", "Son nom signe dans le journal."),
        ),
        "door": (
            texts.translate("FirstRun", "Cette porte"),
            texts.translate(
                "FirstRun",
                "Sa salle, telle que le site l’écrit, se change plus tard dans « Cet appareil ».",
            ),
        ),
        "leaving": (
            texts.translate("FirstRun", "Le technicien"),
            texts.translate("FirstRun", "Personne d’autre ne quitte cet écran."),
        ),
        "kept": (
            texts.translate("FirstRun", "Les données de cette porte"),
            texts.translate("FirstRun", "Les réservations du jour et celles à venir."),
        ),
        "data": (
            texts.translate("FirstRun", "Les données personnelles"),
            texts.translate(
                "FirstRun",
                "La notice dit aux visiteurs à qui s’adresser et sous quel numéro de la CNDP"
                " (loi 09-08). Ce qui manque n’y est pas montré, et peut être dit plus tard.",
            ),
        ),
        "manager": (
            texts.translate("FirstRun", "Le premier responsable"),
            texts.translate(
                "FirstRun", "Il laissera entrer les autres : le code et le PIN sont à lui seul."
            ),
        ),
    }


def labels(texts: Texts) -> dict[str, str]:
    """What stands above each field."""
    return {
        KNOWN: texts.translate("FirstRun", "Site"),
        CODE: texts.translate("FirstRun", "Code du site"),
        "site.name": texts.translate("FirstRun", "Nom du site"),
        "site.city": texts.translate("FirstRun", "Ville"),
        "station.name": texts.translate("FirstRun", "Nom du poste"),
        "station.kind": texts.translate("FirstRun", "Ce qu’il est"),
        ROOM: texts.translate("FirstRun", "Salle de cette porte"),
        EXIT_CODE: texts.translate("FirstRun", "Code du technicien"),
        "site.contact": texts.translate("FirstRun", "À qui s’adresser"),
        "site.email": texts.translate("FirstRun", "E-mail"),
        "site.phone": texts.translate("FirstRun", "Téléphone"),
        "site.cndp": texts.translate("FirstRun", "Numéro de la CNDP"),
        "manager.code": texts.translate("FirstRun", "Code"),
        "manager.name": texts.translate("FirstRun", "Nom"),
        "manager.pin": texts.translate("FirstRun", "PIN"),
        AGAIN: texts.translate("FirstRun", "PIN, encore une fois"),
    }


def helps(texts: Texts) -> dict[str, str]:
    """What stands below a field."""
    return {
        CODE: texts.translate(
            "FirstRun", "Des lettres de a à z, des chiffres et des tirets : il ne change plus."
        ),
        EXIT_CODE: texts.translate(
            "FirstRun",
            "4 à 12 chiffres, pour sortir de l’écran après un long appui sur l’étoile. Sans lui"
            " personne n’en sort.",
        ),
        ENCRYPTED: texts.translate(
            "FirstRun",
            "Si cette machine est volée, personne n’y lit les noms des visiteurs. En échange,"
            " une clé est à garder : sans elle, ni vous ni nous ne lisons plus rien. Le poste"
            " la range lui-même ; mettez-en une copie au coffre du site.",
        ),
        "manager.code": texts.translate(
            "FirstRun", "Un mot court, par exemple le prénom : il signe le journal."
        ),
        "manager.pin": texts.translate(
            "FirstRun", "Six chiffres au moins, que vous seul connaissez."
        ),
    }


def kinds(texts: Texts) -> dict[str, str]:
    """What a station may be."""
    return {
        "desk": texts.translate("FirstRun", "Un poste d’accueil"),
        "manager": texts.translate("FirstRun", "Le poste du responsable"),
        "site": texts.translate("FirstRun", "La base que les postes du site partagent"),
        "counter": texts.translate("FirstRun", "Un guichet"),
    }


def names(texts: Texts) -> dict[str, str]:
    """What a station of a kind is called until somebody says otherwise."""
    return {
        "counter": texts.translate("FirstRun", "Guichet 1"),
        "kiosk": texts.translate("FirstRun", "Borne 1"),
        "display": texts.translate("FirstRun", "Affichage 1"),
        "door": texts.translate("FirstRun", "Porte 1"),
        "manager": texts.translate("FirstRun", "Poste du responsable"),
    }
