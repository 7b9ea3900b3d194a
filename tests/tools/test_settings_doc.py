"""The page about the settings follows the settings."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from kiosk.core.settings.setting import SETTINGS

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_is_as_the_settings_are() -> None:
    spec = importlib.util.spec_from_file_location("settings_doc", ROOT / "tools/settings_doc.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    written = (ROOT / "docs/settings.md").read_text(encoding="utf-8")
    assert written == tool.page(), "run python tools/settings_doc.py"
    assert all(f"| `{setting.key}` |" in written for setting in SETTINGS.values())
