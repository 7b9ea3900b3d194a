"""The script that makes a Windows machine a kiosk, as far as it can be read elsewhere."""

from __future__ import annotations

import re
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "packaging" / "windows" / "kiosk" / "Accueil-Kiosk.ps1"
BYTES = SCRIPT.read_bytes()
TEXT = BYTES.decode("utf-8-sig")
ROW = re.compile(r"@\((\$Winlogon|['\"][^'\"]+['\"]), '(\w+)', '(\w+)', '([^']*)'\)")


def test_windows_powershell_reads_its_accents() -> None:
    assert BYTES.startswith(b"\xef\xbb\xbf"), "without a mark 5.1 reads another encoding"


def test_each_value_that_is_set_says_where_what_and_of_which_type() -> None:
    table = TEXT.partition("$Closed = @(")[2].partition("\n)\n")[0]
    lines = [line for line in table.splitlines() if line.strip().startswith("@(")]
    rows = [ROW.search(line) for line in lines]
    assert len(rows) > 15
    for line, row in zip(lines, rows, strict=True):
        assert row is not None, line
        place, _, kind, value = row.groups()
        assert place.strip("'\"").startswith(("$Winlogon", "HKLM\\", "$Hive\\")), line
        assert kind == "String" or (kind == "DWord" and value.isdecimal()), line


def test_what_was_there_is_kept_before_anything_is_changed_and_put_back() -> None:
    on = TEXT.partition("function Enable-Kiosk")[2].partition("function Disable-Kiosk")[0]
    assert on.index("Save-Kept") < on.index("Set-Value")
    assert on.index("Find-Program") < on.index("New-LocalUser")
    off = TEXT.partition("function Disable-Kiosk")[2]
    assert off.index("Remove-Value") < off.index("Remove-Item")
