"""The windows' translations: find new texts, fill them in from a table, list gaps, compile.

    tools/translations.py update            read the texts of ui/ into the .ts files
    tools/translations.py missing [LANG]    the texts that a language lacks, as a table to fill
    tools/translations.py fill LANG FILE    take translations from a table
    tools/translations.py compile           make the .qm files that the program reads

A table has one text a line: French, a tab, the translation; a text with a number has one
translation for each plural form, with tabs between them (Arabic: six forms, for 0, 1, 2, 3-10,
11-99 and the rest). "\\n" stands for a line's end. French needs only its plural forms. The
languages are those of kiosk/core/languages.py. Several people may run this at once: a lock lets one
work at a time.
"""

from __future__ import annotations

import argparse
import fcntl
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from kiosk.core import languages

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LOCK = ROOT / "build" / "translations.lock"
Message = ET.Element


def program(name: str) -> str:
    """A program of PySide6, beside this Python."""
    return str(Path(sys.executable).parent / name)


def offered() -> tuple[str, ...]:
    """The languages of the windows."""
    return languages.codes(languages.of_windows())


def update() -> None:
    """Read the texts of the windows; translations that are there stay."""
    sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "ui").rglob("*.py"))
    for language in languages.of_windows():
        target = FOLDER / f"{language.code}.ts"
        options = ["-source-language", "fr_FR", "-target-language", language.locale]
        only = ["-pluralonly"] if language.code == languages.SOURCE else []
        lupdate = [program("pyside6-lupdate"), *sources, *options, "-locations", "none", *only]
        subprocess.run([*lupdate, "-ts", target], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def compile_all() -> None:
    """Make the .qm files, without texts that have no translation."""
    for code in offered():
        source, target = FOLDER / f"{code}.ts", FOLDER / f"{code}.qm"
        lrelease = [program("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)]
        subprocess.run(lrelease, cwd=ROOT, check=True)


def messages(tree: ET.ElementTree) -> Iterator[tuple[str, Message]]:
    """Every text of a language that the windows still use, with its context."""
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = translation.get("type") if translation is not None else ""
            if kind not in ("vanished", "obsolete"):
                yield context.findtext("name", ""), message


def forms(message: Message) -> list[ET.Element]:
    """Where the translation of a text is written: one place, or one a plural form."""
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation")
    return list(translation.iter("numerusform")) or [translation]


def is_missing(message: Message) -> bool:
    """Whether a text has no translation, or lacks a plural form."""
    translation = message.find("translation")
    unfinished = translation is None or translation.get("type") == "unfinished"
    return unfinished or any(not form.text for form in forms(message))


def read(code: str) -> ET.ElementTree:
    """The .ts file of a language."""
    return ET.parse(FOLDER / f"{code}.ts")  # noqa: S314


def missing(codes: list[str]) -> int:
    """Print what languages lack; how many texts that is."""
    found = 0
    for code in codes:
        for context, message in messages(read(code)):
            if is_missing(message):
                found += 1
                tabs = "\t" * len(forms(message))
                print(f"{flat(message.findtext('source', ''))}{tabs}# {code} {context}")
    return found


def fill(code: str, table: Path) -> int:
    """Take the translations that are missing from a table; how many lines of it match no text.

    What is translated stays: one text may be said in two ways, as a verb and as a name.
    """
    given = dict(lines(table))
    tree, used = read(code), set()
    for _, message in messages(tree):
        key = alike(message.findtext("source", ""))
        if key in given:
            used.add(key)
            if is_missing(message):
                put(message, given[key])
    write(tree, FOLDER / f"{code}.ts")
    for key in sorted(set(given) - used):
        print(f"not in the windows: {key}", file=sys.stderr)
    return len(set(given) - used)


def lines(table: Path) -> Iterator[tuple[str, list[str]]]:
    """The texts of a table and their translations."""
    for line in table.read_text(encoding="utf-8").splitlines():
        parts = [part.replace("\\n", "\n").strip(" ") for part in line.split("\t")]
        parts = [part for part in parts if not part.startswith("# ")]
        if len(parts) > 1 and parts[0] and any(parts[1:]):
            yield alike(parts[0]), parts[1:]


def put(message: Message, texts: list[str]) -> None:
    """Write a translation; its plural forms in their order, the last one for those not given."""
    places = forms(message)
    for index, place in enumerate(places):
        place.text = texts[min(index, len(texts) - 1)]
    translation = message.find("translation")
    if translation is not None:
        translation.attrib.pop("type", None)


def alike(text: str) -> str:
    """A text by which tables find it: kinds of space and of apostrophe do not matter."""
    return re.sub(r"[\u00a0\u202f]", " ", text).replace("’", "'").strip()


def flat(text: str) -> str:
    """A text on one line of a table."""
    return text.replace("\n", "\\n")


def write(tree: ET.ElementTree, target: Path) -> None:
    """Write a .ts file as lupdate does, so that it changes only where it changed."""
    body = "\n".join(element(tree.getroot(), 0))
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    target.write_text(f"{head}{body}\n", encoding="utf-8")


def element(node: ET.Element, depth: int) -> Iterator[str]:
    """The lines of an element and of what is in it."""
    # lupdate indents what is inside <TS> by nothing, and each level below by four spaces.
    space = "    " * max(0, depth - 1)
    attributes = "".join(f' {name}="{quoted(value)}"' for name, value in node.attrib.items())
    if len(node):
        end = "\n" + space if node.tag == "translation" else ""
        yield f"{space}<{node.tag}{attributes}>"
        for child in node:
            yield from element(child, depth + 1)
        yield f"{end.strip(chr(10))}</{node.tag}>" if end else f"{space}</{node.tag}>"
    else:
        yield f"{space}<{node.tag}{attributes}>{quoted(node.text or '')}</{node.tag}>"


def quoted(text: str) -> str:
    """A text escaped as lupdate does, who names the spaces that look like others."""
    escaped = escape(text, {'"': "&quot;", "'": "&apos;"})
    return "".join(f"&#x{ord(c):x};" if c > "\x7f" and c.isspace() else c for c in escaped)


def main(arguments: list[str]) -> int:
    """Run one of the four verbs; 1 when `missing` or `fill` found something amiss."""
    parser = argparse.ArgumentParser(description="The windows' translations.")
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("update")
    verbs.add_parser("compile")
    verbs.add_parser("missing").add_argument("lang", nargs="?", choices=offered())
    filling = verbs.add_parser("fill")
    filling.add_argument("lang", choices=offered())
    filling.add_argument("file", type=Path)
    options = parser.parse_args(arguments)
    FOLDER.mkdir(parents=True, exist_ok=True)
    LOCK.parent.mkdir(exist_ok=True)
    with LOCK.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return carry_out(options)


def carry_out(options: argparse.Namespace) -> int:
    """Do what was asked."""
    if options.verb == "missing":
        codes = [options.lang] if options.lang else list(languages.promised(languages.of_windows()))
        return min(1, missing(codes))
    if options.verb == "fill":
        return min(1, fill(options.lang, options.file))
    (update if options.verb == "update" else compile_all)()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
