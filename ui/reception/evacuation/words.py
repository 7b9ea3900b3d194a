"""Words of an evacuation: its kind, who is on the roll, what is said of them."""

from __future__ import annotations

from datetime import timedelta

from kiosk.core.catalogue import service_name
from kiosk.core.directions import joined
from kiosk.core.wording import counted, say
from kiosk.evacuation.queries import EntryView
from kiosk.evacuation.states import ADDED, DRILL, HELP, MISSING, PRESENT, REAL, TEST, UNKNOWN
from kiosk.presence.kinds import COWORKER, GUEST, QUEUE, RESIDENT, ROOM, STAFF, VISITOR
from ui.shell.languages import Texts
from ui.widgets.pill import DANGER, NEUTRAL, OK, WARNING

PILLS = {UNKNOWN: NEUTRAL, PRESENT: OK, MISSING: DANGER, HELP: WARNING}


def kind_words(kind: str, language: str) -> str:
    """What sort of evacuation it is, as a title says it."""
    texts = Texts(language)
    return {
        REAL: texts.translate("Evacuation", "Évacuation réelle"),
        DRILL: texts.translate("Evacuation", "Exercice d’évacuation"),
        TEST: texts.translate("Evacuation", "Essai d’évacuation"),
    }.get(kind, kind)


def state_words(entry: EntryView, language: str) -> str:
    """What is known of a person or a group; help is what to do, and says nothing of why."""
    texts = Texts(language)
    if entry.state == PRESENT and entry.seen < entry.people:
        part = texts.translate("Evacuation", "{seen} sur {people} présents")
        return part.format(seen=entry.seen, people=entry.people)
    return {
        UNKNOWN: texts.translate("Evacuation", "à trouver"),
        PRESENT: texts.translate("Evacuation", "présent"),
        MISSING: texts.translate("Evacuation", "manquant"),
        HELP: texts.translate("Evacuation", "à aider à descendre"),
    }.get(entry.state, entry.state)


def name_words(entry: EntryView, language: str) -> str:
    """Who it is: a name, the people of a queue, a room to look into."""
    if entry.kind == QUEUE:
        return service_name(entry.name, language)
    return entry.name or Texts(language).translate("Evacuation", "Nom effacé")


def people_words(entry: EntryView, language: str) -> str:
    """How many they are, where that is not one."""
    if entry.kind == ROOM:
        return Texts(language).translate("Evacuation", "salle à vérifier")
    return counted("evacuation.people", entry.people, language) if entry.people > 1 else ""


def about_words(entry: EntryView, language: str) -> str:
    """The second line of a row: what they are, how many, from where, and where they may be."""
    texts = Texts(language)
    kinds = {
        VISITOR: texts.translate("Evacuation", "visiteur"),
        GUEST: texts.translate("Evacuation", "participant"),
        RESIDENT: texts.translate("Evacuation", "résident"),
        COWORKER: texts.translate("Evacuation", "nomade"),
        STAFF: texts.translate("Evacuation", "équipe du site"),
        QUEUE: texts.translate("Evacuation", "tickets sans nom"),
        ADDED: texts.translate("Evacuation", "ajouté à l’appel"),
    }
    said = (kinds.get(entry.kind, ""), people_words(entry, language), entry.come_from)
    return joined(*filter(None, (*said, entry.place)))


def group_of(entry: EntryView, language: str) -> str:
    """Under what an entry stands: its company or host, or what stands for one."""
    texts = Texts(language)
    if entry.kind == QUEUE:
        return texts.translate("Evacuation", "Guichet Unique")
    if entry.kind == ROOM:
        return texts.translate("Evacuation", "Salles occupées")
    if entry.kind == COWORKER:
        return say("evacuation.coworking", language)
    if entry.company:
        return entry.company
    return say("evacuation.team" if entry.kind == STAFF else "evacuation.no_host", language)


def clock_words(lasted: timedelta) -> str:
    """Minutes and seconds, as on a stopwatch: "07:30", "1:02:05"."""
    minutes, seconds = divmod(int(lasted.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
