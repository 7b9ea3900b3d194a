"""An eighth desk, as one more file of the catalogue: the least that it says."""

from __future__ import annotations

import shutil
from pathlib import Path

from kiosk.core import catalogue
from kiosk.core.catalogue import Catalogue
from kiosk.core.resources import folder

NEW_DESK = """
code = "poste"
letter = "P"
name.fr = "Poste"
usage.fr = "Courrier et colis"
source = "poste.ma"
verified = 2026-11-28

[[procedures]]
code = "autre"
title.fr = "Autre démarche"
hint.fr = "L’agent vous orientera"
"""


def with_one_more(copy: Path) -> Catalogue:
    """The catalogue that ships, copied to a new folder, and the file of the new desk."""
    shutil.copytree(folder("catalogue"), copy)
    (copy / "poste.toml").write_text(NEW_DESK, encoding="utf-8")
    return catalogue.load(copy)
