"""What the doctor found, in the language of the window; a fault's own words stay as they are.

The doctor tells it to scripts, in English; what it tells of a station that is well is known.
"""

from __future__ import annotations

import re
from functools import cache

from kiosk.core.directions import Sentence, isolated
from ui.shell.languages import Texts

_PATTERNS = {
    r"private": "private",
    r"ok|whole": "whole",
    r"all set": "set",
    r"none here": "no_key",
    r"none yet|not yet": "not_yet",
    r"none, this station works alone": "alone",
    r"none: whoever has the disk reads it \((?P<verb>.+)\)": "plain",
    r"SQLCipher, its key in a keyring of this account": "keyring",
    r"SQLCipher, its key in a file of this account": "file",
    r"none: (?P<verb>kiosk backup --new-code)": "no_code",
    r"drawn (?P<day>\S+)": "drawn",
    r"drawn (?P<day>\S+); only this machine opens (?P<shut>\d+) of its backups": "drawn_after",
    r"(?P<free>\d+) MB free at (?P<place>.+)": "free",
    r"played by (?P<by>.+)": "played",
    r"nothing plays one here: .+ \(install (?P<by>.+)\)": "silent",
    r"embedded, schema (?P<version>\S+)": "embedded",
    r"PostgreSQL, schema (?P<version>\S+)": "server",
    r"(?P<waiting>\d+) waiting, (?P<failed>\d+) failed": "printing",
    r"(?P<at>\S+), (?P<days>\d+) days ago, in (?P<place>.+)": "backup",
    r"last (?P<at>\S+ \S+)": "purged",
}


def found_words(found: str, language: str) -> str:
    """It in a language, where it is known; else as the doctor tells it, in its own direction."""
    for pattern, name in _known():
        if told := pattern.fullmatch(found):
            data = {key: isolated(value) for key, value in told.groupdict().items()}
            return Sentence(_texts(language)[name]).format(**data)
    return isolated(found)


@cache
def _known() -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(pattern), name) for pattern, name in _PATTERNS.items()]


def _texts(language: str) -> dict[str, str]:
    texts = Texts(language)
    return {
        "private": texts.translate("Found", "fermé aux autres comptes"),
        "whole": texts.translate("Found", "rien ne manque"),
        "set": texts.translate("Found", "tous fixés"),
        "drawn_after": texts.translate(
            "Found", "tiré le {day} ; seule cette machine ouvre {shut} de ses sauvegardes"
        ),
        "no_key": texts.translate("Found", "aucune sur ce poste"),
        "not_yet": texts.translate("Found", "pas encore"),
        "alone": texts.translate("Found", "aucune, ce poste travaille seul"),
        "plain": texts.translate("Found", "aucun : qui a le disque lit les données ({verb})"),
        "keyring": texts.translate("Found", "SQLCipher, clé dans le trousseau de ce compte"),
        "file": texts.translate("Found", "SQLCipher, clé dans un fichier de ce compte"),
        "no_code": texts.translate("Found", "aucun : {verb}"),
        "drawn": texts.translate("Found", "tiré le {day}"),
        "free": texts.translate("Found", "{free} Mo libres dans {place}"),
        "played": texts.translate("Found", "joué par {by}"),
        "silent": texts.translate("Found", "aucun : un appel se voit sans s’entendre ({by})"),
        "embedded": texts.translate("Found", "sur ce poste, schéma {version}"),
        "server": texts.translate("Found", "sur le serveur du site, schéma {version}"),
        "printing": texts.translate("Found", "en attente : {waiting}, non sorties : {failed}"),
        "backup": texts.translate("Found", "{at}, il y a {days} j, dans {place}"),
        "purged": texts.translate("Found", "le dernier : {at}"),
    }
