"""Write docs/settings.md from the settings themselves: `python tools/settings_doc.py`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.core.settings.guarded import ANYBODY, KEEPERS, MANAGERS, who_may_set
from kiosk.core.settings.rules import RULES
from kiosk.core.settings.setting import SECTIONS, SETTINGS, Setting

PAGE = Path(__file__).resolve().parent.parent / "docs" / "settings.md"
LANGUAGE = "en"
COLUMNS = "| setting | what it is | valid | default | who |\n| --- | --- | --- | --- | --- |"
_WHO = {ANYBODY: "anybody", KEEPERS: "technician, manager", MANAGERS: "manager"}
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
`kiosk doctor` names every such line. Open windows keep what they were started with.

**Who.** Once a manager of the site has a PIN, `kiosk settings NAME=VALUE` and the windows ask who
it is (`--as CODE`, `--pin-file FILE`, or the session of `kiosk login`): a technician or a manager
for what would weaken the station, a manager alone for what is kept of people. The table is
`kiosk/core/settings/guarded.py`; a setting that it does not name is not anybody's. A time to keep
names that is shorter than the usual one is said to the whole site in that manager's name, which
takes a machine that is not enrolled as a desk or a counter; written by hand it holds for this store
alone. Whoever has the account of the program can edit the file all the same; what it may say is
looked at every time it is read."""


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
    default, who = setting.valid.shown(setting.default), _WHO[who_may_set(setting)]
    return f"| `{setting.key}` | {says} | {valid} | `{default}` | {who} |"


def _together() -> str:
    said = "\n".join(f"- {rule.says.of(LANGUAGE)}." for rule in RULES)
    return f"## What is refused though each line is valid\n\n{said}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{PAGE.name} is written")
