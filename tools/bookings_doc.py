"""Write the table of rules in docs/bookings.md from the rules: `python tools/bookings_doc.py`."""

from __future__ import annotations

from pathlib import Path

from kiosk.bookings.policy import COUNT, DAYS, FLAG, MINUTES, RULES, Rule

PAGE = Path(__file__).resolve().parent.parent / "docs" / "bookings.md"
LANGUAGE = "en"
BEGINS, ENDS = "<!-- rules -->\n", "<!-- /rules -->"
COLUMNS = "| rule | what it is | from | to | where none is set |\n| --- | --- | --- | --- | --- |"
_UNITS = {DAYS: "days", MINUTES: "minutes", COUNT: "", FLAG: ""}


def page(text: str) -> str:
    """The page with the table as the rules are."""
    before, _, rest = text.partition(BEGINS)
    _, _, after = rest.partition(ENDS)
    rows = "\n".join(map(_row, RULES))
    return f"{before}{BEGINS}{COLUMNS}\n{rows}\n{ENDS}{after}"


def _row(rule: Rule) -> str:
    bounds = " | ".join(f"{each} {_UNITS[rule.unit]}".strip() for each in (rule.least, rule.most))
    name, without = rule.name.of(LANGUAGE), rule.without.of(LANGUAGE)
    default = "" if rule.default is None else f" (`{rule.default}`)"
    return f"| `{rule.code}` | {name} | {bounds} | {without}{default} |"


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    print(f"{PAGE.name} is written")
