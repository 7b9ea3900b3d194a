"""What Debian's readers look for in a package: man pages, completion, copyright and changes.

The verbs are those of the program's own grammar, so that none is missing.
"""

from __future__ import annotations

import argparse
import gzip
import re
import shutil
from collections.abc import Iterator
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

import licences
import package

from kiosk.cli.parser import build

if TYPE_CHECKING:
    from deb import Release

DOC = Path("usr", "share", "doc", "accueil")
WHO = "The Technopark Kiosk contributors <accueil@technopark.invalid>"


def lay(root: Path, bundle: Path, manual_page: str, release: Release) -> None:
    """Write them all below the root of a package."""
    _pressed(root / "usr/share/man/man1/kiosk.1.gz", manual(manual_page))
    (root / "usr/share/man/man1/accueil.1.gz").symlink_to("kiosk.1.gz")
    complete = root / "usr/share/bash-completion/completions/kiosk"
    complete.parent.mkdir(parents=True)
    complete.write_text(completion(), encoding="utf-8")
    (root / DOC).mkdir(parents=True)
    told = bundle / "_internal" / "licences" / licences.LIST
    papers = copyright_of(told.read_text(encoding="utf-8"), release)
    (root / DOC / "copyright").write_text(papers, encoding="utf-8")
    _pressed(root / DOC / "changelog.gz", _change(release))
    shutil.copyfile(package.ROOT / "CHANGELOG.md", root / DOC / "CHANGELOG.md")


def verbs() -> dict[str, tuple[str, argparse.ArgumentParser]]:
    """Each verb, what it is for, and its own grammar."""
    below = _below(build())
    told = {action.dest: action.help or "" for action in below._choices_actions}  # noqa: SLF001
    return {name: (told.get(name, ""), verb) for name, verb in below.choices.items()}


def _below(parser: argparse.ArgumentParser) -> argparse._SubParsersAction:  # type: ignore[type-arg]
    return next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction))  # noqa: SLF001


def manual(text: str) -> str:
    """kiosk(1), which is accueil(1) too, with every verb in its place."""
    told = (f".TP\n.B {name}\n{what}" for name, (what, _verb) in verbs().items())
    return text.replace("@VERBS@", "\n".join(told))


def completion() -> str:
    """Bash's completion: the verbs, and the words and options of each."""
    words = {name: " ".join(_words(verb)) for name, (_what, verb) in verbs().items()}
    cases = "\n".join(f"            {name}) words='{known}' ;;" for name, known in words.items())
    return f"""# Completion of kiosk's verbs and options for bash.
_kiosk() {{
    local words='{" ".join(words)} --data --json --lang --version --help' each
    for each in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case $each in
{cases}
            *) continue ;;
        esac
        break
    done
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "${{COMP_WORDS[COMP_CWORD]}}")
}}
complete -o default -F _kiosk kiosk
"""


def _words(verb: argparse.ArgumentParser) -> Iterator[str]:
    for action in verb._actions:  # noqa: SLF001
        yield from (option for option in action.option_strings if option.startswith("--"))
        if not action.option_strings and action.choices:
            yield from map(str, action.choices)


def copyright_of(told: str, release: Release) -> str:
    """Debian's machine-readable form: ours, then each part that travels in the bundle."""
    mine = (package.ROOT / "LICENSE").read_text(encoding="utf-8")
    holder, words = mine.removeprefix("MIT License\n\n").split("\n\n", 1)
    head = f"""Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Accueil
Upstream-Contact: {WHO}
Comment: The bundle in /opt/accueil holds parts of others. Each has a paragraph here; the whole
 words of its licence are in the folder that the paragraph names.

Files: *
Copyright: {holder.removeprefix("Copyright (c) ")}
License: Expat
"""
    place = f"opt/accueil/{release.version}/_internal/licences"
    parts = [_part(line, place) for line in told.splitlines() if not line.startswith("accueil\t")]
    expat = "".join(f" {line or '.'}\n" for line in words.strip().splitlines())
    return f"{head}\n{''.join(parts)}License: Expat\n{expat}"


def _part(line: str, place: str) -> str:
    name, licence = line.split("\t")[:2]
    folder = name.rpartition(" ")[0] if name[-1].isdigit() and " " in name else name
    short = re.sub(r"[^A-Za-z0-9.+]+", "-", licence).strip("-") or "as-its-words-say"
    folder = folder.replace(" ", "-")
    return f"""Files: {place}/{folder}/*
Copyright: the authors of {name}
License: {short}
 The words of the licence of {name} are in /{place}/{folder}.

"""


def _change(release: Release) -> str:
    return f"""accueil ({release.version}) stable; urgency=medium

  * What changed is in CHANGELOG.md beside this file.

 -- {WHO}  {format_datetime(release.day)}
"""


def _pressed(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
