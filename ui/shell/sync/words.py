"""The state of the exchange in words: for the pill, the banner and what a pointer asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.core.clock import hour_minute
from ui.shell.languages import Texts
from ui.shell.sync.counts import counts
from ui.widgets.pill import DANGER, OK, WARNING

if TYPE_CHECKING:
    from kiosk.sync.views import SyncStatus

LOCAL, ONLINE, OFFLINE = "local", "online", "offline"
CLOCK_TOLERANCE_S = 120
UNREACHABLE = "unreachable"


@dataclass(frozen=True)
class PillWords:
    """What the pill shows: words, kind, icon or a dot, and a sentence for the tool tip."""

    text: str
    kind: str
    icon: str = ""
    tip: str = ""


def pill_words(
    status: SyncStatus, now: datetime, language: str, *, short: bool = False
) -> PillWords:
    """The pill of a state, at a wall time; `short` where there is little room."""
    texts = Texts(language)
    if status.state == LOCAL:
        text = texts.translate("Sync", "Local")
        return PillWords(text, OK, "", texts.translate("Sync", "Tout est enregistré sur ce poste."))
    if status.problem and status.problem != UNREACHABLE:
        title, tip = problem_words(status.problem, language)
        return PillWords(title, DANGER, "triangle-alert", f"{tip} {_kept(language)}")
    if status.state == OFFLINE:
        return PillWords(
            _offline(status, now, language, short=short), WARNING, "cloud-off", _kept(language)
        )
    if status.refused:
        tip = texts.translate("Sync", "Ouvrir les actions à régler")
        return PillWords(counts(language).to_settle(status.refused), DANGER, "refresh-cw", tip)
    return _online(status, language)


def _online(status: SyncStatus, language: str) -> PillWords:
    texts = Texts(language)
    tip = texts.translate("Sync", "Le central a tout ce qui a été fait ici.")
    if status.parked:
        tip = texts.translate(
            "Sync", "Le central les garde et les reprendra ; appelez l’assistance."
        )
        return PillWords(counts(language).held(status.parked), WARNING, "triangle-alert", tip)
    if status.pending:
        return PillWords(counts(language).on_the_way(status.pending), OK, "", _kept(language))
    return PillWords(texts.translate("Sync", "En ligne · à jour"), OK, "", tip)


def _offline(status: SyncStatus, now: datetime, language: str, *, short: bool) -> str:
    texts = Texts(language)
    waiting = (
        counts(language).waiting(status.pending)
        if status.pending
        else texts.translate("Sync", "rien n’est perdu")
    )
    if short or status.since is None:
        return texts.translate("Sync", "Hors ligne · {waiting}").format(waiting=waiting)
    return texts.translate("Sync", "Hors ligne depuis {time} · {waiting}").format(
        time=moment(status.since, now), waiting=waiting
    )


def brief_words(status: SyncStatus, language: str) -> str:
    """One or two words, for a window with no room: "En ligne", "Hors ligne"."""
    if status.state == LOCAL:
        return ""
    if status.problem and status.problem != UNREACHABLE:
        return problem_words(status.problem, language)[0]
    texts = Texts(language)
    if status.state == OFFLINE:
        return texts.translate("Sync", "Hors ligne")
    return texts.translate("Sync", "En ligne")


def problem_words(problem: str, language: str) -> tuple[str, str]:
    """What keeps the exchange from going on: a few words, and a sentence that says what to do."""
    from kiosk.core import wording  # a window is painted before

    texts = Texts(language)
    titles = {
        "login": texts.translate("Sync", "Poste non reconnu"),
        "revoked": texts.translate("Sync", "Poste retiré du central"),
        "cloned": texts.translate("Sync", "Poste en double"),
        "rewritten": texts.translate("Sync", "Journal modifié"),
        "update": texts.translate("Sync", "Mise à jour nécessaire"),
        "centre_old": texts.translate("Sync", "Central à mettre à jour"),
        "untrusted": texts.translate("Sync", "Central non reconnu"),
        "full": texts.translate("Sync", "Central plein"),
    }
    title = titles.get(problem, texts.translate("Sync", "Échange arrêté"))
    if wording.has(f"sync.problem.{problem}"):
        return title, wording.say(f"sync.problem.{problem}", language)
    return title, texts.translate(
        "Sync", "L’échange avec le central est arrêté. Appelez l’assistance."
    )


def clock_words(offset: float, language: str) -> str:
    """That this machine's clock is wrong, "" within two minutes; seconds, positive is behind."""
    if abs(offset) <= CLOCK_TOLERANCE_S:
        return ""
    from kiosk.core.wording import duration  # a window is painted before

    texts = Texts(language)
    time = duration(abs(offset) / 60, language)
    if offset > 0:
        return texts.translate("Sync", "L’horloge de ce poste retarde de {time}").format(time=time)
    return texts.translate("Sync", "L’horloge de ce poste avance de {time}").format(time=time)


def moment(at: datetime, now: datetime) -> str:
    """A time of today as "09:12", another with its day; `now` gives the time zone."""
    there = at.astimezone(now.tzinfo)
    time = hour_minute(there)
    return time if there.date() == now.date() else f"{there:%d/%m/%Y} {time}"


def as_of(status: SyncStatus | None, now: datetime, language: str) -> str:
    """ "à 09:12": from when the data are that are shown offline; "" while they are fresh."""
    if status is None or status.state != OFFLINE:
        return ""
    known = status.exchanged_at or status.since
    if known is None:
        return ""
    return Texts(language).translate("Sync", "à {time}").format(time=moment(known, now))


def last_exchange(status: SyncStatus, now: datetime, language: str) -> str:
    """When the central database was last heard, for the foot of the window."""
    known = status.exchanged_at or status.since
    if known is None:
        return Texts(language).translate("Sync", "Aucun échange avec le central")
    return (
        Texts(language)
        .translate("Sync", "Dernier échange avec le central : {time}")
        .format(time=moment(known, now))
    )


def _kept(language: str) -> str:
    return Texts(language).translate("Sync", "Tout est gardé sur ce poste.")
