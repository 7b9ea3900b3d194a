"""Write docs/settings.md from the settings themselves: `python tools/settings_doc.py`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.core.settings.rules import RULES
from kiosk.core.settings.setting import SECTIONS, SETTINGS, Setting

PAGE = Path(__file__).resolve().parent.parent / "docs" / "settings.md"
LANGUAGE = "en"
COLUMNS = "| setting | what it is | valid | default |\n| --- | --- | --- | --- |"
HEAD = """# Settings

`settings.toml` in the data folder says what a station is. Every line is optional, and so is the
file. This page is made by `tools/settings_doc.py` from `kiosk/core/settings`; a test tells when it
is out of date.

    language = "fr"

    [station]
    name = "Poste accueil 2"

    [privacy]
    visit_days = 60

`kiosk settings` lists them with what they are set to, `kiosk settings NAME` shows one, and
`kiosk settings NAME=VALUE` writes one: comments and the order of the file stay, and what is not
valid is not written. `kiosk --lang ar settings` says the same in Arabic, `--json` for programs.

A file with a wrong line is refused as a whole. Windows and verbs end with exit code 2 and say the
file, the line, the value and the valid ones, before anything is purged, printed or sent;
`kiosk doctor` names every such line. Open windows keep what they were started with."""


def page() -> str:
    """The whole page."""
    return "\n\n".join([HEAD, *_sections(), _together()]) + "\n"


def _sections() -> Iterator[str]:
    for section in ("", *SECTIONS):
        heading = SECTIONS[section].of(LANGUAGE) if section else "At the top of the file"
        own = [setting for setting in SETTINGS.values() if setting.section == section]
        rows = "\n".join(map(_row, own))
        name = f": `[{section}]`" if section else ""
        yield f"## {heading}{name}\n\n{COLUMNS}\n{rows}"


def _row(setting: Setting) -> str:
    says, valid = setting.says.of(LANGUAGE), setting.valid.words(LANGUAGE)
    return f"| `{setting.key}` | {says} | {valid} | `{setting.valid.shown(setting.default)}` |"


def _together() -> str:
    said = "\n".join(f"- {rule.says.of(LANGUAGE)}." for rule in RULES)
    return f"## What is refused though each line is valid\n\n{said}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{PAGE.name} is written")
