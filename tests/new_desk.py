"""One more desk, as one more file of the catalogue: the least that it says."""

from __future__ import annotations

import shutil
from pathlib import Path
from string import ascii_uppercase

from kiosk.core import catalogue
from kiosk.core.catalogue import Catalogue
from kiosk.core.resources import folder

CODE, NAME = "essai-de-desk", "Essai de desk"
NEW_DESK = """
code = "{code}"
letter = "{letter}"
name.fr = "{name}"
usage.fr = "Ce que l’essai propose"
source = "exemple.ma"
verified = 2026-11-28

[[procedures]]
code = "autre"
title.fr = "Autre démarche"
hint.fr = "L’agent vous orientera"
"""


def with_one_more(copy: Path) -> Catalogue:
    """The catalogue that ships, copied to a new folder, and the file of the new desk."""
    shutil.copytree(folder("catalogue"), copy)
    taken = catalogue.load().by_letter
    letter = next(letter for letter in reversed(ascii_uppercase) if letter not in taken)
    text = NEW_DESK.format(code=CODE, name=NAME, letter=letter)
    (copy / f"{CODE}.toml").write_text(text, encoding="utf-8")
    return catalogue.load(copy)
