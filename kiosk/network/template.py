"""A site's set-up as the beginning of another's: a ready-made file, or one that was exported."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.core import incoming
from kiosk.core.resources import folder
from kiosk.network.refusals import TemplateUnknown
from kiosk.sites.set_up.said import MOST_BYTES, read

READY = "sites"
_SITE = re.compile(r"^site\s*=.*$", re.MULTILINE)
_HEADER = re.compile(r"^\s*\[")
_OWN_PART = "[data_protection]"
_OWN = re.compile(r"^\s*(contact|phone|email|cndp|cin_authorisation)\s*=")
"""What the CNDP gave, and whom visitors ask, is the other site's own (loi 09-08)."""


def ready() -> list[str]:
    """The codes of the ready-made set-ups."""
    return sorted(file.stem for file in folder(READY).glob("*.toml"))


def laid(template: str, code: str) -> bytes:
    """The set-up of a template for the site of a code: what is only the other's is left out.

    `template` is the code of a ready-made one, or a file. Raises TemplateUnknown, BadFile, and
    what reading a set-up raises.
    """
    data = incoming.named(_file(template), MOST_BYTES)
    read(data)
    text = data.decode("utf-8-sig").replace("\r\n", "\n")
    named = _SITE.sub(f'site = "{code}"', "\n".join(_without_own(text.split("\n"))), count=1)
    made = named.encode()
    read(made)
    return made


def _file(template: str) -> Path:
    if template in ready():
        return folder(READY) / f"{template}.toml"
    file = Path(template)
    if not file.exists():
        raise TemplateUnknown(template=template)
    return file


def _without_own(lines: list[str]) -> list[str]:
    kept, inside = [], False
    for line in lines:
        if _HEADER.match(line):
            inside = line.strip().startswith(_OWN_PART)
        if not (inside and _OWN.match(line)):
            kept.append(line)
    return kept
